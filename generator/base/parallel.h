// Runs the same function over many indices on several threads. Results are stored by index, so the output never depends
// on which thread did what.
#pragma once

#include <cstddef>
#include <functional>

namespace codify {

/// The number of threads for parallel work: the machine's processors, or CODIFY_THREADS when it is set (1 to 64).
[[nodiscard]] unsigned thread_count();

/// Calls `work(i)` once for each i below `count`, in blocks of neighbouring indices, and returns when all calls are
/// done. If calls throw, the exception from the lowest block is rethrown here after every thread has stopped. `tick`,
/// if given, is called on the calling thread a few times a second with how many indices are done.
void parallel_for(std::size_t count, const std::function<void(std::size_t)>& work,
                  const std::function<void(std::size_t)>& tick = nullptr);

}  // namespace codify
