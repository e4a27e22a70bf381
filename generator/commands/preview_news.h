// What the pages of the preview that are open in browsers are told (assets/preview/): put together from what building,
// checking and watching find out, each on a thread of its own.
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "preview/http_server.h"

namespace codify {

class PreviewNews {
  public:
    /// `editor` as ServeOptions has it.
    explicit PreviewNews(std::string editor) : editor_(std::move(editor)) {}

    /// From now on tells the pages that listen to `server`, first what there is so far.
    void begin(HttpServer& server);

    /// Generation `id` is shown, with `errors` over it where a build has failed since, or else with its `warnings`.
    void built(const std::string& id, std::vector<Diagnostic> errors, std::vector<Diagnostic> warnings);

    /// `found` is what `codify check` finds in generation `id`. Until then that of the one before stands.
    void checked(const std::string& id, std::vector<Diagnostic> found);

    /// As Watcher::looking says it.
    void looking(std::vector<std::string> places);

  private:
    void tell();
    [[nodiscard]] std::string event() const;

    const std::string editor_;
    std::mutex mutex_;  // guards all that follows
    HttpServer* server_ = nullptr;
    std::string id_, told_;
    std::vector<Diagnostic> errors_, warnings_, found_;
    std::vector<std::string> looking_;
};

}  // namespace codify
