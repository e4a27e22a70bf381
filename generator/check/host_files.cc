#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "base/text.h"
#include "check/host_site.h"

namespace codify {
namespace {

/// What a file of an ending may be sent as. Where `needed`, browsers refuse it as anything else.
struct FileType {
    std::string_view ending;
    std::string_view types;  ///< with a space after each; the first is the one to name
    bool needed = false;
};

constexpr FileType kTypes[] = {
    {"html", "text/html ", true},
    {"css", "text/css ", true},
    {"js", "text/javascript application/javascript application/x-javascript ", true},
    {"mjs", "text/javascript application/javascript application/x-javascript ", true},
    {"svg", "image/svg+xml ", true},
    {"png", "image/png "},
    {"jpg", "image/jpeg "},
    {"jpeg", "image/jpeg "},
    {"gif", "image/gif "},
    {"webp", "image/webp "},
    {"xml", "application/xml text/xml application/atom+xml "},
    {"atom", "application/atom+xml "},
    {"json", "application/json "},
    {"jsonld", "application/ld+json "},
    {"webmanifest", "application/manifest+json "},
    {"csv", "text/csv "},
    {"ics", "text/calendar "},
    {"txt", "text/plain "},
    {"pdf", "application/pdf "},
    {"epub", "application/epub+zip "},
    {"zip", "application/zip "},
};

std::string_view ending_of(std::string_view path) {
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
}

void check_type(const HostSite& site, const Visit& visit, const FileType& wanted) {
    const auto header = lower(visit.reply.header("content-type"));
    const auto end = std::min(header.find(';'), header.size());
    const auto type = std::string(trim(std::string_view(header).substr(0, end)));
    const auto first = wanted.types.substr(0, wanted.types.find(' '));
    if (type.empty() || wanted.types.find(type + " ") == std::string_view::npos) {
        const auto message = fmt::format("the file is sent {}, and not as {}",
                                         type.empty() ? "without a type" : "as " + printable(type), first);
        if (wanted.needed)
            site.error(visit.asked, "host-type", message, in_the_guide("Types of files"));
        else
            site.warning(visit.asked, "host-type", message, in_the_guide("Types of files"));
        return;
    }
    const auto charset = header.find("charset=", end);
    if (charset == std::string::npos) return;
    auto letters = header.substr(charset + 8);
    std::erase(letters, '"');
    if (!letters.starts_with("utf-8") && !letters.starts_with("utf8"))
        site.error(
            visit.asked, "host-type",
            fmt::format("the file is sent in {}, and its letters are in utf-8", shortened(printable(letters), 40)),
            in_the_guide("Types of files"));
}

/// Asks for the first file of each ending. Pages have been compared before.
class FileChecks {
  public:
    explicit FileChecks(HostSite& site) : site_(site) {}

    void run() {
        for (const auto& file : site_.outputs.files) look_at(file.path, file.kind);
        for (const auto& overview : site_.outputs.overviews) look_at(overview.path, Output::Kind::text);
    }

  private:
    void look_at(const std::string& path, Output::Kind kind) {
        if (kind == Output::Kind::text && !site_.same_build) return;  // some are made only where the address is known
        const auto ending = ending_of(path);
        const auto* const type = std::find_if(std::begin(kTypes), std::end(kTypes),
                                              [&](const FileType& known) { return known.ending == ending; });
        if (type == std::end(kTypes) || !seen_.insert(ending).second) return;
        const auto visit = site_.visit(path);
        if (!visit.answers(200)) {
            site_.error(visit.asked, "host-page", fmt::format("a file of the site {}", visit.words()),
                        "publish the whole folder again");
            return;
        }
        check_type(site_, visit, *type);
        if (kind == Output::Kind::asset && visit.reply.body != site_.bytes_of(path))
            site_.warning(visit.asked, "host-bytes", "the file is not the one that the site makes now",
                          "publish again; if that changes nothing, the host alters files, or keeps old ones");
    }

    HostSite& site_;
    std::set<std::string_view> seen_;
};

}  // namespace

void check_host_files(HostSite& site) { FileChecks(site).run(); }

}  // namespace codify
