#include "model/reading/style.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>

#include "base/text.h"
#include "model/reading/keys.h"
#include "source/content.h"

namespace codify {
namespace {

constexpr std::int64_t kShortestLimit = 10;
constexpr std::int64_t kLongestLimit = 60;

class StyleReader {
  public:
    explicit StyleReader(FileProblems& problems) : problems_(problems) {}

    void limit(const TomlValue& table, Style& style) {
        const auto* limit = table.find("longest_sentence");
        if (limit == nullptr) return;
        if (limit->integer >= kShortestLimit && limit->integer <= kLongestLimit) {
            style.longest_sentence = static_cast<std::size_t>(limit->integer);
            return;
        }
        problems_.error(*limit, "wrong-value",
                        fmt::format("`longest_sentence` is {} to {} words", kShortestLimit, kLongestLimit),
                        "25 is a good limit for most readers");
    }

    void words(const TomlValue& table, std::string_view key, bool spelling, Style& style) {
        for (const auto& entry : table.items_of(key)) {
            const auto use = entry.text_of("use");
            for (const auto& word : entry.items_of("avoid")) {
                auto avoid = lower(trim(word.text));
                if (avoid.empty()) {
                    problems_.error(word, "wrong-value", "this text of `avoid` is empty", "write the word to avoid");
                } else if (const auto [first, fresh] = seen_.emplace(avoid, word.line); !fresh) {
                    problems_.error(
                        word, "wrong-value",
                        fmt::format("\"{}\" stands twice in this file, first in line {}", avoid, first->second),
                        "take one of them out");
                } else {
                    style.words.push_back({std::move(avoid), use, spelling});
                }
            }
        }
    }

  private:
    FileProblems& problems_;
    std::map<std::string, int> seen_;
};

}  // namespace

Style read_style(const TomlValue& table, const SourceFile& file, Diagnostics& diagnostics) {
    Style style;
    FileProblems problems(file, diagnostics);
    if (!check_keys(table, style_keys(), problems)) return style;
    StyleReader reader(problems);
    reader.limit(table, style);
    reader.words(table, "words", false, style);
    reader.words(table, "spellings", true, style);
    return style;
}

}  // namespace codify
