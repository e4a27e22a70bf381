#include "pages/self_check/questions.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/html.h"
#include "model/addresses/anchors.h"
#include "pages/parts/sections.h"

namespace codify {
namespace {

class QuestionCollector {
  public:
    QuestionCollector(FrameworkIndex framework, LevelIndex level, const LinkBase& from, int rank)
        : number_(framework), level_(level), framework_(from.model.at(framework)), from_(from), rank_(rank) {}

    std::vector<AskedGroup> groups() {
        std::vector<AskedGroup> out;
        for (std::size_t i = 0; i < framework_.items.size(); ++i) {
            auto asked = question(ItemIndex(i));
            if (!asked) continue;
            const auto index = levelled() ? framework_.items[i].parent : ItemIndex(i);
            auto known = std::find_if(out.begin(), out.end(), [&](const auto& group) { return group.item == index; });
            if (known == out.end()) known = out.insert(out.end(), group(index));
            known->items.push_back(std::move(*asked));
        }
        return out;
    }

  private:
    [[nodiscard]] bool levelled() const { return !framework_.levels.empty(); }
    [[nodiscard]] const Item& item(ItemIndex index) const { return framework_.at(index); }

    [[nodiscard]] AskedGroup group(ItemIndex index) const {
        if (index == kNone) return {kNone, framework_.id, framework_.title, {}, {}, {}, {}};
        const auto above = item(index).parent;
        AskedGroup out{index, item(index).path, item(index).title, above == kNone ? "" : item(above).title, {}, {}, {}};
        if (!levelled()) add_pairs(out, item(index));
        return out;
    }

    /// Adds the practice pairs of an item with lists.
    void add_pairs(AskedGroup& out, const Item& from) const {
        for (const auto& section : from.sections) {
            const auto& kind = framework_.at(section.kind);
            if (!section.pairs.empty()) out.pairs_title = kind.heading;
            for (const auto& [left, right] : section.pairs)
                out.pairs.push_back(
                    {kind.columns[0], inline_html(left, from_), kind.columns[1], inline_html(right, from_)});
        }
    }

    [[nodiscard]] std::optional<AskedItem> question(ItemIndex index) const {
        AskedItem out{index, item(index).title, {}, {}};
        for (const auto& section : item(index).sections) {
            const auto& kind = framework_.at(section.kind);
            if (!is_asked(framework_, kind)) continue;
            if (!levelled()) out.title = kind.heading;
            for (std::size_t i = 0; i < section.entries.size(); ++i)
                out.statements.push_back({entry_anchor(kind, i), "", "",
                                          entry_html(section.entries[i], from_, style(kind.heading, item(index)))});
            for (const auto& descriptor : section.descriptors) {
                if (descriptor.level == kNone || descriptor.level == level_)
                    out.statements.push_back(statement(kind, descriptor, item(index)));
            }
        }
        if (out.statements.empty()) return std::nullopt;
        out.learning = learning(index);
        return out;
    }

    [[nodiscard]] AskedStatement statement(const SectionKind& kind, const Descriptor& descriptor,
                                           const Item& item) const {
        const auto anchor = descriptor_anchor(framework_, kind, descriptor.level);
        if (descriptor.level == kNone)
            return {anchor, "", kind.heading, words_of(descriptor.text, style(kind.heading, item))};
        const auto& level = framework_.at(descriptor.level);
        return {anchor, level.id, level.title, words_of(descriptor.text, style(level.title, item))};
    }

    [[nodiscard]] ProseStyle style(const std::string& heading, const Item& item) const {
        return {.rank = rank_, .anchors = false, .caption = escaped(heading), .place = heading + ", " + item.title};
    }

    /// Without <p> around a single paragraph, the usual case.
    [[nodiscard]] std::string words_of(const std::vector<Block>& text, const ProseStyle& style) const {
        if (text.size() == 1 && text[0].kind == Block::Kind::paragraph) return inline_html(text[0].text, from_);
        return blocks_html(text, from_, style);
    }

    [[nodiscard]] std::vector<const Learning*> learning(ItemIndex index) const {
        std::vector<const Learning*> out;
        for (const auto& link : from_.model.learning) {
            if (link.framework != number_) continue;
            auto at = index;
            while (at != kNone && at != link.item) at = item(at).parent;
            if (at != kNone) out.push_back(&link);
        }
        return out;
    }

    FrameworkIndex number_;
    LevelIndex level_;
    const Framework& framework_;
    const LinkBase& from_;
    int rank_;
};

}  // namespace

std::vector<AskedGroup> asked_groups(FrameworkIndex framework, LevelIndex level, const LinkBase& from, int rank) {
    return QuestionCollector(framework, level, from, rank).groups();
}

bool is_asked(const Framework& framework, const SectionKind& kind) {
    const auto& form = traits_of(kind.form);
    return framework.levels.empty() ? form.asked_alone : form.asked;
}

}  // namespace codify
