#include "source/toml/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/characters.h"
#include "base/text.h"
#include "source/language_tag.h"
#include "source/written_date.h"

namespace codify {
namespace {

TomlValue::Kind kind_for(SettingType type) {
    switch (type) {
        case SettingType::integer:
            return TomlValue::Kind::integer;
        case SettingType::flag:
            return TomlValue::Kind::flag;
        case SettingType::date:
        case SettingType::moment:
            return TomlValue::Kind::date;
        case SettingType::texts:
        case SettingType::tables:
            return TomlValue::Kind::list;
        case SettingType::table:
        case SettingType::flags:
        case SettingType::text_map:
        case SettingType::values:
            return TomlValue::Kind::table;
        default:
            return TomlValue::Kind::text;
    }
}

bool is_inside_path(std::string_view path) {
    if (path.empty() || path.front() == '/' || path.front() == '~' || path.find('\\') != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        if (path.substr(at, end - at) == "..") return false;
        at = end + 1;
    }
    return true;
}

bool is_web_address(std::string_view url) {
    const auto scheme = url.substr(0, 8) == "https://" ? 8U : url.substr(0, 7) == "http://" ? 7U : 0U;
    if (scheme == 0) return false;
    const auto host = url.substr(scheme, url.find_first_of("/?#", scheme) - scheme);
    const bool plain = url.find_first_of(" \t\n\"'<>\\?#") == std::string_view::npos;
    return plain && !host.empty() && host.find('@') == std::string_view::npos;
}

bool is_email(std::string_view text) {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find_first_of(" \t\n<>\"'?&#:") == std::string_view::npos;
}

/// The hint for a value of the wrong type.
std::string kind_hint(const TomlValue& value, const SettingKey& key) {
    if (key.type == SettingType::tables) return fmt::format("write [[{}]] above each entry", key.name);
    if (kind_for(key.type) == TomlValue::Kind::date) {
        const bool number = value.kind == TomlValue::Kind::integer;
        const auto date = written_date(number ? std::to_string(value.integer) : value.text);
        const auto day = date.value_or("").substr(0, key.type == SettingType::date ? 10 : std::string::npos);
        if (!day.empty() && value.kind == TomlValue::Kind::moment) return fmt::format("write {} alone", day);
        if (!day.empty()) return fmt::format("write {}, without quotes", day);
    }
    return std::string(key.doc);
}

struct FormFault {
    std::string message;
    std::string hint;
};

std::optional<FormFault> form_fault(const TomlValue& value, const SettingKey& key) {
    const std::string quoted = fmt::format("`{}`", key.name);
    switch (key.type) {
        case SettingType::words:
            if (shows_nothing(value.text)) return FormFault{quoted + " is empty", std::string(key.doc)};
            break;
        case SettingType::slug:
            if (!is_slug(value.text)) {
                return FormFault{fmt::format("{} may hold only a to z, 0 to 9 and single hyphens, and this is \"{}\"",
                                             quoted, spelled_out(value.text)),
                                 std::string(key.doc)};
            }
            break;
        case SettingType::path:
            if (!is_inside_path(value.text)) {
                return FormFault{quoted + " must be a path inside the site's folder",
                                 "write it without a leading / or ~ and without .."};
            }
            break;
        case SettingType::url:
            if (!value.text.empty() && !is_web_address(value.text)) {
                return FormFault{
                    quoted + " must be a web address that opens with https:// or http://, without a user name",
                    "for example https://example.org/code/"};
            }
            break;
        case SettingType::language:
            if (!is_language_tag(value.text)) {
                const auto meant = meant_language(value.text);
                return FormFault{quoted + " must be a language tag",
                                 meant ? fmt::format("did you mean \"{}\"?", *meant)
                                       : "for example \"en-GB\" for British English, \"cy\" for Welsh"};
            }
            break;
        case SettingType::email:
            if (!is_email(value.text))
                return FormFault{quoted + " must be an e-mail address", "for example web-team@example.org"};
            break;
        default:
            break;
    }
    return std::nullopt;
}

class Checker {
  public:
    explicit Checker(FileProblems& problems) : problems_(problems) {}

