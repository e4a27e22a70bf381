#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "base/text.h"
#include "check/host_site.h"

namespace codify {
namespace {

constexpr long kWeek = 7L * 24 * 60 * 60;

/// How long a browser may use an answer without asking, in seconds: 0 for not at all, nothing if it may guess.
std::optional<long> kept_for(const WebReply& reply) {
    const auto control = lower(reply.header("cache-control"));
    if (control.find("no-cache") != std::string::npos || control.find("no-store") != std::string::npos) return 0;
    const auto at = control.find("max-age=");
    long seconds = 0;
    if (at == std::string::npos) return std::nullopt;
    std::from_chars(control.data() + at + 8, control.data() + control.size(), seconds);
    return seconds;
}

/// The sources that the policy `csp` names for `directive`, or for what stands in for it; nothing if it allows all.
std::optional<std::string> sources_in(const std::string& csp, std::string_view directive, std::string_view instead) {
    for (const auto name : {directive, instead}) {
        for (std::size_t at = 0; at < csp.size() && !name.empty();) {
            const auto end = std::min(csp.find(';', at), csp.size());
            const auto part = trim(std::string_view(csp).substr(at, end - at));
            if (part.starts_with(name) && (part.size() == name.size() || is_space(part[name.size()])))
                return std::string(part.substr(name.size()));
            at = end + 1;
        }
    }
    return std::nullopt;
}

class HeaderChecks {
  public:
    explicit HeaderChecks(HostSite& site) : site_(site) {}

    void run() {
        safety();
        policy();
        pages_are_asked_for();
        unchanged_pages();
        compressed();
        for (const auto& file : site_.outputs.files) {
            if (const auto at = fingerprint_in(file.path)) return fingerprinted(file.path, *at);
        }
    }

  private:
    void safety() {
        const auto& reply = site_.start.reply;
        std::vector<std::string> lacking;
        if (!sources_in(policy_of(reply), "frame-ancestors", "") && reply.header("x-frame-options").empty())
            lacking.emplace_back("Content-Security-Policy with frame-ancestors");
        if (lower(reply.header("x-content-type-options")) != "nosniff")
            lacking.emplace_back("X-Content-Type-Options: nosniff");
        if (reply.header("referrer-policy").empty()) lacking.emplace_back("Referrer-Policy");
        if (!lacking.empty())
            site_.warning(site_.base, "host-headers", fmt::format("pages are sent without {}", listed(lacking)),
                          in_the_guide("Headers"));
    }

    /// Pages bring a policy of their own; one of the host that forbids what they need breaks them.
    void policy() {
        const auto csp = policy_of(site_.start.reply);
        std::vector<std::string> forbidden;
        const auto allows = [&](std::string_view directive, std::string_view instead, const char* what) {
            const auto sources = sources_in(csp, directive, instead);
            if (sources && sources->find("'self'") == std::string::npos && sources->find('*') == std::string::npos &&
                sources->find(WebAddress::of(site_.base).host) == std::string::npos)
                forbidden.emplace_back(what);
        };
        allows("script-src", "default-src", "scripts");
        allows("style-src", "default-src", "styles");
        allows("img-src", "default-src", "pictures");
        allows("form-action", "", "the search form");
        if (!forbidden.empty())
            site_.error(site_.base, "host-headers",
                        fmt::format("the host's Content-Security-Policy forbids {} of the site", listed(forbidden)),
                        in_the_guide("Headers"));
    }

    void pages_are_asked_for() {
        const auto kept = kept_for(site_.start.reply);
        if (kept == 0) return;
        site_.warning(site_.base, "host-caching",
                      kept ? fmt::format("browsers may show a page for {} without asking whether it changed",
                                         counted(static_cast<std::size_t>(*kept), "second"))
                           : "nothing says how long browsers may keep a page, and they guess days or weeks",
                      in_the_guide("Caching"));
    }

    void unchanged_pages() {
        const auto tag = site_.start.reply.header("etag");
        if (tag.empty()) return;
        still_known({"If-None-Match: " + tag}, "an unchanged page is sent again, although the browser has it");
    }

    void compressed() {
        const std::string accepts = "Accept-Encoding: gzip, br";
        const auto visit = site_.visits.to(site_.start.end, {accepts});
        if (!visit.answers(200) || visit.reply.header("content-encoding").empty()) return;
        if (lower(visit.reply.header("vary")).find("accept-encoding") == std::string::npos)
            site_.warning(
                visit.asked, "host-caching",
                "a page is compressed without Vary: Accept-Encoding, so a proxy may give it to whoever cannot read it",
                in_the_guide("Caching"));
        const auto tag = visit.reply.header("etag");
        if (!tag.empty())
            still_known({"If-None-Match: " + tag, accepts},
                        "an unchanged page is sent again when it is compressed, although the browser has it");
    }

    void still_known(const std::vector<std::string>& headers, const char* message) {
        const auto visit = site_.visits.to(site_.start.end, headers);
        if (!visit.answers(304)) site_.warning(visit.asked, "host-caching", message, in_the_guide("Caching"));
    }

    void fingerprinted(const std::string& path, std::size_t at) {
        const auto there = site_.visit(path);
        if (there.answers(200) && kept_for(there.reply).value_or(0) < kWeek)
            site_.warning(there.asked, "host-caching",
                          "browsers ask for this file again and again, although its name changes with its bytes",
                          in_the_guide("Caching"));
        auto gone_path = path;
        gone_path.replace(at, kFingerprintDigits, std::string(kFingerprintDigits, '0'));
        const auto gone = site_.visit(gone_path);
        if (!gone.answers(404) && !gone.answers(410))
            site_.error(gone.asked, "host-missing", fmt::format("a file that is not there {}, not 404", gone.words()),
                        in_the_guide("The page for missing pages"));
        else if (kept_for(gone.reply).value_or(0) > 0)
            site_.warning(gone.asked, "host-caching",
                          "browsers keep the answer that a file is missing, and a page stays broken",
                          in_the_guide("Caching"));
    }

    static std::string policy_of(const WebReply& reply) { return lower(reply.header("content-security-policy")); }

    HostSite& site_;
};

}  // namespace

void check_host_headers(HostSite& site) { HeaderChecks(site).run(); }

}  // namespace codify
