#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kPage = "content/pages/guide.md";

constexpr Rule kRules[] = {
    {"bad-name",
     "The name of a file or folder becomes an address, so it is made of a to z, 0 to 9 and single hyphens. In static/, "
     "where other services choose the names, capital letters, full stops and underscores are allowed too.",
     "Rename the file; the hint shows a name that would do.", "content/pages/My Page.md",
     "+++\ntitle = \"Mine\"\n+++\nText.\n", "=== content/pages/my-page.md\n+++\ntitle = \"Mine\"\n+++\nText.\n"},
    {"bidi-control",
     "An invisible character turns the direction of the text around it, so that it reads other than it is.",
     "Delete the character; typing the words anew is the surest way.", kPage, "Text \u202Eback.\n", "Text.\n"},
    {"broken-picture",
     "The file of a picture cannot be read to its end, or holds something other than its name says. Half a picture "
     "would be published, or one that no browser shows.",
     "Open it in a program for pictures and save it again as JPEG, PNG or WebP. A file that iCloud, OneDrive or Git "
     "LFS has not brought yet must be brought first."},
    {"content-too-large", "The Markdown files of the content come to more than 256 MiB together.",
     "Divide the content into several sites."},
    {"control-character",
     "A character that no keyboard types and no page can show stands in the text, often after copying.",
     "Delete the character; typing the words anew is the surest way.", kPage, "Te\x7Fxt.\n", "Text.\n"},
    {"copied-file",
     "The name says that this is a copy of another file: a synchronised folder made it because two people saved at a "
     "time, or somebody copied or downloaded a file twice. Published, it would be an old text beside the new one.",
     "Compare the two, keep in the file itself what is right, and delete the copy.",
     "content/pages/guide (conflicted copy).md", "+++\ntitle = \"Guide\"\n+++\nText.\n",
     "=== content/pages/guide.md\n+++\ntitle = \"Guide\"\n+++\nText.\n"},
    {"drawing-metadata",
     "A drawing (SVG) names its author or a folder of the author's computer. Drawings are published as they are.",
     "Save it as \"Plain SVG\" or \"Optimised SVG\", or delete those lines."},
    {"file-too-large", "A content file is larger than 256 KiB.", "Divide it into several pages."},
    {"folders-too-deep", "More than 32 folders stand inside each other.", "Move what is below them further up."},
    {"hidden-character",
     "A character that takes no room, or looks like a space, hides in the text: typed, as an escape or as an entity. "
     "The word is then not found, or reads other than it is. Soft hyphens may stand in words, and joiners where a "
     "script or an emoji needs them.",
     "Delete the character; typing the words anew is the surest way.", kPage, "Te\u200Bxt.\n", "Text.\n"},
    {"hidden-static-file",
     "A file in static/ begins with a full stop. Such files often hold passwords or settings, so only those are "
     "published that hosts are known to ask for.",
     "Take the file out of static/.", "static/.env", "PASSWORD=secret\n", "=== static/robots.txt\nUser-agent: *\n"},
    {"large-picture",
     "A picture is larger than 500 KB, or wider or higher than 2,000 px. On a phone readers wait for it, and pay for "
     "it.",
     "Make it smaller: 1,600 px wide is plenty for a page. JPEG and WebP suit photos, PNG suits drawings."},
    {"line-too-long", "A line is longer than 4 KiB, which some programs cannot hold.", "Break the line."},
    {"lone-carriage-return", "A line ends as on very old Macs; other programs see no line end there.",
     "Save the file with plain line ends; most editors call them LF or Unix.", kPage, "One.\rTwo.\n", "One.\nTwo.\n"},
    {"merge-conflict",
     "Two people changed the same lines, and the program that merged their work (Git, Mercurial, Subversion) left "
     "both, between lines of seven signs.",
     "Keep the lines that are right and delete the others, together with the lines of signs. To show such lines as "
     "code, begin each line of the block of code, its fences too, with a space, which readers do not see.",
     kPage, "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n", "Two.\n"},
    {"lost-character",
     "A sign stands in the text for what was lost when it was copied or converted: a letter or a picture.",
     "Write what belongs there; the document it came from still has it.", kPage, "Caf\uFFFD.\n", "Caf\u00E9.\n"},
    {"name-collision",
     "Two names differ only by capital letters or accents, so Windows and Macs take them for one file.",
     "Rename one of the two."},
    {"name-too-long", "A name is longer than 120 bytes.", "Choose a shorter one."},
    {"nested-too-deep", "Lists and quotes stand more than 16 deep inside each other.",
     "Write the list with fewer levels."},
    {"not-a-file", "What stands here is neither a plain file nor a folder.", "Put the file itself here."},
    {"not-a-character", "Unicode keeps this code free for ever, so no page can show it.", "Delete it.", kPage,
     "Te\uFFFExt.\n", "Text.\n"},
    {"not-utf-8", "The file is not plain UTF-8 text; it was probably saved by Word or an old editor.",
     "Save it as plain text in UTF-8."},
    {"paragraph-too-long", "A paragraph is longer than 8 KiB.", "Divide it with a blank line."},
    {"path-too-long", "A path is longer than 190 bytes, and Windows allows few more for the whole of it.",
     "Shorten the name of the file or of a folder above it."},
    {"picture-ending", "A picture is of another kind than its name says, such as a WebP picture called photo.jpg.",
     "Rename it, and change the pages that show it."},
    {"picture-too-large", "A picture is larger than 8 MiB.", "Save it in a smaller size."},
    {"private-character",
     "A character that means something in one font only, as Word's ticks and arrows do; elsewhere it is an empty box.",
     "Write a usual sign or a word in its place; the hint names one.", kPage, "\uF0FC Done.\n", "\u2713 Done.\n"},
    {"references-too-large", "The link definitions of a file could grow beyond 1 MiB when they are used.",
     "Write links in place: [words](target)."},
    {"reserved-name", "Windows keeps this name for a device and cannot store such a file.", "Choose another name.",
     "content/pages/aux.md", "+++\ntitle = \"Auxiliary\"\n+++\nText.\n",
     "=== content/pages/auxiliary.md\n+++\ntitle = \"Auxiliary\"\n+++\nText.\n"},
    {"static-conflict",
     "A file in static/ has the address of a page, or of another file that the site makes. Files in static/ go along "
     "as "
     "they are and never replace what the site says.",
     "Give the file another name, or take it out of static/.", "static/index.html", "Home\n",
     "=== static/google123.html\nHome\n"},
    {"symbolic-link", "A symbolic link stands here; it might lead out of the site, so it is not followed.",
     "Put the file itself here."},
    {"table-too-long", "A table has more than 500 rows.", "Divide it into several tables."},
    {"table-too-wide", "A table has more than 12 columns, which no phone can show.", "Divide it into several tables.",
     kPage,
     "| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |\n"
     "| - | - | - | - | - | - | - | - | - | - | - | - | - |\n"
     "| a | b | c | d | e | f | g | h | i | j | k | l | m |\n",
     "| 1 | 2 |\n| - | - |\n| a | b |\n"},
    {"target-too-long", "The address of a link definition is longer than the limit.",
     "Shorten the address, or write the link in place."},
    {"too-many-footnotes", "A page has more than 200 footnotes.", "Divide it into several pages."},
    {"too-many-marks", "One block holds more than 500 of the characters [ and <.", "Divide it with a blank line."},
    {"too-many-references", "A page has more than 200 link definitions.", "Write links in place: [words](target)."},
    {"two-endings",
     "A name has two endings. Windows and Macs hide the one they know, so whoever saved the file saw only the first.",
     "Rename the file. To see endings in Windows choose View, Show, File name extensions.",
     "content/pages/guide.md.txt", "+++\ntitle = \"Guide\"\n+++\nText.\n",
     "=== content/pages/guide.md\n+++\ntitle = \"Guide\"\n+++\nText.\n"},
    {"unknown-kind", "A file is of a kind that a site cannot hold.",
     "Content holds .md, pictures (.png, .jpg, .webp, .gif) and .toml; move anything else out of content/. The text of "
     "a document belongs into a page.",
     "content/pages/plan.docx", "document\n", "=== content/pages/plan.md\n+++\ntitle = \"Plan\"\n+++\nText.\n"},
    {"unread-file", "A file of settings stands in content/ under a name or in a folder where nothing looks for it.",
     "Give it its right name and place: documents.toml, learning.toml, synonyms.toml and style.toml stand in content/ "
     "itself.",
     "content/synonym.toml", "[[words]]\nsay = [\"text\"]\nfind = [\"text\"]\n",
     "=== content/synonyms.toml\n[[words]]\nsay = [\"text\"]\nfind = [\"text\"]\n"},
};

}  // namespace

RuleTable file_rules() { return {"Files: their names, letters and sizes", kRules}; }

}  // namespace codify
