#include "check/curl.h"

#include <fmt/format.h>

#include "base/lazy_library.h"

namespace codify {

CurlFunctions::CurlFunctions() {
    const LazyLibrary library("libcurl.so.4");
    library.find(global_init, "curl_global_init");
    library.find(global_cleanup, "curl_global_cleanup");
    library.find(easy_init, "curl_easy_init");
    library.find(easy_cleanup, "curl_easy_cleanup");
    library.find(easy_reset, "curl_easy_reset");
    library.find(easy_setopt, "curl_easy_setopt");
    library.find(easy_perform, "curl_easy_perform");
    library.find(easy_getinfo, "curl_easy_getinfo");
    library.find(easy_strerror, "curl_easy_strerror");
    library.find(slist_append, "curl_slist_append");
    library.find(slist_free_all, "curl_slist_free_all");
}

std::string curl_failure_words(CURLcode code, const CurlLimits& limits, const CurlFunctions& library) {
    switch (code) {
        case CURLE_OPERATION_TIMEDOUT:
            return fmt::format("does not answer within {} second{}", limits.seconds, limits.seconds == 1 ? "" : "s");
        case CURLE_TOO_MANY_REDIRECTS:
            return fmt::format("leads from page to page more than {} times", limits.redirects);
        case CURLE_COULDNT_RESOLVE_HOST:
            return "cannot be found: there is no such site, or no network here";
        case CURLE_COULDNT_CONNECT:
            return "does not answer: nobody takes the call";
        case CURLE_PEER_FAILED_VERIFICATION:
            return "cannot be trusted: its certificate is not valid";
        case CURLE_UNSUPPORTED_PROTOCOL:
            return "leads away from the web";
        default:
            return fmt::format("does not answer: {}", library.easy_strerror(code));
    }
}

}  // namespace codify
