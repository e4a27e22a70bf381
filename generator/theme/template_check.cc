#include "theme/template_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kDeepestSection = 64;

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
        const Shape* shape;  ///< where names inside it are looked up; null where it opens no scope
        Place place;
    };

    bool tags(const TemplateText::Line& line) {
        const std::string_view text = line.text;
        for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
            const bool triple = text.substr(at, 3) == "{{{";
            const std::string_view closing = triple ? "}}}" : "}}";
            const auto end = text.find(closing, at);
            Tag tag;
            tag.place = line.at(at);
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
            diagnostics_.error(tag.place, "section-depth",
                               fmt::format("sections stand more than {} deep here", kDeepestSection), "", Exit::limit);
            good_ = false;
            return false;
        }
        if (tag.name.find('.') != std::string::npos) return form(tag);
        const auto* found = look_up(tag);
        if (found != nullptr && found->kind == Shape::Kind::count) {
            fault(tag.place, "wrong-tag", fmt::format("{} is a number, which opens no section", tag.name),
                  "write it in a word with plural forms");
        }
        if (found != nullptr && (found->kind == Shape::Kind::text || found->kind == Shape::Kind::html)) {
            fault(tag.place, "wrong-tag", fmt::format("{} is a text, and a text cannot open a section", tag.name),
                  fmt::format("there may be a flag for it, such as has_{}", tag.name));
        }
        const bool opens = found != nullptr && tag.sigil == '#' && !found->members.empty();
        open_.push_back({tag.name, opens ? found : nullptr, tag.place});
        return true;
    }

    /// A section for one plural form, as words with such forms become: {{#statements.one}}.
    bool form(const Tag& tag) {
        const auto dot = tag.name.find('.');
        const auto* found = look_up({tag.sigil, tag.name.substr(0, dot), tag.place});
        if (found != nullptr &&
            (found->kind != Shape::Kind::count || tag.sigil != '#' || !plural_form(tag.name.substr(dot + 1))))
            fault(tag.place, "wrong-tag", fmt::format("{} is no number that could choose a plural form", found->name),
                  "the first value of a word with forms is the number that it counts");
        open_.push_back({tag.name, nullptr, tag.place});
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
        } else if (found->kind == Shape::Kind::count && raw) {
            fault(tag.place, "wrong-tag", fmt::format("{} is a number", tag.name),
                  fmt::format("write {{{{{}}}}}", tag.name));
        } else if (found->kind != Shape::Kind::html && found->kind != Shape::Kind::text &&
                   found->kind != Shape::Kind::count) {
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
        diagnostics_.error(place, rule, std::move(message), std::move(hint), Exit::usage);
    }

    Diagnostics& diagnostics_;
    std::vector<Scope> open_;
    bool good_ = true;
};

}  // namespace

bool check_template(const TemplateText& text, const Shape& shape, Diagnostics& diagnostics) {
    return Checker(shape, diagnostics).check(text);
}

}  // namespace codify
