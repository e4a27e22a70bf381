// The one place that names the test library's header, which moved between its versions.
#pragma once

#include <catch2/catch.hpp>
