// A request and its answer as plain values, so that the code that computes answers needs no server.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Header {
    std::string name, value;
};

struct Request {
    std::string method;
    std::string target;  ///< as sent, with its query
    std::vector<Header> headers;

    /// The first header of that name, ignoring case; null if there is none.
    [[nodiscard]] const std::string* find(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
};

struct Answer {
    unsigned status = 200;
    std::vector<Header> headers;
    std::shared_ptr<const std::string> text;  ///< kept alive until the last byte is sent, even after a new build
    std::size_t begin = 0, size = 0;          ///< the part of the text that is sent
    bool close = false;                       ///< close the connection after this answer
    bool stream = false;                      ///< no text, but an event stream
};

}  // namespace codify
