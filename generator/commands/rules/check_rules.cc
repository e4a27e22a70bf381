#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kGuide = "content/pages/guide.md";
constexpr std::string_view kStyle = "content/style.toml";

constexpr Rule kRules[] = {
    {"external-link", "A link leads to a page of another site that is gone or does not answer.",
     "Look for where the page has moved, or try again later. What a document links to stays as it is."},
    {"learning-gap", "Some items of a framework have a link to learning, and these have none.",
     "Add a link for each to content/learning.toml, or one for the folder that holds several."},
    {"long-sentence",
     "A sentence of our own has more words than content/style.toml allows, and readers lose their way.",
     "Make two of it, or leave something out.", kGuide,
     "We publish the code so that everybody who manages or leads a team, in a hospital or in a care home, can read "
     "what "
     "is expected of them and talk about it.\n",
     "We publish the code for everybody who manages or leads a team. It says what is expected of them.\n"},
    {"plain-word", "A word of our own is not plain English; content/style.toml lists such words.",
     "Write one of the words in the hint. If the word is right here, take it out of the list.", kStyle,
     "[[words]]\navoid = [\"utilise\"]\nuse = \"use\"\n=== content/pages/guide.md\nWe utilise the code.\n",
     "[[words]]\navoid = [\"utilise\"]\nuse = \"use\"\n=== content/pages/guide.md\nWe use the code.\n"},
    {"publish-accessibility", "The accessibility statement is not complete: a public body must publish a true one.",
     "Have the site tested, then fill in [accessibility] in site-config.toml."},
    {"publish-contact", "The site goes live with a name or an address that is only an example.",
     "Write the name of your organisation and addresses that somebody answers."},
    {"publish-draft", "A page is still a draft, so the site would go live without it.",
     "Take draft = true out, give the page a publish_on, or move the file out of content/."},
    {"review-due", "The day by which a page should be read again has passed or comes soon.",
     "Read the page again, then set review_by to the next day.", kGuide,
     "+++\ntitle = \"Guide\"\norder = 2\nowner = \"Web team\"\nreview_by = 2020-01-01\n+++\nText.\n",
     "+++\ntitle = \"Guide\"\norder = 2\nowner = \"Web team\"\nreview_by = 2099-01-01\n+++\nText.\n"},
    {"spelling", "A word of our own is not spelt as this site spells it; content/style.toml lists such words.",
     "Write the spelling in the hint.", kStyle,
     "[[spellings]]\navoid = [\"organization\"]\nuse = \"organisation\"\n=== content/pages/guide.md\nOur "
     "organization.\n",
     "[[spellings]]\navoid = [\"organization\"]\nuse = \"organisation\"\n=== content/pages/guide.md\nOur "
     "organisation.\n"},
};

}  // namespace

RuleTable check_rules() { return {"Plain English, reviews and going live", kRules}; }

}  // namespace codify
