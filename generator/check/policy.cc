#include "check/policy.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

// Only the site's own files, no inline code, no text parsed as markup. `file:` lets the search form open the page
// beside it on a disk, where browsers may treat every file as an origin of its own.
constexpr std::string_view kPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self' file:; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

constexpr const char* kKeepPolicy =
    "keep {{> policy}} as the first line of the <head>, and leave partials/policy.mustache to the theme `plain`";

using Directives = std::map<std::string, std::vector<std::string>>;

/// Parses a policy. Of two directives with one name the first counts, as in browsers.
Directives directives_of(std::string_view policy) {
    Directives out;
    while (!policy.empty()) {
        const auto end = std::min(policy.find(';'), policy.size());
        auto words = parts_of(lower(policy.substr(0, end)));
        policy.remove_prefix(std::min(end + 1, policy.size()));
        if (words.empty()) continue;
        auto name = std::move(words.front());
        words.erase(words.begin());
        out.emplace(std::move(name), std::move(words));
    }
    return out;
}

std::string shown_directive(const Directives::value_type& directive) {
    return fmt::format("{} {}", directive.first, fmt::join(directive.second, " "));
}

/// Whether two lists have the same sources, in any order.
bool same_sources(std::vector<std::string> a, std::vector<std::string> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/// How `found` differs from the policy that every page must have; empty if it does not.
std::string deviation(const Directives& found) {
    const auto known = directives_of(kPolicy);
    for (const auto& directive : known) {
        const auto twin = found.find(directive.first);
        if (twin == found.end()) return fmt::format("it lacks `{}`", shown_directive(directive));
        if (!same_sources(twin->second, directive.second))
            return fmt::format("it says `{}` and not `{}`", shortened(shown_directive(*twin), 80),
                               shown_directive(directive));
    }
    for (const auto& directive : found) {
        if (known.count(directive.first) == 0)
            return fmt::format("it says `{}` besides", shortened(shown_directive(directive), 80));
    }
    return {};
}

bool is_policy(const XmlElement& element) {
    const auto* kind = element.attribute("http-equiv");
    return element.name == "meta" && kind != nullptr && lower(trim(*kind)) == "content-security-policy";
}

}  // namespace

void check_policy(const CheckedPage& page, std::vector<Finding>& out) {
    const auto heads = page.all("head");
    int policies = 0;
    int before = CheckedPage::kNobody;
    for (std::size_t i = 0; i < page.elements().size() && !heads.empty(); ++i) {
        const auto index = static_cast<int>(i);
        if (page.elements()[i].parent != heads.front()) continue;  // elsewhere browsers ignore it
        if (!is_policy(page.at(index))) {
            if (policies == 0 && before == CheckedPage::kNobody) before = index;
            continue;
        }
        if (++policies > 1) {
            out.push_back(page.finding(index, "page-policy", "the page has a second security policy", kKeepPolicy));
            continue;
        }
        if (before != CheckedPage::kNobody)
            out.push_back(page.finding(before, "page-policy", "this stands before the page's security policy",
                                       "the policy counts from where it stands: make it the first line of the <head>"));
        const auto* content = page.at(index).attribute("content");
        if (const auto other = deviation(directives_of(content == nullptr ? "" : *content)); !other.empty())
            out.push_back(
                page.finding(index, "page-policy", "the page's security policy is not the one: " + other, kKeepPolicy));
    }
    if (policies == 0)
        out.push_back(
            {"page-policy", "the page has no security policy in its <head>, so it could load anything", kKeepPolicy});
}

}  // namespace codify
