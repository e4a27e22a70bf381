#include "theme/theme_faults.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/xml.h"
#include "theme/external_address.h"
#include "theme/script_texts.h"
#include "theme/style_tokens.h"
#include "theme/unclosed.h"

namespace codify {
namespace {

/// Reports problems in one file by byte offset.
class ThemeFile {
  public:
    ThemeFile(std::string_view text, const SourceFile& path, Diagnostics& diagnostics)
        : text_(text), path_(path), diagnostics_(diagnostics) {}

    void error(std::size_t at, const char* rule, std::string message, std::string hint) const {
        diagnostics_.error(place_in(text_, at, path_), rule, std::move(message), std::move(hint), Exit::usage);
    }

    void report(const Unclosed& unclosed, const char* rule) const {
        if (!unclosed.message.empty()) error(unclosed.at, rule, unclosed.message, unclosed.hint);
    }

    void drawing(int line, std::string message, std::string hint) const {
        diagnostics_.error({path_, line, line > 0 ? 1 : 0}, "unsafe-drawing", std::move(message), std::move(hint),
                           Exit::usage);
    }

  private:
    std::string_view text_;
    const SourceFile& path_;
    Diagnostics& diagnostics_;
};

/// Reports the addresses from which a style sheet would load something, depending on their context.
class StyleLoads {
  public:
    StyleLoads(const std::vector<StyleToken>& tokens, std::string_view css, const ThemeFile& file)
        : tokens_(tokens), css_(css), file_(file) {}

    void look() {
        for (const auto& token : tokens_) look_at(token);
    }

  private:
    void look_at(const StyleToken& token) {
        if (token.kind == StyleToken::Kind::at_word && token.value == "import") report(token, up_to_semicolon(token));
        if (token.kind == StyleToken::Kind::at_word && token.value == "namespace") names_only_ = true;
        if (token.kind == StyleToken::Kind::name && token.value.starts_with("--")) own_value_ = true;
        if (token.is(';') || token.is('}') || token.is('{')) names_only_ = own_value_ = false;
        if (token.kind == StyleToken::Kind::function) within_.push_back(token.value);
        if (token.is('(') || token.is('[') || token.is('{')) within_.emplace_back();
        if ((token.is(')') || token.is(']') || token.is('}')) && !within_.empty()) within_.pop_back();
        const bool is_address =
            token.kind == StyleToken::Kind::address || (token.kind == StyleToken::Kind::text && loads_texts());
        if (is_address && !names_only_ && is_outside(token.value) &&
            !lower(as_browsers_read(token.value)).starts_with("data:"))
            report(token, token.value);
        else if (token.kind == StyleToken::Kind::text && own_value_ && names_host(token.value))
            report(token, token.value);
    }

    [[nodiscard]] bool loads_texts() const {
        static constexpr std::array<std::string_view, 7> kLoading = {
            "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade"};
        return !within_.empty() && std::find(kLoading.begin(), kLoading.end(), within_.back()) != kLoading.end();
    }

    [[nodiscard]] std::string up_to_semicolon(const StyleToken& token) const {
        return std::string(trim(css_.substr(token.at, css_.find_first_of(";\n", token.at) - token.at)));
    }

    void report(const StyleToken& token, std::string_view address) const {
        file_.error(token.at, "third-party",
                    fmt::format("the styles load something from elsewhere: {}", shortened(address, 80)),
                    "put the file into the site; name a second stylesheet in theme.toml");
    }

