#include "pages/parts/page_text.h"

#include "base/html.h"
#include "pages/frame.h"
#include "pages/text/prose.h"
#include "pages/wording.h"

namespace codify {

shapes::Members page_text_values() {
    using namespace shapes;
    return joined({wording_values(), {html("body")}});
}

void add_page_text(View& view, const PageContext& context) {
    const auto& page = *page_of(context.model(), context.node);
    add_common(view, context, page.summary.empty() ? first_words(page.body) : page.summary);
    const auto used =
        page.document == kNone ? std::vector<UsedDocument>() : std::vector<UsedDocument>{{page.document, {}}};
    add_wording(view, context, used, page.sic, page.related);
    view.html("body",
              blocks_html(page.body, context.from, {.caption = escaped(page.title), .aliases = &page.anchor_aliases}));
}

}  // namespace codify
