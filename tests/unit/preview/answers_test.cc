#include "preview/answers.h"

#include <stdexcept>

#include "tests/support/catch.h"

namespace codify {
namespace {

struct Shown {
    Shown() : generation("one") {
        generation.add("index.html", [this] { return ++made, std::string("<body>home</body>"); });
        generation.add("code/index.html", [] { return std::string("code"); });
        generation.add("self-check.html", [] { return std::string("self-check"); });
        generation.add("self-check/paper.html", [] { return std::string("paper"); });
        generation.add("both.html", [] { return std::string("a page"); });
        generation.add("both/index.html", [] { return std::string("a folder"); });
        generation.add("assets/site.0123456789abcdef.css", [] { return std::string("a {}"); });
        generation.add("bad.html", []() -> std::string { throw std::runtime_error("no such picture"); });
        generation.add_otherwise(404, "<body>nothing</body>");
    }
    Answer ask(const std::string& target, std::vector<Header> headers = {}, const std::string& method = "GET") const {
        headers.push_back({"host", "localhost:1313"});
        return answer({method, target, std::move(headers)}, generation, OwnHosts("127.0.0.1"));
    }
    Generation generation;
    int made = 0;
};

std::string text_of(const Answer& answer) { return answer.text ? answer.text->substr(answer.begin, answer.size) : ""; }

std::string header_of(const Answer& answer, const std::string& name) {
    for (const auto& header : answer.headers) {
        if (header.name == name) return header.value;
    }
    return {};
}

TEST_CASE("an address names a file, and a folder its index") {
    CHECK(path_of("/") == "index.html");
    CHECK(path_of("/code/") == "code/index.html");
    CHECK(path_of("/code/?stage=stage-2") == "code/index.html");
    CHECK(path_of("/a%20b%2fc.html#x") == "a b/c.html");
    CHECK(path_of("/%C3%A9.html") == "é.html");
}

TEST_CASE("an address that no file can have is none") {
    for (const char* target : {"", "index.html", "http://localhost/", "/%", "/%0", "/%zz", "/%00", "/a%00.html",
                               "/%0d%0a", "/\\a", "/%5ca", "/\x7f"}) {
        CAPTURE(target);
        CHECK_FALSE(path_of(target));
    }
    CHECK_FALSE(path_of(std::string("/a\0b", 4)));
}

TEST_CASE("a page is made once, when it is first asked for, with the script that reloads it") {
    const Shown shown;
    CHECK(shown.made == 0);
    const auto first = shown.ask("/");
    const auto second = shown.ask("/index.html?x");
    CHECK(shown.made == 1);
    CHECK(first.text.get() == second.text.get());
    CHECK(text_of(first) == "<body>home<script src=\"/_codify/preview.js\" data-generation=\"one\"></script>\n</body>");
}

TEST_CASE("pages are asked for anew each time, names with a fingerprint are kept") {
    const Shown shown;
    CHECK(header_of(shown.ask("/"), "Cache-Control") == "no-cache");
    CHECK(header_of(shown.ask("/assets/site.0123456789abcdef.css"), "Cache-Control") == "max-age=86400, immutable");
}

TEST_CASE("what is nowhere is told with the page for it") {
    const Shown shown;
    const auto nothing = shown.ask("/nowhere.html", {{"If-None-Match", "*"}, {"Range", "bytes=0-1"}});
    CHECK(nothing.status == 404);
    CHECK(text_of(nothing).find("nothing") != std::string::npos);
    CHECK_FALSE(nothing.close);
    CHECK_THROWS_AS(shown.ask("/bad.html"), std::runtime_error);
}

TEST_CASE("an address without its end leads to what it means") {
    const Shown shown;
    const auto leads = [&](const std::string& target) { return header_of(shown.ask(target), "Location"); };
    CHECK(shown.ask("/code").status == 301);
    CHECK(header_of(shown.ask("/code"), "Cache-Control") == "no-store");
    CHECK(leads("/code") == "/code/");
    CHECK(leads("/code?stage=stage-2&x=%20") == "/code/?stage=stage-2&x=%20");
    CHECK(leads("/c%6fde") == "/c%6fde/");
    CHECK(leads("/self-check") == "/self-check.html");
    CHECK(leads("/self-check?x") == "/self-check.html?x");
    CHECK(leads("/both") == "/both.html");  // its folder only leads on to it
    CHECK(shown.ask("/code", {}, "HEAD").status == 301);
}

TEST_CASE("no other address leads anywhere") {
    const Shown shown;
    for (const char* target : {"/cod", "/Code", "//code", "/code//", "/self-check/", "/code/index.html/",
                               "/nowhere?code", "/./code", "/assets", "//localhost/code"}) {
        CAPTURE(target);
        CHECK(shown.ask(target).status == 404);
    }
    CHECK(shown.ask("/code/index.html").status == 200);
}

TEST_CASE("only pages of the preview may listen") {
    const Shown shown;
    CHECK(shown.ask("/_codify/events").stream);
    CHECK(
        shown.ask("/_codify/events", {{"Origin", "http://localhost:1313"}, {"Sec-Fetch-Site", "same-origin"}}).stream);
    CHECK(shown.ask("/_codify/events", {{"Origin", "http://evil.example"}}).status == 403);
    CHECK(shown.ask("/_codify/events", {{"Origin", "null"}}).status == 403);
    CHECK(shown.ask("/_codify/events", {{"Sec-Fetch-Site", "cross-site"}}).status == 403);
}

}  // namespace
}  // namespace codify
