#include "model/editions/compare.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "model/editions/editions.h"
#include "model/editions/statements.h"

namespace codify {
namespace {

using Entries = std::vector<WordedEntry>;

class Comparer {
  public:
    Comparer(const Model& model, EditionIndex before, EditionIndex after)
        : model_(model), before_(before), after_(after) {}

    Changes compare() {
        match_frameworks();
        find_same_paths();
        find_same_words();
        for (std::size_t i = 0; i < late_.size(); ++i) judge(i);
        for (std::size_t i = 0; i < early_.size(); ++i) {
            if (!taken_[i]) out_.items.push_back({Change::Kind::removed, false, early_[i].node, kNone, {}});
        }
        return std::move(out_);
    }

  private:
    [[nodiscard]] std::vector<FrameworkIndex> frameworks_of(EditionIndex edition) const {
        std::vector<FrameworkIndex> out;
        for (std::size_t i = 0; i < model_.frameworks.size(); ++i) {
            const auto& framework = model_.frameworks[i];
            if (framework.edition == edition && !framework.tiers.empty()) out.emplace_back(i);
        }
        return out;
    }

    static bool had_path(const Framework& framework, const std::string& path) {
        return std::any_of(framework.aliases.begin(), framework.aliases.end(),
                           [&](const Reference& alias) { return alias.path == path; });
    }

    [[nodiscard]] const Framework& framework(FrameworkIndex index) const { return model_.at(index); }

    void match_frameworks() {
        const auto early = frameworks_of(before_), late = frameworks_of(after_);
        const auto is_same = [&](const Framework& one, const Framework& other) {
            return one.id == other.id || had_path(one, other.id) || had_path(other, one.id);
        };
        const auto has = [&](const std::vector<FrameworkIndex>& list, FrameworkIndex sought) {
            return std::any_of(list.begin(), list.end(),
                               [&](FrameworkIndex other) { return is_same(framework(other), framework(sought)); });
        };
        const auto add = [&](Entries& out, FrameworkIndex index) {
            auto entries = entries_of(framework(index), model_.words);
            std::move(entries.begin(), entries.end(), std::back_inserter(out));
        };
        for (const auto index : late) {
            if (has(early, index)) {
                add(late_, index);
            } else if (is_new(framework(index))) {
                out_.added_frameworks.push_back(index);
            }
        }
        for (const auto index : early) {
            if (has(late, index)) {
                add(early_, index);
            } else {
                out_.removed_frameworks.push_back(index);
            }
        }
        taken_.assign(early_.size(), false);
        match_.assign(late_.size(), nullptr);
    }

    [[nodiscard]] bool is_new(const Framework& later) const {
        if (later.document == kNone) return true;
        const auto& date = model_.at(later.document).date;
        return !date.empty() && date > edition_at(model_, before_).date;
    }

    void match(std::size_t late, std::size_t early) {
        match_[late] = &early_[early];
        taken_[early] = true;
    }

    void find_same_paths() {
        std::unordered_map<std::string, std::size_t> by_path;
        for (std::size_t i = 0; i < early_.size(); ++i) by_path.emplace(early_[i].path, i);
        const auto find = [&](std::size_t late, const std::string& path) {
            const auto found = by_path.find(path);
            if (found != by_path.end() && match_[late] == nullptr && !taken_[found->second]) match(late, found->second);
        };
        for (std::size_t i = 0; i < late_.size(); ++i) find(i, late_[i].path);
        for (std::size_t i = 0; i < late_.size(); ++i) {
            for (const auto& alias : late_[i].aliases) find(i, alias);
        }
    }

    /// Matches entries with the same words; among several, in the order of each edition.
    void find_same_words() {
        std::unordered_map<std::string, std::vector<std::size_t>> by_words;
        for (std::size_t i = early_.size(); i-- > 0;) {
            if (!taken_[i]) by_words[all_words(early_[i])].push_back(i);
        }
        for (std::size_t i = 0; i < late_.size(); ++i) {
            if (match_[i] != nullptr) continue;
            const auto found = by_words.find(all_words(late_[i]));
            if (found == by_words.end() || found->second.empty()) continue;
            match(i, found->second.back());
            found->second.pop_back();
        }
    }

    void judge(std::size_t index) {
        const auto& late = late_[index];
        const auto* early = match_[index];
        if (early == nullptr) return void(out_.items.push_back({Change::Kind::added, false, kNone, late.node, {}}));
        out_.shared.emplace_back(early->node, late.node);
        auto texts = differences(*early, late);
        const bool moved = early->path != late.path;
        if (texts.empty() && !moved) return;
        const auto kind = texts.empty() ? Change::Kind::moved : Change::Kind::reworded;
        out_.items.push_back({kind, moved, early->node, late.node, std::move(texts)});
    }

    const Model& model_;
    EditionIndex before_, after_;
    Entries early_, late_;
    std::vector<bool> taken_;                ///< by index of the earlier entry
    std::vector<const WordedEntry*> match_;  ///< by index of the later entry
    Changes out_;
};

}  // namespace

std::string change_words(const Changes& changes, const Words& words) {
    std::vector<std::string> parts;
    const auto add = [&](Phrase phrase, std::size_t count) {
        if (count > 0) parts.push_back(words.say_count(phrase, count));
    };
    const auto of = [&](Change::Kind kind) {
        return static_cast<std::size_t>(std::count_if(changes.items.begin(), changes.items.end(),
                                                      [&](const Change& change) { return change.kind == kind; }));
    };
    add(Phrase::reworded, of(Change::Kind::reworded));
    add(Phrase::added, of(Change::Kind::added));
    add(Phrase::moved_texts, of(Change::Kind::moved));
    add(Phrase::removed, of(Change::Kind::removed));
    add(Phrase::frameworks_added, changes.added_frameworks.size());
    add(Phrase::frameworks_removed, changes.removed_frameworks.size());
    return parts.empty() ? words.say(Phrase::nothing_changed) : fmt::format("{}", fmt::join(parts, ", "));
}

Changes compare_editions(const Model& model, EditionIndex before, EditionIndex after) {
    return Comparer(model, before, after).compare();
}

}  // namespace codify
