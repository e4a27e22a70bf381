// Templates, parsed once and rendered on many threads. template.cc is the only file that depends on the Mustache
// library.
//
// A theme's partials are expanded textually when a template is loaded, because the library parses a partial again at
// each use and crashes on one that contains itself. Names, nesting and sizes are checked before the library sees a
// template.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "theme/view.h"

namespace codify {

/// The source of a template before it is parsed: its lines, each with its position in a file.
struct TemplateText {
    /// From which place the text of a line comes from `offset` on, where words were put into it.
    struct Origin {
        std::size_t offset;
        Place place;
    };
    struct Line {
        std::string text;
        Place place;  ///< of its first character
        std::vector<Origin> origins{};

        /// The place in a file that the character at `offset` comes from.
        [[nodiscard]] Place at(std::size_t offset) const;
    };
    std::vector<Line> lines;
};

class Template {
  public:
    /// Parses text that passed check_template.
    explicit Template(const TemplateText& text);
    Template(Template&&) noexcept;
    ~Template();

    /// Appends the template rendered with the values of `page`, then of `site` for names that `page` lacks.
    /// Thread-safe.
    void render(const View& site, const View& page, std::string& out) const;

    struct Part;

  private:
    std::vector<Part> parts_;
};

}  // namespace codify
