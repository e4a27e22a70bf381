#include "outputs/search/postings.h"

#include "outputs/search/digits.h"

namespace codify {
namespace {

void append_posting(std::string& out, int gap, int count) {
    const bool often = count > 1;
    append_number(out, static_cast<std::uint32_t>(2 * (gap - 1) + (often ? 1 : 0)));
    if (often) append_number(out, static_cast<std::uint32_t>(count - 2));
}

}  // namespace

void Postings::add(Posting posting) {
    if (first_.count == 0) {
        first_ = posting;
    } else {
        append_posting(rest_, posting.passage - last_, posting.count);
    }
    last_ = posting.passage;
}

void Postings::append(const Postings& next, int from) {
    if (next.first_.count == 0) return;
    add({next.first_.passage + from, next.first_.count});
    rest_ += next.rest_;
    last_ = next.last_ + from;
}

std::vector<Posting> Postings::list() const {
    std::vector<Posting> out;
    if (first_.count == 0) return out;
    out.push_back(first_);
    for (std::size_t at = 0; at < rest_.size();) {
        const auto gap = read_number(rest_, at);
        const auto count = (gap & 1U) == 0 ? 1 : read_number(rest_, at) + 2;
        out.push_back({out.back().passage + static_cast<int>(gap / 2) + 1, static_cast<int>(count)});
    }
    return out;
}

void Postings::pack(std::string& out) const {
    if (first_.count == 0) return;
    append_posting(out, first_.passage + 1, first_.count);
    out += rest_;
}

}  // namespace codify
