#include "model/editions/statements.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>

#include "base/alignment.h"
#include "base/html.h"
#include "model/addresses/redirects.h"
#include "model/texts.h"

namespace codify {
namespace {

std::string statement_words(const InlineText& text) { return plain_text(text.html); }

std::string statement_words(const std::vector<Block>& blocks) {
    std::string out;
    visit_blocks(blocks, [&](const InlineText& text) { (out += statement_words(text)) += '\n'; });
    return out;
}

/// "Behaviour 3" for the anchor "behaviour" and index 2.
std::string entry_label(std::string name, std::size_t index) {
    std::replace(name.begin(), name.end(), '-', ' ');
    if (!name.empty()) name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return name + " " + std::to_string(index + 1);
}

class StatementReader {
  public:
    StatementReader(const Framework& framework, const Words& words, WordedEntry& out)
        : framework_(framework), words_(words), out_(out) {}

    void title(const std::string& title) {
        out_.places.push_back({"title", {{words_.say(Phrase::title_of_page), title, {.title = &title}}}});
    }

    void blocks(const std::string& key, const std::string& label, const std::vector<Block>& blocks) {
        if (!blocks.empty()) out_.places.push_back({key, {{label, statement_words(blocks), {.blocks = &blocks}}}});
    }

    void section(const Section& section) {
        const auto& kind = framework_.at(section.kind);
        blocks(kind.id, kind.heading, section.blocks);
        if (!section.entries.empty()) list(kind, section.entries);
        if (!section.pairs.empty()) pairs(kind, section.pairs);
        for (const auto& descriptor : section.descriptors) {
            const bool common = descriptor.level == kNone;
            const auto* level = common ? nullptr : &framework_.at(descriptor.level);
            blocks(kind.id + "/" + (common ? "" : level->id), common ? kind.heading : level->title, descriptor.text);
        }
    }

  private:
    void list(const SectionKind& kind, const std::vector<Block>& entries) {
        Statements place{kind.id, {}};
        for (std::size_t i = 0; i < entries.size(); ++i)
            place.all.push_back(
                {entry_label(kind.anchor, i), statement_words(entries[i].children), {.entry = &entries[i]}});
        out_.places.push_back(std::move(place));
    }

    void pairs(const SectionKind& kind, const std::vector<Pair>& pairs) {
        for (const std::size_t side : {0U, 1U}) {
            Statements place{kind.id + "/" + std::to_string(side), {}};
            for (std::size_t i = 0; i < pairs.size(); ++i)
                place.all.push_back(
                    {entry_label(kind.columns[side], i), statement_words(pairs[i][side]), {.cell = &pairs[i][side]}});
            out_.places.push_back(std::move(place));
        }
    }

    const Framework& framework_;
    const Words& words_;
    WordedEntry& out_;
};

/// Texts that are the same word for word are matched; the texts between those are paired in order.
void compare_places(const Statements& before, const Statements& after, std::vector<TextChange>& out) {
    std::unordered_map<std::string, int> known;
    const auto numbers = [&](const Statements& place) {
        std::vector<int> ids;
        for (const auto& one : place.all)
            ids.push_back(known.emplace(one.words, static_cast<int>(known.size())).first->second);
        return ids;
    };
    const auto early = numbers(before), late = numbers(after);
    auto shared = aligned(early, late);
    shared.push_back({early.size(), late.size(), 0});
    std::size_t i = 0, j = 0;
    for (const auto& stretch : shared) {
        while (i < stretch.before || j < stretch.after) {
            const auto* early_one = i < stretch.before ? &before.all[i++] : nullptr;
            const auto* late_one = j < stretch.after ? &after.all[j++] : nullptr;
            out.push_back({late_one ? late_one->label : early_one->label, early_one ? early_one->text : TextAt{},
                           late_one ? late_one->text : TextAt{}});
        }
        i = stretch.before + stretch.size;
        j = stretch.after + stretch.size;
    }
}

}  // namespace

std::vector<WordedEntry> entries_of(const Framework& framework, const Words& words) {
    const auto base = framework.folder.size() - framework.id.size();  // length of the path of the edition's folder
    std::vector<WordedEntry> out;
    const auto open = [&](const std::string& path, NodeIndex node, const std::string& title) {
        out.push_back({path.substr(base), node});
        StatementReader reader(framework, words, out.back());
        reader.title(title);
        return reader;
    };
    for (const auto& level : framework.levels) {
        const auto path = level.path.empty() ? framework.folder + "/_levels/" + level.id : level.path;
        open(path, level.node, level.full_title).blocks("text", "", level.text);
    }
    for (const auto& item : framework.items) {
        auto reader = open(item.path, item.node, item.title);
        out.back().aliases = old_paths(framework, item);
        reader.blocks("lead", "", item.lead);
        for (const auto& section : item.sections) {
            if (framework.at(section.kind).normative) reader.section(section);
        }
    }
    for (const auto& page : framework.pages) {
        if (page.document == kNone) continue;
        open(page.path, page.node, page.title).blocks("text", "", page.body);
        for (const auto& alias : page.aliases) out.back().aliases.push_back(alias.path);
    }
    return out;
}

std::string all_words(const WordedEntry& entry) {
    std::string out;
    for (const auto& place : entry.places) {
        for (const auto& one : place.all) (out += one.words) += '\n';
    }
    return out;
}

std::vector<TextChange> differences(const WordedEntry& before, const WordedEntry& after) {
    std::vector<TextChange> out;
    static const Statements nothing;
    const auto of = [](const WordedEntry& entry, const std::string& key) -> const Statements& {
        const auto found = std::find_if(entry.places.begin(), entry.places.end(),
                                        [&](const Statements& place) { return place.key == key; });
        return found == entry.places.end() ? nothing : *found;
    };
    for (const auto& place : after.places) compare_places(of(before, place.key), place, out);
    for (const auto& place : before.places) {
        if (of(after, place.key).key.empty()) compare_places(place, nothing, out);
    }
    return out;
}

}  // namespace codify
