#include "preview/open_files.h"

#include <sys/resource.h>

#include <algorithm>

namespace codify {
namespace {

// Standard streams, the listening socket, watches, libraries, nested folders.
constexpr std::size_t kOwn = 24;
constexpr std::size_t kPerThread = 2;  // a file and its folder

}  // namespace

std::size_t allow_open_files(std::size_t wanted) {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
    if (limit.rlim_cur < wanted) {
        auto more = limit;
        more.rlim_cur = std::min<rlim_t>(wanted, limit.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &more) == 0) limit = more;
    }
    return limit.rlim_cur;
}

ConnectionLimits connection_limits(std::size_t files, std::size_t threads) {
    const auto own = kOwn + kPerThread * threads;
    const auto rest = files > own ? files - own : 0;
    const ConnectionLimits most;
    return {std::min(most.kept, rest * 2 / 3), std::min(most.held, rest)};
}

}  // namespace codify
