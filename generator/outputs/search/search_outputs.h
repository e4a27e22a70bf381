// The outputs of a site's search. A build makes them before pages, since their names contain fingerprints that the
// search page needs; a preview, which shows pages before anybody searches, makes them when a browser requests them.
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

/// The search of `model`, made at once. Reports the problems of search_files.
[[nodiscard]] SearchOutputs search_outputs(const Model& model, Diagnostics& diagnostics);

/// A search that is made on first request. Thread-safe; the model must outlive it.
class LazySearch {
  public:
    explicit LazySearch(const Model& model) : model_(model) {}

    /// Its files, under names without fingerprints. They must not outlive this object.
    [[nodiscard]] SearchOutputs outputs();

    /// Reports the problems of the search.
    void check(Diagnostics& diagnostics);

  private:
    const SearchFiles& files();

    const Model& model_;
    std::once_flag once_;
    SearchFiles files_;
    Diagnostics problems_;
};

}  // namespace codify
