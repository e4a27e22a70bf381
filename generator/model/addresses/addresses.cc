#include "model/addresses/addresses.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "model/addresses/content_path.h"
#include "model/addresses/part_of.h"
#include "model/addresses/redirects.h"
#include "model/addresses/titles_apart.h"
#include "model/editions/editions.h"
#include "model/hold_back.h"
#include "model/levels.h"
#include "source/content.h"

namespace codify {
namespace {

/// Leaves room for the path of the folder into which a site is copied, within the 260 characters of a Windows path.
constexpr std::size_t kLongestUrl = 200;

/// Assigns addresses and reports those that two pages share.
class AddressBook {
  public:
    AddressBook(Model& model, Diagnostics& diagnostics) : model_(model), diagnostics_(diagnostics) {}

    /// Adds a page. `content` is the content path that keeps the page from being published while it is held back, for
    /// pages without a path of their own; `named_at` is the position where the address is written, if it does not
    /// follow from the name of the file.
    NodeIndex add(Node node, std::string_view content = {}, Place named_at = {}) {
        if (named_at.file.empty()) named_at = place_of(node);
        if (node.url.size() > kLongestUrl) {
            diagnostics_.error(
                named_at, "address-too-long",
                fmt::format("this page's address is {} characters long, the limit is {}", node.url.size(), kLongestUrl),
                "give its file or a folder above it a shorter name");
        }
        const NodeIndex index(model_.nodes.size());
        const auto [twin, fresh] = model_.node_by_url.emplace(node.url, index);
        if (!fresh) {
            const auto& other = model_.at(twin->second);
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

    [[nodiscard]] Edition edition(EditionIndex index) const { return edition_at(model_, index); }

    [[nodiscard]] const Words& words() const { return model_.words; }

  private:
    void fix_facts(Node& node, std::string_view content) const {
        if (node.framework != kNone) node.edition = framework_of(model_, node).edition;
        if (const auto* holder = holder_of(model_.held_back, content))
            node.held = HeldIndex(static_cast<std::size_t>(holder - model_.held_back.data()));
        node.listed = traits_of(node.kind).listed && node.held == kNone && node.edition == kNone;
    }

    static Place place_of(const Node& node) { return {node.file, node.file.path.ends_with(".md") ? 1 : 0}; }

    Model& model_;
    Diagnostics& diagnostics_;
    std::unordered_map<NodeIndex, Place> named_at_;  ///< of old addresses, by node
};

void add_items(Framework& framework, FrameworkIndex number, AddressBook& book) {
    const auto titles = titles_apart(framework, book.words());
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        auto& item = framework.items[i];
        item.node = book.add({.kind = PageKind::item,
                              .framework = number,
                              .item = ItemIndex(i),
                              .path = item.path,
                              .url = page_address(item.file.path),
                              .title = titles[i],
                              .file = item.file,
                              .parent = item.parent == kNone ? framework.node : framework.at(item.parent).node});
    }
    const auto levels = lower(framework.level_plural);
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        auto& item = framework.items[i];
        if (!framework.compares || levelled_texts(item).size() < 2) continue;
        item.compare_node = book.add({.kind = PageKind::compare,
                                      .framework = number,
                                      .item = ItemIndex(i),
                                      .url = item.path + "/compare.html",
                                      .title = book.words().say(Phrase::compare, {levels, titles[i]}),
                                      .file = item.file,
                                      .parent = item.node},
                                     item.path);
    }
}

void add_levels(Framework& framework, FrameworkIndex number, AddressBook& book) {
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        auto& level = framework.levels[i];
        const bool own_file = !level.path.empty();
        auto path = own_file ? level.path : framework.folder + "/_levels/" + level.id;
        auto url = page_address(path);
        level.node = book.add({.kind = PageKind::level,
                               .framework = number,
                               .level = LevelIndex(i),
                               .path = std::move(path),
                               .url = std::move(url),
                               .title = level.full_title,
                               .file = own_file ? level.file : framework.file,
                               .parent = framework.node});
    }
}

void add_framework(Framework& framework, FrameworkIndex number, AddressBook& book) {
    const auto base = framework.folder + "/";
    framework.section = framework.short_title;
    if (framework.edition != kNone) framework.section += ", " + book.edition(framework.edition).title;
    framework.node = book.add({.kind = PageKind::framework,
                               .framework = number,
                               .path = framework.folder,
                               .url = page_address(framework.file.path),
                               .title = framework.title,
                               .file = framework.file});
    for (std::size_t i = 0; i < framework.pages.size(); ++i) {
        auto& page = framework.pages[i];
        page.node = book.add({.kind = PageKind::page,
                              .framework = number,
                              .page = PageIndex(i),
                              .path = page.path,
                              .url = page_address(page.path),
                              .title = page.title,
                              .file = page.file,
                              .parent = framework.node,
                              .updated = page.updated});
    }
    add_levels(framework, number, book);
    if (framework.items.empty()) return;
    const auto add_overview = [&](PageKind kind, const char* url, std::string title) {
        return book.add({.kind = kind,
                         .framework = number,
                         .url = base + url,
                         .title = std::move(title),
                         .file = framework.file,
                         .parent = framework.node},
                        framework.folder);
    };
    framework.whole_node =
        add_overview(PageKind::whole, "whole-framework.html", book.words().say(Phrase::whole, {framework.short_title}));
    if (!framework.levels.empty())
        framework.map_node = add_overview(PageKind::map, "map.html", book.words().say(Phrase::map, {framework.title}));
    add_items(framework, number, book);
}

/// Adds the list of editions and a page for every two of them; nothing where none is frozen.
void add_editions(Model& model, AddressBook& book) {
    if (model.editions.empty()) return;
    const auto base = std::string(kEditions) + "/";
    model.editions_node = book.add({.kind = PageKind::editions,
                                    .url = base + "index.html",
                                    .title = model.words.say(Phrase::editions),
                                    .file = {model.content, std::string(kEditions)}});
    const auto pairs = edition_pairs(model.editions.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto before = edition_at(model, pairs[i].before);
        const auto after = edition_at(model, pairs[i].after);
        const auto name = after.id.empty() ? std::string("changes") : "changes-to-" + after.id;
        model.change_nodes.push_back(book.add({.kind = PageKind::changes,
                                               .pair = i,
                                               .url = fmt::format("{}{}/{}.html", base, before.id, name),
                                               .title = model.words.say(Phrase::changes, {before.name, after.name}),
                                               .file = SourceFile(model.content, base + before.id),
                                               .parent = model.editions_node,
                                               .updated = after.date}));
    }
}

/// Whether an item has a text that readers at `level` are asked about.
bool has_texts(const Framework& framework, LevelIndex level) {
    return std::any_of(framework.items.begin(), framework.items.end(), [&](const Item& item) {
        return descriptor_of(item, level) != nullptr || descriptor_of(item, kNone) != nullptr;
    });
}

/// Adds a printable self-check for everything that readers can answer; nothing without a self-check.
void add_papers(Model& model, AddressBook& book) {
    const auto* page = page_of_kind(model, PageKind::self_check);
    if (page == nullptr) return;
    for (const auto number : model.self_checked) {
        const auto& framework = model.at(number);
        const auto add = [&](LevelIndex level, const std::string& ending, std::string title) {
            model.papers.push_back(book.add({.kind = PageKind::paper,
                                             .framework = number,
                                             .level = level,
                                             .url = fmt::format("{}/{}{}.html", page->slug, framework.id, ending),
                                             .title = std::move(title),
                                             .file = page->file,
                                             .parent = page->node},
                                            framework.folder));
        };
        if (framework.levels.empty())
            add(kNone, "", model.words.say(Phrase::paper, {page->title, framework.short_title}));
        for (std::size_t i = 0; i < framework.levels.size(); ++i) {
            const auto& level = framework.levels[i];
            if (!framework.every_level && !has_texts(framework, LevelIndex(i))) continue;
            add(LevelIndex(i), "-" + level.id,
                model.words.say(Phrase::paper_of_level, {page->title, framework.short_title, level.title}));
        }
    }
}

void add_redirects(Model& model, AddressBook& book) {
    for (const auto& old : former_addresses(model)) {
        if (!old.named && model.node_by_url.count(old.url) > 0) continue;  // another page has this address now
        const auto title = model.at(old.node).title;
        book.add(
            {.kind = PageKind::redirect, .target = old.node, .url = old.url, .title = title, .file = old.place.file},
            "", old.place);
        if (!old.path.empty()) model.node_by_path.emplace(old.path, old.node);
    }
}

void add_folder_redirects(Model& model, AddressBook& book) {
    for (auto& folder : bare_folders(model)) {
        if (folder.url.size() > kLongestUrl) continue;
        const auto& page = model.at(folder.node);
        book.add({.kind = PageKind::redirect,
                  .target = folder.node,
                  .url = std::move(folder.url),
                  .title = page.title,
                  .file = page.file});
    }
}

}  // namespace

