#include "check/structure.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/text.h"
#include "source/language_tag.h"

namespace codify {
namespace {

bool is_heading(const XmlElement& element) {
    return element.name.size() == 2 && element.name[0] == 'h' && element.name[1] >= '1' && element.name[1] <= '6';
}

void check_head(const CheckedPage& page, std::vector<Finding>& out) {
    const auto* language = page.at(0).attribute("lang");
    if (language == nullptr || trim(*language).empty()) {
        out.push_back(page.finding(0, "page-language", "the page does not say which language it is in",
                                   "write <html lang=\"{{language}}\">"));
    } else if (!is_language_tag(*language)) {
        out.push_back(page.finding(0, "page-language",
                                   fmt::format("the page's language is no language tag: {}", printable(*language)),
                                   "write <html lang=\"{{language}}\">, or a tag such as en-GB"));
    }
    int titles = 0;
    for (const auto index : page.all("title")) {
        if (page.around(index, "head") == CheckedPage::kNobody) continue;  // the title of a drawing
        if (++titles > 1)
            out.push_back(page.finding(index, "page-title", "the page has a second <title>", "take one of them out"));
        if (words_of(page.at(index)).empty())
            out.push_back(page.finding(index, "page-title", "the page's <title> is empty", "write {{title}} in it"));
    }
    if (titles == 0)
        out.push_back({"page-title", "the page has no <title>", "add one to the <head>: <title>{{title}}</title>"});
}

void check_headings(const CheckedPage& page, std::vector<Finding>& out) {
    int first = 0;
    char before = '0';
    const bool headed = !page.all("h1").empty();
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto index = static_cast<int>(i);
        const auto& heading = page.at(index);
        if (!is_heading(heading) || page.waits(index)) continue;
        const char rank = heading.name[1];
        if (page.name_of(index).empty())
            out.push_back(page.finding(index, "heading-words", "a heading has no words", "write it, or take it out"));
        if (rank == '1' && ++first > 1)
            out.push_back(page.finding(index, "page-h1", "the page has a second <h1>",
                                       "a page has one main heading; make this an <h2>"));
        if (rank > before + 1 && (headed || before != '0'))
            out.push_back(page.finding(
                index, "heading-order",
                before == '0' ? fmt::format("the first heading of the page is an <{}>", heading.name)
                              : fmt::format("an <{}> follows an <h{}>, and a rank is left out", heading.name, before),
                fmt::format("make it an <h{}>", static_cast<char>(before + 1))));
        before = rank;
    }
    if (first == 0) out.push_back({"page-h1", "the page has no <h1>", "the template needs <h1>{{heading}}</h1>"});
}

/// The landmark role of an element; empty for none.
std::string landmark_of(const CheckedPage& page, int index) {
    const auto& element = page.at(index);
    const auto* role = element.attribute("role");
    if (role != nullptr && (*role == "search" || *role == "region")) return *role;
    if (element.name == "main" || element.name == "nav" || element.name == "aside" || element.name == "search")
        return element.name;
    if (element.name == "header" || element.name == "footer") {
        for (const char* part : {"main", "article", "section", "aside", "nav"}) {
            if (page.around(index, part) != CheckedPage::kNobody) return {};
        }
        return element.name;
    }
    return {};
}

void check_landmarks(const CheckedPage& page, std::vector<Finding>& out) {
    std::map<std::string, std::map<std::string, int>> seen;  // number by role and name
    int mains = 0;
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto index = static_cast<int>(i);
        const auto kind = landmark_of(page, index);
        if (kind.empty() || page.waits(index)) continue;
        if (kind == "main") {
            if (++mains > 1)
                out.push_back(page.finding(index, "landmark", "the page has a second <main>", "take one of them out"));
            continue;
        }
        const bool labelled =
            page.at(index).attribute("aria-label") != nullptr || page.at(index).attribute("aria-labelledby") != nullptr;
        auto& named = seen[kind][labelled ? page.name_of(index) : ""];
        if (++named == 1) continue;
        out.push_back(
            page.finding(index, "landmark",
                         kind == "header" || kind == "footer"
                             ? fmt::format("the page has a second <{}> of its own", kind)
                             : fmt::format("two landmarks of the kind \"{}\" have the same name, or none", kind),
                         kind == "header" || kind == "footer" ? "a page has one; put this one inside <main>"
                                                              : "give each an aria-label of its own"));
    }
    if (mains == 0)
        out.push_back(
            {"landmark", "the page has no <main>", "put what the page is about into <main id=\"page--main\">"});
}

/// Text outside landmarks is never found by readers who move from one landmark to the next. The link that skips to
/// <main> comes before all of them.
void check_outside(const CheckedPage& page, std::vector<Finding>& out) {
    const auto bodies = page.all("body");
    if (bodies.empty()) return;
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto index = static_cast<int>(i);
        if (page.elements()[i].parent != bodies.front() || !landmark_of(page, index).empty()) continue;
        const auto* href = page.at(index).attribute("href");
        if (page.at(index).name == "a" && href != nullptr && (*href)[0] == '#') continue;
        const bool holds_landmark = [&] {
            for (std::size_t k = i + 1; k < page.elements().size(); ++k) {
                auto above = static_cast<int>(k);
                while (above != CheckedPage::kNobody && above > index)
                    above = page.elements()[static_cast<std::size_t>(above)].parent;
                if (above != index) return false;
                if (!landmark_of(page, static_cast<int>(k)).empty()) return true;
            }
            return false;
        }();
        if (!holds_landmark && !words_of(page.at(index)).empty())
            out.push_back(page.finding(index, "landmark", "this text stands outside every landmark",
                                       "move it into <header>, <main> or <footer>"));
    }
}

void check_ids(const CheckedPage& page, std::vector<Finding>& out) {
    for (const auto& [id, places] : page.ids()) {
        for (std::size_t i = 1; i < places.size(); ++i)
            out.push_back(page.finding(places[i], "duplicate-anchor", fmt::format("two elements have the id `{}`", id),
                                       "give one of them another id"));
    }
    static constexpr const char* kReferences[] = {"aria-labelledby", "aria-describedby", "aria-controls", "for", "list",
                                                  "headers"};
    for (std::size_t i = 0; i < page.elements().size(); ++i) {
        const auto& element = *page.elements()[i].element;
        for (const char* key : kReferences) {
            const auto* named = element.attribute(key);
            if (named == nullptr) continue;
            for (const auto& id : parts_of(*named)) {
                if (page.with_id(id) != nullptr) continue;
                out.push_back(page.finding(static_cast<int>(i), "missing-reference",
                                           fmt::format("{}=\"{}\" names an id that the page does not have", key, id),
                                           "write the id of an element on the same page"));
            }
        }
    }
}

}  // namespace

void check_structure(const CheckedPage& page, std::vector<Finding>& out) {
    check_head(page, out);
    check_headings(page, out);
    check_landmarks(page, out);
    check_outside(page, out);
    check_ids(page, out);
}

}  // namespace codify
