#include "check/links.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "theme/external_address.h"

namespace codify {
namespace {

/// Resolves `path` on the page `url` to an address relative to the top of the site; nothing when it leaves the site.
std::optional<std::string> resolved(const std::string& url, std::string_view path, const std::string& base) {
    std::vector<std::string_view> parts;
    const auto add = [&](std::string_view text) {
        while (!text.empty()) {
            const auto end = std::min(text.find('/'), text.size());
            const auto part = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (part == "..") {
                if (parts.empty()) return false;
                parts.pop_back();
            } else if (!part.empty() && part != ".") {
                parts.push_back(part);
            }
        }
        return true;
    };
    if (!path.empty() && path.front() == '/') {
        if (base.empty() || path.substr(0, base.size()) != base) return std::nullopt;
        path.remove_prefix(base.size());
    } else {
        const auto slash = url.rfind('/');
        if (slash != std::string::npos) add(std::string_view(url).substr(0, slash));
    }
    if (!add(path)) return std::nullopt;
    return fmt::format("{}", fmt::join(parts, "/"));
}

std::string hint_for(const std::string& address, const Published& site) {
    std::vector<std::string> names;
    for (const auto& [url, facts] : site.pages) names.push_back(url);
    names.insert(names.end(), site.files.begin(), site.files.end());
    const auto near = nearest(address, names);
    return near ? fmt::format("did you mean {}?", *near) : "name a page or a file of this site";
}

void check_link(const PageFacts& page, const PageFacts::Link& link, const Published& site, std::vector<Finding>& out) {
    const auto report = [&](const char* rule, std::string message, std::string hint) {
        auto finding = link.at;
        finding.rule = rule;
        finding.message = std::move(message);
        finding.hint = std::move(hint);
        out.push_back(std::move(finding));
    };
    const std::string_view target = link.target;
    const auto cut = std::min(target.find_first_of("?#"), target.size());
    const auto path = target.substr(0, cut);
    const auto hash = target.find('#');
    const auto address = path.empty() ? std::optional(page.url) : resolved(page.url, path, site.base);
    const auto other = address ? site.pages.find(*address) : site.pages.end();
    if (!address || (other == site.pages.end() && site.files.count(*address) == 0)) {
        return report(link.asset ? "page-asset" : "page-link",
                      link.asset ? fmt::format("the page loads a file that the site does not have: {}", target)
                                 : fmt::format("this link leads nowhere: {}", target),
                      hint_for(address.value_or(link.target), site));
    }
    if (hash == std::string_view::npos || other == site.pages.end() || !other->second->whole) return;
    const std::string anchor(target.substr(hash + 1));
    if (other->second->ids.count(anchor) > 0) return;
    const auto near = nearest(anchor, {other->second->ids.begin(), other->second->ids.end()});
    report("page-anchor", fmt::format("{} has no anchor \"{}\"", *address, anchor),
           near ? fmt::format("did you mean #{}?", *near) : "write the id of an element of that page");
}

}  // namespace

PageFacts facts_of(const CheckedPage& page) {
    PageFacts out;
    out.url = page.url();
    for (const auto& [id, places] : page.ids()) out.ids.insert(id);
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto index = static_cast<int>(i);
        const auto& element = page.at(index);
        if (element.name == "title" && page.around(index, "head") != CheckedPage::kNobody && out.title.empty())
            out.title = words_of(element);
        for (const char* key : {"href", "src", "action"}) {
            const auto* target = element.attribute(key);
            if (target == nullptr) continue;
            const bool link = element.name == "a" || element.name == "area" || element.name == "form";
            const bool web = target->substr(0, 8) == "https://" || target->substr(0, 7) == "http://";
            if (is_outside(*target)) {
                if (element.name == "a" && web) out.outer.push_back({*target, page.finding(index, "", "", ""), false});
            } else if (!target->empty() || !page.waits(index)) {  // addresses in a <template> are set by scripts
                out.inner.push_back({*target, page.finding(index, "", "", ""), !link});
            }
        }
    }
    return out;
}

void check_links(const PageFacts& page, const Published& site, std::vector<Finding>& out) {
    for (const auto& link : page.inner) check_link(page, link, site, out);
}

}  // namespace codify
