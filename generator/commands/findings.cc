#include "commands/findings.h"

#include "check/own_words.h"
#include "check/plain_english.h"

namespace codify {

namespace {

/// Makes all files except pages, which the audit makes, to find the errors that would stop a build, and the metadata of
/// pictures.
void make_all_but_pages(const Outputs& outputs, const std::function<void()>& before_file) {
    std::string buffer;
    for (const auto& file : outputs.files) {
        if (file.kind == Output::Kind::page) continue;
        if (before_file) before_file();
        buffer.clear();
        (void)output_bytes(file, buffer);
    }
    for (const auto& overview : outputs.overviews) (void)output_bytes(overview, outputs);
}

}  // namespace

std::vector<OuterLink> look_for_findings(const LoadedSite& site, const ThemeChain& theme, Diagnostics& diagnostics,
                                         const std::function<void()>& before_file) {
    make_all_but_pages(site.outputs, before_file);
    auto outer = audit(*site.site, theme, site.outputs, diagnostics, before_file);
    const PlainEnglish plain_english(site.model.style);
    for (const auto& passage : own_words(site.model, site.config, site.roots.site, theme))
        plain_english.check(passage, diagnostics);
    return outer;
}

}  // namespace codify
