#include "check/audit.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/parallel.h"
#include "base/text.h"
#include "base/xml.h"
#include "check/controls.h"
#include "check/hiding_styles.h"
#include "check/origin.h"
#include "check/policy.h"
#include "check/safety.h"
#include "check/structure.h"
#include "check/wording.h"
#include "pages/render.h"

namespace codify {
namespace {

struct Looked {
    PageFacts facts;
    std::vector<Finding> findings;
    std::string template_name;
};

/// The opening tag of `element` on a line of the page, or the first tag on it: what a template's line is found by.
std::string tag_on_line(const std::string& html, int line, const std::string& element) {
    const auto lines = lines_of(html);
    const auto index = static_cast<std::size_t>(line - 1);
    if (line < 1 || index >= lines.size()) return {};
    const auto text = lines[index];
    const auto at = text.find("<" + element);
    if (at == std::string_view::npos) return {};
    const auto end = std::min(text.find('>', at), text.size());
    auto tag = text.substr(at, end - at);
    if (!tag.empty() && tag.back() == '/') tag.remove_suffix(1);
    return std::string(trim(tag));
}

Looked look_at(const Site& site, const HidingStyles& hiding, std::size_t node) {
    Looked out;
    const auto& url = site.model.nodes[node].url;
    auto parts = page_parts(site, NodeIndex(node));
    std::string html;
    site.theme.named(parts.template_name).render(site.values_on(NodeIndex(node)), parts.view, html);
    out.template_name = std::move(parts.template_name);
    auto document = read_xml(html);
    out.facts.url = url;
    if (!document.root) {
        out.facts.whole = false;
        auto& fault = document.fault;
        out.findings.push_back(
            {"page-malformed", fault.message, fault.hint, fault.line, tag_on_line(html, fault.line, fault.element)});
        return out;
    }
    const CheckedPage page(url, std::move(*document.root));
    out.facts = facts_of(page);
    check_policy(page, out.findings);
    check_structure(page, out.findings);
    check_controls(page, out.findings);
    check_safety(page, out.findings);
    check_wording(site.model, NodeIndex(node), page, hiding.of(out.template_name), out.findings);
    return out;
}

/// Merges problems with the same cause into one problem, which several pages have.
class GroupedFindings {
  public:
    /// `content` is the root for problems that the content causes.
    GroupedFindings(const Origins& origins, RootRef content) : origins_(origins), content_(std::move(content)) {}

    void add(const Finding& finding, const Looked& page) {
        const auto place = finding.place ? *finding.place : origins_.of(finding, page.template_name);
        auto& cause = causes_[{place.file, place.line, place.column, finding.rule, finding.message}];
        if (cause.pages++ > 0) return;
        cause.first = finding.line > 0 ? fmt::format("{}, line {}", page.facts.url, finding.line) : page.facts.url;
        cause.hint = finding.hint;
        cause.integrity = finding.integrity;
    }

    void report(Diagnostics& diagnostics) const {
        for (const auto& [key, cause] : causes_) {
            const auto& [file, line, column, rule, message] = key;
            const auto others = cause.pages == 1   ? std::string()
                                : cause.pages == 2 ? std::string(" and 1 other page")
                                                   : fmt::format(" and {} other pages", grouped(cause.pages - 1));
            diagnostics.error({file, line, column}, rule,
                              fmt::format("{} (on the page {}{})", message, cause.first, others), cause.hint,
                              cause.integrity                        ? Exit::integrity
                              : file.root && *file.root == *content_ ? Exit::content
                                                                     : Exit::usage);
        }
    }

  private:
    struct Cause {
        std::size_t pages = 0;
        std::string first, hint;
        bool integrity = false;
    };
    const Origins& origins_;
    RootRef content_;
    std::map<std::tuple<SourceFile, int, int, std::string, std::string>, Cause> causes_;
};

void check_titles(const std::vector<Looked>& pages, const Model& model, Diagnostics& diagnostics) {
    std::map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto& title = pages[i].facts.title;
        if (title.empty()) continue;
        const auto [twin, fresh] = first.emplace(title, i);
        if (fresh) continue;
        diagnostics.error({model.nodes[i].file}, "title-twice",
                          fmt::format("two pages have the title \"{}\": {} and {}", shortened(title, 80),
                                      model.nodes[twin->second].url, model.nodes[i].url),
                          "give one of them another title, or let the theme's <title> say more");
    }
}

std::vector<OuterLink> outer_links(const std::vector<Looked>& pages, const Origins& origins) {
    std::map<std::string, OuterLink> out;
    for (const auto& page : pages) {
        for (const auto& link : page.facts.outer) {
            auto url = link.target.substr(0, link.target.find('#'));
            if (out.count(url) == 0)
                out.emplace(url, OuterLink{url, origins.of(link.at, page.template_name), page.facts.url});
        }
    }
    std::vector<OuterLink> list;
    for (auto& [url, link] : out) list.push_back(std::move(link));
    return list;
}

}  // namespace

std::vector<OuterLink> audit(const Site& site, const ThemeChain& theme, const Outputs& outputs,
                             Diagnostics& diagnostics, const std::function<void()>& before_page) {
    const auto& nodes = site.model.nodes;
    prepare_xml();
    std::vector<Looked> pages(nodes.size());
    const HidingStyles hiding(theme);
    parallel_for(nodes.size(), [&](std::size_t i) {
        if (before_page) before_page();
        pages[i] = look_at(site, hiding, i);
    });
    Published published;
    published.base = base_path(site.config);
    for (const auto& page : pages) published.pages.emplace(page.facts.url, &page.facts);
    for (const auto& file : outputs.files) {
        if (file.kind != Output::Kind::page) published.files.insert(file.path);
    }
    for (const auto& overview : outputs.overviews) published.files.insert(overview.path);
    parallel_for(nodes.size(), [&](std::size_t i) { check_links(pages[i].facts, published, pages[i].findings); });

    const Origins origins(site.model, theme);
    GroupedFindings by_cause(origins, site.model.content);
    for (const auto& page : pages) {
        for (const auto& finding : page.findings) by_cause.add(finding, page);
    }
    by_cause.report(diagnostics);
    check_titles(pages, site.model, diagnostics);
    return outer_links(pages, origins);
}

}  // namespace codify
