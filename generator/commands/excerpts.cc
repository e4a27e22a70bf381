#include "commands/excerpts.h"

#include <map>
#include <string_view>
#include <vector>

#include "base/disk.h"
#include "base/text.h"
#include "source/roots.h"
#include "source/encoding.h"

namespace codify {
namespace {

struct Text {
    std::string text;
    std::vector<std::string_view> lines;
};

constexpr std::size_t kLargest = 256 * 1024;

/// Line ends as they were counted when the problem was found; what is not text stays as it is.
std::string text_of(const std::string& path, const std::vector<std::string>& homes) {
    for (const auto& home : homes) {
        if (!Folder::exists(home)) continue;
        auto bytes = Folder(home).read(path, kLargest);
        if (bytes.status != Bytes::Status::ok) continue;
        Diagnostics ignored;
        clean_text(bytes.text, path, Exit::content, ignored);
        return bytes.text;
    }
    return {};
}

}  // namespace

std::vector<Diagnostic> with_excerpts(std::vector<Diagnostic> problems, const std::string& source,
                                      const std::vector<std::string>& homes) {
    std::map<std::string, Text> texts;
    for (auto& problem : problems) {
        const auto file = problem.place.file;
        if (!file.empty()) problem.place.file = inside(source, file);
        for (auto& note : problem.notes) note.place.file = inside(source, note.place.file);
        if (problem.place.line <= 0 || !problem.source_line.empty()) continue;
        const auto [text, fresh] = texts.try_emplace(file);
        if (fresh) {
            text->second.text = text_of(file, homes);
            text->second.lines = lines_of(text->second.text);
        }
        const auto& lines = text->second.lines;
        const auto index = static_cast<std::size_t>(problem.place.line - 1);
        if (index < lines.size()) problem.source_line = lines[index];
    }
    return problems;
}

}  // namespace codify
