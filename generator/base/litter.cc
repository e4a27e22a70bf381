#include "base/litter.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "base/text.h"

namespace codify {
namespace {

enum class Where : std::uint8_t { whole, start, end };

struct Litter {
    Where where;
    std::string_view text;  ///< in lower case, since Windows writes it in either case
    std::string_view why;
};

constexpr Litter kLitter[] = {
    {Where::whole, "thumbs.db", "Windows: small pictures of the folder's files"},
    {Where::whole, "thumbs.db:encryptable", "Windows: the same, as other systems see it on a share"},
    {Where::whole, "ehthumbs.db", "Windows Media Center: the same"},
    {Where::whole, "ehthumbs_vista.db", "Windows Media Center: the same"},
    {Where::whole, "desktop.ini", "Windows, OneDrive, Google Drive: how the folder looks"},
    {Where::whole, "$recycle.bin", "Windows: what was deleted on this disk"},
    {Where::whole, "recycler", "older Windows: the same"},
    {Where::whole, "system volume information", "Windows: restore points of a disk or stick"},
    {Where::whole, "dfsrprivate", "Windows Server: files in the middle of being copied to another server"},
    {Where::whole, "found.000", "Windows: pieces that a repair of the disk found"},
    {Where::end, ":zone.identifier", "Windows: where a file was downloaded, as Linux sees it"},
    {Where::end, ":com.dropbox.attributes", "Dropbox: its notes on a file, as Linux sees them"},
    {Where::end, ":com.dropbox.attrs", "Dropbox: the same"},
    {Where::whole, "icon\r", "macOS: the folder's own icon"},
    {Where::whole, "__macosx", "macOS: what a zip holds beside the files"},
    {Where::whole, "network trash folder", "macOS: what was deleted on a share"},
    {Where::whole, "temporary items", "macOS: files in the middle of being saved on a share"},
    {Where::start, "(a document being saved", "macOS: a file in the middle of being saved"},
    {Where::whole, "lost+found", "Linux: pieces that a repair of the disk found"},
    {Where::whole, "@eadir", "Synology: small pictures of the folder's files"},
    {Where::whole, "#recycle", "Synology: what was deleted on the share"},
    {Where::whole, "#snapshot", "Synology: earlier states of the share"},
    {Where::whole, "@recycle", "QNAP: what was deleted on the share"},
    {Where::start, "~$", "Office: who has a document open"},
    {Where::end, ".tmp", "Office, Windows, browsers: a file in the middle of being saved"},
    {Where::end, ".wbk", "Word: its own backup"},
    {Where::end, "~", "Emacs, gedit, Kate, Vim: the text before the last save"},
    {Where::end, ".swp", "Vim: a text that is open"},
    {Where::end, ".swo", "Vim: a second one"},
    {Where::end, ".swn", "Vim: a third one"},
    {Where::end, ".swx", "Vim: whether such files can be made"},
    {Where::whole, "4913", "Vim: whether the folder can be written in"},
    {Where::end, ".crswap", "Chromium: a file in the middle of being saved"},
    {Where::end, "___jb_tmp___", "JetBrains: a file in the middle of being saved"},
    {Where::end, "___jb_old___", "JetBrains: the same"},
    {Where::end, "___jb_bak___", "JetBrains: the same"},
    {Where::whole, "nppbackup", "Notepad++: its own backups"},
};

bool is_saved_by_emacs(std::string_view name) { return name.size() > 2 && name.front() == '#' && name.back() == '#'; }

/// "t.md.sb-8e1d3c4d-a1B2c3": a file that a Mac was saving on a share.
bool is_saved_by_mac(std::string_view name) {
    constexpr std::size_t tail = 19;
    return name.size() > tail && name.substr(name.size() - tail, 4) == ".sb-" && name[name.size() - 7] == '-';
}

/// Systems hide names that begin with a full stop, and create many of them themselves: .DS_Store, ._t.md, .git,
/// .~lock.t.md#, .t.md.swp, .nfs0012, .goutputstream-X1, .stfolder. Authors did not mean to put them there.
bool is_hidden_by_system(std::string_view name) {
    if (name.front() != '.') return false;
    constexpr std::string_view marks = "._#~!";  // in front of a page's name: notes, locks and temporary copies
    const bool page = name.ends_with(".md") && name.size() > 1 && marks.find(name[1]) == std::string_view::npos;
    return !page && !name.ends_with(".icloud");
}

}  // namespace

bool is_litter(std::string_view name) {
    if (name.empty() || is_hidden_by_system(name)) return true;
    if (is_saved_by_emacs(name) || is_saved_by_mac(name)) return true;
    const auto plain = lower(name);
    return std::any_of(std::begin(kLitter), std::end(kLitter), [&](const Litter& litter) {
        switch (litter.where) {
            case Where::whole:
                return plain == litter.text;
            case Where::start:
                return plain.starts_with(litter.text);
            case Where::end:
                break;
        }
        return plain.ends_with(litter.text);
    });
}

std::string_view backed_up_file(std::string_view name) {
    constexpr std::array<std::string_view, 3> endings = {".bak", ".orig", ".old"};
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return {};
    const bool backup = std::find(endings.begin(), endings.end(), lower(name.substr(dot))) != endings.end();
    return backup ? name.substr(0, dot) : std::string_view();
}

}  // namespace codify
