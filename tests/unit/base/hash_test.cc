#include "base/hash.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("fingerprints are those of the published algorithms, on every machine", "[hash]") {
    CHECK(fingerprint("abc") == "bddd813c63423972");     // BLAKE2b, 256 bits
    CHECK(quick_fingerprint("") == "d70077739d4b921e");  // SipHash-2-4, a key of noughts
    CHECK(sha256("abc").substr(0, 16) == "ba7816bf8f01cfea");
}

TEST_CASE("another byte gives another fingerprint", "[hash]") {
    CHECK(quick_fingerprint("one two") != quick_fingerprint("one twp"));
    CHECK(fingerprint("one two") != fingerprint("one twp"));
}

TEST_CASE("a fingerprint is sixteen hexadecimal digits before the ending", "[hash]") {
    CHECK(fingerprint_in("assets/site.0123456789abcdef.js") == 12);
    CHECK(fingerprint_in("a.0123456789abcdef.css") == 2);
    for (const auto* path : {"assets/site.js", "assets/0123456789abcdef.js", "assets/site.0123456789abcde.js",
                             "assets/site.0123456789ABCDEF.js", "site.0123456789abcdef", "x.0123456789abcdef/y.js", ""})
        CHECK_FALSE(fingerprint_in(path));
}

}  // namespace codify
