// A shared library that is loaded when a command first needs it, and not with the program: for one that brings dozens
// of others, which the system would find, join and start before every build, and which no build calls.
#pragma once

#include <string>

namespace codify {

class LateLibrary {
  public:
    /// Loads `name` ("libcurl.so.4"), which then stays to the end of the process. A Failure of class environment where
    /// the system has none.
    explicit LateLibrary(std::string name);

    /// Sets `function` to the library's function `symbol`, whose type the caller takes from the library's header:
    /// `decltype(&curl_easy_init) init; library.find(init, "curl_easy_init")`. A Failure where it has none.
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
