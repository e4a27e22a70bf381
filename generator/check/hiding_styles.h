// Finds the rules of a theme's styles that hide elements from readers.
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
    /// Collects the rules from all styles of pages with templates of `theme`, which was loaded without problems.
    explicit HidingStyles(const ThemeChain& theme);

    /// The rules in the styles of pages with the template `name`.
    [[nodiscard]] const std::vector<HidingStyle>& of(const std::string& name) const;

  private:
    std::map<std::string, std::vector<HidingStyle>> by_template_;
};

/// The rules of one style sheet.
[[nodiscard]] std::vector<HidingStyle> hiding_styles(std::string_view css, const SourceFile& path);

}  // namespace codify
