// The forms that a section of an item can have, and the traits of each. How a form is parsed: section_reader.h; how it
// is shown: pages/parts/sections.h. Its content is in the members of Section that suit it; code that only visits texts
// uses those.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace codify {

struct Framework;
struct SectionKind;

enum class SectionForm : std::uint8_t { prose, list, pairs, levels, common };

/// The allowed values of `kind` of a section in the settings of a framework, in the order of SectionForm.
inline constexpr auto kForms = std::to_array<std::string_view>({"prose", "list", "pairs", "levels", "common"});

/// The form with the name `name`; an unknown one, which was reported when it was parsed, is prose.
[[nodiscard]] SectionForm form_named(std::string_view name);

struct FormTraits {
    SectionForm form;
    std::string_view shown_as;  ///< the flag by which a theme's template shows it; two forms may share one
    bool by_level = false;      ///< a text for each level, whose title is its heading; needs levels
    bool in_columns = false;    ///< two columns, named in the settings
    bool asked = false;         ///< whether the self-check of a framework with levels asks about it
    bool asked_alone = false;   ///< whether the self-check of a framework without levels does

    /// Returns the placeholder text that `codify new` writes under the heading of `kind`.
    std::string (*draft)(const Framework& framework, const SectionKind& kind);
};

[[nodiscard]] const FormTraits& traits_of(SectionForm form);

/// Returns the traits of every form, in the order of SectionForm.
[[nodiscard]] std::span<const FormTraits, kForms.size()> all_forms();

}  // namespace codify
