// The chain of folders that a theme is made of: its own first, then that of the theme it extends, and so on. A file of
// the child takes the place of the same file of its parents.
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
    TomlValue settings;  ///< its theme.toml, checked

    /// One of its files, whether there is one or not.
    [[nodiscard]] SourceFile file(const std::string& path) const { return {root, path}; }
};

class ThemeChain {
  public:
    /// Opens the theme `name` and those it extends, looked for in `themes/` of each of `homes`. Problems are of class
    /// usage; after any of them there is no chain.
    [[nodiscard]] static std::optional<ThemeChain> open(const std::string& name,
                                                        const std::vector<RootRef>& search_path, const Place& named_at,
                                                        Diagnostics& diagnostics);

    /// The file that serves: the first theme's that has one. After a problem with it, which is then in `diagnostics`,
    /// it is there but not usable.
    [[nodiscard]] std::optional<TemplateFile> find(const std::string& file, Diagnostics& diagnostics) const;

    [[nodiscard]] const std::vector<ThemeLayer>& layers() const { return layers_; }  ///< child first

  private:
    std::vector<ThemeLayer> layers_;
};

/// Reports `file` of a theme, or of a site's assets, if it stands there and `bytes` are what reading it gave instead of
/// a text: it is too large, or no plain file. Whether that is so.
[[nodiscard]] bool is_unreadable(const Bytes& bytes, const SourceFile& file, Diagnostics& diagnostics);

/// The style sheet of the pages whose template is in no `[page_styles]`, and the list of what only they need.
inline constexpr const char* kSiteStyles = "site";

/// The names of the styles that `layer` adds to those of every page on pages made with `template_name`.
[[nodiscard]] const std::vector<TomlValue>& page_styles_of(const ThemeLayer& layer, const std::string& template_name);

/// What a theme.toml may hold.
[[nodiscard]] std::span<const SettingKey> theme_keys();

}  // namespace codify
