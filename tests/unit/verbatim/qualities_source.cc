#include <array>
#include <map>
#include <stdexcept>

#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 6> kPages = {{
    {"## Foreword by Norman Lamb MP", "foreword"},
    {"## Introduction by Jo Cleary", "introduction"},
    {"## The role of the Framework", "role"},
    {"## How it is structured", "structure"},
    {"## How you should use the Framework", "use"},
    {"### Acknowledgements", "acknowledgements"},
}};
constexpr const char* kAddress = "**National Skills Academy for Social Care**";
const std::map<std::string, std::string> kLevels = {{"Front-line Worker", "FW"},
                                                    {"Front-line Leadership", "FL"},
                                                    {"Operational Leadership", "OL"},
                                                    {"Strategic Leadership", "SL"}};

std::string plain(const std::string& text) {
    const auto words = without_markup(text);
    return starts_with(words, "- ") ? words.substr(2) : words.substr(words.find_first_not_of("# "));
}

SourceText qualities() {
    SourceText source("003-leadership-qualities.txt");
    source.join(157, 159);  // a page break after "against the behaviours"
    source.join_broken_lines();
    return source;
}

Statements pages(const SourceText& source) {
    Statements out;
    for (std::size_t i = 0; i < kPages.size(); ++i) {
        const bool last = i + 1 == kPages.size();
        const int end = last ? source.find("# Demonstrating personal qualities") : source.find(kPages.at(i + 1).first);
        auto lines = source.between(source.find(kPages.at(i).first), end);
        if (last) {  // the address of the publisher ends the document
            for (const auto& line : source.between(source.find(kAddress), source.last() + 1)) lines.push_back(line);
        }
        std::vector<std::string> texts;
        for (const auto& line : lines) {
            for (const auto& cell : cells(line)) texts.push_back(plain(cell));
        }
        add_numbered(out, kPages.at(i).second, texts);
    }
    return out;
}

Statements levels(const SourceText& source) {
    Statements out;
    const int first = source.find("Leadership levels\t");
    for (int number = first + 1; !source.line(number).empty(); ++number) {
        const auto row = cells(source.line(number));
        out.push_back({"level." + kLevels.at(plain(row.at(0))) + ".0", plain(row.at(0)) + ": " + row.at(1)});
    }
    return out;
}

/// Walks dimensions (#) and elements (##). What a line is follows from its form and the heading above it.
Statements elements(const SourceText& source) {
    enum class Part { lead, points, levels, common } part = Part::lead;
    Statements out;
    std::string code;
    int dimension = 0, element = 0, point = 0, lead = 0;
    for (const auto& line : source.between(source.find("# Demonstrating personal qualities"), source.find(kAddress))) {
        if (line == "---") continue;
        const auto words = plain(cells(line).front());  // a heading of a table ends with a tab
        if (starts_with(line, "# ") || starts_with(line, "## ")) {
            if (starts_with(line, "# ")) {
                code = "L" + std::to_string(++dimension);
                element = 0;
            } else {
                code = "L" + std::to_string(dimension) + "." + std::to_string(++element);
            }
            part = Part::lead;
            point = lead = 0;
            out.push_back({code + ".title", words});
        } else if (words == "Good leaders:") {
            part = Part::points;
        } else if (words == "What leadership looks like") {
            part = Part::levels;
        } else if (words ==
                   "What leadership looks like within the whole organisation/wider social care and support sector:") {
            part = Part::common;
        } else if (part == Part::points) {
            (void)after(line, "- ");
            out.push_back({code + ".g" + std::to_string(++point), words});
        } else if (part == Part::levels) {
            const auto row = cells(line);
            out.push_back({code + "-" + kLevels.at(plain(row.at(0))), row.at(1)});
        } else {
            out.push_back({part == Part::common ? code + "-ALL" : code + ".lead." + std::to_string(++lead), words});
        }
    }
    return out;
}

}  // namespace

Statements qualities_source() {
    const auto source = qualities();
    return joined({pages(source), levels(source), elements(source)});
}

}  // namespace codify::verbatim
