#include "check/due.h"

#include <fmt/format.h>

#include <string>

#include "base/london.h"

namespace codify {
namespace {

constexpr int kSoon = 30;  // days

std::string days_words(long days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }

void check_one(const Maintenance& maintenance, const SourceFile& file, std::chrono::sys_days today,
               Diagnostics& diagnostics) {
    const auto instant = london_instant(maintenance.review_by);
    if (!instant) return;
    const auto left = (london_day(*instant) - today).count();
    if (left > kSoon) return;
    const auto day = date_words(maintenance.review_by);
    const auto when = left < 0    ? fmt::format("was due on {}, {} ago", day, days_words(-left))
                      : left == 0 ? std::string("is due today")
                                  : fmt::format("is due on {}, in {}", day, days_words(left));
    diagnostics.warning({file, maintenance.line, 1}, "review-due",
                        fmt::format("the review of this page {}; owner: {}", when,
                                    maintenance.owner.empty() ? "nobody is named" : maintenance.owner),
                        maintenance.owner.empty()
                            ? "name an `owner`; once the page is read again, set `review_by` to the next day"
                            : "once the page is read again, set `review_by` to the next day");
}

}  // namespace

void check_due(const Model& model, std::chrono::sys_days today, Diagnostics& diagnostics) {
    for (const auto& page : model.pages) check_one(page.maintenance, page.file, today, diagnostics);
    for (const auto& framework : model.frameworks) {
        if (framework.edition != kNone) continue;  // frozen editions are never changed
        check_one(framework.maintenance, framework.file, today, diagnostics);
        for (const auto& level : framework.levels) {
            if (!level.path.empty()) check_one(level.maintenance, level.file, today, diagnostics);
        }
        for (const auto& item : framework.items) check_one(item.maintenance, item.file, today, diagnostics);
        for (const auto& page : framework.pages) check_one(page.maintenance, page.file, today, diagnostics);
    }
}

}  // namespace codify
