#include "model/validate.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "model/texts.h"

namespace codify {
namespace {

std::string section_name(const SectionKind& kind, const Framework& framework) {
    if (!kind.heading.empty()) return fmt::format("\"{}\"", kind.heading);
    std::vector<std::string> names;
    for (const auto& level : framework.levels) names.push_back(level.title);
    return "the headings " + listed(names);
}

void check_requirements(const Framework& framework, const Item& item, Diagnostics& diagnostics) {
    const auto tier = *item.tier;
    if (item.title.empty() || !item.understood || tier >= framework.required.size()) return;
    for (const auto& alternatives : framework.required[tier]) {
        const bool met = std::any_of(alternatives.begin(), alternatives.end(), [&](KindIndex kind) {
            return std::any_of(item.sections.begin(), item.sections.end(),
                               [&](const Section& s) { return s.kind == kind; });
        });
        if (met) continue;
        std::string names;
        for (const auto kind : alternatives) {
            if (!names.empty()) names += " or ";
            names += section_name(framework.at(kind), framework);
        }
        diagnostics.error({item.file, 1, 1}, "missing-section",
                          fmt::format("this {} lacks {}", lower(framework.tiers[tier].title), names),
                          "add the heading and its text, or change [requires] in the framework's _index.md");
    }
}

void check_levels(const Framework& framework, const Item& item, Diagnostics& diagnostics) {
    if (!item.understood || !framework.every_level) return;
    for (const auto& section : item.sections) {
        if (!traits_of(framework.at(section.kind).form).by_level) continue;
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < framework.levels.size(); ++i) {
            const bool there = std::any_of(section.descriptors.begin(), section.descriptors.end(),
                                           [&](const Descriptor& d) { return d.level == LevelIndex(i); });
            if (!there) missing.push_back(framework.levels[i].title);
        }
        if (!missing.empty())
            diagnostics.error({item.file, section.line, 1}, "missing-level",
                              fmt::format("no text for {} stands here", listed(missing)),
                              "add a heading with the name of each and its text; where not every item has all, the "
                              "framework's _index.md says every_level = false");
    }
}

void check_text(const Framework& framework, const Item& item, Diagnostics& diagnostics) {
    const bool leaf = *item.tier + 1 == framework.tiers.size();
    if (leaf && !item.title.empty() && item.lead.empty() && item.sections.empty()) {
        diagnostics.error({item.file, 1, 1}, "no-text", "this file has settings but no text",
                          "write the text below the second +++");
    }
}

/// All texts of a file that a note may quote: its title and every text, each on a line of its own.
template <class Visit>
std::string checked_words(const std::string& title, const Visit& visit_all) {
    std::string words = title;
    visit_all([&](const InlineText& rich) { (words += '\n') += plain_text(rich.html); });
    return words;
}

void check_sic(const std::vector<Sic>& notes, const std::string& words, Diagnostics& diagnostics) {
    for (const auto& note : notes) {
        if (words.find(note.at) != std::string::npos) continue;
        diagnostics.error(
            note.place, "sic-not-found",
            fmt::format("this note is on words that do not stand in the file: \"{}\"", shortened(note.at, 60)),
            "copy the words from the text, exactly as they stand there");
    }
}

void check_all_sic(const Model& model, Diagnostics& diagnostics) {
    const auto check_page = [&](const Page& page) {
        if (!page.sic.empty())
            check_sic(page.sic, checked_words(page.title, [&](const auto& visit) { visit_blocks(page.body, visit); }),
                      diagnostics);
    };
    for (const auto& framework : model.frameworks) {
        if (!framework.sic.empty())
            check_sic(framework.sic,
                      checked_words(framework.title, [&](const auto& visit) { visit_blocks(framework.body, visit); }),
                      diagnostics);
        for (const auto& level : framework.levels) {
            if (!level.sic.empty())
                check_sic(level.sic,
                          checked_words(level.full_title, [&](const auto& visit) { visit_blocks(level.text, visit); }),
                          diagnostics);
        }
        for (const auto& item : framework.items) {
            if (!item.sic.empty())
                check_sic(item.sic, checked_words(item.title, [&](const auto& visit) { visit_item(item, visit); }),
                          diagnostics);
        }
        for (const auto& page : framework.pages) check_page(page);
    }
    for (const auto& page : model.pages) check_page(page);
}

/// Reports every second use of a name, at the later file, with a note at the earlier one.
class UniqueNames {
  public:
    UniqueNames(const char* rule, const char* what, const char* hint, Diagnostics& diagnostics)
        : rule_(rule), what_(what), hint_(hint), diagnostics_(diagnostics) {}

