#include "outputs/output.h"

#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>

#include "base/diagnostics.h"
#include "base/hash.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

Output file(const std::string& path, const std::string& bytes, Output::Kind kind = Output::Kind::page) {
    return {path, kind, [bytes](std::string& buffer) { return std::string_view(buffer = bytes); }};
}

/// "path hash" of each file, a line each.
std::string listing(const std::vector<PublishedFile>& files) {
    std::string out;
    for (const auto& [file, hash] : files) out += file.path + " " + hash + "\n";
    return out;
}

Outputs listed(bool needs_hashes) {
    Outputs out;
    out.files.push_back(file("index.html", "home"));
    out.files.push_back(file("assets/a.js", "script", Output::Kind::asset));
    out.overviews.push_back({"list.txt", listing, needs_hashes});
    return out;
}

/// What is written, by path.
std::map<std::string, std::string> written(Outputs outputs) {
    std::map<std::string, std::string> out;
    std::mutex mutex;
    write_outputs(
        std::move(outputs),
        [&](const std::string& path, std::string_view bytes) {
            const std::lock_guard lock(mutex);
            CHECK(out.emplace(path, bytes).second);
        },
        nullptr);
    return out;
}

}  // namespace

TEST_CASE("each file is written once, and an overview is of all others' names and hashes") {
    const auto files = written(listed(true));
    const auto list = "index.html " + sha256("home") + "\nassets/a.js " + sha256("script") + "\n";
    CHECK(files ==
          std::map<std::string, std::string>{{"index.html", "home"}, {"assets/a.js", "script"}, {"list.txt", list}});
}

TEST_CASE("an overview of names alone costs no hashes") {
    CHECK(written(listed(false)).at("list.txt") == "index.html \nassets/a.js \n");
}

TEST_CASE("an overview that somebody looks at is the one that is written") {
    for (const bool hashes : {true, false}) {
        const auto outputs = listed(hashes);
        CHECK(output_bytes(outputs.overviews.front(), outputs) == written(listed(hashes)).at("list.txt"));
    }
}

TEST_CASE("a file's memory is given up once it is written") {
    Outputs outputs;
    auto held = std::make_shared<const std::string>("much");
    const std::weak_ptr<const std::string> known = held;
    outputs.files.push_back({"a.js", Output::Kind::text, [held](std::string&) { return std::string_view(*held); }});
    outputs.overviews.push_back({"list.txt", [&](const std::vector<PublishedFile>&) {
                                     return std::string(known.expired() ? "given up" : "held");
                                 }});
    held.reset();
    CHECK(written(std::move(outputs)).at("list.txt") == "given up");
}

TEST_CASE("what the program writes as text must be text, pages and overviews alike") {
    const std::string bad = "a\u202Eb";
    CHECK_THROWS_AS(output_bytes(file("index.html", bad)), Failure);
    CHECK(output_bytes(file("a.png", bad, Output::Kind::picture)) == bad);
    Outputs outputs;
    outputs.overviews.push_back({"list.txt", [&](const std::vector<PublishedFile>&) { return bad; }});
    CHECK_THROWS_AS(output_bytes(outputs.overviews.front(), outputs), Failure);
    CHECK_THROWS_AS(written(std::move(outputs)), Failure);
}

TEST_CASE("a file that cannot be made stops the writing") {
    Outputs outputs = listed(false);
    outputs.files.push_back(
        {"b.html", Output::Kind::page, [](std::string&) -> std::string_view { throw std::runtime_error("no"); }});
    CHECK_THROWS_AS(written(std::move(outputs)), std::runtime_error);
}

}  // namespace codify
