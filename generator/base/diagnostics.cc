#include "base/diagnostics.h"

#include <algorithm>
#include <tuple>

namespace codify {
namespace {

auto key(const Diagnostic& d) { return std::tie(d.place.file, d.place.line, d.place.column, d.rule, d.message); }

}  // namespace

void Diagnostics::add(Diagnostic problem) {
    const std::lock_guard lock(mutex_);
    problems_.push_back(std::move(problem));
}

bool Diagnostics::has_errors() const {
    return std::any_of(problems_.begin(), problems_.end(), [](const auto& d) { return d.severity == Severity::error; });
}

std::size_t Diagnostics::warnings() const {
    const auto found = sorted();
    return static_cast<std::size_t>(
        std::count_if(found.begin(), found.end(), [](const auto& d) { return d.severity == Severity::warning; }));
}

Exit Diagnostics::exit() const {
    auto worst = Exit::ok;
    for (const auto& d : problems_) {
        if (d.severity == Severity::error) worst = std::max(worst, d.exit);
    }
    return worst;
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    auto result = problems_;
    std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return key(a) < key(b); });
    result.erase(
        std::unique(result.begin(), result.end(), [](const auto& a, const auto& b) { return key(a) == key(b); }),
        result.end());
    return result;
}

void Diagnostics::promote_warnings(std::string_view rule) {
    for (auto& d : problems_) {
        if (rule.empty() || d.rule == rule) d.severity = Severity::error;
    }
}

void stop(std::string file, std::string rule, std::string message, std::string hint, Exit exit) {
    throw Failure({.place = {std::move(file)},
                   .rule = std::move(rule),
                   .message = std::move(message),
                   .hint = std::move(hint),
                   .exit = exit});
}

}  // namespace codify
