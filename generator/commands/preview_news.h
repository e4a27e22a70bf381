// The status that the preview sends to pages open in browsers (assets/preview/): combines results of builds, checks and
// the watcher, each of which runs on a thread of its own.
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "preview/http_server.h"

namespace codify {

class PreviewStatus {
  public:
    /// `editor` as in ServeOptions.
    explicit PreviewStatus(std::string editor) : editor_(std::move(editor)) {}

    /// Starts to send events to pages that listen to `server`, with the current status first.
    void begin(HttpServer& server);

    /// Sets generation `id` as current, with the `errors` of a failed build since, or else its `warnings`.
    void built(const std::string& id, std::vector<Diagnostic> errors, std::vector<Diagnostic> warnings);

    /// Sets the findings of `codify check` in generation `id`. Until then those of the previous one are shown.
    void checked(const std::string& id, std::vector<Diagnostic> found);

    /// Sets the places that are polled, as returned by Watcher::looking.
    void looking(std::vector<std::string> places);

  private:
    void tell();
    [[nodiscard]] std::string event() const;

    const std::string editor_;
    std::mutex mutex_;  // guards all members below
    HttpServer* server_ = nullptr;
    std::string id_, told_;
    std::vector<Diagnostic> errors_, warnings_, found_;
    std::vector<std::string> looking_;
};

}  // namespace codify
