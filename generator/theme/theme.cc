#include "theme/theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/disk.h"
#include "base/hash.h"
#include "base/text.h"
#include "base/xml.h"
#include "source/encoding.h"
#include "source/pictures.h"
#include "theme/program_scripts.h"
#include "theme/script_bundle.h"
#include "theme/style_sheet.h"
#include "theme/template_check.h"
#include "theme/template_expand.h"
#include "theme/theme_chain.h"
#include "theme/theme_faults.h"

namespace codify {
namespace {

/// "search-engine/fold": a relative path of slugs, safe in file systems and addresses.
bool is_slug_path(std::string_view path) {
    while (true) {
        const auto slash = path.find('/');
        if (!is_slug(path.substr(0, slash))) return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

/// The ids in a template without two hyphens. Only ids with two hyphens cannot be equal to those of an author's
/// headings.
std::vector<std::string> plain_ids(const TemplateText& text) {
    constexpr std::string_view opening = " id=\"";
    std::vector<std::string> out;
    for (const auto& line : text.lines) {
        for (auto at = line.text.find(opening); at != std::string::npos; at = line.text.find(opening, at)) {
            at += opening.size();
            const auto id = line.text.substr(at, line.text.find('"', at) - at);
            if (is_slug(id)) out.push_back(id);
        }
    }
    return out;
}

class Loader {
  public:
    Loader(const ThemeChain& chain, const std::vector<RootRef>& search_path, const Contract& contract,
           Diagnostics& diagnostics)
        : chain_(chain), search_path_(search_path), contract_(contract), diagnostics_(diagnostics) {}

    void templates(Theme& theme) {
        std::unordered_map<std::string, std::optional<TemplateFile>> files;  // most partials serve many templates
        const auto find = [&](const std::string& file) {
            const auto [found, is_new] = files.try_emplace(file);
            if (is_new) found->second = chain_.find(file, diagnostics_);
            return found->second;
        };
        const Place place{chain_.layers().front().file("theme.toml")};
        for (const auto& shape : contract_) {
            const auto text = expand_template(shape.name, place, find, diagnostics_);
            if (!text || !check_template(*text, shape.root, diagnostics_)) continue;
            theme.templates.emplace(shape.name, Template(*text));
            if (auto ids = plain_ids(*text); !ids.empty()) theme.plain_ids.emplace(shape.name, std::move(ids));
        }
    }

    void stylesheets(Theme& theme) {
        std::set<std::string> listed;
        each_layer([&](const ThemeLayer& layer) {
            const auto* lists = layer.settings.find("page_styles");
            if (lists == nullptr) return;
            for (const auto& list : lists->members) {
                if (list.key != kSiteStyles && is_page_template(layer, list.key, list.value)) listed.insert(list.key);
            }
        });
        theme.stylesheet = publish_styles(kSiteStyles, theme);
        for (const auto& name : listed) theme.page_stylesheets.emplace(name, publish_styles(name, theme));
    }

    void scripts(Theme& theme) {
        std::map<std::string, Bundle> bundles;
        each_layer([&](const ThemeLayer& layer) {
            const auto* scripts = layer.settings.find("scripts");
            if (scripts == nullptr) return;
            for (const auto& bundle : scripts->members) {
                for (const auto& script : bundle.value.items) add_script(layer, script, bundles[bundle.key]);
            }
        });
        for (const auto& [name, bundle] : bundles) {
            auto joined = bundle.programs + join_scripts(bundle.own);
            auto url = fmt::format("assets/{}.{}.js", name, fingerprint(joined));
            theme.assets.push_back({url, std::move(joined)});
            theme.scripts.emplace(name, std::move(url));
            theme.script_sources.emplace(name, bundle.sources);
        }
    }

    /// Adds the icons of all folders of the search path; the site's own take precedence over the program's.
    void icons(Theme& theme) {
        prepare_xml();
        std::map<std::string, std::string> found;
        for (const auto& home : search_path_) {
            const auto path = inside(home->folder, "assets/icons");
            if (!Folder::exists(path)) continue;
            const Folder folder(path);
            for (const auto& entry : folder.entries()) {
                if (entry.kind == FolderEntry::Kind::folder || found.count(entry.path) > 0) continue;
                auto bytes = folder.read(entry.path, kLargestThemeFile);
                const SourceFile file(home, "assets/icons/" + entry.path);
                if (is_unreadable(bytes, file, diagnostics_) || bytes.status == Bytes::Status::missing) continue;
                check_icon(bytes.text, file);
                found.emplace(entry.path, std::move(bytes.text));
            }
        }
        for (auto& [name, bytes] : found) theme.assets.push_back({"assets/icons/" + name, std::move(bytes)});
    }

  private:
    /// The parts of one script file: the program's own scripts first, then those that the site adds.
    struct Bundle {
        std::string programs;
        std::vector<std::string> own;
        std::vector<std::string> sources;  ///< file names, for messages
        std::set<std::string> listed;      ///< by name: a script that both parent and child list runs once
    };

    void check_icon(const std::string& bytes, const SourceFile& file) {
        if (!is_picture_name(file)) return;
        if (is_picture(file.path)) look_at_picture(bytes, {file, diagnostics_, Exit::usage});
        if (!file.path.ends_with(".svg")) return;
        if (look_at_drawing(bytes, {file, diagnostics_, Exit::usage})) check_drawing(bytes, file, diagnostics_);
    }

    /// Files in the folder of icons are published unchanged, so no page may be among them: it would have no security
    /// policy.
    bool is_picture_name(const SourceFile& file) {
        static constexpr std::array<std::string_view, 8> kEndings = {".svg",  ".png", ".ico",  ".jpg",
                                                                     ".webp", ".gif", ".avif", ".webmanifest"};
        if (std::any_of(kEndings.begin(), kEndings.end(), [&](auto ending) { return file.path.ends_with(ending); }))
            return true;
        diagnostics_.error({file}, "icon-kind", "this is no kind of picture that pages show",
                           "assets/icons holds icons: .svg, .png, .ico, .jpg, .webp, .gif or .avif, and a .webmanifest",
                           Exit::usage);
        return false;
    }

    /// Visits parents first, so that what a child adds comes later.
    template <class Visit>
    void each_layer(const Visit& visit) const {
        for (auto layer = chain_.layers().rbegin(); layer != chain_.layers().rend(); ++layer) visit(*layer);
    }

    static Place place_of(const ThemeLayer& layer, const TomlValue& value) {
        return {layer.file("theme.toml"), value.line, value.column};
    }

    bool named_well(bool well, const ThemeLayer& layer, const TomlValue& value, const char* hint) {
        if (!well)
            diagnostics_.error(place_of(layer, value), "bad-name",
                               "a file's name may hold only a to z, 0 to 9 and single hyphens here", hint, Exit::usage);
        return well;
    }

    /// The minified style `style`; each is read once, even if several style sheets contain it.
    const std::string& style_named(const ThemeLayer& layer, const TomlValue& style) {
        const auto [known, is_new] = styles_.try_emplace(style.text);
        if (!is_new || !named_well(is_slug(style.text), layer, style,
                                   "styles stand in styles/, and are named without folder and ending"))
            return known->second;
        if (const auto found = chain_.find("styles/" + style.text + ".css", diagnostics_)) {
            check_style(found->text, found->path, diagnostics_);
            known->second = shortened_style(found->text);
        } else {
            diagnostics_.error(place_of(layer, style), "missing-style",
                               fmt::format("the theme has no styles/{}.css", style.text),
                               "check the name, or add the file", Exit::usage);
        }
        return known->second;
    }

    /// Each layer adds its styles for every page, then those for pages with the template `name`, so that a child's come
    /// after all of its parents'.
    std::string publish_styles(const std::string& name, Theme& theme) {
        std::vector<std::string_view> styles;
        each_layer([&](const ThemeLayer& layer) {
            const auto add = [&](const TomlValue& style) { styles.push_back(style_named(layer, style)); };
            for (const auto& style : layer.settings.items_of("styles")) add(style);
            for (const auto& style : page_styles_of(layer, name)) add(style);
        });
        auto css = join_styles(styles);
        auto url = fmt::format("assets/{}.{}.css", name, fingerprint(css));
        theme.assets.push_back({url, std::move(css)});
        return url;
    }

    bool is_page_template(const ThemeLayer& layer, const std::string& name, const TomlValue& list) {
        std::vector<std::string> names;
        for (const auto& shape : contract_) names.push_back(shape.name);
        if (std::find(names.begin(), names.end(), name) != names.end()) return true;
        const auto near = nearest(name, names);
        diagnostics_.error(
            place_of(layer, list), "unknown-template", fmt::format("no page is made with a template \"{}\"", name),
            near ? fmt::format("did you mean \"{}\"?", *near) : "the templates are: " + listed(names), Exit::usage);
        return false;
    }

    /// Adds a script, which all themes share; the site's own file takes precedence over a program's script of that
    /// name.
    void add_script(const ThemeLayer& layer, const TomlValue& script, Bundle& bundle) {
        if (!named_well(is_slug_path(script.text), layer, script,
                        "scripts stand in assets/, and are named with their folder and without ending"))
            return;
        if (!bundle.listed.insert(script.text).second) return;
        const SourceFile file{search_path_.front(), "assets/" + script.text + ".js"};
        const auto& site = file.root->folder;
        auto bytes =
            Folder::exists(site) ? Folder(site).read(file.path, kLargestThemeFile) : Bytes{Bytes::Status::missing, {}};
        if (bytes.status == Bytes::Status::ok) {
            if (!clean_text(bytes.text, {file, diagnostics_, Exit::usage})) return;
            check_script(bytes.text, file, diagnostics_);
            bundle.own.push_back(std::move(bytes.text));
            bundle.sources.push_back(file.shown());
        } else if (is_unreadable(bytes, file, diagnostics_)) {
            return;  // reported, so no other script replaces it
        } else if (const auto program = program_for_pages(script.text); !program.empty()) {
            bundle.programs += program;
            bundle.sources.push_back("codify's own " + script.text);
        } else {
            diagnostics_.error(
                place_of(layer, script), "missing-script", fmt::format("there is no {}", file.shown()),
                fmt::format("check the name, or add the file; codify's own scripts are {}", listed(program_names())),
                Exit::usage);
        }
    }

    /// The preview's script is never published.
    static std::string_view program_for_pages(std::string_view name) {
        return name == kPreviewScript ? std::string_view() : program_script(name);
    }

    static std::vector<std::string> program_names() {
        std::vector<std::string> out;
        for (const auto& script : program_scripts()) {
            if (!program_for_pages(script.name).empty()) out.emplace_back(script.name);
        }
        return out;
    }

    const ThemeChain& chain_;
    const std::vector<RootRef>& search_path_;
    const Contract& contract_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::string> styles_;  ///< minified, by name
};

}  // namespace

const std::string& Theme::stylesheet_of(const std::string& name) const {
    const auto own = page_stylesheets.find(name);
    return own == page_stylesheets.end() ? stylesheet : own->second;
}

std::optional<Theme> load_theme(const std::string& name, const std::vector<RootRef>& search_path, const Place& named_at,
                                const Contract& contract, Diagnostics& diagnostics) {
    const auto chain = ThemeChain::open(name, search_path, named_at, diagnostics);
    if (!chain) return std::nullopt;
    Loader loader(*chain, search_path, contract, diagnostics);
    Theme theme;
    loader.templates(theme);
    loader.stylesheets(theme);
    loader.scripts(theme);
    loader.icons(theme);
    if (diagnostics.has_errors()) return std::nullopt;
    return theme;
}

}  // namespace codify
