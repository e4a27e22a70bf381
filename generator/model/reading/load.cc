#include "model/reading/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "model/editions/editions.h"
#include "model/placeholders.h"
#include "model/reading/documents.h"
#include "model/reading/framework_loader.h"
#include "model/reading/front.h"
#include "model/reading/keys.h"
#include "model/reading/learning.h"
#include "model/reading/style.h"
#include "model/reading/synonyms.h"

namespace codify {
namespace {

/// Whether documents name a source while documents.toml is missing. Then that is the only problem reported: otherwise
/// each of these names would be another.
bool needs_sources(const Content& content, Diagnostics& diagnostics) {
    const auto names_one = [](const Document& document) { return document.front.find("source") != nullptr; };
    const auto first = std::find_if(content.documents.begin(), content.documents.end(), names_one);
    if (first == content.documents.end()) return false;
    const auto count = std::count_if(content.documents.begin(), content.documents.end(), names_one);
    diagnostics.add(
        {.place = {SourceFile(content.root, std::string(kSources))},
         .rule = "no-documents",
         .message = fmt::format(
             "this file is missing, and {} a document of it as source",
             count == 1 ? "1 file names" : fmt::format("{} files name", grouped(static_cast<std::size_t>(count)))),
         .hint = "take it back from where you keep versions, or describe each document in it",
         .notes = {{{first->file(), line_of(first->front, "source")}, "the first of them"}}});
    return true;
}

/// Gives the levels of a framework a name where its settings have none.
void name_levels(Framework& framework, const Words& words) {
    if (framework.level_name.empty()) framework.level_name = words.say(Phrase::level);
    if (framework.level_plural.empty()) framework.level_plural = words.say(Phrase::levels);
}

}  // namespace

Model load_model(Content content, std::vector<HeldBack> held, const Words& words, Diagnostics& diagnostics) {
    check_placeholders(content, held, diagnostics);
    Model model;
    model.content = content.root;
    model.words = words;
    model.held_back = std::move(held);
    const bool described = content.has_sources || !content.sources || !content.sources->members.empty();
    if (!described && needs_sources(content, diagnostics)) return model;
    auto sources = content.sources
                       ? read_documents(*content.sources, {content.root, std::string(kSources)}, diagnostics)
                       : std::nullopt;
    if (!sources) return model;  // every `source` would be reported as unknown
    model.documents = std::move(*sources);
    model.pictures = std::move(content.pictures);
    model.picture_sizes = std::move(content.picture_sizes);
    read_synonyms(content.synonyms, model, diagnostics);
    model.style = read_style(content.style, {content.root, "style.toml"}, diagnostics);
    auto folders = load_folders(std::move(content.documents), "", model.documents, diagnostics);
    model.frameworks = std::move(folders.frameworks);
    model.pages = load_pages(std::move(folders.pages), model.documents, diagnostics);
    if (content.learning) model.learning = read_learning(*content.learning, model, diagnostics);
    for (auto& frozen : content.frozen) load_edition(std::move(frozen), model, diagnostics);
    sort_editions(model);
    for (auto& framework : model.frameworks) name_levels(framework, words);
    return model;
}

}  // namespace codify
