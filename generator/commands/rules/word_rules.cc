#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kOwnWords = "words/en-GB.toml";
constexpr std::string_view kTemplate = "themes/mine/templates/page.mustache";

constexpr Rule kRules[] = {
    {"bad-word",
     "A word in a file of words cannot be read: it is no text, stands in no group, or holds a loose bracket.",
     "Write it in quotation marks below a heading, and keep {{…}}, {…} and <…>…</…> as they are in English.", kOwnWords,
     "[search_form]\nsubmit = \"Search {\"\n", "[search_form]\nsubmit = \"Find\"\n"},
    {"missing-word", "A language has a file of words that lacks some. The pages would speak English in between.",
     "Add each; `codify words cy` lists those that Welsh lacks.", "words/cy.toml",
     "[search_form]\nsubmit = \"Chwilio\"\n=== site-config.toml\nlanguage = \"cy\"\n", ""},
    {"no-words", "The settings name a language for which there is no file of words.",
     "Write words/cy.toml for Welsh, with all that `codify words cy` lists, or choose a language that has its words.",
     "site-config.toml", "language = \"cy\"\n", "language = \"en-GB\"\n"},
    {"unknown-word", "A template says a word that no file of words has.", "Correct the name, or add the word.",
     kTemplate, "<p>{{words.search_form.sumbit}}</p>\n", "<p>{{words.search_form.submit}}</p>\n"},
    {"unused-word", "Nothing says this word of a file of words, so its name is misspelt or it is no longer needed.",
     "Correct the name, or take the word out.", kOwnWords, "[search_form]\nsumbit = \"Find\"\n",
     "[search_form]\nsubmit = \"Find\"\n"},
    {"word-form", "A word that counts has a form that there is not, or lacks `other`, which serves all other numbers.",
     "The forms are zero, one, two, few, many and other.", kOwnWords,
     "[search]\nfound = { one = \"1 page{query}{within}\", others = \"{total} pages{query}{within}\" }\n",
     "[search]\nfound = { one = \"1 page{query}{within}\", other = \"{total} pages{query}{within}\" }\n"},
    {"word-mark",
     "A word marks some of its own words, such as a link, and the template does not say what they look like.",
     "Open the word as a section with one section for each mark.", kTemplate, "<p>{{words.search.failure}}</p>\n",
     "<p>{{#words.search.failure}}{{#reload}}<a href=\"\">{{text}}</a>{{/reload}}{{/words.search.failure}}</p>\n"},
    {"word-values", "A word has lost something that is filled in, or has something that nothing fills in.",
     "Keep {{…}}, {…} and <…>…</…> as they are in English; they may change their order.", kOwnWords,
     "[search]\nwithin = \"in this part\"\n", "[search]\nwithin = \"within “{place}”\"\n"},
};

}  // namespace

RuleTable word_rules() { return {"Words and languages", kRules}; }

}  // namespace codify
