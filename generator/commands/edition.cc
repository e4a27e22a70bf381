#include "commands/edition.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <utility>
#include <vector>

#include "base/character_advice.h"
#include "base/disk.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/process.h"
#include "base/report.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "model/editions/editions.h"
#include "model/hold_back.h"
#include "model/reading/keys.h"
#include "pipeline/content_model.h"
#include "publish/new_folder.h"
#include "source/manifest.h"
#include "source/names.h"
#include "source/roots.h"
#include "source/toml/toml.h"
#include "theme/theme_words.h"

namespace codify {
namespace {

[[noreturn]] void refuse_freezing(std::string message, std::string hint, Exit exit = Exit::usage) {
    throw_failure({}, "edition-not-frozen", std::move(message), std::move(hint), exit);
}

std::string toml_quoted(const std::string& text) { return std::string(trim(json_text(text))); }

/// Rejects a text from the command line that no settings file could contain.
void check_option(const char* option, const std::string& text) {
    const auto bad = bad_character(text);
    if (!bad) return;
    const auto advice = advice_on(*bad, Written::as_itself);
    refuse_freezing(fmt::format("{} cannot be used: {}", option, advice.message), advice.hint);
}

/// Parses `settings` in the same way as the next build.
TomlValue read_settings(const std::string& settings) {
    static constexpr const char* lines[] = {"", "", "title", "name", "date"};
    Diagnostics problems;
    auto table = parse_toml(settings, 1, {"", problems, Exit::usage});
    if (table && check_keys(*table, edition_keys(), {"", problems, Exit::usage})) return std::move(*table);
    const auto problem = problems.sorted().front();
    const auto line = std::min<std::size_t>(static_cast<std::size_t>(problem.place.line), 4);
    refuse_freezing(fmt::format("the {} cannot be used: {}", lines[line], problem.message), problem.hint);
}

/// The total size of all Markdown files.
std::size_t bytes_of(const Content& content) {
    std::size_t bytes = 0;
    const auto add = [&](const std::vector<Document>& documents) {
        for (const auto& document : documents) bytes += document.bytes;
    };
    add(content.documents);
    for (const auto& edition : content.frozen) add(edition.documents);
    return bytes;
}

/// Code shared by both commands: reads the content of a site, without settings or theme.
class Editions {
  public:
    explicit Editions(const std::string& source)
        : source_(source),
          words_(english_words(Roots(source).search_path)),
          root_(Roots(source).content),
          folder_(root_->folder) {}

    int freeze(const FreezeOptions& options) {
        const auto model = load();
        if (diagnostics_.has_errors()) return fail();
        const auto settings = settings_of(options, current_edition(model));
        const auto known = read_settings(settings);
        std::vector<std::string> files = {"documents.toml"};
        std::vector<std::string> titles;
        const Folder content(folder_);
        const auto entries = content.entries();
        for (const auto& framework : model.current_frameworks()) {
            if (framework.tiers.empty()) continue;  // a collection of pages is not a framework
            titles.push_back(framework.title);
            for (const auto& entry : entries) {
                const bool own = entry.path.starts_with(framework.folder + "/");
                const bool waits = holder_of(model.held_back, entry.path.substr(0, entry.path.rfind('.'))) != nullptr;
                if (entry.kind == FolderEntry::Kind::file && own && !waits) files.push_back(entry.path);
            }
        }
        if (titles.empty())
            refuse_freezing("there is no framework to freeze", "a framework is a folder with an _index.md");
        if (!builds_with(options.id, known, files)) return fail();
        copy(content, files, settings, options.id);
        tell(stdout, fmt::format("{} files of {} are frozen in {}/{}/{}\n", files.size(), listed(titles), folder_,
                                 kEditions, options.id));
        flush_report();
        return 0;
    }

    int list(bool json) {
        const auto model = load();
        if (diagnostics_.has_errors()) return fail();
        auto all = model.editions;
        all.push_back(current_edition(model));
        std::string lines;
        Json::Items items;
        for (const auto& edition : all) {
            lines += line(edition);
            items.push_back(described(model, edition));
        }
        json ? say(stdout, json_text(Json::Members{{"editions", std::move(items)}})) : tell(stdout, lines);
        flush_report();
        return 0;
    }

    [[nodiscard]] int fail() const {
        print_problems(with_excerpts(diagnostics_.sorted(), source_), Format::human);
        return static_cast<int>(diagnostics_.exit());
    }

    [[nodiscard]] int fail(const Diagnostic& problem) const {
        auto problems = with_excerpts(diagnostics_.sorted(), source_);
        problems.push_back(problem);
        print_problems(problems, Format::human);
        return static_cast<int>(problem.exit);
    }

  private:
    Model load() {
        if (!Folder::exists(folder_))
            refuse_freezing(fmt::format("there is no folder {}", folder_), "name the site's folder with --source");
        auto content = read_content(root_, diagnostics_);
        auto held = held_back(
            content, [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); });
        take_out(content, held);  // held back files were never published
        content_ = content;
        return model_of({std::move(content), std::move(held)}, diagnostics_);
    }

    Model model_of(ContentVersion version, Diagnostics& diagnostics) const {
        Timings untold;
        return content_model(std::move(version), nullptr, words_, diagnostics, untold);
    }

