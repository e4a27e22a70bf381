#include "theme/word_tag.h"

#include <fmt/format.h>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

std::string opening_tag(std::string_view name) { return fmt::format("{{{{#{}}}}}", name); }
std::string closing_tag(std::string_view name) { return fmt::format("{{{{/{}}}}}", name); }

}  // namespace

Place WordTag::place_of(std::string_view piece) const {
    auto out = inside_place;
    const auto before = static_cast<std::size_t>(piece.data() - inside.data());
    out.column += static_cast<int>(character_count(inside.substr(0, before)));
    return out;
}

std::optional<WordTag> word_tag_at(const TemplateText::Line& line, std::size_t at) {
    const std::string_view text = line.text;
    const auto close = text.find("}}", at);
    auto name = trim(text.substr(at + 2, close == text.npos ? 0 : close - at - 2));
    const bool is_section = name.starts_with('#');
    if (is_section) name = trim(name.substr(1));
    if (!name.starts_with(kWordPrefix)) return std::nullopt;
    WordTag out{.key = name.substr(kWordPrefix.size()),
                .inside = {},
                .is_section = is_section,
                .end = close + 2,
                .place = line.at(at),
                .inside_place = line.at(close + 2)};
    if (!is_section) return out;
    const auto closing = closing_tag(name);
    const auto stop = text.find(closing, out.end);
    out.is_closed = stop != text.npos;
    if (!out.is_closed) {
        out.end = text.size();
        return out;
    }
    out.inside = text.substr(out.end, stop - out.end);
    out.end = stop + closing.size();
    return out;
}

MarkLook look_of(const WordTag& tag, std::string_view mark) {
    const auto opening = opening_tag(mark);
    const auto from = tag.inside.find(opening);
    const auto to = tag.inside.find(closing_tag(mark));
    if (from == tag.inside.npos || to == tag.inside.npos || to < from) return {};
    const auto look = tag.inside.substr(from + opening.size(), to - from - opening.size());
    const auto text = look.find(kTextTag);
    MarkLook out{
        .found = true, .has_text = text != look.npos, .whole = tag.inside.substr(from), .before = {}, .after = {}};
    if (!out.has_text) return out;
    out.before = look.substr(0, text);
    out.after = look.substr(text + kTextTag.size());
    return out;
}

std::string_view stray_look(const WordTag& tag, const std::set<std::string, std::less<>>& marks) {
    auto rest = tag.inside;
    while (!rest.empty()) {
        const auto close = rest.find("}}");
        const auto name = rest.starts_with("{{#") && close != rest.npos ? rest.substr(3, close - 3) : "";
        const auto closing = closing_tag(name);
        const auto end = rest.find(closing);
        if (name.empty() || end == rest.npos || marks.count(name) == 0) return rest;
        rest.remove_prefix(end + closing.size());
    }
    return {};
}

}  // namespace codify
