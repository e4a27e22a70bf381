#include "commands/findings.h"

#include <string_view>
#include <utility>

#include "base/disk.h"
#include "check/own_words.h"
#include "check/plain_english.h"

namespace codify {

Findings look_for_findings(const MadeSite& made, const ThemeChain& theme, const std::string& source,
                           Diagnostics& diagnostics, const std::function<void()>& before_page) {
    std::vector<std::string> files;
    const auto note = [&](const std::string& path, std::string_view) { files.push_back(path); };
    auto pictures = made.give_files(note);
    made.give_search(note);
    auto outer = audit(made.site(), theme, files, diagnostics, before_page);
    const auto& site = made.site();
    const PlainEnglish plain_english(site.model.style);
    for (const auto& passage : own_words(site.model, site.config, Folder(source), theme))
        plain_english.check(passage, diagnostics);
    return {std::move(outer), std::move(pictures)};
}

}  // namespace codify
