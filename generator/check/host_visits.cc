#include "check/host_visits.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

constexpr int kMostRedirects = 5;

/// From http: to https: is as it should be; any other change of host or port leads readers elsewhere.
bool stays(const WebAddress& from, const WebAddress& to) {
    if (to.host != from.host) return false;
    if (from.scheme == "http" && to.scheme == "https") return true;
    return to.scheme == from.scheme && to.port == from.port;
}

}  // namespace

WebAddress WebAddress::of(std::string_view url) {
    WebAddress out;
    const auto colon = std::min(url.find("://"), url.size());
    out.scheme = lower(url.substr(0, colon));
    url.remove_prefix(std::min(colon + 3, url.size()));
    url = url.substr(0, url.find('#'));
    const auto ends = std::min(url.find_first_of("/?"), url.size());
    const auto authority = url.substr(0, ends);
    const auto mark = authority.find(':', authority.rfind(']') == std::string_view::npos ? 0 : authority.rfind(']'));
    out.host = lower(authority.substr(0, mark));
    out.port = mark == std::string_view::npos ? (out.scheme == "https" ? "443" : "80") : authority.substr(mark + 1);
    const auto rest = url.substr(ends);
    const auto question = std::min(rest.find('?'), rest.size());
    out.path = rest.substr(0, question);
    out.query = rest.substr(question);
    return out;
}

std::string Visit::words() const {
    if (leaves) return fmt::format("leads to {}, which was not asked", shortened(printable(reply.onward), 200));
    if (!reply.failure.empty()) return reply.failure;
    if (!reply.onward.empty()) return fmt::format("leads from page to page more than {} times", kMostRedirects);
    const auto way =
        redirects == 0 ? std::string() : fmt::format("leads to {}, which ", shortened(printable(end), 200));
    return fmt::format("{}answers {}", way, reply.status);
}

Visit HostVisits::to(std::string url, const std::vector<std::string>& headers) {
    Visit visit{url, std::move(url)};
    while (true) {
        ++count_;
        visit.reply = reader_.get(visit.end, headers);
        const auto& onward = visit.reply.onward;
        if (onward.empty()) return visit;
        visit.leaves = !stays(WebAddress::of(visit.end), WebAddress::of(onward));
        if (visit.leaves || visit.redirects == kMostRedirects) return visit;
        ++visit.redirects;
        visit.end = onward;
    }
}

}  // namespace codify
