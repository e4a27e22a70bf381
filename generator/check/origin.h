// Finds the file that an author must change to mend a problem on a finished page: the content with those words, or the
// line of the template that writes the tag.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "check/page.h"
#include "model/model.h"
#include "theme/template.h"
#include "theme/theme_chain.h"

namespace codify {

class Origins {
  public:
    /// `model` is that of the site, `theme` the templates that make its pages.
    Origins(const Model& model, const ThemeChain& theme);

    /// The origin of `finding`, on the page of `node` made by the template `name`. The content comes first, since a
    /// template never contains its words; then the line of the template that writes such a tag; else, and for problems
    /// of the page as a whole, the template itself.
    [[nodiscard]] Place of(const Finding& finding, const std::string& name) const;

  private:
    void remember(const std::vector<Block>& blocks, const SourceFile& file);

    std::unordered_map<std::string, Place> texts_;   ///< by the words of a block of content
    std::map<std::string, TemplateText> templates_;  ///< by name, with their partials expanded
    std::map<std::string, SourceFile> paths_;        ///< the files of the templates
};

/// How many letters of `line`, a line of a template, match `tag` (as returned by tag_text) if the line can have written
/// it; 0 if it cannot.
[[nodiscard]] std::size_t likeness(const std::string& line, const std::string& tag);

}  // namespace codify
