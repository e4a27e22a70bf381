#include "model/reading/learning.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "model/hold_back.h"
#include "model/reading/keys.h"
#include "source/content.h"

namespace codify {
namespace {

class LearningReader {
  public:
    LearningReader(const Model& model, FileProblems& problems)
        : frameworks_(model.frameworks), held_(model.held_back), problems_(problems) {}

    std::optional<Learning> link(const TomlValue& entry) {
        Learning out;
        out.title = entry.text_of("title");
        out.url = entry.text_of("url");
        if (out.url.empty())
            return problems_.error(*entry.find("url"), "wrong-value", "`url` is empty",
                                   "write the address of the page"),
                   std::nullopt;
        if (!find_item(*entry.find("item"), out)) return std::nullopt;
        const auto* level = entry.find("level");
        if (level != nullptr && !find_level(*level, out)) return std::nullopt;
        return out;
    }

  private:
    bool find_item(const TomlValue& path, Learning& out) {
        for (std::size_t i = 0; i < frameworks_.size(); ++i) {
            const auto& items = frameworks_[i].items;
            const auto found =
                std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.path == path.text; });
            if (found == items.end()) continue;
            out.framework = FrameworkIndex(i);
            out.item = ItemIndex(static_cast<std::size_t>(found - items.begin()));
            return true;
        }
        if (holder_of(held_, path.text) != nullptr) return false;
        std::vector<std::string> paths;
        for (const auto& framework : frameworks_) {
            for (const auto& item : framework.items) paths.push_back(item.path);
        }
        const auto near = nearest(path.text, paths);
        problems_.error(path, "unknown-item", fmt::format("no framework has an item {}", spelled_out(path.text)),
                        near ? fmt::format("did you mean \"{}\"?", *near)
                             : "write the path of its file below content/, without .md");
        return false;
    }

    bool find_level(const TomlValue& id, Learning& out) {
        const auto& framework = frameworks_[*out.framework];
        std::vector<std::string> ids;
        for (const auto& level : framework.levels) ids.push_back(level.id);
        const auto found = std::find(ids.begin(), ids.end(), id.text);
        if (found != ids.end()) {
            out.level = LevelIndex(static_cast<std::size_t>(found - ids.begin()));
            return true;
        }
        const auto near = nearest(id.text, ids);
        problems_.error(id, "unknown-level", fmt::format("\"{}\" has no level \"{}\"", framework.title, id.text),
                        near ? fmt::format("did you mean \"{}\"?", *near)
                             : listed_or("this framework has no levels; leave `level` out", "its levels are", ids));
        return false;
    }

    const std::vector<Framework>& frameworks_;
    const std::vector<HeldBack>& held_;
    FileProblems& problems_;
};

}  // namespace

std::vector<Learning> read_learning(const TomlValue& table, const Model& model, Diagnostics& diagnostics) {
    std::vector<Learning> out;
    FileProblems problems({model.content, "learning.toml"}, diagnostics);
    if (!check_keys(table, learning_keys(), problems)) return out;
    LearningReader reader(model, problems);
    for (const auto& entry : table.items_of("links")) {
        if (auto link = reader.link(entry)) out.push_back(std::move(*link));
    }
    return out;
}

}  // namespace codify
