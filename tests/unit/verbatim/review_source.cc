#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

/// The lines between which a page break cuts a sentence in two.
constexpr std::array<std::pair<int, int>, 14> kPageBreaks = {{
    {94, 96},
    {109, 111},
    {173, 175},
    {204, 206},
    {252, 254},
    {268, 270},
    {282, 284},
    {296, 298},
    {326, 328},
    {361, 363},
    {405, 407},
    {438, 440},
    {452, 454},
    {469, 471},
}};
constexpr const char* kFirstBroken =
    "1. Targeted interventions on collaborative leadership and";  // in the summary only

SourceText review() {
    SourceText source("004-messenger-review.txt");
    for (const auto& [first, second] : kPageBreaks) source.join(first, second);
    const int broken = source.find(kFirstBroken);
    source.join(broken, broken + 2);
    return source;
}

bool is_numbered(const std::string& line) {
    return line.size() > 3 && std::isdigit(static_cast<unsigned char>(line[0])) != 0 && line.compare(1, 2, ". ") == 0;
}

struct Recommendation {
    std::string title;
    std::vector<std::string> lines;
};

std::vector<Recommendation> numbered(const std::vector<std::string>& lines) {
    std::vector<Recommendation> out;
    for (const auto& line : lines) {
        if (is_numbered(line)) {
            if (line[0] != static_cast<char>('1' + out.size())) throw std::runtime_error("out of order: " + line);
            out.push_back({line.substr(3), {}});
        } else {
            out.at(out.size() - 1).lines.push_back(line);
        }
    }
    return out;
}

std::vector<Recommendation> summary(const SourceText& source) {
    return numbered(source.between(source.find("Summary of recommendations") + 1, source.find("1. Introduction")));
}

std::string without_bullet(const std::string& line) {
    return without_markup(starts_with(line, "- ") ? line.substr(2) : line);
}

}  // namespace

/// The summary says which lines are a recommendation in brief; the body repeats them before its text.
Statements review_source() {
    const auto source = review();
    const auto brief = summary(source);
    const int first = source.find("3. Recommendations") + 1;
    const auto opening = source.between(first, source.last()).front();
    const auto full = numbered(source.between(source.find(opening, first) + 1, source.find("4. Implementation")));
    if (full.size() != brief.size()) throw std::runtime_error("the summary and the body differ in number");
    Statements out;
    for (std::size_t i = 0; i < full.size(); ++i) {
        const auto code = "R" + std::to_string(i + 1);
        const auto& lines = full[i].lines;
        const auto count = brief[i].lines.size();
        if (!std::equal(brief[i].lines.begin(), brief[i].lines.end(), lines.begin()))
            throw std::runtime_error("the body of " + code + " does not repeat the summary");
        out.push_back({code + ".title", full[i].title});
        for (std::size_t n = 0; n < count; ++n) out.push_back({code + ".s" + std::to_string(n + 1), lines[n]});
        std::vector<std::string> texts;
        for (std::size_t n = count; n < lines.size(); ++n) texts.push_back(without_bullet(lines[n]));
        add_numbered(out, code + ".text", texts, 1);
    }
    return out;
}

std::string review_opening() {
    const auto source = review();
    return source.between(source.find("3. Recommendations") + 1, source.last()).front();
}

std::string review_text() {
    const auto source = review();
    std::string out;
    for (const auto& line : source.between(1, source.last() + 1)) out += line + "\n";
    return out;
}

std::vector<std::string> review_summary_titles() {
    std::vector<std::string> out;
    for (const auto& entry : summary(review())) out.push_back(entry.title);
    return out;
}

}  // namespace codify::verbatim
