#include "check/external.h"

#include <fmt/format.h>

#include "base/text.h"

namespace codify {

std::string check_external(const std::vector<OuterLink>& links, const WebLimits& limits, Diagnostics& diagnostics) {
    std::vector<std::string> urls;
    for (const auto& link : links) urls.push_back(link.url);
    const auto answers = ask_web(urls, limits);
    std::string unsure;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto& [url, place, page] = links[i];
        if (answers[i].kind == WebAnswer::Kind::unsure) unsure += fmt::format("note: {} {}\n", url, answers[i].words);
        if (answers[i].kind != WebAnswer::Kind::gone && answers[i].kind != WebAnswer::Kind::silent) continue;
        diagnostics.warning(
            place, "external-link", fmt::format("{} {} (on the page {})", shortened(url, 200), answers[i].words, page),
            answers[i].kind == WebAnswer::Kind::gone
                ? "look for where the page has moved, or take the link out; in a document's own words it stays"
                : "try again later, in case it is only out for now");
    }
    return unsure;
}

}  // namespace codify
