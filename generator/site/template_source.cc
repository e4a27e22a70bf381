#include "site/template_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

constexpr std::size_t kLargest = 64 * 1024;
constexpr std::size_t kLargestInAll = 512 * 1024;  // with its partials
constexpr std::size_t kDeepestPartial = 16;
constexpr std::size_t kDeepestSection = 64;

void report_template(Diagnostics& diagnostics, const Place& place, const char* rule, std::string message,
                     std::string hint, Exit exit = Exit::usage) {
    diagnostics.add(
        {.place = place, .rule = rule, .message = std::move(message), .hint = std::move(hint), .exit = exit});
}

class Expander {
  public:
    Expander(const FindTemplate& find, Diagnostics& diagnostics) : find_(find), diagnostics_(diagnostics) {}

    bool expand(const std::string& file, const Place& from, TemplateText& out) {
        if (std::find(chain_.begin(), chain_.end(), file) != chain_.end())
            return refuse(from, "partial-cycle", "this partial contains itself", file);
        if (chain_.size() > kDeepestPartial)
            return refuse(from, "partial-depth", "partials stand more than 16 deep here", file);
        const auto found = find_(file);
        if (!found) {
            report_template(diagnostics_, from, "missing-template", fmt::format("the theme has no {}", file),
                            "check the name, or add the file to the theme, or let the theme extend one that has it");
            return false;
        }
        if (!found->usable) return false;
        if (found->text.size() > kLargest) {
            report_template(diagnostics_, {found->path}, "template-too-large",
                            fmt::format("this template is {} bytes long, the limit is {}", grouped(found->text.size()),
                                        grouped(kLargest)),
                            "", Exit::limit);
            return false;
        }
        size_ += found->text.size();
        if (size_ > kLargestInAll) return too_large(from);
        chain_.push_back(file);
        const bool good = lines(*found, out);
        chain_.pop_back();
        return good;
    }

