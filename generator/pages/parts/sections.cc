#include "pages/parts/sections.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/html.h"
#include "model/addresses/anchors.h"
#include "pages/parts/filters.h"
#include "pages/wording.h"

namespace codify {
namespace {

using Form = SectionForm;

class Builder {
  public:
    Builder(const PageContext& context, const Framework& framework, const Item& item, const SectionStyle& style)
        : context_(context), framework_(framework), item_(item), style_(style) {}

    View section(const Section& section) {
        const auto& kind = framework_.at(section.kind);
        View view;
        view.text("id", style_.prefix + kind.id)
            .text("heading", kind.heading)
            .text("rank", std::to_string(heading_rank(style_.rank)));
        view.flag("has_heading", !kind.heading.empty()).flag("own_words", !kind.normative);
        const bool named = style_.name_sources && kind.document != kNone;
        view.flag("has_source", named).text("source", named ? edition(kind.document) : "");
        const std::string_view shown_as = traits_of(kind.form).shown_as;
        for (const auto& form : all_forms()) view.flag(form.shown_as, form.shown_as == shown_as);
        const ProseStyle prose{.rank = style_.rank + (kind.heading.empty() ? 0 : 1),
                               .anchors = style_.prefix.empty(),
                               .caption = escaped(kind.heading.empty() ? item_.title : kind.heading),
                               .aliases = style_.alone ? &item_.anchor_aliases : nullptr,
                               .place = place_of(kind.heading)};
        start_ = kind.heading.empty() ? "" : old(kind.id);
        const bool is_prose = shown_as == traits_of(Form::prose).shown_as;
        const bool is_common = kind.form == Form::common && !section.descriptors.empty();
        view.html("html",
                  (is_prose ? std::exchange(start_, "") : "") +
                      blocks_html(is_common ? section.descriptors[0].text : section.blocks, context_.from, prose));
        view.list("entries", entries(kind, section, prose));
        view.text("caption", kind.caption).text("left_title", kind.columns[0]).text("right_title", kind.columns[1]);
        view.list("pairs", pairs(kind, section));
        view.list("levels", kind.form == Form::levels ? levels(kind, section, prose) : std::vector<View>());
        view.text("kind", kind.id);
        add_filters(view, kind);
        return view;
    }

  private:
    /// Adds filters if the item is the only one on its page.
    void add_filters(View& view, const SectionKind& kind) {
        if (style_.alone && kind.form == Form::pairs) {
            view.object("pair_filter", pair_filter(kind));
        } else {
            view.absent("pair_filter");
        }
        if (style_.alone && kind.form == Form::levels) {
            view.object("level_filter", level_filter(context_, framework_, &item_));
        } else {
            view.absent("level_filter");
        }
    }

    /// What tells a text below `heading` from others of the page.
    [[nodiscard]] std::string place_of(const std::string& heading) const {
        if (style_.alone || heading.empty()) return heading.empty() ? item_.title : heading;
        return heading + ", " + item_.title;
    }

    /// Empty elements with the former names of `anchor`; not on a page of several items, where two could have the same.
    [[nodiscard]] std::string old(const std::string& anchor) const {
        return style_.alone ? old_anchors(item_.anchor_aliases, anchor) : std::string();
    }

    [[nodiscard]] std::string edition(DocumentIndex index) const {
        const auto& document = context_.model().at(index);
        return document.title + ", " + edition_words(document, context_.words());
    }

    std::vector<View> entries(const SectionKind& kind, const Section& section, const ProseStyle& prose) {
        std::vector<View> out;
        out.reserve(section.entries.size());
        for (std::size_t i = 0; i < section.entries.size(); ++i) {
            View entry;
            const auto anchor = entry_anchor(kind, i);
            entry.flag("has_id", style_.alone).text("id", anchor);
            entry.html("html",
                       std::exchange(start_, "") + old(anchor) + entry_html(section.entries[i], context_.from, prose));
            out.push_back(std::move(entry));
        }
        return out;
    }