void give_addresses(Model& model, Diagnostics& diagnostics) {
    AddressBook book(model, diagnostics);
    for (std::size_t i = 0; i < model.pages.size(); ++i) {
        auto& page = model.pages[i];
        page.node = book.add({.kind = page.kind,
                              .page = PageIndex(i),
                              .path = page.path,
                              .url = page_address(page.path),
                              .title = page.title,
                              .file = page.file,
                              .updated = page.updated});
    }
    for (std::size_t i = 0; i < model.frameworks.size(); ++i)
        add_framework(model.frameworks[i], FrameworkIndex(i), book);
    place_frameworks(model, diagnostics);
    add_papers(model, book);
    add_editions(model, book);
    add_redirects(model, book);
    add_folder_redirects(model, book);
}

NodeIndex node_named(const Model& model, const std::string& name) {
    constexpr std::string_view site_pages = "pages/";
    if (name.ends_with(".md")) {
        const auto found = model.node_by_path.find(bare_path(name));
        return found == model.node_by_path.end() ? NodeIndex() : found->second;
    }
    if (!name.ends_with(".html")) return kNone;
    const auto found = model.node_by_url.find(name.starts_with(site_pages) ? name.substr(site_pages.size()) : name);
    return found == model.node_by_url.end() ? NodeIndex() : target_of(model, found->second);
}

}  // namespace codify
