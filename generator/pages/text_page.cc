// A page that consists of its text only, of a framework or of the site, including the page for addresses that do not
// exist.
#include <string>
#include <utility>
#include <vector>

#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

void add_siblings(View& view, const PageContext& context, const std::vector<Page>& pages, const std::string& title) {
    std::vector<View> out;
    for (const auto& page : pages) {
        auto link = link_view(context, page.node, page.title);
        link.flag("current", page.node == context.index);
        out.push_back(std::move(link));
    }
    view.flag("has_siblings", out.size() > 1).text("section_nav_title", title);
    view.list("siblings", std::move(out));
}

/// The pages of a framework's items below a text that ends in a heading: something stood there in the source that could
/// not be taken over, such as a drawing of the items, and readers would look at a heading with nothing below it.
void add_missing_list(View& view, const PageContext& context) {
    const auto& page = *page_of(context.model(), context.node);
    const bool is_open = !page.body.empty() && page.body.back().kind == Block::Kind::heading;
    std::vector<View> out;
    if (is_open && context.node.framework != kNone) {
        const auto& framework = context.framework();
        for (const auto root : framework.roots) {
            const auto node = framework.at(root).node;
            out.push_back(link_view(context, node, context.model().at(node).title));
        }
    }
    view.list_if_any("has_missing_list", "missing_list", std::move(out));
}

shapes::Members text_page_values() {
    using namespace shapes;
    return joined({page_text_values(),
                   neighbour_values(),
                   {flag("has_missing_list"), list("missing_list", link_values()), flag("has_siblings"),
                    text("section_nav_title"), list("siblings", joined({link_values(), {flag("current")}}))}});
}

View text_page_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_missing_list(view, context);
    if (context.node.framework == kNone) {
        add_neighbours(view, context, kNone, kNone);
        add_siblings(view, context, {}, "");
        return view;
    }
    const auto& framework = context.framework();
    const auto index = *context.node.page;
    add_neighbours(view, context, index > 0 ? framework.pages[index - 1].node : NodeIndex(),
                   index + 1 < framework.pages.size() ? framework.pages[index + 1].node : NodeIndex());
    add_siblings(view, context, framework.pages, framework.short_title);
    return view;
}

View not_found_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    return view;
}

}  // namespace

PageTemplate text_page() { return {"page", text_page_values, text_page_view}; }

PageTemplate not_found_page() { return {"not-found", page_text_values, not_found_view}; }

}  // namespace codify
