#include "source/content.h"

#include <fmt/format.h>

#include <optional>

#include "base/parallel.h"
#include "base/text.h"
#include "source/encoding.h"
#include "source/front_matter.h"
#include "source/limits.h"
#include "source/names.h"

namespace codify {
namespace {

/// The clean text of a file, or nothing after a problem was reported.
std::optional<std::string> read_text(const Folder& folder, const std::string& path, Diagnostics& diagnostics) {
    auto bytes = folder.read(path, kLargestFile);
    const auto file = shown_path(path);
    switch (bytes.status) {
        case Bytes::Status::ok:
            break;
        case Bytes::Status::too_large:
            diagnostics.add({.place = {file},
                             .rule = "file-too-large",
                             .message = fmt::format("this file is {} bytes long, the limit is {}", grouped(bytes.size),
                                                    grouped(kLargestFile)),
                             .hint = "divide it into several pages",
                             .exit = Exit::limit});
            return std::nullopt;
        case Bytes::Status::missing:
        case Bytes::Status::not_a_file:
            diagnostics.add({.place = {file},
                             .rule = "not-a-file",
                             .message = "this is not a plain file",
                             .hint = "put the file itself here"});
            return std::nullopt;
    }
    if (!clean_text(bytes.text, file, Exit::content, diagnostics)) return std::nullopt;
    return std::move(bytes.text);
}

/// A table of settings of the content, or nothing after a problem was reported.
std::optional<Value> read_table(const Folder& folder, const std::string& path, Diagnostics& diagnostics) {
    const auto text = read_text(folder, path, diagnostics);
    if (!text) return std::nullopt;
    return parse_toml(*text, shown_path(path), 1, Exit::content, diagnostics);
}

Document read_document(const Folder& folder, const std::string& path, Diagnostics& diagnostics) {
    Document document;
    document.path = path;
    const auto text = read_text(folder, path, diagnostics);
    if (!text) return document;
    auto front = read_front_matter(*text, shown_path(path), diagnostics);
    if (!front) return document;
    document.front = std::move(front->settings);
    if (!check_limits(front->body, shown_path(path), front->body_line, diagnostics)) return document;
    document.blocks = parse_markdown(front->body, shown_path(path), front->body_line, diagnostics);
    document.usable = true;
    return document;
}

}  // namespace

std::string shown_path(const std::string& path) { return "content/" + path; }

Content read_content(const Folder& folder, Diagnostics& diagnostics) {
    Content content;
    std::vector<std::string> markdown;
    for (const auto& entry : check_names(folder.entries(), "content/", diagnostics)) {
        if (entry.kind != Entry::Kind::file) continue;
        if (entry.path.ends_with(".md")) {
            markdown.push_back(entry.path);
        } else if (!entry.path.ends_with(".toml") && !entry.path.ends_with(".json")) {
            content.pictures.push_back(entry.path);
        } else if (entry.path == "documents.toml") {
            content.sources = read_table(folder, entry.path, diagnostics);
        } else if (entry.path == "learning.toml") {
            content.learning = read_table(folder, entry.path, diagnostics);
        } else if (entry.path == "synonyms.toml") {
            if (auto table = read_table(folder, entry.path, diagnostics)) content.synonyms = std::move(*table);
        }
    }
    content.documents.resize(markdown.size());
    prepare_markdown();
    parallel_for(markdown.size(),
                 [&](std::size_t i) { content.documents[i] = read_document(folder, markdown[i], diagnostics); });
    return content;
}

}  // namespace codify
