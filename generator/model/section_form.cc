#include "model/section_form.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/model.h"
#include "model/placeholders.h"

namespace codify {
namespace {

std::string draft_of_text(const Framework& /*framework*/, const SectionKind& /*kind*/) {
    return write_here("what belongs under this heading");
}

std::string draft_of_list(const Framework& /*framework*/, const SectionKind& /*kind*/) {
    return "- " + write_here("one entry on each line");
}

std::string draft_of_pairs(const Framework& /*framework*/, const SectionKind& kind) {
    return fmt::format("| {} | {} |\n| --- | --- |\n| {} one.] | {} its counterpart.] |\n", kind.columns[0],
                       kind.columns[1], kPlaceholder, kPlaceholder);
}

std::string draft_of_levels(const Framework& framework, const SectionKind& kind) {
    std::string out;
    for (const auto& level : framework.levels) {
        if (!out.empty()) out += '\n';
        out += fmt::format("{} {}\n\n{}", kind.heading.empty() ? "##" : "###", level.title,
                           write_here("the text for " + level.title));
    }
    return out;
}

/// In the order of SectionForm.
constexpr std::array<FormTraits, kForms.size()> kFormTraits = {{
    {.form = SectionForm::prose, .shown_as = "is_prose", .draft = draft_of_text},
    {.form = SectionForm::list, .shown_as = "is_list", .asked_alone = true, .draft = draft_of_list},
    {.form = SectionForm::pairs, .shown_as = "is_pairs", .in_columns = true, .draft = draft_of_pairs},
    {.form = SectionForm::levels, .shown_as = "is_levels", .by_level = true, .asked = true, .draft = draft_of_levels},
    {.form = SectionForm::common, .shown_as = "is_prose", .asked = true, .draft = draft_of_text},
}};

constexpr bool forms_in_order() {
    for (std::size_t i = 0; i < kFormTraits.size(); ++i) {
        if (static_cast<std::size_t>(kFormTraits[i].form) != i) return false;
    }
    return true;
}
static_assert(forms_in_order(), "each form has its traits, in the order of SectionForm");

}  // namespace

SectionForm form_named(std::string_view name) {
    const auto found = std::find(kForms.begin(), kForms.end(), name);
    return found == kForms.end() ? SectionForm::prose : static_cast<SectionForm>(found - kForms.begin());
}

const FormTraits& traits_of(SectionForm form) { return kFormTraits[static_cast<std::size_t>(form)]; }

std::span<const FormTraits, kForms.size()> all_forms() { return kFormTraits; }

}  // namespace codify