    std::vector<View> pairs(const SectionKind& kind, const Section& section) {
        std::vector<View> out;
        out.reserve(section.pairs.size());
        for (std::size_t i = 0; i < section.pairs.size(); ++i) {
            View pair;
            const auto anchor = entry_anchor(kind, i);
            pair.flag("has_id", style_.alone).text("id", anchor);
            pair.html("left", std::exchange(start_, "") + old(anchor) + inline_html(section.pairs[i][0], context_.from))
                .html("right", inline_html(section.pairs[i][1], context_.from));
            out.push_back(std::move(pair));
        }
        return out;
    }

    std::vector<View> levels(const SectionKind& kind, const Section& section, ProseStyle prose) {
        const int rank = heading_rank(prose.rank);
        ++prose.rank;
        std::vector<View> out;
        for (std::size_t i = 0; i < framework_.levels.size(); ++i) {
            const LevelIndex level(i);
            prose.caption = escaped(framework_.at(level).title);
            prose.place = place_of(framework_.at(level).title);
            const auto at = std::find_if(section.descriptors.begin(), section.descriptors.end(),
                                         [&](const Descriptor& one) { return one.level == level; });
            out.push_back(level_entry(kind, level, at == section.descriptors.end() ? nullptr : &at->text, prose));
            out.back().text("rank", std::to_string(rank));
        }
        return out;
    }

    /// `text` null: the item has none for this level, and the framework allows it.
    View level_entry(const SectionKind& kind, LevelIndex index, const std::vector<Block>* text,
                     const ProseStyle& prose) {
        const auto& level = framework_.at(index);
        const auto anchor = descriptor_anchor(framework_, kind, index);
        View entry;
        entry.text("id", style_.prefix + anchor).text("title", level.title).flag("is_empty", text == nullptr);
        // Repeating it with each item of a page would be noise.
        const bool says_audience = style_.alone && !level.audience.empty();
        entry.flag("has_audience", says_audience).text("audience", says_audience ? level.audience : "");
        entry.text("href", context_.from.to_node(level.node)).text("level", level.id);
        entry.flag("is_alone", style_.alone)
            .text("position", style_.alone ? position_words(framework_, index, context_.words()) : "");
        entry.html("html", text == nullptr
                               ? std::string()
                               : std::exchange(start_, "") + old(anchor) + blocks_html(*text, context_.from, prose));
        return entry;
    }

    const PageContext& context_;
    const Framework& framework_;
    const Item& item_;
    const SectionStyle& style_;
    std::string start_;  ///< the former names of the section itself, until its first text contains them
};

}  // namespace

std::string entry_html(const Block& entry, const LinkBase& from, const ProseStyle& style) {
    const auto& parts = entry.children;
    if (parts.size() == 1 && parts[0].kind == Block::Kind::paragraph) return inline_html(parts[0].text, from);
    return blocks_html(parts, from, style);
}

std::vector<View> section_views(const PageContext& context, const Framework& framework, const Item& item,
                                const SectionStyle& style) {
    Builder builder(context, framework, item, style);
    std::vector<View> out;
    out.reserve(item.sections.size());
    for (const auto& section : item.sections) out.push_back(builder.section(section));
    return out;
}

shapes::Members section_values() {
    using namespace shapes;
    Members out = {
        text("id"),
        text("heading"),
        text("rank"),
        flag("has_heading"),
        flag("own_words"),
        flag("has_source"),
        text("source"),
        html("html"),
        list("entries", {flag("has_id"), text("id"), html("html")}),
        text("caption"),
        text("left_title"),
        text("right_title"),
        list("pairs", {flag("has_id"), text("id"), html("left"), html("right")}),
        text("kind"),
        object("pair_filter", pair_filter_values()),
        object("level_filter", level_filter_values()),
        list("levels", {text("id"), text("title"), flag("has_audience"), text("audience"), text("href"), html("html"),
                        text("rank"), text("level"), flag("is_alone"), flag("is_empty"), text("position")}),
    };
    for (const auto& form : all_forms()) {
        const auto same = [&](const Shape& member) { return member.name == form.shown_as; };
        if (std::none_of(out.begin(), out.end(), same)) out.push_back({std::string(form.shown_as), Shape::Kind::flag});
    }
    return out;
}

}  // namespace codify
