#include "commands/findings.h"

#include "check/own_words.h"
#include "check/plain_english.h"

namespace codify {

std::vector<OuterLink> look_for_findings(const LoadedSite& site, const ThemeChain& theme, Diagnostics& diagnostics,
                                         const std::function<void()>& before_page) {
    for (const auto& file : site.outputs.files) {
        if (file.kind == Output::Kind::picture) (void)bytes_of(file);  // its metadata is told of
    }
    auto outer = audit(*site.site, theme, site.outputs, diagnostics, before_page);
    const PlainEnglish plain_english(site.model.style);
    for (const auto& passage : own_words(site.model, site.config, *site.roots.site, theme))
        plain_english.check(passage, diagnostics);
    return outer;
}

}  // namespace codify
