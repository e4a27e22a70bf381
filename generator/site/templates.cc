#include "site/templates.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <kainjow/mustache.hpp>
#include <stdexcept>
#include <utility>

#include "base/html.h"

namespace codify {
namespace {

using TemplatePart = kainjow::mustache::component<std::string>;
using TagKind = kainjow::mustache::tag_type;

/// In front of the number of a literal, where a template's names have a letter.
constexpr char kLiteral = '\'';

/// True for a line that is one tag and prints no text of the template: a section's ends, or finished markup, which
/// brings its own line breaks. Such a line's break would be left over as an empty line in the page.
bool is_lone_tag(std::string_view line) {
    const bool markup = line.substr(0, 3) == "{{{";
    if (!markup &&
        (line.substr(0, 2) != "{{" || line.size() < 3 || std::string_view("#^/!").find(line[2]) == line.npos)) {
        return false;
    }
    const std::string_view closing = markup ? "}}}" : "}}";
    const auto end = line.find(closing);
    return end != line.npos && end + closing.size() == line.size();
}

/// Writes a template anew for the library's parser, with one tag in place of each run of plain text: it would make a
/// component of every word and every blank.
class Condenser {
  public:
    explicit Condenser(const TemplateText& text) {
        for (const auto& line : text.lines) {
            pieces(line.text);
            if (is_lone_tag(line.text)) continue;
            (plain_.empty() ? source : plain_) += '\n';
        }
        end_plain();
    }

    std::string source;
    std::vector<std::string> literals;  ///< the plain texts, by the number in their tags

  private:
    void pieces(std::string_view line) {
        while (!line.empty()) {
            const auto open = std::min(line.find("{{"), line.size());
            plain_ += line.substr(0, open);
            line.remove_prefix(open);
            if (line.empty()) return;
            end_plain();
            const std::string_view closing = line.substr(0, 3) == "{{{" ? "}}}" : "}}";
            const auto tag =
                line.substr(0, line.find(closing) + closing.size());  // check_template saw that it is closed
            source += tag;
            line.remove_prefix(tag.size());
        }
    }

    /// A last line break stands alone: it goes where a line's sections come to nothing.
    void end_plain() {
        if (plain_.empty()) return;
        const bool breaks = plain_.back() == '\n';
        if (breaks) plain_.pop_back();
        source.append("{{{").append(1, kLiteral).append(std::to_string(literals.size())).append("}}}");
        if (breaks) source += '\n';
        literals.push_back(std::exchange(plain_, {}));
    }

    std::string plain_;
};

}  // namespace

/// A piece of a parsed template.
struct Template::Part {
    enum class Kind : std::uint8_t { plain, line_end, text, html, section, inverted };

    Kind kind = Kind::plain;
    std::string words{};         ///< of plain text; else the name of a value
    bool ends_lines = false;     ///< of plain text: whether it holds a line break
    std::vector<Part> inside{};  ///< of a section
};

namespace {

using Part = Template::Part;

/// Takes the texts out of `literals`, each of which stands in one tag.
std::vector<Part> template_parts(const std::vector<TemplatePart>& components, std::vector<std::string>& literals) {
    std::vector<Part> out;
    for (const auto& component : components) {
        const auto& name = component.tag.name;
        const auto inside = [&] { return template_parts(component.children, literals); };
        switch (component.tag.type) {
            case TagKind::text:
                out.push_back({Part::Kind::line_end});
                break;  // all other text is in literals
            case TagKind::variable:
                out.push_back({Part::Kind::text, name});
                break;
            case TagKind::unescaped_variable:
                if (name.front() == kLiteral) {
                    std::size_t number = 0;
                    std::from_chars(name.data() + 1, name.data() + name.size(), number);
                    const bool ends_lines = literals[number].find('\n') != std::string::npos;
                    out.push_back({Part::Kind::plain, std::move(literals[number]), ends_lines});
                } else {
                    out.push_back({Part::Kind::html, name});
                }
                break;
            case TagKind::section_begin:
                out.push_back({Part::Kind::section, name, false, inside()});
                break;
            case TagKind::section_begin_inverted:
                out.push_back({Part::Kind::inverted, name, false, inside()});
                break;
            default:
                break;  // comments
        }
    }
    return out;
}

}  // namespace

/// Fills a template in. The library's own renderer takes values in a form that costs more to build than the page, and
/// copies each text three times on its way out; this one writes straight into the page.
class Filler {
  public:
    Filler(const View& site, const View& page, std::string& out)
        : out_(out), line_(out.size()), scopes_{&site, &page} {}

