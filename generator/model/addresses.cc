#include "model/addresses.h"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "model/editions.h"
#include "model/levels.h"
#include "model/redirects.h"
#include "source/content.h"

namespace codify {
namespace {

/// Leaves room for the folder a copy is put in under the 260 characters of a Windows path.
constexpr std::size_t kLongestUrl = 200;

class Book {
  public:
    Book(Model& model, Diagnostics& diagnostics) : model_(model), diagnostics_(diagnostics) {}

    /// `named_at` is where the address is written, if it does not follow from the name of the file.
    int add(Node node, Place named_at = {}) {
        if (named_at.file.empty()) named_at = place_of(node);
        if (node.url.size() > kLongestUrl) {
            diagnostics_.add({.place = named_at,
                              .rule = "address-too-long",
                              .message = fmt::format("this page's address is {} characters long, the limit is {}",
                                                     node.url.size(), kLongestUrl),
                              .hint = "give its file or a folder above it a shorter name"});
        }
        const auto index = static_cast<int>(model_.nodes.size());
        const auto [twin, fresh] = model_.node_by_url.emplace(node.url, index);
        if (!fresh) {
            const auto& other = model_.nodes[static_cast<std::size_t>(twin->second)];
            const auto known = named_at_.find(twin->second);
            diagnostics_.add(
                {.place = named_at,
                 .rule = "duplicate-address",
                 .message = fmt::format("two pages have the address {}", node.url),
                 .hint = "rename one of them",
                 .notes = {{known == named_at_.end() ? place_of(other) : known->second, "the other one"}}});
        }
        if (node.kind == Node::Kind::redirect) named_at_.emplace(index, std::move(named_at));
        if (!node.path.empty()) model_.node_by_path.emplace(node.path, index);
        model_.nodes.push_back(std::move(node));
        return index;
    }

  private:
    static Place place_of(const Node& node) { return {node.file, node.file.path.ends_with(".md") ? 1 : 0}; }

    Model& model_;
    Diagnostics& diagnostics_;
    std::unordered_map<int, Place> named_at_;  ///< of old addresses, by node
};

void add_framework(Framework& framework, int number, Book& book) {
    using Kind = Node::Kind;
    const auto base = framework.folder + "/";
    framework.node = book.add(
        {Kind::framework, number, kNone, framework.folder, base + "index.html", framework.title, framework.file});
    for (std::size_t i = 0; i < framework.pages.size(); ++i) {
        auto& page = framework.pages[i];
        page.node = book.add(
            {Kind::page, number, static_cast<int>(i), page.path, base + page.slug + ".html", page.title, page.file});
    }
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        auto& level = framework.levels[i];
        const auto path = level.path.empty() ? base + "_levels/" + level.id : level.path;
        level.node = book.add({Kind::level, number, static_cast<int>(i), path, base + level.id + ".html",
                               level.full_title, framework.file});
    }
    if (!framework.items.empty()) {
        framework.whole_node = book.add({Kind::whole, number, kNone, "", base + "whole-framework.html",
                                         framework.short_title + " on one page", framework.file});
        if (!framework.levels.empty())
            framework.map_node =
                book.add({Kind::map, number, kNone, "", base + "map.html", "Map: " + framework.title, framework.file});
    }
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        auto& item = framework.items[i];
        const bool leaf = item.tier + 1 == static_cast<int>(framework.tiers.size());
        item.node = book.add({Kind::item, number, static_cast<int>(i), item.path,
                              item.path + (leaf ? ".html" : "/index.html"), item.title, item.file});
    }
    const auto compare = fmt::format("Compare {}: ", lower(framework.level_plural));
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        auto& item = framework.items[i];
        if (!framework.compares || levelled_texts(item).size() < 2) continue;
        item.compare_node = book.add({Kind::compare, number, static_cast<int>(i), "", item.path + "/compare.html",
                                      compare + item.title, item.file});
    }
}

/// The list of editions and a page for every two of them; nothing where none is frozen.
void add_editions(const Model& model, Book& book) {
    if (model.editions.empty()) return;
    const auto base = std::string(kEditions) + "/";
    const SourceFile folder{model.content, std::string(kEditions)};
    book.add({Node::Kind::editions, kNone, kNone, "", base + "index.html", "Editions", folder});
    const auto pairs = edition_pairs(model.editions.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto before = edition_at(model, pairs[i].before);
        const auto after = edition_at(model, pairs[i].after);
        const auto name = after.id.empty() ? std::string("changes") : "changes-to-" + after.id;
        book.add({Node::Kind::changes, kNone, static_cast<int>(i), "",
                  fmt::format("{}{}/{}.html", base, before.id, name),
                  fmt::format("What changed from {} to {}", before.name, after.name),
                  SourceFile(model.content, base + before.id)});
    }
}

/// What readers can answer, a page each for those who would rather write by hand; none without a self-check.
void add_papers(const Model& model, Book& book) {
    const auto* page = page_with_layout(model, "self-check");
    if (page == nullptr) return;
    for (const int number : model.self_checked) {
        const auto& framework = model.frameworks[slot(number)];
        const auto add = [&](int level, const std::string& ending, const std::string& title) {
            book.add({Node::Kind::paper, number, level, "",
                      fmt::format("{}/{}{}.html", page->slug, framework.id, ending),
                      fmt::format("{} on paper: {}{}", page->title, framework.short_title, title), page->file});
        };
        if (framework.levels.empty()) add(kNone, "", "");
        for (std::size_t i = 0; i < framework.levels.size(); ++i)
            add(static_cast<int>(i), "-" + framework.levels[i].id, ", " + framework.levels[i].title);
    }
}

void add_redirects(Model& model, Book& book) {
    for (const auto& old : old_addresses(model)) {
        if (!old.named && model.node_by_url.count(old.url) > 0) continue;  // another page has taken it since
        const auto title = model.nodes[static_cast<std::size_t>(old.node)].title;
        book.add({Node::Kind::redirect, kNone, old.node, "", old.url, title, old.place.file}, old.place);
        if (!old.path.empty()) model.node_by_path.emplace(old.path, old.node);
    }
}

}  // namespace

void give_addresses(Model& model, Diagnostics& diagnostics) {
    Book book(model, diagnostics);
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        auto& page = model.pages[i];
        page.node = book.add(
            {Node::Kind::site_page, kNone, static_cast<int>(i), page.path, page.slug + ".html", page.title, page.file});
    }
    for (std::size_t i = 0; i < model.frameworks.size(); ++i)
        add_framework(model.frameworks[i], static_cast<int>(i), book);
    add_papers(model, book);
    add_editions(model, book);
    add_redirects(model, book);
}

}  // namespace codify
