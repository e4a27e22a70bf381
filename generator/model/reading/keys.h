// The keys of front matter and of the content's settings files: one table for each, which validates and documents it.
#pragma once

#include <span>

#include "source/toml/schema.h"

namespace codify {

[[nodiscard]] std::span<const SettingKey> item_keys();
[[nodiscard]] std::span<const SettingKey> page_keys();       ///< a framework's or collection's pages
[[nodiscard]] std::span<const SettingKey> site_page_keys();  ///< content/pages
[[nodiscard]] std::span<const SettingKey> level_keys();
[[nodiscard]] std::span<const SettingKey> framework_keys();
[[nodiscard]] std::span<const SettingKey> document_keys();  ///< documents.toml
[[nodiscard]] std::span<const SettingKey> edition_keys();   ///< edition.toml of a frozen edition
[[nodiscard]] std::span<const SettingKey> synonym_keys();   ///< synonyms.toml
[[nodiscard]] std::span<const SettingKey> learning_keys();  ///< learning.toml
[[nodiscard]] std::span<const SettingKey> style_keys();     ///< style.toml

}  // namespace codify
