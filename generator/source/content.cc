#include "source/content.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <utility>

#include "base/parallel.h"
#include "base/text.h"
#include "source/document_cache.h"
#include "source/encoding.h"
#include "source/manifest.h"
#include "source/markdown/limits.h"
#include "source/names.h"
#include "source/pictures.h"
#include "source/toml/front_matter.h"

namespace codify {
namespace {

void report_no_file(const SourceFile& file, Diagnostics& diagnostics) {
    diagnostics.error({file}, "not-a-file", "this is not a plain file", "put the file itself here");
}

/// The bytes of a file; nothing after a problem was reported.
std::optional<std::string> read_bytes(const Folder& folder, const SourceFile& file, Diagnostics& diagnostics) {
    auto bytes = folder.read(file.path, kLargestFile);
    switch (bytes.status) {
        case Bytes::Status::ok:
            break;
        case Bytes::Status::too_large:
            diagnostics.error(
                {file}, "file-too-large",
                fmt::format("this file is {} bytes long, the limit is {}", grouped(bytes.size), grouped(kLargestFile)),
                "divide it into several pages", Exit::limit);
            return std::nullopt;
        case Bytes::Status::missing:
        case Bytes::Status::not_a_file:
            report_no_file(file, diagnostics);
            return std::nullopt;
    }
    return std::move(bytes.text);
}

/// The text of a file after clean_text; nothing after a problem was reported.
std::optional<std::string> read_text(const Folder& folder, const SourceFile& file, Diagnostics& diagnostics) {
    auto text = read_bytes(folder, file, diagnostics);
    if (text && !clean_text(*text, {file, diagnostics})) return std::nullopt;
    return text;
}

/// A settings file of the content, parsed; nothing after a problem was reported.
std::optional<TomlValue> read_table(const Folder& folder, const SourceFile& file, Diagnostics& diagnostics) {
    const auto text = read_text(folder, file, diagnostics);
    if (!text) return std::nullopt;
    return parse_toml(*text, 1, {file, diagnostics});
}

Document read_document(const Folder& folder, const SourceFile& file, Diagnostics& diagnostics, DocumentCache* cache) {
    if (cache == nullptr) return parse_document(read_bytes(folder, file, diagnostics), file, diagnostics);
    if (auto known = cache->find(file.path)) return std::move(*known);
    Diagnostics found;
    auto document = parse_document(read_bytes(folder, file, found), file, found);
    const auto problems = found.sorted();
    for (const auto& problem : problems) diagnostics.add(problem);
    if (problems.empty()) cache->keep(file.path, document);
    return document;
}

/// Reads documents until their total size exceeds the limit.
class DocumentReader {
  public:
    DocumentReader(const Folder& folder, const RootRef& root, Diagnostics& diagnostics, DocumentCache* cache)
        : folder_(folder), root_(root), diagnostics_(diagnostics), cache_(cache) {}

    std::vector<Document> read(const std::vector<std::string>& paths) {
        std::vector<Document> out(paths.size());
        parallel_for(paths.size(), [&](std::size_t i) {
            if (total_ > kMostContent) return;
            out[i] = read_document(folder_, {root_, paths[i]}, diagnostics_, cache_);
            total_ += out[i].bytes;
        });
        if (total_ > kMostContent)
            throw_failure(
                folder_.path(), "content-too-large",
                fmt::format("the files of the content come to more than {} bytes together", grouped(kMostContent)),
                "divide it into several sites", Exit::limit);
        return out;
    }

