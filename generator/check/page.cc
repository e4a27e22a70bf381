#include "check/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/html.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr std::string_view kBlank = " \t\r\n";
// Inline elements; all others separate words.
constexpr std::array<std::string_view, 19> kInline = {"a",   "abbr", "b",    "bdi",    "cite", "code", "del",
                                                      "em",  "i",    "ins",  "kbd",    "mark", "q",    "span",
                                                      "sub", "sup",  "time", "strong", "small"};
constexpr std::array<std::string_view, 14> kBlocks = {"p",  "li", "h1", "h2", "h3", "h4",      "h5",
                                                      "h6", "td", "th", "dt", "dd", "caption", "blockquote"};

template <std::size_t N>
bool is_one(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void append_text(std::string& out, const XmlElement& element) {
    if (element.name.empty()) {
        out += element.text;
        return;
    }
    if (const auto* hidden = element.attribute("aria-hidden"); hidden != nullptr && *hidden == "true") return;
    if (element.name == "script" || element.name == "style" || element.name == "template") return;
    const bool parts = !is_one(kInline, element.name);
    if (parts) out += ' ';
    if (const auto* alt = element.attribute("alt"); alt != nullptr) out += *alt;
    if (const auto* label = element.attribute("aria-label"); label != nullptr) {
        out += *label;
    } else {
        for (const auto& child : element.children) append_text(out, child);
    }
    if (parts) out += ' ';
}

}  // namespace

std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> out;
    for (std::size_t at = list.find_first_not_of(kBlank); at != std::string_view::npos;) {
        const auto end = std::min(list.find_first_of(kBlank, at), list.size());
        out.emplace_back(list.substr(at, end - at));
        at = list.find_first_not_of(kBlank, end);
    }
    return out;
}

std::string words_of(const XmlElement& element) {
    std::string raw;
    append_text(raw, element);
    return fmt::format("{}", fmt::join(parts_of(raw), " "));
}

std::string tag_text(const XmlElement& element) {
    std::string out = "<" + element.name;
    for (const auto& [key, value] : element.attributes) out += fmt::format(" {}=\"{}\"", key, escaped(value));
    return out;
}

CheckedPage::CheckedPage(std::string url, XmlElement root) : url_(std::move(url)), root_(std::move(root)) {
    list(root_, kNobody);
}

void CheckedPage::list(const XmlElement& element, int parent) {
    if (element.name.empty()) return;
    const auto index = static_cast<int>(elements_.size());
    elements_.push_back({&element, parent});
    if (const auto* id = element.attribute("id")) ids_[*id].push_back(index);
    for (const auto& child : element.children) list(child, index);
}

std::vector<int> CheckedPage::all(std::string_view name) const {
    std::vector<int> out;
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        if (elements_[i].element->name == name) out.push_back(static_cast<int>(i));
    }
    return out;
}

int CheckedPage::around(int index, std::string_view name) const {
    auto at = elements_[static_cast<std::size_t>(index)].parent;
    while (at != kNobody && this->at(at).name != name) at = elements_[static_cast<std::size_t>(at)].parent;
    return at;
}

const XmlElement* CheckedPage::with_id(const std::string& id) const {
    const auto found = ids_.find(id);
    return found == ids_.end() ? nullptr : &at(found->second.front());
}

std::string CheckedPage::name_of(int index) const {
    const auto& element = at(index);
    if (const auto* label = element.attribute("aria-label"); label != nullptr && !trim(*label).empty()) return *label;
    if (const auto* by = element.attribute("aria-labelledby")) {
        std::string words;
        for (const auto& id : parts_of(*by)) {
            if (const auto* label = with_id(id)) words += words_of(*label) + " ";
        }
        if (!trim(words).empty()) return std::string(trim(words));
    }
    if (auto words = words_of(element); !words.empty()) return words;
    const auto* title = element.attribute("title");
    return title == nullptr ? "" : std::string(trim(*title));
}

Finding CheckedPage::finding(int index, std::string rule, std::string message, std::string hint) const {
    auto block = index;
    while (block != kNobody && !is_one(kBlocks, at(block).name))
        block = elements_[static_cast<std::size_t>(block)].parent;
    return {std::move(rule), std::move(message),  std::move(hint),
            at(index).line,  tag_text(at(index)), block == kNobody ? "" : words_of(at(block))};
}

}  // namespace codify