    /// Whether the site builds with the edition `id` of `files`. It is loaded in the same way as by the next build,
    /// before anything is written: a frozen edition cannot be mended.
    bool builds_with(const std::string& id, const TomlValue& settings, const std::vector<std::string>& files) {
        const auto is_same = [&](const FrozenContent& other) { return other.id == id; };
        if (std::any_of(content_.frozen.begin(), content_.frozen.end(), is_same))
            return true;  // reported elsewhere as an id that is in use
        const auto base = fmt::format("{}/{}/", kEditions, id);
        Diagnostics found;
        (void)check_names(entries_below(base, files), root_, found);
        FrozenContent frozen{id, settings, content_.sources, {}};
        for (const auto& file : files) {
            const auto document =
                std::lower_bound(content_.documents.begin(), content_.documents.end(), file,
                                 [](const Document& known, const std::string& path) { return known.path < path; });
            if (document == content_.documents.end() || document->path != file) {
                content_.pictures.push_back(base + file);
            } else {
                frozen.documents.push_back(*document);
                frozen.documents.back().path = base + file;
            }
        }
        content_.frozen.push_back(std::move(frozen));
        if (bytes_of(content_) > kMostContent)
            refuse_freezing("the content would be too large with a copy of the frameworks", "divide the site",
                            Exit::limit);
        if (!found.has_errors()) (void)model_of({std::move(content_), {}}, found);
        if (!found.has_errors()) return true;
        diagnostics_.error(Place{}, "edition-not-frozen",
                           fmt::format("the site would not build with an edition {}, so nothing is frozen", id),
                           "choose another id or a shorter one, or mend what is named here", Exit::usage);
        for (auto problem : found.sorted()) {
            if (problem.exit == Exit::content) problem.exit = Exit::usage;
            diagnostics_.add(std::move(problem));
        }
        return false;
    }

    /// `files` and their folders with the paths that they will have below `base`.
    [[nodiscard]] std::vector<FolderEntry> entries_below(const std::string& base,
                                                         const std::vector<std::string>& files) const {
        std::map<std::string, FolderEntry::Kind> kinds;
        const auto add = [&](const std::string& path) {
            check_depth(folder_, path.substr(0, path.rfind('/')));
            kinds[path] = FolderEntry::Kind::file;
            for (auto slash = path.find('/', kEditions.size() + 1); slash != std::string::npos;
                 slash = path.find('/', slash + 1))
                kinds[path.substr(0, slash)] = FolderEntry::Kind::folder;
        };
        for (const auto& file : files) add(base + file);
        add(base + std::string(kEditionSettings));
        std::vector<FolderEntry> out;
        for (const auto& [path, kind] : kinds) out.push_back({path, kind});
        return out;
    }

    static std::string settings_of(const FreezeOptions& options, const Edition& current) {
        if (!is_slug(options.id))
            refuse_freezing(fmt::format("\"{}\" cannot be part of an address", printable(options.id)),
                            "an edition's id holds a to z, 0 to 9 and single hyphens, such as 2025-09");
        check_option("the title", options.title);
        check_option("the name", options.name);
        check_option("the date", options.date);
        const auto title = options.title.empty() ? current.title : options.title;
        const auto named = options.title.empty() ? current.name : options.title;
        const auto name = options.name.empty() ? named : options.name;
        const auto date = options.date.empty() ? current.date : options.date;
        if (date.empty()) refuse_freezing("no document of the frameworks has a date", "give one: --date 2025-09-04");
        if (date.find('\n') != std::string::npos) refuse_freezing("the date has several lines", "write 2025-09-04");
        return fmt::format(
            "# Written by codify edition freeze. A frozen edition is never edited.\n"
            "title = {}\nname = {}\ndate = {}\n",
            toml_quoted(title), toml_quoted(name), date);  // the escapes of JSON are also valid in TOML
    }

    static void copy(const Folder& content, const std::vector<std::string>& files, const std::string& settings,
                     const std::string& id) {
        NewFolder folder(content.path(), std::string(kEditions), id);
        Manifest manifest = {{std::string(kEditionSettings), sha256(settings)}};
        folder.write(std::string(kEditionSettings), settings);
        for (const auto& file : files) {
            const auto bytes = content.read(file, kLargestFrozen);
            if (bytes.status == Bytes::Status::missing && file == "documents.toml") continue;
            if (bytes.status != Bytes::Status::ok)
                refuse_freezing(fmt::format("{} cannot be frozen: it is no plain file of at most {} bytes", file,
                                            grouped(kLargestFrozen)),
                                "make it smaller, or put the file itself here", Exit::limit);
            folder.write(file, bytes.text);
            manifest[file] = sha256(bytes.text);
        }
        folder.write(std::string(kManifest), manifest_text(manifest));
        folder.finish();
    }

    static std::string line(const Edition& edition) {
        return fmt::format("{:<16}{:<12}{}\n", edition.id.empty() ? "(current)" : edition.id,
                           edition.date.empty() ? "undated" : edition.date, edition.title);
    }

    static Json described(const Model& model, const Edition& edition) {
        Json::Items frameworks;
        for (const auto& framework : model.frameworks) {
            const bool own = edition_at(model, framework.edition).id == edition.id;
            if (own && !framework.tiers.empty()) frameworks.emplace_back(framework.id);
        }
        return Json::Members{{"id", edition.id},     {"title", edition.title},        {"name", edition.name},
                             {"date", edition.date}, {"current", edition.id.empty()}, {"frameworks", frameworks}};
    }

    const std::string& source_;
    Words words_;  ///< English, since this command reads no settings
    RootRef root_;
    std::string folder_;
    Content content_;
    Diagnostics diagnostics_;
};

}  // namespace

int freeze_edition(const FreezeOptions& options) {
    Editions editions(options.source);
    return guarded([&] { return editions.freeze(options); },
                   [&](const Diagnostic& problem) { return editions.fail(problem); });
}

int list_editions(const EditionListOptions& options) {
    Editions editions(options.source);
    return guarded([&] { return editions.list(options.json); },
                   [&](const Diagnostic& problem) { return editions.fail(problem); });
}

}  // namespace codify
