#include "preview/quiet_file_systems.h"

#include <sys/vfs.h>

#include <algorithm>
#include <iterator>

namespace codify {
namespace {

struct Quiet {
    unsigned long type;  // from linux/magic.h, statfs(2) and the sources of the file systems
    std::string_view words;
};

// inotify reports what programs of this system do through this mount. The files of these file systems are stored by
// another system, on which others can change them. Overlays are not in the list: changing the layers below one is not
// permitted.
constexpr Quiet kKnown[] = {
    {0x01021997, "a drive that another system keeps (9p)"},     // Windows drives in WSL 2, host of a virtual machine
    {0x65735546, "a drive that another program keeps (FUSE)"},  // sshfs, Docker Desktop, virtiofs, cloud storage
    {0xff534d42, "a network share (CIFS)"},
    {0xfe534d42, "a network share (SMB)"},
    {0x0000517b, "a network share (SMB)"},
    {0x00006969, "a network share (NFS)"},
    {0x0000564c, "a network share (NCP)"},
    {0x5346414f, "a network share (AFS)"},
    {0x6b414653, "a network share (AFS)"},  // AuriStor's and the kernel's own
    {0x73757245, "a network share (Coda)"},
    {0x786f4256, "a folder shared with this virtual machine (VirtualBox)"},
    {0x7c7c6673, "a folder shared with this virtual machine (Parallels)"},
    {0xbacbacbc, "a folder shared with this virtual machine (VMware)"},
    {0x00c0ffee, "a folder shared with this virtual machine (hostfs)"},
    {0x00c36400, "a store of several machines (Ceph)"},
    {0x0bd00bd0, "a store of several machines (Lustre)"},
    {0x47504653, "a store of several machines (GPFS)"},
    {0x01161970, "a store of several machines (GFS2)"},
    {0x7461636f, "a store of several machines (OCFS2)"},
    {0x20030528, "a store of several machines (OrangeFS)"},
    {0xaad7aaea, "a store of several machines (PanFS)"},
    {0xbeefdead, "a store of several machines (SNFS)"},
};

}  // namespace

std::string_view quiet_file_system(unsigned long type) {
    const auto* const found =
        std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Quiet& one) { return one.type == type; });
    return found == std::end(kKnown) ? std::string_view() : found->words;
}

std::string_view quiet_file_system_of(const std::string& path) {
    struct statfs info {};
    if (::statfs(path.c_str(), &info) != 0) return {};
    return quiet_file_system(static_cast<unsigned long>(info.f_type) & 0xffffffffUL);  // signed on some systems
}

}  // namespace codify
