// A site without errors, in memory, that gives the bytes of each of its files: what every command shares that
// publishes, shows or checks a site.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/timings.h"
#include "commands/load_site.h"
#include "outputs/search/index.h"
#include "site/site.h"

namespace codify {

/// Takes one file: its path from the top of the site, and its bytes.
using WriteFile = std::function<void(const std::string& path, std::string_view bytes)>;

class MadeSite {
  public:
    /// Nothing when there is any error; a Failure as load_site.
    [[nodiscard]] static std::optional<MadeSite> make(const SiteOptions& options, const std::vector<std::string>& homes,
                                                      Diagnostics& diagnostics, Timings& timings);

    /// What all pages share. Page `i` is that of `site().model.nodes[i]`, and render_page makes it on any thread.
    [[nodiscard]] const Site& site() const { return *site_; }

    /// Gives every file that is no page. A picture that cannot be read is a Failure.
    void give_files(const WriteFile& write) const;

  private:
    MadeSite() = default;

    std::string source_;
    std::unique_ptr<LoadedSite> loaded_;  // where it stands never changes, as the site refers to it
    SearchFiles search_;
    std::optional<Site> site_;
};

}  // namespace codify
