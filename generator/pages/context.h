// The context in which a page is rendered: its node, and the address that its links are relative to.
#pragma once

#include <string>
#include <string_view>

#include "model/model.h"
#include "pages/site.h"
#include "pages/text/prose.h"
#include "theme/view.h"

namespace codify {

struct PageContext {
    const Site& site;
    const Node& node;
    NodeIndex index;  ///< index of `node`
    LinkBase from;

    [[nodiscard]] const Model& model() const { return site.model; }

    /// What the program says, in the language of the site.
    [[nodiscard]] const Words& words() const { return site.model.words; }

    /// The framework that the page is about. REQUIRES: it is about one.
    [[nodiscard]] const Framework& framework() const { return framework_of(site.model, node); }
};

[[nodiscard]] PageContext page_context(const Site& site, NodeIndex node);

/// The values of a link to a page: "title" and "href".
[[nodiscard]] shapes::Members link_values();
[[nodiscard]] View link_view(const PageContext& context, NodeIndex node, const std::string& title);

/// Adds the link to the page of `node`, with its own title, as member `name` of `view`; absent when `node` is kNone.
void add_page_link(View& view, std::string_view name, const PageContext& context, NodeIndex node);

}  // namespace codify
