// The chain of themes: the chosen theme first, then the theme that it extends, and so on. A file of the child replaces
// the same file of its parents.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "source/toml/schema.h"
#include "source/toml/toml.h"
#include "theme/template_expand.h"

namespace codify {

inline constexpr std::size_t kLargestThemeFile = 1024 * 1024;

/// One theme of the chain.
struct ThemeLayer {
    std::string name;
    RootRef root;
    std::unique_ptr<Folder> folder;
    TomlValue settings;  ///< its theme.toml, validated

    /// The path of one of its files, which need not exist.
    [[nodiscard]] SourceFile file(const std::string& path) const { return {root, path}; }

    /// Where `value` of its settings is.
    [[nodiscard]] Place place(const TomlValue& value) const { return {file("theme.toml"), value.line, value.column}; }
};

class ThemeChain {
  public:
    /// Opens the theme `name` and those that it extends, looking in `themes/` of each folder of `search_path`. Problems
    /// are of class usage; after any of them there is no chain.
    [[nodiscard]] static std::optional<ThemeChain> open(const std::string& name,
                                                        const std::vector<RootRef>& search_path, const Place& named_at,
                                                        Diagnostics& diagnostics);

    /// The file of the first theme in the chain that has it; nothing when none has. After a problem with it, which is
    /// then in `diagnostics`, it is returned but not usable.
    [[nodiscard]] std::optional<TemplateFile> find(const std::string& file, Diagnostics& diagnostics) const;

    [[nodiscard]] const std::vector<ThemeLayer>& layers() const { return layers_; }  ///< child first

    /// Calls `visit` with each layer, parents first, so that what a child adds comes later.
    template <class Visit>
    void each_parent_first(const Visit& visit) const {
        for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) visit(*layer);
    }

  private:
    std::vector<ThemeLayer> layers_;
};

/// Reports the file name `value` in the settings of `layer` unless it is `valid`; returns that.
bool check_file_name(bool valid, const ThemeLayer& layer, const TomlValue& value, const char* hint,
                     Diagnostics& diagnostics);

/// Reports `file` of a theme, or of a site's assets, if it exists and `bytes` show that it could not be read as a text:
/// it is too large, or not a regular file. Returns whether that is so.
[[nodiscard]] bool is_unreadable(const Bytes& bytes, const SourceFile& file, Diagnostics& diagnostics);

/// The style sheet of pages whose template is in no `[page_styles]`, and the name of the list of styles for only these.
inline constexpr const char* kSiteStyles = "site";

/// The names of the styles that `layer` adds for pages with the template `template_name`, beside those of every page.
[[nodiscard]] const std::vector<TomlValue>& page_styles_of(const ThemeLayer& layer, const std::string& template_name);

/// The keys that a theme.toml may contain.
[[nodiscard]] std::span<const SettingKey> theme_keys();

}  // namespace codify
