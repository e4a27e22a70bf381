#include "source/document_cache.h"

#include <utility>

namespace codify {

std::optional<Document> DocumentCache::find(const std::string& path) const {
    std::shared_ptr<const Document> kept;
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = documents_.find(path); found != documents_.end()) kept = found->second;
    }
    if (!kept) return std::nullopt;
    return *kept;  // copied outside the lock
}

void DocumentCache::keep(const std::string& path, Document document) {
    auto kept = std::make_shared<const Document>(std::move(document));
    const std::lock_guard lock(mutex_);
    documents_[path] = std::move(kept);
}

std::optional<PictureSize> DocumentCache::good_picture(const std::string& path) const {
    const std::lock_guard lock(mutex_);
    const auto found = pictures_.find(path);
    if (found == pictures_.end()) return std::nullopt;
    return found->second;
}

void DocumentCache::keep_good_picture(const std::string& path, PictureSize size) {
    const std::lock_guard lock(mutex_);
    pictures_[path] = size;
}

void DocumentCache::forget(const std::string& path) {
    const std::lock_guard lock(mutex_);
    documents_.erase(path);
    pictures_.erase(path);
}

void DocumentCache::forget_all() {
    const std::lock_guard lock(mutex_);
    documents_.clear();
    pictures_.clear();
}

}  // namespace codify
