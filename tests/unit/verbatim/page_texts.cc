#include "tests/unit/verbatim/page_texts.h"

#include <set>
#include <stdexcept>

namespace codify::verbatim {
namespace {

const std::set<std::string> kTexts = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "td", "th", "caption"};
const std::set<std::string> kBlocks = {"p", "ul", "ol", "table", "blockquote", "pre"};

bool of_theme(const Element& element) {
    if (element.name == "nav" || element.attribute("aria-hidden") == "true") return true;
    if (element.name == "section" && !element.attribute("aria-labelledby").empty()) return true;
    return (element.name == "p" || element.name == "li" || element.name == "td") && !element.attribute("class").empty();
}

class Walk {
  public:
    std::vector<PageText> take(const Element& main) {
        below(main);
        return std::move(out_);
    }

  private:
    void below(const Element& element) {
        for (const auto& child : element.children) {
            if (!child.name.empty() && !of_theme(child)) one(child);
        }
    }

    void one(const Element& element) {
        if (element.name == "tr") row_ = element.attribute("id");
        if (kTexts.count(element.name) > 0) {
            text(element);
        } else if (element.name == "li") {
            entry(element);
        } else {
            below(element);
        }
    }

    void text(const Element& element) {
        const bool cell = element.name == "td" || element.name == "th";
        const auto words = element.words();
        if (element.name == "caption" && words == heading_) return;  // a table without a caption repeats its heading
        if (element.name[0] == 'h' || element.name == "caption") heading_ = words;
        out_.push_back({element.name, cell ? row_ : element.attribute("id"), words});
    }

    /// The words of an entry, then the blocks inside it.
    void entry(const Element& element) {
        Element words = element, blocks = element;
        words.children.clear();
        blocks.children.clear();
        for (const auto& child : element.children)
            (kBlocks.count(child.name) > 0 ? blocks : words).children.push_back(child);
        if (const auto own = words.words(); !own.empty()) out_.push_back({"li", element.attribute("id"), own});
        below(blocks);
    }

    std::vector<PageText> out_;
    std::string row_, heading_;
};

}  // namespace

std::vector<PageText> texts_of_page(const Element& root) {
    const auto* main = root.with_id("page--main");
    if (main == nullptr) throw std::runtime_error("a page has no main part");
    return Walk().take(*main);
}

bool is_heading(const PageText& text) { return text.tag.size() == 2 && text.tag[0] == 'h' && text.tag != "hr"; }

}  // namespace codify::verbatim
