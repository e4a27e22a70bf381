#include <algorithm>
#include <stdexcept>

#include "tests/support/real_site.h"
#include "tests/unit/verbatim/carried.h"
#include "tests/unit/verbatim/page_texts.h"

namespace codify::verbatim {
namespace {

/// Reads an item's page from top to bottom and gives each text the id of the place where it stands.
class ItemPage {
  public:
    ItemPage(const Framework& framework, const Item& item, const std::set<std::string>& kinds)
        : framework_(framework), code_(item.code), kinds_(kinds) {}

    Statements read(const std::vector<PageText>& texts) {
        for (const auto& text : texts) {
            if (text.id == "page--children") break;  // what follows are links to the items below
            if (!opens(text)) add(text);
        }
        return std::move(out_);
    }

  private:
    /// Headings of sections and levels open a place; they are no statements themselves.
    bool opens(const PageText& text) {
        if (!is_heading(text) || text.tag == "h1") return false;
        for (const auto& level : framework_.levels) {
            if (level.id == text.id)
                return open(kinds_.count("levels") + kinds_.count("stages") > 0, "-" + level_code(level.id), "");
        }
        for (const auto& kind : framework_.kinds) {
            if (kind.id != text.id) continue;
            const bool wanted = kinds_.count(kind.id) > 0;
            return open(wanted, wanted ? kind_code(kind.id) : "", kind.anchor);
        }
        return false;
    }

    bool open(bool wanted, std::string place, const std::string& anchor) {
        wanted_ = wanted;
        place_ = std::move(place);
        anchor_ = anchor + "-";
        count_ = 0;
        return true;
    }

    void add(const PageText& text) {
        if (text.tag == "h1") return void(out_.push_back({code_ + ".title", text.text}));
        if (!wanted_ || text.tag == "th" || text.tag == "caption") return;
        out_.push_back({code_ + place_ + number(text), text.text});
    }

    /// Entries and rows carry their number in their anchor; paragraphs are counted, and a level has just one.
    std::string number(const PageText& text) {
        ++count_;
        if (place_.back() == '.') return std::to_string(count_);
        if (place_[0] == '-') return count_ == 1 ? "" : " again";
        if (text.id.compare(0, anchor_.size(), anchor_) != 0) return " without its anchor";
        const auto own = text.id.substr(anchor_.size());
        return text.tag == "td" ? own + (count_ % 2 == 1 ? ".e" : ".i") : own;
    }

    const Framework& framework_;
    std::string code_;
    const std::set<std::string>& kinds_;
    Statements out_;
    bool wanted_ = true;
    std::string place_ = ".lead.", anchor_;
    int count_ = 0;
};

std::vector<PageText> texts_of_node(const Site& site, NodeIndex node) {
    return texts_of_page(rendered(site, *node).root);
}

std::vector<std::string> words_of(const std::vector<PageText>& texts) {
    std::vector<std::string> out;
    for (const auto& text : texts) out.push_back(text.text);
    return out;
}

}  // namespace

Statements PageCarrier::page(const std::string& path, const std::string& prefix) const {
    const auto found = site_.model.node_by_path.find(path);
    if (found == site_.model.node_by_path.end()) throw std::runtime_error("no page " + path);
    Statements out;
    add_numbered(out, prefix, words_of(texts_of_node(site_, found->second)));
    return out;
}

/// A level's page opens with its own text; the items' texts follow under their own headings.
Statements PageCarrier::levels(const std::string& id, const std::string& prefix) const {
    const auto& framework = framework_named(site_.model, id);
    Statements out;
    for (const auto& level : framework.levels) {
        auto texts = texts_of_node(site_, level.node);
        const auto end =
            std::find_if(texts.begin(), texts.end(), [](const PageText& t) { return is_heading(t) && t.tag != "h1"; });
        texts.erase(end, texts.end());
        add_numbered(out, prefix + "." + level_code(level.id), words_of(texts));
    }
    return out;
}

Statements PageCarrier::items(const std::string& id, const std::set<std::string>& kinds) const {
    const auto& framework = framework_named(site_.model, id);
    Statements out;
    for (const auto& item : framework.items) {
        for (auto& statement : ItemPage(framework, item, kinds).read(texts_of_node(site_, item.node)))
            out.push_back(std::move(statement));
    }
    return out;
}

}  // namespace codify::verbatim
