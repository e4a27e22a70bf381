#include "commands/publish_report.h"

#include <fmt/format.h>

#include <vector>

#include "base/text.h"

namespace codify {

std::string publish_notes(const PublishSummary& summary, const std::string& output, bool finished) {
    std::string out;
    if (finished)
        out += fmt::format("note: an earlier publication to {} had been cut off; it was finished first\n", output);
    for (const auto& path : summary.leftovers)
        out += fmt::format("note: the old folder {} could not be deleted; the next build tries again\n", path);
    const auto& published = summary.published;
    if (!published.in_place.empty())
        out += fmt::format(
            "note: published page by page, not in one step: {}. Each page was the old one or the new one at any "
            "moment\n",
            published.in_place);
    if (published.no_history)
        out += "note: the site before this one is not kept here, so `codify restore` cannot bring it back\n";
    return out;
}

std::string others_report(const Others& others) {
    const auto line = [](const std::vector<std::string>& paths, const char* did, const char* why) {
        if (paths.empty()) return std::string();
        return fmt::format("{} {} that {} not the site's{}: {}\n", did, counted(paths.size(), "file"),
                           paths.size() == 1 ? "is" : "are", why, some_of(paths));
    };
    return line(others.kept, "kept", "") + line(others.replaced, "replaced", ", as the site has its own there");
}

}  // namespace codify
