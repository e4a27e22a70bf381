#include "theme/view.h"

namespace codify {

View& View::object(std::string_view name, View value) {
    Object object;
    object.members.push_back(std::move(value));
    return add(name, std::move(object));
}

View& View::list(std::string_view name, std::vector<View> entries) {
    const auto count = entries.size();
    return add(name, List{count, std::move(entries)});
}

View& View::list_if_any(std::string_view has, std::string_view name, std::vector<View> entries) {
    flag(has, !entries.empty());
    return list(name, std::move(entries));
}

View& View::list(std::string_view name, std::size_t count, Make make) {
    return add(name, List{count, {}, std::move(make)});
}

/// The value set last under `name`.
const View::Value* View::find(std::string_view name) const {
    // Most names of one length differ in their first letter; comparing them whole is a call.
    for (auto at = values_.rbegin(); at != values_.rend(); ++at) {
        if (at->name.size() == name.size() && at->name.front() == name.front() && at->name == name) return &at->value;
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
        case Shape::Kind::count:
            return std::holds_alternative<Count>(value) ? "" : shape.name + " is no number";
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

}  // namespace codify
