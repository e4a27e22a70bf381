#include "theme/template.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <kainjow/mustache.hpp>
#include <stdexcept>
#include <utility>

#include "base/utf8.h"
#include "theme/template_part.h"

namespace codify {
namespace {

using TemplatePart = kainjow::mustache::component<std::string>;
using TagKind = kainjow::mustache::tag_type;

/// Prefix of the number of a literal; names in templates start with a letter.
constexpr char kLiteral = '\'';

/// True for a line that is one tag and prints no text of its own: the start or end of a section, or markup, which
/// includes its own line breaks. The line break after the tag would be an empty line in the page.
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

/// Rewrites a template for the library's parser, with one tag in place of each run of plain text, since the parser
/// makes a component of every word and every blank.
class LiteralExtractor {
  public:
    explicit LiteralExtractor(const TemplateText& text) {
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

    /// A final line break stays outside the literal, so that it can be dropped where the sections of a line are empty.
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

/// Converts the library's components. Moves the texts out of `literals`; each is used by one tag.
std::vector<Template::Part> template_parts(const std::vector<TemplatePart>& components,
                                           std::vector<std::string>& literals) {
    std::vector<Template::Part> out;
    for (const auto& component : components) {
        const auto& name = component.tag.name;
        const auto inside = [&] { return template_parts(component.children, literals); };
        switch (component.tag.type) {
            case TagKind::text:
                out.push_back({Template::Part::Kind::line_end});
                break;  // all other text is in literals
            case TagKind::variable:
                out.push_back({Template::Part::Kind::text, name});
                break;
            case TagKind::unescaped_variable:
                if (name.front() == kLiteral) {
                    std::size_t number = 0;
                    std::from_chars(name.data() + 1, name.data() + name.size(), number);
                    const bool ends_lines = literals[number].find('\n') != std::string::npos;
                    out.push_back({Template::Part::Kind::plain, std::move(literals[number]), ends_lines});
                } else {
                    out.push_back({Template::Part::Kind::html, name});
                }
                break;
            case TagKind::section_begin:
                if (const auto dot = name.find('.'); dot != std::string::npos) {  // of a count, as check_template saw
                    out.push_back({Template::Part::Kind::form, name.substr(0, dot), false, inside(),
                                   plural_form(name.substr(dot + 1)).value_or(PluralForm::other)});
                } else {
                    out.push_back({Template::Part::Kind::section, name, false, inside()});
                }
                break;
            case TagKind::section_begin_inverted:
                out.push_back({Template::Part::Kind::inverted, name, false, inside()});
                break;
            default:
                break;  // comments
        }
    }
    return out;
}

}  // namespace

Place TemplateText::Line::at(std::size_t offset) const {
    Origin nearest{0, place};
    for (const auto& origin : origins) {
        if (origin.offset <= offset) nearest = origin;
    }
    const auto between = std::string_view(text).substr(nearest.offset, offset - nearest.offset);
    nearest.place.column += static_cast<int>(character_count(between));
    return nearest.place;
}

Template::Template(const TemplateText& text) {
    namespace mustache = kainjow::mustache;
    LiteralExtractor condensed(text);
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
    fill_template(parts_, site, page, out);
}

}  // namespace codify
