#include "site/templates.h"

#include <algorithm>

#include "base/text.h"

namespace codify {
namespace {

using Data = kainjow::mustache::data;

/// The stack of values that names are looked up in, innermost first.
class Stack : public kainjow::mustache::basic_context<std::string> {
  public:
    void push(const Data* data) override { stack_.push_back(data); }
    void pop() override { stack_.pop_back(); }

    const Data* get(const std::string& name) const override {
        if (name == ".") return stack_.back();
        for (auto at = stack_.rbegin(); at != stack_.rend(); ++at) {
            if (!(*at)->is_object()) continue;
            if (const auto* found = (*at)->get(name)) return found;
        }
        return nullptr;
    }

    const Data* get_partial(const std::string&) const override { return nullptr; }

  private:
    std::vector<const Data*> stack_;
};

/// Lets the library write straight into a string.
struct Sink {
    std::string& out;
};
Sink& operator<<(Sink& sink, const std::string& text) {
    sink.out += text;
    return sink;
}

std::string mismatch_of(const Data& data, const Shape& shape, const std::string& path);

/// True for a line that is one tag and prints no text of the template: a section's ends, or finished markup, which
/// brings its own line breaks. Such a line's break would be left over as an empty line in the page.
bool is_lone_tag(std::string_view line) {
    const bool markup = line.substr(0, 3) == "{{{";
    if (!markup && (line.substr(0, 2) != "{{" || line.size() < 3 || std::string_view("#^/!").find(line[2]) == line.npos)) {
        return false;
    }
    const std::string_view closing = markup ? "}}}" : "}}";
    const auto end = line.find(closing);
    return end != line.npos && end + closing.size() == line.size();
}

std::string mismatch_of_members(const Data& data, const Shape& shape, const std::string& path) {
    for (const auto& member : shape.members) {
        const auto* value = data.get(member.name);
        const auto name = path + member.name;
        if (value == nullptr) return name + ": missing";
        if (auto found = mismatch_of(*value, member, name + "."); !found.empty()) return found;
    }
    return {};
}

std::string mismatch_of(const Data& data, const Shape& shape, const std::string& path) {
    switch (shape.kind) {
        case Shape::Kind::text:
        case Shape::Kind::html: return data.is_string() ? "" : path + " is no text";
        case Shape::Kind::flag: return data.is_bool() ? "" : path + " is no flag";
        case Shape::Kind::object:
            if (data.is_false()) return {};
            return data.is_object() ? mismatch_of_members(data, shape, path) : path + " is no object";
        case Shape::Kind::list:
            if (!data.is_list()) return path + " is no list";
            for (const auto& entry : data.list_value()) {
                if (auto found = mismatch_of_members(entry, shape, path); !found.empty()) return found;
            }
            return {};
    }
    return {};
}

}  // namespace

View& View::operator=(View&& other) noexcept {
    data_ = std::move(other.data_);
    return *this;
}

View& View::text(const char* name, std::string value) {
    auto& slot = data_[name];
    slot = Data(Data::type::string);
    const_cast<std::string&>(slot.string_value()) = std::move(value);  // the library has no constructor that moves a text
    return *this;
}

View& View::flag(const char* name, bool value) {
    data_[name] = Data(value);
    return *this;
}

View& View::object(const char* name, View value) {
    data_[name] = std::move(value.data_);
    return *this;
}

View& View::list(const char* name, std::vector<View> entries) {
    Data list(Data::type::list);
    auto& items = const_cast<kainjow::mustache::list&>(list.list_value());  // push_back of the library copies each entry
    items.reserve(entries.size());
    for (auto& entry : entries) items.emplace_back(std::move(entry.data_));
    data_[name] = std::move(list);
    return *this;
}

std::string View::mismatch(const Shape& shape) const { return mismatch_of_members(data_, shape, ""); }

Template::Template(const TemplateText& text) {
    std::string source;
    for (const auto& line : text.lines) {
        source += line.text;
        if (!is_lone_tag(line.text)) source += '\n';
    }
    parsed_ = std::make_unique<kainjow::mustache::mustache>(source);
    parsed_->set_custom_escape([](const std::string& value) { return escaped(value); });
}

void Template::render(const View& site, const View& page, std::string& out) const {
    Stack stack;
    stack.push(&site.data_);
    stack.push(&page.data_);
    Sink sink{out};
    parsed_->render(stack, sink);
}

}  // namespace codify
