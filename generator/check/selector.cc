#include "check/selector.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

using Token = StyleToken::Kind;

int parent_of(const CheckedPage& page, int index) { return page.elements()[static_cast<std::size_t>(index)].parent; }

/// The previous (`step` -1) or next (1) sibling of the element; kNobody without one.
int sibling(const CheckedPage& page, int index, int step) {
    const int parent = parent_of(page, index);
    for (int at = index + step; at > parent && at < static_cast<int>(page.elements().size()); at += step) {
        if (parent_of(page, at) == parent) return at;
        if (step > 0 && parent_of(page, at) < parent) break;
    }
    return CheckedPage::kNobody;
}

bool stands_within(const CheckedPage& page, int index, int outer) {
    auto at = parent_of(page, index);
    while (at > outer) at = parent_of(page, at);
    return at == outer;
}

bool attribute_fits(const std::string& found, char how, const std::string& wanted) {
    switch (how) {
        case '=':
            return found == wanted;
        case '~': {
            const auto parts = parts_of(found);
            return std::find(parts.begin(), parts.end(), wanted) != parts.end();
        }
        case '|':
            return found == wanted || found.starts_with(wanted + "-");
        case '^':
            return !wanted.empty() && found.starts_with(wanted);
        case '$':
            return !wanted.empty() && found.ends_with(wanted);
        case '*':
            return !wanted.empty() && found.find(wanted) != std::string::npos;
        default:
            return true;
    }
}

}  // namespace

class SelectorList::Parser {
  public:
    Parser(std::span<const StyleToken> tokens, std::shared_ptr<const SelectorList> outer)
        : tokens_(tokens), outer_(std::move(outer)) {}

    std::vector<Complex> parse() {
        std::vector<Complex> out;
        while (at_ < tokens_.size()) {
            auto complex = parse_complex();
            if (!complex.empty()) out.push_back(std::move(complex));
            ++at_;  // the comma
        }
        return out;
    }

  private:
    [[nodiscard]] bool at(char sign) const { return at_ < tokens_.size() && tokens_[at_].is(sign); }

    Complex parse_complex() {
        Complex out;
        bool names_outer = outer_ == nullptr;
        char before = ' ';
        while (at_ < tokens_.size() && !at(',')) {
            const auto& token = tokens_[at_];
            if (token.kind == Token::blank) {
                ++at_;
            } else if (at('>') || at('+') || at('~')) {
                before = token.value[0];
                ++at_;
            } else {
                const auto begin = at_;
                out.push_back({{}, before});
                while (at_ < tokens_.size() && tokens_[at_].kind != Token::blank && !at(',') && !at('>') && !at('+') &&
                       !at('~')) {
                    names_outer = names_outer || at('&');
                    out.back().conditions.push_back(condition());
                }
                if (at_ == begin) ++at_;
                before = ' ';
            }
        }
        if (!names_outer && !out.empty())
            out.insert(out.begin(), Compound{{{.kind = Condition::Kind::any_of, .list = outer_}}, ' '});
        return out;
    }

    Condition condition() {
        using Kind = Condition::Kind;
        const auto& token = tokens_[at_++];
        if (token.kind == Token::name) return {.kind = Kind::type, .name = token.value};
        if (token.kind == Token::hash) return {.kind = Kind::id, .name = token.value};
        if (token.is('*')) return {.kind = Kind::always};
        if (token.is('&')) return {.kind = Kind::any_of, .list = outer_};
        if (token.is('.') && at_ < tokens_.size()) return {.kind = Kind::of_class, .name = tokens_[at_++].value};
        if (token.is('[')) return attribute();
        if (token.is(':')) return pseudo();
        return {.kind = Kind::never};
    }

    Condition attribute() {
        Condition out{.kind = Condition::Kind::attribute};
        for (; at_ < tokens_.size() && !at(']'); ++at_) {
            const auto& token = tokens_[at_];
            if (token.kind == Token::sign && (out.how == '\0')) out.how = token.value[0];
            if (token.kind != Token::name && token.kind != Token::text && token.kind != Token::number) continue;
            (out.how == '\0' ? out.name : out.value) = token.value;
            if (out.how != '\0') break;  // a flag for case follows
        }
        while (at_ < tokens_.size() && !at(']')) ++at_;
        ++at_;
        return out;
    }

