#include "commands/new_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <vector>

#include "base/disk.h"
#include "base/open_file.h"
#include "base/process.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/guarded.h"
#include "commands/skeleton.h"
#include "model/addresses/addresses.h"
#include "model/addresses/content_path.h"
#include "model/hold_back.h"
#include "model/placeholders.h"
#include "model/reading/load.h"
#include "source/content.h"
#include "source/names.h"
#include "source/roots.h"
#include "theme/theme_words.h"

namespace codify {
namespace {

/// Normalises the path of an author to "code/humility": content/code/humility.md, code/humility/_index.md,
/// code/humility/.
std::string typed_path(std::string path) {
    if (path.starts_with("./")) path.erase(0, 2);
    if (const auto& shown = content_root("")->shown; path.starts_with(shown)) path.erase(0, shown.size());
    while (path.ends_with('/')) path.pop_back();
    return bare_path(path);
}

std::vector<std::string> path_parts(const std::string& path) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        out.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// One more than the highest order in the folder of `file`.
int next_order(const Content& content, const std::string& path) {
    std::int64_t last = 0;
    const auto folder = path.substr(0, path.rfind('/'));
    for (const auto& document : content.documents) {
        const auto other = bare_path(document.path);
        if (other.substr(0, other.rfind('/')) == folder) last = std::max(last, document.front.integer_of("order"));
    }
    return static_cast<int>(std::min<std::int64_t>(last + 1, 1'000'000));
}

class Maker {
  public:
    explicit Maker(const NewOptions& options)
        : root_(Roots(options.source).content),
          words_(english_words(Roots(options.source).search_path)),
          folder_(root_->folder),
          path_(typed_path(options.path)),
          parts_(path_parts(path_)) {
        if (!Folder::exists(folder_))
            throw_failure(folder_, "no-content", "there is no content folder",
                          "name the folder that holds site-config.toml with --source", Exit::usage);
        Diagnostics ignored;  // a page can be added to a site with errors
        content_ = read_content(root_, ignored);
        auto copy = content_;
        model_ = load_model(std::move(copy), {}, words_, ignored);
    }

    int item() {
        check_parts();
        const auto* framework = framework_named(parts_[0]);
        if (framework == nullptr || framework->tiers.empty()) return no_framework();
        const auto depth = parts_.size() - 1;
        if (depth == 0 || depth > framework->tiers.size())
            throw_failure(path_, "wrong-tier",
                          fmt::format("{} has {} tier{}, and this path names {}", parts_[0], framework->tiers.size(),
                                      framework->tiers.size() == 1 ? "" : "s", depth),
                          "write " + pattern(*framework), Exit::usage);
        check_folders(*framework);
        const TierIndex tier(depth - 1);
        const bool last = depth == framework->tiers.size();
        return write(path_ + (last ? ".md" : "/_index.md"),
                     item_skeleton(*framework, tier, title_from(parts_.back()), next_order(content_, path_)),
                     lower(framework->at(tier).title));
    }

    int page() {
        if (parts_.size() == 1) parts_.insert(parts_.begin(), "pages");
        const auto* framework = framework_named(parts_[0]);
        if (parts_.size() == 2 && framework != nullptr && !framework->tiers.empty())
            parts_.insert(parts_.begin() + 1, "_pages");
        path_ = fmt::format("{}", fmt::join(parts_, "/"));
        std::erase(parts_, "_pages");
        check_parts();
        if (parts_.size() != 2 || (parts_[0] != "pages" && framework == nullptr))
            throw_failure(path_, "wrong-place", "no page can stand here",
                          "write NAME for a page of the site, or FOLDER/NAME", Exit::usage);
        return write(path_ + ".md", page_skeleton(title_from(parts_.back()), next_order(content_, path_)), "page");
    }

  private:
    void check_parts() const {
        for (const auto& part : parts_) {
            if (!is_slug(part))
                throw_failure(
                    printable(path_), "bad-name",
                    fmt::format("the name {} may hold only a to z, 0 to 9 and single hyphens", spelled_out(part)),
                    slugify(part).empty() ? "" : fmt::format("for example {}", slugify(part)), Exit::usage);
        }
    }

    [[nodiscard]] const Framework* framework_named(const std::string& id) const {
        const auto frameworks = model_.current_frameworks();
        const auto found = std::find_if(frameworks.begin(), frameworks.end(),
                                        [&](const Framework& framework) { return framework.id == id; });
        return found == frameworks.end() ? nullptr : &*found;
    }

