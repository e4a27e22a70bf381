// Loads a shared library when a command first needs it instead of at program start: for libraries with dozens of
// dependencies, which the dynamic linker would otherwise load and relocate before every build, although no build uses
// them.
#pragma once

#include <string>

namespace codify {

class LazyLibrary {
  public:
    /// Loads `name` ("libcurl.so.4") until the end of the process. Throws Failure of class environment where the system
    /// does not have it.
    explicit LazyLibrary(std::string name);

    /// Sets `function` to the library's function `symbol`, whose type the caller takes from the library's header:
    /// `decltype(&curl_easy_init) init; library.find(init, "curl_easy_init")`. Throws Failure where the library has no
    /// such function.
    template <class Function>
    void find(Function*& function, const char* symbol) const {
        function = reinterpret_cast<Function*>(address_of(symbol));
    }

  private:
    [[nodiscard]] void* address_of(const char* symbol) const;

    std::string name_;
    void* loaded_;
};

}  // namespace codify
