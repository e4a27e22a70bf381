#include "check/origin.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/html.h"
#include "pages/page_kinds.h"
#include "theme/shape.h"
#include "theme/template_expand.h"

namespace codify {
namespace {

/// A piece of a template's tag between two {{ }}, and whether it is in a section and therefore optional.
struct Piece {
    std::string text;
    bool optional = false;
};

/// Splits the HTML tag that begins at `at` into pieces.
std::vector<Piece> pieces_of(const std::string& line, std::size_t at) {
    std::vector<Piece> out(1);
    int depth = 0;
    char quote = 0;
    while (at < line.size()) {
        if (line.compare(at, 2, "{{") == 0) {
            const auto end = line.find("}}", at);
            if (end == std::string::npos) break;
            const char sigil = line[at + 2];
            if (sigil == '#' || sigil == '^') ++depth;
            if (sigil == '/') --depth;
            at = end + 2;
            out.push_back({"", depth > 0});
            continue;
        }
        const char c = line[at];
        if (quote == 0 && (c == '>' || line.compare(at, 3, " />") == 0)) break;
        if (c == '"') quote = quote == 0 ? c : '\0';
        out.back().text += c;
        ++at;
    }
    return out;
}

std::size_t likeness_of(const std::vector<Piece>& pieces, const std::string& tag) {
    std::size_t at = 0;
    std::size_t letters = 0;
    for (const auto& piece : pieces) {
        const auto found = tag.find(piece.text, at);
        if (found == std::string::npos || (&piece == &pieces.front() && found != 0)) {
            if (piece.optional) continue;
            return 0;
        }
        at = found + piece.text.size();
        letters += piece.text.size();
    }
    // A tag without variables must match as a whole.
    return pieces.size() == 1 && at != tag.size() ? 0 : letters;
}

}  // namespace

std::size_t likeness(const std::string& line, const std::string& tag) {
    const auto name = tag.substr(0, std::min(tag.find(' '), tag.size()));
    std::size_t best = 0;
    for (auto at = line.find(name); at != std::string::npos; at = line.find(name, at + 1)) {
        const auto after = at + name.size();
        if (after < line.size() && line[after] != ' ' && line[after] != '>' && line[after] != '{' && line[after] != '/')
            continue;
        best = std::max(best, likeness_of(pieces_of(line, at), tag));
    }
    return best;
}

Origins::Origins(const Model& model, const ThemeChain& theme) {
    Diagnostics ignored;  // the theme was loaded without problems
    const auto find = [&](const std::string& file) { return theme.find(file, ignored); };
    TemplateFiles files(find);
    for (const auto& shape : page_contract()) {
        const auto file = template_file(shape.name);
        const auto found = find(file);
        if (!found) continue;
        paths_[shape.name] = found->path;
        if (auto text = expand_template(shape.name, {}, files, ignored)) templates_[shape.name] = std::move(*text);
    }
    for (const auto& page : model.pages) remember(page.body, page.file);
    for (const auto& framework : model.frameworks) {
        remember(framework.body, framework.file);
        for (const auto& page : framework.pages) remember(page.body, page.file);
        for (const auto& level : framework.levels) remember(level.text, level.file);
        for (const auto& item : framework.items) {
            remember(item.lead, item.file);
            for (const auto& section : item.sections) {
                remember(section.blocks, item.file);
                remember(section.entries, item.file);
                for (const auto& descriptor : section.descriptors) remember(descriptor.text, item.file);
                for (const auto& pair : section.pairs) {
                    for (const auto& text : pair)
                        texts_.emplace(plain_text(text.html), Place{item.file, section.line, 1});
                }
            }
        }
    }
}

void Origins::remember(const std::vector<Block>& blocks, const SourceFile& file) {
    for (const auto& block : blocks) {
        if (auto words = plain_text(block.text.html); !words.empty())
            texts_.emplace(std::move(words), Place{file, block.line, block.column});
        for (const auto& row : block.rows) {
            for (const auto& cell : row) texts_.emplace(plain_text(cell.html), Place{file, block.line, block.column});
        }
        remember(block.children, file);
    }
}

Place Origins::of(const Finding& finding, const std::string& name) const {
    const auto path = paths_.find(name);
    Place place{path == paths_.end() ? SourceFile() : path->second};
    if (!finding.words.empty()) {
        if (const auto text = texts_.find(finding.words); text != texts_.end()) return text->second;
    }
    const auto lines = templates_.find(name);
    if (finding.tag.empty() || lines == templates_.end()) return place;
    std::size_t best = 0;
    for (const auto& line : lines->second.lines) {
        const auto letters = likeness(line.text, finding.tag);
        if (letters <= best) continue;
        best = letters;
        place = line.place;
    }
    return place;
}

}  // namespace codify
