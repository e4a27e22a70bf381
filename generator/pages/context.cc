#include "pages/context.h"

namespace codify {

PageContext page_context(const Site& site, NodeIndex node) {
    const auto& own = site.model.at(node);
    const bool anywhere = traits_of(own.kind).at_any_address;
    return {site, own, node, {site.model, own.url, anywhere ? base_path(site.config) : std::string()}};
}

shapes::Members link_values() { return {shapes::text("title"), shapes::text("href")}; }

View link_view(const PageContext& context, NodeIndex node, const std::string& title) {
    View view;
    view.text("title", title).text("href", context.from.to_node(node));
    return view;
}

void add_page_link(View& view, std::string_view name, const PageContext& context, NodeIndex node) {
    if (node == kNone) {
        view.absent(name);
    } else {
        view.object(name, link_view(context, node, context.model().at(node).title));
    }
}

}  // namespace codify
