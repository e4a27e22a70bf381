#include "source/copies.h"

#include <algorithm>

#include "base/text.h"
#include "source/kinds.h"

namespace codify {
namespace {

using Beside = std::function<bool(const std::string&)>;

/// What programs insert into the name of a conflicted copy. The original name is the part before it.
constexpr std::string_view kConflicts[] = {
    "conflicted copy",          // Dropbox, Nextcloud: "t (Jane's conflicted copy 2026-11-01).md"
    "case conflict",            // Dropbox
    "encoding conflict",        // Dropbox
    "white space conflict",     // Dropbox
    "selective sync conflict",  // Dropbox
    ".sync-conflict-",          // Syncthing: "t.sync-conflict-20261101-123456-ABCDEFG.md"
    "(sfconflict",              // Seafile
    "_conflict-",               // ownCloud: "t_conflict-20261101-123456.md"
    "[conflict]",               // Google Drive
    "(conflicted)",             // pCloud
    "(conflict)",               // pCloud
    ", conflict #",             // Unison
    ".conflict.",               // Resilio
};

/// The original's name where the mark follows the extension: "t.md~HEAD" (Git), "t.md.mine" and "t.md.r17"
/// (Subversion).
std::string_view merged_file(std::string_view name) {
    const auto tilde = name.rfind('~');
    const auto dot = name.rfind('.');
    if (tilde != std::string_view::npos && name.substr(0, tilde).find('.') != std::string_view::npos)
        return name.substr(0, tilde);
    if (dot == std::string_view::npos || name.substr(0, dot).find('.') == std::string_view::npos) return {};
    const auto last = name.substr(dot + 1);
    const bool revision =
        last.size() > 1 && last[0] == 'r' && last.find_first_not_of("0123456789", 1) == std::string_view::npos;
    return last == "mine" || revision ? name.substr(0, dot) : std::string_view();
}

/// "t" for "t_LOCAL_1234", a temporary file of `git mergetool`; else empty.
std::string_view merge_tool_file(std::string_view stem) {
    for (const std::string_view side : {"_BASE_", "_LOCAL_", "_REMOTE_", "_BACKUP_"}) {
        const auto at = stem.rfind(side);
        const auto number = at == std::string_view::npos ? std::string_view() : stem.substr(at + side.size());
        if (!number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos)
            return stem.substr(0, at);
    }
    return {};
}

/// The part of `stem` before the note around `at`: before its bracket, or before `at` where it is in none.
std::string_view before_note(std::string_view stem, std::size_t at) {
    const auto bracket = stem.find_last_of("([)]", at);
    const bool inside = bracket != std::string_view::npos && (stem[bracket] == '(' || stem[bracket] == '[');
    const auto file = stem.substr(0, inside ? bracket : at);
    return file.substr(0, file.find_last_not_of(" -") + 1);
}

/// "t" for "t (2)" and "t 2".
std::string_view without_number(std::string_view stem) {
    const auto last = stem.find_last_not_of("0123456789()");
    return last == std::string_view::npos || stem[last] != ' ' ? stem : trim(stem.substr(0, last));
}

/// "t" for "Copy of t", "t - Copy (2)" and "t (another copy)"; else empty.
std::string_view copied_file(std::string_view stem) {
    const auto plain = lower(stem);
    if (plain.starts_with("copy of ")) return trim(stem.substr(8));
    if (plain.starts_with("copy (") && plain.find(") of ") != std::string::npos)
        return trim(stem.substr(plain.find(") of ") + 5));
    if (plain.ends_with("copy)") && plain.find(" (") != std::string::npos)
        return trim(stem.substr(0, plain.rfind(" (")));
    const auto unnumbered = without_number(stem);
    constexpr std::string_view end = " - copy";
    return lower(unnumbered).ends_with(end) ? trim(unnumbered.substr(0, unnumbered.size() - end.size()))
                                            : std::string_view();
}

/// "t" for names that are copies only where the original exists beside them: "t (1)", "t 2", "t copy 2", "t (Jane
/// Smith)"; else empty.
std::string_view numbered_file(std::string_view stem) {
    const auto open = stem.rfind(" (");
    if (stem.ends_with(')') && open != std::string_view::npos) return trim(stem.substr(0, open));
    const auto file = without_number(stem);
    constexpr std::string_view end = " copy";
    if (lower(file).ends_with(end)) return trim(file.substr(0, file.size() - end.size()));
    return file == stem ? std::string_view() : file;
}

bool has_capital(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "t" for "t-DESKTOP-AB12", OneDrive's copy with the name of a computer, where the original exists beside it; else
/// empty. Page names have no capital letters, so capitals identify the computer's name.
std::string_view file_of_computer(std::string_view stem, const Beside& is_there) {
    for (auto dash = stem.rfind('-'); dash != std::string_view::npos && dash > 0; dash = stem.rfind('-', dash - 1)) {
        if (has_capital(stem.substr(dash + 1)) && is_there(std::string(stem.substr(0, dash))))
            return stem.substr(0, dash);
    }
    return {};
}

}  // namespace

std::optional<CopyOf> copy_of(std::string_view name, const Beside& beside) {
    const auto ending = std::string(extension_of(name));
    const auto stem = name.substr(0, name.size() - ending.size());
    const auto found = [&](std::string original, bool certain) {
        const bool there = beside(original);
        return CopyOf{std::move(original), there, certain};
    };
    if (const auto file = merged_file(name); !file.empty()) return found(std::string(file), true);
    const auto plain = lower(stem) + ".";  // Resilio's mark may be the end of the name
    for (const auto conflict : kConflicts) {
        const auto at = plain.find(conflict);
        if (at != std::string::npos && at > 0) return found(std::string(before_note(stem, at)) + ending, true);
    }
    if (const auto file = merge_tool_file(stem); !file.empty()) return found(std::string(file) + ending, true);
    if (const auto file = copied_file(stem); !file.empty()) return found(std::string(file) + ending, false);
    const auto is_there = [&](const std::string& file) { return beside(file + ending); };
    const auto numbered = std::string(numbered_file(stem));
    if (!numbered.empty() && is_there(numbered)) return CopyOf{numbered + ending, true, false};
    const auto other = std::string(file_of_computer(stem, is_there));
    if (!other.empty()) return CopyOf{other + ending, true, false};
    return std::nullopt;
}

}  // namespace codify
