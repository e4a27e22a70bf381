#include "pipeline/content_model.h"

#include <utility>

#include "model/addresses/addresses.h"
#include "model/addresses/links.h"
#include "model/addresses/unique_ids.h"
#include "model/reading/load.h"
#include "model/rights.h"
#include "model/self_checked.h"
#include "model/validate.h"

namespace codify {

Model content_model(ContentVersion version, const Config* config, const Words& words, Diagnostics& diagnostics,
                    Timings& timings) {
    auto model = timings.measure("load", [&] {
        auto loaded = load_model(std::move(version.content), std::move(version.held), words, diagnostics);
        const bool described = !loaded.documents.empty() || !diagnostics.has_errors();
        if (config != nullptr && described) confirm_rights(loaded, *config, diagnostics);
        return loaded;
    });
    timings.measure("validate", [&] {
        validate(model, diagnostics);
        if (config != nullptr && !diagnostics.has_errors())
            model.self_checked = self_checked(model, config->self_check, diagnostics);
    });
    // Barrier: ids are fixed.
    if (diagnostics.has_errors()) return model;
    timings.measure("relate", [&] {
        give_addresses(model, diagnostics);
        check_unique_ids(model, diagnostics);
        resolve_links(model, diagnostics);
    });
    return model;
}

}  // namespace codify
