#include "outputs/search/passages.h"

#include <array>
#include <string_view>

#include "base/html.h"
#include "model/addresses/anchors.h"
#include "outputs/search/passage_text.h"

namespace codify {
namespace {

/// The position of a passage: heading, anchor and level.
struct Spot {
    std::string_view heading{}, anchor{};
    SearchLevelIndex level{};
};

class Reader {
  public:
    Reader(const Model& model, const SearchPages& pages, const std::function<void(const Passage&)>& take)
        : model_(model), pages_(pages), take_(take) {}

    void read(const SearchPage& page) {
        if (!page.has_texts) return;
        const auto& node = model_.at(page.node);
        if (const auto* item = item_of(model_, node)) return read_item(framework_of(model_, node), *item);
        top(summary_of(node), *own_text(model_, node), number_of_level(node));
        if (node.kind == PageKind::sources) read_documents();
    }

  private:
    [[nodiscard]] std::string_view summary_of(const Node& node) const {
        if (const auto* page = page_of(model_, node)) return page->summary;
        return node.kind == PageKind::framework ? std::string_view(framework_of(model_, node).summary) : "";
    }

    /// The index of the level that a page is about.
    [[nodiscard]] SearchLevelIndex number_of_level(const Node& node) const {
        const auto* level = level_of(model_, node);
        return level == nullptr ? SearchLevelIndex() : pages_.number_of(*level);
    }

    /// Starts the passage at `spot`; `give` ends it.
    std::string& begin(const Spot& spot) {
        passage_.heading = spot.heading;
        passage_.anchor = spot.anchor;
        passage_.level = spot.level;
        passage_.text.clear();
        return passage_.text;
    }
    void give() { take_(passage_); }

    /// Adds `blocks` below `spot`; each heading with an id starts a passage of its own.
    void prose(const std::vector<Block>& blocks, const Spot& spot, std::string_view before = {}) {
        begin(spot) = before;
        for (const auto& block : blocks) {
            if (block.kind != Block::Kind::heading || block.id.empty()) {
                append_words(passage_.text, block);
                continue;
            }
            give();
            begin({plain_text(block.text.html), block.id, spot.level});
        }
        give();
    }

    void top(std::string_view summary, const std::vector<Block>& blocks, SearchLevelIndex level = kNone) {
        prose(blocks, {.level = level}, summary);
    }

    void read_item(const Framework& framework, const Item& item) {
        top(item.summary, item.lead);
        for (const auto& section : item.sections) read_section(framework, section);
    }

    void read_section(const Framework& framework, const Section& section) {
        const auto& kind = framework.at(section.kind);
        const Spot whole{kind.heading, kind.heading.empty() ? std::string_view() : kind.id};
        if (!section.blocks.empty()) prose(section.blocks, whole);
        if (!section.entries.empty()) prose(section.entries, whole);
        for (std::size_t i = 0; i < section.pairs.size(); ++i) {
            for (const std::size_t side : {0U, 1U}) {
                append_words(begin({kind.columns[side], entry_anchor(kind, i)}), section.pairs[i][side]);
                give();
            }
        }
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level == kNone) {
                prose(descriptor.text, whole);
                continue;
            }
            const auto& level = framework.at(descriptor.level);
            prose(descriptor.text,
                  {level.title, descriptor_anchor(framework, kind, descriptor.level), pages_.number_of(level)});
        }
    }

    void read_documents() {
        for (const auto& document : model_.documents) {
            auto& text = begin({document.title, document.id});
            for (const auto* words : {&document.edition, &document.owner, &document.rights, &document.note})
                append_words(text, *words);
            give();
        }
    }

    const Model& model_;
    const SearchPages& pages_;
    const std::function<void(const Passage&)>& take_;
    Passage passage_;  // the current one; its strings are reused for the next, with their memory
};

}  // namespace

void each_passage(const Model& model, const SearchPages& pages, const SearchPage& page,
                  const std::function<void(const Passage&)>& take) {
    Reader(model, pages, take).read(page);
}

}  // namespace codify
