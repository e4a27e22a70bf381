#include "base/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/json.h"
#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

constexpr std::size_t kShown = 100;      // problems shown to a person at once
constexpr std::size_t kLineShown = 100;  // characters of a source line around the caret
constexpr std::size_t kBeforeCaret = 60;

const char* word(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::string place_text(const Place& place) {
    std::string text = printable(place.file.shown());
    if (place.line > 0) text += fmt::format(":{}", place.line);
    if (place.line > 0 && place.column > 0) text += fmt::format(":{}", place.column);
    return text;
}

struct Colours {
    const char *bold = "", *red = "", *yellow = "", *green = "", *off = "";
};

Colours colours(bool wanted) {
    return wanted ? Colours{"\033[1m", "\033[1;31m", "\033[1;33m", "\033[32m", "\033[0m"} : Colours{};
}

/// The length in bytes of the first `count` characters of `text`.
std::size_t bytes_of(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (; count > 0 && at < text.size(); --count) at += std::max<std::size_t>(character_at(text, at).size, 1);
    return at;
}

/// How many columns `text` occupies in a terminal: none for combining marks, two for the wide characters of East Asia
/// and for emoji.
std::size_t width_of(std::string_view text) {
    struct Range {
        char32_t first, last;
        std::size_t width;
    };
    static constexpr Range unusual[] = {{0x0300, 0x036F, 0}, {0x200C, 0x200D, 0},   {0x20D0, 0x20FF, 0},
                                        {0xFE00, 0xFE0F, 0}, {0x1100, 0x115F, 2},   {0x2E80, 0xA4CF, 2},
                                        {0xAC00, 0xD7A3, 2}, {0xF900, 0xFAFF, 2},   {0xFE30, 0xFE6F, 2},
                                        {0xFF00, 0xFF60, 2}, {0x1F300, 0x1FAFF, 2}, {0x20000, 0x3FFFD, 2}};
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        const auto* const range = std::find_if(std::begin(unusual), std::end(unusual), [&](const Range& r) {
            return character.code >= r.first && character.code <= r.last;
        });
        width += range == std::end(unusual) ? 1 : range->width;
        at += std::max<std::size_t>(character.size, 1);
    }
    return width;
}

/// Appends the source line with a caret below the column. A long line is cut on both sides so that the caret stays
/// visible.
void append_excerpt(std::string& out, const Diagnostic& d, const Colours& c) {
    if (d.source_line.empty() || d.place.line <= 0) return;
    std::string_view line = d.source_line;
    auto column = static_cast<std::size_t>(d.place.column > 0 ? d.place.column - 1 : 0);
    std::string lead;
    if (column > kBeforeCaret) {
        line.remove_prefix(bytes_of(line, column - kBeforeCaret));
        column = kBeforeCaret;
        lead = "…";
    }
    const auto cut = bytes_of(line, kLineShown);
    const auto before = lead + printable(line.substr(0, std::min(bytes_of(line, column), cut)));
    const auto shown = lead + printable(line.substr(0, cut)) + (cut < line.size() ? "…" : "");
    out += fmt::format("{:>6} | {}\n", d.place.line, shown);
    if (d.place.column > 0)
        out += fmt::format("       | {}{}^{}\n", std::string(width_of(before), ' '), c.green, c.off);
}

void append_human(std::string& out, const Diagnostic& d, const Colours& c) {
    const char* tone = d.severity == Severity::error ? c.red : c.yellow;
    const auto place = place_text(d.place);
    if (!place.empty()) out += fmt::format("{}{}:{} ", c.bold, place, c.off);
    out += fmt::format("{}{}:{} {} [{}]\n", tone, word(d.severity), c.off, printable(d.message), d.rule);
    append_excerpt(out, d, c);
    for (const auto& note : d.notes)
        out += fmt::format("  note: {}: {}\n", place_text(note.place), printable(note.message));
    if (!d.hint.empty()) out += fmt::format("  hint: {}\n", printable(d.hint));
}

