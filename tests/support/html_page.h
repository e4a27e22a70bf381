// A rendered page as a tree, for tests that look at what a reader gets. Pages are well-formed XML; a page that is not
// has no tree, and says where it breaks.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace codify {

struct Element {
    std::string name;  ///< empty for a run of text
    std::string text;  ///< of a run of text
    std::map<std::string, std::string> attributes;
    std::vector<Element> children;

    [[nodiscard]] std::string attribute(const std::string& key) const;

    /// The words a reader sees: white space as one space, what is hidden from everybody but the eye left out.
    [[nodiscard]] std::string words() const;

    /// Calls `visit` for this element and every element below it, in document order.
    void each(const std::function<void(const Element&)>& visit) const;

    /// Every element called `tag` in document order.
    [[nodiscard]] std::vector<const Element*> all(const std::string& tag) const;
    [[nodiscard]] const Element* with_id(const std::string& id) const;
};

struct ParsedPage {
    std::optional<Element> root;
    std::string fault;  ///< "line 12: …" where the page is not well-formed
};
[[nodiscard]] ParsedPage parse_page(const std::string& html);

}  // namespace codify
