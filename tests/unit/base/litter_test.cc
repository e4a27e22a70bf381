#include "base/litter.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("What systems and editors leave is told by its name, in capital letters or small ones") {
    for (const char* name : {"Thumbs.db",
                             "THUMBS.DB",
                             "Desktop.ini",
                             ".DS_Store",
                             "._t.md",
                             "__MACOSX",
                             "Icon\r",
                             "$RECYCLE.BIN",
                             "System Volume Information",
                             "~$t.docx",
                             ".~lock.t.md#",
                             "~WRL0001.tmp",
                             "t.md.TMP",
                             ".goutputstream-X1",
                             ".#t.md",
                             "#t.md#",
                             "t.md~",
                             ".t.md.swp",
                             "4913",
                             "t.md:Zone.Identifier",
                             "t.md.sb-8e1d3c4d-a1B2c3",
                             ".",
                             ".."}) {
        CAPTURE(name);
        CHECK(is_litter(name));
    }
}

TEST_CASE("What an author may have written is never litter") {
    for (const char* name :
         {"t.md",     "thumbs.md", "thumbs.db.md", "4913.md", "49130",        "icon",
          "#t.md",    "t.md#",     "##",           "~t.md",   "$t.md",        "tmp.md",
          "tmp",      "swp",       "recycler.md",  ".t.md",   ".t.md.icloud", "t (conflicted copy).md",
          "t.md.bak", "t.md.rej",  "a.sb-b.md"}) {
        CAPTURE(name);
        CHECK_FALSE(is_litter(name));
    }
}

TEST_CASE("A backup tells which file it is one of") {
    CHECK(backed_up_file("t.md.bak") == "t.md");
    CHECK(backed_up_file("t.md.ORIG") == "t.md");
    CHECK(backed_up_file("t.old") == "t");
    CHECK(backed_up_file("t.md").empty());
    CHECK(backed_up_file("bak").empty());
    CHECK(backed_up_file(".bak").empty());
}

}  // namespace
}  // namespace codify
