#include "commands/new_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>
#include <vector>

#include "base/disk.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/guarded.h"
#include "commands/homes.h"
#include "commands/skeleton.h"
#include "model/hold_back.h"
#include "model/load.h"
#include "model/placeholders.h"
#include "publish/signals.h"
#include "source/content.h"

namespace codify {
namespace {

/// "code/humility" of what an author may write: content/code/humility.md, code/humility/_index.md, code/humility/.
std::string typed_path(std::string path) {
    if (path.starts_with("./")) path.erase(0, 2);
    if (path.starts_with("content/")) path.erase(0, 8);
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
        : folder_(inside(options.source, "content")), path_(typed_path(options.path)), parts_(path_parts(path_)) {
        if (!Folder::exists(folder_))
            stop(folder_, "no-content", "there is no content folder",
                 "name the folder that holds site-config.toml with --source", Exit::usage);
        Diagnostics ignored;  // a page can be added to a site with faults
        content_ = read_content(Folder(folder_), ignored);
        auto copy = content_;
        model_ = load_model(std::move(copy), {}, ignored);
    }

    int item() {
        check_names();
        const auto* framework = framework_named(parts_[0]);
        if (framework == nullptr || framework->tiers.empty()) return no_framework();
        const auto depth = parts_.size() - 1;
        if (depth == 0 || depth > framework->tiers.size())
            stop(path_, "wrong-tier",
                 fmt::format("{} has {} tier{}, and this path names {}", parts_[0], framework->tiers.size(),
                             framework->tiers.size() == 1 ? "" : "s", depth),
                 "write " + pattern(*framework), Exit::usage);
        check_folders(*framework);
        const int tier = static_cast<int>(depth) - 1;
        const bool last = depth == framework->tiers.size();
        return write(path_ + (last ? ".md" : "/_index.md"),
                     item_skeleton(*framework, tier, title_from(parts_.back()), next_order(content_, path_)),
                     lower(framework->tiers[static_cast<std::size_t>(tier)].title));
    }

    int page() {
        if (parts_.size() == 1) parts_.insert(parts_.begin(), "pages");
        const auto* framework = framework_named(parts_[0]);
        if (parts_.size() == 2 && framework != nullptr && !framework->tiers.empty())
            parts_.insert(parts_.begin() + 1, "_pages");
        path_ = fmt::format("{}", fmt::join(parts_, "/"));
        std::erase(parts_, "_pages");
        check_names();
        if (parts_.size() != 2 || (parts_[0] != "pages" && framework == nullptr))
            stop(path_, "wrong-place", "no page can stand here", "write NAME for a page of the site, or FOLDER/NAME",
                 Exit::usage);
        return write(path_ + ".md", page_skeleton(title_from(parts_.back()), next_order(content_, path_)), "page");
    }

  private:
    void check_names() const {
        for (const auto& part : parts_) {
            if (!is_slug(part))
                stop(printable(path_), "bad-name",
                     fmt::format("the name {} may hold only a to z, 0 to 9 and single hyphens", spelled_out(part)),
                     slugify(part).empty() ? "" : fmt::format("for example {}", slugify(part)), Exit::usage);
        }
    }

    [[nodiscard]] const Framework* framework_named(const std::string& id) const {
        const auto found = std::find_if(model_.frameworks.begin(), model_.frameworks.end(),
                                        [&](const Framework& framework) { return framework.id == id; });
        return found == model_.frameworks.end() ? nullptr : &*found;
    }

    [[noreturn]] int no_framework() const {
        std::vector<std::string> ids;
        for (const auto& framework : model_.frameworks) {
            if (!framework.tiers.empty()) ids.push_back(framework.id);
        }
        const auto near = nearest(parts_[0], ids);
        stop(path_, "unknown-framework", fmt::format("content/ holds no framework {}", parts_[0]),
             near ? fmt::format("did you mean {}?", *near)
                  : "the frameworks are: " + listed(ids) + "; an ordinary page is made with: codify new page",
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
                stop("content/" + above, "no-index",
                     fmt::format("there is no {} of this name", lower(framework.tiers[i - 1].title)),
                     "make it first: codify new item " + above, Exit::usage);
        }
    }

    [[nodiscard]] int write(const std::string& name, const std::string& text, const std::string& what) const {
        const auto file = folder_ + "/" + name;
        std::error_code ignored;
        std::filesystem::create_directories(std::filesystem::path(file).parent_path(), ignored);
        const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (out < 0 && errno == EEXIST)
            stop(file, "output-place", "this file is there already", "choose another name", Exit::usage);
        const bool written = out >= 0 && ::write(out, text.data(), text.size()) == static_cast<ssize_t>(text.size());
        const int error = errno;
        if (out >= 0) ::close(out);
        if (!written)
            stop(file, "disk", std::string("cannot write: ") + std::strerror(error),
                 "ask for permission to write to the site's folder", Exit::environment);
        say(stdout, fmt::format("{} is written: a new {}, as a draft\n"
                                "1. Write your words in the place of each {} …], and check the title.\n"
                                "2. Look at it: codify serve --drafts\n"
                                "3. To publish it, take the line draft = true out.\n",
                                file, what, kPlaceholder));
        flush_report();
        return 0;
    }

    std::string folder_, path_;
    std::vector<std::string> parts_;
    Content content_;
    Model model_;
};

}  // namespace

int new_file(const NewOptions& options) {
    return guarded(
        [&] {
            Maker maker(options);
            return options.item ? maker.item() : maker.page();
        },
        [](const Diagnostic& problem) {
            print_problems({problem}, Format::human);
            return static_cast<int>(problem.exit);
        });
}

}  // namespace codify
