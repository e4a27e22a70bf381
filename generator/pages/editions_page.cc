// The list of editions.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/editions/editions.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/edition.h"
#include "pages/wording.h"

namespace codify {
namespace {

/// Whether `framework` belongs to `edition`. The current edition has its name from the newest document that a framework
/// is taken from: frameworks from other documents stand beside it and are no part of it, unless an earlier edition
/// holds them.
bool is_part(const Model& model, const Framework& framework, EditionIndex edition) {
    if (framework.edition != edition) return false;
    const auto named = current_edition(model).date;
    if (edition != kNone || named.empty()) return true;
    const bool of_document = framework.document != kNone && model.at(framework.document).date == named;
    return of_document || std::any_of(model.frameworks.begin(), model.frameworks.end(), [&](const Framework& other) {
               return other.edition != kNone && other.id == framework.id;
           });
}

shapes::Members editions_values() {
    using namespace shapes;
    return joined({wording_values(),
                   {list("editions", joined({edition_values(),
                                             {text("id"), list("frameworks", link_values()), flag("has_changes"),
                                              list("changes", link_values())}}))}});
}

View editions_view(const PageContext& context) {
    const auto& model = context.model();
    const auto& pairs = context.site.editions.pairs;
    std::vector<View> out;
    const auto count = model.editions.size();
    for (auto i = count + 1; i-- > 0;) {  // the current one first
        const auto edition = i == count ? EditionIndex() : EditionIndex(i);
        auto view = edition_view(edition_at(model, edition), context.words());
        std::vector<View> frameworks, changes;
        for (const auto& framework : model.frameworks) {
            if (framework.tiers.empty() || !is_part(model, framework, edition)) continue;
            frameworks.push_back(link_view(context, framework.node, framework.title));
        }
        for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
            if (pairs[pair].before != edition) continue;
            const auto node = model.change_nodes[pair];
            changes.push_back(link_view(context, node, model.at(node).title));
        }
        view.text("id", "edition--" + (edition == kNone ? std::string("current") : model.at(edition).id));
        view.list("frameworks", std::move(frameworks)).list_if_any("has_changes", "changes", std::move(changes));
        out.push_back(std::move(view));
    }
    View view;
    add_common(view, context, context.words().say(Phrase::editions_about));
    add_wording(view, context, {}, {}, {});
    view.list("editions", std::move(out));
    return view;
}

}  // namespace

PageTemplate editions_page() { return {"editions", editions_values, editions_view}; }

}  // namespace codify