std::string human(const std::vector<Diagnostic>& problems, bool colour) {
    const auto c = colours(colour);
    std::string out;
    for (std::size_t i = 0; i < problems.size() && i < kShown; ++i) append_human(out, problems[i], c);
    if (problems.size() > kShown) out += fmt::format("and {} more problems\n", grouped(problems.size() - kShown));
    return out;
}

Json::Members place_json(const Place& place) {
    return {{"file", printable(place.file.shown())}, {"line", place.line}, {"column", place.column}};
}

std::string json(const std::vector<Diagnostic>& problems) {
    Json::Items list;
    for (const auto& d : problems) {
        Json::Items notes;
        for (const auto& note : d.notes) {
            auto place = place_json(note.place);
            place.emplace_back("message", printable(note.message));
            notes.emplace_back(std::move(place));
        }
        auto entry = place_json(d.place);
        entry.emplace_back("severity", word(d.severity));
        entry.emplace_back("rule", d.rule);
        entry.emplace_back("message", printable(d.message));
        entry.emplace_back("hint", printable(d.hint));
        entry.emplace_back("source_line", printable(d.source_line));
        entry.emplace_back("notes", std::move(notes));
        list.emplace_back(std::move(entry));
    }
    return json_text(Json::Members{{"problems", std::move(list)}});
}

/// Escapes text for GitHub's workflow commands, one to a line: percent signs and newlines, and in properties also
/// colons and commas.
std::string encoded(std::string_view text, bool property) {
    std::string out;
    for (const char c : text) {
        const bool special = c == '%' || c == '\n' || c == '\r' || (property && (c == ':' || c == ','));
        out += special ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
    }
    return out;
}

std::string github(const std::vector<Diagnostic>& problems) {
    std::string out;
    for (const auto& d : problems) {
        auto message = printable(d.message);
        for (const auto& note : d.notes) message += "\n" + place_text(note.place) + ": " + printable(note.message);
        if (!d.hint.empty()) message += "\nhint: " + printable(d.hint);
        out += fmt::format("::{} file={},line={},col={},title={}::{}\n", word(d.severity),
                           encoded(printable(d.place.file.shown()), true), std::max(d.place.line, 1),
                           std::max(d.place.column, 1), encoded(d.rule, true), encoded(message, false));
    }
    return out;
}

Json sarif_location(const Place& place) {
    Json::Members location = {{"artifactLocation", Json::Members{{"uri", printable(place.file.shown())}}}};
    if (place.line > 0)
        location.emplace_back("region",
                              Json::Members{{"startLine", place.line}, {"startColumn", std::max(place.column, 1)}});
    return Json::Members{{"physicalLocation", std::move(location)}};
}

std::string sarif(const std::vector<Diagnostic>& problems) {
    Json::Items results;
    for (const auto& d : problems) {
        const auto text = printable(d.message) + (d.hint.empty() ? "" : ". Hint: " + printable(d.hint));
        results.emplace_back(Json::Members{{"ruleId", d.rule},
                                           {"level", word(d.severity)},
                                           {"message", Json::Members{{"text", text}}},
                                           {"locations", Json::Items{sarif_location(d.place)}}});
    }
    const Json::Members driver = {{"name", "codify"}, {"version", CODIFY_VERSION}};
    const Json::Members run = {{"tool", Json::Members{{"driver", driver}}},
                               {"columnKind", "unicodeCodePoints"},
                               {"results", std::move(results)}};
    return json_text(Json::Members{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                   {"version", "2.1.0"},
                                   {"runs", Json::Items{Json(run)}}});
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    if (name == "human") return Format::human;
    if (name == "json") return Format::json;
    if (name == "github") return Format::github;
    if (name == "sarif") return Format::sarif;
    return std::nullopt;
}

std::string report(const std::vector<Diagnostic>& problems, Format format, bool colour) {
    switch (format) {
        case Format::human:
            return human(problems, colour);
        case Format::json:
            return json(problems);
        case Format::github:
            return github(problems);
        case Format::sarif:
            return sarif(problems);
    }
    return {};
}

}  // namespace codify
