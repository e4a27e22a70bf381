// Templates, parsed once and rendered on many threads. template.cc is the only file that knows Mustache.
//
// A theme's partials are set in textually when a template is loaded, because the library parses a partial anew at each
// use and crashes on one that contains itself. Names, nesting and sizes are checked before the library sees a template.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "theme/view.h"

namespace codify {

/// A template's source before it is parsed: lines with the place each came from.
struct TemplateText {
    struct Line {
        std::string text;
        Place place;  ///< of its first character
    };
    std::vector<Line> lines;
};

class Template {
  public:
    /// Parses text that passed check_template.
    explicit Template(const TemplateText& text);
    Template(Template&&) noexcept;
    ~Template();

    /// Appends the template filled in from `page`, then from `site` for names that the page lacks.
    /// May be called from several threads.
    void render(const View& site, const View& page, std::string& out) const;

    struct Part;

  private:
    std::vector<Part> parts_;
};

}  // namespace codify
