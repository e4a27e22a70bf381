// File systems that take a watch and then say nothing of what is saved from elsewhere: drives of Windows in WSL,
// network shares, folders that a host lends to its virtual machine. What is saved there must be looked for.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// What people call the file system of type `type` (f_type of statfs(2)), such as "a network share (NFS)", when it is
/// known not to tell; else empty.
[[nodiscard]] std::string_view quiet_file_system(unsigned long type);

/// The same for the file system on which `path` lies; empty also when there is no such path.
[[nodiscard]] std::string_view quiet_file_system_of(const std::string& path);

}  // namespace codify
