#include "source/words/words_file.h"

#include "tests/support/catch.h"
#include "tests/support/problems.h"
#include "tests/support/repository.h"

namespace codify {
namespace {

WordRefs refs_to(const WordMap& words) {
    WordRefs out;
    add_refs(words, out);
    return out;
}

WordMap read_from(const std::string& text, Diagnostics& diagnostics) {
    FileProblems problems("words/cy.toml", diagnostics, Exit::usage);
    return read_words(text, problems).words;
}

/// The words of a file that has no fault.
WordMap good_words(const std::string& text) {
    Diagnostics diagnostics;
    auto words = read_from(text, diagnostics);
    CAPTURE(text, first_message(diagnostics));
    CHECK_FALSE(diagnostics.has_errors());
    return words;
}

/// The only problem of a file.
Diagnostic file_fault(const std::string& text) {
    Diagnostics diagnostics;
    (void)read_from(text, diagnostics);
    const auto all = diagnostics.sorted();
    CAPTURE(text, all.size());
    CHECK(all.size() == 1);
    return all.empty() ? Diagnostic{} : all.front();
}

/// What is wrong with the word `value` where the English is `original`: "message (hint)", one per line.
std::string difference(const std::string& value, const std::string& original) {
    const auto one = good_words("[g]\nw = " + value + "\n");
    const auto other = good_words("[g]\nw = " + original + "\n");
    Diagnostics diagnostics;
    (void)check_against("g.w", one.at("g.w"), other.at("g.w"), diagnostics);
    std::string out;
    for (const auto& problem : diagnostics.sorted()) {
        CHECK(problem.rule == "word-values");
        CHECK(problem.exit == Exit::usage);
        CHECK(problem.place.line == 2);
        out += fmt::format("{}{} ({})", out.empty() ? "" : "\n", problem.message, problem.hint);
    }
    return out;
}

std::vector<Diagnostic> phrase_faults(const std::string& text) {
    Diagnostics diagnostics;
    const auto words = good_words(text);
    check_phrases(refs_to(words), diagnostics);
    return diagnostics.sorted();
}

std::string months(int count) {
    std::string out = "[dates]\nmonths = [";
    for (int i = 0; i < count; ++i) out += "\"m\", ";
    return out + "]\n";
}

}  // namespace

TEST_CASE("a word is a text, a table of forms, or a list of texts", "[source]") {
    const auto words = good_words(
        "[search]\ntitle = \"Search\"\nfound = { one = \"1 page\", other = \"{total} pages\" }\n[a_to_z]\n"
        "letters = [\"A\", \"B\"]\n");
    CHECK(words.size() == 3);
    CHECK(words.at("search.title").text == "Search");
    CHECK_FALSE(words.at("search.title").has_forms);
    CHECK(words.at("search.found").has_forms);
    CHECK(words.at("search.found").in(PluralForm::one) == "1 page");
    CHECK(words.at("search.found").in(PluralForm::other) == "{total} pages");
    CHECK(words.at("search.found").in(PluralForm::few) == "{total} pages");
    CHECK(words.at("a_to_z.letters").list == std::vector<std::string>{"A", "B"});
}

TEST_CASE("a fault in one form is told where that form stands", "[source]") {
    const auto english = good_words("[g]\nw = { one = \"1\", other = \"{n}\" }\n");
    const auto words = good_words("[g.w]\nother = \"{n}\"\nfew = \"{m}\"\n");
    Diagnostics diagnostics;
    CHECK_FALSE(check_against("g.w", words.at("g.w"), english.at("g.w"), diagnostics));
    REQUIRE(diagnostics.sorted().size() == 1);
    CHECK(diagnostics.sorted().front().place.line == 3);
    CHECK(diagnostics.sorted().front().place.column == 7);
}

TEST_CASE("forms are kept in the order of CLDR, and a word has the place of its other form", "[source]") {
    const auto words = good_words("[g.w]\nmany = \"m\"\nother = \"o\"\nzero = \"z\"\n[g]\nv = \"x\"\n");
    const auto& word = words.at("g.w");
    REQUIRE(word.forms.size() == 2);
    CHECK(word.forms[0].form == PluralForm::zero);
    CHECK(word.forms[1].form == PluralForm::many);
    CHECK(word.texts() == std::vector<std::string_view>{"o", "z", "m"});
    CHECK(word.place.line == 3);
    CHECK(word.place.column == 9);
    CHECK(words.at("g.v").place.line == 6);
    CHECK(words.at("g.v").place.file.path == "words/cy.toml");
}

TEST_CASE("a text that is empty is not yet translated and says nothing", "[source]") {
    CHECK(good_words("[g]\na = \"\"\nb = { other = \"\" }\nc = { one = \"1\", other = \"\" }\n").empty());
    CHECK(good_words("[g]\na = []\nb = [\"x\", \"\"]\n").empty());
    CHECK(good_words("[g]\na = \" \"\nb = { other = \"\\n\" }\nc = [\"x\", \" \"]\n").empty());
    CHECK(good_words("[g]\n").empty());
    CHECK(good_words("").empty());
}

TEST_CASE("a form that is empty is served by the other form", "[source]") {
    const auto words = good_words("[g]\nw = { one = \"\", two = \"b\", other = \"o\" }\n");
    CHECK(words.at("g.w").forms.size() == 1);
    CHECK(words.at("g.w").in(PluralForm::one) == "o");
}

TEST_CASE("forms without other are refused", "[source]") {
    const auto problem = file_fault("[g]\nw = { one = \"1 page\" }\n");
    CHECK(problem.rule == "word-form");
    CHECK(problem.message == "this word has no form `other`, which serves all other numbers");
    CHECK(problem.place.line == 2);
    CHECK(problem.place.column == 5);
    CHECK(problem.exit == Exit::usage);
}

TEST_CASE("a form that there is not is refused where it stands", "[source]") {
    const auto problem = file_fault("[g]\nw = { other = \"pages\", ones = \"page\" }\n");
    CHECK(problem.rule == "word-form");
    CHECK(problem.message == "there is no form `ones`");
    CHECK(problem.hint == "the forms are zero, one, two, few, many and other");
    CHECK(problem.place.column == 24);
}

TEST_CASE("what is no text is no word", "[source]") {
    CHECK(file_fault("[g]\nw = 12\n").message == "a word is a text, and this is a whole number");
    CHECK(file_fault("[g]\nw = 12\n").rule == "bad-word");
    CHECK(file_fault("[g]\nw = true\n").hint == "write it in quotation marks");
    CHECK(file_fault("[g]\nw = { other = 3 }\n").place.column == 15);
    CHECK(file_fault("[g]\nw = [\"a\", 2]\n").place.column == 11);
    CHECK(file_fault("[g]\nw = [[\"a\"]]\n").rule == "bad-word");
}

TEST_CASE("a file of words may be larger than settings: many letters have three bytes", "[source]") {
    CHECK(good_words("[g]\nw = \"" + std::string(100'000, 'x') + "\"\n").at("g.w").text.size() == 100'000);
    const auto problem = file_fault("[g]\nw = \"" + std::string(300'000, 'x') + "\"\n");
    CHECK(problem.rule == "settings-too-large");
    CHECK(problem.exit == Exit::limit);
}

TEST_CASE("a word outside a group is refused", "[source]") {
    const auto problem = file_fault("title = \"Search\"\n");
    CHECK(problem.rule == "bad-word");
    CHECK(problem.message == "the word \"title\" stands in no group");
    CHECK(problem.hint == "write it below a heading such as [search]");
    CHECK(problem.place.line == 1);
}

TEST_CASE("the name of a word holds letters, digits and low lines", "[source]") {
    CHECK(file_fault("[g]\nnot-found = \"x\"\n").message == "\"g.not-found\" cannot be the name of a word");
    CHECK(file_fault("[Search]\ntitle = \"x\"\n").rule == "bad-word");
    CHECK(file_fault("[g]\n\"\u00E9\" = \"x\"\n").rule == "bad-word");
    CHECK(good_words("[g_2]\nnot_found_1 = \"x\"\n").count("g_2.not_found_1") == 1);
}

TEST_CASE("a text whose values or marks cannot be read is refused, in every kind of word", "[source]") {
    const auto problem = file_fault("[g]\nw = \"See <link>here\"\n");
    CHECK(problem.rule == "bad-word");
    CHECK(problem.message == "this word cannot be read: the mark <link> is not closed");
    CHECK(file_fault("[g]\nw = { one = \"}\", other = \"x\" }\n").place.column == 13);
    CHECK(file_fault("[g]\nw = [\"a\", \"{\"]\n").place.column == 11);
}

TEST_CASE("a faulty word does not hide the words and the faults after it", "[source]") {
    Diagnostics diagnostics;
    const auto words = read_from("[g]\na = 1\nb = \"{\"\nc = \"good\"\nd = { one = \"x\" }\n", diagnostics);
    CHECK(places(diagnostics) == Places{"2:5 bad-word", "3:5 bad-word", "5:5 word-form"});
    CHECK(words.size() == 1);
    CHECK(words.count("g.c") == 1);
}

TEST_CASE("a file that is no TOML has no words", "[source]") {
    CHECK(file_fault("[g\n").place.line == 1);
    CHECK(file_fault("[g]\nw = \"a\"\nw = \"b\"\n").place.line == 3);
}

TEST_CASE("a translation with the same values, in any order, is taken", "[source]") {
    CHECK(difference("\"{{b}} o {{a}}\"", "\"{{a}} of {{b}}\"") == "");
    CHECK(difference("\"<two>x</two> {n} <one>y</one>\"", "\"<one>a</one> {n} <two>b</two>\"") == "");
    CHECK(difference("\"Chwilio\"", "\"Search\"") == "");
}

TEST_CASE("values, blanks and marks that a translation lacks are told with the English", "[source]") {
    CHECK(difference("\"x\"", "\"Dated {{date}}\"") ==
          "the word g.w lacks {{date}} (in English it is \"Dated {{date}}\")");
    CHECK(difference("\"x\"", "\"{n}\"") == "the word g.w lacks {n} (in English it is \"{n}\")");
    CHECK(difference("\"x\"", "\"<a>y</a>\"") == "the word g.w lacks <a> (in English it is \"<a>y</a>\")");
    CHECK(difference("\"{{a}}\"", "\"{{a}} {{b}} {c}\"") ==
          "the word g.w lacks {c} and {{b}} (in English it is \"{{a}} {{b}} {c}\")");
}

TEST_CASE("values, blanks and marks that English has not are refused", "[source]") {
    CHECK(difference("\"{{a}}\"", "\"x\"") == "nothing is filled in for {{a}} in the word g.w (take it out)");
    CHECK(difference("\"{n} {m}\"", "\"{n}\"") == "nothing is filled in for {m} in the word g.w (there may be: {n})");
    CHECK(difference("\"<a>x</a>\"", "\"x\"") == "nothing is filled in for <a> in the word g.w (take it out)");
    CHECK(difference("\"{n}\"", "\"{{n}}\"") ==
          "nothing is filled in for {n} in the word g.w (there may be: {{n}})\n"
          "the word g.w lacks {{n}} (in English it is \"{{n}}\")");
}

TEST_CASE("a word is of the same kind as in English", "[source]") {
    CHECK(difference("[\"a\"]", "\"a\"") ==
          "the word g.w must be one text, not a list (write it in the same way as in English)");
    CHECK(difference("\"a\"", "[\"a\"]") ==
          "the word g.w must be a list, not one text (write it in the same way as in English)");
    CHECK(difference("\"a\"", "{ other = \"a\" }") ==
          "the word g.w must be a table of plural forms, not one text (write it in the same way as in English)");
    CHECK(difference("{ other = \"a\" }", "\"a\"") ==
          "the word g.w must be one text, not a table of plural forms (write it in the same way as in English)");
}

TEST_CASE("forms may leave a value out, and other may not", "[source]") {
    const std::string english = "{ one = \"1 page\", other = \"{n} pages\" }";
    CHECK(difference("{ zero = \"none\", two = \"two\", many = \"{n} m\", other = \"{n} o\" }", english) == "");
    CHECK(difference("{ one = \"{n}\", other = \"some\" }", english) ==
          "the word g.w lacks {n} (in English it is \"{n} pages\")");
    CHECK(difference("{ one = \"{m}\", other = \"{n}\" }", english) ==
          "nothing is filled in for {m} in the word g.w (there may be: {n})");
}

TEST_CASE("the texts of a list may leave values out and know no others", "[source]") {
    CHECK(difference("[\"a\", \"{{n}}\", \"c\"]", "[\"{{n}}\"]") == "");
    CHECK(difference("[\"a\", \"{{m}}\"]", "[\"{{n}}\"]") ==
          "nothing is filled in for {{m}} in the word g.w (there may be: {{n}})");
}

TEST_CASE("a year has twelve months in every language, and other lists are as long as they like", "[source]") {
    Diagnostics diagnostics;
    const auto eleven = good_words(months(11)), twelve = good_words(months(12));
    (void)check_against("dates.months", eleven.at("dates.months"), twelve.at("dates.months"), diagnostics);
    CHECK(first_message(diagnostics) == "the word dates.months must be a list of 12, not of 11");
    CHECK(difference("[\"a\"]", "[\"a\", \"b\"]") == "");
    CHECK(phrase_faults(months(12)).empty());
    const auto faults = phrase_faults(months(11));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].message == "the word dates.months must be a list of 12, not of 11");
    CHECK(faults[0].hint == "write one text for each");
    CHECK(faults[0].place.line == 2);
    CHECK(phrase_faults(months(13)).size() == 1);
}

TEST_CASE("a phrase has the values that the program fills in, and its kind", "[source]") {
    CHECK(phrase_faults("[titles]\nmoved = \"{{address}} has moved\"\n").empty());
    CHECK(phrase_faults("[titles]\nmoved = \"It has moved\"\n").at(0).message ==
          "the word titles.moved lacks {{address}}");
    CHECK(phrase_faults("[titles]\nhome = \"{{site}}\"\n").at(0).message ==
          "nothing is filled in for {{site}} in the word titles.home");
    CHECK(phrase_faults("[change_counts]\nadded = \"{{count}} added\"\n").at(0).message ==
          "the word change_counts.added must be a table of plural forms, not one text");
    CHECK(phrase_faults("[levels]\npositions = \"First\"\n").at(0).message ==
          "the word levels.positions must be a list, not one text");
    CHECK(phrase_faults("[dates]\nmonths = \"January\"\n").size() == 1);
    CHECK(phrase_faults("[other]\nword = \"{{anything}}\"\n").empty());
}

TEST_CASE("the program's own English words have every phrase, each as code fills it in", "[source]") {
    Diagnostics diagnostics;
    for (const auto& phrase : kPhrases) {
        CAPTURE(phrase.key);
        CHECK(program_words().find(phrase.key) != nullptr);
    }
    check_phrases(refs_to(program_words().all()), diagnostics);
    CHECK(first_message(diagnostics) == "nothing was reported");
}

}  // namespace codify
