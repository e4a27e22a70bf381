#include "check/hiding_styles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <utility>

#include "pages/page_kinds.h"
#include "theme/shape.h"

namespace codify {
namespace {

using Tokens = std::span<const StyleToken>;

Tokens without_blanks_around(Tokens tokens) {
    const auto blank = [](const StyleToken& token) { return token.kind == StyleToken::Kind::blank; };
    while (!tokens.empty() && blank(tokens.front())) tokens = tokens.subspan(1);
    while (!tokens.empty() && blank(tokens.back())) tokens = tokens.first(tokens.size() - 1);
    return tokens;
}

/// The numbers among the values, such as 0.5 for "0.5rem".
std::vector<double> numbers_of(Tokens values) {
    std::vector<double> out;
    for (const auto& token : values) {
        if (token.kind == StyleToken::Kind::number) out.push_back(std::strtod(token.value.c_str(), nullptr));
    }
    return out;
}

bool names(Tokens values, std::string_view word) {
    return std::any_of(values.begin(), values.end(), [&](const StyleToken& token) {
        return (token.kind == StyleToken::Kind::name || token.kind == StyleToken::Kind::function) &&
               token.value == word;
    });
}

/// Whether a property with these values makes an element invisible. There are more ways than could be listed: these are
/// the common ones.
bool hides(const std::string& property, Tokens values) {
    constexpr double far = -999;  // pixels, or a larger unit
    const auto numbers = numbers_of(values);
    const bool nothing = numbers.size() == 1 && numbers[0] == 0;
    if (property == "display") return names(values, "none");
    if (property == "visibility") return names(values, "hidden") || names(values, "collapse");
    if (property == "content-visibility") return names(values, "hidden");
    if (property == "color") return names(values, "transparent");
    if (property == "opacity" || property == "font-size" || property == "scale" || property == "zoom" ||
        property == "max-height" || property == "max-width" || property == "height" || property == "width")
        return nothing;
    if (property == "transform") return nothing && (names(values, "scale") || names(values, "scale3d"));
    if (property == "clip-path")
        return (names(values, "inset") && !numbers.empty() && numbers[0] >= 50) || (nothing && names(values, "circle"));
    if (property == "left" || property == "right" || property == "top" || property == "text-indent" ||
        property == "margin-left" || property == "inset-inline-start")
        return !numbers.empty() && numbers[0] < far;
    return false;
}

/// Visits the rules of a style sheet, including nested ones.
class RuleWalk {
  public:
    RuleWalk(std::string_view css, const SourceFile& path) : css_(css), path_(path) {}

    std::vector<HidingStyle> walk() {
        const auto read = style_tokens(css_);
        block(read.tokens, nullptr);
        return std::move(out_);
    }

  private:
    using Outer = std::shared_ptr<const SelectorList>;

    /// Visits the block of the rule `outer`, or the whole sheet.
    void block(Tokens tokens, const Outer& outer) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (tokens[at].is(';')) {
                declaration(tokens.subspan(begin, at - begin), outer);
                begin = at + 1;
            } else if (tokens[at].is('{')) {
                const auto end = closing(tokens, at);
                rule(without_blanks_around(tokens.subspan(begin, at - begin)), tokens.subspan(at + 1, end - at - 1),
                     outer);
                at = end;
                begin = end + 1;
            }
        }
        if (begin < tokens.size()) declaration(tokens.subspan(begin), outer);
    }

    static std::size_t closing(Tokens tokens, std::size_t open) {
        int depth = 0;
        for (auto at = open; at < tokens.size(); ++at) {
            if (tokens[at].is('{')) ++depth;
            if (tokens[at].is('}') && --depth == 0) return at;
        }
        return tokens.size();
    }

    void rule(Tokens prelude, Tokens inside, const Outer& outer) {
        if (prelude.empty()) return;
        if (prelude.front().kind != StyleToken::Kind::at_word)
            return block(inside, std::make_shared<const SelectorList>(prelude, outer));
        const auto& name = prelude.front().value;
        if (name == "media" || name == "supports" || name == "layer" || name == "container" || name == "scope")
            block(inside, outer);
    }

    void declaration(Tokens tokens, const Outer& outer) {
        tokens = without_blanks_around(tokens);
        const auto colon = std::find_if(tokens.begin(), tokens.end(), [](const StyleToken& t) { return t.is(':'); });
        if (outer == nullptr || tokens.empty() || colon == tokens.end()) return;
        const auto& property = tokens.front();
        const auto values = without_blanks_around(tokens.subspan(static_cast<std::size_t>(colon - tokens.begin()) + 1));
        if (values.empty() || !hides(property.value, values)) return;
        const auto end = values.back().at + values.back().size;
        out_.push_back(
            {outer, place_in(css_, property.at, path_), std::string(css_.substr(property.at, end - property.at))});
    }

    std::string_view css_;
    const SourceFile& path_;
    std::vector<HidingStyle> out_;
};

}  // namespace

std::vector<HidingStyle> hiding_styles(std::string_view css, const SourceFile& path) {
    return RuleWalk(css, path).walk();
}

HidingStyles::HidingStyles(const ThemeChain& theme) {
    Diagnostics ignored;
    std::map<std::string, std::vector<HidingStyle>> by_style;
    for (const auto& shape : page_contract()) {
        auto& own = by_template_[shape.name];
        const auto add = [&](const TomlValue& style) {
            const auto [known, is_new] = by_style.try_emplace(style.text);
            if (is_new) {
                if (const auto file = theme.find("styles/" + style.text + ".css", ignored))
                    known->second = hiding_styles(file->text, file->path);
            }
            own.insert(own.end(), known->second.begin(), known->second.end());
        };
        for (const auto& layer : theme.layers()) {
            for (const auto& style : layer.settings.items_of("styles")) add(style);
            for (const auto& style : page_styles_of(layer, shape.name)) add(style);
        }
    }
}

const std::vector<HidingStyle>& HidingStyles::of(const std::string& name) const {
    static const std::vector<HidingStyle> nothing;
    const auto found = by_template_.find(name);
    return found == by_template_.end() ? nothing : found->second;
}

}  // namespace codify
