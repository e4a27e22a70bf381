// The frozen editions in the model: their frameworks follow the current ones and otherwise do not differ.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// Adds the edition and its frameworks to `model`, which already contains all of the current edition. A document that
/// is also in the current list (same id, edition and date) uses the entry there; another one is added to the list under
/// an id that includes the edition's.
void load_edition(FrozenContent frozen, Model& model, Diagnostics& diagnostics);

/// Sorts the editions by date, then id, and their frameworks with them.
void sort_editions(Model& model);

/// The current edition: its name and date are those of the newest document that is a source of a current framework.
[[nodiscard]] Edition current_edition(const Model& model);

/// The edition at `index` of the frozen ones; kNone is the current one. If the current edition has the name of a frozen
/// one, as when it was just frozen, it is called "the current edition", so that readers can tell the two apart.
[[nodiscard]] Edition edition_at(const Model& model, EditionIndex index);

/// Two editions, as indices of the frozen ones; the later may be the current one, which is kNone.
struct EditionPair {
    EditionIndex before, after;
};

/// Every pair among `count` frozen editions and the current one.
[[nodiscard]] std::vector<EditionPair> edition_pairs(std::size_t count);

/// The index in edition_pairs(count) of the pair of edition `before` and the next one.
[[nodiscard]] std::size_t step_from(std::size_t before, std::size_t count);

}  // namespace codify
