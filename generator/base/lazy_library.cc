#include "base/lazy_library.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <utility>

#include "base/diagnostics.h"

namespace codify {
namespace {

[[noreturn]] void refuse(std::string message) {
    throw_failure({}, "missing-library", std::move(message),
                  "install it with the system's packages, then run the command again", Exit::environment);
}

}  // namespace

LazyLibrary::LazyLibrary(std::string name)
    : name_(std::move(name)), loaded_(::dlopen(name_.c_str(), RTLD_LAZY | RTLD_LOCAL)) {
    if (loaded_ == nullptr) refuse(fmt::format("this command needs {}, and the system has none", name_));
}

void* LazyLibrary::address_of(const char* symbol) const {
    auto* const found = ::dlsym(loaded_, symbol);
    if (found == nullptr) refuse(fmt::format("the system's {} has no {}", name_, symbol));
    return found;
}

}  // namespace codify
