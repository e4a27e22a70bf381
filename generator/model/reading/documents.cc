#include "model/reading/documents.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/reading/keys.h"
#include "source/content.h"

namespace codify {

std::optional<std::vector<SourceDocument>> read_documents(const TomlValue& table, const SourceFile& file,
                                                          Diagnostics& diagnostics) {
    std::vector<SourceDocument> out;
    if (table.members.empty()) return out;
    if (!check_keys(table, document_keys(), {file, diagnostics})) return std::nullopt;
    const auto& entries = table.items_of("documents");
    for (const auto& entry : entries) {
        const auto id = entry.text_of("id");
        const auto twin =
            std::find_if(entries.begin(), entries.end(), [&](const TomlValue& e) { return e.text_of("id") == id; });
        if (&*twin != &entry) {
            diagnostics.add({.place = {file, entry.line, entry.column},
                             .rule = "duplicate-id",
                             .message = fmt::format("two documents have the id `{}`", id),
                             .hint = "give one of them another id",
                             .notes = {{{file, twin->line, twin->column}, "the other one"}}});
            continue;
        }
        out.push_back({id, entry.text_of("title"), entry.text_of("edition"), entry.text_of("date"),
                       entry.text_of("status"), entry.text_of("owner"), entry.text_of("rights"), entry.text_of("note"),
                       false, entry.text_of("name", entry.text_of("edition"))});
    }
    return out;
}

}  // namespace codify
