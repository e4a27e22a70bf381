#include "theme/template_expand.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kLargest = 64 * 1024;
constexpr std::size_t kLargestInAll = 512 * 1024;  // including its partials
constexpr std::size_t kDeepestPartial = 16;

class Expander {
  public:
    Expander(TemplateFiles& files, Diagnostics& diagnostics) : files_(files), diagnostics_(diagnostics) {}

    bool expand(const std::string& file, const Place& from, TemplateText& out) {
        if (std::find(chain_.begin(), chain_.end(), file) != chain_.end())
            return refuse(from, "partial-cycle", "this partial contains itself", file);
        if (chain_.size() > kDeepestPartial)
            return refuse(from, "partial-depth", "partials stand more than 16 deep here", file);
        const auto* found = files_.find(file);
        if (found == nullptr) {
            diagnostics_.error(from, "missing-template", fmt::format("the theme has no {}", file),
                               "check the name, or add the file to the theme, or let the theme extend one that has it",
                               Exit::usage);
            return false;
        }
        if (!found->usable) return false;
        if (found->bytes > kLargest) {
            diagnostics_.error({found->path}, "template-too-large",
                               fmt::format("this template is {} bytes long, the limit is {}", grouped(found->bytes),
                                           grouped(kLargest)),
                               "", Exit::limit);
            return false;
        }
        size_ += found->bytes;
        if (size_ > kLargestInAll) return too_large(from);
        chain_.push_back(file);
        const bool good = lines(*found, out);
        chain_.pop_back();
        return good;
    }

  private:
    bool lines(const TemplateFiles::Prepared& file, TemplateText& out) {
        bool good = true;
        for (const auto& line : file.text.lines) {
            const std::string_view text = line.text;
            const auto& place = line.place;
            if (!text.starts_with("{{>")) {
                if (const auto stray = text.find("{{>"); stray != std::string_view::npos) {
                    diagnostics_.error(line.at(stray), "partial-placement", "a partial stands on a line of its own",
                                       "break the line in front of it and behind it", Exit::usage);
                    good = false;
                }
                out.lines.push_back(line);
                continue;
            }
            const auto end = text.find("}}");
            if (end == std::string_view::npos || end + 2 != text.size()) {
                diagnostics_.error(place, "partial-placement", "a partial stands on a line of its own: {{> name}}",
                                   "break the line behind it", Exit::usage);
                good = false;
                continue;
            }
            good = partial(trim(text.substr(3, end - 3)), place, out) && good;
            if (size_ > kLargestInAll) return false;
        }
        return good;
    }

    bool partial(std::string_view name, const Place& place, TemplateText& out) {
        if (is_slug(name)) return expand(fmt::format("partials/{}.mustache", name), place, out);
        diagnostics_.error(place, "bad-name", "a partial's name may hold only a to z, 0 to 9 and single hyphens",
                           "partials stand in partials/, and are named without folder and ending: {{> name}}",
                           Exit::usage);
        return false;
    }

    bool too_large(const Place& from) {
        diagnostics_.error(
            from, "template-too-large",
            fmt::format("with its partials this template is longer than {} bytes", grouped(kLargestInAll)),
            "use fewer partials, or shorter ones", Exit::limit);
        return false;
    }

    bool refuse(const Place& from, const char* rule, const char* message, const std::string& file) {
        std::string path;
        for (const auto& name : chain_) path += name + " > ";
        diagnostics_.error(from, rule, fmt::format("{}: {}{}", message, path, file), "take one of these lines out",
                           Exit::usage);
        return false;
    }

    TemplateFiles& files_;
    Diagnostics& diagnostics_;
    std::vector<std::string> chain_;
    std::size_t size_ = 0;
};

TemplateText lines_without_indent(const TemplateFile& file) {
    TemplateText out;
    int number = 0;
    for (const auto line : lines_of(file.text)) {
        ++number;
        const auto text = trim(line);
        if (text.empty()) continue;
        const auto indent = static_cast<int>(text.data() - line.data());
        out.lines.push_back({std::string(text), {file.path, number, indent + 1}});
    }
    return out;
}

}  // namespace

const TemplateFiles::Prepared* TemplateFiles::find(const std::string& name) {
    const auto [known, is_new] = files_.try_emplace(name);
    if (is_new) {
        if (const auto file = find_(name)) {
            known->second = {file->path, file->text.size(), lines_without_indent(*file), file->usable};
            auto& prepared = *known->second;
            const bool fits = prepared.bytes <= kLargest;  // else it is reported where it is used
            if (words_ != nullptr && fits && !words_->put_into(prepared.text)) prepared.usable = false;
        }
    }
    return known->second ? &*known->second : nullptr;
}

std::string template_file(const std::string& name) { return fmt::format("templates/{}.mustache", name); }

std::optional<TemplateText> expand_template(const std::string& name, const Place& theme, TemplateFiles& files,
                                            Diagnostics& diagnostics) {
    TemplateText text;
    if (!Expander(files, diagnostics).expand(template_file(name), theme, text)) return std::nullopt;
    return text;
}

}  // namespace codify
