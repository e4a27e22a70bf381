// The rules of a theme's styles that take something out of readers' sight.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "check/selector.h"
#include "theme/theme_chain.h"

namespace codify {

struct HidingStyle {
    std::shared_ptr<const SelectorList> selector;
    Place place;
    std::string what;  ///< "display: none"
};

class HidingStyles {
  public:
    /// Those of all styles that pages made by the templates of `theme` load. `theme` was loaded without problems.
    explicit HidingStyles(const ThemeChain& theme);

    /// Those that pages of the template `name` load.
    [[nodiscard]] const std::vector<HidingStyle>& of(const std::string& name) const;

  private:
    std::map<std::string, std::vector<HidingStyle>> by_template_;
};

/// Those of one style sheet.
[[nodiscard]] std::vector<HidingStyle> hiding_styles(std::string_view css, const SourceFile& path);

}  // namespace codify
