#include "commands/edition.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <utility>
#include <vector>

#include "base/disk.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/report.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "commands/homes.h"
#include "model/editions.h"
#include "model/hold_back.h"
#include "model/keys.h"
#include "model/load.h"
#include "model/relate.h"
#include "model/validate.h"
#include "publish/new_folder.h"
#include "publish/signals.h"
#include "source/manifest.h"
#include "source/toml.h"

namespace codify {
namespace {

[[noreturn]] void refuse_freezing(std::string message, std::string hint, Exit exit = Exit::usage) {
    throw Failure({.place = Place{},
                   .rule = "edition-not-frozen",
                   .message = std::move(message),
                   .hint = std::move(hint),
                   .exit = exit});
}

std::string toml_quoted(const std::string& text) { return std::string(trim(json_text(text))); }

bool can_be_read(const std::string& settings) {
    Diagnostics problems;
    const auto table = parse_toml(settings, "", 1, Exit::usage, problems);
    return table && check_keys(*table, edition_keys(), "", Exit::usage, problems);
}

/// What both commands share: the content of a site, without settings or theme.
class Editions {
  public:
    explicit Editions(const std::string& source) : source_(source), folder_(inside(source, "content")) {}

    int freeze(const FreezeOptions& options) {
        const auto model = load();
        if (diagnostics_.has_errors()) return fail();
        const auto settings = settings_of(options, current_edition(model));
        std::vector<std::string> files = {"documents.toml"};
        std::vector<std::string> titles;
        const Folder content(folder_);
        const auto entries = content.entries();
        for (const auto& framework : model.current_frameworks()) {
            if (framework.tiers.empty()) continue;  // a collection of pages is no framework
            titles.push_back(framework.title);
            for (const auto& entry : entries) {
                const bool own = entry.path.starts_with(framework.folder + "/");
                const bool waits = holder_of(model.held_back, entry.path.substr(0, entry.path.rfind('.'))) != nullptr;
                if (entry.kind == Entry::Kind::file && own && !waits) files.push_back(entry.path);
            }
        }
        if (titles.empty())
            refuse_freezing("there is no framework to freeze", "a framework is a folder with an _index.md");
        copy(content, files, settings, options.id);
        say(stdout, fmt::format("{} files of {} are frozen in {}/{}/{}\n", files.size(), listed(titles), folder_,
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
        say(stdout, json ? json_text(Json::Members{{"editions", std::move(items)}}) : lines);
        flush_report();
        return 0;
    }

    [[nodiscard]] int fail() const {
        print_problems(with_excerpts(diagnostics_.sorted(), source_, {source_}), Format::human);
        return static_cast<int>(diagnostics_.exit());
    }

    [[nodiscard]] int fail(const Diagnostic& problem) const {
        auto problems = with_excerpts(diagnostics_.sorted(), source_, {source_});
        problems.push_back(problem);
        print_problems(problems, Format::human);
        return static_cast<int>(problem.exit);
    }

  private:
    Model load() {
        if (!Folder::exists(folder_))
            refuse_freezing(fmt::format("there is no folder {}", folder_), "name the site's folder with --source");
        auto content = read_content(Folder(folder_), diagnostics_);
        auto held = held_back(
            content, [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); });
        take_out(content, held);  // an edition is what readers could read
        auto model = load_model(std::move(content), std::move(held), diagnostics_);
        validate(model, diagnostics_);
        if (!diagnostics_.has_errors()) relate(model, diagnostics_);
        return model;
    }

    static std::string settings_of(const FreezeOptions& options, const Edition& current) {
        if (!is_slug(options.id))
            refuse_freezing(fmt::format("\"{}\" cannot be part of an address", printable(options.id)),
                            "an edition's id holds a to z, 0 to 9 and single hyphens, such as 2025-09");
        const auto title = options.title.empty() ? current.title : options.title;
        const auto named = options.title.empty() ? current.name : options.title;
        const auto name = options.name.empty() ? named : options.name;
        const auto date = options.date.empty() ? current.date : options.date;
        if (date.empty()) refuse_freezing("no document of the frameworks has a date", "give one: --date 2025-09-04");
        auto settings = fmt::format(
            "# Written by codify edition freeze. A frozen edition is never edited.\n"
            "title = {}\nname = {}\ndate = {}\n",
            toml_quoted(title), toml_quoted(name), date);  // what JSON escapes, TOML escapes alike
        if (!can_be_read(settings))
            refuse_freezing(fmt::format("the date {} or a name cannot be used", printable(date)),
                            "write a date as year, month, day (2025-09-04), and a title and a name that are not blank");
        return settings;
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
    std::string folder_;
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
