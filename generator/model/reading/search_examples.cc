#include "model/reading/search_examples.h"

#include "base/text.h"

namespace codify {

std::vector<SearchExample> read_search_examples(const TomlValue& front, PageKind kind, FileProblems& problems) {
    std::vector<SearchExample> out;
    for (const auto& member : front.members) {
        if (member.key == "examples" && kind != PageKind::search)
            problems.error(member, "wrong-layout", "only the search page shows `examples`",
                           "take it out, or set layout = \"search\"");
    }
    for (const auto& entry : front.items_of("examples"))
        out.push_back({std::string(trim(entry.text)), problems.place(entry)});
    return out;
}

}  // namespace codify
