#include "model/reading/front.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/html.h"
#include "base/text.h"

namespace codify {

std::vector<Sic> read_sic(const TomlValue& front, const SourceFile& file) {
    std::vector<Sic> out;
    for (const auto& entry : front.items_of("sic")) {
        out.push_back({entry.text_of("at"), entry.text_of("note"), {file, entry.line, entry.column}});
    }
    return out;
}

std::vector<Reference> read_related(const TomlValue& front, const SourceFile& file) {
    std::vector<Reference> out;
    for (const auto& entry : front.items_of("related")) {
        out.push_back({entry.text, {file, entry.line, entry.column + 1}, kNone});
    }
    return out;
}

Maintenance read_maintenance(const TomlValue& front) {
    return {front.text_of("owner"), front.text_of("review_by"), line_of(front, "review_by")};
}

std::vector<Reference> read_aliases(const TomlValue& front, FileProblems& problems) {
    std::vector<Reference> out;
    const auto is_address = [](std::string_view path) {
        if (path.ends_with(".html")) path.remove_suffix(5);
        while (!path.empty()) {
            const auto name = path.substr(0, path.find('/'));
            if (!is_slug(name.starts_with('_') ? name.substr(1) : name)) return false;
            path.remove_prefix(std::min(name.size() + 1, path.size()));
        }
        return true;
    };
    for (const auto& entry : front.items_of("aliases")) {
        if (!entry.text.empty() && entry.text.back() != '/' && is_address(entry.text)) {
            out.push_back({entry.text, problems.place({entry.line, entry.column + 1}), kNone});
            continue;
        }
        problems.error(entry, "bad-alias",
                       fmt::format("\"{}\" cannot have been the path of a page", printable(entry.text)),
                       "write an older path below content/ without .md, such as \"code/old-name\", or an "
                       "address that ends in .html");
    }
    return out;
}

std::vector<AnchorAlias> read_anchor_aliases(const TomlValue& front, FileProblems& problems) {
    std::vector<AnchorAlias> out;
    const auto* table = front.find("anchor_aliases");
    if (table == nullptr) return out;
    for (const auto& member : table->members) {
        if (is_slug(member.key) && member.value.kind == TomlValue::Kind::text && is_slug(member.value.text)) {
            out.push_back({member.key, member.value.text, problems.place(member)});
            continue;
        }
        problems.error(member, "bad-alias",
                       fmt::format("`{}` cannot have been the name of a place", printable(member.key)),
                       "write the old name, then the one of today: old-name = \"name\", without #");
    }
    return out;
}

int line_of(const TomlValue& front, std::string_view key) {
    const TomlValue* value = front.find(key);
    return value ? value->line : 1;
}

DocumentIndex read_source(const TomlValue& table, const std::vector<SourceDocument>& documents,
                          FileProblems& problems) {
    const TomlValue* source = table.find("source");
    if (source == nullptr) return kNone;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i].id == source->text) return DocumentIndex(i);
        ids.push_back(documents[i].id);
    }
    const auto near = nearest(source->text, ids);
    problems.error(*source, "unknown-source", fmt::format("documents.toml holds no document \"{}\"", source->text),
                   near ? fmt::format("did you mean \"{}\"?", *near)
                        : listed_or("describe the document in content/documents.toml", "the documents are", ids));
    return kNone;
}

void name_headings(std::vector<Block>& blocks, FileProblems& problems) {
    const auto is_named = [](const Block& block) { return block.kind == Block::Kind::heading && !block.id.empty(); };
    std::unordered_map<std::string, int> uses;
    for (auto& block : blocks) {
        if (block.kind == Block::Kind::heading) block.id = slugify(plain_text(block.text.html));
        if (is_named(block)) ++uses[block.id];
    }
    std::unordered_map<std::string, Place> taken;
    std::vector<const Block*> above;  // the headings that the next one stands below
    for (auto& block : blocks) {
        if (!is_named(block)) continue;
        while (!above.empty() && above.back()->level >= block.level) above.pop_back();
        if (uses[block.id] > 1 && !above.empty()) block.id = above.back()->id + "-" + block.id;
        above.push_back(&block);
        const auto place = problems.place(block);
        const auto [twin, fresh] = taken.emplace(block.id, place);
        if (fresh) continue;
        problems.diagnostics().add({.place = place,
                                    .rule = "duplicate-id",
                                    .message = fmt::format("two headings of this page have the address #{}", block.id),
                                    .hint = "give one of them other words",
                                    .notes = {{twin->second, "the other one"}}});
    }
}

void check_heading_order(const std::vector<Block>& blocks, int top, FileProblems& problems) {
    int last = top - 1;
    for (const auto& block : blocks) {
        if (block.kind != Block::Kind::heading) continue;
        if (block.level < top) {
            problems.error(
                block, "heading-order",
                top == 2 ? "# is kept for the title, which stands in the settings"
                         : fmt::format("a heading here has at least {} #", top),
                fmt::format("write {} in front of this heading", std::string(static_cast<std::size_t>(top), '#')));
        } else if (block.level > last + 1) {
            problems.error(
                block, "heading-order", fmt::format("this heading jumps from level {} to level {}", last, block.level),
                fmt::format("write {} in front of it", std::string(static_cast<std::size_t>(last) + 1, '#')));
        }
        last = std::max(block.level, top);
    }
}

}  // namespace codify
