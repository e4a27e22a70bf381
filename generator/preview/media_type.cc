#include "preview/media_type.h"

#include <algorithm>
#include <iterator>

namespace codify {

std::string_view media_type(std::string_view path) {
    struct Known {
        std::string_view ending, type;
    };
    static constexpr Known known[] = {{".html", "text/html; charset=utf-8"},
                                      {".css", "text/css; charset=utf-8"},
                                      {".js", "text/javascript; charset=utf-8"},
                                      {".json", "application/json; charset=utf-8"},
                                      {".xml", "application/xml; charset=utf-8"},
                                      {".txt", "text/plain; charset=utf-8"},
                                      {".csv", "text/csv; charset=utf-8"},
                                      {".md", "text/markdown; charset=utf-8"},
                                      {".svg", "image/svg+xml"},
                                      {".png", "image/png"},
                                      {".jpg", "image/jpeg"},
                                      {".jpeg", "image/jpeg"},
                                      {".gif", "image/gif"},
                                      {".webp", "image/webp"},
                                      {".avif", "image/avif"},
                                      {".ico", "image/vnd.microsoft.icon"},
                                      {".pdf", "application/pdf"},
                                      {".woff2", "font/woff2"},
                                      {".atom", "application/atom+xml"},
                                      {".webmanifest", "application/manifest+json"},
                                      {".zip", "application/zip"},
                                      {".mp4", "video/mp4"}};
    const auto* const found =
        std::find_if(std::begin(known), std::end(known), [&](const Known& one) { return path.ends_with(one.ending); });
    return found == std::end(known) ? "application/octet-stream" : found->type;
}

}  // namespace codify
