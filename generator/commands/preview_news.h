// What the pages of the preview that are open in browsers are told (assets/preview/): put together from what building,
// checking and watching find out, each on a thread of its own.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "preview/http_server.h"

namespace codify {

class PreviewNews {
  public:
    /// What links to an author's files are made from.
    struct Files {
        std::string source;              ///< the folder of the site
        std::vector<std::string> homes;  ///< as homes_of gives them
        std::string editor;              ///< as ServeOptions has it
    };
    explicit PreviewNews(Files files) : files_(std::move(files)) {}

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
    [[nodiscard]] std::map<std::string, std::string> files_elsewhere(const std::vector<Diagnostic>& problems) const;

    const Files files_;
    std::mutex mutex_;  // guards all that follows
    HttpServer* server_ = nullptr;
    std::string id_, told_;
    std::vector<Diagnostic> errors_, warnings_, found_;
    std::vector<std::string> looking_;
};

}  // namespace codify
