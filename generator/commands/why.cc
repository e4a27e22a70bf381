#include "commands/why.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <vector>

#include "base/process.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "commands/page_sources.h"
#include "model/addresses/anchors.h"
#include "model/hold_back.h"
#include "pages/render.h"
#include "pipeline/pipeline.h"
#include "theme/template_expand.h"
#include "theme/theme_chain.h"

namespace codify {
namespace {

using Lines = std::vector<std::string>;

/// The parts of the address that was asked for.
struct Asked {
    std::string page, anchor;
};

Asked taken_apart(std::string url, const std::string& base) {
    Asked out;
    if (!base.empty() && url.starts_with(base)) {
        url.erase(0, base.size());
    } else if (const auto scheme = url.find("://"); scheme != std::string::npos) {  // another host, or a local file
        const auto slash = url.find('/', scheme + 3);
        url = slash == std::string::npos ? "" : url.substr(slash);
    }
    if (const auto hash = url.find('#'); hash != std::string::npos) {
        out.anchor = url.substr(hash + 1);
        url.resize(hash);
    }
    url.resize(std::min(url.find('?'), url.size()));
    url.erase(0, std::min(url.find_first_not_of('/'), url.size()));
    if (url.empty() || url.back() == '/') url += "index.html";
    out.page = url;
    return out;
}

/// The page at `url`, also without its extension or with folders in front.
const Node* page_at(const Model& model, std::string url) {
    const auto at = [&](const std::string& name) {
        const auto found = model.node_by_url.find(name);
        return found == model.node_by_url.end() ? nullptr : &model.at(found->second);
    };
    while (true) {
        for (const auto& name : {url, url + ".html", url + "/index.html"}) {
            if (const auto* node = at(name)) return node;
        }
        const auto slash = url.find('/');
        if (slash == std::string::npos) return nullptr;
        url.erase(0, slash + 1);
    }
}

void put(std::string& out, const char* name, const Lines& lines) {
    for (const auto& line : lines) {
        out += fmt::format("  {:12}{}\n", &line == &lines.front() ? name : "", printable(line));
    }
}

class Reason {
  public:
    Reason(const Site& site, const ThemeChain& theme, const Node& node)
        : site_(site), model_(site.model), theme_(theme), node_(node) {}

    std::string text(const std::string& anchor) const {
        std::string out = node_.url + "\n";
        put(out, "title", {node_.title});
        if (!anchor.empty()) put(out, "place", {place(anchor)});
        put(out, "content", content());
        if (const auto* holder = node_.held == kNone ? nullptr : &model_.at(node_.held))
            put(out, "not yet", {fmt::format("{} is {}", holder->file.shown(), held_words(*holder))});
        put(out, "template", templates());
        put(out, "styles", styles());
        put(out, "scripts", scripts());
        put(out, "links to", addresses(links_out()));
        put(out, "linked from", addresses(node_.linked_from));
        return out;
    }

  private:
    [[nodiscard]] std::string name() const { return page_parts(site_, index()).template_name; }
    [[nodiscard]] NodeIndex index() const { return NodeIndex(static_cast<std::size_t>(&node_ - model_.nodes.data())); }

    [[nodiscard]] std::string place(const std::string& anchor) const {
        const auto known = anchors_of(model_, node_);
        if (std::find(known.begin(), known.end(), anchor) != known.end()) return "#" + anchor + " stands on the page";
        const auto near = nearest(anchor, known);
        return fmt::format("the page has no place #{}{}", anchor, near ? "; did you mean #" + *near + "?" : "");
    }

    [[nodiscard]] Lines content() const {
        Lines out;
        for (const auto& [file, what] : page_sources(model_, node_)) {
            if (what.empty())
                out.push_back(file.shown());
            else
                out.push_back(file.empty() ? what : fmt::format("{} ({})", file.shown(), what));
        }
        return out;
    }

    /// The template and each of its partials, with the theme that each comes from.
    [[nodiscard]] Lines templates() const {
        Diagnostics ignored;  // the theme was loaded without problems
        const auto file = name();
        std::set<std::string> seen;
        Lines out;
        const auto find = [&](const std::string& path) {
            auto found = theme_.find(path, ignored);
            if (found && seen.insert(found->path.shown()).second) out.push_back(found->path.shown());
            return found;
        };
        TemplateFiles files(find);
        (void)expand_template(file, {}, files, ignored);
        return out;
    }

    [[nodiscard]] Lines styles() const {
        Lines out;
        const auto file = name();
        for (auto layer = theme_.layers().rbegin(); layer != theme_.layers().rend(); ++layer) {
            const auto add = [&](const TomlValue& style) {
                out.push_back(layer->file(fmt::format("styles/{}.css", style.text)).shown());
            };
            for (const auto& style : layer->settings.items_of("styles")) add(style);
            for (const auto& style : page_styles_of(*layer, file)) add(style);
        }
        if (!out.empty()) out.insert(out.begin(), site_.theme.stylesheet_of(file) + ", joined from");
        return out;
    }

    /// The script bundles in the finished page.
    [[nodiscard]] Lines scripts() const {
        std::string html;
        render_page(site_, index(), html);
        Lines out;
        for (const auto& [bundle, url] : site_.theme.scripts) {
            if (html.find(url) == std::string::npos) continue;
            out.push_back(
                fmt::format("{}, joined from {}", url, fmt::join(site_.theme.script_sources.at(bundle), ", ")));
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    [[nodiscard]] std::vector<NodeIndex> links_out() const {
        std::vector<NodeIndex> out;
        for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
            const auto& from = model_.nodes[i].linked_from;
            if (std::binary_search(from.begin(), from.end(), index())) out.emplace_back(i);
        }
        return out;
    }

    [[nodiscard]] Lines addresses(const std::vector<NodeIndex>& nodes) const {
        Lines out;
        for (const auto node : nodes) {
            const auto& other = model_.at(node);
            out.push_back(fmt::format("{} ({})", other.url, other.title));
        }
        if (out.empty()) out.emplace_back("no page, in its text");
        return out;
    }

    const Site& site_;
    const Model& model_;
    const ThemeChain& theme_;
    const Node& node_;
};

int refuse_url(const WhyOptions& options, const Model& model) {
    std::vector<std::string> urls;
    for (const auto& node : model.nodes) urls.push_back(node.url);
    const auto near = nearest(options.url, urls);
    tell(stderr, fmt::format("the site has no page {}\n{}\n", printable(options.url),
                             near ? fmt::format("did you mean {}?", *near) : "codify list names the pages it has"));
    return static_cast<int>(Exit::usage);
}

int explained(const WhyOptions& options, Diagnostics& diagnostics) {
    Timings unmeasured;
    const auto site = load_site(options.site, diagnostics, unmeasured);
    const auto theme =
        site ? ThemeChain::open(site->config.theme, site->roots.search_path, {}, diagnostics) : std::nullopt;
    if (!theme) {
        print_problems(with_excerpts(diagnostics.sorted(), options.site.source), Format::human);
        return static_cast<int>(diagnostics.exit());
    }
    const auto asked = taken_apart(options.url, site->config.base_url);
    const auto* node = page_at(site->model, asked.page);
    if (node == nullptr) return refuse_url(options, site->model);
    tell(stdout, Reason(*site->site, *theme, *node).text(asked.anchor));
    flush_report();
    return 0;
}

}  // namespace

int why(const WhyOptions& options) {
    Diagnostics diagnostics;
    return guarded([&] { return explained(options, diagnostics); });
}

}  // namespace codify
