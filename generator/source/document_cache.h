// A cache of parsed documents, for a program that reads the same content repeatedly and knows which files changed: the
// others are neither read nor parsed again.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "source/content.h"

namespace codify {

/// Thread-safe.
class DocumentCache {
  public:
    /// The document at `path`, relative to the content folder, as it was last parsed.
    [[nodiscard]] std::optional<Document> find(const std::string& path) const;

    /// Adds a document without any problem. One with a problem is read again, so that the problem is reported again.
    void keep(const std::string& path, Document document);

    /// The size of the picture at `path` if it was checked and had no problem, so that it need not be checked again.
    [[nodiscard]] std::optional<PictureSize> good_picture(const std::string& path) const;
    void keep_good_picture(const std::string& path, PictureSize size);

    /// Removes the entry of the file at `path`, which changed.
    void forget(const std::string& path);

    void forget_all();

  private:
    mutable std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<const Document>> documents_;
    std::unordered_map<std::string, PictureSize> pictures_;
};

}  // namespace codify