    const std::vector<StyleToken>& tokens_;
    std::string_view css_;
    const ThemeFile& file_;
    std::vector<std::string> within_;  ///< the open functions; other brackets have an empty name
    bool names_only_ = false;          ///< in an @namespace rule, whose address is only a name
    bool own_value_ = false;           ///< in the value of a custom property, which may be used anywhere
};

/// Addresses that identify an XML namespace; nothing is ever loaded from them.
bool is_vocabulary(std::string_view address) { return address.starts_with("http://www.w3.org/"); }

/// The attributes of a drawing that make a browser load or follow an address.
bool leads(std::string_view attribute) {
    return attribute == "href" || attribute == "xlink:href" || attribute == "src" || attribute == "to" ||
           attribute == "from" || attribute == "values" || attribute == "xml:base";
}

/// Whether the address is a data URL of a raster image; an embedded SVG could contain anything.
bool is_picture_within(std::string_view address) {
    const auto read = lower(as_browsers_read(address));
    return read.starts_with("data:image/") && !read.starts_with("data:image/svg");
}

void check_attribute(const XmlElement& element, const std::string& key, const std::string& value,
                     const ThemeFile& file) {
    const auto name = lower(key);
    if (name.starts_with("on"))
        return file.drawing(element.line, fmt::format("the attribute `{}` holds a script", key), "take it out");
    if (name.starts_with("xmlns")) return;
    if (leads(name) && lower(as_browsers_read(value)).starts_with("javascript:"))
        return file.drawing(element.line, fmt::format("the address in `{}` is a script", key), "take it out");
    if (leads(name) && element.name != "a" && is_outside(value) && !is_picture_within(value))
        return file.drawing(element.line, fmt::format("it loads something from elsewhere: {}", shortened(value, 80)),
                            "draw it in the file itself");
    for (const auto& token : style_tokens(value).tokens) {
        const bool address = token.kind == StyleToken::Kind::address || token.kind == StyleToken::Kind::text;
        if (address && value.find('(') != std::string::npos && is_outside(token.value) &&
            !is_picture_within(token.value))
            file.drawing(element.line, fmt::format("it loads something from elsewhere: {}", shortened(token.value, 80)),
                         "draw it in the file itself");
    }
}

void check_part(const XmlElement& element, const ThemeFile& file) {
    static constexpr std::array<std::string_view, 8> kForeign = {"foreignobject", "iframe", "embed", "object",
                                                                 "audio",         "video",  "link",  "meta"};
    const auto local = lower(std::string_view(element.name).substr(element.name.find(':') + 1));
    if (local == "script" || local == "handler" || local == "listener")
        file.drawing(element.line, "it holds a script", "take it out: a picture needs none");
    if (std::find(kForeign.begin(), kForeign.end(), local) != kForeign.end())
        file.drawing(element.line, fmt::format("it holds a <{}>, which can be any page", element.name), "take it out");
    if (local == "style") {
        for (const auto& child : element.children) {
            Diagnostics found;
            check_style(child.text, "", found);
            for (const auto& problem : found.sorted()) file.drawing(element.line, problem.message, problem.hint);
        }
    }
    for (const auto& [key, value] : element.attributes) check_attribute(element, key, value, file);
    for (const auto& child : element.children) check_part(child, file);
}

}  // namespace

void check_style(std::string_view css, const SourceFile& path, Diagnostics& diagnostics) {
    const ThemeFile file(css, path, diagnostics);
    const auto read = style_tokens(css);
    file.report(read.unclosed, "unclosed-style");
    StyleLoads(read.tokens, css, file).look();
}

void check_script(std::string_view script, const SourceFile& path, Diagnostics& diagnostics) {
    const ThemeFile file(script, path, diagnostics);
    const auto read = script_texts(script);
    file.report(read.unclosed, "unclosed-script");
    if (read.module_word)
        file.error(*read.module_word, "module-script",
                   "pages load classic scripts, and only a module may import or export",
                   "join it with what it imports into one classic script, and list that");
    for (const auto& text : read.texts) {
        if (names_host(text.value) && !is_vocabulary(text.value))
            file.error(text.at, "third-party",
                       fmt::format("the script names an address of another site: {}", shortened(text.value, 80)),
                       "put the file into the site; a link that readers may follow belongs in a template");
    }
}

void check_drawing(const std::string& svg, const SourceFile& path, Diagnostics& diagnostics) {
    const ThemeFile file(svg, path, diagnostics);
    if (svg.find("<?xml-stylesheet") != std::string::npos)
        file.error(svg.find("<?xml-stylesheet"), "unsafe-drawing", "it loads a style sheet",
                   "draw with attributes instead");
    const auto document = read_xml(svg);
    if (!document.root) return file.drawing(document.fault.line, document.fault.message, document.fault.hint);
    check_part(*document.root, file);
}

}  // namespace codify
