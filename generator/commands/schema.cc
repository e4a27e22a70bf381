#include "commands/schema.h"

#include <cstdio>
#include <span>

#include "base/json.h"
#include "base/process.h"
#include "commands/console.h"
#include "model/reading/keys.h"
#include "source/config.h"
#include "source/toml/schema.h"
#include "theme/theme_chain.h"

namespace codify {
namespace {

using Members = Json::Members;

struct Named {
    const char *name, *title;
    std::span<const SettingKey> (*keys)();
};

constexpr Named kSchemas[] = {
    {"site-config", "site-config.toml: the settings of a site", config_keys},
    {"theme", "theme.toml: the settings of a theme", theme_keys},
    {"framework", "The front matter of a framework's _index.md", framework_keys},
    {"item", "The front matter of an item", item_keys},
    {"page", "The front matter of a page of a framework or collection", page_keys},
    {"site-page", "The front matter of a page in content/pages", site_page_keys},
    {"level", "The front matter of a file in _levels", level_keys},
    {"documents", "content/documents.toml: the source documents", document_keys},
    {"learning", "content/learning.toml: links to what helps readers to learn", learning_keys},
    {"style", "content/style.toml: how the site's own words are written", style_keys},
    {"synonyms", "content/synonyms.toml: readers' own words, for the search", synonym_keys},
};

Members object_of(std::span<const SettingKey> keys);

Members list_of(Members item) { return {{"type", "array"}, {"items", std::move(item)}}; }

Members any_of_names(Members value) { return {{"type", "object"}, {"additionalProperties", std::move(value)}}; }

Members text(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }

/// Editors treat TOML dates as strings, hence the patterns.
Members form_of(const SettingKey& key) {
    switch (key.type) {
        case SettingType::words:
            return text("\\S");
        case SettingType::language:
            return text("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
        case SettingType::slug:
            return text("^[a-z0-9]+(-[a-z0-9]+)*$");
        case SettingType::path:
            return text("^[^/~\\\\]");
        case SettingType::url:
            return text("^(https?://[^\\s\"'<>\\\\?#]+)?$");
        case SettingType::email:
            return text("^[^@\\s]+@[^\\s]*\\.");
        case SettingType::date:
            return text("^\\d{4}-\\d{2}-\\d{2}$");
        case SettingType::moment:
            return text("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2})?$");
        case SettingType::integer:
            return {{"type", "integer"}};
        case SettingType::flag:
            return {{"type", "boolean"}};
        case SettingType::texts:
            return list_of({{"type", "string"}});
        case SettingType::table:
            return object_of(key.members);
        case SettingType::tables:
            return list_of(object_of(key.members));
        case SettingType::flags:
            return any_of_names({{"type", "boolean"}});
        case SettingType::text_map:
            return any_of_names(list_of({{"type", "string"}}));
        case SettingType::values:
            return {{"type", "object"}};
        case SettingType::text:
            break;
    }
    return {{"type", "string"}};
}

Members object_of(std::span<const SettingKey> keys) {
    Members properties;
    Json::Items required;
    for (const auto& key : keys) {
        auto form = form_of(key);
        if (!key.allowed.empty()) {
            Json::Items allowed;
            for (const auto value : key.allowed) allowed.emplace_back(value);
            form.emplace_back("enum", std::move(allowed));
        }
        if (key.most > 0) form.emplace_back("maxItems", static_cast<int>(key.most));
        form.emplace_back("description", key.doc);
        properties.emplace_back(std::string(key.name), std::move(form));
        if (key.required) required.emplace_back(key.name);
    }
    Members out = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) out.emplace_back("required", std::move(required));
    return out;
}

}  // namespace

std::vector<std::string> schema_names() {
    std::vector<std::string> out;
    for (const auto& schema : kSchemas) out.emplace_back(schema.name);
    return out;
}

int schema(const SchemaOptions& options) {
    for (const auto& known : kSchemas) {
        if (options.name != known.name) continue;
        Members out = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", known.title}};
        auto object = object_of(known.keys());
        out.insert(out.end(), object.begin(), object.end());
        say(stdout, json_text(out));
    }
    flush_report();
    return 0;
}

}  // namespace codify
