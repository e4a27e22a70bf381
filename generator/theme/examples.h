// Examples of a theme's partials: the purpose of each and values to render it with, from `examples/<partial>.toml` of
// the theme. Both the gallery and the tests render them, so what theme authors see is what is tested.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "source/toml/toml.h"
#include "source/words/words.h"
#include "theme/theme_chain.h"
#include "theme/view.h"

namespace codify {

struct Example {
    std::string title, note;  ///< the note may be empty
    std::string html;         ///< the rendered partial
};

struct Component {
    std::string name;       ///< name of the partial, "level-links"
    std::string about;      ///< its purpose, in one sentence
    std::string page_part;  ///< why it has no examples, for a partial that is part of every page
    std::string partial;    ///< source text of the partial
    std::string style;      ///< path of its style; may be empty
    std::vector<Example> examples;
};

/// Every partial of the theme by name, rendered with each of its examples. A partial without a file of examples is a
/// warning. `contract` defines the values of pages. An example that lacks a value which the partial uses, or gives one
/// that no page has, is a problem of class usage, and so is a file of examples for a partial that does not exist.
[[nodiscard]] std::vector<Component> read_components(const ThemeChain& chain, const Contract& contract,
                                                     const Words& words, Diagnostics& diagnostics);

/// `values` converted for a template, and their shape. Texts, flags and lists have the types that their names have in
/// `contract`; the view points into `values`. Problems are those of `read_components`.
struct ExampleValues {
    View view;
    Shape shape;
};
[[nodiscard]] std::optional<ExampleValues> example_values(const TomlValue& values, const SourceFile& file,
                                                          const Contract& contract, const PluralRules& plural,
                                                          Diagnostics& diagnostics);

}  // namespace codify
