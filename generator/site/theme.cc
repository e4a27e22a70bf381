#include "site/theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "base/disk.h"
#include "base/hash.h"
#include "base/text.h"
#include "site/template_source.h"
#include "source/encoding.h"
#include "source/schema.h"
#include "source/toml.h"

namespace codify {
namespace {

constexpr std::size_t kLargestFile = 1024 * 1024;

constexpr Key kThemeKeys[] = {
    {"description", Type::words, true, "what the theme looks like, in one sentence"},
    {"extends", Type::slug, false, "the theme whose files serve where this one has none"},
    {"styles", Type::texts, false, "the names of files in styles/, in the order they are joined"},
};

/// One theme of the chain, child first.
struct Layer {
    std::string name;
    std::unique_ptr<Folder> folder;
    Value settings;
};

std::string shown(const std::string& theme, const std::string& file) {
    return fmt::format("themes/{}/{}", theme, file);
}

class Loader {
  public:
    Loader(const std::vector<std::string>& homes, Diagnostics& diagnostics)
        : homes_(homes), diagnostics_(diagnostics) {}

    bool open_chain(std::string name, Place from) {
        for (;;) {
            const auto twin =
                std::find_if(chain_.begin(), chain_.end(), [&](const Layer& layer) { return layer.name == name; });
            if (twin != chain_.end()) return cycle(twin, from);
            auto layer = open(name, from);
            if (!layer) return false;
            chain_.push_back(std::move(*layer));
            const auto* parent = chain_.back().settings.find("extends");
            if (parent == nullptr) return true;
            from = {shown(name, "theme.toml"), parent->line, parent->column};
            name = parent->text;
        }
    }

    std::optional<TemplateFile> find(const std::string& file) {
        for (const auto& layer : chain_) {
            auto bytes = layer.folder->read(file, kLargestFile);
            if (bytes.status == Bytes::Status::missing) continue;
            const auto path = shown(layer.name, file);
            if (bytes.status == Bytes::Status::too_large)
                return refuse({path}, "template-too-large",
                              fmt::format("this file is {} bytes long, the limit is {}", grouped(bytes.size),
                                          grouped(kLargestFile)),
                              "", Exit::limit),
                       unusable(path);
            if (bytes.status == Bytes::Status::not_a_file)
                return refuse({path}, "not-a-file", "this is not a plain file", "symbolic links are not followed",
                              Exit::usage),
                       unusable(path);
            if (!clean_text(bytes.text, path, Exit::usage, diagnostics_)) return unusable(path);
            return TemplateFile{path, std::move(bytes.text)};
        }
        return std::nullopt;
    }

    void templates(Theme& theme) {
        for (const auto& shape : template_shapes()) {
            const auto text = expand_template(
                shape.name, {shown(chain_.front().name, "theme.toml")},
                [&](const std::string& file) { return find(file); }, diagnostics_);
            if (text && check_template(*text, shape.root, diagnostics_))
                theme.templates.emplace(shape.name, Template(*text));
        }
    }

    void stylesheet(Theme& theme) {
        std::string css;
        for (auto layer = chain_.rbegin(); layer != chain_.rend(); ++layer) {  // a child's styles follow its parent's
            for (const auto& style : layer->settings.items_of("styles")) {
                const Place place{shown(layer->name, "theme.toml"), style.line, style.column};
                if (!is_slug(style.text)) {
                    refuse(place, "bad-name", "a style's name may hold only a to z, 0 to 9 and single hyphens",
                           "styles stand in styles/, and are named without folder and ending", Exit::usage);
                    continue;
                }
                const auto found = find("styles/" + style.text + ".css");
                if (!found) {
                    refuse(place, "missing-style", fmt::format("the theme has no styles/{}.css", style.text),
                           "check the name, or add the file", Exit::usage);
                } else {
                    css += found->text;
                }
            }
        }
        theme.stylesheet = fmt::format("assets/site.{}.css", fingerprint(css));
        theme.assets.push_back({theme.stylesheet, std::move(css)});
    }