  private:
    bool lines(const TemplateFile& file, TemplateText& out) {
        bool good = true;
        int number = 0;
        for (const auto line : lines_of(file.text)) {
            ++number;
            const auto text = trim(line);
            const auto indent = static_cast<int>(text.empty() ? 0 : text.data() - line.data());
            const Place place{file.path, number, indent + 1};
            if (text.empty()) continue;
            if (text.substr(0, 3) != "{{>") {
                if (const auto stray = text.find("{{>"); stray != std::string_view::npos) {
                    report_template(diagnostics_, {file.path, number, indent + 1 + static_cast<int>(stray)},
                                    "partial-placement", "a partial stands on a line of its own",
                                    "break the line in front of it and behind it");
                    good = false;
                }
                out.lines.push_back({std::string(text), place});
                continue;
            }
            const auto end = text.find("}}");
            if (end == std::string_view::npos || end + 2 != text.size()) {
                report_template(diagnostics_, place, "partial-placement",
                                "a partial stands on a line of its own: {{> name}}", "break the line behind it");
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
        report_template(diagnostics_, place, "bad-name",
                        "a partial's name may hold only a to z, 0 to 9 and single hyphens",
                        "partials stand in partials/, and are named without folder and ending: {{> name}}");
        return false;
    }

    bool too_large(const Place& from) {
        report_template(diagnostics_, from, "template-too-large",
                        fmt::format("with its partials this template is longer than {} bytes", grouped(kLargestInAll)),
                        "use fewer partials, or shorter ones", Exit::limit);
        return false;
    }

    bool refuse(const Place& from, const char* rule, const char* message, const std::string& file) {
        std::string path;
        for (const auto& name : chain_) path += name + " > ";
        report_template(diagnostics_, from, rule, fmt::format("{}: {}{}", message, path, file),
                        "take one of these lines out");
        return false;
    }

    const FindTemplate& find_;
    Diagnostics& diagnostics_;
    std::vector<std::string> chain_;
    std::size_t size_ = 0;
};

struct Tag {
    char sigil = 0;  ///< # ^ / ! > = & { or 0 for a plain name
    std::string name;
    Place place;
};

class Checker {
  public:
    Checker(const Shape& shape, Diagnostics& diagnostics) : diagnostics_(diagnostics) {
        open_.push_back({"", &shape, {}});
    }

    bool check(const TemplateText& text) {
        for (const auto& line : text.lines) {
            if (!tags(line)) return false;
        }
        for (std::size_t i = open_.size(); i-- > 1;)
            fault(open_[i].place, "unclosed-section", fmt::format("the section {} is never closed", open_[i].name),
                  fmt::format("write {{{{/{}}}}} where it ends", open_[i].name));
        return good_;
    }

  private:
    struct Scope {
        std::string name;
        const Shape* shape;  ///< what its members are looked up in; null where it opens none
        Place place;
    };

    bool tags(const TemplateText::Line& line) {
        const std::string_view text = line.text;
        for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
            const bool triple = text.substr(at, 3) == "{{{";
            const std::string_view closing = triple ? "}}}" : "}}";
            const auto end = text.find(closing, at);
            Tag tag;
            tag.place = line.place;
            tag.place.column += static_cast<int>(character_count(text.substr(0, at)));
            if (end == std::string_view::npos) {
                fault(tag.place, "unclosed-tag", "this tag is not closed on its line",
                      fmt::format("write {}", closing));
                return false;
            }
            auto name = trim(text.substr(at + closing.size(), end - at - closing.size()));
            if (triple) {
                tag.sigil = '{';
            } else if (!name.empty() && std::string_view("#^/!>=&").find(name.front()) != std::string_view::npos) {
                tag.sigil = name.front();
                name = trim(name.substr(1));
            }
            tag.name = std::string(name);
            if (!one(tag)) return false;
            at = end + closing.size();
        }
        return true;
    }

    /// Returns whether checking can go on.
    bool one(const Tag& tag) {
        switch (tag.sigil) {
            case '!':
                return true;
            case '=':
                fault(tag.place, "delimiter-tag", "tags are written {{ }} throughout", "take this tag out");
                return false;
            case '/':
                return close(tag);
            case '#':
            case '^':
                return section(tag);
            default:
                variable(tag);
                return true;
        }
    }

    bool section(const Tag& tag) {
        if (open_.size() > kDeepestSection) {
            report_template(diagnostics_, tag.place, "section-depth",
                            fmt::format("sections stand more than {} deep here", kDeepestSection), "", Exit::limit);
            good_ = false;
            return false;
        }
        const auto* found = look_up(tag);
        if (found != nullptr && (found->kind == Shape::Kind::text || found->kind == Shape::Kind::html)) {
            fault(tag.place, "wrong-tag", fmt::format("{} is a text, and a text cannot open a section", tag.name),
                  fmt::format("there may be a flag for it, such as has_{}", tag.name));
        }
        const bool opens = found != nullptr && tag.sigil == '#' && !found->members.empty();
        open_.push_back({tag.name, opens ? found : nullptr, tag.place});
        return true;
    }

    bool close(const Tag& tag) {
        if (open_.size() > 1 && open_.back().name == tag.name) {
            open_.pop_back();
            return true;
        }
        fault(tag.place, "unclosed-section",
              open_.size() == 1 ? fmt::format("no section {} is open here", tag.name)
                                : fmt::format("the section {} must be closed before {}", open_.back().name, tag.name),
              "close sections in the reverse order of opening");
        return false;
    }

    void variable(const Tag& tag) {
        const auto* found = look_up(tag);
        if (found == nullptr) return;
        const bool raw = tag.sigil == '{' || tag.sigil == '&';
        if (found->kind == Shape::Kind::html && !raw) {
            fault(tag.place, "wrong-tag", fmt::format("{} is finished markup", tag.name),
                  fmt::format("write {{{{{{{}}}}}}}", tag.name));
        } else if (found->kind == Shape::Kind::text && raw) {
            fault(tag.place, "wrong-tag", fmt::format("{} is a text and must be escaped", tag.name),
                  fmt::format("write {{{{{}}}}}", tag.name));
        } else if (found->kind != Shape::Kind::html && found->kind != Shape::Kind::text) {
            fault(tag.place, "wrong-tag", fmt::format("{} has no words of its own", tag.name),
                  fmt::format("open it as a section: {{{{#{0}}}}} … {{{{/{0}}}}}", tag.name));
        }
    }

    const Shape* look_up(const Tag& tag) {
        for (std::size_t i = open_.size(); i-- > 0;) {
            if (open_[i].shape == nullptr) continue;
            for (const auto& member : open_[i].shape->members) {
                if (member.name == tag.name) return &member;
            }
        }
        const auto near = nearest(tag.name, known_names());
        fault(tag.place, "unknown-name", fmt::format("no value is called {} here", tag.name),
              near ? fmt::format("did you mean {}?", *near)
                   : "the same template of the theme plain shows the values that there are");
        return nullptr;
    }

    [[nodiscard]] std::vector<std::string> known_names() const {
        std::vector<std::string> known;
        for (const auto& scope : open_) {
            if (scope.shape == nullptr) continue;
            for (const auto& member : scope.shape->members) known.push_back(member.name);
        }
        std::sort(known.begin(), known.end());
        return known;
    }

    void fault(const Place& place, const char* rule, std::string message, std::string hint) {
        good_ = false;
        report_template(diagnostics_, place, rule, std::move(message), std::move(hint));
    }

    Diagnostics& diagnostics_;
    std::vector<Scope> open_;
    bool good_ = true;
};

}  // namespace

std::optional<TemplateText> expand_template(const std::string& name, const Place& theme, const FindTemplate& find,
                                            Diagnostics& diagnostics) {
    TemplateText text;
    if (!Expander(find, diagnostics).expand(fmt::format("templates/{}.mustache", name), theme, text))
        return std::nullopt;
    return text;
}

bool check_template(const TemplateText& text, const Shape& shape, Diagnostics& diagnostics) {
    return Checker(shape, diagnostics).check(text);
}

}  // namespace codify
