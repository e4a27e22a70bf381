// File systems that accept watches but report no changes made elsewhere: Windows drives in WSL, network shares, folders
// that a host shares with its virtual machine. They must be polled.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// A name for the file system of type `type` (f_type of statfs(2)), such as "a network share (NFS)", if it is known to
/// report no such changes; else empty.
[[nodiscard]] std::string_view quiet_file_system(unsigned long type);

/// The name for the file system of `path`; empty also when there is no such path.
[[nodiscard]] std::string_view quiet_file_system_of(const std::string& path);

}  // namespace codify
