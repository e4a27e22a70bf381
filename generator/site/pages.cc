#include "site/pages.h"

#include "site/page_frame.h"
#include "site/self_check_view.h"
#include "site/views.h"

namespace codify {
namespace {

constexpr std::size_t kWholeItem = 16 * 1024;  // bytes: more than an item takes on the page with everything

PageParts parts_by_kind(const Frame& frame) {
    switch (frame.node.kind) {
        case Node::Kind::framework:
            return {"framework", framework_view(frame)};
        case Node::Kind::whole:
            return {"whole", whole_view(frame)};
        case Node::Kind::map:
            return {"map", map_view(frame)};
        case Node::Kind::compare:
            return {"compare", compare_view(frame)};
        case Node::Kind::level:
            return {"level", level_view(frame)};
        case Node::Kind::item:
            return {"item", item_view(frame)};
        case Node::Kind::page:
            return {"page", framework_page_view(frame)};
        case Node::Kind::editions:
            return {"editions", editions_view(frame)};
        case Node::Kind::changes:
            return {"changes", changes_view(frame)};
        case Node::Kind::paper:
            return {"self-check-paper", paper_view(frame)};
        case Node::Kind::redirect:
            return {"redirect", redirect_view(frame)};
        case Node::Kind::site_page:
            break;
    }
    return {frame.site.model.pages[static_cast<std::size_t>(frame.node.index)].layout, site_page_view(frame)};
}

}  // namespace

PageParts page_parts(const Site& site, int node) {
    auto parts = parts_by_kind(make_frame(site, node));
    parts.view.text("stylesheet", site.theme.stylesheet_of(parts.template_name));
    return parts;
}

void render_page(const Site& site, int node, std::string& out) {
    const auto parts = page_parts(site, node);
    const auto& own = site.model.nodes[static_cast<std::size_t>(node)];
    if (own.kind == Node::Kind::whole) {
        // A text that grows by doubling holds its old and its new memory at once; memory never touched costs nothing.
        out.reserve(site.model.frameworks[static_cast<std::size_t>(own.framework)].items.size() * kWholeItem);
    }
    site.theme.named(parts.template_name).render(site.chrome(node), parts.view, out);
}

}  // namespace codify
