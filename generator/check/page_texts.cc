#include "check/page_texts.h"

#include <algorithm>
#include <string_view>

#include "base/html.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr std::string_view kCaption = "Table:";  // prefix of a paragraph that is a table's caption

class TextCollector {
  public:
    void add(const InlineText& text, std::string_view mark = "") {
        auto words = packed(plain_text(text.html));
        if (!mark.empty() && words.starts_with(mark)) words.erase(0, mark.size());
        if (!words.empty()) texts_.push_back(std::move(words));
    }

    void add(const std::vector<Block>& blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& block = blocks[i];
            const bool heads_table = i + 1 < blocks.size() && blocks[i + 1].kind == Block::Kind::table;
            add(block.text, heads_table ? kCaption : "");
            for (const auto& row : block.rows) {
                for (const auto& cell : row) add(cell);
            }
            add(block.children);
        }
    }

    void add(const Item& item) {
        add(item.lead);
        for (const auto& section : item.sections) {
            add(section.blocks);
            add(section.entries);
            for (const auto& pair : section.pairs) {
                for (const auto& text : pair) add(text);
            }
            for (const auto& descriptor : section.descriptors) add(descriptor.text);
        }
    }

    /// Adds the texts of the item for one level only.
    void add_level(const Item& item, LevelIndex level) {
        for (const auto& section : item.sections) {
            for (const auto& descriptor : section.descriptors) {
                if (descriptor.level == level) add(descriptor.text);
            }
        }
    }

    std::vector<std::string> take() { return std::move(texts_); }

  private:
    std::vector<std::string> texts_;
};

}  // namespace

std::string packed(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return !is_space(c); });
    return out;
}

std::vector<std::string> texts_on_page(const Model& model, NodeIndex index) {
    const auto& node = model.at(index);
    TextCollector texts;
    if (const auto* own = own_text(model, node)) texts.add(*own);
    switch (traits_of(node.kind).item_wording) {
        case ItemWording::none:
            break;
        case ItemWording::one:
            texts.add(*item_of(model, node));
            break;
        case ItemWording::all:
            for (const auto& item : framework_of(model, node).items) texts.add(item);
            break;
        case ItemWording::at_level:
            for (const auto& item : framework_of(model, node).items) texts.add_level(item, node.level);
            break;
    }
    return texts.take();
}

}  // namespace codify