    void table(const TomlValue& value, std::span<const SettingKey> keys, const std::string& name) {
        std::vector<std::string> meant;
        for (const auto& member : value.members) {
            const auto known =
                std::find_if(keys.begin(), keys.end(), [&](const SettingKey& key) { return key.name == member.key; });
            if (known == keys.end()) {
                meant.push_back(unknown(member, keys));
            } else {
                check(member.value, *known);
            }
        }
        for (const auto& key : keys) {
            const bool misspelt = std::find(meant.begin(), meant.end(), key.name) != meant.end();
            if (key.required && !misspelt && value.find(key.name) == nullptr) {
                problems_.error({std::max(value.line, 1), value.column}, "missing-key",
                                fmt::format("`{}{}` is missing", name, key.name), std::string(key.doc));
            }
        }
    }

  private:
    /// Returns the key that was probably meant; empty if none is near.
    std::string unknown(const TomlValue::Member& member, std::span<const SettingKey> keys) {
        std::vector<std::string> names;
        for (const auto& key : keys) names.emplace_back(key.name);
        const auto near = nearest(member.key, names);
        problems_.error(member, "unknown-key", fmt::format("`{}` is not a setting here", member.key),
                        near ? fmt::format("did you mean `{}`?", *near) : "the settings here are: " + listed(names));
        return near.value_or("");
    }

    void check(const TomlValue& value, const SettingKey& key) {
        if (key.type == SettingType::moment && value.kind == TomlValue::Kind::moment) return;
        if (value.kind != kind_for(key.type)) {
            return problems_.error(
                value, "wrong-type",
                fmt::format("`{}` must be {}, and this is {}", key.name,
                            key.type == SettingType::moment ? "a date, or a date and time without a zone"
                                                            : kind_name(kind_for(key.type)),
                            kind_name(value.kind)),
                kind_hint(value, key));
        }
        if (key.most > 0 && value.items.size() > key.most) return too_many(value, key);
        if (const auto fault = form_fault(value, key))
            return problems_.error(value, "wrong-value", fault->message, fault->hint);
        if (!key.allowed.empty()) allowed(value, key);
        if (key.type == SettingType::table) table(value, key.members, std::string(key.name) + ".");
        if (key.type == SettingType::tables) {
            for (const auto& item : value.items) {
                if (same(item, TomlValue::Kind::table, key)) table(item, key.members, std::string(key.name) + ".");
            }
        }
        if (key.type == SettingType::texts) {
            for (const auto& item : value.items) same(item, TomlValue::Kind::text, key);
        }
        if (key.type == SettingType::flags) {
            for (const auto& member : value.members) same(member.value, TomlValue::Kind::flag, key);
        }
        if (key.type == SettingType::text_map) {
            for (const auto& member : value.members) {
                if (!same(member.value, TomlValue::Kind::list, key)) continue;
                for (const auto& item : member.value.items) same(item, TomlValue::Kind::text, key);
            }
        }
    }

    /// Reports a list with too many entries: each costs something on every page, or a page for every two of them.
    void too_many(const TomlValue& value, const SettingKey& key) {
        const auto count = value.items.size();
        problems_.limit(value.items[key.most], "too-many-entries",
                        fmt::format("`{}` has {} entries, the limit is {}", key.name, grouped(count), key.most),
                        fmt::format("take {} of them out", grouped(count - key.most)));
    }

    void allowed(const TomlValue& value, const SettingKey& key) {
        if (std::find(key.allowed.begin(), key.allowed.end(), value.text) != key.allowed.end()) return;
        const std::vector<std::string> names(key.allowed.begin(), key.allowed.end());
        const auto near = nearest(value.text, names);
        problems_.error(
            value, "wrong-value", fmt::format("`{}` cannot be \"{}\"", key.name, value.text),
            (near ? fmt::format("did you mean \"{}\"? ", *near) : std::string()) + "it may be: " + listed(names, "or"));
    }

    bool same(const TomlValue& item, TomlValue::Kind wanted, const SettingKey& key) {
        if (item.kind == wanted) return true;
        problems_.error(item, "wrong-type",
                        fmt::format("each entry of `{}` must be {}, and this is {}", key.name, kind_name(wanted),
                                    kind_name(item.kind)),
                        std::string(key.doc));
        return false;
    }

    FileProblems& problems_;
};

}  // namespace

bool check_keys(const TomlValue& table, std::span<const SettingKey> keys, FileProblems problems) {
    const auto before = problems.errors();
    Checker(problems).table(table, keys, "");
    return problems.errors() == before;
}

}  // namespace codify
