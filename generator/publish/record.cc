#include "publish/record.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>

#include "base/text.h"
#include "publish/marker.h"

namespace codify {
namespace {

constexpr std::string_view record_line = "What codify knows of the folder beside this one (record 1).";

std::string written(Instant instant) { return fmt::format("{:%Y-%m-%dT%H:%M:%S}Z", instant); }

/// Takes the words of a line one by one; `ok` is false after any that does not fit.
struct Words {
    std::string_view rest;
    bool ok = true;

    std::string_view word() {
        const auto end = rest.find(' ');
        const auto out = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        ok = ok && !out.empty();
        return out;
    }
    template <class Number>
    Number number() {
        const auto text = word();
        Number out = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
        ok = ok && error == std::errc() && end == text.data() + text.size();
        return out;
    }
    Instant instant() {
        const auto text = word();
        const auto out = text.ends_with('Z') ? london_instant(text) : std::nullopt;
        ok = ok && out;
        return out.value_or(Instant());
    }
};

bool read_line(std::string_view line, Record& record) {
    Words words{line};
    const auto key = words.word();
    if (key == "shown") {
        record.shown = {words.number<unsigned>(), words.instant(), {}, words.number<unsigned>()};
    } else if (key == "folder") {
        record.folder = words.number<ino_t>();
    } else if (key == "marker") {
        record.marker = words.word();
    } else if (key == "stage") {
        record.stage = words.rest;
    } else if (key == "keep") {
        record.keep = words.number<unsigned>();
    } else if (key == "in-place") {
        record.in_place = true;
    } else if (key == "earlier") {
        record.earlier.push_back(
            {words.number<unsigned>(), words.instant(), words.instant(), words.number<unsigned>()});
    } else if (key == "carried") {
        const auto since = words.instant();
        if (is_plain_path(words.rest)) record.carried.emplace(words.rest, since);
    } else if (key == "other") {
        record.others.emplace_back(words.rest);
    }
    return words.ok;
}

}  // namespace

std::string Record::text() const {
    std::string out = fmt::format("{}\nshown {} {} {}\nfolder {}\nkeep {}\n", record_line, shown.number,
                                  written(shown.published), shown.restored, folder, keep);
    if (!marker.empty()) out += fmt::format("marker {}\n", marker);
    if (!stage.empty()) out += fmt::format("stage {}\n", stage);
    if (in_place) out += "in-place\n";
    for (const auto& tree : earlier)
        out += fmt::format("earlier {} {} {} {}\n", tree.number, written(tree.published), written(tree.replaced),
                           tree.restored);
    for (const auto& [path, since] : carried) out += fmt::format("carried {} {}\n", written(since), path);
    for (const auto& path : others) out += fmt::format("other {}\n", printable(path));
    return out;
}

std::optional<Record> parse_record(std::string_view text) {
    const auto lines = lines_of(text);
    if (lines.empty() || lines.front() != record_line) return std::nullopt;
    Record record;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!lines[i].empty() && !read_line(lines[i], record)) return std::nullopt;
    }
    return record;
}

}  // namespace codify
