#include "source/self_check_settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/characters.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kFewestPoints = 2;
constexpr std::size_t kMostPoints = 7;

constexpr SettingKey kSelfCheck[] = {
    {"scale", SettingType::texts, false, "the answers, from the most to the least often"},
    {"opt_out", SettingType::words, false, "the answer of readers who cannot say"},
    {"frameworks", SettingType::texts, false, "the content folders that readers can check themselves against"},
};

void check_scale(const TomlValue& value, const std::string& opt_out, FileProblems& problems) {
    const auto count = value.items.size();
    if (count < kFewestPoints || count > kMostPoints) {
        return problems.error(
            value, "wrong-value",
            fmt::format("`scale` needs {} to {} answers, and this is {}", kFewestPoints, kMostPoints, count),
            "write the answers from the most to the least often");
    }
    std::vector<std::string> before = {lower(opt_out)};
    for (const auto& point : value.items) {
        const auto label = lower(trim(point.text));
        if (shows_nothing(label)) {
            problems.error(point, "wrong-value", "an answer of `scale` is empty", "each answer needs words");
        } else if (std::find(before.begin(), before.end(), label) != before.end()) {
            problems.error(point, "wrong-value", fmt::format("two answers are \"{}\"", spelled_out(point.text)),
                           "each answer, the opt-out too, needs words of its own");
        }
        before.push_back(label);
    }
}

}  // namespace

std::span<const SettingKey> self_check_keys() { return kSelfCheck; }

std::optional<SelfCheckSettings> read_self_check(const TomlValue& table, const SourceFile& file,
                                                 Diagnostics& diagnostics) {
    SelfCheckSettings out;
    FileProblems problems(file, diagnostics, Exit::usage);
    out.opt_out = table.text_of("opt_out", out.opt_out);
    if (const auto* scale = table.find("scale")) {
        check_scale(*scale, out.opt_out, problems);
        out.scale.clear();
        for (const auto& point : scale->items) out.scale.push_back(point.text);
    }
    for (const auto& entry : table.items_of("frameworks"))
        out.frameworks.push_back({entry.text, {file, entry.line, entry.column}});
    if (problems.errors() > 0) return std::nullopt;
    return out;
}

}  // namespace codify
