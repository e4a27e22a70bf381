// The one place that names the test library's header, which moved between its versions.
#pragma once

#include <catch2/catch.hpp>

#include "base/root.h"

/// Files in failed checks as authors see them.
template <>
struct Catch::StringMaker<codify::SourceFile> {
    static std::string convert(const codify::SourceFile& file) { return file.shown(); }
};
