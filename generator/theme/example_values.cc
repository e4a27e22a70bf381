// Converts the values of an example to those that a template takes. Names have the same types as on pages: the contract
// says which are markup, and what the entries of a list contain that an example leaves empty.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/file_problems.h"
#include "base/text.h"
#include "theme/examples.h"

namespace codify {
namespace {

using Known = std::multimap<std::string, const Shape*>;

void collect(const Shape& shape, Known& out) {
    for (const auto& member : shape.members) {
        out.emplace(member.name, &member);
        collect(member, out);
    }
}

/// The values of all pages, by name.
Known known_values(const Contract& contract) {
    Known out;
    for (const auto& shape : contract) collect(shape.root, out);
    return out;
}

bool fits(Shape::Kind kind, TomlValue::Kind given) {
    switch (kind) {
        case Shape::Kind::text:
        case Shape::Kind::html:
            return given == TomlValue::Kind::text;
        case Shape::Kind::count:
            return given == TomlValue::Kind::integer;
        case Shape::Kind::flag:
            return given == TomlValue::Kind::flag;
        case Shape::Kind::object:
            return given == TomlValue::Kind::table || given == TomlValue::Kind::flag;  // false where it is absent
        case Shape::Kind::list:
            return given == TomlValue::Kind::list;
    }
    return false;
}

class Maker {
  public:
    Maker(const Contract& contract, const PluralRules& plural, FileProblems& problems)
        : known_(known_values(contract)), plural_(plural), problems_(problems) {}

    View table(const TomlValue& values, Shape& shape) {
        View view;
        for (const auto& member : values.members) add(member, view, shape);
        return view;
    }

  private:
    void add(const TomlValue::Member& member, View& view, Shape& shape) {
        const auto* meant = meaning(member);
        if (meant == nullptr) return;
        auto& own = member_of(shape, *meant);
        switch (meant->kind) {
            case Shape::Kind::text:
                view.text(member.key, member.value.text);
                break;
            case Shape::Kind::html:
                view.html(member.key, member.value.text);
                break;
            case Shape::Kind::count:
                view.count(member.key, static_cast<std::size_t>(std::max<std::int64_t>(member.value.integer, 0)),
                           plural_);
                break;
            case Shape::Kind::flag:
                view.flag(member.key, member.value.flag);
                break;
            case Shape::Kind::object:
                if (member.value.kind == TomlValue::Kind::table) {
                    view.object(member.key, table(member.value, own));
                } else {
                    view.absent(member.key);
                }
                break;
            case Shape::Kind::list:
                view.list(member.key, entries(member.value, own));
                break;
        }
        if (own.members.empty()) own.members = members_on_pages(own);  // empty in the example
    }

    std::vector<View> entries(const TomlValue& list, Shape& shape) {
        std::vector<View> out;
        for (const auto& entry : list.items) out.push_back(table(entry, shape));
        return out;
    }

    /// The members of values with this name and type on any page.
    [[nodiscard]] std::vector<Shape> members_on_pages(const Shape& shape) const {
        std::vector<Shape> out;
        const auto [first, last] = known_.equal_range(shape.name);
        for (auto at = first; at != last; ++at) {
            if (at->second->kind == shape.kind)
                out.insert(out.end(), at->second->members.begin(), at->second->members.end());
        }
        return out;
    }

    /// Entries of one list may give different values; the shape is the union of them.
    static Shape& member_of(Shape& shape, const Shape& meant) {
        const auto found = std::find_if(shape.members.begin(), shape.members.end(),
                                        [&](const Shape& member) { return member.name == meant.name; });
        if (found != shape.members.end()) return *found;
        shape.members.push_back({meant.name, meant.kind, {}});
        return shape.members.back();
    }

    const Shape* meaning(const TomlValue::Member& member) {
        const auto [first, last] = known_.equal_range(member.key);
        for (auto at = first; at != last; ++at) {
            if (fits(at->second->kind, member.value.kind)) return at->second;
        }
        if (first != last) {
            problems_.error(member, "wrong-type",
                            fmt::format("on pages `{}` is not {}", member.key, kind_name(member.value.kind)),
                            "give it as the partial uses it");
            return nullptr;
        }
        std::vector<std::string> names;
        for (const auto& known : known_) names.push_back(known.first);
        names.erase(std::unique(names.begin(), names.end()), names.end());
        const auto near = nearest(member.key, names);
        problems_.error(
            member, "unknown-name", fmt::format("no page has a value called {}", member.key),
            near ? fmt::format("did you mean {}?", *near) : "give the values that the partial uses, and no others");
        return nullptr;
    }

    const Known known_;
    const PluralRules& plural_;
    FileProblems& problems_;
};

}  // namespace

std::optional<ExampleValues> example_values(const TomlValue& values, const SourceFile& file, const Contract& contract,
                                            const PluralRules& plural, Diagnostics& diagnostics) {
    ExampleValues out;
    out.shape.kind = Shape::Kind::object;
    FileProblems problems(file, diagnostics, Exit::usage);
    out.view = Maker(contract, plural, problems).table(values, out.shape);
    if (problems.errors() > 0) return std::nullopt;
    return out;
}

}  // namespace codify
