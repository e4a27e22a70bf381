#include "outputs/search/words.h"

#include <fmt/format.h>

#include <fstream>

#include "outputs/search/spelling.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

std::string forms_in(const std::string& text) {
    std::vector<std::string> all;
    for (const auto& forms : words_of(text)) all.insert(all.end(), forms.begin(), forms.end());
    return fmt::format("{}", fmt::join(all, " "));
}

}  // namespace

TEST_CASE("the generator folds every text of the shared table as it says", "[search]") {
    std::ifstream table(CODIFY_ROOT "/tests/search/folding.tsv");
    std::size_t checked = 0;
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto tab = line.find('\t');
        INFO(line);
        CHECK(forms_in(line.substr(0, tab)) == line.substr(tab + 1));
        ++checked;
    }
    CHECK(checked > 60);
}

TEST_CASE("spelling a word twice changes nothing more", "[search]") {
    for (const auto* word : {"organization", "behavior", "center", "modeling", "fulfillment", "dialog", "program"})
        CHECK(british(british(word)) == british(word));
}

TEST_CASE("a byte that is not UTF-8 parts words and harms nothing", "[search]") {
    CHECK(forms_in("one\xFFtwo") == "one two");
    CHECK(forms_in("\xC3") == "");
}

TEST_CASE("a text without letters has no words", "[search]") { CHECK(words_of(" -- ' … \t½").empty()); }

TEST_CASE("the letters for the browser are those that Unicode does not take apart", "[search]") {
    CHECK(folded_letters() == "ßsæaðdøoþtđdħhıiĸkłlŋnœoŧt");
}

}  // namespace codify
