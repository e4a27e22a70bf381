// The accessibility statement, with values from the settings.
#include <utility>
#include <vector>

#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

void add_accessibility(View& view, const Config::Accessibility& settings, const Words& words) {
    view.text("contact", settings.contact).text("date", words.date(settings.date)).text("date_iso", settings.date);
    view.flag("not_assessed", settings.status == "not-assessed")
        .flag("not_compliant", settings.status == "not-compliant");
    view.flag("partial", settings.status == "partial").flag("full", settings.status == "full");
    view.flag("has_response_time", !settings.response_time.empty()).text("response_time", settings.response_time);
    view.flag("has_assessed_by", !settings.assessed_by.empty()).text("assessed_by", settings.assessed_by);
    view.flag("public_body", settings.public_body);
    std::vector<View> problems;
    for (const auto& problem : settings.problems) {
        View entry;
        entry.text("problem", problem);
        problems.push_back(std::move(entry));
    }
    view.list_if_any("has_problems", "problems", std::move(problems));
}

shapes::Members accessibility_values() {
    using namespace shapes;
    return joined(
        {page_text_values(),
         {text("contact"), text("date"), text("date_iso"), flag("not_assessed"), flag("not_compliant"), flag("partial"),
          flag("full"), flag("has_response_time"), text("response_time"), flag("has_assessed_by"), text("assessed_by"),
          flag("public_body"), flag("has_problems"), list("problems", {text("problem")})}});
}

View accessibility_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_accessibility(view, context.site.config.accessibility, context.words());
    return view;
}

}  // namespace

PageTemplate accessibility_page() { return {"accessibility", accessibility_values, accessibility_view}; }

}  // namespace codify
