#include "theme/script_bundle.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/disk.h"
#include "base/text.h"
#include "source/encoding.h"
#include "theme/program_scripts.h"
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

/// The preview's script is never published.
std::string_view program_for_pages(std::string_view name) {
    return name == kPreviewScript ? std::string_view() : program_script(name);
}

std::vector<std::string> program_names() {
    std::vector<std::string> out;
    for (const auto& script : program_scripts()) {
        if (!program_for_pages(script.name).empty()) out.emplace_back(script.name);
    }
    return out;
}

/// The parts of one bundle.
struct Parts {
    std::string programs;
    std::vector<std::string> own;
    std::vector<std::string> sources;  ///< file names, for messages
    std::set<std::string> listed;      ///< by name: a script that both parent and child list runs once
};

class Bundler {
  public:
    Bundler(const ThemeChain& chain, RootRef site, Diagnostics& diagnostics)
        : chain_(chain), site_(std::move(site)), diagnostics_(diagnostics) {}

    std::map<std::string, Parts> bundles() {
        std::map<std::string, Parts> out;
        chain_.each_parent_first([&](const ThemeLayer& layer) {
            const auto* scripts = layer.settings.find("scripts");
            if (scripts == nullptr) return;
            for (const auto& bundle : scripts->members) {
                for (const auto& script : bundle.value.items) add_script(layer, script, out[bundle.key]);
            }
        });
        return out;
    }

  private:
    /// Adds a script, which all themes share; the site's own file takes precedence over a program's script of that
    /// name.
    void add_script(const ThemeLayer& layer, const TomlValue& script, Parts& bundle) {
        constexpr const char* hint = "scripts stand in assets/, and are named with their folder and without ending";
        if (!check_file_name(is_slug_path(script.text), layer, script, hint, diagnostics_)) return;
        if (!bundle.listed.insert(script.text).second) return;
        const SourceFile file{site_, "assets/" + script.text + ".js"};
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
                layer.place(script), "missing-script", fmt::format("there is no {}", file.shown()),
                fmt::format("check the name, or add the file; codify's own scripts are {}", listed(program_names())),
                Exit::usage);
        }
    }

    const ThemeChain& chain_;
    RootRef site_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::vector<ScriptBundle> script_bundles(const ThemeChain& chain, const std::vector<RootRef>& search_path,
                                         Diagnostics& diagnostics) {
    std::vector<ScriptBundle> out;
    for (auto& [name, parts] : Bundler(chain, search_path.front(), diagnostics).bundles())
        out.push_back({name, parts.programs + join_scripts(parts.own), std::move(parts.sources)});
    return out;
}

std::string join_scripts(const std::vector<std::string>& scripts) {
    if (scripts.empty()) return {};
    std::string out = "(() => {\n\"use strict\";\n";
    for (const auto& script : scripts) out += script + "\n";
    return out + "})();\n";
}

}  // namespace codify
