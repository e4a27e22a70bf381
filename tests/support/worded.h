// Templates with words put into them, for tests of what becomes of them and of what is wrong with them.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "source/words/words_file.h"
#include "tests/support/catch.h"
#include "theme/template_check.h"
#include "theme/template_words.h"

namespace codify {

[[nodiscard]] inline Words words_of(const std::string& text, const std::string& language = "en-GB") {
    Diagnostics diagnostics;
    FileProblems problems("words.toml", diagnostics, Exit::usage);
    auto words = read_words(text, problems).words;
    CHECK_FALSE(diagnostics.has_errors());
    return {language, std::move(words)};
}

struct Worded {
    std::string text;  ///< each line ends in |
    std::vector<Diagnostic> problems;
    std::map<std::string, Place> used;
};

/// A template of `lines`, the first of which is line 3 of its file and begins at column 5, with `words` put in.
[[nodiscard]] inline Worded worded(const std::vector<std::string>& lines, const Words& words) {
    TemplateText text;
    for (const auto& line : lines)
        text.lines.push_back({line, {"page.mustache", 3 + static_cast<int>(text.lines.size()), 5}});
    Diagnostics diagnostics;
    TemplateWords writer(words, diagnostics);
    const bool checkable = writer.put_into(text);
    const auto problems = diagnostics.sorted();
    const auto is_open = [](const Diagnostic& problem) { return problem.rule == "unclosed-section"; };
    CHECK(checkable == std::none_of(problems.begin(), problems.end(), is_open));
    Worded out{{}, diagnostics.sorted(), writer.used()};
    for (const auto& line : text.lines) out.text += line.text + "|";
    for (const auto& problem : out.problems) CHECK(problem.exit == Exit::usage);
    return out;
}

/// What becomes of one line; the message where there is a problem.
[[nodiscard]] inline std::string worded_line(const std::string& line, const Words& words) {
    const auto out = worded({line}, words);
    return out.problems.empty() ? out.text : out.problems.front().message;
}

/// The only problem of a line.
[[nodiscard]] inline Diagnostic word_problem(const std::string& line, const Words& words) {
    const auto out = worded({line}, words);
    CAPTURE(line, out.text, out.problems.size());
    CHECK(out.problems.size() == 1);
    return out.problems.empty() ? Diagnostic{} : out.problems.front();
}

/// The first problem that a template of one line has with its values, once `words` are in it.
[[nodiscard]] inline Diagnostic value_problem(const std::string& line, const Words& words) {
    const Shape shape{"", Shape::Kind::object, {{"title", Shape::Kind::text, {}}, {"n", Shape::Kind::count, {}}}};
    TemplateText text;
    text.lines.push_back({line, {"page.mustache", 3, 5}});
    Diagnostics diagnostics;
    CHECK(TemplateWords(words, diagnostics).put_into(text));
    CHECK_FALSE(check_template(text, shape, diagnostics));
    return diagnostics.sorted().at(0);
}

}  // namespace codify
