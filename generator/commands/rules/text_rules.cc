#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kPage = "content/pages/guide.md";

constexpr Rule kRules[] = {
    {"empty-heading", "A heading has no words, so nobody can find or name the part below it.",
     "Write the heading, or take the # away.", kPage, "##\n\nText.\n", "## Who this is for\n\nText.\n"},
    {"empty-link", "A link has no words, so there is nothing to click and nothing to read out.",
     "Write in the square brackets what the link leads to.", kPage, "See [](about.md).\n",
     "See [about this site](about.md).\n"},
    {"footnote-in-item",
     "The text of an item also stands on pages with other items, where the numbers of its footnotes would be wrong.",
     "Write the note into the text, or give it a page of its own.", "content/code/integrity.md",
     "## You will\n\n- Speak the truth.[^1]\n\n[^1]: Always.\n", "## You will\n\n- Speak the truth, always.\n"},
    {"footnote-label",
     "A mark that opens with [^ makes no footnote, so readers would see its brackets: its label holds a space, say.",
     "Give the note a label without spaces, here and in front of its text; write \\[^ where no footnote is meant.",
     kPage, "Text.[^my note]\n\n[^my note]: The note.\n", "Text.[^my-note]\n\n[^my-note]: The note.\n"},
    {"footnote-nested", "A footnote stands inside another footnote.", "Write the notes one below the other.", kPage,
     "Text.[^1]\n\n[^1]: A note.\n    [^2]: Another.\n", "Text.[^1] More.[^2]\n\n[^1]: A note.\n\n[^2]: Another.\n"},
    {"footnote-twice", "Two footnotes have the same mark; only the first would be shown.",
     "Give the second another mark, and use it in the text.", kPage, "Text.[^1]\n\n[^1]: A note.\n\n[^1]: Another.\n",
     "Text.[^1] More.[^2]\n\n[^1]: A note.\n\n[^2]: Another.\n"},
    {"footnote-undefined", "The text refers to a footnote that is not written anywhere on the page.",
     "Write the note at the end of the page, after the same mark and a colon.", kPage, "Text.[^1]\n",
     "Text.[^1]\n\n[^1]: The note.\n"},
    {"footnote-unused", "A footnote is written, but no mark in the text leads to it, so it would not be shown.",
     "Put its mark where it belongs, or take the note out.", kPage, "Text.\n\n[^1]: A note.\n",
     "Text.[^1]\n\n[^1]: A note.\n"},
    {"heading-order",
     "Headings are the outline of a page, and one of them is out of place: too high, or a level left out.",
     "Open with ##, and go down one # at a time.", kPage, "## Part\n\nText.\n\n#### Detail\n\nText.\n",
     "## Part\n\nText.\n\n### Detail\n\nText.\n"},
    {"looks-like-a-table", "These lines were probably meant as a table, but Markdown would show them as plain text.",
     "Write a header row, and below it a row of dashes with the same number of cells.", kPage,
     "| Day | Time |\n| --- |\n| Monday | 9:00 |\n", "| Day | Time |\n| --- | --- |\n| Monday | 9:00 |\n"},
    {"picture-without-words", "A picture has no description, so people who cannot see it miss what it says.",
     "Describe in the square brackets what the picture shows.", kPage,
     "![](map.png)\n=== content/pages/map.png\npicture\n",
     "![The ward, with its two doors on the left](map.png)\n=== content/pages/map.png\npicture\n"},
    {"raw-html", "HTML in a page could break its layout or its safety, so none is allowed.",
     "Write it in Markdown; put \\ before a < that is meant as one.", kPage, "This is <b>urgent</b>.\n",
     "This is **urgent**.\n"},
    {"table-needs-space", "A table must have a blank line above it, or Markdown takes it for part of the paragraph.",
     "Put a blank line between the text and the table.", kPage,
     "Opening times:\n| Day | Time |\n| --- | --- |\n| Monday | 9:00 |\n",
     "Opening times:\n\n| Day | Time |\n| --- | --- |\n| Monday | 9:00 |\n"},
    {"table-row", "A row has another number of cells than its table has columns.",
     "Put | between the cells, and write \\| for a bar inside one; leave a blank line below the table.", kPage,
     "| Day | Time |\n| --- | --- |\n| Monday |\n", "| Day | Time |\n| --- | --- |\n| Monday | 9:00 |\n"},
    {"table-rules", "A second row of dashes stands in a table.", "Keep the one below the header row.", kPage,
     "| Day | Time |\n| --- | --- |\n| Monday | 9:00 |\n| --- | --- |\n| Friday | 9:00 |\n",
     "| Day | Time |\n| --- | --- |\n| Monday | 9:00 |\n| Friday | 9:00 |\n"},
    {"unclosed-fence", "A block of code is never closed, so it would take in the rest of the page.",
     "Write the same number of ` on a line of its own where the code ends.", kPage, "```\nexample\n\nText.\n",
     "```\nexample\n```\n\nText.\n"},
    {"unsafe-link", "A link could run a program, or only works on one computer.",
     "Link with https:, http:, mailto: or tel:, or name a page relative to this one.", kPage,
     "Read [the plan](file:///C:/plan.docx).\n", "Read [the plan](https://example.org/plan).\n"},
};

}  // namespace

RuleTable text_rules() { return {"What stands in a page", kRules}; }

}  // namespace codify
