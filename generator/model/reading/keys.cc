#include "model/reading/keys.h"

#include <string_view>

#include "model/page_kind.h"
#include "model/section_form.h"

namespace codify {
namespace {

constexpr Key kTitle{"title", Type::words, true, "the name of the page, as its heading shows it"};
constexpr Key kShortTitle{"short_title", Type::words, false, "a shorter name for menus and page titles"};
constexpr Key kOrder{"order", Type::integer, false, "a whole number; pages of one folder are shown in this order"};
constexpr Key kSummary{"summary", Type::words, false, "one sentence for lists and search engines"};
constexpr Key kSource{"source", Type::words, false,
                      "the id of the document in documents.toml that the wording is from"};
constexpr Key kRelated{"related", Type::texts, false, "content paths without .md, such as \"code/accountability\""};

constexpr Key kSicKeys[] = {
    {"at", Type::words, true, "the odd words, exactly as they stand in this file"},
    {"note", Type::words, true, "what is odd about them, in one sentence"},
};
constexpr Key kSic{"sic", Type::tables, false, "notes on wording that is odd in the source", kSicKeys};

constexpr Key kOwner{"owner", Type::words, false, "who looks after the page, for whoever edits it: a person or a team"};
constexpr Key kReviewBy{"review_by", Type::date, false, "the day by which the page should be read again"};
constexpr Key kDraft{"draft", Type::flag, false, "true while the page is not to be published"};
constexpr Key kPublishOn{"publish_on", Type::moment, false,
                         "the day from which the page is published, or the day and time in London, such as "
                         "2027-01-15T09:00:00"};

constexpr std::size_t kMostAliases = 100;  // each is a page, and of a folder one for each page below it
constexpr Key kAliases{
    "aliases", Type::texts, false,       "older content paths of the page, without .md, which then lead to it",
    {},        {},          kMostAliases};
constexpr Key kAnchorAliases{"anchor_aliases", Type::values, false,
                             "older names of places on the page: { old-name = \"name\" }"};

constexpr Key kItem[] = {
    kAliases,
    kAnchorAliases,
    kTitle,
    kSummary,
    kSource,
    kRelated,
    kSic,
    kOwner,
    kReviewBy,
    kDraft,
    kPublishOn,
    {"order", Type::integer, true, "a whole number; items of one folder are shown in this order"},
    {"code", Type::words, false, "this project's own code for the item"},
};
constexpr Key kPage[] = {
    kAliases,   kAnchorAliases,
    kTitle,     kShortTitle,
    kOrder,     kSummary,
    kSource,    kRelated,
    kSic,       kOwner,
    kReviewBy,  kDraft,
    kPublishOn, {"updated", Type::date, false, "the day of the last change, where it differs from the site's"},
};

constexpr Key kTaskKeys[] = {
    {"title", Type::words, true, "what a reader can do, in a few words"},
    {"text", Type::words, false, "one sentence about it"},
    {"page", Type::words, true, "where it is done, written like a link in the text"},
};
constexpr Key kNewsKeys[] = {
    {"date", Type::date, true, "the day of the news"},
    {"text", Type::words, true, "the news in one sentence"},
    {"page", Type::words, false, "where to read more, written like a link in the text"},
};
constexpr Key kSitePage[] = {
    kAliases,
    kAnchorAliases,
    kTitle,
    kShortTitle,
    kOrder,
    kSummary,
    kSource,
    kRelated,
    kSic,
    kOwner,
    kReviewBy,
    kDraft,
    kPublishOn,
    {"updated", Type::date, false, "the day of the last change, where it differs from the site's"},
    {"layout", Type::text, false, "what the page shows beside its own text", {}, kLayouts},
    {"features", Type::texts, false, "on the home page: the folders of content/ that it shows large, in this order"},
    {"tasks", Type::tables, false, "on the home page: what a reader can do on the site", kTaskKeys},
    {"news", Type::tables, false, "on the home page: what is new", kNewsKeys},
    {"examples", Type::texts, false, "on the search page: words that it offers to look for, such as [\"budget\"]"},
};
constexpr Key kLevel[] = {kTitle, kOrder, kSummary, kSic, kOwner, kReviewBy};

constexpr Key kTierKeys[] = {
    {"id", Type::slug, true, "the tier's id, such as \"standard\""},
    {"title", Type::words, true, "what one item of the tier is called"},
    {"plural", Type::words, true, "what several items of the tier are called"},
};
constexpr std::size_t kMostLevels = 40;  // every two of them are compared
constexpr Key kLevelKeys[] = {
    {"id", Type::slug, true, "the level's address and anchor, such as \"stage-1\""},
    {"title", Type::words, true, "the level's name, which items use as a heading"},
    {"short_title", Type::words, false, "a word or a number for it, where there is little room"},
    {"audience", Type::words, false, "whom the level is for"},
};
constexpr Key kSectionKeys[] = {
    {"id", Type::slug, true, "the section's anchor"},
    {"heading", Type::words, false, "the heading that items use"},
    {"kind", Type::text, true, "what stands under the heading", {}, kForms},
    {"anchor", Type::slug, false, "what comes before the number of an entry: behaviour for #behaviour-3"},
    {"columns", Type::texts, false, "the two column headings of a table of pairs"},
    {"caption", Type::words, false, "the caption of a table of pairs"},
    {"source", Type::words, false, "the id of the document in documents.toml that the wording is from"},
    {"normative", Type::flag, false, "false where the words are our own"},
};
constexpr Key kFramework[] = {
    kAliases,
    kTitle,
    kShortTitle,
    kOrder,
    kSummary,
    kSource,
    kRelated,
    kSic,
    kOwner,
    kReviewBy,
    kDraft,
    kPublishOn,
    {"level_name", Type::words, false, "what one level is called, such as \"Stage\""},
    {"level_plural", Type::words, false, "what several levels are called"},
    {"compare", Type::flag, false, "false for no page per item that sets its levels side by side"},
    {"tiers", Type::tables, false, "the tiers from the top down", kTierKeys},
    {"levels", Type::tables, false, "the levels in their order", kLevelKeys, {}, kMostLevels},
    {"sections", Type::tables, false, "what the headings of an item mean", kSectionKeys},
    {"requires", Type::text_map, false, "per tier, the ids of the sections that every item must have"},
};

constexpr std::string_view kStatuses[] = {"draft", "published", "superseded"};
constexpr Key kDocumentKeys[] = {
    {"id", Type::slug, true, "the id that pages name as their source"},
    {"title", Type::words, true, "the title of the document"},
    {"edition", Type::words, true, "which edition it is"},
    {"date", Type::date, false, "its date; left out when it bears none"},
    {"status", Type::text, true, "how far the document has come", {}, kStatuses},
    {"owner", Type::words, true, "whose document it is"},
    {"rights", Type::words, true, "the statement on rights that its pages show"},
    {"note", Type::words, false, "anything else a reader should know of it"},
    {"name", Type::words, false, "how a sentence calls this edition: \"the draft of 4 September 2025\""},
};
constexpr Key kDocuments[] = {{"documents", Type::tables, true, "the source documents", kDocumentKeys}};

constexpr Key kEdition[] = {
    {"title", Type::words, true, "what the edition is called: \"Version 1.4\""},
    {"name", Type::words, true, "the same within a sentence: \"version 1.4\""},
    {"date", Type::date, true, "the day from which it was the current one"},
};

constexpr Key kSynonymKeys[] = {
    {"say", Type::texts, true, "a list of what readers type, such as [\"boss\", \"chief\"]"},
    {"find", Type::texts, true, "a list of the pages' words, such as [\"manager\"]"},
};
constexpr Key kPageNameKeys[] = {
    {"say", Type::texts, true, "a list of what readers type for the page, such as [\"self-assessment\"]"},
    {"page", Type::path, true, "the page, as a path below content/, such as \"pages/self-check.md\""},
};
constexpr Key kLevelNameKeys[] = {
    {"say", Type::texts, true, "a list of what readers type for the levels, such as [\"director\"]"},
    {"levels", Type::texts, true, "a list of the ids of levels, such as [\"stage-4\"]"},
};
constexpr Key kSynonyms[] = {
    {"words", Type::tables, false, "words that readers use for others", kSynonymKeys},
    {"pages", Type::tables, false, "words that readers use for a page, which then comes first", kPageNameKeys},
    {"levels", Type::tables, false, "words that readers use for levels of the frameworks", kLevelNameKeys},
};

constexpr Key kLearningKeys[] = {
    {"item", Type::path, true, "the content path without .md, such as \"code/accountability\""},
    {"level", Type::slug, false, "the id of the level it is for; left out when it is for all"},
    {"title", Type::words, true, "the words of the link"},
    {"url", Type::url, true, "the web address it leads to"},
};

constexpr Key kLearning[] = {
    {"links", Type::tables, false, "what helps readers to learn, shown by the self-check", kLearningKeys}};

constexpr Key kWordKeys[] = {
    {"avoid", Type::texts, true, "a list of words or phrases, such as [\"utilise\", \"utilised\"]"},
    {"use", Type::words, true, "what to write in their place"},
};
constexpr Key kStyle[] = {
    {"longest_sentence", Type::integer, false, "how many words a sentence may have, 25 unless it is said"},
    {"words", Type::tables, false, "words that are not plain, and plain ones", kWordKeys},
    {"spellings", Type::tables, false, "spellings that are not the site's, and its own", kWordKeys},
};

}  // namespace

std::span<const Key> item_keys() { return kItem; }
std::span<const Key> page_keys() { return kPage; }
std::span<const Key> site_page_keys() { return kSitePage; }
std::span<const Key> level_keys() { return kLevel; }
std::span<const Key> framework_keys() { return kFramework; }
std::span<const Key> document_keys() { return kDocuments; }
std::span<const Key> edition_keys() { return kEdition; }
std::span<const Key> synonym_keys() { return kSynonyms; }
std::span<const Key> learning_keys() { return kLearning; }
std::span<const Key> style_keys() { return kStyle; }

}  // namespace codify
