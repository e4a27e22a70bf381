#include "pages/gallery.h"

#include <fmt/format.h>

#include <utility>

#include "pages/context.h"
#include "pages/frame.h"
#include "theme/template_check.h"
#include "theme/template_expand.h"
#include "theme/template_words.h"

namespace codify {
namespace {

constexpr const char* kHome = "index.html";

std::string component_address(const Component& component) { return component.name + ".html"; }

View component_link(const Component& component) {
    View out;
    out.text("name", component.name).text("href", component_address(component)).text("about", component.about);
    out.text("reason", component.page_part);
    return out;
}

/// Links to the components with examples, or to those without: the latter are parts of every page, this one included.
std::vector<View> links(const std::vector<Component>& components, bool with_examples) {
    std::vector<View> out;
    for (const auto& component : components) {
        if (component.examples.empty() != with_examples) out.push_back(component_link(component));
    }
    return out;
}

View component_view(const Component& component) {
    auto out = component_link(component);
    out.text("partial", component.partial).flag("has_style", !component.style.empty()).text("style", component.style);
    std::vector<View> examples;
    for (const auto& example : component.examples) {
        View entry;
        entry.text("id", fmt::format("example--{}", examples.size() + 1)).text("title", example.title);
        entry.flag("has_note", !example.note.empty()).text("note", example.note);
        entry.html("html", example.html).text("source", example.html);
        examples.push_back(std::move(entry));
    }
    out.list("examples", std::move(examples));
    return out;
}

TemplateShape gallery_shape() {
    using namespace shapes;
    const Members link = {text("name"), text("href"), text("about"), text("reason")};
    const Members example = {text("id"), text("title"), flag("has_note"), text("note"), html("html"), text("source")};
    const Members own = {text("partial"), flag("has_style"), text("style"), list("examples", example)};
    return {"gallery", root({common_values(),
                             {flag("is_index"), list("components", link), flag("has_parts"), list("parts", link),
                              object("component", joined({link, own}))}})};
}

GalleryPage page(const Site& site, const Template& look, const std::string& url, const std::string& title,
                 const std::string& description, View view) {
    const Node node{.kind = PageKind::page, .url = url, .title = title, .file = {}};
    const PageContext context{site, node, kNone, {site.model, url, ""}};
    add_common(view, context, description);
    view.text("stylesheet", site.theme.stylesheet);
    GalleryPage out{url, {}};
    look.render(site.values.back(), view, out.html);
    return out;
}

}  // namespace

std::optional<Template> gallery_template(const ThemeChain& chain, const Words& words, Diagnostics& diagnostics) {
    const auto shape = gallery_shape();
    TemplateWords own(words, diagnostics);
    TemplateFiles files([&](const std::string& file) { return chain.find(file, diagnostics); }, &own);
    const auto text = expand_template(shape.name, {chain.layers().front().file("theme.toml")}, files, diagnostics);
    if (!text || !check_template(*text, shape.root, diagnostics)) return std::nullopt;
    return Template(*text);
}

std::vector<GalleryPage> gallery_pages(const Site& site, const Template& look,
                                       const std::vector<Component>& components) {
    std::vector<GalleryPage> out;
    View index;
    index.absent("component").flag("is_index", true);
    index.list("components", links(components, true)).list_if_any("has_parts", "parts", links(components, false));
    out.push_back(page(site, look, kHome, "Components of the theme", site.config.description, std::move(index)));
    for (const auto& component : components) {
        if (component.examples.empty()) continue;
        View view;
        view.flag("is_index", false).object("component", component_view(component));
        out.push_back(page(site, look, component_address(component), component.name, component.about, std::move(view)));
    }
    return out;
}

}  // namespace codify
