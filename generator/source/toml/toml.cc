#include "source/toml/toml.h"

#include <fmt/format.h>

#include <toml++/toml.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/character_advice.h"
#include "base/text.h"
#include "source/written_date.h"

namespace codify {
namespace {

constexpr int kMostKeyParts = 32;

/// The end of the string that opens at `at`: after its closing quotes, or the end of its line when it has none.
std::size_t behind_string(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const bool spans_lines = text.substr(at, 3) == std::string(3, quote);
    const auto mark = text.substr(at, spans_lines ? 3 : 1);
    for (at += mark.size(); at < text.size(); ++at) {
        if (text[at] == '\n' && !spans_lines) return at;
        if (text.substr(at, mark.size()) == mark) return at + mark.size();
        if (text[at] == '\\' && quote == '"') ++at;
    }
    return text.size();
}

/// Scans the text outside strings and comments. Returns the line of a dotted key with too many parts, or 0.
int line_of_endless_key(std::string_view text) {
    int dots = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            at = behind_string(text, at);
            continue;
        }
        if (c == '#') {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        if (c == '.' && ++dots > kMostKeyParts) {
            return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        }
        if (std::string_view("\n,=[]{}").find(c) != std::string_view::npos) dots = 0;
        ++at;
    }
    return 0;
}

struct Advice {
    std::string message;
    std::string hint;
};

/// The text after the = that precedes the fault at `column` of `line`.
std::string_view value_around(std::string_view line, std::size_t column) {
    auto equals = line.substr(0, column).rfind('=');
    if (equals == std::string_view::npos) equals = line.find('=');
    if (equals == std::string_view::npos) return {};
    const auto value = line.substr(equals + 1);
    return trim(value.substr(0, value.find('#')));
}

/// Advice on `value`, if it is an invalid date. Inside a list or table it ends at the next comma or bracket.
std::optional<Advice> advice_on_date(std::string_view value) {
    auto date = written_date(value);
    if (!date) {
        value = trim(value.substr(0, value.find_first_of(",}]")));
        date = written_date(value);
    }
    if (!date || *date == value) return std::nullopt;  // already valid: the problem is another one
    const auto shown = shortened(value, 40);
    if (date->empty())
        return Advice{fmt::format("there is no day or time {}", shown),
                      "write the year, the month and the day, as in 2026-12-01, and a time as in 2026-12-01T09:00:00"};
    return Advice{fmt::format("{} is not how settings write a date", shown),
                  fmt::format("write {}: the year, the month, the day; a text stands in quotes", *date)};
}

/// The message for a parse error: a wording of our own for errors that authors often make, else that of the library.
/// `value` is where the error is.
Advice in_plain_words(std::string_view said, std::string_view value) {
    struct Saying {
        const char *said, *message, *hint;
    };
    static constexpr const char* usual =
        "settings are written as key = \"text\", key = 12, key = true or key = 2025-09-04";
    constexpr std::string_view no_seconds = "time: expected ':'";
    if (said.find(no_seconds) != std::string_view::npos)
        return {"this time has no seconds", "write them too, as in 2027-01-15T09:00:00"};
    if (auto advice = advice_on_date(value)) return std::move(*advice);
    static constexpr Saying known[] = {
        {"could not determine value type", "this value is not understood", usual},
        {"control characters other than TAB", "this text has no closing quote on its line",
         "write \" where the text ends"},
        {"encountered end-of-file", "the settings end in the middle of something",
         "close the quote or bracket that is open"},
        {"maximum nested value depth", "lists stand too deep inside each other here",
         "write the list without further lists in it"},
        {"cannot redefine existing", "this key stands twice", "keep one of the two"},
    };
    for (const auto& saying : known) {
        if (said.find(saying.said) != std::string_view::npos) return {saying.message, saying.hint};
    }
    constexpr std::string_view opening = "Error while parsing ";
    if (said.substr(0, opening.size()) == opening) said.remove_prefix(opening.size());
    return {fmt::format("this is not written as settings are: {}", said), usual};
}

class Converter {
  public:
    Converter(int first_line, FileProblems& problems) : offset_(first_line - 1), problems_(problems) {}

    /// Converts a table. Nothing when an escape encodes a bad character.
    [[nodiscard]] std::optional<TomlValue> converted(const toml::table& table) {
        auto value = convert(table);
        return found_ == 0 ? std::optional(std::move(value)) : std::nullopt;
    }

