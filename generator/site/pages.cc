#include "site/pages.h"

#include "site/page_frame.h"
#include "site/views.h"

namespace codify {

PageParts page_parts(const Site& site, int node) {
    const auto frame = make_frame(site, node);
    switch (frame.node.kind) {
        case Node::Kind::framework:
            return {"framework", framework_view(frame)};
        case Node::Kind::whole:
            return {"whole", whole_view(frame)};
        case Node::Kind::level:
            return {"level", level_view(frame)};
        case Node::Kind::item:
            return {"item", item_view(frame)};
        case Node::Kind::page:
            return {"page", framework_page_view(frame)};
        case Node::Kind::site_page:
            break;
    }
    return {site.model.pages[static_cast<std::size_t>(frame.node.index)].layout, site_page_view(frame)};
}

void render_page(const Site& site, int node, std::string& out) {
    const auto parts = page_parts(site, node);
    site.theme.named(parts.template_name).render(site.chrome(node), parts.view, out);
}

}  // namespace codify
