#include "check/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "check/page_texts.h"

namespace codify {
namespace {

constexpr std::size_t kTelling = 60;  // bytes: no longer text occurs twice on a page by chance

constexpr const char* kWholeWording = "a theme shows every text of the content, as it is, once";

/// Whether the element itself hides its contents from readers.
bool hides_itself(const XmlElement& element) {
    static constexpr std::array<std::string_view, 8> kUnshown = {"template", "script", "style",    "noscript",
                                                                 "datalist", "head",   "textarea", "object"};
    const auto* aria = element.attribute("aria-hidden");
    return element.attribute("hidden") != nullptr || (aria != nullptr && *aria == "true") ||
           element.attribute("inert") != nullptr ||
           (element.name == "dialog" && element.attribute("open") == nullptr) ||
           std::find(kUnshown.begin(), kUnshown.end(), element.name) != kUnshown.end();
}

/// The words of a page, those that readers see and those that are hidden.
class ShownWords {
  public:
    struct Hidden {
        int element;
        const HidingStyle* style;  ///< null where the element itself is hidden
        std::string words;
    };

    ShownWords(const CheckedPage& page, const std::vector<HidingStyle>& hiding, bool scripts)
        : page_(page), hiding_(hiding), scripts_(scripts) {
        std::size_t next = 0;
        read(page.at(0), next, nullptr, page.all("main").empty());
    }

    [[nodiscard]] const std::string& shown() const { return shown_; }

    /// The hidden element that contains `text`; null without one.
    [[nodiscard]] const Hidden* holder_of(const std::string& text) const {
        const auto found = std::find_if(hidden_.begin(), hidden_.end(),
                                        [&](const Hidden& part) { return part.words.find(text) != std::string::npos; });
        return found == hidden_.end() ? nullptr : &*found;
    }

  private:
    /// `next` is the index of `element`, and afterwards of the element after it. Only words in <main> count: they may
    /// be quoted elsewhere.
    void read(const XmlElement& element, std::size_t& next, Hidden* within, bool in_main) {
        if (element.name.empty()) {
            if (in_main) (within == nullptr ? shown_ : within->words) += packed(element.text);
            return;
        }
        in_main = in_main || element.name == "main";
        const auto index = static_cast<int>(next++);
        Hidden own{index, nullptr, {}};
        const bool begins = within == nullptr && (hides_itself(element) || hidden_by_style(index, own.style));
        for (const auto& child : element.children) read(child, next, begins ? &own : within, in_main);
        if (begins && !own.words.empty()) hidden_.push_back(std::move(own));
    }

    bool hidden_by_style(int index, const HidingStyle*& by) const {
        const auto found = std::find_if(hiding_.begin(), hiding_.end(), [&](const HidingStyle& style) {
            return style.selector->matches(page_, index, scripts_);
        });
        if (found != hiding_.end()) by = &*found;
        return found != hiding_.end();
    }

    const CheckedPage& page_;
    const std::vector<HidingStyle>& hiding_;
    bool scripts_;
    std::string shown_;
    std::vector<Hidden> hidden_;
};

std::size_t times(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++count;
    return count;
}

/// Whether a page of the site has generated parts beside its text, which may need scripts.
bool has_layout(const Node& node) { return is_layout(node.kind) && node.framework == kNone; }

Finding finding_of(const CheckedPage& page, const ShownWords::Hidden& hidden) {
    if (hidden.style == nullptr) {
        auto finding = page.finding(hidden.element, "page-wording", "wording is hidden from readers", kWholeWording);
        finding.words.clear();  // the template is at fault, not the content
        finding.integrity = true;
        return finding;
    }
    Finding finding{"page-wording",
                    fmt::format("wording is hidden from readers by `{}`", shortened(hidden.style->what, 60)),
                    kWholeWording};
    finding.place = hidden.style->place;
    finding.integrity = true;
    return finding;
}

}  // namespace

void check_wording(const Model& model, NodeIndex node, const CheckedPage& page, const std::vector<HidingStyle>& hiding,
                   std::vector<Finding>& out) {
    const auto texts = texts_on_page(model, node);
    if (texts.empty()) return;
    const ShownWords with_scripts(page, hiding, true);
    const ShownWords without_scripts(page, hiding, false);
    const auto all = fmt::format("{}", fmt::join(texts, "\n"));
    std::map<int, const ShownWords::Hidden*> found;  // by the element that hides it
    bool missing = false;
    bool again = false;
    for (const auto& text : texts) {
        const auto shown = times(without_scripts.shown(), text);
        again = again || (text.size() >= kTelling && shown > times(all, text));
        // A text may be visible only with scripts, or only without them.
        const bool either = shown > 0 || times(with_scripts.shown(), text) > 0;
        const bool both = shown > 0 && times(with_scripts.shown(), text) > 0;
        if (both || (either && has_layout(model.at(node)))) continue;
        const auto* holder = with_scripts.holder_of(text);
        if (holder == nullptr) holder = without_scripts.holder_of(text);
        missing = missing || holder == nullptr;
        if (holder != nullptr) found.emplace(holder->element, holder);
    }
    for (const auto& [element, hidden] : found) out.push_back(finding_of(page, *hidden));
    const auto add = [&](const char* message) {
        out.push_back({"page-wording", message, kWholeWording});
        out.back().integrity = true;
    };
    if (missing) add("the page leaves out wording of the content");
    if (again) add("the page shows wording more often than the content has it");
}

}  // namespace codify
