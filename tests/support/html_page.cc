#include "tests/support/html_page.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <memory>

namespace codify {
namespace {

std::string text_of(const xmlChar* text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

Element converted(const xmlNode* node) {
    Element out;
    out.name = text_of(node->name);
    for (const auto* attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
        out.attributes[text_of(attribute->name)] =
            attribute->children == nullptr ? "" : text_of(attribute->children->content);
    }
    for (const auto* child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) out.children.push_back(converted(child));
        if (child->type == XML_TEXT_NODE) out.children.push_back({"", text_of(child->content), {}, {}});
    }
    return out;
}

bool parts_words(const std::string& name) {
    return name != "a" && name != "em" && name != "strong" && name != "span" && name != "code" && name != "q" &&
           name != "sup";
}

void append_words(const Element& element, std::string& out) {
    if (element.name.empty()) {
        out += element.text;
        return;
    }
    if (element.attribute("aria-hidden") == "true") return;
    if (parts_words(element.name)) out += ' ';
    for (const auto& child : element.children) append_words(child, out);
    if (parts_words(element.name)) out += ' ';
}

}  // namespace

std::string Element::attribute(const std::string& key) const {
    const auto found = attributes.find(key);
    return found == attributes.end() ? "" : found->second;
}

std::string Element::words() const {
    std::string raw;
    append_words(*this, raw);
    std::string out;
    for (const char c : raw) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

void Element::each(const std::function<void(const Element&)>& visit) const {
    if (!name.empty()) visit(*this);
    for (const auto& child : children) child.each(visit);
}

std::vector<const Element*> Element::all(const std::string& tag) const {
    std::vector<const Element*> out;
    each([&](const Element& element) {
        if (element.name == tag) out.push_back(&element);
    });
    return out;
}

const Element* Element::with_id(const std::string& id) const {
    const Element* found = nullptr;
    each([&](const Element& element) {
        if (found == nullptr && element.attribute("id") == id) found = &element;
    });
    return found;
}

ParsedPage parse_page(const std::string& html) {
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(html.data(), static_cast<int>(html.size()), "page", "UTF-8", options), &xmlFreeDoc);
    ParsedPage page;
    if (document) {
        page.root = converted(xmlDocGetRootElement(document.get()));
    } else if (const auto* error = xmlGetLastError()) {
        page.fault = "line " + std::to_string(error->line) + ": " + error->message;
    }
    return page;
}

}  // namespace codify
