#include "check/web.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <new>
#include <string_view>
#include <system_error>
#include <thread>

#include "check/curl.h"

namespace codify {
namespace {

using Clock = std::chrono::steady_clock;

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
    const bool leads = code == CURLE_TOO_MANY_REDIRECTS || code == CURLE_UNSUPPORTED_PROTOCOL;
    return {leads ? WebAnswer::Kind::gone : WebAnswer::Kind::silent,
            curl_failure_words(code, {limits.seconds, limits.most_onwards}, library)};
}

class Requests {
  public:
    Requests(const CurlFunctions& library, const WebLimits& limits)
        : library_(library), limits_(limits), end_(Clock::now() + std::chrono::seconds(limits.in_all)) {}

    /// Each thread uses one handle for all its addresses, so that connections are reused.
    void ask_all(const std::vector<std::string>& urls, std::vector<WebAnswer>& answers) {
        const CurlHandle curl(library_.easy_init(), library_.easy_cleanup);
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
