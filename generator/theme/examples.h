// Examples of a theme's partials: what each is for and values to fill it in with, from `examples/<partial>.toml` of the
// theme. The gallery shows them and the tests fill them in, so that what theme authors see is what is tested.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "source/toml/toml.h"
#include "theme/theme_chain.h"
#include "theme/view.h"

namespace codify {

struct Example {
    std::string title, note;  ///< the note may be empty
    std::string html;         ///< the partial filled in
};

struct Component {
    std::string name;       ///< of the partial, "level-links"
    std::string about;      ///< what it is for, in one sentence
    std::string page_part;  ///< why it has no examples, for a part of every page
    std::string partial;    ///< its source
    std::string style;      ///< the path of its style; may be empty
    std::vector<Example> examples;
};

/// Every partial of the theme by name, filled in with each of its examples. A partial without a file of examples is a
/// warning. `contract` says what the values of pages are. An example that leaves out a value which the partial uses, or
/// gives one that no page has, is a problem of class usage, and so is a file of examples for a partial that is not
/// there.
[[nodiscard]] std::vector<Component> read_components(const ThemeChain& chain, const Contract& contract,
                                                     Diagnostics& diagnostics);

/// `values` as a template takes them, and the shape they have. Texts, flags and lists keep the meaning that their names
/// have on the pages of `contract`; the view points into `values`. Problems are those of `read_components`.
struct ExampleValues {
    View view;
    Shape shape;
};
[[nodiscard]] std::optional<ExampleValues> example_values(const TomlValue& values, const SourceFile& file,
                                                          const Contract& contract, Diagnostics& diagnostics);

}  // namespace codify
