// The A to Z: an index of the pages of frameworks by title.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "model/addresses/anchors.h"
#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

void add_letters(View& view, const PageContext& context) {
    struct Entry {
        std::string key;
        NodeIndex node;
    };
    std::map<std::string, std::vector<Entry>> letters;
    const auto& model = context.model();
    for (std::size_t i = 0; i < model.nodes.size(); ++i) {
        const auto& node = model.nodes[i];
        if (in_a_to_z(node)) letters[letter_of(node.title)].push_back({lower(node.title), NodeIndex(i)});
    }
    std::vector<View> out;
    for (auto& [letter, entries] : letters) {
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
        std::vector<View> links;
        for (const auto& entry : entries) {
            const auto& node = model.at(entry.node);
            auto link = link_view(context, entry.node, node.title);
            link.text("section", framework_of(model, node).short_title);
            links.push_back(std::move(link));
        }
        View group;
        const bool is_letter = letter != kLetterOfDigits;
        group.text("letter", is_letter ? letter : context.words().say(Phrase::digits))
            .text("id", letter_anchor(letter))
            .list("entries", std::move(links));
        out.push_back(std::move(group));
    }
    view.list("letters", std::move(out));
}

shapes::Members a_to_z_values() {
    using namespace shapes;
    return joined(
        {page_text_values(),
         {list("letters", {text("letter"), text("id"), list("entries", joined({link_values(), {text("section")}}))})}});
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
