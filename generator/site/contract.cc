#include "site/contract.h"

namespace codify {
namespace {

using namespace shapes;

Members link() { return {text("title"), text("href")}; }

/// What every page can use: the site, then the page.
Members common() {
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
        list("footer_links", link()),
        text("page_title"),
        text("heading"),
        text("description"),
        text("up"),
        text("updated"),
        text("updated_iso"),
        object("canonical", {text("href")}),
        object("feed", {text("href")}),
        object("held_back", {flag("is_draft"), text("until")}),
        flag("has_breadcrumbs"),
        list("breadcrumbs", link()),
        object("superseded", {text("name"), text("date"), text("date_iso"), object("current_page", link()),
                              object("change_page", link())}),
        object("change_note", {text("href"), text("edition"), flag("is_reworded"), flag("is_moved"), flag("is_added"),
                               flag("is_changed")}),
    };
}

/// Where a page's wording comes from and what is odd about it.
Members wording() {
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

Members neighbours() { return {flag("has_neighbours"), object("previous", link()), object("next", link())}; }

/// The choice of one level, or of one column of the pairs.
Members level_filter() {
    return {text("parameter"), text("level_name"), text("level_plural"),
            list("choices", {text("id"), text("title"), text("href"), text("count")}),
            object("compare", {text("href")})};
}
Members pair_filter() {
    return {text("kind"),       text("parameter"), text("left_id"),
            text("left_title"), text("right_id"),  text("right_title")};
}

Members section() {
    return {
        text("id"),
        text("heading"),
        text("rank"),
        flag("has_heading"),
        flag("own_words"),
        flag("has_source"),
        text("source"),
        flag("is_prose"),
        html("html"),
        flag("is_list"),
        list("entries", {flag("has_id"), text("id"), html("html")}),
        flag("is_pairs"),
        text("caption"),
        text("left_title"),
        text("right_title"),
        list("pairs", {flag("has_id"), text("id"), html("left"), html("right")}),
        text("kind"),
        object("pair_filter", pair_filter()),
        object("level_filter", level_filter()),
        flag("is_levels"),
        list("levels", {text("id"), text("title"), flag("has_audience"), text("audience"), text("href"), html("html"),
                        text("rank"), text("level"), flag("is_alone"), text("position")}),
    };
}

/// The levels of an item side by side: those next to each other, then the others.
Members compare() {
    const Members pair = {text("id"), text("left_title"), text("right_title"), text("left_id"), text("right_id")};
    const auto texts = joined({pair, {html("left"), html("right"), flag("alike"), flag("unlike")}});
    return {text("tier"),
            object("item", link()),
            text("level_name"),
            text("level_plural"),
            text("parameter"),
            list("levels", {text("id"), text("title")}),
            list("next_links", pair),
            flag("has_other_links"),
            list("other_links", pair),
            list("next_pairs", texts),
            flag("has_other_pairs"),
            list("other_pairs", texts)};
}

/// Items by levels, in groups.
Members map() {
    const Members cell = {text("href"), text("name"), text("short_title"), flag("is_common")};
    return {object("framework", link()),
            object("whole", link()),
            text("level_name"),
            text("level_plural"),
            text("leaf"),
            text("level_count"),
            text("column_count"),
            list("levels", {text("title"), text("short_title"), text("href"), flag("has_audience"), text("audience")}),
            list("groups", {text("id"), text("title"), text("href"), text("tier"),
                            list("parts", {flag("has_title"), text("title"), text("href"), text("tier"),
                                           list("rows", {text("title"), text("href"), list("cells", cell)})})})};
}

Members tree() {
    const Members leaf = {text("anchor"), text("title"), text("href")};
    const auto middle = joined({leaf, {flag("has_children"), list("children", leaf)}});
    return {
        list("tree",
             joined({leaf, {text("summary"), flag("has_summary"), flag("has_children"), list("children", middle)}}))};
}

Members framework_parts() {
    return joined({tree(),
                   {text("roots_title"), flag("has_tree"), flag("has_levels"), text("level_name"), text("level_plural"),
                    list("levels", {text("title"), text("href"), flag("has_audience"), text("audience")}),
                    flag("has_pages"), list("pages", link()), object("whole", link()), object("map", link())}});
}

Members framework_card() {
    return joined({link(), {text("id"), text("summary"), flag("has_summary")}, framework_parts()});
}

Members home_parts() {
    return {object("finder", joined({link(), framework_parts()})),
            list("frameworks", joined({framework_card(), {flag("shows_levels")}})),
            flag("has_tasks"),
            list("tasks", joined({link(), {text("text"), flag("has_text")}})),
            flag("has_news"),
            list("news", {text("date"), text("date_iso"), text("text"), object("page", {text("href")})}),
            flag("has_others"),
            list("others", framework_card())};
}

Members component_link() { return {text("name"), text("href"), text("about"), text("reason")}; }

/// The words that readers answer with in the self-check.
Members scale() { return {list("scale", {text("label")}), text("opt_out")}; }

/// What readers can choose in the self-check; "data" is the script with a set's statements.
Members self_check() {
    const Members shared = {text("statements"), text("seconds")};
    const auto set =
        joined({link(),
                {text("framework"), text("name"), text("level"), text("statements"), flag("is_one"), text("seconds"),
                 text("minutes"), flag("is_one_minute"), object("shared", shared), object("data", {text("href")})}});
    const Members level = {text("framework"),      text("id"),        text("title"), text("full_title"),
                           flag("has_definition"), html("definition")};
    const Members framework = {text("id"),        text("title"),      text("edition"),       text("level_name"),
                               text("parameter"), flag("has_levels"), list("levels", level), list("sets", set)};
    return {object("check", joined({scale(),
                                    {object("script", {text("href")}), flag("has_lists_besides"),
                                     list("frameworks", framework)}}))};
}

/// One set of statements to be printed.
Members paper() {
    const Members statement = {flag("has_label"), text("label"), html("html")};
    const Members item = {text("title"), list("statements", statement), flag("has_learning"),
                          list("learning", {text("title"), text("url")})};
    const Members pair = {text("left_title"), text("right_title"), html("left"), html("right")};
    const Members group = {text("title"),       flag("has_above"), text("above"),      list("items", item),
                           text("pairs_title"), flag("has_pairs"), list("pairs", pair)};
    return {object("self_check", link()), flag("has_definition"), html("definition"),
            list("groups", group),        flag("has_papers"),     list("papers", link())};
}

Members edition() {
    return {text("title"), text("name"), flag("has_date"), text("date"), text("date_iso"), flag("is_current")};
}

/// What changed between two editions.
Members changes() {
    const Members item = joined({link(), {text("id"), text("section"), flag("has_tier"), text("tier")}});
    const Members words = {flag("has_label"),   text("label"),    text("left_title"), text("right_title"),
                           flag("is_reworded"), flag("is_added"), flag("is_removed"), flag("alike"),
                           flag("unlike"),      html("left"),     html("right")};
    const Members framework = joined({link(), {text("holds")}});
    return {object("before", edition()),
            object("after", edition()),
            flag("alike"),
            list("groups", {flag("is_reworded"), flag("is_moved"), flag("is_added"), flag("is_removed"), text("count"),
                            list("links", item)}),
            flag("has_changes"),
            list("changes", joined({item,
                                    {flag("is_reworded"), flag("is_added"), flag("is_removed"), text("left_title"),
                                     text("right_title"), text("left_href"), text("right_href"),
                                     object("moved", {text("from_place"), text("to_place")}), list("texts", words)}})),
            flag("has_new_frameworks"),
            list("new_frameworks", framework),
            flag("has_old_frameworks"),
            list("old_frameworks", framework)};
}

Contract make_contract() {
    const Members body = {html("body")};
    const Members body_twice = {html("body"), html("body_again")};
    const Members children = {flag("has_children"), text("children_title"),
                              list("children", {text("title"), text("href"), text("summary"), flag("has_summary")})};
    return {
        {"item", root({common(),
                       wording(),
                       neighbours(),
                       children,
                       {text("tier"), html("lead"), list("sections", section()), text("section_nav_title"),
                        html("section_nav"), flag("has_section_nav")}})},
        {"level", root({common(),
                        wording(),
                        neighbours(),
                        body,
                        {flag("has_audience"), text("audience"), text("position"), text("level_name"),
                         object("map", link()), text("level_plural"), object("framework", link()),
                         list("contents", {text("anchor"), text("title"), flag("has_children"),
                                           list("children", {text("anchor"), text("title")})}),
                         list("others", {text("title"), text("href"), flag("current")}),
                         list("entries",
                              {text("id"), text("rank"), text("title"), text("href"), flag("is_group"), html("html")}),
                         flag("has_unlevelled"), list("unlevelled", link())}})},
        {"whole", root({common(),
                        wording(),
                        {object("framework", link()), tree().front(), object("level_filter", level_filter()),
                         list("pair_filters", pair_filter()),
                         list("entries", {text("id"), text("rank"), text("title"), text("href"), text("tier"),
                                          flag("ends_part"), html("lead"), list("sections", section())})}})},
        {"compare", root({common(), wording(), compare()})},
        {"map", root({common(), wording(), map()})},
        {"framework", root({common(), wording(), body, framework_parts()})},
        {"page", root({common(),
                       wording(),
                       neighbours(),
                       body,
                       {flag("has_siblings"), text("section_nav_title"),
                        list("siblings", {text("title"), text("href"), flag("current")})}})},
        {"home", root({common(), wording(), body, home_parts()})},
        {"site-map",
         root({common(),
               wording(),
               body,
               {list("site_pages", link()), object("editions_page", link()), list("frameworks", framework_card())}})},
        {"a-to-z", root({common(),
                         wording(),
                         body,
                         {list("letters", {text("letter"), text("id"),
                                           list("entries", {text("title"), text("href"), text("section")})})}})},
        {"sources", root({common(),
                          wording(),
                          body,
                          {list("documents", {text("id"), text("title"), text("edition"), text("status"), text("owner"),
                                              text("rights"), flag("unconfirmed"), flag("has_note"), text("note")})}})},
        {"accessibility", root({common(),
                                wording(),
                                body,
                                {text("contact"), text("date"), text("date_iso"), flag("not_assessed"),
                                 flag("not_compliant"), flag("partial"), flag("full"), flag("has_response_time"),
                                 text("response_time"), flag("has_assessed_by"), text("assessed_by"),
                                 flag("public_body"), flag("has_problems"), list("problems", {text("problem")})}})},
        {"search",
         root({common(),
               wording(),
               body,
               {flag("has_lists"), list("lists", joined({link(), {flag("has_summary"), text("summary")}})),
                object("search",
                       {text("engine"), text("script"), text("index"), text("texts"), flag("has_examples"),
                        list("examples", link()),
                        list("frameworks", {text("id"), text("title"), flag("has_levels"),
                                            list("levels", {text("framework"), text("id"), text("title")})})})}})},
        {"self-check", root({common(), wording(), body_twice, self_check()})},
        {"self-check-paper", root({common(), wording(), scale(), paper()})},
        {"not-found", root({common(), wording(), body})},
        {"redirect", root({common(), {object("target", link())}})},
        {"changes", root({common(), wording(), changes()})},
        {"editions", root({common(),
                           wording(),
                           {list("editions", joined({edition(),
                                                     {text("id"), list("frameworks", link()), flag("has_changes"),
                                                      list("changes", link())}}))}})},
        {"section-nav-link", root({{text("title"), text("href"), flag("current")}})},
    };
}

}  // namespace

const TemplateShape& gallery_shape() {
    static const TemplateShape shape = {
        "gallery",
        root({common(),
              {flag("is_index"), list("components", component_link()), flag("has_parts"),
               list("parts", component_link()),
               object("component", joined({component_link(),
                                           {text("partial"), flag("has_style"), text("style"),
                                            list("examples", {text("id"), text("title"), flag("has_note"), text("note"),
                                                              html("html"), text("source")})}}))}})};
    return shape;
}

const Contract& page_contract() {
    static const auto contract = make_contract();
    return contract;
}

}  // namespace codify
