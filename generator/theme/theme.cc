#include "theme/theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "base/disk.h"
#include "base/file_problems.h"
#include "base/hash.h"
#include "base/parallel.h"
#include "base/text.h"
#include "base/xml.h"
#include "source/pictures.h"
#include "theme/script_bundle.h"
#include "theme/style_sheet.h"
#include "theme/style_words.h"
#include "theme/template_check.h"
#include "theme/template_expand.h"
#include "theme/template_words.h"
#include "theme/theme_chain.h"
#include "theme/theme_faults.h"
#include "theme/theme_words.h"

namespace codify {
namespace {

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

    /// Whether there are words for the language.
    bool words(const ThemeChoice& choice, Theme& theme) {
        words_ = site_words(ThemeWords(chain_, search_path_, diagnostics_), choice.language, choice.language_at,
                            diagnostics_);
        if (words_) theme.words = words_->words;
        return words_.has_value();
    }

    void templates(Theme& theme) {
        TemplateWords words(theme.words, diagnostics_);
        TemplateFiles files([&](const std::string& file) { return chain_.find(file, diagnostics_); }, &words);
        const Place place{chain_.layers().front().file("theme.toml")};
        const auto is_missing = [&](const TemplateShape& shape) {
            return files.find(template_file(shape.name)) == nullptr;
        };
        std::vector<std::string> missing;
        for (const auto& shape : contract_) {
            if (is_missing(shape)) missing.push_back(shape.name);
        }
        const bool lacks_many = report_if_many(missing, place);
        all_said_ = !lacks_many;
        std::vector<std::optional<TemplateText>> texts(contract_.size());
        for (std::size_t i = 0; i < contract_.size(); ++i) {
            if (lacks_many && is_missing(contract_[i])) continue;
            texts[i] = expand_template(contract_[i].name, place, files, diagnostics_);
            all_said_ = all_said_ && texts[i];
        }
        used_words_ = words.used();
        parse(texts, theme);
    }

    /// REQUIRES: the templates and style sheets are loaded.
    void use_of_words() const {
        auto used = used_words_;
        used.insert(used_in_styles_.begin(), used_in_styles_.end());
        if (all_said_) words_->check_use(used, diagnostics_);
    }

    void stylesheets(Theme& theme) {
        std::set<std::string> listed;
        chain_.each_parent_first([&](const ThemeLayer& layer) {
            const auto* lists = layer.settings.find("page_styles");
            if (lists == nullptr) return;
            for (const auto& list : lists->members) {
                if (list.key != kSiteStyles && is_page_template(layer, list.key, list.value)) listed.insert(list.key);
            }
        });
        theme.stylesheet = publish_styles(kSiteStyles, theme);
        for (const auto& name : listed) theme.page_stylesheets.emplace(name, publish_styles(name, theme));
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
    /// Checks and parses the templates of the contract, of which `texts` has the expanded text.
    void parse(const std::vector<std::optional<TemplateText>>& texts, Theme& theme) {
        std::vector<std::optional<Template>> parsed(texts.size());
        parallel_for(texts.size(), [&](std::size_t i) {
            if (texts[i] && check_template(*texts[i], contract_[i].root, diagnostics_)) parsed[i].emplace(*texts[i]);
        });
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!parsed[i]) continue;
            const auto& name = contract_[i].name;
            theme.templates.emplace(name, std::move(*parsed[i]));
            if (auto ids = plain_ids(*texts[i]); !ids.empty()) theme.plain_ids.emplace(name, std::move(ids));
        }
    }

    /// Reports many missing templates as one problem: such a theme was meant to extend another. Whether there are many.
    bool report_if_many(std::vector<std::string> missing, const Place& place) {
        constexpr std::size_t few = 3;
        if (missing.size() <= few) return false;
        missing.resize(few);
        diagnostics_.error(
            place, "missing-template",
            fmt::format("the theme has no templates for many kinds of page, such as {}", listed(missing)),
            "let it extend a theme that has them: extends = \"plain\" in theme.toml", Exit::usage);
        return true;
    }

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

    /// The minified style `style`; each is read once, even if several style sheets contain it.
    const std::string& style_named(const ThemeLayer& layer, const TomlValue& style) {
        const auto [known, is_new] = styles_.try_emplace(style.text);
        constexpr const char* hint = "styles stand in styles/, and are named without folder and ending";
        if (!is_new || !check_file_name(is_slug(style.text), layer, style, hint, diagnostics_)) return known->second;
        if (const auto found = chain_.find("styles/" + style.text + ".css", diagnostics_)) {
            check_style(found->text, found->path, diagnostics_);
            known->second =
                shortened_style(with_words(found->text, found->path, words_->words, used_in_styles_, diagnostics_));
        } else {
            diagnostics_.error(layer.place(style), "missing-style",
                               fmt::format("the theme has no styles/{}.css", style.text),
                               "check the name, or add the file", Exit::usage);
        }
        return known->second;
    }

    /// Each layer adds its styles for every page, then those for pages with the template `name`, so that a child's come
    /// after all of its parents'.
    std::string publish_styles(const std::string& name, Theme& theme) {
        std::vector<std::string_view> styles;
        chain_.each_parent_first([&](const ThemeLayer& layer) {
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
            layer.place(list), "unknown-template", fmt::format("no page is made with a template \"{}\"", name),
            near ? fmt::format("did you mean \"{}\"?", *near) : "the templates are: " + listed(names), Exit::usage);
        return false;
    }

    const ThemeChain& chain_;
    const std::vector<RootRef>& search_path_;
    const Contract& contract_;
    Diagnostics& diagnostics_;
    std::optional<SiteWords> words_;
    std::map<std::string, Place> used_words_, used_in_styles_;  ///< and where first
    bool all_said_ = true;                                      ///< whether every template was searched for words
    std::map<std::string, std::string> styles_;                 ///< minified, by name
};

}  // namespace

const std::string& Theme::stylesheet_of(const std::string& name) const {
    const auto own = page_stylesheets.find(name);
    return own == page_stylesheets.end() ? stylesheet : own->second;
}

std::optional<Theme> load_theme(const ThemeChoice& choice, const std::vector<RootRef>& search_path,
                                const Contract& contract, Diagnostics& diagnostics) {
    const auto chain = ThemeChain::open(choice.name, search_path, choice.named_at, diagnostics);
    if (!chain) return std::nullopt;
    Loader loader(*chain, search_path, contract, diagnostics);
    Theme theme;
    if (!loader.words(choice, theme)) return std::nullopt;
    std::vector<ScriptBundle> bundles;
    const std::array<std::function<void()>, 3> parts = {
        [&] { loader.templates(theme); }, [&] { loader.stylesheets(theme); },
        [&] { bundles = script_bundles(*chain, search_path, diagnostics); }};
    parallel_for(parts.size(), [&](std::size_t i) { parts[i](); });
    loader.use_of_words();
    for (auto& bundle : bundles) {
        auto url = fmt::format("assets/{}.{}.js", bundle.name, fingerprint(bundle.text));
        theme.assets.push_back({url, std::move(bundle.text)});
        theme.scripts.emplace(bundle.name, std::move(url));
        theme.script_sources.emplace(bundle.name, std::move(bundle.sources));
    }
    loader.icons(theme);
    if (diagnostics.has_errors()) return std::nullopt;
    return theme;
}

}  // namespace codify
