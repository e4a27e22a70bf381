#include "model/reading/keys.h"

#include <string_view>

#include "model/page_kind.h"
#include "model/section_form.h"

namespace codify {
namespace {

constexpr SettingKey kTitle{"title", SettingType::words, true, "the name of the page, as its heading shows it"};
constexpr SettingKey kShortTitle{"short_title", SettingType::words, false, "a shorter name for menus and page titles"};
constexpr SettingKey kOrder{"order", SettingType::integer, false,
                            "a whole number; pages of one folder are shown in this order"};
constexpr SettingKey kSummary{"summary", SettingType::words, false, "one sentence for lists and search engines"};
constexpr SettingKey kSource{"source", SettingType::words, false,
                             "the id of the document in documents.toml that the wording is from"};
constexpr SettingKey kRelated{"related", SettingType::texts, false,
                              "content paths without .md, such as \"code/accountability\""};

constexpr SettingKey kSicKeys[] = {
    {"at", SettingType::words, true, "the odd words, exactly as they stand in this file"},
    {"note", SettingType::words, true, "what is odd about them, in one sentence"},
};
constexpr SettingKey kSic{"sic", SettingType::tables, false, "notes on wording that is odd in the source", kSicKeys};

constexpr SettingKey kOwner{"owner", SettingType::words, false,
                            "who looks after the page, for whoever edits it: a person or a team"};
constexpr SettingKey kReviewBy{"review_by", SettingType::date, false, "the day by which the page should be read again"};
constexpr SettingKey kDraft{"draft", SettingType::flag, false, "true while the page is not to be published"};
constexpr SettingKey kPublishOn{"publish_on", SettingType::moment, false,
                                "the day from which the page is published, or the day and time in London, such as "
                                "2027-01-15T09:00:00"};

constexpr std::size_t kMostAliases = 100;  // each makes a page; of a folder, one for each page below it
constexpr SettingKey kAliases{
    "aliases", SettingType::texts, false, "older content paths of the page, without .md, which then lead to it", {},
    {},        kMostAliases};
constexpr SettingKey kAnchorAliases{"anchor_aliases", SettingType::values, false,
                                    "older names of places on the page: { old-name = \"name\" }"};

constexpr SettingKey kItem[] = {
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
    {"order", SettingType::integer, true, "a whole number; items of one folder are shown in this order"},
    {"code", SettingType::words, false, "this project's own code for the item"},
};
constexpr SettingKey kPage[] = {
    kAliases,   kAnchorAliases,
    kTitle,     kShortTitle,
    kOrder,     kSummary,
    kSource,    kRelated,
    kSic,       kOwner,
    kReviewBy,  kDraft,
    kPublishOn, {"updated", SettingType::date, false, "the day of the last change, where it differs from the site's"},
};

constexpr SettingKey kTaskKeys[] = {
    {"title", SettingType::words, true, "what a reader can do, in a few words"},
    {"text", SettingType::words, false, "one sentence about it"},
    {"page", SettingType::words, true, "where it is done, written like a link in the text"},
};
constexpr SettingKey kNewsKeys[] = {
    {"date", SettingType::date, true, "the day of the news"},
    {"text", SettingType::words, true, "the news in one sentence"},
    {"page", SettingType::words, false, "where to read more, written like a link in the text"},
};
constexpr SettingKey kSitePage[] = {
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
    {"updated", SettingType::date, false, "the day of the last change, where it differs from the site's"},
    {"layout", SettingType::text, false, "what the page shows beside its own text", {}, kLayouts},
    {"features", SettingType::texts, false,
     "on the home page: the folders of content/ that it shows large, in this order"},
    {"tasks", SettingType::tables, false, "on the home page: what a reader can do on the site", kTaskKeys},
    {"news", SettingType::tables, false, "on the home page: what is new", kNewsKeys},
    {"examples", SettingType::texts, false,
     "on the search page: words that it offers to look for, such as [\"budget\"]"},
};
constexpr SettingKey kLevel[] = {kTitle, kOrder, kSummary, kSic, kOwner, kReviewBy};

constexpr SettingKey kTierKeys[] = {
    {"id", SettingType::slug, true, "the tier's id, such as \"standard\""},
    {"title", SettingType::words, true, "what one item of the tier is called"},
    {"plural", SettingType::words, true, "what several items of the tier are called"},
};
constexpr std::size_t kMostLevels = 40;  // every pair of them is compared
constexpr SettingKey kLevelKeys[] = {
    {"id", SettingType::slug, true, "the level's address and anchor, such as \"stage-1\""},
    {"title", SettingType::words, true, "the level's name, which items use as a heading"},
    {"short_title", SettingType::words, false, "a word or a number for it, where there is little room"},
    {"audience", SettingType::words, false, "whom the level is for"},
};
constexpr SettingKey kSectionKeys[] = {
    {"id", SettingType::slug, true, "the section's anchor"},
    {"heading", SettingType::words, false, "the heading that items use"},
    {"kind", SettingType::text, true, "what stands under the heading", {}, kForms},
    {"anchor", SettingType::slug, false, "what comes before the number of an entry: behaviour for #behaviour-3"},
    {"columns", SettingType::texts, false, "the two column headings of a table of pairs"},
    {"caption", SettingType::words, false, "the caption of a table of pairs"},
    {"source", SettingType::words, false, "the id of the document in documents.toml that the wording is from"},
    {"normative", SettingType::flag, false, "false where the words are our own"},
};
constexpr SettingKey kFramework[] = {
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
    {"part_of", SettingType::path, false, "the page above it, as a content path without .md, such as \"background\""},
    {"level_name", SettingType::words, false, "what one level is called, such as \"Stage\""},
    {"level_plural", SettingType::words, false, "what several levels are called"},
    {"compare", SettingType::flag, false, "false for no page per item that sets its levels side by side"},
    {"every_level", SettingType::flag, false, "false where not every item has a text for each level"},
    {"tiers", SettingType::tables, false, "the tiers from the top down", kTierKeys},
    {"levels", SettingType::tables, false, "the levels in their order", kLevelKeys, {}, kMostLevels},
    {"sections", SettingType::tables, false, "what the headings of an item mean", kSectionKeys},
    {"requires", SettingType::text_map, false, "per tier, the ids of the sections that every item must have"},
};

constexpr std::string_view kStatuses[] = {"draft", "published", "superseded"};
constexpr SettingKey kDocumentKeys[] = {
    {"id", SettingType::slug, true, "the id that pages name as their source"},
    {"title", SettingType::words, true, "the title of the document"},
    {"edition", SettingType::words, true, "which edition it is"},
    {"date", SettingType::date, false, "its date; left out when it bears none"},
    {"status", SettingType::text, true, "how far the document has come", {}, kStatuses},
    {"owner", SettingType::words, true, "whose document it is"},
    {"rights", SettingType::words, true, "the statement on rights that its pages show"},
    {"note", SettingType::words, false, "anything else a reader should know of it"},
    {"name", SettingType::words, false, "how a sentence calls this edition: \"the draft of 4 September 2025\""},
};
constexpr SettingKey kDocuments[] = {{"documents", SettingType::tables, true, "the source documents", kDocumentKeys}};

constexpr SettingKey kEdition[] = {
    {"title", SettingType::words, true, "what the edition is called: \"Version 1.4\""},
    {"name", SettingType::words, true, "the same within a sentence: \"version 1.4\""},
    {"date", SettingType::date, true, "the day from which it was the current one"},
};

constexpr SettingKey kSynonymKeys[] = {
    {"say", SettingType::texts, true, "a list of what readers type, such as [\"boss\", \"chief\"]"},
    {"find", SettingType::texts, true, "a list of the pages' words, such as [\"manager\"]"},
};
constexpr SettingKey kPageNameKeys[] = {
    {"say", SettingType::texts, true, "a list of what readers type for the page, such as [\"self-assessment\"]"},
    {"page", SettingType::path, true, "the page, as a path below content/, such as \"pages/self-check.md\""},
};
constexpr SettingKey kLevelNameKeys[] = {
    {"say", SettingType::texts, true, "a list of what readers type for the levels, such as [\"director\"]"},
    {"levels", SettingType::texts, true, "a list of the ids of levels, such as [\"stage-4\"]"},
};
constexpr SettingKey kSynonyms[] = {
    {"words", SettingType::tables, false, "words that readers use for others", kSynonymKeys},
    {"pages", SettingType::tables, false, "words that readers use for a page, which then comes first", kPageNameKeys},
    {"levels", SettingType::tables, false, "words that readers use for levels of the frameworks", kLevelNameKeys},
};

constexpr SettingKey kLearningKeys[] = {
    {"item", SettingType::path, true, "the content path without .md, such as \"code/accountability\""},
    {"level", SettingType::slug, false, "the id of the level it is for; left out when it is for all"},
    {"title", SettingType::words, true, "the words of the link"},
    {"url", SettingType::url, true, "the web address it leads to"},
};

constexpr SettingKey kLearning[] = {
    {"links", SettingType::tables, false, "what helps readers to learn, shown by the self-check", kLearningKeys}};

constexpr SettingKey kWordKeys[] = {
    {"avoid", SettingType::texts, true, "a list of words or phrases, such as [\"utilise\", \"utilised\"]"},
    {"use", SettingType::words, true, "what to write in their place"},
};
constexpr SettingKey kStyle[] = {
    {"longest_sentence", SettingType::integer, false, "how many words a sentence may have, 25 unless it is said"},
    {"words", SettingType::tables, false, "words that are not plain, and plain ones", kWordKeys},
    {"spellings", SettingType::tables, false, "spellings that are not the site's, and its own", kWordKeys},
};

}  // namespace

std::span<const SettingKey> item_keys() { return kItem; }
std::span<const SettingKey> page_keys() { return kPage; }
std::span<const SettingKey> site_page_keys() { return kSitePage; }
std::span<const SettingKey> level_keys() { return kLevel; }
std::span<const SettingKey> framework_keys() { return kFramework; }
std::span<const SettingKey> document_keys() { return kDocuments; }
std::span<const SettingKey> edition_keys() { return kEdition; }
std::span<const SettingKey> synonym_keys() { return kSynonyms; }
std::span<const SettingKey> learning_keys() { return kLearning; }
std::span<const SettingKey> style_keys() { return kStyle; }

}  // namespace codify
