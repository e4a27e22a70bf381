#include "check/controls.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/text.h"

namespace codify {
namespace {

bool has(const XmlElement& element, std::string_view key, std::string_view value) {
    const auto* found = element.attribute(key);
    return found != nullptr && *found == value;
}

bool has_label(const CheckedPage& page, int index) {
    const auto& control = page.at(index);
    for (const char* key : {"aria-label", "aria-labelledby", "title"}) {
        if (control.attribute(key) != nullptr) return !page.name_of(index).empty();
    }
    if (const int label = page.around(index, "label"); label != CheckedPage::kNobody)
        return page.waits(index) || !words_of(page.at(label)).empty();
    const auto* id = control.attribute("id");
    if (id == nullptr) return false;
    const auto labels = page.all("label");
    return std::any_of(labels.begin(), labels.end(), [&](int label) {
        return has(page.at(label), "for", *id) && (page.waits(index) || !words_of(page.at(label)).empty());
    });
}

void check_control(const CheckedPage& page, int index, std::vector<Finding>& out) {
    const auto& control = page.at(index);
    const bool field = control.name == "select" || control.name == "textarea" ||
                       (control.name == "input" && !has(control, "type", "hidden") && !has(control, "type", "submit") &&
                        !has(control, "type", "button") && !has(control, "type", "reset"));
    if (field && !has_label(page, index))
        out.push_back(page.finding(index, "control-label", fmt::format("this <{}> has no label", control.name),
                                   "write <label for=\"…\"> with its id, or put it inside a <label>"));
    // The names of controls in a <template> are set by scripts.
    if (control.name == "button" && !page.waits(index) && page.name_of(index).empty())
        out.push_back(page.finding(index, "control-label", "this button has no words", "write them between its tags"));
    if (control.name == "fieldset" && std::none_of(control.children.begin(), control.children.end(),
                                                   [](const auto& c) { return c.name == "legend"; }))
        out.push_back(page.finding(index, "control-label", "this <fieldset> has no <legend>",
                                   "open it with a <legend> that says what its controls choose"));
    if (control.name == "a" && control.attribute("href") != nullptr && !page.waits(index) &&
        page.name_of(index).empty())
        out.push_back(
            page.finding(index, "link-words", "this link has no words", "write where it leads between its tags"));
}

void check_picture(const CheckedPage& page, int index, std::vector<Finding>& out) {
    const auto& picture = page.at(index);
    if (picture.name == "img" && picture.attribute("alt") == nullptr)
        out.push_back(page.finding(index, "picture-alt", "this picture has no alternative text",
                                   "write alt=\"…\" with what it shows, or alt=\"\" if it only decorates"));
    if (picture.name == "svg" && !page.waits(index) && !has(picture, "aria-hidden", "true") &&
        page.name_of(index).empty())
        out.push_back(page.finding(index, "picture-alt", "this drawing has no name",
                                   "give it a <title>, or aria-hidden=\"true\" if it only decorates"));
}

void check_table(const CheckedPage& page, int index, std::vector<Finding>& out) {
    const auto& table = page.at(index);
    const auto caption = std::find_if(table.children.begin(), table.children.end(),
                                      [](const auto& child) { return child.name == "caption"; });
    if (caption == table.children.end() || (!page.waits(index) && words_of(*caption).empty()))
        out.push_back(page.finding(index, "table-caption", "this table has no caption",
                                   "open it with a <caption> that says what it shows"));
    bool headed = false;
    for (const auto cell : page.all("th")) {
        if (page.around(cell, "table") != index) continue;
        headed = true;
        if (page.at(cell).attribute("scope") == nullptr && page.at(cell).attribute("id") == nullptr)
            out.push_back(page.finding(cell, "table-header", "this header cell does not say what it heads",
                                       "write scope=\"col\" or scope=\"row\""));
    }
    if (!headed)
        out.push_back(page.finding(index, "table-header", "this table has no header cells",
                                   "write the first cell of each column as <th scope=\"col\">"));
}

}  // namespace

void check_controls(const CheckedPage& page, std::vector<Finding>& out) {
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto index = static_cast<int>(i);
        check_control(page, index, out);
        check_picture(page, index, out);
        if (page.at(index).name == "table") check_table(page, index, out);
    }
}

}  // namespace codify
