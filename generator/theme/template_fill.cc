#include "theme/template_part.h"

#include <string_view>

#include "base/html.h"

namespace codify {

using Part = Template::Part;

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
                    text(part);
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
                case Part::Kind::form:
                    if (const auto* count = value<View::Count>(part); count && count->form == part.form)
                        fill(part.inside);
                    break;
            }
        }
    }

    /// Drops a line with its break if its sections left only blanks.
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

    void text(const Part& part) {
        const auto* found = find(part.words);
        if (found == nullptr) return;
        if (const auto* text = std::get_if<std::string>(found)) {
            append_escaped(out_, *text);
        } else if (const auto* count = std::get_if<View::Count>(found)) {
            out_ += count->text;
        }
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

    /// The value of this name in the innermost view that has one.
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
    std::size_t line_;       ///< start offset of the line that is being written
    bool sections_ = false;  ///< whether the line contains a tag of a section
    std::vector<const View*> scopes_;
};

void fill_template(const std::vector<Part>& parts, const View& site, const View& page, std::string& out) {
    Filler filler(site, page, out);
    filler.fill(parts);
    filler.end_line("");
}

}  // namespace codify
