#include "site/templates.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <deque>
#include <functional>
#include <kainjow/mustache.hpp>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

using Data = kainjow::mustache::data;

/// In front of the number of a literal, where a template's names have a letter.
constexpr char kLiteral = '\'';

/// Lets the library write straight into a string.
struct Sink {
    std::string& out;
};
Sink& operator<<(Sink& sink, const std::string& text) {
    sink.out += text;
    return sink;
}

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

/// Writes a template anew for the library, with one tag in place of each run of plain text: it would make a component
/// of every word and every blank, and visit them one by one at each rendering.
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
    std::vector<Data> literals;  ///< the plain texts, by the number in their tags

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

    /// A last line break stays with the library, which leaves it out where a line's sections come to nothing.
    void end_plain() {
        if (plain_.empty()) return;
        const bool breaks = plain_.back() == '\n';
        if (breaks) plain_.pop_back();
        source += fmt::format("{{{{{{{}{}}}}}}}{}", kLiteral, literals.size(), breaks ? "\n" : "");
        literals.emplace_back(plain_);
        plain_.clear();
    }

    std::string plain_;
};

}  // namespace

/// Looks names up for the library, innermost first, and shows it our values in its own form. The library asks for a
/// name and uses the answer at once: so one text serves all texts, and a list is as many empty entries as ours has,
/// which become views when the library steps into them.
class Stack : public kainjow::mustache::basic_context<std::string> {
  public:
    Stack(const View& site, const View& page, const std::vector<Data>& literals) : literals_(literals) {
        scopes_.push_back({&site, {}, 0});
        scopes_.push_back({&page, {}, 0});
    }

    const Data* get(const std::string& name) const override {
        if (!name.empty() && name.front() == kLiteral) return literal(name);
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
            const auto* value = scope->view ? scope->view->find(name) : nullptr;
            if (value != nullptr) return shown(*value);
        }
        return nullptr;
    }

    /// Opens a section on `data`, the answer that `get` gave last or an entry of the list it opened last in this scope.
    void push(const Data* data) override {
        const auto opened = scopes_.back().lists;
        if (data == &object_) {
            scopes_.push_back({found_, {}, lists_.size()});
        } else if (opened < lists_.size() && lists_[opened].holds(data)) {
            scopes_.push_back(entry_scope(lists_[opened], data));
        } else {
            scopes_.push_back({nullptr, {}, lists_.size()});  // a flag has no members
        }
    }

    void pop() override { scopes_.pop_back(); }

    const Data* get_partial(const std::string&) const override { return nullptr; }

  private:
    struct OpenList {
        const View::List* list;
        Data entries;

        [[nodiscard]] bool holds(const Data* entry) const {
            const auto& all = entries.list_value();
            return std::less_equal<>()(all.data(), entry) && std::less<>()(entry, all.data() + all.size());
        }
    };

    struct Scope {
        const View* view;
        std::unique_ptr<View> made;  ///< `view`, when it is an entry made on demand
        std::size_t lists;           ///< how many lists were open around it
    };

    const Data* shown(const View::Value& value) const {
        if (const auto* flag = std::get_if<bool>(&value)) return *flag ? &true_ : &false_;
        if (const auto* text = std::get_if<std::string>(&value)) {
            const_cast<std::string&>(text_.string_value()) = *text;  // the library has no way to change a text
            return &text_;
        }
        if (const auto* object = std::get_if<View::Object>(&value)) {
            found_ = &object->members.front();
            return &object_;
        }
        return opened(std::get<View::List>(value));
    }

    const Data* opened(const View::List& list) const {
        while (lists_.size() > scopes_.back().lists) lists_.pop_back();  // those opened in this scope before are done
        auto& open = lists_.emplace_back(OpenList{&list, Data(Data::type::list)});
        const_cast<kainjow::mustache::list&>(open.entries.list_value()) = kainjow::mustache::list(list.count, true_);
        return &open.entries;
    }

    const Data* literal(const std::string& name) const {
        std::size_t number = 0;
        std::from_chars(name.data() + 1, name.data() + name.size(), number);
        return &literals_[number];
    }

    Scope entry_scope(const OpenList& open, const Data* data) const {
        const auto index = static_cast<std::size_t>(data - open.entries.list_value().data());
        if (!open.list->make) return {&open.list->entries[index], {}, lists_.size()};
        auto made = std::make_unique<View>(open.list->make(index));
        const auto* view = made.get();
        return {view, std::move(made), lists_.size()};
    }

    const std::vector<Data>& literals_;
    std::vector<Scope> scopes_;
    // `get` is const for the library, which knows nothing of values that come into being when they are asked for.
    mutable std::deque<OpenList> lists_;
    mutable const View* found_ = nullptr;
    mutable Data text_{Data::type::string};
    Data true_{true}, false_{false}, object_{Data::type::object};
};

struct Template::Parsed {
    std::vector<Data> literals;
    std::unique_ptr<kainjow::mustache::mustache> components;
};

View& View::object(std::string_view name, View value) {
    Object object;
    object.members.push_back(std::move(value));
    return add(name, std::move(object));
}

View& View::list(std::string_view name, std::vector<View> entries) {
    const auto count = entries.size();
    return add(name, List{count, std::move(entries)});
}

View& View::list(std::string_view name, std::size_t count, Make make) {
    return add(name, List{count, {}, std::move(make)});
}

/// The value set last under `name`.
const View::Value* View::find(std::string_view name) const {
    for (auto at = values_.rbegin(); at != values_.rend(); ++at) {
        if (at->name == name) return &at->value;
    }
    return nullptr;
}

std::string View::mismatch(const Shape& shape) const {
    for (const auto& member : shape.members) {
        const auto* value = find(member.name);
        if (value == nullptr) return member.name + ": missing";
        if (auto found = mismatch_of(*value, member); !found.empty()) return found;
    }
    return {};
}

std::string View::mismatch_of(const Value& value, const Shape& shape) {
    const auto below = [&](const View& view) {
        auto found = view.mismatch(shape);
        return found.empty() ? found : shape.name + "." + found;
    };
    switch (shape.kind) {
        case Shape::Kind::text:
        case Shape::Kind::html:
            return std::holds_alternative<std::string>(value) ? "" : shape.name + " is no text";
        case Shape::Kind::flag:
            return std::holds_alternative<bool>(value) ? "" : shape.name + " is no flag";
        case Shape::Kind::object:
            if (const auto* flag = std::get_if<bool>(&value); flag != nullptr && !*flag) return {};
            return std::holds_alternative<Object>(value) ? below(std::get<Object>(value).members.front())
                                                         : shape.name + " is no object";
        case Shape::Kind::list:
            break;
    }
    const auto* list = std::get_if<List>(&value);
    if (list == nullptr) return shape.name + " is no list";
    for (std::size_t i = 0; i < list->count; ++i) {
        if (auto found = list->make ? below(list->make(i)) : below(list->entries[i]); !found.empty()) return found;
    }
    return {};
}

Template::Template(const TemplateText& text) : parsed_(std::make_unique<Parsed>()) {
    Condenser condensed(text);
    parsed_->literals = std::move(condensed.literals);
    parsed_->components = std::make_unique<kainjow::mustache::mustache>(condensed.source);
    parsed_->components->set_custom_escape([](const std::string& value) { return escaped(value); });
}

Template::Template(Template&&) noexcept = default;
Template::~Template() = default;

void Template::render(const View& site, const View& page, std::string& out) const {
    Stack stack(site, page, parsed_->literals);
    Sink sink{out};
    parsed_->components->render(stack, sink);
}

}  // namespace codify
