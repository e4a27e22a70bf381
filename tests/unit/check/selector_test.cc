#include "check/selector.h"

#include <string>

#include "check/hiding_styles.h"
#include "tests/support/catch.h"
#include "theme/style_tokens.h"

namespace codify {
namespace {

constexpr const char* kPage = R"(<html lang="en"><body>
<header id="a" class="top dark"><p id="b">One</p></header>
<main id="c" data-level="stage-1"><p id="d" class="lead">Two</p><p id="e">Three <em id="f" title="A b">four</em></p><div id="g"></div></main>
</body></html>)";

/// The ids of the elements that `selector` means, one behind the other.
std::string meant(const std::string& selector, bool scripts = false, const std::string& outer = "") {
    prepare_xml();
    const CheckedPage page("a.html", *read_xml(kPage).root);
    const auto within = style_tokens(outer).tokens;
    const auto tokens = style_tokens(selector).tokens;
    const SelectorList list(tokens, outer.empty() ? nullptr : std::make_shared<const SelectorList>(within, nullptr));
    std::string out;
    for (int i = 0; i < static_cast<int>(page.elements().size()); ++i) {
        const auto* id = page.at(i).attribute("id");
        if (id != nullptr && list.matches(page, i, scripts)) out += *id;
    }
    return out;
}

TEST_CASE("A selector means the elements that a browser would take it to mean") {
    CHECK(meant("p") == "bde");
    CHECK(meant("P") == "bde");
    CHECK(meant("*") == "abcdefg");
    CHECK(meant("#d, .dark, em") == "adf");
    CHECK(meant(".top.dark") == "a");
    CHECK(meant(".to") == "");
    CHECK(meant("main p") == "de");
    CHECK(meant("body > p") == "");
    CHECK(meant("body>header>p") == "b");
    CHECK(meant(".lead + p") == "e");
    CHECK(meant("p ~ div") == "g");
    CHECK(meant("header + main em") == "f");
    CHECK(meant("[data-level]") == "c");
    CHECK(meant("[data-level='stage-1'], [title~=b]") == "cf");
    CHECK(meant("[data-level^=stage], [title$=\"b\"]") == "cf");
    CHECK(meant("[data-level|=stage][data-level*=age]") == "c");
    CHECK(meant("[data-level=stage]") == "");
    CHECK(meant("p:first-child") == "bd");
    CHECK(meant("p:last-child, :empty") == "bg");
    CHECK(meant(":is(header, main) > p:not(.lead)") == "be");
    CHECK(meant("main:has(em)") == "c");
    CHECK(meant("header:has(em)") == "");
    CHECK(meant("\\6D ain") == "c");
    CHECK(meant("p:nth-child(2n + 1)") == "bde");  // some of them, and nobody knows which
}

TEST_CASE("What depends on a reader does not hold, and scripts are told") {
    CHECK(meant("p:hover, p:focus-within") == "");
    CHECK(meant("p:not(:hover)") == "bde");
    CHECK(meant("p::before") == "");
    CHECK(meant("[data-scripts] em") == "");
    CHECK(meant("[data-scripts] em", true) == "f");
    CHECK(meant(":root:not([data-scripts]) em", true) == "");
    CHECK(meant(":root:not([data-scripts]) em") == "f");
}

TEST_CASE("A selector within a rule hangs on the rule's own") {
    CHECK(meant("p", false, "main") == "de");
    CHECK(meant("> em", false, "p") == "f");
    CHECK(meant("&.lead", false, "p") == "d");
    CHECK(meant("body &", false, "em") == "f");
    CHECK(meant("p, em", false, "header, #e") == "bf");
}

std::string hidden_by(const std::string& css) {
    std::string out;
    for (const auto& style : hiding_styles(css, "a.css"))
        out += style.what + " at " + std::to_string(style.place.line) + ":" + std::to_string(style.place.column) + "\n";
    return out;
}

TEST_CASE("Styles that hide are found wherever they stand") {
    CHECK(hidden_by("p { display: none }") == "display: none at 1:5\n");
    CHECK(hidden_by("@layer a {\n @media print { p { color: red; DISPLAY : NONE !important; } }\n}") ==
          "DISPLAY : NONE !important at 2:33\n");
    CHECK(hidden_by("p { & a { visibility: hidden; } opacity: 0.0 }") ==
          "visibility: hidden at 1:11\nopacity: 0.0 at 1:33\n");
    CHECK(hidden_by("p { left: -9999px; font-size: 0; clip-path: inset(50%) }") ==
          "left: -9999px at 1:5\nfont-size: 0 at 1:20\nclip-path: inset(50%) at 1:34\n");
    CHECK(hidden_by("p { transform: scale(0); color: transparent; content-visibility: hidden; max-height: 0px }") ==
          "transform: scale(0) at 1:5\ncolor: transparent at 1:26\ncontent-visibility: hidden at 1:46\n"
          "max-height: 0px at 1:74\n");
    CHECK(
        hidden_by("p { display: block; opacity: 0.5; margin: 0; left: -1px; color: red } @font-face { display: none }")
            .empty());
    CHECK(hidden_by("@keyframes a { from { opacity: 0 } } @page { size: a4 } @layer x, y; /* p { display: none } */")
              .empty());
}

}  // namespace
}  // namespace codify
