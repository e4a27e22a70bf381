#include "check/web_reader.h"

#include <fmt/format.h>

#include <new>

#include "base/text.h"
#include "check/curl.h"

namespace codify {
namespace {

constexpr std::size_t kLargestReply = 16 * 1024 * 1024;

std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* user) {
    auto& body = *static_cast<std::string*>(user);
    if (body.size() + size * count > kLargestReply) return 0;
    body.append(bytes, size * count);
    return size * count;
}

std::size_t take_header(char* bytes, std::size_t size, std::size_t count, void* user) {
    auto& headers = *static_cast<std::vector<std::pair<std::string, std::string>>*>(user);
    const std::string_view line(bytes, size * count);
    const auto colon = line.find(':');
    if (line.starts_with("HTTP/")) headers.clear();  // an answer before the answer, such as 100 or that of a proxy
    if (colon != std::string_view::npos && headers.size() < 200)
        headers.emplace_back(lower(line.substr(0, colon)), std::string(trim(line.substr(colon + 1))));
    return line.size();
}

}  // namespace

struct WebReader::Library {
    Library() : curl(nullptr, functions.easy_cleanup) {
        functions.global_init(CURL_GLOBAL_DEFAULT);
        curl.reset(functions.easy_init());
        if (!curl) throw std::bad_alloc();
    }
    ~Library() {
        curl.reset();
        functions.global_cleanup();
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    CurlFunctions functions;
    CurlHandle curl;
};

std::string WebReply::header(std::string_view name) const {
    std::string out;
    for (const auto& [key, value] : headers) {
        if (key == name) out += (out.empty() ? "" : ", ") + value;
    }
    return out;
}

WebReader::WebReader(int seconds) : library_(std::make_unique<Library>()), seconds_(seconds) {}
WebReader::~WebReader() = default;

WebReply WebReader::get(const std::string& url, const std::vector<std::string>& headers) {
    const auto& library = library_->functions;
    auto* const curl = library_->curl.get();
    WebReply reply;
    curl_slist* list = nullptr;
    for (const auto& header : headers) list = library.slist_append(list, header.c_str());
    library.easy_reset(curl);  // keeps the connection
    library.easy_setopt(curl, CURLOPT_URL, url.c_str());
    library.easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    library.easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    library.easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    library.easy_setopt(curl, CURLOPT_HEADERDATA, &reply.headers);
    library.easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    library.easy_setopt(curl, CURLOPT_WRITEDATA, &reply.body);
    library.easy_setopt(curl, CURLOPT_TIMEOUT_MS, 1000L * seconds_);
    library.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    library.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    library.easy_setopt(curl, CURLOPT_USERAGENT, "codify/" CODIFY_VERSION " (checks its own site)");
    const auto code = library.easy_perform(curl);
    library.slist_free_all(list);
    if (code != CURLE_OK) {
        reply.failure = code == CURLE_WRITE_ERROR ? "sends more than any file of the site has"
                                                  : curl_failure_words(code, {seconds_, 0}, library);
        return reply;
    }
    long status = 0;
    char* onward = nullptr;
    library.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    library.easy_getinfo(curl, CURLINFO_REDIRECT_URL, &onward);
    reply.status = static_cast<int>(status);
    if (onward != nullptr) reply.onward = onward;
    return reply;
}

}  // namespace codify
