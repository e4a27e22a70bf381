#include "outputs/search/postings.h"

#include "outputs/search/base90.h"

namespace codify {
namespace {

constexpr char kOften = '`';
constexpr int kTimes = 3;

void append_posting(std::string& out, int gap, int count) {
    if (count >= kTimes) out += kOften;
    append_number(out, static_cast<std::uint32_t>(gap - 1));
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

std::vector<int> Postings::passages() const {
    std::vector<int> out;
    if (first_.count == 0) return out;
    out.push_back(first_.passage);
    for (std::size_t at = 0; at < rest_.size();) {
        if (rest_[at] == kOften) ++at;
        out.push_back(out.back() + 1 + static_cast<int>(read_number(rest_, at)));
    }
    return out;
}

void Postings::pack(std::string& out) const {
    if (first_.count == 0) return;
    append_posting(out, first_.passage + 1, first_.count);
    out += rest_;
}

}  // namespace codify