  private:
    TomlValue convert(const toml::node& node) {
        TomlValue value;
        value.line = line(node.source());
        value.column = static_cast<int>(node.source().begin.column);
        if (const auto* text = node.as_string()) {
            value.kind = TomlValue::Kind::text;
            value.text = text->get();
            check(value.text, value.line, value.column);
        } else if (const auto* integer = node.as_integer()) {
            value.kind = TomlValue::Kind::integer;
            value.integer = integer->get();
        } else if (const auto* flag = node.as_boolean()) {
            value.kind = TomlValue::Kind::flag;
            value.flag = flag->get();
        } else if (const auto* date = node.as_date()) {
            value.kind = TomlValue::Kind::date;
            value.text = fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
        } else if (const auto* moment = node.as_date_time(); moment != nullptr && !moment->get().offset) {
            const auto& [day, time] = std::tie(moment->get().date, moment->get().time);
            value.kind = TomlValue::Kind::moment;
            value.text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", day.year, day.month, day.day, time.hour,
                                     time.minute, time.second);
        } else if (const auto* list = node.as_array()) {
            value.kind = TomlValue::Kind::list;
            value.items.reserve(list->size());
            for (const auto& item : *list) value.items.push_back(convert(item));
        } else if (const auto* table = node.as_table()) {
            value.members.reserve(table->size());
            for (const auto& [key, member] : *table) {
                const auto column = static_cast<int>(key.source().begin.column);
                check(key.str(), line(key.source()), column);
                value.members.push_back({std::string(key.str()), line(key.source()), column, convert(member)});
            }
        } else {
            value.kind =
                TomlValue::Kind::real;  // floats, and times without a date or with a time zone: no setting accepts them
        }
        return value;
    }

    /// The file passed clean_text, so a bad character here came from an escape.
    void check(std::string_view text, int line, int column) {
        for (auto bad = bad_character(text); bad && found_ < kMostFound;
             bad = bad_character(text, bad->at + bad->size)) {
            ++found_;
            auto [rule, message, hint] = advice_on(*bad, Written::as_escape);
            problems_.error({line, column}, rule, std::move(message), std::move(hint));
        }
    }

    [[nodiscard]] int line(const toml::source_region& region) const {
        return static_cast<int>(region.begin.line) + offset_;
    }

    static constexpr int kMostFound = 20;

    int offset_;
    FileProblems& problems_;
    int found_ = 0;
};

}  // namespace

const TomlValue* TomlValue::find(std::string_view key) const {
    for (const auto& member : members) {
        if (member.key == key) return &member.value;
    }
    return nullptr;
}

std::string TomlValue::text_of(std::string_view key, std::string_view otherwise) const {
    const TomlValue* found = find(key);
    return found ? found->text : std::string(otherwise);
}

std::int64_t TomlValue::integer_of(std::string_view key, std::int64_t otherwise) const {
    const TomlValue* found = find(key);
    return found ? found->integer : otherwise;
}

bool TomlValue::flag_of(std::string_view key, bool otherwise) const {
    const TomlValue* found = find(key);
    return found ? found->flag : otherwise;
}

const std::vector<TomlValue>& TomlValue::items_of(std::string_view key) const {
    static const std::vector<TomlValue> none;
    const TomlValue* found = find(key);
    return found ? found->items : none;
}

std::string kind_name(TomlValue::Kind kind) {
    switch (kind) {
        case TomlValue::Kind::text:
            return "a text";
        case TomlValue::Kind::integer:
            return "a whole number";
        case TomlValue::Kind::real:
            return "a number or time";
        case TomlValue::Kind::flag:
            return "true or false";
        case TomlValue::Kind::date:
            return "a date";
        case TomlValue::Kind::moment:
            return "a date and time";
        case TomlValue::Kind::table:
            return "a table";
        case TomlValue::Kind::list:
            return "a list";
    }
    return {};
}

std::optional<TomlValue> parse_toml(std::string_view text, int first_line, FileProblems problems, std::size_t largest) {
    if (text.size() > largest) {
        problems.limit({}, "settings-too-large",
                       fmt::format("these settings are {} bytes long, the limit is {}", text.size(), largest), "");
        return std::nullopt;
    }
    if (const int line = line_of_endless_key(text); line > 0) {
        problems.limit({line + first_line - 1, 1}, "settings-too-deep",
                       fmt::format("this key has more than {} parts", kMostKeyParts), "");
        return std::nullopt;
    }
    try {
        return Converter(first_line, problems).converted(toml::parse(text));
    } catch (const toml::parse_error& error) {
        const auto& where = error.source().begin;
        const auto lines = lines_of(text);
        const auto line = where.line <= lines.size() ? lines[where.line - 1] : std::string_view();
        auto advice = in_plain_words(error.description(), value_around(line, where.column));
        problems.error({static_cast<int>(where.line) + first_line - 1, static_cast<int>(where.column)}, "toml-syntax",
                       std::move(advice.message), std::move(advice.hint));
    }
    return std::nullopt;
}

}  // namespace codify
