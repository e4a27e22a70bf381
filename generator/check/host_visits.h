// Visits to one host: addresses are asked for as they are written, and redirects are followed within that host.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/web_reader.h"

namespace codify {

/// The parts of a web address, as far as they are needed; all as they are written, the host in lower case.
struct WebAddress {
    std::string scheme, host, port, path, query;  ///< the query with its "?"; the port "443" if the scheme implies it

    /// REQUIRES: `url` is an absolute address of scheme http or https, as a base address of a site or a server's own.
    [[nodiscard]] static WebAddress of(std::string_view url);
};

/// Where an address led, and what came of it.
struct Visit {
    std::string asked, end;  ///< the address that was asked for, and the one that answered last
    int redirects = 0;
    bool leaves = false;  ///< `end` redirects to another host, or to a less safe or another port; that was not asked
    WebReply reply{};     ///< of `end`

    [[nodiscard]] bool answers(int status) const { return !leaves && reply.status == status && reply.onward.empty(); }

    /// What came of it, as the predicate of a sentence: "answers 404", "leads to https://other.example/, …".
    [[nodiscard]] std::string words() const;
};

class HostVisits {
  public:
    /// `seconds` is the time limit of one answer. Throws Failure (environment) where the system has no libcurl.
    explicit HostVisits(int seconds) : reader_(seconds) {}

    /// Asks for `url` with `headers`; follows at most five redirects, none to another host.
    [[nodiscard]] Visit to(std::string url, const std::vector<std::string>& headers = {});

    [[nodiscard]] int count() const { return count_; }

  private:
    WebReader reader_;
    int count_ = 0;
};

}  // namespace codify
