#include "check/safety.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace codify {
namespace {

/// The attributes by which an element makes the browser fetch something. A form's action is one: it sends.
constexpr std::array<const char*, 7> kLoading = {"src",    "srcset",     "poster",    "data",
                                                 "action", "formaction", "xlink:href"};

/// A link in the head that only says something, such as canonical, loads nothing.
bool loads(const XmlElement& link) {
    const auto* rel = link.attribute("rel");
    if (rel == nullptr) return true;
    static constexpr std::array<std::string_view, 9> kSaying = {"canonical", "alternate", "next",   "prev", "author",
                                                                "license",   "help",      "search", "up"};
    const auto parts = parts_of(*rel);
    return !std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
        return std::find(kSaying.begin(), kSaying.end(), lower(part)) != kSaying.end();
    });
}

void check_attributes(const CheckedPage& page, int index, std::vector<Finding>& out) {
    for (const auto& [key, value] : page.at(index).attributes) {
        if (lower(key).substr(0, 2) == "on")
            out.push_back(page.finding(index, "inline-code", fmt::format("the attribute `{}` holds a script", key),
                                       "put the script into a file of the theme and let it add its own listener"));
        if (key == "style")
            out.push_back(page.finding(index, "inline-code", "the attribute `style` holds styles",
                                       "give the element a class and style it in a file of the theme"));
        if (lower(trim(value)).substr(0, 11) == "javascript:")
            out.push_back(page.finding(index, "inline-code", fmt::format("the address in `{}` is a script", key),
                                       "use a <button> and a script of the theme"));
    }
}

void check_loading(const CheckedPage& page, int index, std::vector<Finding>& out) {
    const auto& element = page.at(index);
    const auto outside = [&](const std::string& address) {
        out.push_back(
            page.finding(index, "third-party",
                         fmt::format("the page loads from another site, or sends to it: {}", shortened(address, 80)),
                         "put the file into the site, or link to it with <a href=\"…\">"));
    };
    for (const char* key : kLoading) {
        const auto* address = element.attribute(key);
        if (address == nullptr) continue;
        for (std::size_t at = 0; at < address->size();) {  // a srcset holds several, with commas between them
            const auto end =
                std::string_view(key) == "srcset" ? std::min(address->find(',', at), address->size()) : address->size();
            if (is_outside(address->substr(at, end - at))) outside(address->substr(at, end - at));
            at = end + 1;
        }
    }
    const bool fetches = element.name == "link" && loads(element);
    const auto* address = element.attribute("href");
    if (address != nullptr && (fetches || element.name == "use" || element.name == "image" || element.name == "base") &&
        is_outside(*address))
        outside(*address);
}

}  // namespace

bool is_outside(std::string_view address) {
    address = trim(address);
    if (address.substr(0, 2) == "//") return true;
    const auto end = address.find_first_of(":/?#");
    return end != std::string_view::npos && end > 0 && address[end] == ':';
}

void check_safety(const CheckedPage& page, std::vector<Finding>& out) {
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto index = static_cast<int>(i);
        const auto& element = page.at(index);
        if (element.name == "script" && element.attribute("src") == nullptr)
            out.push_back(page.finding(index, "inline-code", "a script stands in the page",
                                       "put it into a file of the theme and name it in theme.toml"));
        if (element.name == "style")
            out.push_back(page.finding(index, "inline-code", "styles stand in the page",
                                       "put them into a file of the theme and name it in theme.toml"));
        check_attributes(page, index, out);
        check_loading(page, index, out);
    }
}

std::vector<std::string> loaded_from_outside(std::string_view css) {
    std::vector<std::string> out;
    for (auto at = css.find("url("); at != std::string_view::npos; at = css.find("url(", at + 4)) {
        auto address = trim(css.substr(at + 4, css.find(')', at) - at - 4));
        if (!address.empty() && (address.front() == '"' || address.front() == '\'')) address.remove_prefix(1);
        if (!address.empty() && (address.back() == '"' || address.back() == '\'')) address.remove_suffix(1);
        if (is_outside(address) && address.substr(0, 5) != "data:") out.emplace_back(address);
    }
    for (auto at = css.find("@import"); at != std::string_view::npos; at = css.find("@import", at + 7))
        out.emplace_back(trim(css.substr(at, css.find(';', at) - at)));
    return out;
}

}  // namespace codify
