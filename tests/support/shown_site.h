// A site that was loaded from a folder, and its pages as a reader's browser gets them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "pages/site.h"
#include "pipeline/pipeline.h"
#include "tests/support/html_page.h"

namespace codify {

struct RenderedPage {
    const Node* node;
    std::string html;
    Element root;
};

/// Renders one page of any site. Throws when it is not well-formed.
[[nodiscard]] RenderedPage rendered(const Site& site, std::size_t node);

class ShownSite {
  public:
    /// The site in `folder`, with `drafts` also what it holds back. Throws with all that is wrong with it.
    explicit ShownSite(const std::string& folder, bool drafts = false);

    [[nodiscard]] const Site& site() const { return *loaded_->site; }
    [[nodiscard]] const Outputs& outputs() const { return loaded_->outputs; }

    /// One per node of the model, in its order; rendered when they are asked for first.
    [[nodiscard]] const std::vector<RenderedPage>& pages() const;
    [[nodiscard]] const RenderedPage& page(const std::string& url) const;

  private:
    std::unique_ptr<LoadedSite> loaded_;
    mutable std::vector<RenderedPage> pages_{};
};

}  // namespace codify
