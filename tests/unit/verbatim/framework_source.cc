#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

constexpr const char* kStandards = "001-framework-2025-09.txt";
constexpr std::array<std::pair<const char*, const char*>, 5> kStages = {{
    {"F", "Fundamental Stage"},
    {"S1", "Stage 1: New and First-Line Managers and Leaders"},
    {"S2", "Stage 2: Mid-Level Managers and Leaders"},
    {"S3", "Stage 3: Senior Managers and Leaders"},
    {"S4", "Stage 4: Executive Managers and Leaders"},
}};
constexpr std::array<const char*, 7> kParts = {
    "Management & Leadership Framework - background",
    "Management & Leadership Framework - adoption",
    "How will the standards demonstrate good practice?",
    "Draft Stages of the Management and Leadership Framework",
    "Draft Management & Leadership Code For Health & Social Care",
    "Draft Management and Leadership Standards and Competencies",
    "Draft competency descriptions within the Framework",
};

/// The lines of one part, its heading first.
std::vector<std::string> part(const SourceText& source, std::size_t index) {
    return source.between(source.find(kParts.at(index)), source.find(kParts.at(index + 1)));
}

/// A part as a page of its own. The marks of lists and the colon of the one heading that has it are not words.
Statements page(const SourceText& source, std::size_t index, const std::string& prefix) {
    auto lines = part(source, index);
    for (auto& line : lines) {
        if (starts_with(line, "- ")) line = after(line, "- ");
        if (line == "Format:") line = "Format";
    }
    Statements out;
    add_numbered(out, prefix, lines);
    return out;
}

Statements stages(const SourceText& source) {
    const auto lines = part(source, 3);
    Statements out;
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        const auto* at = &lines.at(1 + i * 3);
        if (at[0] != kStages.at(i).second) throw std::runtime_error("no stage stands at: " + at[0]);
        add_numbered(out, std::string("stage.") + kStages.at(i).first, {at[0], at[1], at[2]});
    }
    if (lines.size() != 1 + kStages.size() * 3) throw std::runtime_error("a stage has more than two paragraphs");
    return out;
}

/// Two rows of three cells: "NAME Managers and leaders must: definition".
Statements definitions(const SourceText& source) {
    Statements out;
    const auto lines = part(source, 4);
    for (std::size_t row = 1; row < lines.size(); ++row) {
        for (const auto& cell : cells(lines[row])) {
            const auto space = cell.find(' ');
            std::string title = cell.substr(0, 1);
            for (const char c : cell.substr(1, space - 1))
                title += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            out.push_back({cell.substr(0, 3) + ".title", title});
            out.push_back(
                {cell.substr(0, 3) + ".definition.1", after(cell.substr(space), " Managers and leaders must: ")});
        }
    }
    return out;
}

struct Name {
    char tier;  ///< a(rea), s(tandard), c(ompetency)
    std::string code, outline, body;
};

/// The outline's names. An entry of a list is a competency; the line before a list is a standard; the rest are areas.
std::vector<Name> outline(const SourceText& source) {
    const int first = source.find(kParts.back()) + 1;
    const auto area = source.between(first, source.last()).front();
    const auto lines = source.between(first, source.find(area, source.find(area, first) + 1));
    std::vector<Name> out;
    char letter = 'A' - 1;
    int standard = 0, competency = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto code = [&] { return letter + std::to_string(standard); };
        if (starts_with(lines[i], "- ")) {
            out.push_back({'c', code() + "." + std::to_string(++competency), after(lines[i], "- "), ""});
        } else if (starts_with(lines.at(i + 1), "- ")) {
            ++standard;
            competency = 0;
            out.push_back({'s', code(), lines[i], ""});
        } else {
            ++letter;
            standard = 0;
            out.push_back({'a', std::string(1, letter), lines[i], ""});
        }
    }
    return out;
}

/// Walks the body behind the outline: an area and its two paragraphs; then, for each competency, its standard's name,
/// its own and five times a stage and a paragraph. Names are taken from the outline, as the site has them.
Statements body(const SourceText& source, std::vector<Name>& names) {
    const auto area = names.front().outline;
    const int first = source.find(area, source.find(area) + 1);
    const auto lines = source.between(first, source.find("England"));
    std::size_t at = 0;
    Statements out;
    Name* standard = nullptr;
    for (auto& name : names) {
        out.push_back({name.code + ".title", name.outline});
        if (name.tier == 's') {
            standard = &name;
        } else if (name.tier == 'a') {
            name.body = lines.at(at++);
            add_numbered(out, name.code + ".lead", {lines.at(at), lines.at(at + 1)}, 1);
            at += 2;
        } else {
            standard->body = lines.at(at++);
            name.body = lines.at(at++);
            for (const auto& [code, label] : kStages) {
                if (lines.at(at) != label)
                    throw std::runtime_error("expected " + std::string(label) + ", found " + lines.at(at));
                out.push_back({name.code + "-" + code, lines.at(at + 1)});
                at += 2;
            }
        }
    }
    if (at != lines.size()) throw std::runtime_error("the body goes on with: " + lines.at(at));
    return out;
}

}  // namespace

Statements framework_source() {
    const SourceText source(kStandards);
    auto names = outline(source);
    return joined({page(source, 0, "background"), page(source, 1, "adoption"), page(source, 2, "good-practice"),
                   stages(source), definitions(source), page(source, 5, "vision"), body(source, names)});
}

std::vector<std::pair<std::string, std::string>> outline_and_body_names() {
    const SourceText source(kStandards);
    auto names = outline(source);
    (void)body(source, names);
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& name : names) out.emplace_back(name.outline, name.body);
    return out;
}

}  // namespace codify::verbatim
