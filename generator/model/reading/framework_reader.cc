#include "model/reading/framework_reader.h"
#include "model/addresses/content_path.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "model/addresses/paths.h"
#include "model/reading/front.h"
#include "model/reading/keys.h"

namespace codify {
namespace {

class FrameworkReader {
  public:
    FrameworkReader(const TomlValue& front, const std::vector<SourceDocument>& documents, FileProblems& problems)
        : front_(front), documents_(documents), problems_(problems) {}

    void read(Framework& out) {
        for (const auto& tier : front_.items_of("tiers")) {
            out.tiers.push_back({tier.text_of("id"), tier.text_of("title"), tier.text_of("plural")});
            unique(tier, "tier", tier.text_of("id"));
        }
        for (const auto& level : front_.items_of("levels")) {
            Level made;
            made.id = level.text_of("id");
            made.title = level.text_of("title");
            made.short_title = level.text_of("short_title", made.title);
            made.audience = level.text_of("audience");
            made.full_title = made.audience.empty() ? made.title : made.title + ": " + made.audience;
            out.levels.push_back(std::move(made));
            unique(level, "level", level.text_of("id"));
        }
        for (const auto& section : front_.items_of("sections")) kind(section, out);
        if (const TomlValue* required = front_.find("requires")) requirements(*required, out);
    }

  private:
    void kind(const TomlValue& table, Framework& out) {
        SectionKind made;
        made.id = table.text_of("id");
        made.heading = table.text_of("heading");
        made.form = form_named(table.text_of("kind"));
        made.anchor = table.text_of("anchor", made.id);
        made.caption = table.text_of("caption", made.heading);
        made.normative = table.flag_of("normative", true);
        if (made.normative) made.document = read_source(table, documents_, problems_);
        if (made.document == kNone && made.normative) made.document = out.document;
        const auto& columns = table.items_of("columns");
        const auto& form = traits_of(made.form);
        if (form.in_columns) {
            if (columns.size() == 2) {
                made.columns = {columns[0].text, columns[1].text};
            } else {
                problems_.error(table, "pairs-columns", "a section of pairs names its two columns",
                                "columns = [\"Effective practice\", \"Ineffective practice\"]");
            }
        }
        if (made.heading.empty() && !form.by_level) {
            problems_.error(table, "missing-key", "`sections.heading` is missing",
                            "only a section of levels may do without a heading");
        }
        if (form.by_level && out.levels.empty()) {
            problems_.error(table, "no-levels", "this section is of kind levels, but the framework declares none",
                            "add [[levels]] above it");
        }
        unique(table, "section", made.id);
        out.kinds.push_back(std::move(made));
    }

    /// "levels | common" is one requirement that either section satisfies.
    void requirements(const TomlValue& table, Framework& out) {
        out.required.resize(out.tiers.size());
        for (const auto& member : table.members) {
            const auto tier =
                std::find_if(out.tiers.begin(), out.tiers.end(), [&](const Tier& t) { return t.id == member.key; });
            if (tier == out.tiers.end()) {
                problems_.error(member, "unknown-tier", fmt::format("this framework has no tier `{}`", member.key),
                                "name one of the ids under [[tiers]]");
                continue;
            }
            auto& wanted = out.required[static_cast<std::size_t>(tier - out.tiers.begin())];
            for (const auto& item : member.value.items) wanted.push_back(alternatives(item, out));
        }
    }

    std::vector<KindIndex> alternatives(const TomlValue& item, const Framework& out) {
        std::vector<KindIndex> kinds;
        std::string_view rest = item.text;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('|'), rest.size());
            const auto id = trim(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto kind =
                std::find_if(out.kinds.begin(), out.kinds.end(), [&](const SectionKind& k) { return k.id == id; });
            if (kind == out.kinds.end()) {
                problems_.error(item, "unknown-section", fmt::format("this framework has no section `{}`", id),
                                "name one of the ids under [[sections]]");
            } else {
                kinds.emplace_back(static_cast<std::size_t>(kind - out.kinds.begin()));
            }
        }
        return kinds;
    }

    void unique(const TomlValue& table, const char* what, const std::string& id) {
        const auto key = fmt::format("{} {}", what, id);
        const auto place = problems_.place(table);
        const auto twin = std::find_if(seen_.begin(), seen_.end(), [&](const auto& s) { return s.first == key; });
        if (twin == seen_.end()) return void(seen_.emplace_back(key, place));
        problems_.diagnostics().add({.place = place,
                                     .rule = "duplicate-id",
                                     .message = fmt::format("two entries have the id `{}`", id),
                                     .hint = "give one of them another id",
                                     .notes = {{twin->second, "the other one"}}});
    }

    const TomlValue& front_;
    const std::vector<SourceDocument>& documents_;
    FileProblems& problems_;
    std::vector<std::pair<std::string, Place>> seen_;
};

}  // namespace

Framework read_framework(Document index, const std::vector<SourceDocument>& documents, Diagnostics& diagnostics) {
    Framework out;
    out.file = index.file();
    out.folder = folder_of(index.path);
    out.id = out.folder.substr(out.folder.rfind('/') + 1);
    FileProblems problems(out.file, diagnostics);
    if (!index.usable || !check_keys(index.front, framework_keys(), problems)) return out;
    out.title = index.front.text_of("title");
    out.short_title = index.front.text_of("short_title", out.title);
    out.summary = index.front.text_of("summary");
    out.order = static_cast<int>(index.front.integer_of("order"));
    out.document = read_source(index.front, documents, problems);
    out.sic = read_sic(index.front, out.file);
    out.maintenance = read_maintenance(index.front);
    out.related = read_related(index.front, out.file);
    out.aliases = read_aliases(index.front, problems);
    if (const auto* above = index.front.find("part_of"))
        out.part_of = {above->text, problems.place({above->line, above->column + 1}), kNone};
    out.level_name = index.front.text_of("level_name");
    out.compares = index.front.flag_of("compare", true);
    out.every_level = index.front.flag_of("every_level", true);
    out.level_plural = index.front.text_of("level_plural");
    FrameworkReader(index.front, documents, problems).read(out);
    out.body = std::move(index.blocks);
    check_heading_order(out.body, 2, problems);
    name_headings(out.body, problems);
    return out;
}

void read_level(Document document, Framework& framework, Diagnostics& diagnostics) {
    FileProblems problems(document.file(), diagnostics);
    const auto id =
        document.path.substr(document.path.rfind('/') + 1, document.path.size() - document.path.rfind('/') - 4);
    const auto level =
        std::find_if(framework.levels.begin(), framework.levels.end(), [&](const Level& l) { return l.id == id; });
    if (level == framework.levels.end()) {
        std::vector<std::string> ids;
        for (const auto& known : framework.levels) ids.push_back(known.id);
        const auto near = nearest(id, ids);
        problems.error({}, "unknown-level", fmt::format("this framework has no level `{}`", id),
                       near ? fmt::format("did you mean {}.md?", *near)
                            : listed_or("it has none at all: take the file out, or add [[levels]] to its _index.md",
                                        "the levels are", ids));
        return;
    }
    if (!document.usable || !check_keys(document.front, level_keys(), problems)) return;
    level->file = problems.file();
    level->path = bare_path(document.path);
    level->full_title = document.front.text_of("title");
    level->maintenance = read_maintenance(document.front);
    level->sic = read_sic(document.front, problems.file());
    level->text = std::move(document.blocks);
    check_heading_order(level->text, 2, problems);
    name_headings(level->text, problems);
}

}  // namespace codify
