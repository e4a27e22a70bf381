#include "pages/parts/edition.h"

namespace codify {

shapes::Members edition_values() {
    using namespace shapes;
    return {text("title"), text("name"), flag("has_date"), text("date"), text("date_iso"), flag("is_current")};
}

View edition_view(const Edition& edition, const Words& words) {
    View view;
    view.text("title", edition.title).text("name", edition.name);
    view.flag("has_date", !edition.date.empty()).text("date", edition.date.empty() ? "" : words.date(edition.date));
    view.text("date_iso", edition.date).flag("is_current", edition.id.empty());
    return view;
}

}  // namespace codify
