#include "check/own_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "source/content.h"
#include "source/roots.h"
#include "source/toml/front_matter.h"
#include "theme/theme_words.h"

namespace codify {
namespace {

/// A range of lines of a file that are the site's own words; `to` is exclusive.
struct Lines {
    int from, to;
};
constexpr int kEnd = 1 << 30;
const std::vector<Lines> kAll = {{0, kEnd}};

class Finder {
  public:
    Finder(const Model& model, const Root& site) : model_(model), site_(site) {}

    void content() {
        for (const auto& page : model_.pages) file(page.file, whole(page.document));
        for (const auto& framework : model_.frameworks) {
            if (framework.edition != kNone) continue;  // frozen editions are never changed
            file(framework.file, whole(framework.document));
            for (const auto& page : framework.pages) file(page.file, whole(page.document));
            for (const auto& level : framework.levels) {
                if (!level.path.empty()) file(level.file, whole(framework.document));
            }
            for (const auto& item : framework.items) file(item.file, of_item(framework, item));
        }
    }

    void settings(const Config& config) {
        table(config.file, {"description", "accessibility.problems", "accessibility.response_time"});
        table({model_.content, "learning.toml"}, {"links.title"});
        table({model_.content, std::string(kSources)}, {"documents.note"});
    }

    void theme(const ThemeChain& chain) {
        std::set<std::string> names;
        for (const auto& layer : chain.layers()) {
            if (!is_own(layer.root->folder)) continue;
            for (const auto& entry : layer.folder->entries()) {
                if (entry.path.ends_with(".mustache")) names.insert(entry.path);
            }
        }
        Diagnostics ignored;
        for (const auto& name : names) {
            if (const auto found = chain.find(name, ignored)) add(template_passages(found->text, found->path));
        }
    }

    void words(const ThemeChain& chain, const RootRef& site, const std::string& language) {
        Diagnostics ignored;
        for (const auto& file : ThemeWords(chain, {site}, ignored).read(language, ignored)) {
            if (!is_own(file.file.root->folder)) continue;
            for (const auto& [key, word] : file.words) {
                for (const auto text : word.texts()) add(word_passages(text, word.place_of(text)));
            }
        }
    }

    [[nodiscard]] std::vector<OwnPassage> found() { return std::move(found_); }

  private:
    /// Whether a theme's folder, or that of a file of words, is the site's and not the program's.
    [[nodiscard]] bool is_own(const std::string& folder) const {
        return folder == site_.folder || folder.starts_with(inside(site_.folder, "themes/"));
    }

    static const std::vector<Lines>& whole(DocumentIndex document) {
        static const std::vector<Lines> kNothing;
        return document == kNone ? kAll : kNothing;
    }

    /// An item from a document may have sections of the site's own; an item without a document is the site's own.
    static std::vector<Lines> of_item(const Framework& framework, const Item& item) {
        if (item.document == kNone) return kAll;
        std::vector<int> starts;
        for (const auto& section : item.sections) starts.push_back(section.line);
        std::vector<Lines> out;
        for (const auto& section : item.sections) {
            if (framework.at(section.kind).normative) continue;
            int end = kEnd;
            for (const auto start : starts) {
                if (start > section.line) end = std::min(end, start);
            }
            out.push_back({section.line, end});
        }
        return out;
    }

    void file(const SourceFile& path, const std::vector<Lines>& own) {
        const auto text = source_text(path);
        Diagnostics ignored;
        const auto front = text ? read_front_matter(*text, path, ignored) : std::nullopt;
        if (!front) return;
        values(front->settings, "summary", path);
        values(front->settings, "sic.note", path);
        if (!own.empty() && own.front().from == 0) {
            for (const char* key : {"title", "short_title", "tasks.title", "tasks.text", "news.text"})
                values(front->settings, key, path);
        }
        if (own.empty()) return;
        for (auto& passage : markdown_passages(front->body, path, front->body_line)) {
            const int line = passage.spots.front().line;
            if (std::any_of(own.begin(), own.end(), [&](Lines l) { return line >= l.from && line < l.to; }))
                found_.push_back(std::move(passage));
        }
    }

    void table(const SourceFile& path, std::initializer_list<std::string_view> keys) {
        const auto text = source_text(path);
        Diagnostics ignored;
        const auto settings = text ? parse_toml(*text, 1, {path, ignored}) : std::nullopt;
        if (!settings) return;
        for (const auto key : keys) values(*settings, key, path);
    }

    /// Adds every text at the path `key` ("tasks.text").
    void values(const TomlValue& value, std::string_view key, const SourceFile& path) {
        if (value.kind == TomlValue::Kind::list) {
            for (const auto& item : value.items) values(item, key, path);
        } else if (value.kind == TomlValue::Kind::text) {
            if (key.empty() && !value.text.empty()) found_.push_back(value_passage(value, path));
        } else if (const auto* member = value.find(key.substr(0, key.find('.')))) {
            const auto dot = key.find('.');
            values(*member, dot == std::string_view::npos ? "" : key.substr(dot + 1), path);
        }
    }

    void add(std::vector<OwnPassage> passages) {
        std::move(passages.begin(), passages.end(), std::back_inserter(found_));
    }

    const Model& model_;
    const Root& site_;
    std::vector<OwnPassage> found_;
};

}  // namespace

std::vector<OwnPassage> own_words(const Model& model, const Config& config, const RootRef& site,
                                  const ThemeChain& theme) {
    Finder finder(model, *site);
    finder.content();
    finder.settings(config);
    finder.theme(theme);
    finder.words(theme, site, config.language);
    return finder.found();
}

}  // namespace codify
