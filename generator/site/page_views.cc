// Ordinary pages, and the site's own with what their layouts add.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "model/anchors.h"
#include "site/home_view.h"
#include "site/outline_view.h"
#include "site/prose.h"
#include "site/search_view.h"
#include "site/self_check_view.h"
#include "site/views.h"

namespace codify {
namespace {

std::vector<UsedDocument> source_of(const Page& page) {
    if (page.source == kNone) return {};
    return {{page.source, {}}};
}

void add_page(View& view, const Frame& frame, const Page& page, const std::vector<int>& above) {
    add_common(view, frame, page.summary.empty() ? first_words(page.body) : page.summary, above, page.updated);
    add_wording(view, frame, source_of(page), page.sic, page.related);
    view.html("body", blocks_html(page.body, frame.from, {0, true, escaped(page.title), &page.anchor_aliases}));
}

void add_siblings(View& view, const Frame& frame, const std::vector<Page>& pages, const std::string& title) {
    std::vector<View> out;
    for (const auto& page : pages) {
        auto link = link_view(frame, page.node, page.title);
        link.flag("current", page.node == frame.index);
        out.push_back(std::move(link));
    }
    view.flag("has_siblings", out.size() > 1).text("section_nav_title", title);
    view.list("siblings", std::move(out));
}

void add_letters(View& view, const Frame& frame) {
    struct Entry {
        std::string key;
        int node;
    };
    std::map<std::string, std::vector<Entry>> letters;
    const auto& model = frame.site.model;
    for (std::size_t i = 0; i < model.nodes.size(); ++i) {
        const auto& node = model.nodes[i];
        if (in_a_to_z(model, node)) letters[letter_of(node.title)].push_back({lower(node.title), static_cast<int>(i)});
    }
    std::vector<View> out;
    for (auto& [letter, entries] : letters) {
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
        std::vector<View> links;
        for (const auto& entry : entries) {
            const auto& node = model.nodes[static_cast<std::size_t>(entry.node)];
            auto link = link_view(frame, entry.node, node.title);
            link.text("section", model.frameworks[static_cast<std::size_t>(node.framework)].short_title);
            links.push_back(std::move(link));
        }
        View group;
        group.text("letter", letter).text("id", letter_anchor(letter)).list("entries", std::move(links));
        out.push_back(std::move(group));
    }
    view.list("letters", std::move(out));
}

void add_documents(View& view, const Frame& frame) {
    std::vector<View> out;
    for (const auto& document : frame.site.model.documents) {
        View entry;
        entry.text("id", document.id).text("title", document.title).text("edition", edition_words(document));
        entry.text("status", status_words(document.status))
            .text("owner", document.owner)
            .text("rights", document.rights);
        entry.flag("unconfirmed", !document.rights_confirmed)
            .flag("has_note", !document.note.empty())
            .text("note", document.note);
        out.push_back(std::move(entry));
    }
    view.list("documents", std::move(out));
}

void add_site_pages(View& view, const Frame& frame) {
    std::vector<View> out;
    for (const auto& page : frame.site.model.pages) {
        if (page.layout != "not-found") out.push_back(link_view(frame, page.node, page.title));
    }
    view.list("site_pages", std::move(out));
    add_page_link(view, "editions_page", frame, frame.site.editions.list_node);
}

void add_accessibility(View& view, const Config::Accessibility& settings) {
    view.text("contact", settings.contact).text("date", date_words(settings.date)).text("date_iso", settings.date);
    view.flag("not_assessed", settings.status == "not-assessed")
        .flag("not_compliant", settings.status == "not-compliant");
    view.flag("partial", settings.status == "partial").flag("full", settings.status == "full");
    view.flag("has_response_time", !settings.response_time.empty()).text("response_time", settings.response_time);
    view.flag("has_assessed_by", !settings.assessed_by.empty()).text("assessed_by", settings.assessed_by);
    view.flag("public_body", settings.public_body);
    std::vector<View> problems;
    for (const auto& problem : settings.problems) {
        View entry;
        entry.text("problem", problem);
        problems.push_back(std::move(entry));
    }
    view.list_if_any("has_problems", "problems", std::move(problems));
}

}  // namespace

/// An address that a page had before: it leads on without scripts, from a disk too.
View redirect_view(const Frame& frame) {
    const auto& target = frame.site.model.nodes[static_cast<std::size_t>(frame.node.index)];
    View view;
    add_common(view, frame, "", {});
    view.text("page_title", frame.node.url + " has moved - " + frame.site.config.title);
    view.object("target", link_view(frame, frame.node.index, target.title));
    const auto& base = frame.site.config.base_url;
    View canonical;
    canonical.text("href", base.empty() ? frame.from.to_node(frame.node.index)
                                        : base + (base.back() == '/' ? "" : "/") + target.url);
    view.object("canonical", std::move(canonical));
    return view;
}

View framework_page_view(const Frame& frame) {
    const auto& framework = frame.site.model.frameworks[static_cast<std::size_t>(frame.node.framework)];
    const auto index = static_cast<std::size_t>(frame.node.index);
    View view;
    add_page(view, frame, framework.pages[index], {framework.node});
    add_neighbours(view, frame, index > 0 ? framework.pages[index - 1].node : kNone,
                   index + 1 < framework.pages.size() ? framework.pages[index + 1].node : kNone);
    add_siblings(view, frame, framework.pages, framework.short_title);
    return view;
}

View site_page_view(const Frame& frame) {
    const auto& page = frame.site.model.pages[static_cast<std::size_t>(frame.node.index)];
    if (page.layout == "self-check") return self_check_view(frame, page);
    View view;
    add_page(view, frame, page, {});
    if (page.layout == "page") {
        add_neighbours(view, frame, kNone, kNone);
        add_siblings(view, frame, {}, "");
    }
    if (page.layout == "home") add_home(view, frame, page.home);
    if (page.layout == "site-map") view.list("frameworks", framework_cards(frame));
    if (page.layout == "site-map") add_site_pages(view, frame);
    if (page.layout == "a-to-z") add_letters(view, frame);
    if (page.layout == "sources") add_documents(view, frame);
    if (page.layout == "search") add_search(view, frame, page);
    if (page.layout == "accessibility") add_accessibility(view, frame.site.config.accessibility);
    return view;
}

}  // namespace codify
