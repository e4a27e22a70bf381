// `codify check`: everything a build validates and an audit of the finished pages, with nothing written.
#pragma once

#include <string>

#include "base/report.h"

namespace codify {

struct CheckOptions {
    std::string source = ".";
    std::string config;  ///< empty: site-config.toml in the source
    std::string theme;   ///< empty: as the settings say
    std::string today;   ///< 2026-11-22; empty: the day in London
    Format format = Format::human;
    bool strict = false;    ///< warnings are errors
    bool external = false;  ///< asks other sites whether what is linked to is there
    bool due = false;       ///< lists pages whose review is due
    bool publish = false;   ///< adds what must be true before the site goes live
};

/// Reports what it finds and returns the exit code.
[[nodiscard]] int check(const CheckOptions& options);

}  // namespace codify
