// The page at a former address: it redirects without scripts, also when opened from a disk.
#include <utility>

#include "pages/frame.h"
#include "pages/page_kinds.h"

namespace codify {
namespace {

shapes::Members redirect_values() {
    using namespace shapes;
    return {object("target", link_values())};
}

View redirect_view(const PageContext& context) {
    const auto& config = context.site.config;
    const auto target = context.node.target;
    const auto& page = context.model().at(target);
    View view;
    add_common(view, context, "");
    view.text("page_title", context.words().say(Phrase::moved, {context.node.url}) + " - " + config.title);
    view.object("target", link_view(context, target, page.title));
    View canonical;
    canonical.text("href", config.base_url.empty() ? context.from.to_node(target) : absolute_url(config, page.url));
    view.object("canonical", std::move(canonical));
    return view;
}

}  // namespace

PageTemplate redirect_page() { return {"redirect", redirect_values, redirect_view}; }

}  // namespace codify
