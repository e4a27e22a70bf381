#include "model/front.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace codify {

std::vector<Sic> read_sic(const Value& front, const std::string& file) {
    std::vector<Sic> out;
    for (const auto& entry : front.items_of("sic")) {
        out.push_back({entry.text_of("at"), entry.text_of("note"), {file, entry.line, entry.column}});
    }
    return out;
}

std::vector<Reference> read_related(const Value& front, const std::string& file) {
    std::vector<Reference> out;
    for (const auto& entry : front.items_of("related")) {
        out.push_back({entry.text, {file, entry.line, entry.column + 1}, kNone});
    }
    return out;
}

Upkeep read_upkeep(const Value& front) { return {front.text_of("owner"), front.text_of("review_by")}; }

int line_of(const Value& front, std::string_view key) {
    const Value* value = front.find(key);
    return value ? value->line : 1;
}

int read_source(const Value& table, const std::vector<SourceDocument>& documents, const std::string& file,
                Diagnostics& diagnostics) {
    const Value* source = table.find("source");
    if (source == nullptr) return kNone;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i].id == source->text) return static_cast<int>(i);
        ids.push_back(documents[i].id);
    }
    const auto near = nearest(source->text, ids);
    diagnostics.add({.place = {file, source->line, source->column},
                     .rule = "unknown-source",
                     .message = fmt::format("documents.toml holds no document \"{}\"", source->text),
                     .hint = near          ? fmt::format("did you mean \"{}\"?", *near)
                             : ids.empty() ? "describe the document in content/documents.toml"
                                           : "the documents are: " + listed(ids)});
    return kNone;
}

void name_headings(std::vector<Block>& blocks, const std::string& file, TakenIds& taken, Diagnostics& diagnostics) {
    for (auto& block : blocks) {
        if (block.kind != Block::Kind::heading) continue;
        block.id = slugify(plain_text(block.text.html));
        if (block.id.empty()) continue;
        const Place place{file, block.line, block.column};
        const auto [twin, fresh] = taken.ids.emplace(block.id, place);
        if (fresh) continue;
        diagnostics.add({.place = place,
                         .rule = "duplicate-id",
                         .message = fmt::format("two headings of this page have the address #{}", block.id),
                         .hint = "give one of them other words",
                         .notes = {{twin->second, "the other one"}}});
    }
}

void check_heading_order(const std::vector<Block>& blocks, int top, const std::string& file, Diagnostics& diagnostics) {
    int last = top - 1;
    for (const auto& block : blocks) {
        if (block.kind != Block::Kind::heading) continue;
        const auto fault = [&](std::string message, std::string hint) {
            diagnostics.add({.place = {file, block.line, block.column},
                             .rule = "heading-order",
                             .message = std::move(message),
                             .hint = std::move(hint)});
        };
        if (block.level < top) {
            fault(top == 2 ? "# is kept for the title, which stands in the settings"
                           : fmt::format("a heading here has at least {} #", top),
                  fmt::format("write {} in front of this heading", std::string(static_cast<std::size_t>(top), '#')));
        } else if (block.level > last + 1) {
            fault(fmt::format("this heading jumps from level {} to level {}", last, block.level),
                  fmt::format("write {} in front of it", std::string(static_cast<std::size_t>(last) + 1, '#')));
        }
        last = std::max(block.level, top);
    }
}

}  // namespace codify
