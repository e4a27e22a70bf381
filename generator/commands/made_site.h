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
#include "site/site.h"

namespace codify {

/// Takes one file: its path from the top of the site, and its bytes.
using WriteFile = std::function<void(const std::string& path, std::string_view bytes)>;

/// Which pictures of a site held metadata.
struct PictureNotes {
    std::size_t pictures = 0;         ///< how many
    std::vector<std::string> places;  ///< the files of those that told where they were taken
};

class MadeSite {
  public:
    MadeSite(MadeSite&& other) noexcept;
    ~MadeSite();

    /// Nothing when there is any error; a Failure as load_site.
    ///
    /// With `kept`, nothing is made twice, and the search only when somebody asks for it: what is wrong with its
    /// synonyms is then not among the problems, and `check_search` tells it.
    [[nodiscard]] static std::optional<MadeSite> make(const SiteOptions& options, const std::vector<std::string>& homes,
                                                      Diagnostics& diagnostics, Timings& timings, Kept* kept = nullptr);

    /// What all pages share. Page `i` is that of `site().model.nodes[i]`, and render_page makes it on any thread.
    [[nodiscard]] const Site& site() const { return *site_; }

    /// Gives every file that is neither a page nor of the search, pictures without metadata unless the settings say
    /// otherwise. A picture that can no longer be read is a Failure.
    PictureNotes give_files(const WriteFile& write) const;

    /// Gives the files of the search, if there is one.
    void give_search(const WriteFile& write) const;

    /// Makes the search, if there is one, and adds what is wrong with its synonyms.
    void check_search(Diagnostics& diagnostics) const;

    /// The same as give_search, after which only their addresses are known: on a large site they are a tenth of what
    /// memory holds.
    void hand_over_search(const WriteFile& write);

  private:
    struct Search;

    MadeSite();

    std::string source_;
    std::unique_ptr<LoadedSite> loaded_;  // where it stands never changes, as the site refers to it
    std::unique_ptr<Search> search_;
    std::optional<Site> site_;
};

}  // namespace codify
