#include "model/reading/search_examples.h"

#include "base/text.h"

namespace codify {

std::vector<SearchExample> read_search_examples(const TomlValue& front, PageKind kind, const SourceFile& file,
                                                Diagnostics& diagnostics) {
    std::vector<SearchExample> out;
    for (const auto& member : front.members) {
        if (member.key == "examples" && kind != PageKind::search)
            diagnostics.add({.place = {file, member.line, member.column},
                             .rule = "wrong-layout",
                             .message = "only the search page shows `examples`",
                             .hint = "take it out, or set layout = \"search\""});
    }
    for (const auto& entry : front.items_of("examples"))
        out.push_back({std::string(trim(entry.text)), {file, entry.line, entry.column}});
    return out;
}

}  // namespace codify
