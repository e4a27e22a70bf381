// The scripts of a site's search among what it publishes. A build makes them first, since their names hold fingerprints
// that the search page needs; a preview, which shows pages before anybody searches, when a browser asks for them.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "outputs/output.h"
#include "outputs/search/index.h"

namespace codify {

struct SearchOutputs {
    Output index, texts;
};

/// The search of `model`, made now. Problems as search_files has them.
[[nodiscard]] SearchOutputs search_outputs(const Model& model, Diagnostics& diagnostics);

/// A search that is made when it is first asked for. On any thread; the model must outlive it.
class LateSearch {
  public:
    explicit LateSearch(const Model& model) : model_(model) {}

    /// Its files under names that never change. They must not outlive it.
    [[nodiscard]] SearchOutputs outputs();

    /// Adds what is wrong with the words of the search.
    void check(Diagnostics& diagnostics);

  private:
    const SearchFiles& files();

    const Model& model_;
    std::once_flag once_;
    SearchFiles files_;
    Diagnostics problems_;
};

}  // namespace codify
