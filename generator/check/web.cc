#include "check/web.h"

#define CURL_DISABLE_TYPECHECK  // these macros call the functions directly
#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <new>
#include <string_view>
#include <system_error>
#include <thread>

#include "base/lazy_library.h"

namespace codify {
namespace {

using Clock = std::chrono::steady_clock;
using Handle = std::unique_ptr<CURL, void (*)(CURL*)>;

/// libcurl's functions, by their names without "curl_".
struct CurlFunctions {
    CurlFunctions() {
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
    }

    decltype(&curl_global_init) global_init = nullptr;
    decltype(&curl_global_cleanup) global_cleanup = nullptr;
    decltype(&curl_easy_init) easy_init = nullptr;
    decltype(&curl_easy_cleanup) easy_cleanup = nullptr;
    decltype(&curl_easy_reset) easy_reset = nullptr;
    decltype(&curl_easy_setopt) easy_setopt = nullptr;
    decltype(&curl_easy_perform) easy_perform = nullptr;
    decltype(&curl_easy_getinfo) easy_getinfo = nullptr;
    decltype(&curl_easy_strerror) easy_strerror = nullptr;
};

/// Discards the body: only the status matters.
std::size_t take_nothing(char*, std::size_t, std::size_t, void*) { return 0; }

std::string_view name_of(long status) {
    switch (status) {
        case 400:
            return " Bad Request";
        case 404:
            return " Not Found";
        case 410:
            return " Gone";
        case 500:
            return " Internal Server Error";
        case 502:
            return " Bad Gateway";
        case 503:
            return " Service Unavailable";
        default:
            return "";
    }
}

WebAnswer answer_of(long status) {
    using Kind = WebAnswer::Kind;
    const auto words = fmt::format("answers {}{}", status, name_of(status));
    if (status >= 200 && status < 300) return {Kind::there, words};
    if (status == 401 || status == 403 || status == 405 || status == 429 || status >= 600)
        return {Kind::unsure, words + ", which may be for programs alone"};
    return {Kind::gone, words};
}

WebAnswer failure_of(CURLcode code, const WebLimits& limits, const CurlFunctions& library) {
    using Kind = WebAnswer::Kind;
    switch (code) {
        case CURLE_OPERATION_TIMEDOUT:
            return {Kind::silent,
                    fmt::format("does not answer within {} second{}", limits.seconds, limits.seconds == 1 ? "" : "s")};
        case CURLE_TOO_MANY_REDIRECTS:
            return {Kind::gone, fmt::format("leads from page to page more than {} times", limits.most_onwards)};
        case CURLE_COULDNT_RESOLVE_HOST:
            return {Kind::silent, "cannot be found: there is no such site, or no network here"};
        case CURLE_COULDNT_CONNECT:
            return {Kind::silent, "does not answer: nobody takes the call"};
        case CURLE_PEER_FAILED_VERIFICATION:
            return {Kind::silent, "cannot be trusted: its certificate is not valid"};
        case CURLE_UNSUPPORTED_PROTOCOL:
            return {Kind::gone, "leads away from the web"};
        default:
            return {Kind::silent, fmt::format("does not answer: {}", library.easy_strerror(code))};
    }
}

class Requests {
  public:
    Requests(const CurlFunctions& library, const WebLimits& limits)
        : library_(library), limits_(limits), end_(Clock::now() + std::chrono::seconds(limits.in_all)) {}

    /// Each thread uses one handle for all its addresses, so that connections are reused.
    void ask_all(const std::vector<std::string>& urls, std::vector<WebAnswer>& answers) {
        const Handle curl(library_.easy_init(), library_.easy_cleanup);
        if (!curl) throw std::bad_alloc();
        for (auto i = next_++; i < urls.size(); i = next_++) answers[i] = ask(curl.get(), urls[i]);
    }

  private:
    WebAnswer ask(CURL* curl, const std::string& url) const {
        const auto began = Clock::now();
        auto answer = ask_once(curl, url, true, began);
        // Many servers refuse HEAD, or answer it wrongly.
        if (answer.kind == WebAnswer::Kind::gone || answer.kind == WebAnswer::Kind::unsure)
            answer = ask_once(curl, url, false, began);
        return answer;
    }

    WebAnswer ask_once(CURL* curl, const std::string& url, bool head, Clock::time_point began) const {
        const auto end = std::min(end_, began + std::chrono::seconds(limits_.seconds));
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0) return {WebAnswer::Kind::unsure, "was not asked: time was up"};
        library_.easy_reset(curl);
        library_.easy_setopt(curl, CURLOPT_URL, url.c_str());
        library_.easy_setopt(curl, CURLOPT_NOBODY, head ? 1L : 0L);
        library_.easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_nothing);
        library_.easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(left));
        library_.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        library_.easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
        library_.easy_setopt(curl, CURLOPT_MAXREDIRS, static_cast<long>(limits_.most_onwards));
        library_.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
        library_.easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
        library_.easy_setopt(curl, CURLOPT_USERAGENT, "codify/" CODIFY_VERSION " (checks links)");
        const auto code = library_.easy_perform(curl);
        long status = 0;
        library_.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        const bool page_came = !head && code == CURLE_WRITE_ERROR;
        return code == CURLE_OK || page_came ? answer_of(status) : failure_of(code, limits_, library_);
    }

    const CurlFunctions& library_;
    const WebLimits& limits_;
    Clock::time_point end_;
    std::atomic<std::size_t> next_{0};
};

}  // namespace

std::vector<WebAnswer> ask_web(const std::vector<std::string>& urls, const WebLimits& limits) {
    std::vector<WebAnswer> answers(urls.size());
    const CurlFunctions library;
    library.global_init(CURL_GLOBAL_DEFAULT);
    {
        Requests requests(library, limits);
        std::vector<std::jthread> threads;
        const auto count = std::min(urls.size(), static_cast<std::size_t>(limits.at_once));
        try {
            for (std::size_t i = 0; i < count; ++i) threads.emplace_back([&] { requests.ask_all(urls, answers); });
        } catch (const std::system_error&) {  // the system starts no more threads
            requests.ask_all(urls, answers);
        }
    }
    library.global_cleanup();
    return answers;
}

}  // namespace codify