  private:
    const Folder& folder_;
    const RootRef& root_;
    Diagnostics& diagnostics_;
    DocumentCache* cache_;
    std::atomic<std::size_t> total_ = 0;
};

/// Checks a picture and returns its size. For one in a frozen edition warnings are dropped, since nobody may make it
/// smaller.
PictureSize look_at_picture_file(const Folder& folder, const SourceFile& file, Diagnostics& diagnostics,
                                 DocumentCache* cache) {
    const auto& path = file.path;
    if (const auto known = cache == nullptr ? std::nullopt : cache->good_picture(path)) return *known;
    PictureSize size;
    const auto bytes = folder.read(path, kLargestPicture);
    Diagnostics found;
    if (bytes.status == Bytes::Status::too_large) {
        found.error({file}, "picture-too-large",
                    fmt::format("this picture cannot be published: the limit is {} bytes", grouped(kLargestPicture)),
                    "make it smaller", Exit::limit);
    } else if (bytes.status != Bytes::Status::ok) {
        report_no_file(file, found);
    } else {
        size = look_at_picture(bytes.text, {file, found});
    }
    const bool frozen = path.starts_with(std::string(kEditions) + "/");
    const auto problems = found.sorted();
    if (problems.empty() && cache != nullptr) cache->keep_good_picture(path, size);
    for (const auto& problem : problems) {
        if (!frozen || problem.severity == Severity::error) diagnostics.add(problem);
    }
    return size;
}

bool is_settings(const std::string& path) { return path.ends_with(".toml") || path.ends_with(".json"); }

void warn_unread(const SourceFile& file, Diagnostics& diagnostics) {
    const auto near = nearest(file.path.substr(file.path.rfind('/') + 1),
                              {"documents.toml", "learning.toml", "synonyms.toml", "style.toml"});
    diagnostics.warning(
        {file}, "unread-file", "nothing reads this file",
        near ? fmt::format("did you mean {}?", SourceFile(file.root, *near).shown()) : "move it out of content");
}

/// Moves the entries below `editions/` out of `entries`: by the edition's id, with paths relative to the content
/// folder. Files directly in `editions/` stay, to be checked with the rest.
std::map<std::string, std::vector<FolderEntry>> take_editions(std::vector<FolderEntry>& entries) {
    std::map<std::string, std::vector<FolderEntry>> out;
    std::vector<FolderEntry> others;
    const auto prefix = std::string(kEditions) + "/";
    for (auto& entry : entries) {
        const auto slash = entry.path.starts_with(prefix) ? entry.path.find('/', prefix.size()) : std::string::npos;
        auto& list = slash == std::string::npos ? others : out[entry.path.substr(prefix.size(), slash - prefix.size())];
        list.push_back(std::move(entry));
    }
    entries = std::move(others);
    return out;
}

/// Reads an edition. Nothing after a problem with the edition as a whole, such as a file that differs from the
/// manifest.
std::optional<FrozenContent> read_edition(const Folder& folder, const RootRef& root, const std::string& id,
                                          std::vector<FolderEntry> entries, std::vector<std::string>& pictures,
                                          DocumentReader& reader, Diagnostics& diagnostics) {
    const auto base = fmt::format("{}/{}/", kEditions, id);
    const auto own = [&](std::string_view name) { return base + std::string(name); };
    if (!check_manifest(folder, root, base, entries, diagnostics)) return std::nullopt;
    std::erase_if(entries, [&](const FolderEntry& entry) { return entry.path == own(kManifest); });
    FrozenContent out;
    out.id = id;
    std::vector<std::string> markdown;
    for (const auto& entry : check_names(entries, root, diagnostics)) {
        if (entry.kind != FolderEntry::Kind::file) continue;
        if (entry.path.ends_with(".md")) {
            markdown.push_back(entry.path);
        } else if (!is_settings(entry.path)) {
            pictures.push_back(entry.path);
        } else if (entry.path == own(kSources)) {
            out.sources = read_table(folder, {root, entry.path}, diagnostics);
        } else if (entry.path == own(kEditionSettings)) {
            if (auto table = read_table(folder, {root, entry.path}, diagnostics)) out.settings = std::move(*table);
        }
    }
    out.documents = reader.read(markdown);
    return out;
}

}  // namespace

Document parse_document(std::optional<std::string> text, const SourceFile& file, Diagnostics& diagnostics) {
    Document document;
    document.path = file.path;
    document.root = file.root;
    document.bytes = text ? text->size() : 0;
    if (!text || !clean_text(*text, {file, diagnostics})) return document;
    auto front = read_front_matter(*text, file, diagnostics);
    if (!front) return document;
    document.front = std::move(front->settings);
    if (!check_limits(front->body, file, front->body_line, diagnostics)) return document;
    document.blocks = parse_markdown(front->body, file, front->body_line, diagnostics);
    document.usable = true;
    return document;
}

Content read_content(const RootRef& root, Diagnostics& diagnostics, DocumentCache* cache) {
    const Folder folder(root->folder);
    Content content;
    content.root = root;
    auto entries = folder.entries();
    const auto frozen = take_editions(entries);
    content.has_sources =
        std::any_of(entries.begin(), entries.end(), [](const FolderEntry& e) { return e.path == kSources; });
    if (content.has_sources) content.sources.reset();  // for a link or folder of this name, which is not read
    std::vector<std::string> markdown;
    for (const auto& entry : check_names(entries, root, diagnostics)) {
        if (entry.kind != FolderEntry::Kind::file) continue;
        if (entry.path.ends_with(".md")) {
            markdown.push_back(entry.path);
        } else if (!is_settings(entry.path)) {
            content.pictures.push_back(entry.path);
        } else if (entry.path == kSources) {
            content.sources = read_table(folder, {root, entry.path}, diagnostics);
        } else if (entry.path == "learning.toml") {
            content.learning = read_table(folder, {root, entry.path}, diagnostics);
        } else if (entry.path == "synonyms.toml") {
            if (auto table = read_table(folder, {root, entry.path}, diagnostics)) content.synonyms = std::move(*table);
        } else if (entry.path == "style.toml") {
            if (auto table = read_table(folder, {root, entry.path}, diagnostics)) content.style = std::move(*table);
        } else {
            warn_unread({root, entry.path}, diagnostics);
        }
    }
    prepare_markdown();
    DocumentReader reader(folder, root, diagnostics, cache);
    content.documents = reader.read(markdown);
    for (const auto& [id, files] : frozen) {
        if (auto edition = read_edition(folder, root, id, files, content.pictures, reader, diagnostics))
            content.frozen.push_back(std::move(*edition));
    }
    std::vector<PictureSize> sizes(content.pictures.size());
    parallel_for(sizes.size(), [&](std::size_t i) {
        sizes[i] = look_at_picture_file(folder, {root, content.pictures[i]}, diagnostics, cache);
    });
    for (std::size_t i = 0; i < sizes.size(); ++i) content.picture_sizes.emplace(content.pictures[i], sizes[i]);
    return content;
}

}  // namespace codify
