// The front page of a framework: its own text, and its outline.

#include "base/html.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/outline.h"
#include "pages/text/prose.h"
#include "pages/wording.h"

namespace codify {
namespace {

shapes::Members framework_values() {
    using namespace shapes;
    return joined({wording_values(), {html("body")}, outline_values()});
}

View framework_view(const PageContext& context) {
    const auto& framework = context.framework();
    View view;
    add_common(view, context, framework.summary);
    add_wording(view, context, documents_of_all(framework), framework.sic, framework.related);
    view.html("body", blocks_html(framework.body, context.from, {.caption = escaped(framework.title)}));
    add_outline(view, context, framework);
    return view;
}

}  // namespace

PageTemplate framework_page() { return {"framework", framework_values, framework_view}; }

}  // namespace codify
