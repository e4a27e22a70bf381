#include "preview/generation.h"

#include "preview/media_type.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("a file lives on after its generation") {
    auto generation = std::make_shared<Generation>("one");
    generation->add("a.txt", [] { return std::string("kept"); });
    const auto file = generation->find("a.txt");
    generation.reset();
    CHECK(file->bytes == "kept");
    CHECK(file->type == "text/plain; charset=utf-8");
}

TEST_CASE("other bytes have another tag, and a page of another generation too") {
    Generation one("one"), two("two");
    for (auto* generation : {&one, &two}) {
        generation->add("a.css", [] { return std::string("a"); });
        generation->add("b.css", [] { return std::string("b"); });
        generation->add("a.html", [] { return std::string("a"); });
    }
    CHECK(one.find("a.css")->tag == two.find("a.css")->tag);
    CHECK(one.find("a.css")->tag != one.find("b.css")->tag);
    CHECK(one.find("a.html")->tag != two.find("a.html")->tag);
    CHECK(one.find("c.css") == nullptr);
}

TEST_CASE("the script stands at the end of the body, or of what has none") {
    const std::string tag = "<script src=\"/_codify/preview.js\" data-generation=\"1\"></script>\n";
    CHECK(with_reload("<body>a</body>\n</html>", "1") == "<body>a" + tag + "</body>\n</html>");
    CHECK(with_reload("a", "1") == "a" + tag);
}

TEST_CASE("an unknown kind of file is bytes") {
    CHECK(media_type("a/b.svg") == "image/svg+xml");
    CHECK(media_type("html") == "application/octet-stream");
    CHECK(media_type("a.html.old") == "application/octet-stream");
}

}  // namespace
}  // namespace codify
