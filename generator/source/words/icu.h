// How functions of ICU's larger library are found, which is loaded late (base/lazy_library.h): for sites in other
// languages than English.
#pragma once

#include <unicode/uversion.h>

namespace codify {

inline constexpr const char* kIcuLibrary = "libicui18n.so." U_ICU_VERSION_SHORT;

}  // namespace codify

// ICU's names contain its version, which its headers hide behind macros.
#define CODIFY_TEXT_OF(name) #name
#define CODIFY_NAME_IN_LIBRARY(name) CODIFY_TEXT_OF(name)
