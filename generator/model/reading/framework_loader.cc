#include "model/reading/framework_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/parallel.h"
#include "base/text.h"
#include "model/reading/framework_reader.h"
#include "model/reading/item_reader.h"
#include "model/reading/keys.h"
#include "model/reading/page_reader.h"
#include "model/reading/reading_order.h"

namespace codify {
namespace {

/// The documents of one folder of the content, by purpose.
struct Folder {
    RootRef root;
    Document* index = nullptr;
    std::vector<Document*> levels, pages, items;
};

/// By the path of the folder, "code" or "editions/2024/code".
std::map<std::string, Folder> by_folder(std::vector<Document>& documents, const std::string& base,
                                        Diagnostics& diagnostics) {
    std::map<std::string, Folder> folders;
    for (auto& document : documents) {
        const auto slash = document.path.find('/', base.size());
        if (slash == std::string::npos) {
            diagnostics.error({document.file()}, "wrong-place", "a content file stands in a folder",
                              "move it to content/pages/");
            continue;
        }
        if (document.path.substr(0, slash) == kEditions) {
            diagnostics.error({document.file()}, "wrong-place",
                              "content/editions/ holds frozen editions and nothing else",
                              "move this file out of it; `codify edition freeze` makes an edition");
            continue;
        }
        auto& folder = folders[document.path.substr(0, slash)];
        folder.root = document.root;
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

/// The tier for the depth of a path, or kNone after a problem. A folder's own text is its `_index.md`.
TierIndex tier_of(const SourceFile& file, const Framework& framework, Diagnostics& diagnostics) {
    const auto& path = file.path;
    const bool index = path.ends_with("/_index.md");
    const auto below = path.begin() + static_cast<std::ptrdiff_t>(framework.folder.size());
    const auto depth = static_cast<int>(std::count(below, path.end(), '/')) - (index ? 1 : 0);
    const auto tiers = static_cast<int>(framework.tiers.size());
    const bool last = depth == tiers;
    if (depth > tiers) {
        diagnostics.error(
            {file}, "wrong-tier", fmt::format("this file lies deeper than the {} tiers of its framework", tiers),
            "the tiers are: " + [&] {
                std::vector<std::string> names;
                for (const auto& t : framework.tiers) names.push_back(t.id);
                return listed(names);
            }());
        return kNone;
    }
    if (last == index) {
        const auto& tier = framework.tiers[static_cast<std::size_t>(depth) - 1].title;
        diagnostics.error({file}, "wrong-tier",
                          last ? fmt::format("a {} is a file of its own, not a folder", lower(tier))
                               : fmt::format("a {} is a folder with an _index.md", lower(tier)),
                          "the framework's tiers say which names are folders and which are files");
        return kNone;
    }
    return TierIndex(static_cast<std::size_t>(depth) - 1);
}

void load_items(Framework& framework, const std::vector<Document*>& documents,
                const std::vector<SourceDocument>& sources, Diagnostics& diagnostics) {
    std::vector<TierIndex> tiers;
    std::vector<Document*> usable;
    for (auto* document : documents) {
        const auto tier = tier_of(document->file(), framework, diagnostics);
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

/// The documents that are pages. Pages have neither tiers nor levels, so a file with one of the special names is
/// reported.
std::vector<Document*> only_pages(const Folder& folder, bool collection, Diagnostics& diagnostics) {
    std::vector<Document*> out;
    for (const auto* list : {&folder.pages, &folder.items}) {
        if (list == &folder.items && !collection) break;
        for (auto* document : *list) {
            if (!document->path.ends_with("/_index.md")) {
                out.push_back(document);
                continue;
            }
            diagnostics.error({document->file()}, "wrong-place", "only the folders of a framework have an _index.md",
                              "give this page another name");
        }
    }
    return out;
}

Framework load_framework(const std::string& name, Folder& folder, const std::vector<SourceDocument>& sources,
                         Diagnostics& diagnostics) {
    if (folder.index == nullptr) {
        diagnostics.error({{folder.root, name}}, "no-index", "this folder has no _index.md",
                          "add one that gives the folder its title");
        Framework none;
        none.folder = name;
        none.id = name.substr(name.rfind('/') + 1);
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

LoadedFolders load_folders(std::vector<Document> documents, const std::string& base,
                           const std::vector<SourceDocument>& sources, Diagnostics& diagnostics) {
    LoadedFolders out;
    for (auto& [name, folder] : by_folder(documents, base, diagnostics)) {
        if (name != base + "pages") {
            out.frameworks.push_back(load_framework(name, folder, sources, diagnostics));
            continue;
        }
        if (folder.index != nullptr) folder.items.push_back(folder.index);
        folder.items.insert(folder.items.end(), folder.levels.begin(), folder.levels.end());
        for (auto* document : only_pages(folder, true, diagnostics)) out.pages.push_back(std::move(*document));
    }
    std::stable_sort(out.frameworks.begin(), out.frameworks.end(),
                     [](const Framework& a, const Framework& b) { return a.order < b.order; });
    return out;
}

std::vector<Page> load_pages(std::vector<Document> documents, const std::vector<SourceDocument>& sources,
                             Diagnostics& diagnostics) {
    std::vector<Page> out;
    for (auto& document : documents)
        out.push_back(read_page(std::move(document), site_page_keys(), sources, diagnostics));
    sort_pages(out);
    return out;
}

}  // namespace codify
