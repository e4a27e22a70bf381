// A parsed page for the audit: its elements in document order, each with its parent, and their accessible names.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/xml.h"

namespace codify {

/// A problem on a page, before its origin is known.
struct Finding {
    std::string rule, message, hint;
    int line = 0;                  ///< of the page; 0 for the page as a whole
    std::string tag{};             ///< the opening tag at fault, as the page writes it, without its end
    std::string words{};           ///< those of the block of text that contains it
    std::optional<Place> place{};  ///< its origin, if that is known
    bool integrity = false;        ///< whether the official wording does not reach readers unchanged
};

class CheckedPage {
  public:
    static constexpr int kNobody = -1;

    struct Seen {
        const XmlElement* element;
        int parent;
    };

    /// `url` is the address of the page, relative to the top of the site.
    CheckedPage(std::string url, XmlElement root);
    CheckedPage(const CheckedPage&) = delete;
    CheckedPage& operator=(const CheckedPage&) = delete;

    [[nodiscard]] const std::string& url() const { return url_; }
    [[nodiscard]] const std::vector<Seen>& elements() const { return elements_; }
    [[nodiscard]] const XmlElement& at(int index) const { return *elements_[static_cast<std::size_t>(index)].element; }

    /// The indices of all elements called `name`, in document order.
    [[nodiscard]] std::vector<int> all(std::string_view name) const;

    /// The nearest ancestor called `name` of the element at `index`; kNobody without one.
    [[nodiscard]] int around(int index, std::string_view name) const;

    /// Whether the element is in a <template>, so that scripts will fill it in.
    [[nodiscard]] bool waits(int index) const { return around(index, "template") != kNobody; }

    /// The first element with this id; nullptr without one.
    [[nodiscard]] const XmlElement* with_id(const std::string& id) const;
    [[nodiscard]] const std::map<std::string, std::vector<int>>& ids() const { return ids_; }

    /// The accessible name of the element: aria-label, aria-labelledby, its words, its title.
    [[nodiscard]] std::string name_of(int index) const;

    /// A finding at the element.
    [[nodiscard]] Finding finding(int index, std::string rule, std::string message, std::string hint) const;

  private:
    void list(const XmlElement& element, int parent);

    std::string url_;
    XmlElement root_;
    std::vector<Seen> elements_;
    std::map<std::string, std::vector<int>> ids_;
};

/// The text of an element as a screen reader reads it: white space as one space, pictures by their alternative text,
/// without hidden parts.
[[nodiscard]] std::string words_of(const XmlElement& element);

/// `<name key="value"`, an opening tag without its end.
[[nodiscard]] std::string tag_text(const XmlElement& element);

/// Splits `list` at blanks.
[[nodiscard]] std::vector<std::string> parts_of(std::string_view list);

}  // namespace codify
