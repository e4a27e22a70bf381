// The site map: every page that is not below another, and the outline of every framework.
#include <utility>
#include <vector>

#include "pages/page_kinds.h"
#include "pages/parts/outline.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

void add_site_pages(View& view, const PageContext& context) {
    std::vector<View> out;
    for (const auto& page : context.model().pages) {
        if (traits_of(page.kind).listed) out.push_back(link_view(context, page.node, page.title));
    }
    view.list("site_pages", std::move(out));
    add_page_link(view, "editions_page", context, context.model().editions_node);
}

shapes::Members site_map_values() {
    using namespace shapes;
    return joined({page_text_values(),
                   {list("site_pages", link_values()), object("editions_page", link_values()),
                    list("frameworks", framework_card_values())}});
}

View site_map_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_site_pages(view, context);
    view.list("frameworks", framework_cards(context));
    return view;
}

}  // namespace

PageTemplate site_map_page() { return {"site-map", site_map_values, site_map_view}; }

}  // namespace codify
