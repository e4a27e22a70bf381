#include "model/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/parallel.h"
#include "base/text.h"
#include "model/framework_reader.h"
#include "model/front.h"
#include "model/item_reader.h"
#include "model/keys.h"
#include "model/learning.h"
#include "model/page_reader.h"
#include "model/reading_order.h"

namespace codify {
namespace {

void report(const std::string& path, const char* rule, std::string message, std::string hint,
            Diagnostics& diagnostics) {
    diagnostics.add(
        {.place = {shown_path(path)}, .rule = rule, .message = std::move(message), .hint = std::move(hint)});
}

std::optional<std::vector<SourceDocument>> read_sources(const Value& table, Diagnostics& diagnostics) {
    std::vector<SourceDocument> out;
    const auto file = shown_path("documents.toml");
    if (table.members.empty()) return out;
    if (!check_keys(table, document_keys(), file, Exit::content, diagnostics)) return std::nullopt;
    const auto& entries = table.items_of("documents");
    for (const auto& entry : entries) {
        const auto id = entry.text_of("id");
        const auto twin =
            std::find_if(entries.begin(), entries.end(), [&](const Value& e) { return e.text_of("id") == id; });
        if (&*twin != &entry) {
            diagnostics.add({.place = {file, entry.line, entry.column},
                             .rule = "duplicate-id",
                             .message = fmt::format("two documents have the id `{}`", id),
                             .hint = "give one of them another id",
                             .notes = {{{file, twin->line, twin->column}, "the other one"}}});
            continue;
        }
        out.push_back({id, entry.text_of("title"), entry.text_of("edition"), entry.text_of("date"),
                       entry.text_of("status"), entry.text_of("owner"), entry.text_of("rights"), entry.text_of("note"),
                       false});
    }
    return out;
}

std::vector<Synonym> read_synonyms(const Value& table, Diagnostics& diagnostics) {
    std::vector<Synonym> out;
    const auto file = shown_path("synonyms.toml");
    if (table.members.empty() || !check_keys(table, synonym_keys(), file, Exit::content, diagnostics)) return out;
    const auto terms = [&](const std::vector<Value>& texts) {
        std::vector<Synonym::Term> read;
        for (const auto& text : texts) read.push_back({text.text, {file, text.line, text.column}});
        return read;
    };
    for (const auto& entry : table.items_of("words"))
        out.push_back({terms(entry.items_of("say")), terms(entry.items_of("find"))});
    return out;
}

/// The documents of one folder of the content, sorted into what they are.
struct Folder {
    Document* index = nullptr;
    std::vector<Document*> levels, pages, items;
};

std::map<std::string, Folder> by_folder(std::vector<Document>& documents, Diagnostics& diagnostics) {
    std::map<std::string, Folder> folders;
    for (auto& document : documents) {
        const auto slash = document.path.find('/');
        if (slash == std::string::npos) {
            report(document.path, "wrong-place", "a content file stands in a folder", "move it to content/pages/",
                   diagnostics);
            continue;
        }
        auto& folder = folders[document.path.substr(0, slash)];
        const auto rest = std::string_view(document.path).substr(slash + 1);
        if (rest == "_index.md") {
            folder.index = &document;
        } else if (rest.substr(0, 8) == "_levels/") {
            folder.levels.push_back(&document);
        } else if (rest.substr(0, 7) == "_pages/") {
            folder.pages.push_back(&document);
        } else {
            folder.items.push_back(&document);
        }
    }
    return folders;
}

/// The tier that a path's depth stands for, or kNone after a problem. A folder's own text is its `_index.md`.
int tier_of(const std::string& path, const Framework& framework, Diagnostics& diagnostics) {
    const bool index = path.ends_with("/_index.md");
    const auto depth = static_cast<int>(std::count(path.begin(), path.end(), '/')) - (index ? 1 : 0);
    const auto tiers = static_cast<int>(framework.tiers.size());
    const bool last = depth == tiers;
    if (depth > tiers) {
        report(
            path, "wrong-tier", fmt::format("this file lies deeper than the {} tiers of its framework", tiers),
            "the tiers are: " +
                [&] {
                    std::vector<std::string> names;
                    for (const auto& t : framework.tiers) names.push_back(t.id);
                    return listed(names);
                }(),
            diagnostics);
        return kNone;
    }
    if (last == index) {
        const auto& tier = framework.tiers[static_cast<std::size_t>(depth) - 1].title;
        report(path, "wrong-tier",
               last ? fmt::format("a {} is a file of its own, not a folder", lower(tier))
                    : fmt::format("a {} is a folder with an _index.md", lower(tier)),
               "the framework's tiers say which names are folders and which are files", diagnostics);
        return kNone;
    }
    return depth - 1;
}

void load_items(Framework& framework, const std::vector<Document*>& documents,
                const std::vector<SourceDocument>& sources, Diagnostics& diagnostics) {
    std::vector<int> tiers;
    std::vector<Document*> usable;
    for (auto* document : documents) {
        const int tier = tier_of(document->path, framework, diagnostics);
        if (tier == kNone) continue;
        usable.push_back(document);
        tiers.push_back(tier);
    }
    framework.items.resize(usable.size());
    parallel_for(usable.size(), [&](std::size_t i) {
        framework.items[i] = read_item(std::move(*usable[i]), framework, tiers[i], sources, diagnostics);
    });
    put_in_reading_order(framework, diagnostics);
}

/// Pages have neither tiers nor levels, so a file with one of the special names among them would be lost or misplaced.
std::vector<Document*> only_pages(const Folder& folder, bool collection, Diagnostics& diagnostics) {
    std::vector<Document*> out;
    for (const auto* list : {&folder.pages, &folder.items}) {
        if (list == &folder.items && !collection) break;
        for (auto* document : *list) {
            if (!document->path.ends_with("/_index.md")) {
                out.push_back(document);
                continue;
            }
            report(document->path, "wrong-place", "only the folders of a framework have an _index.md",
                   "give this page another name", diagnostics);
        }
    }
    return out;
}

Framework load_framework(const std::string& name, Folder& folder, const std::vector<SourceDocument>& sources,
                         Diagnostics& diagnostics) {
    if (folder.index == nullptr) {
        report(name, "no-index", "this folder has no _index.md", "add one that gives the folder its title",
               diagnostics);
        Framework none;
        none.id = name;
        return none;
    }
    const bool readable = folder.index->usable;
    auto framework = read_framework(std::move(*folder.index), sources, diagnostics);
    if (!readable || framework.title.empty()) return framework;
    for (auto* document : folder.levels) read_level(std::move(*document), framework, diagnostics);
    const bool collection = framework.tiers.empty();
    if (!collection) load_items(framework, folder.items, sources, diagnostics);
    for (auto* document : only_pages(folder, collection, diagnostics))
        framework.pages.push_back(read_page(std::move(*document), page_keys(), sources, diagnostics));
    sort_pages(framework.pages);
    return framework;
}

}  // namespace

Model load_model(Content content, std::vector<HeldBack> held, Diagnostics& diagnostics) {
    Model model;
    model.held_back = std::move(held);
    auto sources = content.sources ? read_sources(*content.sources, diagnostics) : std::nullopt;
    if (!sources) return model;  // every `source` would be called unknown
    model.documents = std::move(*sources);
    model.pictures = std::move(content.pictures);
    model.synonyms = read_synonyms(content.synonyms, diagnostics);
    for (auto& [name, folder] : by_folder(content.documents, diagnostics)) {
        if (name != "pages") {
            model.frameworks.push_back(load_framework(name, folder, model.documents, diagnostics));
            continue;
        }
        if (folder.index != nullptr) folder.items.push_back(folder.index);
        folder.items.insert(folder.items.end(), folder.levels.begin(), folder.levels.end());
        for (auto* document : only_pages(folder, true, diagnostics))
            model.pages.push_back(read_page(std::move(*document), site_page_keys(), model.documents, diagnostics));
    }
    std::stable_sort(model.frameworks.begin(), model.frameworks.end(),
                     [](const Framework& a, const Framework& b) { return a.order < b.order; });
    sort_pages(model.pages);
    if (content.learning) model.learning = read_learning(*content.learning, model, diagnostics);
    return model;
}

}  // namespace codify
