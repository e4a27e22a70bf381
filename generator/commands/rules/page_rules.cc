#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kTemplate = "themes/mine/templates/page.mustache";

constexpr Rule kRules[] = {
    {"control-label", "Something that readers fill in or press has no name, so nobody can hear what it is for.",
     "Give it a <label>, a <legend> or words of its own.", kTemplate, "<input type=\"text\" name=\"place\" />\n",
     "<label>Place <input type=\"text\" name=\"place\" /></label>\n"},
    {"duplicate-anchor", "Two elements of a page have the same id, so a link finds only the first.",
     "Give one of them another id.", kTemplate, "<p id=\"page--a\">One</p>\n<p id=\"page--a\">Two</p>\n",
     "<p id=\"page--a\">One</p>\n<p id=\"page--b\">Two</p>\n"},
    {"heading-words", "A heading of the finished page has no words.", "Write it, or take it out.", kTemplate,
     "<h2></h2>\n", "<h2>Part</h2>\n"},
    {"inline-code", "A script or a style stands in the page itself, which its security policy forbids.",
     "Put it into a file of the theme.", kTemplate, "<p style=\"color: red\">Text</p>\n",
     "<p class=\"warning\">Text</p>\n"},
    {"landmark", "Landmarks are how people find their way by ear; one is missing, unnamed or twice there.",
     "Put text into <header>, <main> or <footer>, and give landmarks of one kind different names.", kTemplate,
     "<nav><a href=\"about.html\">A</a></nav>\n<nav><a href=\"about.html\">B</a></nav>\n",
     "<nav aria-label=\"First\"><a href=\"about.html\">A</a></nav>\n"
     "<nav aria-label=\"Second\"><a href=\"about.html\">B</a></nav>\n"},
    {"link-words", "A link of the finished page has no words.", "Write where it leads between its tags.", kTemplate,
     "<p><a href=\"about.html\"></a></p>\n", "<p><a href=\"about.html\">About</a></p>\n"},
    {"missing-reference", "An attribute names an id that the page does not have.",
     "Write the id of an element on the same page.", kTemplate,
     "<section aria-labelledby=\"page--a\"><h2 id=\"page--b\">Part</h2></section>\n",
     "<section aria-labelledby=\"page--b\"><h2 id=\"page--b\">Part</h2></section>\n"},
    {"page-anchor", "A link leads to a place that its page does not have.", "Write the id of an element of that page.",
     kTemplate, "<p><a href=\"about.html#nowhere\">About</a></p>\n",
     "<p><a href=\"about.html#page--main\">About</a></p>\n"},
    {"page-asset", "A page loads a file that the site does not have.", "Correct its address, or add the file.",
     kTemplate, "<p><img src=\"assets/icons/none.svg\" alt=\"\" /></p>\n",
     "<p><img src=\"assets/icons/icon.svg\" alt=\"\" /></p>\n"},
    {"page-h1", "A page has more than one main heading.", "Make the second an <h2>.", kTemplate, "<h1>Again</h1>\n",
     "<h2>Part</h2>\n"},
    {"page-language",
     "The page does not say which language it is in, or not in a form that browsers know, so it may be read out wrong.",
     "Write <html lang=\"{{language}}\">."},
    {"page-link", "A link of the finished page leads nowhere.", "Correct its address; the hint shows the nearest.",
     kTemplate, "<p><a href=\"abuot.html\">About</a></p>\n", "<p><a href=\"about.html\">About</a></p>\n"},
    {"page-malformed", "The page is not well-formed: a tag is not closed, or closed in the wrong order.",
     "Close each tag, the last one opened first.", kTemplate, "<p><em>Text</p>\n", "<p><em>Text</em></p>\n"},
    {"page-policy",
     "The page's content security policy is missing, says something else, stands twice or comes too late. It keeps a "
     "reader's browser from loading anything from elsewhere, and from running what somebody slipped into a page.",
     "Keep {{> policy}} as the first line of the <head>, and change nothing in it."},
    {"page-title", "The page has no <title>, an empty one, or two.", "Write one <title> with {{page_title}} in it."},
    {"page-wording",
     "A text of the content does not reach readers: a template or a style hides it, leaves it out, or shows it twice.",
     "Take the attribute or the style away; write each value that holds text once.", kTemplate,
     "<div hidden=\"hidden\">{{{body}}}</div>\n", "<div>{{{body}}}</div>\n"},
    {"picture-alt", "A picture of the finished page has no words for people who cannot see it.",
     "Write alt=\"…\" with what it shows, or alt=\"\" if it only decorates.", kTemplate,
     "<p><img src=\"assets/icons/icon.svg\" /></p>\n", "<p><img src=\"assets/icons/icon.svg\" alt=\"\" /></p>\n"},
    {"table-caption", "A table has no caption that says what it shows.", "Open it with a <caption>.", kTemplate,
     "<table><tr><th scope=\"col\">Day</th></tr><tr><td>Monday</td></tr></table>\n",
     "<table><caption>Opening days</caption><tr><th scope=\"col\">Day</th></tr><tr><td>Monday</td></tr></table>\n"},
    {"table-header", "A table's cells cannot be told apart by ear, since nothing says what they are under.",
     "Write the first cell of each column as <th scope=\"col\">.", kTemplate,
     "<table><caption>Opening days</caption><tr><td>Day</td></tr><tr><td>Monday</td></tr></table>\n",
     "<table><caption>Opening days</caption><tr><th scope=\"col\">Day</th></tr><tr><td>Monday</td></tr></table>\n"},
    {"third-party",
     "A page, a style or a script loads something from another site, which would tell that site who reads it.",
     "Put the file into the site, or only link to it.", kTemplate,
     "<p><img src=\"https://example.org/a.png\" alt=\"\" /></p>\n",
     "<p><a href=\"https://example.org/a.png\">The picture</a></p>\n"},
    {"title-twice", "Two finished pages have the same <title>.",
     "Give one of them another title, or let the theme's <title> say more."},
};

}  // namespace

RuleTable page_rules() { return {"Finished pages", kRules}; }

}  // namespace codify
