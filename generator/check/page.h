// One finished page as the audit sees it: its elements in the order of the page, each with the one it stands in, and
// what a reader would call them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/xml.h"

namespace codify {

/// Something that is wrong on a page, before it is known where that comes from.
struct Finding {
    std::string rule, message, hint;
    int line = 0;                  ///< of the page; 0 for the page as a whole
    std::string tag{};             ///< the opening tag at fault, as the page writes it, without its end
    std::string words{};           ///< those of the block of text that it stands in
    std::optional<Place> place{};  ///< where it comes from, if that is known
    bool integrity = false;        ///< whether readers do not get the wording as it is
};

class CheckedPage {
  public:
    static constexpr int kNobody = -1;

    struct Seen {
        const XmlElement* element;
        int parent;
    };

    /// `url` is the address of the page from the top of the site.
    CheckedPage(std::string url, XmlElement root);
    CheckedPage(const CheckedPage&) = delete;
    CheckedPage& operator=(const CheckedPage&) = delete;

    [[nodiscard]] const std::string& url() const { return url_; }
    [[nodiscard]] const std::vector<Seen>& elements() const { return elements_; }
    [[nodiscard]] const XmlElement& at(int index) const { return *elements_[static_cast<std::size_t>(index)].element; }

    /// Every index of an element called `name`, in the page's order.
    [[nodiscard]] std::vector<int> all(std::string_view name) const;

    /// The nearest element called `name` that holds the one at `index`; kNobody without any.
    [[nodiscard]] int around(int index, std::string_view name) const;

    /// Whether scripts fill in or show the element: it stands in a <template>.
    [[nodiscard]] bool waits(int index) const { return around(index, "template") != kNobody; }

    /// The first element with this id; nullptr without any.
    [[nodiscard]] const XmlElement* with_id(const std::string& id) const;
    [[nodiscard]] const std::map<std::string, std::vector<int>>& ids() const { return ids_; }

    /// What a screen reader calls the element: aria-label, aria-labelledby, its words, its title.
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

/// The words of an element as they are read: white space as one space, pictures by their descriptions, what is hidden
/// from screen readers left out.
[[nodiscard]] std::string words_of(const XmlElement& element);

/// `<name key="value"` without its end.
[[nodiscard]] std::string tag_text(const XmlElement& element);

/// The parts of `list` between blanks.
[[nodiscard]] std::vector<std::string> parts_of(std::string_view list);

}  // namespace codify
