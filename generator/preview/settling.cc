#include "preview/settling.h"

#include <algorithm>

namespace codify {

void SaveDetector::stirred(Time now) {
    last_ = now;
    waiting_ = false;
}

SaveDetector::Time SaveDetector::look_at() const {
    return std::min(last_ + (waiting_ ? kDoubtful : quiet_), std::max(first_ + kLongest, last_));
}

bool SaveDetector::accepts(bool doubtful, Time now) {
    if (!doubtful || now >= first_ + kLongest || (waiting_ && now >= last_ + kDoubtful)) return true;
    waiting_ = true;
    return false;
}

}  // namespace codify
