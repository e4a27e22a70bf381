#include "model/reading/synonyms.h"

#include "model/reading/keys.h"
#include "source/content.h"

namespace codify {

void read_synonyms(const TomlValue& table, Model& model, Diagnostics& diagnostics) {
    const SourceFile file{model.content, "synonyms.toml"};
    if (table.members.empty() || !check_keys(table, synonym_keys(), {file, diagnostics})) return;
    const auto term = [&](const TomlValue& text) { return Synonym::Term{text.text, {file, text.line, text.column}}; };
    const auto terms = [&](const std::vector<TomlValue>& texts) {
        std::vector<Synonym::Term> out;
        for (const auto& text : texts) out.push_back(term(text));
        return out;
    };
    for (const auto& entry : table.items_of("words"))
        model.synonyms.push_back({terms(entry.items_of("say")), terms(entry.items_of("find"))});
    for (const auto& entry : table.items_of("pages"))
        model.page_names.push_back({terms(entry.items_of("say")), term(*entry.find("page"))});
    for (const auto& entry : table.items_of("levels"))
        model.level_names.push_back({terms(entry.items_of("say")), terms(entry.items_of("levels"))});
}

}  // namespace codify