    /// The icons of every home; the site's own wins over the program's.
    void icons(Theme& theme) {
        std::map<std::string, std::string> found;
        for (const auto& home : homes_) {
            const auto path = home + "/assets/icons";
            if (!Folder::exists(path)) continue;
            const Folder folder(path);
            for (const auto& entry : folder.entries()) {
                if (entry.kind != Entry::Kind::file || found.count(entry.path) > 0) continue;
                auto bytes = folder.read(entry.path, kLargestFile);
                if (bytes.status == Bytes::Status::ok) found.emplace(entry.path, std::move(bytes.text));
            }
        }
        for (auto& [name, bytes] : found) theme.assets.push_back({"assets/icons/" + name, std::move(bytes)});
    }

  private:
    static TemplateFile unusable(const std::string& path) { return {path, "", false}; }

    std::optional<Layer> open(const std::string& name, const Place& from) {
        std::vector<std::string> present, tried;
        for (const auto& home : homes_) {
            const auto path = home == "." ? std::string("themes") : home + "/themes";
            tried.push_back(path + "/" + name);
            if (Folder::exists(tried.back())) return read(name, tried.back());
            if (!Folder::exists(path)) continue;
            for (const auto& entry : Folder(path).entries()) {
                if (entry.kind == Entry::Kind::folder && entry.path.find('/') == std::string::npos)
                    present.push_back(entry.path);
            }
        }
        std::sort(present.begin(), present.end());
        present.erase(std::unique(present.begin(), present.end()), present.end());
        const auto near = nearest(name, present);
        refuse(
            from, "missing-theme", fmt::format("there is no theme \"{}\": no folder {}", name, listed(tried, "or")),
            (near ? fmt::format("did you mean \"{}\"? ", *near) : std::string()) + "the themes are: " + listed(present),
            Exit::usage);
        return std::nullopt;
    }

    std::optional<Layer> read(const std::string& name, const std::string& path) {
        Layer layer{name, std::make_unique<Folder>(path), {}};
        const auto file = shown(name, "theme.toml");
        auto bytes = layer.folder->read("theme.toml", kLargestFile);
        if (bytes.status != Bytes::Status::ok)
            return refuse({file}, "missing-theme", "this theme has no theme.toml", "add one with a description",
                          Exit::usage),
                   std::nullopt;
        if (!clean_text(bytes.text, file, Exit::usage, diagnostics_)) return std::nullopt;
        auto settings = parse_toml(bytes.text, file, 1, Exit::usage, diagnostics_);
        if (!settings || !check_keys(*settings, kThemeKeys, file, Exit::usage, diagnostics_)) return std::nullopt;
        layer.settings = std::move(*settings);
        return layer;
    }

    bool cycle(std::vector<Layer>::const_iterator twin, const Place& from) {
        std::string path;
        for (auto layer = twin; layer != chain_.end(); ++layer) path += layer->name + " > ";
        refuse(from, "theme-cycle", fmt::format("these themes extend each other in a circle: {}{}", path, twin->name),
               "take one `extends` out", Exit::usage);
        return false;
    }

    void refuse(const Place& place, const char* rule, std::string message, std::string hint, Exit exit) {
        diagnostics_.add(
            {.place = place, .rule = rule, .message = std::move(message), .hint = std::move(hint), .exit = exit});
    }

    const std::vector<std::string>& homes_;
    Diagnostics& diagnostics_;
    std::vector<Layer> chain_;
};

}  // namespace

std::optional<Theme> load_theme(const std::string& name, const std::vector<std::string>& homes, const Place& named_at,
                                Diagnostics& diagnostics) {
    Loader loader(homes, diagnostics);
    if (!loader.open_chain(name, named_at)) return std::nullopt;
    Theme theme;
    loader.templates(theme);
    loader.stylesheet(theme);
    loader.icons(theme);
    if (diagnostics.has_errors()) return std::nullopt;
    return theme;
}

}  // namespace codify
