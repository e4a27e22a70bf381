#include <algorithm>
#include <cctype>

#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

constexpr const char* kCode = "000-code-1-4.txt";

/// "ACCOUNTABILITY" of "# ACCOUNTABILITY" or "## ACCOUNTABILITY": the only headings all in capitals but the title.
std::string principle_of(const std::string& line) {
    const auto start = line.find_first_not_of("# ");
    if (line.empty() || line[0] != '#' || start == std::string::npos) return {};
    const auto name = line.substr(start);
    const bool capitals = std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isupper(c) != 0; });
    return capitals ? name : std::string();
}

std::string title_of(const std::string& name) {
    std::string out = name.substr(0, 1);
    for (const char c : name.substr(1)) out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

/// The words of a line of the introduction: headings, entries of lists and paragraphs alike.
std::string words_of(const std::string& line) {
    const auto start = starts_with(line, "- ") ? 2 : line.find_first_not_of("# ");
    return without_markup(line.substr(start));
}

Statements introduction(const SourceText& source) {
    std::vector<std::string> texts;
    const int first = source.find("# Introduction");
    for (const auto& line : source.between(first, source.find("## The Core Principles") + 1))
        texts.push_back(words_of(line));
    Statements out;
    add_numbered(out, "introduction", texts);
    return out;
}

Statements history(const SourceText& source) {
    std::vector<std::string> texts;
    for (const auto& line : source.between(source.find("## Document Information"), source.find("# Introduction"))) {
        for (const auto& cell : cells(line)) texts.push_back(words_of(cell));
    }
    Statements out;
    add_numbered(out, "history", texts, 1);
    return out;
}

/// Everything below the name of one principle.
struct Principle {
    std::string code, title;
    std::vector<std::string> definition, behaviours, practices;
};

std::vector<Principle> principles(const SourceText& source) {
    std::vector<Principle> out;
    std::vector<std::string>* part = nullptr;
    for (const auto& line : source.between(source.find("## The Core Principles") + 1, source.last() + 1)) {
        if (const auto name = principle_of(line); !name.empty()) {
            out.push_back({name.substr(0, 3), title_of(name), {}, {}, {}});
            part = nullptr;
        } else if (line[0] == '#') {
            const auto heading = words_of(line);
            if (heading == "Managers and leaders must:") part = &out.back().definition;
            if (heading == "As a manager and leader, you will:") part = &out.back().behaviours;
            if (heading == "What do effective and ineffective practices look like?") part = &out.back().practices;
        } else if (line != "Effective Practice:\tIneffective Practice:") {
            part->push_back(line);
        }
    }
    return out;
}

}  // namespace

Statements code_source() {
    const SourceText source(kCode);
    auto out = joined({introduction(source), history(source)});
    for (const auto& principle : principles(source)) {
        out.push_back({principle.code + ".title", principle.title});
        int number = 0;
        for (const auto& line : principle.behaviours)
            out.push_back({principle.code + ".b" + std::to_string(++number), after(line, "- ")});
        number = 0;
        for (const auto& line : principle.practices) {
            const auto pair = cells(line);
            const auto id = principle.code + ".p" + std::to_string(++number);
            out.push_back({id + ".e", pair.at(0)});
            out.push_back({id + ".i", pair.at(1)});
        }
    }
    return out;
}

Statements earlier_definitions() {
    Statements out;
    for (const auto& principle : principles(SourceText(kCode))) {
        for (const auto& line : principle.definition) out.push_back({principle.code + ".definition", line});
    }
    return out;
}

}  // namespace codify::verbatim
