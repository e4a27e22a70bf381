// Reads files of one web server, one after the other, as a browser would: status, headers and bytes.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codify {

struct WebReply {
    int status = 0;                                            ///< 0: there was no answer
    std::string failure{};                                     ///< why: "does not answer within 10 seconds"
    std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case, in their order
    std::string body{};
    std::string onward{};  ///< the absolute address to which the answer redirects; empty if to none

    /// The value of `name`, in lower case; several are joined with ", ". Empty if there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
};

class WebReader {
  public:
    /// `seconds` is the time limit of one answer. Throws Failure (environment) where the system has no libcurl.
    explicit WebReader(int seconds);
    ~WebReader();
    WebReader(const WebReader&) = delete;
    WebReader& operator=(const WebReader&) = delete;

    /// GETs `url`, of scheme http or https, exactly as it is written: slashes and dots stay. Follows no redirect, keeps
    /// no cookie, sends no credentials. `headers` are added as they are ("If-None-Match: x"). A body of more than 16
    /// MiB is a failure.
    [[nodiscard]] WebReply get(const std::string& url, const std::vector<std::string>& headers = {});

  private:
    struct Library;
    std::unique_ptr<Library> library_;
    int seconds_;
};

}  // namespace codify
