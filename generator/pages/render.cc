#include "pages/render.h"

#include "pages/page_kinds.h"

namespace codify {
namespace {

constexpr std::size_t kWholeItem = 16 * 1024;  // bytes: more than an item takes on the page with the whole framework

}  // namespace

PageParts page_parts(const Site& site, NodeIndex node) {
    const auto context = page_context(site, node);
    const auto page = template_of(context.node.kind);
    PageParts parts{page.name, page.view(context)};
    parts.view.text("stylesheet", site.theme.stylesheet_of(parts.template_name));
    return parts;
}

void render_page(const Site& site, NodeIndex node, std::string& out) {
    const auto parts = page_parts(site, node);
    const auto& own = site.model.at(node);
    if (own.kind == PageKind::whole) {
        // Reserved in advance: a string that grows by doubling needs its old and its new memory at once, while reserved
        // memory that is never used costs nothing.
        out.reserve(framework_of(site.model, own).items.size() * kWholeItem);
    }
    site.theme.named(parts.template_name).render(site.values_on(node), parts.view, out);
}

}  // namespace codify
