#include "model/reading/item_reader.h"
#include "model/addresses/content_path.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/html.h"
#include "base/text.h"
#include "model/reading/front.h"
#include "model/reading/keys.h"
#include "model/reading/section_reader.h"

namespace codify {
namespace {

/// The words of a heading, without a final colon, which authors may add.
std::string heading_words(const Block& heading) {
    auto words = plain_text(heading.text.html);
    while (!words.empty() && (words.back() == ':' || words.back() == ' ')) words.pop_back();
    return words;
}

class ItemReader {
  public:
    ItemReader(const Framework& framework, Item& item, FileProblems& problems)
        : framework_(framework), item_(item), problems_(problems) {}

    void read(std::vector<Block> blocks) {
        refuse_footnotes(blocks);
        auto at = blocks.begin();
        const auto heading = [](const Block& block) { return block.kind == Block::Kind::heading && block.level <= 2; };
        const auto next_part = [&] { return std::find_if(at, blocks.end(), heading); };
        auto end = next_part();
        move_to(item_.lead, at, end);
        refuse_headings_in_lead();
        for (at = end; at != blocks.end(); at = end) {
            const Block title = std::move(*at++);
            end = next_part();
            std::vector<Block> content;
            move_to(content, at, end);
            part(title, std::move(content));
        }
        std::stable_sort(item_.sections.begin(), item_.sections.end(),
                         [](const Section& a, const Section& b) { return a.kind < b.kind; });
        for (auto& section : item_.sections) {
            std::stable_sort(section.descriptors.begin(), section.descriptors.end(),
                             [](const auto& a, const auto& b) { return a.level < b.level; });
        }
    }

  private:
    using Iterator = std::vector<Block>::iterator;

    static void move_to(std::vector<Block>& out, Iterator begin, Iterator end) {
        out.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
    }

    /// Reports footnotes: the text of an item also appears on pages with other items, where footnotes would have other
    /// numbers.
    void refuse_footnotes(std::vector<Block>& blocks) {
        const auto notes =
            std::find_if(blocks.begin(), blocks.end(), [](const Block& b) { return b.kind == Block::Kind::footnotes; });
        if (notes == blocks.end()) return;
        problems_.error(*notes, "footnote-in-item", "an item cannot hold footnotes",
                        "write the note into the text, or give it a page of its own");
        blocks.erase(notes);
    }

    void refuse_headings_in_lead() {
        for (const auto& block : item_.lead) {
            if (block.kind != Block::Kind::heading) continue;
            problems_.error(block, "heading-order", "the introduction of an item has no headings",
                            "write ## and the name of a section");
            item_.understood = false;
        }
    }

    void part(const Block& title, std::vector<Block> content) {
        const auto words = heading_words(title);
        if (title.level == 1) {
            return problems_.error(title, "heading-order", "# is kept for the title, which stands in the settings",
                                   "write ## in front of this heading");
        }
        for (std::size_t i = 0; i < framework_.kinds.size(); ++i) {
            const auto& kind = framework_.kinds[i];
            if (!kind.heading.empty() && kind.heading == words) return section(KindIndex(i), title, std::move(content));
            if (!kind.heading.empty() || !traits_of(kind.form).by_level) continue;
            if (const auto level = level_named(framework_, words); level != kNone) {
                return add_descriptor(open_section(KindIndex(i), title), level, title, std::move(content),
                                      {framework_, problems_});
            }
        }
        unknown(title, words);
    }

    void section(KindIndex kind, const Block& title, std::vector<Block> content) {
        for (const auto& known : item_.sections) {
            if (known.kind == kind) return twice(title, known.line);
        }
        auto& made = open_section(kind, title);
        fill_section(made, title, std::move(content), {framework_, problems_});
    }

    Section& open_section(KindIndex kind, const Block& title) {
        const auto known = std::find_if(item_.sections.begin(), item_.sections.end(),
                                        [&](const Section& s) { return s.kind == kind; });
        if (known != item_.sections.end()) return *known;
        auto& made = item_.sections.emplace_back();
        made.kind = kind;
        made.line = title.line;
        return made;
    }

    void twice(const Block& title, int first) {
        problems_.diagnostics().add({.place = problems_.place(title),
                                     .rule = "duplicate-id",
                                     .message = "this heading stands twice in this file",
                                     .hint = "keep one of the two sections",
                                     .notes = {{problems_.place({first, 1}), "the other one"}}});
    }

    void unknown(const Block& title, const std::string& words) {
        item_.understood = false;
        std::vector<std::string> allowed;
        for (const auto& kind : framework_.kinds) {
            if (!kind.heading.empty()) allowed.push_back(kind.heading);
            if (!kind.heading.empty() || !traits_of(kind.form).by_level) continue;
            for (const auto& level : framework_.levels) allowed.push_back(level.title);
        }
        const auto near = nearest(words, allowed);
        problems_.error(title, "unknown-heading", fmt::format("\"{}\" is not a heading of this framework", words),
                        (near ? fmt::format("did you mean \"{}\"? ", *near) : std::string()) +
                            listed_or("it has none: name each heading in its _index.md, under [[sections]]",
                                      "the headings are", allowed));
    }

    const Framework& framework_;
    Item& item_;
    FileProblems& problems_;
};

}  // namespace

Item read_item(Document document, const Framework& framework, TierIndex tier,
               const std::vector<SourceDocument>& documents, Diagnostics& diagnostics) {
    Item item;
    item.file = document.file();
    item.path = bare_path(document.path);
    item.slug = item.path.substr(item.path.rfind('/') + 1);
    item.tier = tier;
    item.document = framework.document;
    FileProblems problems(item.file, diagnostics);
    if (!document.usable || !check_keys(document.front, item_keys(), problems)) return item;
    item.title = document.front.text_of("title");
    item.code = document.front.text_of("code");
    item.title_line = line_of(document.front, "title");
    item.code_line = line_of(document.front, "code");
    item.summary = document.front.text_of("summary");
    item.order = static_cast<int>(document.front.integer_of("order"));
    item.sic = read_sic(document.front, item.file);
    item.maintenance = read_maintenance(document.front);
    item.related = read_related(document.front, item.file);
    item.aliases = read_aliases(document.front, problems);
    item.anchor_aliases = read_anchor_aliases(document.front, problems);
    if (const auto source = read_source(document.front, documents, problems); source != kNone) item.document = source;
    ItemReader(framework, item, problems).read(std::move(document.blocks));
    return item;
}

}  // namespace codify
