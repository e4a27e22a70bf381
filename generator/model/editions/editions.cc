#include "model/editions/editions.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

#include "model/reading/documents.h"
#include "model/reading/framework_loader.h"
#include "model/reading/keys.h"

namespace codify {
namespace {

std::string title_of_current(const Model& model) { return model.words.say(Phrase::current_edition); }
std::string name_of_current(const Model& model) { return model.words.say(Phrase::current_edition_name); }

std::string edition_folder(const std::string& id) { return std::string(kEditions) + "/" + id + "/"; }

/// Maps each index in `own` to the same document's index in `known`; a document that is missing there is added.
std::vector<DocumentIndex> places_of(const std::vector<SourceDocument>& own, const std::string& edition,
                                     std::vector<SourceDocument>& known) {
    std::vector<DocumentIndex> out;
    for (const auto& document : own) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const SourceDocument& d) {
            return std::tie(d.id, d.edition, d.date) == std::tie(document.id, document.edition, document.date);
        });
        out.emplace_back(static_cast<std::size_t>(same - known.begin()));
        if (same != known.end()) continue;
        auto id = document.id + "-" + edition;
        const auto taken = [&](const SourceDocument& other) { return other.id == id; };
        while (std::any_of(known.begin(), known.end(), taken)) id += "-again";
        known.push_back(document);
        known.back().id = std::move(id);
    }
    return out;
}

void move_sources(Framework& framework, const std::vector<DocumentIndex>& places) {
    const auto move = [&](DocumentIndex& source) {
        if (source != kNone) source = places[*source];
    };
    move(framework.document);
    for (auto& kind : framework.kinds) move(kind.document);
    for (auto& item : framework.items) move(item.document);
    for (auto& page : framework.pages) move(page.document);
}

}  // namespace

void load_edition(FrozenContent frozen, Model& model, Diagnostics& diagnostics) {
    const auto base = edition_folder(frozen.id);
    const auto settings = base + std::string(kEditionSettings);
    auto own = frozen.sources
                   ? read_documents(*frozen.sources, {model.content, base + std::string(kSources)}, diagnostics)
                   : std::nullopt;
    if (!check_keys(frozen.settings, edition_keys(), {{model.content, settings}, diagnostics}) || !own) return;
    auto folders = load_folders(std::move(frozen.documents), base, *own, diagnostics);
    const auto places = places_of(*own, frozen.id, model.documents);
    for (auto& framework : folders.frameworks) {
        framework.edition = EditionIndex(model.editions.size());
        move_sources(framework, places);
        model.frameworks.push_back(std::move(framework));
    }
    const auto& known = frozen.settings;
    model.editions.push_back({frozen.id, known.text_of("title"), known.text_of("name"), known.text_of("date")});
}

void sort_editions(Model& model) {
    const auto& editions = model.editions;
    std::vector<std::size_t> order(editions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(editions[a].date, editions[a].id) < std::tie(editions[b].date, editions[b].id);
    });
    std::vector<Edition> sorted;
    std::vector<EditionIndex> place(editions.size());
    for (const auto old : order) {
        place[old] = EditionIndex(sorted.size());
        sorted.push_back(editions[old]);
    }
    model.editions = std::move(sorted);
    for (auto& framework : model.frameworks) {
        if (framework.edition != kNone) framework.edition = place[*framework.edition];
    }
    std::stable_sort(model.frameworks.begin(), model.frameworks.end(),
                     [](const Framework& a, const Framework& b) { return a.edition < b.edition; });
}

Edition current_edition(const Model& model) {
    const SourceDocument* newest = nullptr;
    for (const auto& framework : model.current_frameworks()) {
        if (framework.document == kNone) continue;
        const auto& document = model.at(framework.document);
        if (newest == nullptr || newest->date < document.date) newest = &document;
    }
    if (newest == nullptr || newest->date.empty()) return {"", title_of_current(model), name_of_current(model), ""};
    return {"", newest->edition, newest->name, newest->date};
}

Edition edition_at(const Model& model, EditionIndex index) {
    if (index != kNone) return model.at(index);
    auto current = current_edition(model);
    const bool taken = std::any_of(model.editions.begin(), model.editions.end(), [&](const Edition& frozen) {
        return frozen.name == current.name || frozen.title == current.title;
    });
    if (taken) {
        current.title = title_of_current(model);
        current.name = name_of_current(model);
    }
    return current;
}

std::vector<EditionPair> edition_pairs(std::size_t count) {
    std::vector<EditionPair> out;
    for (std::size_t before = 0; before < count; ++before) {
        for (auto after = before + 1; after < count; ++after)
            out.push_back({EditionIndex(before), EditionIndex(after)});
        out.push_back({EditionIndex(before), kNone});
    }
    return out;
}

std::size_t step_from(std::size_t before, std::size_t count) {
    std::size_t place = 0;  // edition i is the first of count - i pairs, of which the next edition always comes first
    for (std::size_t i = 0; i < before; ++i) place += count - i;
    return place;
}

}  // namespace codify