    [[noreturn]] int no_framework() const {
        std::vector<std::string> ids;
        for (const auto& framework : model_.current_frameworks()) {
            if (!framework.tiers.empty()) ids.push_back(framework.id);
        }
        const auto near = nearest(parts_[0], ids);
        throw_failure(path_, "unknown-framework", fmt::format("content/ holds no framework {}", parts_[0]),
                      near ? fmt::format("did you mean {}?", *near)
                           : listed_or("there is none yet", "the frameworks are", ids) +
                                 "; an ordinary page is made with: codify new page",
                      Exit::usage);
    }

    /// "standards/AREA/STANDARD/COMPETENCY".
    static std::string pattern(const Framework& framework) {
        auto out = framework.id;
        for (const auto& tier : framework.tiers) {
            out += '/';
            for (const char c : tier.id) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        return out;
    }

    void check_folders(const Framework& framework) const {
        auto above = parts_[0];
        for (std::size_t i = 1; i + 1 < parts_.size(); ++i) {
            above += "/" + parts_[i];
            const bool there = std::any_of(framework.items.begin(), framework.items.end(),
                                           [&](const Item& item) { return item.path == above; });
            if (!there)
                throw_failure(SourceFile(root_, above).shown(), "no-index",
                              fmt::format("there is no {} of this name", lower(framework.tiers[i - 1].title)),
                              "make it first: codify new item " + above, Exit::usage);
        }
    }

    [[noreturn]] static void there_already(const std::string& file) {
        throw_failure(file, "output-place", "this file is there already", "choose another name", Exit::usage);
    }

    /// Rejects a file whose name or address the next build would reject.
    void check_build(const std::string& name, const std::string& text) const {
        Diagnostics found;
        check_depth(folder_, name.substr(0, name.rfind('/')));
        (void)check_names(with_folders(name), root_, found);
        if (!found.has_errors()) {
            auto content = content_;
            content.documents.push_back(parse_document(text, {root_, name}, found));
            std::sort(content.documents.begin(), content.documents.end(),
                      [](const Document& a, const Document& b) { return a.path < b.path; });
            const auto held = held_back(content, [] { return Instant{}; });
            auto model = load_model(std::move(content), held, words_, found);
            if (!found.has_errors()) give_addresses(model, found);
        }
        const SourceFile file{root_, name};
        for (auto problem : found.sorted()) {
            const auto is_own = [&](const Place& place) { return place.file == file; };
            const bool own = is_own(problem.place) || std::any_of(problem.notes.begin(), problem.notes.end(),
                                                                  [&](const Note& note) { return is_own(note.place); });
            if (!own && !file.shown().starts_with(problem.place.file.shown() + "/")) continue;
            problem.exit = problem.exit == Exit::content ? Exit::usage : problem.exit;
            throw Failure(problem);
        }
    }

    /// Entries for the file and the folders above it, as in a listing of the content.
    static std::vector<FolderEntry> with_folders(const std::string& name) {
        std::vector<FolderEntry> out;
        for (auto slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1))
            out.push_back({name.substr(0, slash), FolderEntry::Kind::folder});
        out.push_back({name, FolderEntry::Kind::file});
        return out;
    }

    [[nodiscard]] int write(const std::string& name, const std::string& text, const std::string& what) const {
        const auto file = folder_ + "/" + name;
        if (std::any_of(content_.documents.begin(), content_.documents.end(),
                        [&](const Document& known) { return known.path == name; }))
            there_already(file);
        check_build(name, text);
        const auto slash = name.rfind('/');
        const auto top = open_at(AT_FDCWD, folder_, O_RDONLY | O_DIRECTORY);
        const auto below = make_beneath(top.get(), name.substr(0, slash));
        if (!below && (errno == ENOTDIR || errno == ELOOP))
            throw_failure(file, "symbolic-link", "a folder on the way to this file is a link or no folder",
                          "put the folder itself there", Exit::usage);
        if (!below) fail_on_disk("make the folder of", file, errno);
        auto out = open_at(below.get(), name.substr(slash + 1), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0666);
        if (!out && errno == EEXIST) there_already(file);
        if (!out || !write_all(out.get(), text) || !out.close()) fail_on_disk("write", file, errno);
        tell(stdout, fmt::format("{} is written: a new {}, as a draft\n"
                                 "1. Write your words in the place of each {} …], and check the title.\n"
                                 "2. Look at it: codify serve --drafts\n"
                                 "3. To publish it, take the line draft = true out.\n",
                                 file, what, kPlaceholder));
        flush_report();
        return 0;
    }

    RootRef root_;
    Words words_;  ///< English, since this command reads no settings
    std::string folder_, path_;
    std::vector<std::string> parts_;
    Content content_;
    Model model_;
};

}  // namespace

int new_file(const NewOptions& options) {
    return guarded([&] {
        Maker maker(options);
        return options.item ? maker.item() : maker.page();
    });
}

}  // namespace codify
