// A page that only leads to another: at a former address, or in a folder without a page of its own. It redirects
// without scripts, also when opened from a disk. With scripts it takes along what follows "?" and "#", and a <noscript>
// keeps the other redirect out of the way, which would leave that behind.
#include <utility>

#include "pages/frame.h"
#include "pages/page_kinds.h"

namespace codify {
namespace {

shapes::Members redirect_values() {
    using namespace shapes;
    return {object("target", link_values()), object("script", {text("href"), text("to")})};
}

void add_redirect_script(View& view, const PageContext& context) {
    const auto& scripts = context.site.theme.scripts;
    const auto script = scripts.find("redirect");
    if (script == scripts.end()) {
        view.absent("script");
        return;
    }
    View own;
    own.text("href", script->second).text("to", context.from.to_node(context.node.target));
    view.object("script", std::move(own));
}

View redirect_view(const PageContext& context) {
    const auto& config = context.site.config;
    const auto target = context.node.target;
    const auto& page = context.model().at(target);
    View view;
    add_common(view, context, "");
    view.text("page_title", context.words().say(Phrase::moved, {context.node.url}) + " - " + config.title);
    view.object("target", link_view(context, target, page.title));
    add_redirect_script(view, context);
    View canonical;
    canonical.text("href", config.base_url.empty() ? context.from.to_node(target) : absolute_url(config, page.url));
    view.object("canonical", std::move(canonical));
    return view;
}

}  // namespace

PageTemplate redirect_page() { return {"redirect", redirect_values, redirect_view}; }

}  // namespace codify
