#include "pipeline/content_versions.h"

#include <chrono>
#include <string>
#include <utility>

#include "base/disk.h"
#include "model/hold_back.h"
#include "source/roots.h"

namespace codify {
namespace {

constexpr const char* kFirstPage = "add a first page: content/pages/index.md";

void add_all(std::vector<Diagnostic> problems, Diagnostics& diagnostics) {
    for (auto& problem : problems) diagnostics.add(std::move(problem));
}

}  // namespace

Content read_all_content(const SiteOptions& options, const Roots& roots, Diagnostics& diagnostics,
                         DocumentCache* cache) {
    const auto& folder = roots.content->folder;
    if (!Folder::exists(folder))
        throw_failure(folder, "no-content", "there is no content folder", site_hint(options.source, kFirstPage),
                      Exit::content);
    auto content = read_content(roots.content, diagnostics, cache);
    if (content.documents.empty() && !diagnostics.has_errors())
        throw_failure(folder, "no-content", "this folder holds no content files", site_hint(options.source, kFirstPage),
                      Exit::content);
    return content;
}

ContentVersions versions_of(Content content, const Diagnostics& found, const SiteOptions& options,
                            Diagnostics& diagnostics) {
    auto held = held_back(content, [&] {
        return options.now.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    });
    ContentVersions out;
    if (options.drafts) {
        add_all(found.sorted(), diagnostics);
        out.now = {std::move(content), std::move(held)};
        return out;
    }
    auto drafts = held;
    std::erase_if(drafts, [](const HeldBack& entry) { return !entry.until.empty(); });
    add_all(without_held(found, content, drafts), diagnostics);
    if (drafts.size() < held.size()) {
        out.later = {content, drafts};
        take_out(out.later->content, drafts);
    }
    take_out(content, held);
    if (content.documents.empty() && !diagnostics.has_errors())
        throw_failure(content.root->folder, "no-content", "no page is published: every one is held back",
                      "take draft = true out of one, or add a page", Exit::content);
    out.now = {std::move(content), std::move(held)};
    return out;
}

}  // namespace codify
