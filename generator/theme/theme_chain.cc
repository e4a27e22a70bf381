#include "theme/theme_chain.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "source/encoding.h"
#include "source/toml/schema.h"

namespace codify {
namespace {

constexpr const char* kSettings = "theme.toml";

constexpr SettingKey kScripts[] = {
    {"site", SettingType::texts, false,
     "scripts that every page loads: codify's own `site`, and files of assets/, in the order they are joined"},
    {"redirect", SettingType::texts, false, "for pages that only lead to another: takes along what follows ? and #"},
    {"search-engine", SettingType::texts, false, "scripts that find pages and know nothing of a page"},
    {"search", SettingType::texts, false, "scripts that draw what was found"},
    {"self-check", SettingType::texts, false, "scripts that ask, keep and show a reader's own answers"},
};

constexpr SettingKey kThemeKeys[] = {
    {"description", SettingType::words, true, "what the theme looks like, in one sentence"},
    {"extends", SettingType::slug, false, "the theme whose files serve where this one has none"},
    {"styles", SettingType::texts, false,
     "the names of files in styles/ that every page needs, in the order they are joined"},
    {"page_styles", SettingType::text_map, false,
     "by template: names of files in styles/ that its pages need besides; `site` is for all templates without a list"},
    {"scripts", SettingType::table, false, "the scripts of each kind of page", kScripts},
};

std::optional<ThemeLayer> read_layer(const std::string& name, const std::string& path, Diagnostics& diagnostics) {
    ThemeLayer layer{name,
                     std::make_shared<const Root>(Root{path, fmt::format("themes/{}/", name)}),
                     std::make_unique<Folder>(path),
                     {}};
    FileProblems problems(layer.file(kSettings), diagnostics, Exit::usage);
    auto bytes = layer.folder->read(kSettings, kLargestThemeFile);
    if (bytes.status != Bytes::Status::ok)
        return problems.error({}, "missing-theme", "this theme has no theme.toml", "add one with a description"),
               std::nullopt;
    if (!clean_text(bytes.text, problems)) return std::nullopt;
    auto settings = parse_toml(bytes.text, 1, problems);
    if (!settings || !check_keys(*settings, kThemeKeys, problems)) return std::nullopt;
    layer.settings = std::move(*settings);
    return layer;
}

std::optional<ThemeLayer> open_layer(const std::string& name, const std::vector<RootRef>& search_path,
                                     const Place& from, Diagnostics& diagnostics) {
    std::vector<std::string> present, tried;
    for (const auto& home : search_path) {
        const auto path = inside(home->folder, "themes");
        tried.push_back(path + "/" + name);
        if (Folder::exists(tried.back())) return read_layer(name, tried.back(), diagnostics);
        if (!Folder::exists(path)) continue;
        for (const auto& entry : Folder(path).entries()) {
            if (entry.kind == FolderEntry::Kind::folder && entry.path.find('/') == std::string::npos)
                present.push_back(entry.path);
        }
    }
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    const auto near = nearest(name, present);
    diagnostics.error(
        from, "missing-theme", fmt::format("there is no theme \"{}\": no folder {}", name, listed(tried, "or")),
        (near ? fmt::format("did you mean \"{}\"? ", *near) : std::string()) +
            listed_or("no theme was found, not even codify's own: install codify anew, with its folder share/codify",
                      "the themes are", present),
        Exit::usage);
    return std::nullopt;
}

}  // namespace

std::span<const SettingKey> theme_keys() { return kThemeKeys; }

const std::vector<TomlValue>& page_styles_of(const ThemeLayer& layer, const std::string& template_name) {
    const auto* lists = layer.settings.find("page_styles");
    if (lists == nullptr) return layer.settings.items_of("page_styles");  // none
    const auto* own = lists->find(template_name);
    return own != nullptr ? own->items : lists->items_of(kSiteStyles);
}

bool check_file_name(bool valid, const ThemeLayer& layer, const TomlValue& value, const char* hint,
                     Diagnostics& diagnostics) {
    if (!valid)
        diagnostics.error(layer.place(value), "bad-name",
                          "a file's name may hold only a to z, 0 to 9 and single hyphens here", hint, Exit::usage);
    return valid;
}

bool is_unreadable(const Bytes& bytes, const SourceFile& file, Diagnostics& diagnostics) {
    if (bytes.status == Bytes::Status::too_large) {
        diagnostics.error(
            {file}, "template-too-large",
            fmt::format("this file is {} bytes long, the limit is {}", grouped(bytes.size), grouped(kLargestThemeFile)),
            "", Exit::limit);
        return true;
    }
    if (bytes.status != Bytes::Status::not_a_file) return false;
    diagnostics.error({file}, "not-a-file", "this is not a plain file", "symbolic links are not followed", Exit::usage);
    return true;
}

std::optional<ThemeChain> ThemeChain::open(const std::string& name, const std::vector<RootRef>& search_path,
                                           const Place& named_at, Diagnostics& diagnostics) {
    ThemeChain chain;
    auto& layers = chain.layers_;
    auto next = name;
    auto from = named_at;
    for (;;) {
        const auto twin =
            std::find_if(layers.begin(), layers.end(), [&](const ThemeLayer& layer) { return layer.name == next; });
        if (twin != layers.end()) {
            std::string path;
            for (auto layer = twin; layer != layers.end(); ++layer) path += layer->name + " > ";
            diagnostics.error(from, "theme-cycle",
                              fmt::format("these themes extend each other in a circle: {}{}", path, next),
                              "take one `extends` out", Exit::usage);
            return std::nullopt;
        }
        auto layer = open_layer(next, search_path, from, diagnostics);
        if (!layer) return std::nullopt;
        layers.push_back(std::move(*layer));
        const auto* parent = layers.back().settings.find("extends");
        if (parent == nullptr) return chain;
        from = {layers.back().file(kSettings), parent->line, parent->column};
        next = parent->text;
    }
}

std::optional<TemplateFile> ThemeChain::find(const std::string& file, Diagnostics& diagnostics) const {
    for (const auto& layer : layers_) {
        auto bytes = layer.folder->read(file, kLargestThemeFile);
        if (bytes.status == Bytes::Status::missing) continue;
        const auto path = layer.file(file);
        const bool usable =
            !is_unreadable(bytes, path, diagnostics) && clean_text(bytes.text, {path, diagnostics, Exit::usage});
        return TemplateFile{path, usable ? std::move(bytes.text) : std::string(), usable};
    }
    return std::nullopt;
}

}  // namespace codify
