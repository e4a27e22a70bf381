#include "preview/generation.h"

#include <fmt/format.h>

#include <utility>

#include "base/hash.h"
#include "preview/media_type.h"

namespace codify {

void Generation::add_otherwise(unsigned status, std::string page) {
    otherwise_status_ = status;
    otherwise_ = file_of("otherwise.html", std::move(page));
}

std::shared_ptr<const PreviewFile> Generation::find(const std::string& path) const {
    const std::lock_guard lock(mutex_);
    const auto found = files_.find(path);
    if (found == files_.end()) return nullptr;
    auto& file = found->second;
    if (!file.made) file.made = file_of(path, file.make());
    return file.made;
}

std::shared_ptr<const PreviewFile> Generation::file_of(std::string_view path, std::string bytes) const {
    const auto type = media_type(path);
    if (type.substr(0, 9) == "text/html") bytes = with_reload(std::move(bytes), id_);
    const auto tag = fmt::format("\"{}\"", fingerprint(bytes));
    return std::make_shared<const PreviewFile>(PreviewFile{std::string(type), tag, std::move(bytes)});
}

std::string at_end_of_body(std::string page, std::string_view html) {
    const auto end = page.rfind("</body>");
    page.insert(end == std::string::npos ? page.size() : end, html);
    return page;
}

std::string with_reload(std::string page, std::string_view generation) {
    const auto tag = fmt::format("<script src=\"/_codify/preview.js\" data-generation=\"{}\"></script>\n", generation);
    return at_end_of_body(std::move(page), tag);
}

}  // namespace codify
