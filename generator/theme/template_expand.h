// Expands the partials of a template textually, since the library would parse a partial again at each use, and crash on
// one that contains itself.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/diagnostics.h"
#include "theme/template.h"
#include "theme/template_words.h"

namespace codify {

/// The text of a template file of the theme and its path for messages.
struct TemplateFile {
    SourceFile path;
    std::string text;
    bool usable = true;  ///< false after a problem with it was reported
};
using FindTemplate = std::function<std::optional<TemplateFile>(const std::string& name)>;

/// The template files of a theme, each read and prepared once, since most partials serve many templates: its lines
/// without indentation and empty ones, and with words in place of their tags.
class TemplateFiles {
  public:
    /// Without `words`, their tags stay.
    explicit TemplateFiles(FindTemplate find, TemplateWords* words = nullptr) : find_(std::move(find)), words_(words) {}

    struct Prepared {
        SourceFile path;
        std::size_t bytes;
        TemplateText text;
        bool usable;  ///< false after a problem that was reported
    };

    /// The file `name`; null where the theme has none.
    [[nodiscard]] const Prepared* find(const std::string& name);

  private:
    FindTemplate find_;
    TemplateWords* words_;
    std::unordered_map<std::string, std::optional<Prepared>> files_;
};

/// "templates/item.mustache" for the template "item".
[[nodiscard]] std::string template_file(const std::string& name);

/// The template `name` with its partials expanded and the indentation of each line removed. A partial that is missing,
/// contains itself or is nested more than 16 deep is a problem, and so are a file over 64 KiB and 512 KiB in all; then
/// there is no result. `theme` is where a missing template is reported.
[[nodiscard]] std::optional<TemplateText> expand_template(const std::string& name, const Place& theme,
                                                          TemplateFiles& files, Diagnostics& diagnostics);

}  // namespace codify
