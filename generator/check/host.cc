#include "check/host.h"

#include <fmt/format.h>

#include <utility>

#include "base/text.h"
#include "check/host_site.h"
#include "model/addresses/addresses.h"
#include "source/config.h"

namespace codify {
namespace {

std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
    const auto at = text.find(before);
    if (at == std::string_view::npos) return {};
    const auto rest = text.substr(at + before.size());
    return rest.substr(0, rest.find(after));
}

std::string_view title_in(std::string_view page) { return between(page, "<title>", "</title>"); }
std::string_view canonical_in(std::string_view page) { return between(page, "<link rel=\"canonical\" href=\"", "\""); }

}  // namespace

std::optional<std::string> site_address(std::string text) {
    if (base_url_fault(text) || text.find_first_of("?#") != std::string::npos) return std::nullopt;
    constexpr std::string_view index = "/index.html";
    if (text.ends_with(index)) text.resize(text.size() - index.size());
    if (!text.ends_with('/')) text += '/';
    return text;
}

std::string in_the_guide(std::string_view section) {
    return fmt::format("docs/hosting.md, \"{}\", has the setting of each server", section);
}

HostSite::HostSite(std::string address, int seconds, const Model& its_model, const Outputs& its_outputs,
                   Diagnostics& diagnostics)
    : model(its_model), outputs(its_outputs), visits(seconds), base(std::move(address)), diagnostics_(diagnostics) {
    for (const auto& file : outputs.files) files_.emplace(file.path, &file);
}

bool HostSite::open() {
    start = visits.to(base);
    const auto& address = start.asked;
    if (start.reply.status == 0 || start.leaves) {
        diagnostics_.error(
            {address}, "host-silent", fmt::format("the site {}", start.words()),
            start.leaves ? "give the address to which it leads" : "check the address, and that this machine may ask it",
            Exit::environment);
        return false;
    }
    if (!is_page(start, kHomeUrl)) {
        error(address, "host-page", fmt::format("the site {}, and not with its start page", start.words()),
              "check the address, and that the whole folder is published there");
        return false;
    }
    const auto known = canonical_in(start.reply.body);
    same_build = known == base + kHomeUrl;
    if (start.redirects > 0) base = *site_address(start.end.substr(0, start.end.find('?')));
    if (!same_build && known != base + kHomeUrl)
        warning(
            address, "host-base-url",
            known.empty()
                ? "the published pages do not know their address"
                : fmt::format("the published pages say that they are at {}", shortened(printable(known), 200)),
            "set `base_url` to where readers find the site: the page for missing pages (404) and the sitemap need it");
    return true;
}

std::string HostSite::bytes_of(std::string_view path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? std::string() : output_bytes(*found->second);
}

bool HostSite::is_page(const Visit& visit, std::string_view url) const {
    const auto title = title_in(visit.reply.body);
    return visit.answers(200) && !title.empty() && title == title_in(bytes_of(url));
}

void HostSite::error(const std::string& where, const char* rule, std::string message, std::string hint) const {
    diagnostics_.error({printable(where)}, rule, std::move(message), std::move(hint));
}

void HostSite::warning(const std::string& where, const char* rule, std::string message, std::string hint) const {
    diagnostics_.warning({printable(where)}, rule, std::move(message), std::move(hint));
}

std::string check_host(const std::string& address, int seconds, const Model& model, const Outputs& outputs,
                       Diagnostics& diagnostics) {
    HostSite site(address, seconds, model, outputs, diagnostics);
    if (site.open()) {
        check_host_pages(site);
        check_host_files(site);
        check_host_headers(site);
    }
    return fmt::format("{} was asked {}\n", address, counted(static_cast<std::size_t>(site.visits.count()), "time"));
}

}  // namespace codify
