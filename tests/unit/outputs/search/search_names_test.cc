#include "outputs/search/names.h"

#include "outputs/search/index.h"
#include "model/addresses/addresses.h"
#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("an audience names those whom it is for, where two words or more do", "[search]") {
    CHECK(named_in("New and First-Line Managers and Leaders") == Names{"first line manager"});
    CHECK(named_in("Supervisors, Team Leaders, Shift Leaders") == Names{"team leader", "shift leader"});
    CHECK(named_in("Managers who are responsible for the organisation").empty());
    CHECK(named_in("").empty());
}

TEST_CASE("a page is named by its file or by its address", "[search]") {
    const auto loaded = load_files({{"pages/index.md", "+++\ntitle = \"Home\"\n+++\n\nText.\n"},
                                    {"pages/more.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"}});
    const auto more = node_named(loaded.model, "pages/more.md");
    REQUIRE(more != kNone);
    CHECK(loaded.model.at(more).title == "More");
    CHECK(node_named(loaded.model, "pages/more.html") == more);
    CHECK(node_named(loaded.model, "more.html") == more);
    CHECK(node_named(loaded.model, "pages/less.md") == kNone);
    CHECK(node_named(loaded.model, ".md") == kNone);
}

TEST_CASE("a title with a line break keeps the search whole", "[search]") {
    auto loaded = load_files({{"pages/index.md", "+++\ntitle = \"Home\"\n+++\n\nText.\n"}});
    for (auto& node : loaded.model.nodes) node.title = "Ho\nme\tpage";
    Diagnostics diagnostics;
    CHECK(search_files(loaded.model, diagnostics).index.bytes.find("Ho me page") != std::string::npos);
}

}  // namespace codify
