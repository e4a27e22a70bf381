#include "model/load.h"

#include <optional>
#include <utility>

#include "model/documents.h"
#include "model/editions.h"
#include "model/framework_loader.h"
#include "model/keys.h"
#include "model/learning.h"
#include "model/placeholders.h"
#include "model/style.h"
#include "model/synonyms.h"

namespace codify {
Model load_model(Content content, std::vector<HeldBack> held, Diagnostics& diagnostics) {
    check_placeholders(content, held, diagnostics);
    Model model;
    model.held_back = std::move(held);
    auto sources = content.sources ? read_documents(*content.sources, "documents.toml", diagnostics) : std::nullopt;
    if (!sources) return model;  // every `source` would be called unknown
    model.documents = std::move(*sources);
    model.pictures = std::move(content.pictures);
    read_synonyms(content.synonyms, model, diagnostics);
    model.style = read_style(content.style, diagnostics);
    auto folders = load_folders(std::move(content.documents), "", model.documents, diagnostics);
    model.frameworks = std::move(folders.frameworks);
    model.pages = load_pages(std::move(folders.pages), model.documents, diagnostics);
    if (content.learning) model.learning = read_learning(*content.learning, model, diagnostics);
    for (auto& frozen : content.frozen) load_edition(std::move(frozen), model, diagnostics);
    sort_editions(model);
    return model;
}

}  // namespace codify
