#include "commands/list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <utility>
#include <vector>

#include "base/disk.h"
#include "base/json.h"
#include "base/process.h"
#include "base/text.h"
#include "base/utf8.h"
#include "commands/console.h"
#include "commands/guarded.h"
#include "model/addresses/content_path.h"
#include "model/addresses/redirects.h"
#include "model/hold_back.h"
#include "source/content.h"
#include "source/roots.h"

namespace codify {
namespace {

constexpr int kDueDays = 30;
constexpr std::size_t kTitle = 60;  // maximum length of a title in the table, in bytes

/// A file of the content with the values of its settings.
struct Row {
    std::string kind;  ///< framework, item, level or page
    std::string file, title, address, owner, review_by, waits;
    std::vector<std::string> old;  ///< former addresses
};

std::string kind_of(const std::string& path, const std::set<std::string>& frameworks) {
    const auto folder = path.substr(0, path.find('/'));
    if (path == folder + "/_index.md") return "framework";
    if (path.find("/_levels/") != std::string::npos) return "level";
    const bool page = frameworks.count(folder) == 0 || path.find("/_pages/") != std::string::npos;
    return page ? "page" : "item";
}

std::vector<Row> rows_of(const Content& content, const Clock& clock) {
    std::set<std::string> frameworks;  // folders with tiers
    for (const auto& document : content.documents) {
        if (document.path.ends_with("/_index.md") && !document.front.items_of("tiers").empty())
            frameworks.insert(bare_path(document.path));
    }
    const auto held = held_back(content, clock);
    std::vector<Row> rows;
    for (const auto& document : content.documents) {
        Row row{kind_of(document.path, frameworks),
                document.file().shown(),
                document.front.text_of("title"),
                page_address(document.path),
                document.front.text_of("owner"),
                document.front.text_of("review_by"),
                {},
                {}};
        for (const auto& alias : document.front.items_of("aliases"))
            row.old.push_back(old_address(alias.text, row.address));
        if (const auto* holder = holder_of(held, bare_path(document.path)))
            row.waits = holder->until.empty() ? "draft" : holder->until;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The date in London, `days` after `now`.
std::string day_after(Instant now, int days) {
    const auto day = std::chrono::floor<std::chrono::days>(now + london_offset(now)) + std::chrono::days(days);
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

std::vector<Row> chosen(std::vector<Row> rows, const std::string& what, const Clock& clock) {
    const auto keep = [&](const auto& wanted) { std::erase_if(rows, [&](const Row& row) { return !wanted(row); }); };
    if (what == "items") keep([](const Row& row) { return row.kind == "item"; });
    if (what == "pages") keep([](const Row& row) { return row.kind == "page"; });
    if (what == "drafts") keep([](const Row& row) { return !row.waits.empty(); });
    if (what == "aliases") keep([](const Row& row) { return !row.old.empty(); });
    if (what == "unreviewed") keep([](const Row& row) { return row.review_by.empty(); });
    if (what == "due") {
        const auto last = day_after(clock(), kDueDays);
        keep([&](const Row& row) { return !row.review_by.empty() && row.review_by <= last; });
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row& a, const Row& b) { return a.review_by < b.review_by; });
    }
    return rows;
}

std::string rows_json(const std::vector<Row>& rows) {
    Json::Items out;
    for (const auto& row : rows) {
        Json::Items old(row.old.begin(), row.old.end());
        out.emplace_back(Json::Members{{"file", row.file},
                                       {"kind", row.kind},
                                       {"title", row.title},
                                       {"address", row.address},
                                       {"owner", row.owner},
                                       {"review_by", row.review_by},
                                       {"held_back", row.waits},
                                       {"aliases", std::move(old)}});
    }
    return json_text(out);
}

using Line = std::array<std::string, 4>;

/// Aligns the cells of `lines` in columns; the last one is not padded.
std::string in_columns(const std::vector<Line>& lines) {
    std::array<std::size_t, 4> widths{};
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], character_count(line[i]));
    }
    std::string out;
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            text += line[i];
            if (i + 1 < line.size()) text.append(widths[i] - character_count(line[i]) + 2, ' ');
        }
        out += text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
    }
    return out;
}

/// A line for each redirect, with the former address first, since that is what readers look up.
std::string table_of_aliases(const std::vector<Row>& rows) {
    std::vector<Line> lines = {{"OLD ADDRESS", "LEADS TO", "FILE", ""}};
    for (const auto& row : rows) {
        for (const auto& old : row.old) lines.push_back({printable(old), row.address, row.file, ""});
    }
    return in_columns(lines);
}

std::string table_of(const std::vector<Row>& rows, const std::string& what) {
    if (rows.empty()) return "none\n";
    if (what == "aliases") return table_of_aliases(rows);
    const bool reviews = what == "due" || what == "unreviewed";
    std::vector<Line> lines = {{"FILE", "TITLE", reviews ? "OWNER" : "ADDRESS",
                                what == "due"          ? "REVIEW BY"
                                : what == "unreviewed" ? ""
                                                       : "HELD BACK"}};
    for (const auto& row : rows) {
        const auto waits = row.waits.empty() || row.waits == "draft" ? row.waits : "until " + moment_words(row.waits);
        const auto by = row.review_by.empty() ? "" : date_words(row.review_by);
        lines.push_back({row.file, shortened(printable(row.title), kTitle),
                         reviews ? printable(row.owner) : row.address, reviews ? by : waits});
    }
    return in_columns(lines);
}

int listed_now(const ListOptions& options) {
    const auto content = Roots(options.source).content;
    if (!Folder::exists(content->folder))
        throw_failure(content->folder, "no-content", "there is no content folder",
                      "name the folder that holds site-config.toml with --source", Exit::usage);
    const auto clock = [&] {
        return options.now.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    };
    Diagnostics ignored;  // problems are ignored: a list also helps to mend them
    const auto rows = chosen(rows_of(read_content(content, ignored), clock), options.what, clock);
    options.json ? say(stdout, rows_json(rows)) : tell(stdout, table_of(rows, options.what));
    flush_report();
    return 0;
}

}  // namespace

int list(const ListOptions& options) {
    return guarded([&] { return listed_now(options); });
}

}  // namespace codify
