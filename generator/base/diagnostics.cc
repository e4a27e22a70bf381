#include "base/diagnostics.h"

#include <algorithm>
#include <tuple>

namespace codify {
namespace {

auto key(const Diagnostic* d) { return std::tie(d->place.file, d->place.line, d->place.column, d->rule, d->message); }

}  // namespace

void Diagnostics::add(Diagnostic problem) {
    const std::lock_guard lock(mutex_);
    problems_.push_back(std::move(problem));
}

void Diagnostics::error(Place place, std::string_view rule, std::string message, std::string hint, Exit exit) {
    add({.place = std::move(place),
         .rule = std::string(rule),
         .message = std::move(message),
         .hint = std::move(hint),
         .exit = exit});
}

void Diagnostics::warning(Place place, std::string_view rule, std::string message, std::string hint) {
    add({.place = std::move(place),
         .rule = std::string(rule),
         .message = std::move(message),
         .hint = std::move(hint),
         .severity = Severity::warning});
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
    // Sorts pointers: a very faulty file has tens of thousands of problems, which are expensive to move.
    std::vector<const Diagnostic*> order;
    order.reserve(problems_.size());
    for (const auto& problem : problems_) order.push_back(&problem);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return key(a) < key(b); });
    order.erase(std::unique(order.begin(), order.end(), [](const auto* a, const auto* b) { return key(a) == key(b); }),
                order.end());
    std::vector<Diagnostic> result;
    result.reserve(order.size());
    for (const auto* problem : order) result.push_back(*problem);
    return result;
}

void Diagnostics::promote_warnings(std::string_view rule) {
    for (auto& d : problems_) {
        if (rule.empty() || d.rule == rule) d.severity = Severity::error;
    }
}

void throw_failure(SourceFile file, std::string rule, std::string message, std::string hint, Exit exit) {
    throw Failure({.place = {std::move(file)},
                   .rule = std::move(rule),
                   .message = std::move(message),
                   .hint = std::move(hint),
                   .exit = exit});
}

}  // namespace codify
