// libcurl, loaded when a command first asks a server. No other file includes it.
#pragma once

#define CURL_DISABLE_TYPECHECK  // these macros call the functions directly
#include <curl/curl.h>

#include <memory>
#include <string>

namespace codify {

using CurlHandle = std::unique_ptr<CURL, void (*)(CURL*)>;

/// libcurl's functions, by their names without "curl_".
struct CurlFunctions {
    /// Throws Failure (environment) where the system has no libcurl.
    CurlFunctions();

    decltype(&curl_global_init) global_init = nullptr;
    decltype(&curl_global_cleanup) global_cleanup = nullptr;
    decltype(&curl_easy_init) easy_init = nullptr;
    decltype(&curl_easy_cleanup) easy_cleanup = nullptr;
    decltype(&curl_easy_reset) easy_reset = nullptr;
    decltype(&curl_easy_setopt) easy_setopt = nullptr;
    decltype(&curl_easy_perform) easy_perform = nullptr;
    decltype(&curl_easy_getinfo) easy_getinfo = nullptr;
    decltype(&curl_easy_strerror) easy_strerror = nullptr;
    decltype(&curl_slist_append) slist_append = nullptr;
    decltype(&curl_slist_free_all) slist_free_all = nullptr;
};

/// What was allowed, for the words of a failure.
struct CurlLimits {
    int seconds, redirects;
};

/// Why there was no answer, as the predicate of a sentence: "does not answer within 10 seconds".
[[nodiscard]] std::string curl_failure_words(CURLcode code, const CurlLimits& limits, const CurlFunctions& library);

}  // namespace codify
