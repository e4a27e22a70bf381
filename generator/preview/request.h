// One question of a browser and its answer as plain values, so that what decides about answers needs no server.
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
    std::string target;  ///< as it was sent, with its query
    std::vector<Header> headers;

    /// The first header of that name, in whatever case.
    [[nodiscard]] const std::string* find(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
};

struct Answer {
    unsigned status = 200;
    std::vector<Header> headers;
    std::shared_ptr<const std::string> text;  ///< kept until the last byte is sent, whatever is built meanwhile
    std::size_t begin = 0, size = 0;          ///< which part of the text is sent
    bool close = false;                       ///< nothing more is read from this connection
    bool stream = false;                      ///< no text, but every event from now on
};

}  // namespace codify
