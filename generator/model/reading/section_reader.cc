#include "model/reading/section_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/characters.h"
#include "base/html.h"
#include "base/text.h"
#include "model/reading/front.h"

namespace codify {
namespace {

using Form = SectionForm;

void fill_list(Section& section, const Block& title, std::vector<Block> content, const SectionContext& context) {
    if (content.size() != 1 || content[0].kind != Block::Kind::list || content[0].level > 0) {
        const auto stray =
            std::find_if(content.begin(), content.end(), [](const Block& b) { return b.kind != Block::Kind::list; });
        const auto& at = stray != content.end() ? *stray : title;
        return context.problems.error(at, "section-form",
                                      "one bulleted list stands under this heading, and nothing else",
                                      "start each entry with - and leave no other text in the section");
    }
    section.entries = std::move(content[0].children);
}

/// True for a cell without words or a picture; nothing but spaces looks empty. The number of cells was checked in the
/// raw lines before, since cmark fills short rows and drops cells that are too many.
bool holds_nothing(const InlineText& cell) {
    return shows_nothing(plain_text(cell.html)) && cell.html.find("<img") == std::string::npos;
}

void fill_pairs(Section& section, const Block& title, std::vector<Block> content, const SectionContext& context) {
    const auto& columns = context.framework.at(section.kind).columns;
    const auto wanted = fmt::format("| {} | {} |", columns[0], columns[1]);
    if (content.size() != 1 || content[0].kind != Block::Kind::table) {
        const auto stray =
            std::find_if(content.begin(), content.end(), [](const Block& b) { return b.kind != Block::Kind::table; });
        const auto& at = stray != content.end() ? *stray : title;
        return context.problems.error(at, "section-form",
                                      "one table of pairs stands under this heading, and nothing else",
                                      "its first row is " + wanted);
    }
    auto& table = content[0];
    const auto& header = table.rows.front();
    if (header.size() != 2) {
        return context.problems.error({table.line, 1}, "practice-pair",
                                      fmt::format("this table has {} {}, a table of pairs needs 2", header.size(),
                                                  header.size() == 1 ? "column" : "columns"),
                                      "its first row is " + wanted);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        if (plain_text(header[i].html) == columns[i]) continue;
        context.problems.error(
            {table.line, 1}, "practice-pair",
            fmt::format("the columns of this table must be called \"{}\" and \"{}\"", columns[0], columns[1]),
            "write " + wanted);
        break;
    }
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        auto& cells = table.rows[row];
        const bool empty = cells.size() != 2 || holds_nothing(cells[0]) || holds_nothing(cells[1]);
        if (empty) {
            context.problems.error({table.line + static_cast<int>(row) + 1, 1}, "practice-pair",
                                   "a cell of this row is empty, and a pair needs both", "write what stands opposite");
            continue;
        }
        section.pairs.push_back({std::move(cells[0]), std::move(cells[1])});
    }
    if (table.rows.size() == 1)
        context.problems.error({table.line, 1}, "practice-pair", "this table has no rows",
                               "add a row below the dashes");
}

void fill_levels(Section& section, const Block& title, std::vector<Block> content, const SectionContext& context) {
    const int depth = title.level + 1;
    const auto is_title = [&](const Block& b) { return b.kind == Block::Kind::heading && b.level <= depth; };
    auto at = content.begin();
    if (at != content.end() && !is_title(*at)) {
        context.problems.error(*at, "section-form", "only the levels' own headings may follow here",
                               "start with ### and the name of a level");
        at = std::find_if(at, content.end(), is_title);
    }
    if (content.empty())
        context.problems.error(title, "section-form", "no level stands under this heading",
                               "add ### and the name of a level");
    while (at != content.end()) {
        const Block heading = std::move(*at++);
        const auto end = std::find_if(at, content.end(), is_title);
        std::vector<Block> text(std::make_move_iterator(at), std::make_move_iterator(end));
        at = end;
        const auto words = plain_text(heading.text.html);
        if (const auto level = level_named(context.framework, words); level != kNone) {
            add_descriptor(section, level, heading, std::move(text), context);
            continue;
        }
        std::vector<std::string> names;
        for (const auto& level : context.framework.levels) names.push_back(level.title);
        const auto near = nearest(words, names);
        context.problems.error(
            heading, "unknown-level", fmt::format("\"{}\" is not a level of this framework", words),
            (near ? fmt::format("did you mean \"{}\"? ", *near) : std::string()) +
                listed_or("it has none: name each level in its _index.md, under [[levels]]", "the levels are", names));
    }
}

void fill_prose(Section& section, const Block& title, std::vector<Block> content, const SectionContext& context) {
    if (content.empty())
        return context.problems.error(title, "section-form", "no text stands under this heading",
                                      "write it, or delete the heading");
    check_heading_order(content, title.level + 1, context.problems);
    section.blocks = std::move(content);
}

}  // namespace

LevelIndex level_named(const Framework& framework, std::string_view words) {
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        if (framework.levels[i].title == words || framework.levels[i].full_title == words) return LevelIndex(i);
    }
    return kNone;
}

void fill_section(Section& section, const Block& title, std::vector<Block> content, const SectionContext& context) {
    switch (context.framework.at(section.kind).form) {
        case Form::list:
            return fill_list(section, title, std::move(content), context);
        case Form::pairs:
            return fill_pairs(section, title, std::move(content), context);
        case Form::levels:
            return fill_levels(section, title, std::move(content), context);
        case Form::prose:
            return fill_prose(section, title, std::move(content), context);
        case Form::common:
            return add_descriptor(section, kNone, title, std::move(content), context);
    }
}

void add_descriptor(Section& section, LevelIndex level, const Block& title, std::vector<Block> content,
                    const SectionContext& context) {
    const auto twin = std::find_if(section.descriptors.begin(), section.descriptors.end(),
                                   [&](const Descriptor& d) { return d.level == level; });
    if (twin != section.descriptors.end()) {
        context.problems.diagnostics().add({.place = context.problems.place(title),
                                            .rule = "duplicate-id",
                                            .message = "this level stands twice in this file",
                                            .hint = "keep one of the two texts",
                                            .notes = {{context.problems.place({twin->line, 1}), "the other one"}}});
        return;
    }
    if (content.empty())
        return context.problems.error(title, "section-form", "no text stands under this heading",
                                      "write it, or delete the heading");
    check_heading_order(content, title.level + 1, context.problems);
    section.descriptors.push_back({level, std::move(content), title.line});
}

}  // namespace codify
