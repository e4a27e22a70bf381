#include "model/reading/home_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/reading/front.h"
#include "source/markdown/link_target.h"

namespace codify {
namespace {

class HomeReader {
  public:
    explicit HomeReader(FileProblems& problems) : problems_(problems) {}

    void features(const TomlValue& front, Home& home) {
        for (const auto& entry : front.items_of("features")) {
            const auto twin = std::find_if(home.features.begin(), home.features.end(),
                                           [&](const Reference& known) { return known.path == entry.text; });
            if (twin != home.features.end())
                problems_.error({entry.line, entry.column + 1}, "duplicate-feature",
                                fmt::format("{} is featured twice", entry.text), "take one of the two out");
            home.features.push_back({entry.text, problems_.place({entry.line, entry.column + 1}), kNone});
        }
    }

    /// The link to the page that `entry` names, which must be on this site; without a target if it names none.
    Link page(const TomlValue& entry) {
        const auto* value = entry.find("page");
        if (value == nullptr) return {};
        Link link{0, value->text, value->line, value->column + 1};
        if (const auto fault = target_fault(link.target)) {
            problems_.error(link, "unsafe-link", fault->message, fault->hint);
        } else if (leaves_site(link.target)) {
            problems_.error(link, "broken-link", fmt::format("{} is no page of this site", link.target),
                            "name a page of the site; its text can link elsewhere");
        } else {
            return link;
        }
        return {};
    }

  private:
    FileProblems& problems_;
};

}  // namespace

Home read_home(const TomlValue& front, PageKind kind, FileProblems& problems) {
    Home home;
    HomeReader reader(problems);
    for (const auto& member : front.members) {
        const bool ours = member.key == "features" || member.key == "tasks" || member.key == "news";
        if (ours && kind != PageKind::home)
            problems.error(member, "wrong-layout", fmt::format("only the home page shows `{}`", member.key),
                           "take it out, or set layout = \"home\"");
    }
    reader.features(front, home);
    for (const auto& entry : front.items_of("tasks"))
        home.tasks.push_back({entry.text_of("title"), entry.text_of("text"), reader.page(entry)});
    for (const auto& entry : front.items_of("news"))
        home.news.push_back({entry.text_of("date"), entry.text_of("text"), reader.page(entry)});
    std::stable_sort(home.news.begin(), home.news.end(), [](const News& a, const News& b) { return a.date > b.date; });
    return home;
}

}  // namespace codify
