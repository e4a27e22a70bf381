#include "commands/preview_news.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <utility>

#include "base/json.h"
#include "base/report.h"

namespace codify {
namespace {

constexpr std::size_t kMostNotices = 500;  // an open page lists a few of them; `codify check` prints all

/// Files that came with the program, by the name in a problem: that of the file in the site's folder which would
/// override it.
std::map<std::string, std::string> files_elsewhere(const std::vector<Diagnostic>& problems) {
    std::map<std::string, std::string> out;
    for (const auto& problem : problems) {
        const auto& file = problem.place.file;
        if (const auto path = file.on_disk(); path != file.shown()) out.emplace(file.shown(), path);
    }
    return out;
}

}  // namespace

void PreviewStatus::begin(HttpServer& server) {
    const std::lock_guard lock(mutex_);
    server_ = &server;
    tell();
}

void PreviewStatus::built(const std::string& id, std::vector<Diagnostic> errors, std::vector<Diagnostic> warnings) {
    const std::lock_guard lock(mutex_);
    id_ = id;
    if (errors.empty()) warnings_ = std::move(warnings);
    errors_ = std::move(errors);
    tell();
}

void PreviewStatus::checked(const std::string& id, std::vector<Diagnostic> found) {
    const std::lock_guard lock(mutex_);
    if (id != id_) return;
    found_ = std::move(found);
    tell();
}

void PreviewStatus::looking(std::vector<std::string> places) {
    const std::lock_guard lock(mutex_);
    looking_ = std::move(places);
    tell();
}

void PreviewStatus::tell() {
    if (server_ == nullptr) return;
    auto text = event();
    if (text == told_) return;
    server_->tell(text);
    told_ = std::move(text);
}

std::string PreviewStatus::event() const {
    Diagnostics all;
    for (const auto& problem : warnings_) all.add(problem);
    for (const auto& problem : found_) all.add(problem);
    auto notices = all.sorted();
    const auto count = notices.size();
    if (count > kMostNotices) notices.resize(kMostNotices);
    std::string looking;
    for (const auto& place : looking_) looking += (looking.empty() ? "" : ", ") + json_text(place);
    auto named = errors_;
    named.insert(named.end(), notices.begin(), notices.end());
    std::string elsewhere;
    for (const auto& [file, path] : files_elsewhere(named))
        elsewhere += fmt::format("{}{}: {}", elsewhere.empty() ? "" : ", ", json_text(file), json_text(path));
    return fmt::format(R"({{"generation": {}, "folder": {}, "elsewhere": {{{}}}, "editor": {}, "looking": [{}], )"
                       R"("report": {}, "notices": {}, "count": {}}})",
                       json_text(id_), json_text(std::filesystem::current_path().string()), elsewhere,
                       json_text(editor_), looking, report(errors_, Format::json, false),
                       report(notices, Format::json, false), count);
}

}  // namespace codify
