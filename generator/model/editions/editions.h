// The frozen editions in the model: their frameworks stand behind the current ones and are otherwise like them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// Adds the edition and its frameworks to `model`, which holds all of the current edition. A document that the current
/// list still describes (same id, edition and date) is described as it is there; another one joins the list under an id
/// that names the edition as well.
void load_edition(FrozenContent frozen, Model& model, Diagnostics& diagnostics);

/// Puts the editions in the order of their dates, then ids, and their frameworks with them.
void sort_editions(Model& model);

/// The current edition: called and dated as the newest document that a current framework is from.
[[nodiscard]] Edition current_edition(const Model& model);

/// The edition at `index` of the frozen ones; kNone is the current one. An edition just frozen is called as the current
/// one is: then that is "the current edition" to readers, who could not tell the two apart.
[[nodiscard]] Edition edition_at(const Model& model, EditionIndex index);

/// Two editions, as indices of the frozen ones; the later may be the current one, which is kNone.
struct EditionPair {
    EditionIndex before, after;
};

/// Every two of `count` frozen editions and the current one.
[[nodiscard]] std::vector<EditionPair> edition_pairs(std::size_t count);

/// The place among edition_pairs(count) of the step from edition `before` to the one that followed it.
[[nodiscard]] std::size_t step_from(std::size_t before, std::size_t count);

}  // namespace codify
