// A published site as its host shows it, set against what the program makes: what all checks of a host share.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/diagnostics.h"
#include "check/host_visits.h"
#include "model/model.h"
#include "outputs/output.h"

namespace codify {

class HostSite {
  public:
    HostSite(std::string address, int seconds, const Model& model, const Outputs& outputs, Diagnostics& diagnostics);

    /// Asks for the start page. False, and reported, if nothing else need be asked.
    [[nodiscard]] bool open();

    [[nodiscard]] Visit visit(std::string_view path, const std::vector<std::string>& headers = {}) {
        return visits.to(base + std::string(path), headers);
    }

    /// The bytes of the file at `path`, relative to the top of the site; empty if there is none.
    [[nodiscard]] std::string bytes_of(std::string_view path) const;

    /// Whether `visit` ends at the page `url` of the site, whichever build it is from.
    [[nodiscard]] bool is_page(const Visit& visit, std::string_view url) const;

    void error(const std::string& where, const char* rule, std::string message, std::string hint) const;
    void warning(const std::string& where, const char* rule, std::string message, std::string hint) const;

    const Model& model;
    const Outputs& outputs;
    HostVisits visits;
    std::string base;         ///< the address of the top folder, after redirects
    Visit start;              ///< the visit to the start page
    bool same_build = false;  ///< whether pages know that they are at this address, so that their bytes can be compared

  private:
    Diagnostics& diagnostics_;
    std::unordered_map<std::string_view, const Output*> files_;
};

void check_host_pages(HostSite& site);    ///< addresses of pages and folders, and of what is not there
void check_host_files(HostSite& site);    ///< types of files
void check_host_headers(HostSite& site);  ///< security headers and caching

/// Where in docs/hosting.md the setting is: "docs/hosting.md, \"Folders\", has the settings".
[[nodiscard]] std::string in_the_guide(std::string_view section);

}  // namespace codify
