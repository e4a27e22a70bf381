// The tables of a page: those that authors wrote are all there, and each says what it is about.
#include <algorithm>

#include "base/html.h"
#include "model/levels.h"
#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

/// The names of a table's columns.
using Columns = std::vector<std::string>;

Columns columns_of(const Element& table) {
    Columns out;
    for (const auto* head : table.all("th")) out.push_back(head->words());
    return out;
}

/// The tables in the texts that a page shows, as the model has them.
class TextTables {
  public:
    void add(const std::vector<Block>& blocks) {
        for (const auto& block : blocks) {
            add(block.children);
            if (block.kind != Block::Kind::table) continue;
            auto& columns = columns_.emplace_back();
            for (const auto& cell : block.rows.at(0)) columns.push_back(plain_text(cell.html));
        }
    }

    void add(const Framework& framework, const Item& item) {
        add(item.lead);
        for (const auto& section : item.sections) {
            const auto& columns = framework.at(section.kind).columns;
            add(section.blocks);
            add(section.entries);
            if (!section.pairs.empty()) columns_.emplace_back(columns.begin(), columns.end());
            for (const auto& descriptor : section.descriptors) add(descriptor.text);
        }
    }

    [[nodiscard]] const std::vector<Columns>& columns() const { return columns_; }

  private:
    std::vector<Columns> columns_;
};

std::vector<Columns> tables_in_texts(const Model& model, const Node& node) {
    TextTables tables;
    if (const auto* own = own_text(model, node)) tables.add(*own);
    switch (traits_of(node.kind).item_wording) {
        case ItemWording::none:
            break;
        case ItemWording::one:
            tables.add(framework_of(model, node), *item_of(model, node));
            break;
        case ItemWording::all:
            for (const auto& item : framework_of(model, node).items) tables.add(framework_of(model, node), item);
            break;
        case ItemWording::at_level:
            for (const auto& item : framework_of(model, node).items) {
                if (const auto* text = descriptor_of(item, node.level)) tables.add(text->text);
            }
            break;
    }
    return tables.columns();
}

}  // namespace

TEST_CASE("each table of the texts is on its page", "[pages]") {
    std::size_t tables = 0;
    for (const auto& page : small_pages()) {
        std::vector<Columns> shown;
        for (const auto* table : page.root.all("table")) shown.push_back(columns_of(*table));
        const auto written = tables_in_texts(small_site().model, *page.node);
        for (const auto& columns : written) {
            INFO(page.node->url << ": " << columns.at(0));
            CHECK(std::count(shown.begin(), shown.end(), columns) ==
                  std::count(written.begin(), written.end(), columns));
        }
        tables += written.size();
    }
    CHECK(tables > 0);
}

TEST_CASE("each table has a caption and names its columns", "[pages]") {
    for (const auto& page : small_pages()) {
        if (page.node->url.ends_with("/map.html") || page.node->url.ends_with("/compare.html"))
            continue;                                       // see their own tests
        if (page.node->url == "self-check.html") continue;  // its tables are patterns that scripts fill in
        for (const auto* table : page.root.all("table")) {
            INFO(page.node->url);
            CHECK(table->all("caption").size() == 1);
            const auto heads = table->all("th");
            CHECK(heads.size() >= 2);
            for (const auto* head : heads) CHECK(head->attribute("scope") == "col");
        }
    }
}

}  // namespace codify
