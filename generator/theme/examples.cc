#include "theme/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.h"
#include "source/toml/schema.h"
#include "theme/template.h"
#include "theme/template_check.h"
#include "theme/template_expand.h"
#include "theme/template_words.h"

namespace codify {
namespace {

constexpr SettingKey kExampleKeys[] = {
    {"title", SettingType::words, true, "what the example shows, in a few words"},
    {"note", SettingType::words, false, "anything a theme author should know of it"},
    {"values", SettingType::values, true, "the values that the partial uses"},
};
constexpr SettingKey kComponentKeys[] = {
    {"about", SettingType::words, true, "what the partial is for, in one sentence"},
    {"page_part", SettingType::words, false, "why a part of every page has no examples"},
    {"examples", SettingType::tables, false, "values to fill the partial in with", kExampleKeys},
};

/// "level-links" for "partials/level-links.mustache"; nothing for a file of another folder or extension.
std::optional<std::string> name_in(const std::string& path, std::string_view folder, std::string_view ending) {
    if (!path.starts_with(folder) || !path.ends_with(ending)) return std::nullopt;
    return path.substr(folder.size(), path.size() - folder.size() - ending.size());
}

struct Names {
    std::set<std::string> partials, examples;
};

Names names_in(const ThemeChain& chain) {
    Names out;
    for (const auto& layer : chain.layers()) {
        for (const auto& entry : layer.folder->entries()) {
            if (entry.kind != FolderEntry::Kind::file) continue;
            if (auto partial = name_in(entry.path, "partials/", ".mustache")) out.partials.insert(std::move(*partial));
            if (auto example = name_in(entry.path, "examples/", ".toml")) out.examples.insert(std::move(*example));
        }
    }
    return out;
}

class ExampleReader {
  public:
    ExampleReader(const ThemeChain& chain, const Contract& contract, const Words& words, Diagnostics& diagnostics)
        : chain_(chain), contract_(contract), words_(words), diagnostics_(diagnostics) {}

    std::optional<Component> component(const std::string& name) {
        Component out;
        out.name = name;
        const auto partial = chain_.find("partials/" + name + ".mustache", diagnostics_);
        if (!partial || !partial->usable) return std::nullopt;
        out.partial = partial->text;
        if (const auto style = chain_.find("styles/" + name + ".css", diagnostics_)) out.style = style->path.shown();
        const auto file = chain_.find("examples/" + name + ".toml", diagnostics_);
        if (!file) {
            diagnostics_.add({.place = {partial->path},
                              .rule = "no-example",
                              .message = "this partial has no examples",
                              .hint = fmt::format("add examples/{}.toml to the theme", name),
                              .severity = Severity::warning,
                              .exit = Exit::usage});
            return out;
        }
        return file->usable ? described(std::move(out), *file) : std::nullopt;
    }

    void strangers(const Names& names) {
        const std::vector<std::string> partials(names.partials.begin(), names.partials.end());
        for (const auto& name : names.examples) {
            if (names.partials.count(name) > 0) continue;
            const auto near = nearest(name, partials);
            const auto file = chain_.find("examples/" + name + ".toml", diagnostics_);
            diagnostics_.error(
                {file ? file->path : name}, "missing-partial", fmt::format("there is no partial {}", name),
                near ? fmt::format("did you mean {}?", *near) : "name the file as its partial is named", Exit::usage);
        }
    }

  private:
    std::optional<Component> described(Component component, const TemplateFile& file) {
        FileProblems problems(file.path, diagnostics_, Exit::usage);
        const auto settings = parse_toml(file.text, 1, problems);
        if (!settings || !check_keys(*settings, kComponentKeys, problems)) return std::nullopt;
        component.about = settings->text_of("about");
        component.page_part = settings->text_of("page_part");
        for (const auto& entry : settings->items_of("examples")) {
            if (auto html = filled(component.name, *entry.find("values"), entry, file.path))
                component.examples.push_back({entry.text_of("title"), entry.text_of("note"), std::move(*html)});
        }
        if (settings->items_of("examples").empty() && component.page_part.empty())
            problems.error({1, 1}, "no-example", "this file holds no [[examples]]",
                           "add one, or say with page_part why there is none");
        return component;
    }

    std::optional<std::string> filled(const std::string& name, const TomlValue& values, const TomlValue& entry,
                                      const SourceFile& file) {
        const auto made = example_values(values, file, contract_, words_.plural(), diagnostics_);
        const auto text = expanded(name);
        if (!made || !text || !complete(*text, made->shape, {file, entry.line, entry.column})) return std::nullopt;
        std::string html;
        Template(*text).render(View(), made->view, html);
        return html;
    }

    /// A template that consists of the partial, with its nested partials expanded.
    std::optional<TemplateText> expanded(const std::string& name) {
        const auto find = [&](const std::string& file) -> std::optional<TemplateFile> {
            if (file.starts_with("templates/")) return TemplateFile{file, fmt::format("{{{{> {}}}}}\n", name)};
            return chain_.find(file, diagnostics_);
        };
        TemplateWords words(words_, diagnostics_);
        TemplateFiles files(find, &words);
        return expand_template(name, {}, files, diagnostics_);
    }

    /// Whether the example gives every value that the partial uses; if not, each missing one is reported at the
    /// example.
    bool complete(const TemplateText& text, const Shape& shape, const Place& example) {
        Diagnostics inner;
        if (check_template(text, shape, inner)) return true;
        for (const auto& fault : inner.sorted()) {
            diagnostics_.add({.place = example,
                              .rule = "incomplete-example",
                              .message = "this example does not fill its partial in: " + fault.message,
                              .hint = "give every value that the partial uses, false and empty ones too",
                              .notes = {{fault.place, "used here"}},
                              .exit = Exit::usage});
        }
        return false;
    }

    const ThemeChain& chain_;
    const Contract& contract_;
    const Words& words_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::vector<Component> read_components(const ThemeChain& chain, const Contract& contract, const Words& words,
                                       Diagnostics& diagnostics) {
    const auto names = names_in(chain);
    ExampleReader reader(chain, contract, words, diagnostics);
    std::vector<Component> out;
    for (const auto& name : names.partials) {
        if (auto component = reader.component(name)) out.push_back(std::move(*component));
    }
    reader.strangers(names);
    return out;
}

}  // namespace codify
