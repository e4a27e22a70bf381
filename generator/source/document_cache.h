// Documents as they were parsed, for a program that reads the same content again and again and is told which files
// changed: the others need neither be read nor parsed anew.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "source/content.h"

namespace codify {

/// Safe on several threads.
class DocumentCache {
  public:
    /// The document of the file at `path`, in the content, as it was read last.
    [[nodiscard]] std::optional<Document> find(const std::string& path) const;

    /// Keeps a document without any problem: one with a problem is read again, so that the problem is reported again.
    void keep(const std::string& path, Document document);

    /// Whether nothing was wrong with the picture at `path` when it was looked at last; then it need not be again.
    [[nodiscard]] bool is_good_picture(const std::string& path) const;
    void keep_good_picture(const std::string& path);

    /// The file at `path` changed.
    void forget(const std::string& path);

    void forget_all();

  private:
    mutable std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<const Document>> documents_;
    std::unordered_set<std::string> pictures_;
};

}  // namespace codify
