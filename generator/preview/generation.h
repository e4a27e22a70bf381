// A generation: one state of the site in the preview, with every address and how its bytes are made. A page is made on
// its first request and then cached, so that a saved file is visible at once however many pages there are. A generation
// is immutable: an answer that started with one ends with it.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace codify {

struct PreviewFile {
    std::string type;  ///< its media type
    std::string tag;   ///< ETag, which changes whenever a byte does
    std::string bytes;
};

class Generation {
  public:
    using Make = std::function<std::string()>;

    /// `id` must differ from that of every generation that a browser may still show.
    explicit Generation(std::string id) : id_(std::move(id)) {}

    /// Adds the file `path`, relative to the top of the site, such as "code/index.html"; replaces an earlier one. Call
    /// before the generation is shared.
    void add(const std::string& path, Make make) { files_[path].make = std::move(make); }

    /// Sets the answer for all other addresses. Call before the generation is shared.
    void add_otherwise(unsigned status, std::string page);

    /// The file at `path`, or null. Rethrows exceptions from making it. Thread-safe.
    [[nodiscard]] std::shared_ptr<const PreviewFile> find(const std::string& path) const;

    [[nodiscard]] const std::shared_ptr<const PreviewFile>& otherwise() const { return otherwise_; }
    [[nodiscard]] unsigned otherwise_status() const { return otherwise_status_; }
    [[nodiscard]] const std::string& id() const { return id_; }

  private:
    struct File {
        Make make;
        std::shared_ptr<const PreviewFile> made;
    };

    [[nodiscard]] std::shared_ptr<const PreviewFile> file_of(std::string_view path, std::string bytes) const;

    std::string id_;
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::string, File> files_;
    std::shared_ptr<const PreviewFile> otherwise_;
    unsigned otherwise_status_ = 404;
};

/// `page` with `html` inserted before the end of its body.
[[nodiscard]] std::string at_end_of_body(std::string page, std::string_view html);

/// `page` with the preview's script added, which receives the id of the page's generation.
[[nodiscard]] std::string with_reload(std::string page, std::string_view generation);

}  // namespace codify
