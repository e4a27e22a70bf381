#include "pages/frame.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/london.h"
#include "base/text.h"
#include "model/addresses/addresses.h"
#include "model/addresses/paths.h"
#include "model/editions/editions.h"

namespace codify {
namespace {

constexpr std::size_t kDescription = 155;  // as many characters as search engines show

std::string page_title(const PageContext& context) {
    const auto& site_title = context.site.config.title;
    if (context.node.url == kHomeUrl) return site_title;
    auto title = context.node.title;
    if (context.node.framework != kNone) {
        const bool names_it = traits_of(context.node.kind).names_framework && context.node.edition == kNone;
        if (!names_it) title += " - " + context.framework().section;
    }
    return title + " - " + site_title;
}

/// Absent on a page of the current edition; otherwise names the edition of the page and links to its successor.
void add_superseded(View& view, const PageContext& context) {
    const auto edition = context.node.edition;
    if (edition == kNone) {
        view.absent("superseded");
        return;
    }
    const auto& links = context.site.editions;
    const auto known = edition_at(context.model(), edition);
    View own;
    own.text("name", known.name).text("date", context.words().date(known.date)).text("date_iso", known.date);
    add_page_link(own, "current_page", context, links.successors[*context.index]);
    for (std::size_t i = 0; i < links.pairs.size(); ++i) {
        if (links.pairs[i].before == edition && links.pairs[i].after == kNone)
            add_page_link(own, "change_page", context, context.model().change_nodes[i]);
    }
    view.object("superseded", std::move(own));
}

void add_feed(View& view, const PageContext& context) {
    const auto& feed = context.site.linked.feed;
    if (feed.empty()) {
        view.absent("feed");
        return;
    }
    View own;
    own.text("href", context.from.to(feed));
    view.object("feed", std::move(own));
}

/// Adds the last change of the page; absent where no note about it exists.
void add_change_note(View& view, const PageContext& context) {
    using Kind = ChangeNote::Kind;
    const auto& notes = context.site.editions.notes;
    const bool known = context.index != kNone && !notes.empty();  // a page of the gallery has no node
    if (!known || notes[*context.index].node == kNone) {
        view.absent("change_note");
        return;
    }
    const auto& note = notes[*context.index];
    View own;
    own.text("href", context.from.to_node(note.node));
    own.text("edition", edition_at(context.model(), note.edition).name);
    own.flag("is_reworded", note.kind == Kind::reworded).flag("is_moved", note.kind == Kind::moved);
    own.flag("is_added", note.kind == Kind::added).flag("is_changed", note.kind == Kind::changed);
    view.object("change_note", std::move(own));
}

void add_canonical(View& view, const PageContext& context) {
    const auto& config = context.site.config;
    // A page that is served at any address (404) has no canonical one.
    if (config.base_url.empty() || !context.from.base.empty()) {
        view.absent("canonical");
        return;
    }
    View canonical;
    canonical.text("href", absolute_url(config, context.node.url));
    view.object("canonical", std::move(canonical));
}

/// The name of the folder whose page this is; absent on other pages, and on that of the top folder, whose name is the
/// host's.
void add_folder(View& view, const PageContext& context) {
    const auto folder = folder_of(context.node.url);
    if (folder.empty() || context.node.url.substr(folder.size()) != "/index.html") {
        view.absent("folder");
        return;
    }
    View own;
    own.text("name", std::string(folder.substr(folder.rfind('/') + 1)));
    view.object("folder", std::move(own));
}

void add_held_back(View& view, const PageContext& context) {
    if (context.node.held == kNone) {
        view.absent("held_back");
        return;
    }
    const auto& until = context.model().at(context.node.held).until;
    View held;
    held.text("until", until.empty() ? "" : context.words().moment(until)).flag("is_draft", until.empty());
    view.object("held_back", std::move(held));
}

/// The breadcrumb, from the home page to the parent of this page. A framework has its name as a section of the site.
std::vector<View> breadcrumbs(const PageContext& context) {
    const auto& model = context.model();
    std::vector<View> crumbs;
    for (auto at = context.node.parent; at != kNone; at = model.at(at).parent) {
        const auto& node = model.at(at);
        const bool is_front = node.framework != kNone && framework_of(model, node).node == at;
        crumbs.push_back(link_view(context, at, is_front ? framework_of(model, node).section : node.title));
    }
    if (context.node.edition != kNone)
        crumbs.push_back(link_view(context, model.editions_node, context.words().say(Phrase::editions)));
    const auto home = model.node_by_url.find(kHomeUrl);
    if (home != model.node_by_url.end() && context.node.url != kHomeUrl)
        crumbs.push_back(link_view(context, home->second, context.words().say(Phrase::home)));
    std::reverse(crumbs.begin(), crumbs.end());
    return crumbs;
}

/// The official title of an item, also where lists add its folder.
const std::string& heading_of(const PageContext& context) {
    const bool is_item = context.node.kind == PageKind::item;
    return is_item ? context.framework().at(context.node.item).title : context.node.title;
}

}  // namespace

shapes::Members common_values() {
    using namespace shapes;
    return {
        text("site_title"),
        text("language"),
        object("carried", {text("names")}),
        text("stylesheet"),
        object("site_script", {text("href")}),
        object("search_form", {text("href")}),
        text("organisation"),
        text("email"),
        object("organisation_site", {text("href")}),
        list("navigation", {text("title"), text("href"), flag("current")}),
        list("footer_links", link_values()),
        text("page_title"),
        text("heading"),
        text("description"),
        text("up"),
        text("updated"),
        text("updated_iso"),
        object("canonical", {text("href")}),
        object("folder", {text("name")}),
        object("feed", {text("href")}),
        object("held_back", {flag("is_draft"), text("until")}),
        flag("has_breadcrumbs"),
        list("breadcrumbs", link_values()),
        object("superseded", {text("name"), text("date"), text("date_iso"), object("current_page", link_values()),
                              object("change_page", link_values())}),
        object("change_note", {text("href"), text("edition"), flag("is_reworded"), flag("is_moved"), flag("is_added"),
                               flag("is_changed")}),
    };
}

void add_common(View& view, const PageContext& context, const std::string& description) {
    const auto& config = context.site.config;
    const auto& day = context.node.updated.empty() ? config.updated : context.node.updated;
    view.text("page_title", page_title(context)).text("heading", heading_of(context));
    view.text("description", shortened(description.empty() ? config.description : description, kDescription));
    view.text("up", context.from.base.empty() ? path_to_top(context.node.url) : context.from.base);
    view.text("updated", context.words().date(day)).text("updated_iso", day);
    add_canonical(view, context);
    add_folder(view, context);
    add_held_back(view, context);
    add_superseded(view, context);
    add_feed(view, context);
    add_change_note(view, context);
    view.list_if_any("has_breadcrumbs", "breadcrumbs", breadcrumbs(context));
}

shapes::Members neighbour_values() {
    using namespace shapes;
    return {flag("has_neighbours"), object("previous", link_values()), object("next", link_values())};
}

void add_neighbours(View& view, const PageContext& context, NodeIndex previous, NodeIndex next) {
    view.flag("has_neighbours", previous != kNone || next != kNone);
    add_page_link(view, "previous", context, previous);
    add_page_link(view, "next", context, next);
}

}  // namespace codify
