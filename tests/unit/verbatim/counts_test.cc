// The counts that describe the five documents, taken from the sources and from the model.
#include <map>
#include <regex>
#include <set>
#include <stdexcept>

#include "base/text.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/unit/verbatim/carried.h"
#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

using Counts = std::vector<std::size_t>;

const Framework& framework(const char* id) { return framework_named(real_site().model, id); }

const Section* section_of(const Framework& owner, const Item& item, const std::string& kind) {
    for (const auto& section : item.sections) {
        if (owner.at(section.kind).id == kind) return &section;
    }
    return nullptr;
}

/// The same of a kind that every item of the sources has.
const Section& own_section(const Framework& owner, const Item& item, const std::string& kind) {
    if (const auto* section = section_of(owner, item, kind)) return *section;
    throw std::runtime_error(item.path + " has no " + kind + ": its texts are not the sources'");
}

/// The statements whose id matches `pattern`.
Statements matching(const Statements& all, const std::string& pattern) {
    const std::regex wanted(pattern);
    Statements out;
    for (const auto& statement : all) {
        if (std::regex_match(statement.id, wanted)) out.push_back(statement);
    }
    return out;
}

int words_of(const Statements& statements) {
    int words = 0;
    for (const auto& statement : statements) words += word_count(statement.text);
    return words;
}

Counts items_per_tier(const Framework& owner) {
    Counts out(owner.tiers.size());
    for (const auto& item : owner.items) ++out[*item.tier];
    return out;
}

}  // namespace

TEST_CASE("the Code has 6 principles with 8, 6, 8, 8, 8 and 9 behaviours and 4 pairs of practices each", "[verbatim]") {
    const auto& code = framework("code");
    Counts behaviours, pairs;
    for (const auto& item : code.items) {
        behaviours.push_back(own_section(code, item, "behaviours").entries.size());
        pairs.push_back(own_section(code, item, "practices").pairs.size());
    }
    CHECK(behaviours == Counts{8, 6, 8, 8, 8, 9});
    CHECK(pairs == Counts{4, 4, 4, 4, 4, 4});
    const auto source = code_source();
    CHECK(matching(source, "[A-Z]+\\.b\\d+").size() == 47);
    CHECK(matching(source, "[A-Z]+\\.p\\d\\.[ei]").size() == 48);
    CHECK(words_of(matching(source, "[A-Z]+\\.b\\d+")) == 648);  // 695 with the 47 dashes before them
    CHECK(words_of(matching(source, "[A-Z]+\\.p\\d\\.[ei]")) == 828);
}

TEST_CASE("the Code's pages name 6 policies and 5 categories, and 5 versions with what changed in each", "[verbatim]") {
    const auto& pages = framework("code").pages;
    Counts lists, rows;
    for (const auto& page : pages) {
        for (const auto& block : page.body) {
            if (block.kind == Block::Kind::list) lists.push_back(block.children.size());
            if (block.kind == Block::Kind::table) rows.push_back(block.rows.size() - 1);
        }
    }
    CHECK(lists == Counts{6, 5});
    CHECK(rows == Counts{5, 5});
}

TEST_CASE("exactly three of the six definitions differ from version 1.4, by the words that were put in", "[verbatim]") {
    const auto earlier = earlier_definitions();
    const auto current = matching(framework_source(), "[A-Z]{3}\\.definition\\.1");
    REQUIRE(earlier.size() == 6);
    REQUIRE(current.size() == 6);
    std::map<std::string, std::string> changed;
    Counts before, now;
    for (std::size_t i = 0; i < 6; ++i) {
        before.push_back(static_cast<std::size_t>(word_count(earlier[i].text)));
        now.push_back(static_cast<std::size_t>(word_count(current[i].text)));
        if (earlier[i].text != current[i].text) changed[earlier[i].id] = earlier[i].text;
    }
    CHECK(before == Counts{35, 35, 44, 38, 32, 41});
    CHECK(now == Counts{44, 35, 44, 41, 34, 41});
    const auto edit = [&](const std::string& id, const std::string& from, const std::string& to) {
        auto& text = changed.at(id);
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    };
    edit("ACC.definition", "actions and decisions to achieve",
         "actions and decisions to achieve excellent operational delivery and");
    edit("ACC.definition", "others to account", "others to account for operational delivery and improvement");
    edit("CUR.definition", "continuous inquiry", "continuous and ambitious improvement");
    edit("CUR.definition", "adapt approaches", "positively adopt change");
    edit("INC.definition", "Lead by example", "Lead by example, role model");
    CHECK(changed.size() == 3);
    for (const auto& statement : current) {
        const auto id = statement.id.substr(0, statement.id.size() - 2);
        if (changed.count(id) > 0) CHECK(changed[id] == statement.text);
    }
}

TEST_CASE("the standards have 5 stages, 3 areas, 9 standards, 27 competencies and 135 descriptors", "[verbatim]") {
    const auto& standards = framework("standards");
    CHECK(standards.levels.size() == 5);
    CHECK(items_per_tier(standards) == Counts{3, 9, 27});
    std::size_t descriptors = 0;
    for (const auto& item : standards.items) {
        for (const auto& section : item.sections) descriptors += section.descriptors.size();
        if (item.tier == TierIndex(2)) CHECK(item.sections.at(0).descriptors.size() == 5);
        if (item.tier < TierIndex(2)) CHECK(item.children.size() == 3);
    }
    CHECK(descriptors == 135);
}

