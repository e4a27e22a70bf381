#include "check/safety.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "theme/external_address.h"

namespace codify {
namespace {

/// The attributes by which an element makes the browser send a request, a form's action included.
constexpr std::array<std::string_view, 12> kLoading = {"src",  "srcset",     "imagesrcset", "poster",
                                                       "data", "action",     "formaction",  "href",
                                                       "ping", "background", "manifest",    "xlink:href"};

bool is_list(std::string_view attribute) { return attribute == "srcset" || attribute == "imagesrcset"; }

/// An address that is not loaded until a reader follows it.
bool is_link(const XmlElement& element, std::string_view attribute) {
    return attribute == "href" && (element.name == "a" || element.name == "area");
}

/// False for a <link> that is only metadata, such as canonical.
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
        if (lower(key) == "srcdoc")
            out.push_back(page.finding(index, "inline-code", "the attribute `srcdoc` holds a page",
                                       "link to a page of the site"));
        if (key == "style")
            out.push_back(page.finding(index, "inline-code", "the attribute `style` holds styles",
                                       "give the element a class and style it in a file of the theme"));
        if (lower(as_browsers_read(value)).starts_with("javascript:"))
            out.push_back(page.finding(index, "inline-code", fmt::format("the address in `{}` is a script", key),
                                       "use a <button> and a script of the theme"));
    }
}

/// A page that redirects: content="0; url=…".
template <class Report>
void check_refresh(const XmlElement& element, const Report& outside) {
    const auto* kind = element.attribute("http-equiv");
    const auto* content = element.attribute("content");
    if (element.name != "meta" || kind == nullptr || content == nullptr || lower(trim(*kind)) != "refresh") return;
    const auto at = lower(*content).find("url");
    if (at == std::string::npos) return;
    auto address = content->substr(at + 3);
    address.erase(0, address.find_first_not_of(" =\"'"));
    if (is_outside(address)) outside(address);
}

void check_loading(const CheckedPage& page, int index, std::vector<Finding>& out) {
    const auto& element = page.at(index);
    const auto outside = [&](const std::string& address) {
        out.push_back(
            page.finding(index, "third-party",
                         fmt::format("the page loads from another site, or sends to it: {}", shortened(address, 80)),
                         "put the file into the site, or link to it with <a href=\"…\">"));
    };
    for (const auto key : kLoading) {
        const auto* address = element.attribute(key);
        if (address == nullptr || is_link(element, key) || (element.name == "link" && !loads(element))) continue;
        for (std::size_t at = 0; at < address->size();) {  // a srcset has several addresses, separated by commas
            const auto end = is_list(key) ? std::min(address->find(',', at), address->size()) : address->size();
            if (is_outside(address->substr(at, end - at))) outside(address->substr(at, end - at));
            at = end + 1;
        }
    }
    check_refresh(element, outside);
}

}  // namespace

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

}  // namespace codify
