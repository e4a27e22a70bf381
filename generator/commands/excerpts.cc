#include "commands/excerpts.h"

#include <map>
#include <string_view>

#include "base/text.h"
#include "source/roots.h"

namespace codify {
namespace {

/// A file's text, which stays in memory while problems refer to its lines.
struct Text {
    explicit Text(const SourceFile& file) : text(source_text(file).value_or("")), lines(lines_of(text)) {}

    std::string text;
    std::vector<std::string_view> lines;
};

/// Converts paths of files to paths relative to the working directory.
class Namer {
  public:
    explicit Namer(const std::string& source) : source_(source) {}

    void name(SourceFile& file) {
        if (!file.root) return;
        auto& root = roots_[file.root];
        if (!root) root = std::make_shared<const Root>(Root{file.root->folder, inside(source_, file.root->shown)});
        file.root = root;
    }

  private:
    const std::string& source_;
    std::map<RootRef, RootRef> roots_;
};

}  // namespace

std::vector<Diagnostic> with_excerpts(std::vector<Diagnostic> problems, const std::string& source) {
    std::map<std::string, Text> texts;  // by path on disk, since files of two roots may be shown with one name
    Namer namer(source);
    for (auto& problem : problems) {
        auto& [file, number, column] = problem.place;
        if (number > 0 && problem.source_line.empty()) {
            const auto& lines = texts.try_emplace(file.on_disk(), file).first->second.lines;
            const auto index = static_cast<std::size_t>(number - 1);
            if (index < lines.size()) problem.source_line = lines[index];
        }
        namer.name(file);
        for (auto& note : problem.notes) namer.name(note.place.file);
    }
    return problems;
}

}  // namespace codify
