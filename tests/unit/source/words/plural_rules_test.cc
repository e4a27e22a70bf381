#include "source/words/plural_rules.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

/// The form for each of `counts`, as CLDR names it: "one other".
std::string forms_for(const std::string& language, const std::vector<std::size_t>& counts) {
    const PluralRules rules(language);
    std::string out;
    for (const auto count : counts) out.append(out.empty() ? "" : " ").append(form_name(rules.of(count)));
    return out;
}

std::string all_forms(const std::string& language) {
    std::string out;
    const PluralRules rules(language);
    for (const auto form : rules.forms()) out.append(out.empty() ? "" : " ").append(form_name(form));
    return out;
}

}  // namespace

TEST_CASE("English has one form for 1 and another for all other numbers", "[source]") {
    CHECK(forms_for("en-GB", {0, 1, 2, 11, 21, 1000000}) == "other one other other other other");
    CHECK(all_forms("en-GB") == "one other");
    CHECK(all_forms("EN") == "one other");
    CHECK(PluralRules().of(1) == PluralForm::one);
}

TEST_CASE("Welsh has six forms", "[source]") {
    CHECK(forms_for("cy", {0, 1, 2, 3, 4, 5, 6, 7, 10}) == "zero one two few other other many other other");
    CHECK(all_forms("cy") == "zero one two few many other");
    CHECK(all_forms("cy-GB") == "zero one two few many other");
}

TEST_CASE("Polish chooses a form by the last digits", "[source]") {
    CHECK(forms_for("pl", {1, 2, 4, 5, 12, 22, 25, 112}) == "one few few many many few many many");
    CHECK(all_forms("pl") == "one few many other");
}

TEST_CASE("a region can have rules of its own", "[source]") {
    CHECK(forms_for("pt", {0}) == "one");
    CHECK(forms_for("pt-PT", {0}) == "other");
}

TEST_CASE("a language that nobody knows, and one that does not count, has the form other alone", "[source]") {
    CHECK(forms_for("xx", {0, 1, 2}) == "other other other");
    CHECK(all_forms("xx") == "other");
    CHECK(all_forms("zh-Hant-TW") == "other");
}

TEST_CASE("rules that were copied say the same", "[source]") {
    PluralRules copy;
    {
        const PluralRules welsh("cy");
        copy = welsh;
    }
    CHECK(copy.of(6) == PluralForm::many);
    CHECK(copy.forms().size() == 6);
}

TEST_CASE("forms are called as CLDR calls them", "[source]") {
    for (const auto name : kPluralForms) {
        REQUIRE(plural_form(name));
        CHECK(form_name(*plural_form(name)) == name);
    }
    for (const char* none : {"", "One", "singular", "one ", "others"}) CHECK_FALSE(plural_form(none));
}

}  // namespace codify
