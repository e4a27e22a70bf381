// The test library's main function, apart because it takes long to compile.
#define CATCH_CONFIG_MAIN
#include "tests/support/catch.h"
