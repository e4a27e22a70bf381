#include "model/rights.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"

namespace codify {

void confirm_rights(Model& model, const Config& config, Diagnostics& diagnostics) {
    for (const auto& right : config.rights_confirmed) {
        const auto& id = right.first;
        const auto found = std::find_if(model.documents.begin(), model.documents.end(),
                                        [&](const SourceDocument& d) { return d.id == id; });
        if (found != model.documents.end()) {
            found->rights_confirmed = right.second;
            continue;
        }
        std::vector<std::string> ids;
        for (const auto& document : model.documents) ids.push_back(document.id);
        const auto near = nearest(id, ids);
        diagnostics.error(config.rights_place, "unknown-source",
                          fmt::format("documents.toml holds no document \"{}\"", id),
                          near ? fmt::format("did you mean \"{}\"?", *near)
                               : listed_or("describe the document in content/documents.toml, or take this out",
                                           "the documents are", ids),
                          Exit::usage);
    }
}

void name_unconfirmed(const Model& model, const Config& config, Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const auto& document : model.documents) {
        if (!document.rights_confirmed) ids.push_back(document.id);
    }
    if (ids.empty()) return;
    diagnostics.warning({config.file}, "rights-unconfirmed",
                        fmt::format("the right to publish {} is not confirmed: {}",
                                    ids.size() == 1 ? "this document" : "these documents", listed(ids)),
                        "ask the owners, then set each to true under [rights_confirmed]");
}

}  // namespace codify
