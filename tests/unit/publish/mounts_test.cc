#include "publish/mounts.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("a list of mounts is read with its escaped letters") {
    const auto mounts = mounts_in(
        "36 35 98:0 /mnt1 /mnt\\0402 rw,noatime master:1 - ext3 /dev/root rw\n"
        "broken line\n"
        "37 35 98:1 / / rw - ext4 /dev/sda rw\n");
    CHECK(mounts == std::vector<Mount>{{"98:0", "/mnt1", "/mnt 2"}, {"98:1", "/", "/"}});
}

TEST_CASE("a folder that nothing else shows may be exchanged") {
    const std::vector<Mount> own = {{"8:1", "/", "/"}, {"8:2", "/", "/srv"}, {"8:1", "/site/other", "/mnt"}};
    CHECK(mount_obstacle("/site/public", own, {}).empty());
    CHECK(mount_obstacle("/srv/site/public", own, {}).empty());
    CHECK(mount_obstacle("/site/public", own, {{"8:2", "/site/public", "/html"}}).empty());  // another disk
    CHECK(mount_obstacle("/site/public", own, {{"8:1", "/site", "/html"}}).empty());  // shows the folder's own name
    CHECK(mount_obstacle("/site/public", own, {{"8:1", "/site/public2", "/html"}}).empty());
    CHECK(mount_obstacle("/site/public", {}, {}).empty());
}

TEST_CASE("a folder that is shown elsewhere must stay the same folder") {
    const std::vector<Mount> own = {{"8:1", "/", "/"}, {"8:2", "/data", "/srv"}};
    using Catch::Contains;
    CHECK_THAT(mount_obstacle("/srv", own, {}), Contains("is a mount point"));
    CHECK_THAT(mount_obstacle("/site/public", {own[0], {"8:9", "/", "/site/public/up loads"}}, {}),
               Contains("/site/public/up loads inside it is a mount point"));
    CHECK_THAT(mount_obstacle("/site/public", {own[0], {"8:1", "/site/public", "/mnt"}}, {}),
               Contains("/mnt shows it"));
    CHECK_THAT(mount_obstacle("/site/public", {own[0], {"8:1", "/site/public/code", "/mnt"}}, {}), Contains("/mnt"));
    CHECK_THAT(mount_obstacle("/site/public", own, {{"8:1", "/site/public", "/html"}}), Contains("container"));
    // The path on its file system differs from the path that this process uses.
    CHECK_THAT(mount_obstacle("/srv/public", own, {{"8:2", "/data/public", "/html"}}), Contains("container"));
}

}  // namespace
}  // namespace codify
