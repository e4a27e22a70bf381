#include "model/hold_back.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "model/addresses/content_path.h"
#include "model/addresses/paths.h"
#include "model/texts.h"

namespace codify {
namespace {

bool by_path(const HeldBack& a, const HeldBack& b) { return a.path < b.path; }

/// The entry for `document` if its settings hold it back. A setting of the wrong type holds nothing back: the file is
/// parsed, and the setting reported.
std::optional<HeldBack> waiting(const Document& document, const std::function<Instant()>& now) {
    if (document.path.find("/_levels/") != std::string::npos) return std::nullopt;  // a level always has a page
    HeldBack out{bare_path(document.path), document.file(), {}};
    if (document.front.flag_of("draft")) return out;
    const auto* day = document.front.find("publish_on");
    if (day == nullptr || (day->kind != TomlValue::Kind::date && day->kind != TomlValue::Kind::moment))
        return std::nullopt;
    const auto from = london_instant(day->text);
    if (!from || *from <= now()) return std::nullopt;
    out.until = day->text;
    return out;
}

/// Passes the content path of each picture in `document` to `take`.
template <class Take>
void visit_pictures(const Document& document, const Take& take) {
    visit_blocks(document.blocks, [&](const InlineText& rich) {
        for (const auto& link : rich.links) {
            if (!link.picture) continue;
            if (auto path = resolve_path(folder_of(document.path), link.target)) take(std::move(*path));
        }
    });
}

bool is_held(const std::vector<HeldBack>& held, const Document& document) {
    return holder_of(held, bare_path(document.path)) != nullptr;
}

/// The pictures of `content` that only held back documents show.
std::unordered_set<std::string> held_pictures(const Content& content, const std::vector<HeldBack>& held) {
    std::unordered_set<std::string> waiting, shown, out;
    for (const auto& document : content.documents) {
        const bool waits = is_held(held, document);
        visit_pictures(document, [&](std::string path) { (waits ? waiting : shown).insert(std::move(path)); });
        if (!waits || document.usable) continue;
        for (const auto& picture : content.pictures) {  // unreadable, so any picture beside it may be its own
            if (folder_of(picture) == folder_of(document.path)) waiting.insert(picture);
        }
    }
    for (const auto& picture : content.pictures) {
        if (!shown.contains(picture) && (waiting.contains(picture) || holder_of(held, picture) != nullptr))
            out.insert(picture);
    }
    return out;
}

}  // namespace

std::vector<HeldBack> held_back(const Content& content, const Clock& clock) {
    std::optional<Instant> known;
    const auto now = [&] {
        if (!known) known = clock();
        return *known;
    };
    std::vector<HeldBack> held;
    for (const auto& document : content.documents) {
        if (auto entry = waiting(document, now)) held.push_back(std::move(*entry));
    }
    std::sort(held.begin(), held.end(), by_path);
    for (auto& entry : held) {
        const auto inside = entry.path + "/";
        entry.below = static_cast<std::size_t>(
            std::count_if(content.documents.begin(), content.documents.end(), [&](const Document& document) {
                return document.path.starts_with(inside) && document.file() != entry.file;
            }));
    }
    return held;
}

const HeldBack* holder_of(const std::vector<HeldBack>& held, std::string_view path) {
    while (!held.empty() && !path.empty()) {
        const auto found = std::lower_bound(held.begin(), held.end(), path,
                                            [](const HeldBack& entry, std::string_view p) { return entry.path < p; });
        if (found != held.end() && found->path == path) return &*found;
        path = folder_of(path);
    }
    return nullptr;
}

std::vector<HeldBack> outermost(const std::vector<HeldBack>& held) {
    std::vector<HeldBack> out;
    std::copy_if(held.begin(), held.end(), std::back_inserter(out),
                 [&](const HeldBack& entry) { return holder_of(held, folder_of(entry.path)) == nullptr; });
    return out;
}

void take_out(Content& content, const std::vector<HeldBack>& held) {
    if (held.empty()) return;
    const auto pictures = held_pictures(content, held);
    std::erase_if(content.documents, [&](const Document& document) { return is_held(held, document); });
    std::erase_if(content.pictures, [&](const std::string& picture) { return pictures.contains(picture); });
}

std::vector<Diagnostic> without_held(const Diagnostics& found, const Content& content,
                                     const std::vector<HeldBack>& held) {
    auto problems = found.sorted();
    if (held.empty()) return problems;
    const auto pictures = held_pictures(content, held);
    std::erase_if(problems, [&](const Diagnostic& problem) {
        const auto& path = problem.place.file.path;
        return pictures.contains(path) || holder_of(held, bare_path(path)) != nullptr;
    });
    return problems;
}

std::string held_link(const HeldBack& holder) {
    return fmt::format("this leads to a page that is not published: {} is {}", holder.file.shown(), held_words(holder));
}

std::string held_words(const HeldBack& entry) {
    return entry.until.empty() ? "a draft" : fmt::format("held back until {}", moment_words(entry.until));
}

}  // namespace codify
