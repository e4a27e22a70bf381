#include "outputs/search/passages.h"

#include <algorithm>
#include <utility>

#include "model/anchors.h"
#include "outputs/search/passage_text.h"

namespace codify {
namespace {

using Form = SectionKind::Form;

/// Where a passage stands.
struct Spot {
    std::string heading{}, anchor{};
    int level = kNone;
};

class Collector {
  public:
    Collector(const Model& model, Passages& out) : model_(model), out_(out), page_of_(model.nodes.size(), kNone) {
        for (const auto& framework : model.current_frameworks()) {
            out_.frameworks.push_back(framework.id);
            for (const auto& level : framework.levels) {
                if (level_of(level) == kNone) out_.levels.push_back({level.id, level.title});
            }
        }
    }

    void add(int index) {
        const auto& node = model_.nodes[static_cast<std::size_t>(index)];
        const bool repeats = node.kind == Node::Kind::whole || node.kind == Node::Kind::map ||
                             node.kind == Node::Kind::compare || node.kind == Node::Kind::editions ||
                             node.kind == Node::Kind::changes || node.kind == Node::Kind::redirect;
        if (repeats) return;  // the same words as on other pages
        const auto at = static_cast<std::size_t>(node.index);
        if (node.kind == Node::Kind::site_page) {
            add_site_page(index, model_.pages[at]);
            return;
        }
        const auto& framework = model_.frameworks[static_cast<std::size_t>(node.framework)];
        if (framework.edition != kNone) return;  // readers look for what holds today
        switch (node.kind) {
            case Node::Kind::framework:
                open(index, framework.short_title, kNone);
                top(framework.summary, framework.body);
                break;
            case Node::Kind::level:
                open(index, framework.levels[at].title, framework.node);
                top("", framework.levels[at].text, level_of(framework.levels[at]));
                break;
            case Node::Kind::page:
                open(index, framework.pages[at].short_title, framework.node);
                top(framework.pages[at].summary, framework.pages[at].body);
                break;
            default:
                add_item(index, framework, framework.items[at]);
        }
    }

  private:
    [[nodiscard]] int level_of(const Level& level) const {
        const auto found = std::find_if(out_.levels.begin(), out_.levels.end(),
                                        [&](const SearchLevel& l) { return l.id == level.id; });
        return found == out_.levels.end() ? kNone : static_cast<int>(found - out_.levels.begin());
    }

    void open(int index, const std::string& short_title, int above) {
        const auto& node = model_.nodes[static_cast<std::size_t>(index)];
        const int parent = above == kNone ? kNone : page_of_[static_cast<std::size_t>(above)];
        page_of_[static_cast<std::size_t>(index)] = static_cast<int>(out_.pages.size());
        out_.pages.push_back(
            {node.title, short_title == node.title ? "" : short_title, node.url, node.framework, parent, {}});
    }

    Passage& passage(const Spot& spot, std::string text = {}) {
        return out_.pages.back().passages.emplace_back(Passage{spot.heading, spot.anchor, spot.level, std::move(text)});
    }

    /// `blocks` below `spot`; each heading with an id begins a passage of its own.
    void prose(const std::vector<Block>& blocks, const Spot& spot, const std::string& before = {}) {
        auto* open = &passage(spot, before);
        for (const auto& block : blocks) {
            if (block.kind == Block::Kind::heading && !block.id.empty()) {
                open = &passage({plain_words(block.text), block.id, spot.level});
            } else {
                append_words(open->text, block);
            }
        }
    }

    void top(const std::string& summary, const std::vector<Block>& blocks, int level = kNone) {
        prose(blocks, {.level = level}, summary);
    }

    void add_item(int index, const Framework& framework, const Item& item) {
        open(index, "",
             item.parent == kNone ? framework.node : framework.items[static_cast<std::size_t>(item.parent)].node);
        top(item.summary, item.lead);
        for (const auto& section : item.sections) add_section(framework, section);
    }

    void add_section(const Framework& framework, const Section& section) {
        const auto& kind = framework.kinds[static_cast<std::size_t>(section.kind)];
        const Spot whole{kind.heading, kind.heading.empty() ? "" : kind.id};
        if (!section.blocks.empty()) prose(section.blocks, whole);
        if (!section.entries.empty()) {
            auto& list = passage(whole);
            for (const auto& entry : section.entries) append_words(list.text, entry);
        }
        for (std::size_t i = 0; i < section.pairs.size(); ++i) {
            for (const std::size_t side : {0U, 1U})
                passage({kind.columns[side], entry_anchor(kind, i)}, plain_words(section.pairs[i][side]));
        }
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level == kNone) {
                prose(descriptor.text, whole);
                continue;
            }
            const auto& level = framework.levels[static_cast<std::size_t>(descriptor.level)];
            prose(descriptor.text,
                  {level.title, descriptor_anchor(framework, kind, descriptor.level), level_of(level)});
        }
    }

    void add_site_page(int index, const Page& page) {
        if (page.layout == "not-found" || page.layout == "search") return;
        open(index, page.short_title, kNone);
        top(page.summary, page.body);
        if (page.layout != "sources") return;
        for (const auto& document : model_.documents) {
            auto& text = passage({document.title, document.id}).text;
            for (const auto* words : {&document.edition, &document.owner, &document.rights, &document.note})
                append_words(text, *words);
        }
    }

    const Model& model_;
    Passages& out_;
    std::vector<int> page_of_;  // by node
};

}  // namespace

Passages passages_of(const Model& model) {
    Passages out;
    Collector collector(model, out);
    for (std::size_t i = 0; i < model.nodes.size(); ++i) collector.add(static_cast<int>(i));
    return out;
}

}  // namespace codify
