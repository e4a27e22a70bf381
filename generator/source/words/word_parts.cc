#include "source/words/word_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace codify {
namespace {

using PartKind = WordPart::Kind;

/// Whether `name` can be that of a value, a blank or a mark; a value may also be another word: words.search.title.
bool is_hole_name(std::string_view name, bool with_dots) {
    const auto good = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || (with_dots && c == '.');
    };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && std::all_of(name.begin(), name.end(), good);
}

class Splitter {
  public:
    explicit Splitter(std::string_view word) : word_(word) {}

    WordParts split() {
        while (at_ < word_.size() && out_.fault.empty()) {
            const auto next = std::min(word_.find_first_of("{}<>", at_), word_.size());
            add(PartKind::plain, at_, next);
            if (next < word_.size()) hole();
        }
        if (out_.fault.empty() && !open_.empty()) out_.fault = fmt::format("the mark <{}> is not closed", open_);
        return std::move(out_);
    }

  private:
    void add(PartKind kind, std::size_t from, std::size_t to) {
        if (kind != PartKind::plain || from < to) out_.parts.push_back({kind, word_.substr(from, to - from), at_});
        at_ = to;
    }

    void hole() {
        const auto rest = word_.substr(at_);
        if (rest.starts_with("{{")) return bracketed(PartKind::value, "{{", "}}");
        if (rest.starts_with("{")) return bracketed(PartKind::blank, "{", "}");
        if (rest.starts_with("</")) return bracketed(PartKind::end, "</", ">");
        if (rest.starts_with("<")) return bracketed(PartKind::mark, "<", ">");
        out_.fault = fmt::format("a {} stands alone here", rest.front());
    }

    void bracketed(PartKind kind, std::string_view opening, std::string_view closing) {
        const auto from = at_ + opening.size();
        const auto end = word_.find(closing, from);
        if (end == std::string_view::npos || !is_hole_name(word_.substr(from, end - from), kind == PartKind::value)) {
            out_.fault = fmt::format("a name and {} must follow {}", closing, opening);
            return;
        }
        if (kind == PartKind::mark || kind == PartKind::end) nest(kind, word_.substr(from, end - from));
        add(kind, from, end);
        at_ += closing.size();
    }

    void nest(PartKind kind, std::string_view name) {
        if (kind == PartKind::mark && !open_.empty()) {
            out_.fault = fmt::format("the mark <{}> stands within <{}>", name, open_);
        } else if (kind == PartKind::end && open_ != name) {
            out_.fault = fmt::format("the mark <{}> is not open here", name);
        } else if (kind == PartKind::end && trim(word_.substr(begin_, at_ - begin_)).empty()) {
            out_.fault = fmt::format("the mark <{}> marks no words", name);
        }
        open_ = kind == PartKind::mark ? name : "";
        begin_ = at_ + name.size() + std::string_view("<>").size();
    }

    std::string_view word_;
    std::size_t at_ = 0;
    std::string_view open_;
    std::size_t begin_ = 0;  ///< of the words that the open mark marks
    WordParts out_;
};

}  // namespace

WordParts word_parts(std::string_view word) { return Splitter(word).split(); }

std::vector<std::string> holes_of(std::string_view word) {
    std::vector<std::string> out;
    for (const auto& [kind, text, offset] : word_parts(word).parts) {
        if (kind == PartKind::value) out.push_back(fmt::format("{{{{{}}}}}", text));
        if (kind == PartKind::blank) out.push_back(fmt::format("{{{}}}", text));
        if (kind == PartKind::mark) out.push_back(fmt::format("<{}>", text));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace codify
