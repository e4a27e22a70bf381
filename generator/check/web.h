// Asks web servers whether an address answers. The only file that knows libcurl.
#pragma once

#include <string>
#include <vector>

namespace codify {

struct WebAnswer {
    enum class Kind {
        there,   ///< it answered with what was asked for
        gone,    ///< it answered that there is nothing, or with a fault of its own
        silent,  ///< no answer: no such host, no connection, no trust, too late
        unsure,  ///< it does not answer programs: nobody knows
    };
    Kind kind = Kind::there;
    std::string words{};  ///< "answers 404 Not Found", "does not answer within 10 seconds"
};

struct WebLimits {
    int seconds = 10;      ///< that one address may take
    int in_all = 60;       ///< seconds that all of them may take
    int at_once = 8;       ///< connections at one time
    int most_onwards = 5;  ///< redirections followed
};

/// Asks for each of `urls`, which are http: or https:, by HEAD and then, where that is refused, by GET without reading
/// the page. Nothing but http: and https: is followed; no cookie is kept and no name is sent. The answers stand in the
/// order of `urls`; those for which there was no time are unsure.
[[nodiscard]] std::vector<WebAnswer> ask_web(const std::vector<std::string>& urls, const WebLimits& limits);

}  // namespace codify
