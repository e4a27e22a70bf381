#include "source/config.h"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

#include "base/character_advice.h"
#include "source/encoding.h"
#include "source/toml/schema.h"
#include "source/toml/toml.h"

namespace codify {
namespace {

constexpr SettingKey kOrganisation[] = {
    {"name", SettingType::words, true, "who publishes this site"},
    {"email", SettingType::email, true, "where readers can write to"},
    {"url", SettingType::url, false, "the organisation's own website"},
};

constexpr std::string_view kStatuses[] = {"not-assessed", "not-compliant", "partial", "full"};
constexpr SettingKey kAccessibility[] = {
    {"status",
     SettingType::text,
     true,
     "how far the site meets WCAG 2.2 AA: not-assessed, not-compliant, partial or full",
     {},
     kStatuses},
    {"contact", SettingType::email, true, "where readers report a barrier"},
    {"date", SettingType::date, true, "the day the statement was prepared or last reviewed"},
    {"response_time", SettingType::words, false, "how soon readers get an answer, such as \"5 working days\""},
    {"assessed_by", SettingType::words, false, "who tested the site, and how"},
    {"public_body", SettingType::flag, false,
     "true when the 2018 accessibility regulations for public sector bodies bind you"},
    {"problems", SettingType::texts, false, "known barriers, one sentence each"},
};

constexpr SettingKey kPictures[] = {
    {"keep_metadata", SettingType::flag, false,
     "true: publish pictures with what cameras wrote beside them, such as where and when they were taken"},
};

constexpr std::int64_t kMostKept = 100;

constexpr SettingKey kPublishing[] = {
    {"keep", SettingType::integer, false,
     "how many earlier versions of the published site `codify restore` can put back: 0 to 100, 5 if you do not say"},
    {"in_place", SettingType::flag, false,
     "true: publish page by page into the same folder, for one that a container or another program shows"},
};

constexpr std::size_t kMostLinks = 40;  // every page contains all of them

constexpr SettingKey kLink[] = {
    {"title", SettingType::words, true, "the words of the link"},
    {"page", SettingType::path, true, "the content file it leads to, such as \"code/_index.md\""},
};

const SettingKey kConfig[] = {
    {"title", SettingType::words, true, "the name of the site"},
    {"description", SettingType::words, true, "one or two sentences for search engines"},
    {"language", SettingType::language, false, "the language of the pages, such as \"en-GB\""},
    {"base_url", SettingType::url, false, "where the site is published; needed for the sitemap alone"},
    {"theme", SettingType::slug, false, "the folder below themes/ that makes the pages"},
    {"updated", SettingType::date, true, "the day of the last update, shown on each page"},
    {"organisation", SettingType::table, true, "who publishes this site", kOrganisation},
    {"accessibility", SettingType::table, true, "what the accessibility statement says", kAccessibility},
    {"self_check", SettingType::table, false, "how the self-check asks", self_check_keys()},
    {"pictures", SettingType::table, false, "how pictures are published", kPictures},
    {"publish", SettingType::table, false, "how the site is put in its folder", kPublishing},
    {"navigation", SettingType::tables, false, "the links at the top of each page", kLink, {}, kMostLinks},
    {"footer", SettingType::tables, false, "the links at the foot of each page", kLink, {}, kMostLinks},
    {"rights_confirmed", SettingType::flags, false, "per document id, whether you hold the right to publish it"},
};

std::vector<Config::Link> links(const TomlValue& table, std::string_view key, const SourceFile& file) {
    std::vector<Config::Link> out;
    for (const auto& entry : table.items_of(key)) {
        const TomlValue* page = entry.find("page");
        out.push_back({entry.text_of("title"), entry.text_of("page"), {file, page->line, page->column}});
    }
    return out;
}

Config::Accessibility accessibility(const TomlValue& table) {
    Config::Accessibility out;
    out.status = table.text_of("status");
    out.contact = table.text_of("contact");
    out.date = table.text_of("date");
    out.response_time = table.text_of("response_time");
    out.assessed_by = table.text_of("assessed_by");
    out.public_body = table.flag_of("public_body", true);
    for (const auto& problem : table.items_of("problems")) out.problems.push_back(problem.text);
    return out;
}

std::optional<Config::Publishing> publishing(const TomlValue& table, FileProblems problems) {
    Config::Publishing out;
    out.in_place = table.flag_of("in_place");
    const auto keep = table.integer_of("keep", out.keep);
    if (keep < 0 || keep > kMostKept) {
        problems.error(*table.find("keep"), "wrong-value",
                       fmt::format("`keep` is {}, and must be a number from 0 to {}", keep, kMostKept),
                       "each version takes little space: the files in it that changed");
        return std::nullopt;
    }
    out.keep = static_cast<unsigned>(keep);
    return out;
}

}  // namespace

std::span<const SettingKey> config_keys() { return kConfig; }

std::optional<Config> read_config(std::string text, const SourceFile& file, Diagnostics& diagnostics) {
    const FileProblems problems(file, diagnostics, Exit::usage);
    if (!clean_text(text, problems)) return std::nullopt;
    auto table = parse_toml(text, 1, problems);
    if (!table || !check_keys(*table, kConfig, problems)) return std::nullopt;
    Config config;
    config.file = file;
    config.title = table->text_of("title");
    config.description = table->text_of("description");
    config.language = table->text_of("language", "en-GB");
    config.base_url = table->text_of("base_url");
    config.theme = table->text_of("theme", "plain");
    const TomlValue* theme = table->find("theme");
    config.theme_place = theme ? Place{file, theme->line, theme->column} : Place{file};
    const TomlValue* language = table->find("language");
    config.language_place = language ? Place{file, language->line, language->column} : Place{file};
    config.updated = table->text_of("updated");
    const auto& organisation = *table->find("organisation");
    config.organisation = {organisation.text_of("name"), organisation.text_of("email"), organisation.text_of("url")};
    config.accessibility = accessibility(*table->find("accessibility"));
    if (const TomlValue* settings = table->find("self_check")) {
        auto self_check = read_self_check(*settings, file, diagnostics);
        if (!self_check) return std::nullopt;
        config.self_check = std::move(*self_check);
    }
    if (const TomlValue* pictures = table->find("pictures")) config.keep_metadata = pictures->flag_of("keep_metadata");
    if (const TomlValue* settings = table->find("publish")) {
        const auto publish = publishing(*settings, problems);
        if (!publish) return std::nullopt;
        config.publishing = *publish;
    }
    config.navigation = links(*table, "navigation", file);
    config.footer = links(*table, "footer", file);
    if (const TomlValue* rights = table->find("rights_confirmed")) {
        config.rights_place = {file, rights->line, rights->column};
        for (const auto& member : rights->members) config.rights_confirmed.emplace_back(member.key, member.value.flag);
    }
    config.settings = std::move(*table);
    return config;
}

std::string base_path(const Config& config) {
    if (config.base_url.empty()) return {};
    const auto slash = config.base_url.find('/', config.base_url.find("//") + 2);
    auto path = slash == std::string::npos ? "/" : config.base_url.substr(slash);
    if (path.back() != '/') path += '/';
    return path;
}

std::string absolute_url(const Config& config, std::string_view url) {
    auto out = config.base_url;
    if (out.back() != '/') out += '/';
    return out.append(url);
}

std::optional<Diagnostic> base_url_fault(std::string_view url) {
    if (const auto bad = bad_character(url)) {
        const auto advice = advice_on(*bad, Written::as_itself);
        return Diagnostic{
            .place = {}, .rule = advice.rule, .message = advice.message, .hint = advice.hint, .exit = Exit::usage};
    }
    TomlValue table;
    TomlValue value;
    value.kind = TomlValue::Kind::text;
    value.text = std::string(url);
    table.members.push_back({"base_url", 0, 0, value});
    constexpr SettingKey key[] = {{"base_url", SettingType::url, true, ""}};
    Diagnostics found;
    if (check_keys(table, key, {"", found, Exit::usage})) return std::nullopt;
    auto fault = found.sorted().front();
    fault.place = {};
    return fault;
}

}  // namespace codify
