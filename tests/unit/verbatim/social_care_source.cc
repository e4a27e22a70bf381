#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

/// The page numbers stand on a line of their own, glued to the heading below.
bool is_page_number(const SourceText& source, int number) {
    const auto& line = source.line(number);
    return (line == "1" || line == "2") && number < source.last() && !source.line(number + 1).empty();
}

}  // namespace

/// The title first, as on the site; in the document it follows the opening quotation.
Statements social_care_source() {
    SourceText source("002-social-care-statement.txt");
    const int title = source.find("What leaders & managers in social care do \u2014");
    const int subtitle =
        source.find("a statement for a leadership and management development strategy for social care");
    source.join(35, 37);  // a page break after "service users"
    std::vector<std::string> texts = {source.line(title) + " " + source.line(subtitle)};
    for (int number = 1; number <= source.last(); ++number) {
        const auto& line = source.line(number);
        if (line.empty() || number == title || number == subtitle || is_page_number(source, number)) continue;
        const auto quotation = line.find("Managers need \u201C");  // set apart on the site, as the other two are
        if (starts_with(line, "\u00B7 ")) {
            texts.push_back(after(line, "\u00B7 "));
        } else if (quotation != std::string::npos) {
            const auto split = quotation + std::string("Managers need").size();
            texts.push_back(line.substr(0, split));
            texts.push_back(line.substr(split + 1));
        } else {
            texts.push_back(line);
        }
    }
    Statements out;
    add_numbered(out, "statement", texts);
    return out;
}

}  // namespace codify::verbatim
