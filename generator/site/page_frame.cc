#include "site/page_frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "model/editions.h"
#include "model/hold_back.h"
#include "model/paths.h"

namespace codify {
namespace {

constexpr std::size_t kDescription = 155;  // what search engines show

std::string section_name(const Site& site, const Node& node) {
    if (node.framework == kNone) return site.config.title;
    const auto& framework = site.model.frameworks[static_cast<std::size_t>(node.framework)];
    if (framework.edition == kNone) return framework.short_title;
    return framework.short_title + ", " + edition_at(site.model, framework.edition).title;
}

std::string page_title(const Frame& frame) {
    const auto& site = frame.site;
    std::string title = frame.node.title;
    if (frame.node.framework != kNone) {
        const auto& framework = site.model.frameworks[static_cast<std::size_t>(frame.node.framework)];
        const bool names_it = frame.node.kind == Node::Kind::framework || frame.node.kind == Node::Kind::whole ||
                              frame.node.kind == Node::Kind::map || frame.node.kind == Node::Kind::paper;
        if (!names_it || framework.edition != kNone) title += " - " + section_name(site, frame.node);
    }
    return frame.node.url == "index.html" ? site.config.title : title + " - " + site.config.title;
}

View source_view(const Frame& frame, const SourceDocument& document, const std::vector<std::string>& parts) {
    std::vector<std::string> quoted;  // headings are whole phrases, and a bare list of them cannot be read
    quoted.reserve(parts.size());
    for (const auto& part : parts) quoted.push_back("“" + part + "”");
    View view;
    view.text("title", document.title).text("edition", edition_words(document));
    view.text("status", status_words(document.status)).text("owner", document.owner).text("rights", document.rights);
    view.flag("unconfirmed", !document.rights_confirmed)
        .flag("has_parts", !parts.empty())
        .text("parts", listed(quoted));
    const auto found = frame.site.model.node_by_path.find("pages/sources");
    view.text("href", found == frame.site.model.node_by_path.end()
                          ? ""
                          : frame.from.to_node(found->second) + "#" + document.id);
    return view;
}

std::vector<View> links_to(const Frame& frame, const std::vector<int>& nodes) {
    std::vector<View> out;
    for (const int index : nodes) {
        const auto& node = frame.site.model.nodes[static_cast<std::size_t>(index)];
        auto view = link_view(frame, index, node.title);
        view.text("section", section_name(frame.site, node));
        out.push_back(std::move(view));
    }
    return out;
}

/// Absent on a page of today; else which edition the page is of, and where its reader finds what holds now.
void add_superseded(View& view, const Frame& frame) {
    const int edition = edition_of(frame.site.model, frame.node);
    if (edition == kNone) return view.absent("superseded"), void();
    const auto& links = frame.site.editions;
    const auto known = edition_at(frame.site.model, edition);
    View own;
    own.text("name", known.name).text("date", date_words(known.date)).text("date_iso", known.date);
    add_page_link(own, "current_page", frame, links.successors[static_cast<std::size_t>(frame.index)]);
    for (std::size_t i = 0; i < links.pairs.size(); ++i) {
        if (links.pairs[i].before == edition && links.pairs[i].after == kNone)
            add_page_link(own, "change_page", frame, links.change_nodes[i]);
    }
    view.object("superseded", std::move(own));
}

void add_feed(View& view, const Frame& frame) {
    const auto& feed = frame.site.linked.feed;
    if (feed.empty()) return view.absent("feed"), void();
    View own;
    own.text("href", frame.from.to(feed));
    view.object("feed", std::move(own));
}

/// Absent where no edition says otherwise; else how the page changed last.
void add_change_note(View& view, const Frame& frame) {
    using Kind = ChangeNote::Kind;
    const auto& notes = frame.site.editions.notes;
    const auto index = static_cast<std::size_t>(frame.index);
    if (index >= notes.size() || notes[index].node == kNone) return view.absent("change_note"), void();
    const auto& note = notes[index];
    View own;
    own.text("href", frame.from.to_node(note.node));
    own.text("edition", edition_at(frame.site.model, note.edition).name);
    own.flag("is_reworded", note.kind == Kind::reworded).flag("is_moved", note.kind == Kind::moved);
    own.flag("is_added", note.kind == Kind::added).flag("is_changed", note.kind == Kind::changed);
    view.object("change_note", std::move(own));
}

/// The notes in their order, each once with all the words that it is on: a page of many items repeats them otherwise.
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

Frame make_frame(const Site& site, int node) {
    const auto& own = site.model.nodes[static_cast<std::size_t>(node)];
    const bool anywhere = own.kind == Node::Kind::site_page &&
                          site.model.pages[static_cast<std::size_t>(own.index)].layout == "not-found";
    return {site, own, node, {site.model, own.url, anywhere ? base_path(site.config) : std::string()}};
}

View link_view(const Frame& frame, int node, const std::string& title) {
    View view;
    view.text("title", title).text("href", frame.from.to_node(node));
    return view;
}

void add_page_link(View& view, std::string_view name, const Frame& frame, int node) {
    if (node == kNone) return view.absent(name), void();
    view.object(name, link_view(frame, node, frame.site.model.nodes[static_cast<std::size_t>(node)].title));
}

std::vector<int> way_down(const Framework& framework, const Item& item) {
    std::vector<int> nodes;
    for (int at = item.parent; at != kNone; at = framework.items[static_cast<std::size_t>(at)].parent)
        nodes.push_back(framework.items[static_cast<std::size_t>(at)].node);
    nodes.push_back(framework.node);
    std::reverse(nodes.begin(), nodes.end());
    return nodes;
}

void add_common(View& view, const Frame& frame, const std::string& description, const std::vector<int>& above,
                const std::string& updated) {
    const auto& config = frame.site.config;
    const auto& day = updated.empty() ? config.updated : updated;
    view.text("page_title", page_title(frame)).text("heading", frame.node.title);
    view.text("description", shortened(description.empty() ? config.description : description, kDescription));
    view.text("up", frame.from.base.empty() ? way_up(frame.node.url) : frame.from.base);
    view.text("updated", date_words(day)).text("updated_iso", day);
    if (config.base_url.empty() || !frame.from.base.empty()) {  // a page that serves any address has none of its own
        view.absent("canonical");
    } else {
        View canonical;
        canonical.text("href", config.base_url + (config.base_url.back() == '/' ? "" : "/") + frame.node.url);
        view.object("canonical", std::move(canonical));
    }
    if (const auto* holder = holder_of(frame.site.model.held_back, content_path(frame.site.model, frame.node))) {
        View held;
        held.text("until", holder->until.empty() ? "" : moment_words(holder->until));
        held.flag("is_draft", holder->until.empty());
        view.object("held_back", std::move(held));
    } else {
        view.absent("held_back");
    }
    add_superseded(view, frame);
    add_feed(view, frame);
    add_change_note(view, frame);
    std::vector<View> crumbs;
    const auto home = frame.site.model.node_by_url.find("index.html");
    if (frame.node.url != "index.html" && home != frame.site.model.node_by_url.end())
        crumbs.push_back(link_view(frame, home->second, "Home"));
    if (edition_of(frame.site.model, frame.node) != kNone)
        crumbs.push_back(link_view(frame, frame.site.editions.list_node, "Editions"));
    for (const int node : above) {
        const auto& crumb = frame.site.model.nodes[static_cast<std::size_t>(node)];
        crumbs.push_back(link_view(
            frame, node, crumb.kind == Node::Kind::framework ? section_name(frame.site, crumb) : crumb.title));
    }
    view.list_if_any("has_breadcrumbs", "breadcrumbs", std::move(crumbs));
}

void add_neighbours(View& view, const Frame& frame, int previous, int next) {
    view.flag("has_neighbours", previous != kNone || next != kNone);
    for (const auto& [name, node] : {std::pair("previous", previous), std::pair("next", next)}) {
        add_page_link(view, name, frame, node);
    }
}

void add_wording(View& view, const Frame& frame, const std::vector<UsedDocument>& used, const std::vector<Sic>& sic,
                 const std::vector<Reference>& related) {
    std::vector<View> sources;
    bool draft = false;
    bool all_draft = true;
    for (const auto& [index, parts] : used) {
        const auto& document = frame.site.model.documents[static_cast<std::size_t>(index)];
        draft = draft || document.status == "draft";
        all_draft = all_draft && document.status == "draft";
        sources.push_back(source_view(frame, document, parts));
    }
    view.flag("draft", draft).flag("all_draft", draft && all_draft);
    view.list_if_any("has_sources", "sources", std::move(sources));
    view.list_if_any("has_sic", "sic", notes_on(sic));

    std::vector<int> named;
    for (const auto& reference : related) {
        if (reference.node != kNone) named.push_back(reference.node);
    }
    std::vector<int> back;
    for (const int node : frame.node.linked_from) {
        if (std::find(named.begin(), named.end(), node) == named.end()) back.push_back(node);
    }
    view.flag("has_related", !named.empty()).list("related", links_to(frame, named));
    view.flag("has_backlinks", !back.empty()).list("backlinks", links_to(frame, back));
}

std::string edition_words(const SourceDocument& document) {
    const auto date = date_words(document.date);
    const bool said = lower(document.edition).find(lower(date)) != std::string::npos;
    return said ? document.edition : document.edition + ", " + date;
}

std::string status_words(const std::string& status) {
    if (status == "draft") return "Draft";
    return status == "published" ? "Published" : "Superseded";
}

}  // namespace codify
