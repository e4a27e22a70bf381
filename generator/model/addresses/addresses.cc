#include "model/addresses/addresses.h"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "model/addresses/redirects.h"
#include "model/editions/editions.h"
#include "model/hold_back.h"
#include "model/levels.h"
#include "source/content.h"

namespace codify {
namespace {

/// Leaves room for the folder a copy is put in under the 260 characters of a Windows path.
constexpr std::size_t kLongestUrl = 200;

/// Gives out addresses, each once.
class AddressBook {
  public:
    AddressBook(Model& model, Diagnostics& diagnostics) : model_(model), diagnostics_(diagnostics) {}

    /// `content` is the content path that the page stands or falls with, where it has none of its own; `named_at` is
    /// where the address is written, if it does not follow from the name of the file.
    int add(Node node, std::string_view content = {}, Place named_at = {}) {
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
        if (node.kind == PageKind::redirect) named_at_.emplace(index, std::move(named_at));
        fix_facts(node, node.path.empty() ? content : node.path);
        if (!node.path.empty()) model_.node_by_path.emplace(node.path, index);
        model_.nodes.push_back(std::move(node));
        return index;
    }

    [[nodiscard]] Edition edition(int index) const { return edition_at(model_, index); }

  private:
    void fix_facts(Node& node, std::string_view content) const {
        if (node.framework != kNone) node.edition = framework_of(model_, node).edition;
        if (const auto* holder = holder_of(model_.held_back, content))
            node.held = static_cast<int>(holder - model_.held_back.data());
        node.listed = traits_of(node.kind).listed && node.held == kNone && node.edition == kNone;
    }

    static Place place_of(const Node& node) { return {node.file, node.file.path.ends_with(".md") ? 1 : 0}; }

    Model& model_;
    Diagnostics& diagnostics_;
    std::unordered_map<int, Place> named_at_;  ///< of old addresses, by node
};

void add_items(Framework& framework, int number, AddressBook& book) {
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        auto& item = framework.items[i];
        const bool leaf = item.tier + 1 == static_cast<int>(framework.tiers.size());
        const int above = item.parent == kNone ? framework.node : framework.items[slot(item.parent)].node;
        item.node = book.add({PageKind::item, number, static_cast<int>(i), item.path,
                              item.path + (leaf ? ".html" : "/index.html"), item.title, item.file, above});
    }
    const auto compare = fmt::format("Compare {}: ", lower(framework.level_plural));
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        auto& item = framework.items[i];
        if (!framework.compares || levelled_texts(item).size() < 2) continue;
        item.compare_node = book.add({PageKind::compare, number, static_cast<int>(i), "", item.path + "/compare.html",
                                      compare + item.title, item.file, item.node},
                                     item.path);
    }
}

void add_framework(Framework& framework, int number, AddressBook& book) {
    const auto base = framework.folder + "/";
    framework.section = framework.short_title;
    if (framework.edition != kNone) framework.section += ", " + book.edition(framework.edition).title;
    framework.node = book.add(
        {PageKind::framework, number, kNone, framework.folder, base + "index.html", framework.title, framework.file});
    for (std::size_t i = 0; i < framework.pages.size(); ++i) {
        auto& page = framework.pages[i];
        page.node = book.add({PageKind::page, number, static_cast<int>(i), page.path, base + page.slug + ".html",
                              page.title, page.file, framework.node, page.updated});
    }
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        auto& level = framework.levels[i];
        const auto path = level.path.empty() ? base + "_levels/" + level.id : level.path;
        level.node = book.add({PageKind::level, number, static_cast<int>(i), path, base + level.id + ".html",
                               level.full_title, level.path.empty() ? framework.file : level.file, framework.node});
    }
    if (framework.items.empty()) return;
    framework.whole_node = book.add({PageKind::whole, number, kNone, "", base + "whole-framework.html",
                                     framework.short_title + " on one page", framework.file, framework.node},
                                    framework.folder);
    if (!framework.levels.empty())
        framework.map_node = book.add({PageKind::map, number, kNone, "", base + "map.html", "Map: " + framework.title,
                                       framework.file, framework.node},
                                      framework.folder);
    add_items(framework, number, book);
}

/// The list of editions and a page for every two of them; nothing where none is frozen.
void add_editions(Model& model, AddressBook& book) {
    if (model.editions.empty()) return;
    const auto base = std::string(kEditions) + "/";
    const SourceFile folder{model.content, std::string(kEditions)};
    model.editions_node = book.add({PageKind::editions, kNone, kNone, "", base + "index.html", "Editions", folder});
    const auto pairs = edition_pairs(model.editions.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto before = edition_at(model, pairs[i].before);
        const auto after = edition_at(model, pairs[i].after);
        const auto name = after.id.empty() ? std::string("changes") : "changes-to-" + after.id;
        model.change_nodes.push_back(book.add(
            {PageKind::changes, kNone, static_cast<int>(i), "", fmt::format("{}{}/{}.html", base, before.id, name),
             fmt::format("What changed from {} to {}", before.name, after.name),
             SourceFile(model.content, base + before.id), model.editions_node, after.date}));
    }
}

/// What readers can answer, a page each for those who would rather write by hand; none without a self-check.
void add_papers(Model& model, AddressBook& book) {
    const auto* page = page_of_kind(model, PageKind::self_check);
    if (page == nullptr) return;
    for (const int number : model.self_checked) {
        const auto& framework = model.frameworks[slot(number)];
        const auto add = [&](int level, const std::string& ending, const std::string& title) {
            model.papers.push_back(book.add(
                {PageKind::paper, number, level, "", fmt::format("{}/{}{}.html", page->slug, framework.id, ending),
                 fmt::format("{} on paper: {}{}", page->title, framework.short_title, title), page->file, page->node},
                framework.folder));
        };
        if (framework.levels.empty()) add(kNone, "", "");
        for (std::size_t i = 0; i < framework.levels.size(); ++i)
            add(static_cast<int>(i), "-" + framework.levels[i].id, ", " + framework.levels[i].title);
    }
}

void add_redirects(Model& model, AddressBook& book) {
    for (const auto& old : old_addresses(model)) {
        if (!old.named && model.node_by_url.count(old.url) > 0) continue;  // another page has taken it since
        const auto title = model.nodes[static_cast<std::size_t>(old.node)].title;
        book.add({PageKind::redirect, kNone, old.node, "", old.url, title, old.place.file}, "", old.place);
        if (!old.path.empty()) model.node_by_path.emplace(old.path, old.node);
    }
}

}  // namespace

void give_addresses(Model& model, Diagnostics& diagnostics) {
    AddressBook book(model, diagnostics);
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        auto& page = model.pages[i];
        page.node = book.add({page.kind, kNone, static_cast<int>(i), page.path, page.slug + ".html", page.title,
                              page.file, kNone, page.updated});
    }
    for (std::size_t i = 0; i < model.frameworks.size(); ++i)
        add_framework(model.frameworks[i], static_cast<int>(i), book);
    add_papers(model, book);
    add_editions(model, book);
    add_redirects(model, book);
}

}  // namespace codify
