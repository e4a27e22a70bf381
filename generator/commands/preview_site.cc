#include "commands/preview_site.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

#include "base/disk.h"
#include "base/html.h"
#include "base/report.h"
#include "base/timings.h"
#include "commands/excerpts.h"
#include "commands/homes.h"
#include "commands/made_from.h"
#include "site/pages.h"
#include "site/program_scripts.h"

namespace codify {
namespace {

constexpr std::size_t kLargestProgram = 256 * 1024;
constexpr std::string_view kSearchFiles = "assets/search-";  // how the names of the search's files begin

/// The preview's own style, read from assets/preview/ of the first home that has it.
std::string own_file(const std::vector<std::string>& homes, const std::string& name) {
    for (const auto& home : homes) {
        if (!Folder::exists(home)) continue;
        auto bytes = Folder(home).read("assets/preview/" + name, kLargestProgram);
        if (bytes.status == Bytes::Status::ok) return std::move(bytes.text);
    }
    return {};
}

/// A page of the preview itself; `text` is plain.
std::string own_page(std::string_view title, std::string_view text) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>{0}</title>\n"
        "<link rel=\"stylesheet\" href=\"/_codify/preview.css\" />\n</head>\n<body>\n<main class=\"own\">\n"
        "<h1>{0}</h1>\n{1}</main>\n</body>\n</html>\n",
        title, text);
}

}  // namespace

PreviewSite::PreviewSite(SiteOptions options, std::vector<std::string> homes, std::string editor)
    : options_(std::move(options)),
      homes_(std::move(homes)),
      editor_(std::move(editor)),
      run_(fmt::format("{:x}", std::chrono::system_clock::now().time_since_epoch().count())) {}

std::shared_ptr<Generation> PreviewSite::begin() {
    auto generation = std::make_shared<Generation>(fmt::format("{}-{}", run_, ++builds_));
    generation->add("_codify/preview.js", [] { return std::string(program_script(kPreviewScript)); });
    generation->add("_codify/preview.css", [homes = homes_] { return own_file(homes, "preview.css"); });
    generation->add_otherwise(404, own_page("There is no page here",
                                            "<p>Check the address, or go to <a href=\"/\">the home page</a>.</p>\n"));
    return generation;
}

std::shared_ptr<const Generation> PreviewSite::generation_of(const std::shared_ptr<const MadeSite>& site) {
    auto generation = begin();
    const auto& nodes = site->site().model.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        generation->add(nodes[i].url, [site, i, source = options_.source, editor = editor_] {
            std::string page;
            render_page(site->site(), static_cast<int>(i), page);
            const auto& model = site->site().model;
            return at_end_of_body(std::move(page), made_from(page_sources(model, model.nodes[i]), source, editor));
        });
    }
    site->give_files([&](const std::string& path, std::string_view bytes) {
        generation->add(path, [text = std::string(bytes)] { return text; });
    });
    generation->add_late([site](const std::string& path) {
        std::optional<std::string> found;
        if (path.rfind(kSearchFiles, 0) != 0) return found;
        site->give_search([&](const std::string& name, std::string_view bytes) {
            if (name == path) found = std::string(bytes);
        });
        return found;
    });
    return generation;
}

PreviewBuild PreviewSite::build(const std::vector<std::string>& changed) {
    const auto content = inside(options_.source, "content/");
    const auto is_content = [&](const std::string& path) { return path.rfind(content, 0) == 0; };
    if (!std::all_of(changed.begin(), changed.end(), is_content)) kept_.theme.reset();
    for (const auto& path : changed) {
        if (is_content(path)) kept_.documents.forget(path.substr(content.size()));
    }
    PreviewBuild out;
    Diagnostics diagnostics;
    Timings timings;
    std::vector<Diagnostic> failed;
    try {
        if (auto made = MadeSite::make(options_, homes_, diagnostics, timings, &kept_)) {
            out.pages = made->site().model.nodes.size();
            out.site = std::make_shared<const MadeSite>(std::move(*made));
            out.generation = generation_of(out.site);
        }
    } catch (const Failure& failure) {
        failed.push_back(failure.problem());
    }
    out.problems = with_excerpts(diagnostics.sorted(), options_.source, homes_);
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