    void fill(const std::vector<Part>& parts) {
        for (const auto& part : parts) {
            switch (part.kind) {
                case Part::Kind::plain:
                    plain(part);
                    break;
                case Part::Kind::line_end:
                    end_line("\n");
                    break;
                case Part::Kind::text:
                    if (const auto* text = value<std::string>(part)) append_escaped(out_, *text);
                    break;
                case Part::Kind::html:
                    if (const auto* html = value<std::string>(part)) out_ += *html;
                    break;
                case Part::Kind::section:
                    section(part);
                    break;
                case Part::Kind::inverted:
                    inverted(part);
                    break;
            }
        }
    }

    /// A line of which sections left nothing but blanks goes with its break.
    void end_line(std::string_view end) {
        if (sections_ && out_.find_first_not_of(" \t", line_) == std::string::npos) {
            out_.resize(line_);
        } else {
            out_ += end;
        }
        begin_line();
    }

  private:
    void plain(const Part& part) {
        out_ += part.words;
        if (part.ends_lines) begin_line();
    }

    void begin_line() {
        line_ = out_.size();
        sections_ = false;
    }

    void section(const Part& part) {
        const auto* found = find(part.words);
        if (found == nullptr) return;
        if (const auto* flag = std::get_if<bool>(found)) {
            if (*flag) inside(part);
        } else if (const auto* object = std::get_if<View::Object>(found)) {
            inside(part, object->members.front());
        } else if (const auto* list = std::get_if<View::List>(found)) {
            for (std::size_t i = 0; i < list->count; ++i) {
                list->make ? inside(part, list->make(i)) : inside(part, list->entries[i]);
            }
        }
    }

    void inverted(const Part& part) {
        const auto* found = find(part.words);
        const auto* flag = found ? std::get_if<bool>(found) : nullptr;
        const auto* list = found ? std::get_if<View::List>(found) : nullptr;
        if (found == nullptr || (flag && !*flag) || (list && list->count == 0)) inside(part);
    }

    void inside(const Part& part) {
        sections_ = true;
        fill(part.inside);
        sections_ = true;
    }

    void inside(const Part& part, const View& members) {
        scopes_.push_back(&members);
        inside(part);
        scopes_.pop_back();
    }

    /// The value of the innermost view that has one of this name.
    [[nodiscard]] const View::Value* find(const std::string& name) const {
        for (auto view = scopes_.rbegin(); view != scopes_.rend(); ++view) {
            if (const auto* found = (*view)->find(name)) return found;
        }
        return nullptr;
    }

    template <class T>
    [[nodiscard]] const T* value(const Part& part) const {
        const auto* found = find(part.words);
        return found ? std::get_if<T>(found) : nullptr;
    }

    std::string& out_;
    std::size_t line_;       ///< where the line that is being written begins
    bool sections_ = false;  ///< whether a section began or ended in it
    std::vector<const View*> scopes_;
};

Template::Template(const TemplateText& text) {
    namespace mustache = kainjow::mustache;
    Condenser condensed(text);
    mustache::context<std::string> none;
    mustache::context_internal<std::string> state{none};
    TemplatePart root;
    std::string error;
    const mustache::parser<std::string> parser{condensed.source, state, root, error};
    if (!error.empty()) throw std::logic_error("an unchecked template: " + error);
    parts_ = template_parts(root.children, condensed.literals);
}

Template::Template(Template&&) noexcept = default;
Template::~Template() = default;

void Template::render(const View& site, const View& page, std::string& out) const {
    Filler filler(site, page, out);
    filler.fill(parts_);
    filler.end_line("");
}

}  // namespace codify
