// A site of invented texts for tests of what the program makes of any site: the handbook of a garden, in
// tests/support/small_site, with the theme "plain". It is there to be rich and not long: frameworks of one, two and
// three tiers, with levels and without, every form of section and every layout, notes, links to learning, pages held
// back, addresses that moved, and two frozen editions, of which the second repeats the first and the texts of today
// differ in every way. tests/unit/pages/small_site_test.cc holds it to that. Tests that need something odd write it down
// themselves (small_content.h).
//
// What is in content/editions is never edited. `codify edition freeze` made it, of earlier texts.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/shown_site.h"

namespace codify {

[[nodiscard]] const Site& small_site();

/// What it publishes.
[[nodiscard]] const Outputs& small_outputs();

/// One per node of the model, in its order.
[[nodiscard]] const std::vector<RenderedPage>& small_pages();
[[nodiscard]] const RenderedPage& small_page(const std::string& url);

/// The same with what is held back.
[[nodiscard]] ShownSite small_site_with_drafts();

/// The small site as other settings or other texts would make it.
class ChangedSite {
  public:
    using Change = std::function<void(Config& config, Model& model)>;

    /// Throws when `change` makes something wrong.
    explicit ChangedSite(const Change& change, const LinkedFiles& linked = small_site().linked);

    [[nodiscard]] const Site& site() const { return *site_; }
    [[nodiscard]] RenderedPage page(const std::string& url) const;

  private:
    Config config_;
    Model model_;
    std::optional<Site> site_{};
};

/// The settings of the home page of `model`.
[[nodiscard]] Home& home_of(Model& model);

/// Has the home page of `model` show the frameworks at `urls` large, in this order.
void feature(Model& model, const std::vector<std::string>& urls);

}  // namespace codify
