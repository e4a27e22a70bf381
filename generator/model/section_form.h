// The forms that a section of an item can have, and what is true of each. How a form is read: section_reader.h; how it
// looks: pages/parts/sections.h. What it holds is kept in the members of Section that suit it, and whoever reads texts
// goes by these.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace codify {

struct Framework;
struct SectionKind;

enum class SectionForm : std::uint8_t { prose, list, pairs, levels, common };

/// What `kind` of a section may say in the settings of a framework, in the order of SectionForm.
inline constexpr std::array<std::string_view, 5> kForms = {"prose", "list", "pairs", "levels", "common"};

/// The form called `name`; an unknown one, which was reported where it was read, is prose.
[[nodiscard]] SectionForm form_named(std::string_view name);

struct FormTraits {
    SectionForm form;
    bool by_level = false;     ///< a text for each level, whose titles are headings enough; needs levels
    bool in_columns = false;   ///< two columns, which the settings name
    bool asked = false;        ///< whether readers answer it in the self-check of a framework with levels
    bool asked_alone = false;  ///< the same in a framework without any

    /// What `codify new` writes under the heading of `kind`, for an author to write over.
    std::string (*draft)(const Framework& framework, const SectionKind& kind);
};

[[nodiscard]] const FormTraits& traits_of(SectionForm form);

}  // namespace codify
