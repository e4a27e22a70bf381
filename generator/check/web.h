// Checks whether web servers answer for an address.
#pragma once

#include <string>
#include <vector>

namespace codify {

struct WebAnswer {
    enum class Kind {
        there,   ///< a successful answer
        gone,    ///< not found, or an error of the server
        silent,  ///< no answer: no such host, no connection, no valid certificate, a timeout
        unsure,  ///< rejects programs, so the answer is unknown
    };
    Kind kind = Kind::there;
    std::string words{};  ///< "answers 404 Not Found", "does not answer within 10 seconds"
};

struct WebLimits {
    int seconds = 10;      ///< time limit for one address
    int in_all = 60;       ///< time limit for all of them, in seconds
    int at_once = 8;       ///< connections open at the same time
    int most_onwards = 5;  ///< redirects to follow
};

/// Requests each of `urls`, whose scheme is http: or https:, by HEAD and then, where that is rejected, by GET without
/// reading the body. Redirects to other schemes are not followed; cookies are not stored and no credentials are sent.
/// The answers are in the order of `urls`; those that no time was left for are unsure.
[[nodiscard]] std::vector<WebAnswer> ask_web(const std::vector<std::string>& urls, const WebLimits& limits);

}  // namespace codify