    Condition pseudo() {
        using Kind = Condition::Kind;
        if (at_ >= tokens_.size() || at(':')) {  // pseudo-elements, such as ::before, are not elements of the page
            at_ += 2;
            return {.kind = Kind::never};
        }
        const auto& token = tokens_[at_++];
        if (token.kind == Token::function) return function(token.value);
        if (token.value == "root") return {.kind = Kind::root};
        if (token.value == "first-child" || token.value == "first-of-type") return {.kind = Kind::first};
        if (token.value == "last-child" || token.value == "last-of-type") return {.kind = Kind::last};
        if (token.value == "empty") return {.kind = Kind::empty};
        return {.kind = Kind::never};
    }

    Condition function(const std::string& name) {
        using Kind = Condition::Kind;
        const auto begin = at_;
        for (int depth = 1; at_ < tokens_.size(); ++at_) {
            if (tokens_[at_].opens('(')) ++depth;
            if (tokens_[at_].is(')') && --depth == 0) break;
        }
        const auto inner = tokens_.subspan(begin, std::min(at_, tokens_.size()) - begin);
        ++at_;
        const auto list = [&] { return std::make_shared<const SelectorList>(inner, nullptr); };
        if (name == "is" || name == "where") return {.kind = Kind::any_of, .list = list()};
        if (name == "not") return {.kind = Kind::none_of, .list = list()};
        if (name == "has") return {.kind = Kind::holds, .list = list()};
        return {.kind = name.starts_with("nth-") ? Kind::always : Kind::never};
    }

    std::span<const StyleToken> tokens_;
    std::shared_ptr<const SelectorList> outer_;
    std::size_t at_ = 0;
};

SelectorList::SelectorList(std::span<const StyleToken> tokens, std::shared_ptr<const SelectorList> outer)
    : choices_(Parser(tokens, std::move(outer)).parse()) {}

bool SelectorList::matches(const CheckedPage& page, int index, bool scripts) const {
    return std::any_of(choices_.begin(), choices_.end(), [&](const Complex& complex) {
        return matches(complex, complex.size() - 1, page, index, scripts);
    });
}

bool SelectorList::matches(const Complex& complex, std::size_t last, const CheckedPage& page, int index, bool scripts) {
    const auto& compound = complex[last];
    const bool fits = std::all_of(compound.conditions.begin(), compound.conditions.end(),
                                  [&](const Condition& one) { return holds(one, page, index, scripts); });
    if (!fits) return false;
    if (last == 0) return true;
    const bool up = compound.before == ' ' || compound.before == '>';
    const bool once = compound.before == '>' || compound.before == '+';
    const auto next = [&](int at) { return up ? parent_of(page, at) : sibling(page, at, -1); };
    for (int at = next(index); at != CheckedPage::kNobody; at = next(at)) {
        if (matches(complex, last - 1, page, at, scripts)) return true;
        if (once) return false;
    }
    return false;
}

bool SelectorList::holds(const Condition& condition, const CheckedPage& page, int index, bool scripts) {
    using Kind = Condition::Kind;
    const auto& element = page.at(index);
    switch (condition.kind) {
        case Kind::type:
            return element.name == condition.name;
        case Kind::id:
            return element.attribute("id") != nullptr && *element.attribute("id") == condition.name;
        case Kind::of_class:
            return element.attribute("class") != nullptr &&
                   attribute_fits(*element.attribute("class"), '~', condition.name);
        case Kind::attribute: {
            if (condition.name == "data-scripts" && index == 0) return scripts;
            const auto* found = element.attribute(condition.name);
            return found != nullptr && attribute_fits(*found, condition.how, condition.value);
        }
        case Kind::any_of:
            return condition.list->matches(page, index, scripts);
        case Kind::none_of:
            return !condition.list->matches(page, index, scripts);
        case Kind::holds:
            for (int at = index + 1; at < static_cast<int>(page.elements().size()) && stands_within(page, at, index);
                 ++at) {
                if (condition.list->matches(page, at, scripts)) return true;
            }
            return false;
        case Kind::first:
            return sibling(page, index, -1) == CheckedPage::kNobody;
        case Kind::last:
            return sibling(page, index, 1) == CheckedPage::kNobody;
        case Kind::empty:
            return element.children.empty();
        case Kind::root:
            return index == 0;
        case Kind::always:
            return true;
        case Kind::never:
            return false;
    }
    return false;
}

}  // namespace codify