TEST_CASE("each descriptor begins with I and ends with a full stop, no two are the same, and the words add up",
          "[verbatim]") {
    const auto all = matching(framework_source(), "[ABC]\\d\\.\\d-(F|S\\d)");
    CHECK(all.size() == 135);
    std::set<std::string> different;
    std::map<std::string, int> words;
    for (const auto& statement : all) {
        INFO(statement.id);
        CHECK(starts_with(statement.text, "I "));
        CHECK(statement.text.back() == '.');
        different.insert(statement.text);
        words[statement.id.substr(statement.id.find('-') + 1)] += word_count(statement.text);
    }
    CHECK(different.size() == 135);
    CHECK(words == std::map<std::string, int>{{"F", 807}, {"S1", 863}, {"S2", 928}, {"S3", 945}, {"S4", 989}});
}

TEST_CASE("the outline names what the body names, but for one competency and two standards", "[verbatim]") {
    std::map<std::string, std::string> differing;
    for (const auto& [outline, body] : outline_and_body_names()) {
        if (outline != body) differing[outline] = body;
    }
    CHECK(differing ==
          std::map<std::string, std::string>{
              {"Keep safe and develop wellbeing strategies", "Keep safe and developing wellbeing strategies"},
              {"Delivering with Accountability and Integrity", "Delivering with accountability and integrity"},
              {"Creating a High-Performing Work Environment", "Creating a High Performing Work Environment"},
          });
}

TEST_CASE("the social care statement has lists of 10, 8, 5 and 3 points and 3 quotations", "[verbatim]") {
    Counts lists;
    std::size_t quotations = 0;
    for (const auto& block : framework("background").pages.at(0).body) {
        if (block.kind == Block::Kind::list) lists.push_back(block.children.size());
        if (block.kind == Block::Kind::quote) ++quotations;
    }
    CHECK(lists == Counts{10, 8, 5, 3});
    CHECK(quotations == 3);
}

TEST_CASE("the qualities framework has 7 dimensions, 28 elements, 112 points, 80 level texts and 8 common ones",
          "[verbatim]") {
    const auto& qualities = framework("adult-social-care");
    CHECK(qualities.levels.size() == 4);
    CHECK(items_per_tier(qualities) == Counts{7, 28});
    std::size_t points = 0, levelled = 0, texts = 0, common = 0;
    for (const auto& item : qualities.items) {
        if (const auto* section = section_of(qualities, item, "good-leaders")) points += section->entries.size();
        if (const auto* section = section_of(qualities, item, "common")) common += section->descriptors.size();
        if (const auto* section = section_of(qualities, item, "levels")) {
            ++levelled;
            texts += section->descriptors.size();
        }
        if (item.tier == TierIndex(0)) CHECK(item.children.size() == 4);
    }
    CHECK(Counts{points, levelled, texts, common} == Counts{112, 20, 80, 8});
    const auto source = qualities_source();
    const auto words = [&](const char* level) {
        return words_of(matching(source, std::string("L\\d\\.\\d-") + level));
    };
    CHECK(std::vector<int>{words("FW"), words("FL"), words("OL"), words("SL")} == std::vector<int>{599, 752, 879, 855});
}

TEST_CASE("the review has 7 recommendations with 2, 4, 2, 1, 1, 1 and 1 lines in brief", "[verbatim]") {
    const auto& review = framework("messenger-review");
    Counts lines;
    for (const auto& item : review.items) lines.push_back(own_section(review, item, "summary").entries.size());
    CHECK(lines == Counts{2, 4, 2, 1, 1, 1, 1});
    const auto titles = review_summary_titles();
    REQUIRE(titles.size() == 7);
    REQUIRE(review.items.size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
        if (i == 0) CHECK(titles[i] == review.items[i].title + ".");
        if (i == 5) CHECK(titles[i] == "More effective recruitment and development of non-executive directors");
        if (i != 0 && i != 5) CHECK(titles[i] == review.items[i].title);
    }
}

TEST_CASE("the review refers to its recommendations in 33 places", "[verbatim]") {
    const auto text = review_text();
    const std::regex reference(R"(\[see recommendations? ([^\]]*)\])");
    std::size_t references = 0;
    std::map<char, int> targets;
    for (std::sregex_iterator at(text.begin(), text.end(), reference), end; at != end; ++at) {
        ++references;
        for (const char c : (*at)[1].str()) targets[c] += c >= '1' && c <= '7' ? 1 : 0;
    }
    CHECK(references == 33);
    CHECK(std::vector<int>{targets['1'], targets['2'], targets['3'], targets['4'], targets['5'], targets['6'],
                           targets['7']} == std::vector<int>{6, 10, 10, 6, 8, 1, 3});
}

TEST_CASE("each reference to one recommendation is a link to its page", "[verbatim]") {
    const auto& review = framework("messenger-review");
    const std::regex one(R"(\[see recommendation (\d)\])");
    int links = 0;
    for (const auto& item : review.items) {
        const auto& page = real_pages()[*item.node];
        std::size_t written = 0, linked = 0;
        const auto words = page.root.words();
        for (std::sregex_iterator at(words.begin(), words.end(), one), end; at != end; ++at) ++written;
        for (const auto* link : page.root.all("a")) {
            std::smatch found;
            const auto text = link->words();
            if (!std::regex_match(text, found, one)) continue;
            ++linked;
            const auto& target = review.items.at(static_cast<std::size_t>(std::stoi(found[1])) - 1);
            CHECK(link->attribute("href") == target.slug + ".html");
        }
        CHECK(linked == written);
        links += static_cast<int>(linked);
    }
    CHECK(links == 19);
}

}  // namespace codify::verbatim