    void use(const std::string& name, const SourceFile& file, int line = 1) {
        if (name.empty()) return;
        const auto [first, fresh] = seen_.emplace(folded(name), Place{file, line, 1});
        if (fresh) return;
        diagnostics_.add({.place = {file, line, 1},
                          .rule = rule_,
                          .message = fmt::format("two files have the {} \"{}\"", what_, name),
                          .hint = hint_,
                          .notes = {{first->second, "the other one"}}});
    }

  private:
    const char *rule_, *what_, *hint_;
    Diagnostics& diagnostics_;
    std::map<std::string, Place> seen_;
};

/// A page's title is "Page - Section - Site", so the names of a framework's levels, pages and items must differ, those
/// of frameworks and of the site's own pages must differ among each other, and a code identifies one item of all. Only
/// items of different folders may have one name: their titles then name the folder. Editions are checked separately.
class Names {
  public:
    explicit Names(Diagnostics& diagnostics)
        : diagnostics_(diagnostics),
          codes_("duplicate-id", "code", "give one of them another code", diagnostics),
          top_("duplicate-title", "title", kChange, diagnostics),
          sections_("duplicate-title", "short title", "menus tell frameworks apart by their short titles: change one",
                    diagnostics) {}

    void use(const Framework& framework) {
        top_.use(framework.title, framework.file);
        sections_.use(framework.short_title, framework.file);
        UniqueNames titles("duplicate-title", "title", kChange, diagnostics_);
        for (const auto& level : framework.levels)
            titles.use(level.full_title, level.path.empty() ? framework.file : level.file);
        std::map<ItemIndex, UniqueNames> folders;
        std::set<std::string> of_items;
        for (const auto& item : framework.items) {
            codes_.use(item.code, item.file, item.code_line);
            folders.try_emplace(item.parent, "duplicate-title", "title", kChange, diagnostics_)
                .first->second.use(item.title, item.file, item.title_line);
            if (of_items.insert(folded(item.title)).second) titles.use(item.title, item.file, item.title_line);
        }
        for (const auto& page : framework.pages) titles.use(page.title, page.file, page.title_line);
    }

    void use(const Page& page) { top_.use(page.title, page.file, page.title_line); }

  private:
    static constexpr const char* kChange = "readers tell pages apart by their titles: change one";
    Diagnostics& diagnostics_;
    UniqueNames codes_, top_, sections_;
};

void check_unique_names(const Model& model, Diagnostics& diagnostics) {
    std::map<EditionIndex, Names> editions;
    const auto names = [&](EditionIndex edition) -> Names& {
        return editions.try_emplace(edition, diagnostics).first->second;
    };
    for (const auto& framework : model.frameworks) names(framework.edition).use(framework);
    for (const auto& page : model.pages) {
        if (page.kind != PageKind::home) names(kNone).use(page);  // the home page has the site's title
    }
}

}  // namespace

void validate(const Model& model, Diagnostics& diagnostics) {
    for (const auto& framework : model.frameworks) {
        for (const auto& item : framework.items) {  // too little work to be worth starting a thread
            check_requirements(framework, item, diagnostics);
            check_levels(framework, item, diagnostics);
            check_text(framework, item, diagnostics);
        }
    }
    check_all_sic(model, diagnostics);
    check_unique_names(model, diagnostics);
}

}  // namespace codify
