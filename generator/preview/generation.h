// One state of the site as the preview shows it: every address and how its bytes are made. A page is made when it is
// first asked for and then kept, so that a saved file shows at once however many pages there are. Nothing of a
// generation ever changes: an answer that began with it ends with it.
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
    std::string tag;   ///< its ETag: another one as soon as a byte differs
    std::string bytes;
};

class Generation {
  public:
    using Make = std::function<std::string()>;

    /// `id` differs from that of every generation that a browser may still show.
    explicit Generation(std::string id) : id_(std::move(id)) {}

    /// Before it is shared: `path` from the top of the site, such as "code/index.html". A later one takes the place of
    /// an earlier.
    void add(const std::string& path, Make make) { files_[path].make = std::move(make); }

    /// Before it is shared: what stands at every other address.
    void add_otherwise(unsigned status, std::string page);

    /// The file at `path`, or nothing. What making it throws is thrown. On any thread.
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

/// `page` with `html` at its end.
[[nodiscard]] std::string at_end_of_body(std::string page, std::string_view html);

/// `page` with the preview's script at its end, which learns from it which generation it stands in.
[[nodiscard]] std::string with_reload(std::string page, std::string_view generation);

}  // namespace codify
