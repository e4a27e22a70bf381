// The temporary folder in which a site is written, hidden beside the one it will replace: `.public.stage-123` beside
// `public`, where 123 is the process id. Whatever has that name when the work ends is deleted: the incomplete tree of a
// build that failed, or an old site that is not kept.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/out_of_memory.h"
#include "publish/destination.h"

namespace codify {

class Scratch {
  public:
    /// Creates the folder in `work`, the open folder of the hidden files, readable by all. A Failure if the disk
    /// reports an error.
    Scratch(int work, const Destination& destination);
    ~Scratch() { static_cast<void>(remove()); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    /// Deletes whatever has the name now. False if some of it could not be deleted.
    [[nodiscard]] bool remove();

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// True if the umask (or a default ACL) removed permissions, as it will from everything created in the folder.
    [[nodiscard]] bool umask_hides() const { return umask_hides_; }

  private:
    std::string name_;
    std::string path_;
    bool there_ = false;
    bool umask_hides_ = false;
    std::optional<Remains> remains_;
};

/// Deletes the temporary folders of killed builds. Returns the paths that could not be deleted. REQUIRES: the
/// destination's lock is held, so that no such folder is in use.
[[nodiscard]] std::vector<std::string> clear_dead_stages(const Destination& destination);

}  // namespace codify
