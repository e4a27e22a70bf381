// The keys that front matter and the tables of the content may hold: one table each, which validates the files and
// documents them.
#pragma once

#include <span>

#include "source/toml/schema.h"

namespace codify {

[[nodiscard]] std::span<const Key> item_keys();
[[nodiscard]] std::span<const Key> page_keys();       ///< a framework's or collection's pages
[[nodiscard]] std::span<const Key> site_page_keys();  ///< content/pages
[[nodiscard]] std::span<const Key> level_keys();
[[nodiscard]] std::span<const Key> framework_keys();
[[nodiscard]] std::span<const Key> document_keys();  ///< documents.toml
[[nodiscard]] std::span<const Key> edition_keys();   ///< edition.toml of a frozen edition
[[nodiscard]] std::span<const Key> synonym_keys();   ///< synonyms.toml
[[nodiscard]] std::span<const Key> learning_keys();  ///< learning.toml
[[nodiscard]] std::span<const Key> style_keys();     ///< style.toml

}  // namespace codify
