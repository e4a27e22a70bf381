// The A to Z: an index of pages by title.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/addresses/anchors.h"
#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

struct Entry {
    std::string key;
    NodeIndex node;
};

/// The entries of one letter; `letter` is empty for those that begin with none.
View letter_view(const PageContext& context, const std::string& letter, const std::vector<Entry>& entries) {
    const auto& model = context.model();
    std::vector<View> links;
    for (const auto& entry : entries) {
        const auto& node = model.at(entry.node);
        auto link = link_view(context, entry.node, node.title);
        const bool has_section = node.framework != kNone && framework_of(model, node).node != entry.node;
        link.flag("has_section", has_section);
        links.push_back(std::move(link.text("section", has_section ? framework_of(model, node).short_title : "")));
    }
    View view;
    view.text("letter", letter.empty() ? context.words().say(Phrase::digits) : letter);
    view.text("id", letter_anchor(letter)).list("entries", std::move(links));
    return view;
}

void add_letters(View& view, const PageContext& context) {
    const auto& model = context.model();
    const auto& collation = context.words().collation();
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < model.nodes.size(); ++i) {
        const auto& node = model.nodes[i];
        if (in_a_to_z(node)) entries.push_back({collation.key(node.title), NodeIndex(i)});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
    std::vector<View> out;
    for (auto at = entries.begin(); at != entries.end();) {
        const auto letter_of = [&](const Entry& entry) { return collation.letter(model.at(entry.node).title); };
        const auto letter = letter_of(*at);
        const auto end = std::find_if(at, entries.end(), [&](const Entry& one) { return letter_of(one) != letter; });
        out.push_back(letter_view(context, letter, {at, end}));
        at = end;
    }
    view.list("letters", std::move(out));
}

shapes::Members a_to_z_values() {
    using namespace shapes;
    return joined(
        {page_text_values(),
         {list("letters", {text("letter"), text("id"),
                           list("entries", joined({link_values(), {flag("has_section"), text("section")}}))})}});
}

View a_to_z_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_letters(view, context);
    return view;
}

}  // namespace

PageTemplate a_to_z_page() { return {"a-to-z", a_to_z_values, a_to_z_view}; }

}  // namespace codify
