#include "pages/wording.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "base/london.h"
#include "base/text.h"

namespace codify {
namespace {

View source_view(const PageContext& context, const SourceDocument& document, const std::vector<std::string>& parts) {
    std::vector<std::string> quoted;  // headings are whole phrases, so a list of them needs quotation marks
    quoted.reserve(parts.size());
    for (const auto& part : parts) quoted.push_back(context.words().say(Phrase::quoted, {part}));
    View view;
    view.text("title", document.title).text("edition", edition_words(document, context.words()));
    view.text("status", status_words(document.status, context.words()))
        .text("owner", document.owner)
        .text("rights", document.rights);
    view.flag("unconfirmed", !document.rights_confirmed)
        .flag("has_parts", !parts.empty())
        .text("parts", context.words().listed(quoted));
    const auto found = context.model().node_by_path.find("pages/sources");
    view.text("href", found == context.model().node_by_path.end()
                          ? ""
                          : context.from.to_node(found->second) + "#" + document.id);
    return view;
}

std::vector<View> links_with_sections(const PageContext& context, const std::vector<NodeIndex>& nodes) {
    std::vector<View> out;
    for (const auto index : nodes) {
        const auto& node = context.model().at(index);
        auto view = link_view(context, index, node.title);
        view.text("section",
                  node.framework == kNone ? context.site.config.title : framework_of(context.model(), node).section);
        out.push_back(std::move(view));
    }
    return out;
}

/// The notes in their order, each once with all words that it is on: on a page of many items they would otherwise be
/// repeated.
std::vector<View> notes_on(const std::vector<Sic>& sic) {
    std::vector<std::pair<std::string_view, std::vector<View>>> notes;
    std::map<std::string_view, std::size_t> places;
    std::set<std::pair<std::string_view, std::string_view>> said;
    for (const auto& one : sic) {
        if (!said.emplace(one.note, one.at).second) continue;
        const auto place = places.try_emplace(one.note, notes.size()).first->second;
        if (place == notes.size()) notes.emplace_back(one.note, std::vector<View>());
        View quote;
        quote.text("at", one.at);
        notes[place].second.push_back(std::move(quote));
    }
    std::vector<View> out;
    for (auto& [note, quotes] : notes) {
        View entry;
        entry.text("note", std::string(note)).list("quotes", std::move(quotes));
        out.push_back(std::move(entry));
    }
    return out;
}

}  // namespace

std::vector<UsedDocument> documents_of(const Framework& framework, const Item& item) {
    std::vector<UsedDocument> used;
    const auto use = [&](DocumentIndex document, const std::string& part) {
        if (document == kNone) return;
        auto known = std::find_if(used.begin(), used.end(), [&](const UsedDocument& u) { return u.first == document; });
        if (known == used.end()) known = used.insert(used.end(), {document, {}});
        if (!part.empty()) known->second.push_back(part);
    };
    if (!item.lead.empty() || item.sections.empty()) use(item.document, "");
    for (const auto& section : item.sections) {
        const auto& kind = framework.at(section.kind);
        // The item names another document than its framework.
        const bool own = kind.document == framework.document && item.document != framework.document;
        use(own ? item.document : kind.document, kind.heading);
    }
    if (used.size() == 1) used[0].second.clear();
    return used;
}

std::vector<UsedDocument> documents_of_all(const Framework& framework) {
    std::vector<UsedDocument> out;
    for (const auto& item : framework.items) {
        for (const auto& [document, parts] : documents_of(framework, item)) {
            auto known = std::find_if(out.begin(), out.end(),
                                      [document = document](const UsedDocument& u) { return u.first == document; });
            if (known == out.end()) known = out.insert(out.end(), {document, {}});
            for (const auto& part : parts) {
                if (std::find(known->second.begin(), known->second.end(), part) == known->second.end())
                    known->second.push_back(part);
            }
        }
    }
    return out;
}

shapes::Members wording_values() {
    using namespace shapes;
    return {
        flag("draft"),
        flag("all_draft"),
        flag("has_sources"),
        list("sources", {text("title"), text("edition"), text("status"), text("owner"), text("rights"),
                         flag("unconfirmed"), flag("has_parts"), text("parts"), text("href")}),
        flag("has_sic"),
        list("sic", {list("quotes", {text("at")}), text("note")}),
        flag("has_related"),
        list("related", {text("title"), text("href"), text("section")}),
        flag("has_backlinks"),
        list("backlinks", {text("title"), text("href"), text("section")}),
    };
}

void add_wording(View& view, const PageContext& context, const std::vector<UsedDocument>& used,
                 const std::vector<Sic>& sic, const std::vector<Reference>& related) {
    std::vector<View> sources;
    bool draft = false;
    bool all_draft = true;
    for (const auto& [index, parts] : used) {
        const auto& document = context.model().at(index);
        draft = draft || document.status == "draft";
        all_draft = all_draft && document.status == "draft";
        sources.push_back(source_view(context, document, parts));
    }
    view.flag("draft", draft).flag("all_draft", draft && all_draft);
    view.list_if_any("has_sources", "sources", std::move(sources));
    view.list_if_any("has_sic", "sic", notes_on(sic));

    std::vector<NodeIndex> named;
    for (const auto& reference : related) {
        if (reference.node != kNone) named.push_back(reference.node);
    }
    std::vector<NodeIndex> back;
    for (const auto node : context.node.linked_from) {
        if (std::find(named.begin(), named.end(), node) == named.end()) back.push_back(node);
    }
    view.flag("has_related", !named.empty()).list("related", links_with_sections(context, named));
    view.flag("has_backlinks", !back.empty()).list("backlinks", links_with_sections(context, back));
}

std::string edition_words(const SourceDocument& document, const Words& words) {
    const auto date = words.date(document.date);
    const bool said = lower(document.edition).find(lower(date)) != std::string::npos;
    return said ? document.edition : words.say(Phrase::dated_edition, {document.edition, date});
}

std::string status_words(const std::string& status, const Words& words) {
    if (status == "draft") return words.say(Phrase::draft);
    return words.say(status == "published" ? Phrase::published : Phrase::superseded);
}

}  // namespace codify
