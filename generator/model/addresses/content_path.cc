#include "model/addresses/content_path.h"

namespace codify {
namespace {

constexpr std::string_view kEnding = ".md";
constexpr std::string_view kIndex = "/_index";

bool cut(std::string& text, std::string_view ending) {
    const bool there = text.ends_with(ending);
    if (there) text.resize(text.size() - ending.size());
    return there;
}

}  // namespace

std::string bare_path(std::string file) {
    cut(file, kEnding);
    cut(file, kIndex);
    return file;
}

std::string page_address(std::string_view file) {
    std::string url(file);
    cut(url, kEnding);
    if (url.starts_with("pages/")) url.erase(0, 6);
    for (const std::string_view folder : {"_pages/", "_levels/"}) {
        if (const auto at = url.find(folder); at != std::string::npos) url.erase(at, folder.size());
    }
    return cut(url, kIndex) ? url + "/index.html" : url + ".html";
}

}  // namespace codify
