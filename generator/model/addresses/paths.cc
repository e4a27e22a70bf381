#include "model/addresses/paths.h"

#include <algorithm>

namespace codify {

std::string_view folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::optional<std::string> resolve_path(std::string_view folder, std::string_view path) {
    std::string out(folder);
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        const auto name = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (name.empty() || name == ".") continue;
        if (name == "..") {
            if (out.empty()) return std::nullopt;
            out.resize(folder_of(out).size());
        } else {
            if (!out.empty()) out += '/';
            out += name;
        }
    }
    return out;
}

std::string relative_url(std::string_view from, std::string_view to) {
    std::size_t shared = 0;
    for (std::size_t i = 0; i < from.size() && i < to.size() && from[i] == to[i]; ++i) {
        if (from[i] == '/') shared = i + 1;
    }
    std::string out;
    for (const char c : from.substr(shared)) {
        if (c == '/') out += "../";
    }
    return out.append(to.substr(shared));
}

std::string path_to_top(std::string_view url) {
    std::string out;
    for (const char c : url) {
        if (c == '/') out += "../";
    }
    return out;
}

}  // namespace codify
