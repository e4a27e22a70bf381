// The source documents: title, owner, and the terms under which their wording is published here.
#include <utility>
#include <vector>

#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"
#include "pages/wording.h"

namespace codify {
namespace {

void add_documents(View& view, const PageContext& context) {
    std::vector<View> out;
    for (const auto& document : context.model().documents) {
        View entry;
        entry.text("id", document.id)
            .text("title", document.title)
            .text("edition", edition_words(document, context.words()));
        entry.text("status", status_words(document.status, context.words()))
            .text("owner", document.owner)
            .text("rights", document.rights);
        entry.flag("unconfirmed", !document.rights_confirmed)
            .flag("has_note", !document.note.empty())
            .text("note", document.note);
        out.push_back(std::move(entry));
    }
    view.list("documents", std::move(out));
}

shapes::Members sources_values() {
    using namespace shapes;
    return joined({page_text_values(),
                   {list("documents", {text("id"), text("title"), text("edition"), text("status"), text("owner"),
                                       text("rights"), flag("unconfirmed"), flag("has_note"), text("note")})}});
}

View sources_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_documents(view, context);
    return view;
}

}  // namespace

PageTemplate sources_page() { return {"sources", sources_values, sources_view}; }

}  // namespace codify
