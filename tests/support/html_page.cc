#include "tests/support/html_page.h"

#include "base/xml.h"

namespace codify {
namespace {

Element element_of(const XmlElement& read) {
    Element out{read.name, read.text, {read.attributes.begin(), read.attributes.end()}, {}};
    for (const auto& child : read.children) out.children.push_back(element_of(child));
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
    const auto document = read_xml(html);
    if (document.root) return {element_of(*document.root), ""};
    return {std::nullopt, "line " + std::to_string(document.fault.line) + ": " + document.fault.message};
}

}  // namespace codify
