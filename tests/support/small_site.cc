#include "tests/support/small_site.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "tests/support/repository.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

/// The folder of the small site, with the theme that it is shown in.
class SmallFolder {
  public:
    SmallFolder() {
        std::filesystem::copy(in_repository("tests/support/small_site"), folder_.path(),
                              std::filesystem::copy_options::recursive);
        copy_program_home(path());
    }
    [[nodiscard]] std::string path() const { return folder_.path().string(); }

  private:
    TempDir folder_;
};

std::string small_folder() {
    static const SmallFolder folder;
    return folder.path();
}

const ShownSite& small() {
    static const ShownSite site(small_folder());
    return site;
}

}  // namespace

const Site& small_site() { return small().site(); }

const Outputs& small_outputs() { return small().outputs(); }

const std::vector<RenderedPage>& small_pages() { return small().pages(); }

const RenderedPage& small_page(const std::string& url) { return small().page(url); }

ShownSite small_site_with_drafts() { return ShownSite(small_folder(), true); }

Home& home_of(Model& model) {
    const auto home = std::find_if(model.pages.begin(), model.pages.end(),
                                   [](const Page& page) { return page.kind == PageKind::home; });
    return home->home;
}

void feature(Model& model, const std::vector<std::string>& urls) {
    auto& features = home_of(model).features;
    features.clear();
    for (const auto& url : urls) features.push_back({url, {}, model.node_by_url.at(url)});
}

ChangedSite::ChangedSite(const Change& change, const LinkedFiles& linked)
    : config_(small_site().config), model_(small_site().model) {
    change(config_, model_);
    Diagnostics diagnostics;
    site_.emplace(make_site(config_, model_, small_site().theme, linked, diagnostics));
    if (diagnostics.has_errors()) throw std::runtime_error(diagnostics.sorted().front().message);
}

RenderedPage ChangedSite::page(const std::string& url) const { return rendered(*site_, *model_.node_by_url.at(url)); }

}  // namespace codify
