#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kPage = "content/pages/guide.md";
constexpr std::string_view kSite = "site-config.toml";

constexpr Rule kRules[] = {
    {"front-matter",
     "A content file opens with its settings between two lines of +++, and these are missing or never end.",
     "Write +++, title = \"…\", +++ at the top of the file.", kPage, "+++\ntitle = \"Guide\"\nText.\n",
     "+++\ntitle = \"Guide\"\n+++\nText.\n"},
    {"missing-key", "A setting that must be there is missing.", "Add it; the hint says what it is for.", kPage,
     "+++\norder = 1\n+++\nText.\n", "+++\ntitle = \"Guide\"\norder = 1\n+++\nText.\n"},
    {"no-config", "The folder has no site-config.toml, so it is not the folder of a site.",
     "Run the command in the site's folder, or name that with --source."},
    {"no-content", "There is nothing to publish.", "Add a first page: content/pages/index.md."},
    {"no-documents", "Pages name documents as their sources, and the list of documents is missing.",
     "Take content/documents.toml back from where you keep versions, or describe each document in it."},
    {"no-site", "There is no such folder.", "Name the folder that holds site-config.toml with --source."},
    {"rights-unconfirmed", "Nobody has said yet that a document may be published. Its pages say so to readers.",
     "Ask the owner, then set the document to true under [rights_confirmed] in site-config.toml.", kSite,
     "[rights_confirmed]\ncode = false\n", "[rights_confirmed]\ncode = true\n"},
    {"settings-too-deep", "A key is made of more than 32 parts.", "Write it with fewer dots."},
    {"settings-too-large", "The settings are larger than 64 KiB, or a file of words than 256 KiB.",
     "Take out what is not needed."},
    {"toml-syntax", "The settings are not written as TOML is; often a quote or a bracket is missing.",
     "Write key = \"text\", key = 12, key = true or key = 2025-09-04, one on each line.", kPage,
     "+++\ntitle = Guide\n+++\nText.\n", "+++\ntitle = \"Guide\"\n+++\nText.\n"},
    {"too-many-entries",
     "A list of settings has more entries than a site can carry: 40 levels, 40 links in a menu, 100 older paths of a "
     "file.",
     "Take some out; a menu of fewer links is also easier to read."},
    {"unknown-framework", "The settings of the self-check name a framework that the content does not have.",
     "Name a folder of content/ whose items hold statements.", kSite, "[self_check]\nframeworks = [\"cod\"]\n",
     "[self_check]\nframeworks = [\"code\"]\n"},
    {"unknown-key", "This setting does not exist here; it is probably misspelt.",
     "Correct the name; the hint shows the nearest one.", kPage, "+++\ntitel = \"Guide\"\n+++\nText.\n",
     "+++\ntitle = \"Guide\"\n+++\nText.\n"},
    {"wrong-type", "A setting has a value of the wrong kind, such as a text where a date belongs.",
     "Write texts in quotes, and numbers, dates, true and false without.", kPage,
     "+++\ntitle = \"Guide\"\nupdated = \"2025-09-04\"\n+++\nText.\n",
     "+++\ntitle = \"Guide\"\nupdated = 2025-09-04\n+++\nText.\n"},
    {"wrong-value", "A setting is of the right kind, but its value cannot be used.",
     "The message says what is allowed.", kPage, "+++\ntitle = \"Guide\"\nlayout = \"pge\"\n+++\nText.\n",
     "+++\ntitle = \"Guide\"\nlayout = \"page\"\n+++\nText.\n"},
};

}  // namespace

RuleTable settings_rules() { return {"Settings", kRules}; }

}  // namespace codify
