#include "preview/quiet_file_systems.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("drives of others are known to say nothing of what others save") {
    struct Known {
        unsigned long type;
        const char* name;
    };
    for (const auto& [type, name] : {Known{0x01021997, "9p"}, Known{0xff534d42, "CIFS"}, Known{0xfe534d42, "SMB"},
                                     Known{0x517b, "SMB"}, Known{0x6969, "NFS"}, Known{0x65735546, "FUSE"},
                                     Known{0x786f4256, "VirtualBox"}, Known{0x00c36400, "Ceph"}}) {
        CAPTURE(type);
        CHECK(quiet_file_system(type).find(name) != std::string_view::npos);
    }
}

TEST_CASE("drives of this machine tell") {
    for (const unsigned long type : {0xef53UL, 0x01021994UL, 0x58465342UL, 0x9123683eUL, 0x794c7630UL, 0UL})
        CHECK(quiet_file_system(type).empty());
    CHECK(quiet_file_system_of("/proc").empty());
    CHECK(quiet_file_system_of("/nowhere").empty());
}

}  // namespace
}  // namespace codify
