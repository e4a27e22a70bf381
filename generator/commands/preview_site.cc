#include "commands/preview_site.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>

#include "base/disk.h"
#include "base/html.h"
#include "base/report.h"
#include "base/timings.h"
#include "commands/excerpts.h"
#include "commands/made_from.h"
#include "theme/program_scripts.h"

namespace codify {
namespace {

constexpr std::size_t kLargestProgram = 256 * 1024;

/// A style sheet of the preview itself, read from assets/preview/ of the first folder of the search path that has it.
std::string own_file(const std::vector<RootRef>& search_path, const std::string& name) {
    for (const auto& home : search_path) {
        if (!Folder::exists(home->folder)) continue;
        auto bytes = Folder(home->folder).read("assets/preview/" + name, kLargestProgram);
        if (bytes.status == Bytes::Status::ok) return std::move(bytes.text);
    }
    return {};
}

/// A page of the preview itself; `text` is plain text.
std::string own_page(std::string_view title, std::string_view text) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>{0}</title>\n"
        "<link rel=\"stylesheet\" href=\"/_codify/preview.css\" />\n</head>\n<body>\n<main class=\"own\">\n"
        "<h1>{0}</h1>\n{1}</main>\n</body>\n</html>\n",
        title, text);
}

}  // namespace

PreviewSite::PreviewSite(SiteOptions options, Roots roots, std::string editor)
    : options_(std::move(options)),
      roots_(std::move(roots)),
      editor_(std::move(editor)),
      run_(fmt::format("{:x}", std::chrono::system_clock::now().time_since_epoch().count())) {}

std::shared_ptr<Generation> PreviewSite::begin() {
    auto generation = std::make_shared<Generation>(fmt::format("{}-{}", run_, ++builds_));
    generation->add("_codify/preview.js", [] { return std::string(program_script(kPreviewScript)); });
    generation->add("_codify/preview.css",
                    [search_path = roots_.search_path] { return own_file(search_path, "preview.css"); });
    generation->add_otherwise(404, own_page("There is no page here",
                                            "<p>Check the address, or go to <a href=\"/\">the home page</a>.</p>\n"));
    return generation;
}

std::shared_ptr<const Generation> PreviewSite::generation_of(const std::shared_ptr<const LoadedSite>& site) {
    auto generation = begin();
    for (const auto& file : site->outputs.files) {
        generation->add(file.path, [site, &file, editor = editor_] {
            auto bytes = output_bytes(file);
            if (file.kind != Output::Kind::page) return bytes;
            const auto sources = page_sources(site->model, site->model.at(file.node));
            return at_end_of_body(std::move(bytes), made_from(sources, editor));
        });
    }
    for (const auto& overview : site->outputs.overviews)
        generation->add(overview.path, [site, &overview] { return output_bytes(overview, site->outputs); });
    return generation;
}

PreviewBuild PreviewSite::build(const std::vector<std::string>& changed) {
    const auto content = inside(roots_.content->folder, "");
    const auto is_content = [&](const std::string& path) { return path.rfind(content, 0) == 0; };
    if (!std::all_of(changed.begin(), changed.end(), is_content)) cache_.theme.reset();
    for (const auto& path : changed) {
        if (is_content(path)) cache_.documents.forget(path.substr(content.size()));
    }
    PreviewBuild out;
    Diagnostics diagnostics;
    Timings timings;
    std::vector<Diagnostic> failed;
    try {
        out.site = load_site(options_, diagnostics, timings, &cache_);
        if (out.site) {
            out.pages = out.site->model.nodes.size();
            out.generation = generation_of(out.site);
        }
    } catch (const Failure& failure) {
        failed.push_back(failure.problem());
    }
    out.problems = with_excerpts(diagnostics.sorted(), options_.source);
    out.problems.insert(out.problems.end(), failed.begin(), failed.end());
    return out;
}

std::shared_ptr<const Generation> PreviewSite::nothing_yet(const std::vector<Diagnostic>& problems) {
    auto generation = begin();
    const auto text = fmt::format(
        "<p>Mend what is named here and save. This page then shows the site by itself.</p>\n<pre>{}</pre>\n",
        escaped(report(problems, Format::human, false)));
    generation->add_otherwise(503, own_page("The site cannot be shown yet", text));
    return generation;
}

}  // namespace codify
