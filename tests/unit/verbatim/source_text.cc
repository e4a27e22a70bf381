#include "tests/unit/verbatim/source_text.h"

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace codify::verbatim {
namespace {

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

}  // namespace

SourceText::SourceText(const std::string& file) : lines_(1), broken_(1) {
    std::ifstream in(std::string(CODIFY_ROOT) + "/tests/sources/" + file, std::ios::binary);
    if (!in) throw std::runtime_error("no source document " + file);
    for (std::string line; std::getline(in, line);) {
        broken_.push_back(line.size() > 2 && line.compare(line.size() - 2, 2, "  ") == 0);
        lines_.push_back(trimmed(line));
    }
}

int SourceText::find(std::string_view words, int from) const {
    for (int number = from; number <= last(); ++number) {
        if (line(number) == words) return number;
    }
    throw std::runtime_error("the source has no line that reads: " + std::string(words));
}

std::vector<std::string> SourceText::between(int first, int end) const {
    std::vector<std::string> out;
    for (int number = first; number < end; ++number) {
        if (!line(number).empty()) out.push_back(line(number));
    }
    return out;
}

void SourceText::join(int first, int second) {
    auto& one = lines_.at(static_cast<std::size_t>(first));
    auto& two = lines_.at(static_cast<std::size_t>(second));
    if (one.empty() || two.empty())
        throw std::runtime_error("an empty line cannot be joined: " + std::to_string(first));
    one += ' ' + two;
    two.clear();
}

void SourceText::join_broken_lines() {
    for (int number = last() - 1; number > 0; --number) {
        if (broken_[static_cast<std::size_t>(number)] && !line(number + 1).empty()) join(number, number + 1);
    }
}

int SourceText::count(std::string_view words) const {
    return static_cast<int>(std::count(lines_.begin(), lines_.end(), words));
}

std::string normalised(std::string_view text) {
    std::string out(text);
    for (const auto* mark : {"\u2018", "\u2019"}) replace_all(out, mark, "'");
    for (const auto* mark : {"\u201C", "\u201D"}) replace_all(out, mark, "\"");
    std::string words;
    std::istringstream in(out);
    for (std::string word; in >> word;) (words += words.empty() ? "" : " ") += word;
    return words;
}

std::string without_markup(const std::string& text) {
    static const std::regex spelt_out(
        R"(\[([^\]]*?) \\\(https?://[^)]*\\\)\]\([^)]*\))");  // [words \(address\)](address)
    static const std::regex repeated(
        R"(\[([^\]]+)\]\((https?://[^)]*)\) \(https?://[^)]*\))");  // [words](address) (address)
    static const std::regex link(R"(\[([^\]]+)\]\((#|https?://[^)]*|mailto:[^)]*)\))");
    static const std::regex mark(R"(\*\*|\*|</?b>)");
    auto out = std::regex_replace(text, spelt_out, "$1");
    out = std::regex_replace(out, repeated, "$1");
    out = std::regex_replace(out, link, "$1");
    return std::regex_replace(out, mark, "");
}

std::string after(const std::string& text, std::string_view mark) {
    if (!starts_with(text, mark)) throw std::runtime_error("expected \"" + std::string(mark) + "\" before: " + text);
    return text.substr(mark.size());
}

std::vector<std::string> cells(const std::string& row) {
    std::vector<std::string> out;
    std::istringstream in(row);
    for (std::string cell; std::getline(in, cell, '\t');) out.push_back(trimmed(cell));
    return out;
}

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

int word_count(std::string_view text) {
    std::istringstream in{std::string(text)};
    int count = 0;
    for (std::string word; in >> word;) ++count;
    return count;
}

std::string difference(const Statements& source, const Statements& carried) {
    for (std::size_t i = 0; i < std::max(source.size(), carried.size()); ++i) {
        if (i >= source.size()) return "more than the source says: " + carried[i].id + " \"" + carried[i].text + "\"";
        if (i >= carried.size()) return "left out: " + source[i].id + " \"" + source[i].text + "\"";
        if (source[i].id != carried[i].id)
            return "expected " + source[i].id + ", found " + carried[i].id + " \"" + carried[i].text + "\"";
        if (normalised(source[i].text) == normalised(carried[i].text)) continue;
        return source[i].id + "\n  source:  " + source[i].text + "\n  carried: " + carried[i].text;
    }
    return {};
}

Statements joined(std::vector<Statements> parts) {
    Statements out;
    for (auto& part : parts) out.insert(out.end(), part.begin(), part.end());
    return out;
}

void add_numbered(Statements& out, const std::string& prefix, const std::vector<std::string>& texts, int first) {
    for (const auto& text : texts) out.push_back({prefix + "." + std::to_string(first++), text});
}

}  // namespace codify::verbatim
