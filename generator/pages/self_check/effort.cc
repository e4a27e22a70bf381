#include "pages/self_check/effort.h"

#include <algorithm>

#include "base/html.h"

namespace codify {
namespace {

constexpr double kSecondsPerWord = 60.0 / 200;
constexpr int kSecondsPerAnswer = 5;

/// Plain text has single spaces between its words and none at its ends.
int words_in(const std::string& html) {
    const auto text = plain_text(html);
    return text.empty() ? 0 : 1 + static_cast<int>(std::count(text.begin(), text.end(), ' '));
}

}  // namespace

Effort effort_of(const std::vector<AskedGroup>& groups, bool shared_only) {
    int statements = 0;
    int words = 0;
    for (const auto& group : groups) {
        for (const auto& item : group.items) {
            for (const auto& statement : item.statements) {
                if (shared_only && !statement.level.empty()) continue;
                ++statements;
                words += words_in(statement.html);
            }
        }
    }
    return {statements, statements * kSecondsPerAnswer + static_cast<int>(words * kSecondsPerWord)};
}

int minutes_of(const Effort& effort) { return std::max(1, (effort.seconds + 30) / 60); }

}  // namespace codify
