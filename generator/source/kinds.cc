#include "source/kinds.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace codify {
namespace {

/// A kind of file as messages name it. {0} is the file's name without its extension, {1} a valid page name made from
/// it.
struct Kind {
    std::string_view ending, what, hint;
};

constexpr std::string_view kWord =
    "run `codify new page`, copy the text into the file it makes, and move this one out of content";
constexpr std::string_view kPicture = "save it as {1}.jpg, .png or .webp";
constexpr std::string_view kMarkdown = "rename it to {1}.md";
constexpr std::string_view kShortcut = "put the file itself here, or write a link to it into a page";
constexpr std::string_view kBackup = "rename it to {0} if it is the text to keep; otherwise delete it";

constexpr Kind kKinds[] = {
    {".txt", "a plain text file",
     "rename it to {1}.md if it is a page, with its title between two lines of +++; otherwise move it out of content"},
    {".text", "a plain text file", "rename it to {1}.md if it is a page; otherwise move it out of content"},
    {".markdown", "a page with another ending than .md", kMarkdown},
    {".mdown", "a page with another ending than .md", kMarkdown},
    {".mkd", "a page with another ending than .md", kMarkdown},
    {".mdx", "a page with another ending than .md", kMarkdown},
    {".htm", "a web page", kWord},
    {".html", "a web page", kWord},
    {".doc", "a Word document", kWord},
    {".docx", "a Word document", kWord},
    {".odt", "a LibreOffice document", kWord},
    {".rtf", "a document of a word processor", kWord},
    {".pages", "a document of Pages", kWord},
    {".gdoc", "a link to a Google document and not its text", kWord},
    {".heic", "a photo as iPhones store it, which few browsers show", kPicture},
    {".heif", "a photo as phones store it, which few browsers show", kPicture},
    {".tif", "a TIFF picture, which few browsers show", kPicture},
    {".tiff", "a TIFF picture, which few browsers show", kPicture},
    {".bmp", "a picture without compression", kPicture},
    {".svg", "a drawing that may hold scripts", kPicture},
    {".avif", "a picture that older browsers do not show", kPicture},
    {".jfif", "a JPEG picture with another ending than .jpg", "rename it to {1}.jpg"},
    {".jpe", "a JPEG picture with another ending than .jpg", "rename it to {1}.jpg"},
    {".lnk", "a shortcut and not the file itself", kShortcut},
    {".url", "a shortcut and not the file itself", kShortcut},
    {".webloc", "a shortcut and not the file itself", kShortcut},
    {".icloud", "the place of a file that iCloud has not brought to this computer",
     "open the folder on a Mac and choose Download Now; until then the file is missing"},
    {".rej", "a change that could not be made in {0}", "make the change by hand in {0}, then delete this file"},
    {".bak", "a backup of {0}, which is not there", kBackup},
    {".orig", "a backup of {0}, which is not there", kBackup},
    {".old", "a backup of {0}, which is not there", kBackup},
};

}  // namespace

std::string_view extension_of(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot);
}

bool is_content_ending(std::string_view ending) {
    return std::find(kContentEndings.begin(), kContentEndings.end(), ending) != kContentEndings.end();
}

std::optional<ExtensionFault> extension_fault(std::string_view name) {
    const auto ending = extension_of(name);
    if (is_content_ending(ending)) return std::nullopt;
    const auto shown = spelled_out(name);
    const auto stem = spelled_out(name.substr(0, name.size() - ending.size()));
    const auto slug = slugify(folded(stem));
    const auto& usable = slug.empty() ? stem : slug;
    const auto plain = lower(ending);
    if (is_content_ending(plain))
        return ExtensionFault{"unknown-kind", fmt::format("the ending of {} holds capital letters", shown),
                              fmt::format("rename it to {}{}", usable, plain)};
    const auto kind =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind& known) { return known.ending == plain; });
    if (kind == std::end(kKinds))
        return ExtensionFault{"unknown-kind", fmt::format("{} is of a kind that a site cannot hold", shown),
                              "content holds .md files, pictures (.png, .jpg, .webp, .gif) and .toml settings"};
    return ExtensionFault{"unknown-kind", fmt::format("{} is {}", shown, fmt::format(fmt::runtime(kind->what), stem)),
                          fmt::format(fmt::runtime(kind->hint), stem, usable)};
}

std::string page_of_text(std::string_view name) {
    constexpr std::array<std::string_view, 6> texts = {".txt", ".text", ".markdown", ".mdown", ".mkd", ".mdx"};
    const auto ending = extension_of(name);
    const bool text = std::find(texts.begin(), texts.end(), lower(ending)) != texts.end();
    return text ? std::string(name.substr(0, name.size() - ending.size())) + ".md" : std::string();
}

std::string name_with_one_ending(std::string_view name) {
    const auto last = lower(extension_of(name));
    const auto rest = name.substr(0, name.size() - last.size());
    const auto inner = lower(extension_of(rest));
    const bool markdown = inner == ".md" || inner == ".markdown";
    if (last.empty() || (!markdown && !is_content_ending(inner))) return {};
    const auto stem = std::string(rest.substr(0, rest.size() - inner.size()));
    if (last == ".txt" || last == ".text" || last == inner) return stem + (markdown ? ".md" : inner);
    if (markdown && last == ".markdown") return stem + ".md";
    return is_content_ending(last) ? stem + last : std::string();
}

}  // namespace codify
