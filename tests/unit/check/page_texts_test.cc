#include "check/page_texts.h"

#include "model/page_kind.h"
#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

template <typename Traits>
concept MayLeaveWordingOut = requires {
    Traits{.kind = PageKind::page};
};
static_assert(!MayLeaveWordingOut<PageTraits>, "a new kind of page states which wording of items it shows");

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a page must show the wording of items that its kind states, after its own", "[check]") {
    const auto loaded = with_skill(
        "## First\n\nHear all.\n\n## Second\n\nAsk twice.\n\n"
        "## At every level\n\n- Be kind.\n- Be brief.\n");
    REQUIRE(loaded.problems.empty());
    const auto texts = [&model = loaded.model](const char* url) {
        return texts_on_page(model, model.node_by_url.at(url));
    };
    const Texts item = {"Hearall.", "Asktwice.", "Bekind.", "Bebrief."};
    CHECK(texts("ladder/care/listen.html") == item);
    CHECK(texts("ladder/care/index.html") == Texts{"Text."});
    CHECK(texts("ladder/whole-framework.html") == Texts{"Text.", item[0], item[1], item[2], item[3]});
    CHECK(texts("ladder/second.html") == Texts{"Asktwice."});
    CHECK(texts("ladder/index.html") == Texts{"Theladder."});
    CHECK(texts("ladder/map.html").empty());
    CHECK(texts("ladder/care/listen/compare.html").empty());
}

}  // namespace codify
