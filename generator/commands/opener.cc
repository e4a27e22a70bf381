#include "commands/opener.h"

#include <signal.h>
#include <spawn.h>
#include <unistd.h>

#include <initializer_list>

namespace codify {

bool open_in_browser(const std::string& url) {
    posix_spawnattr_t attributes;
    if (::posix_spawnattr_init(&attributes) != 0) return false;
    sigset_t none, usual;  // the child gets default handling of signals that this program blocks or ignores
    ::sigemptyset(&none);
    ::sigemptyset(&usual);
    for (const auto signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) ::sigaddset(&usual, signal);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &usual);
    ::posix_spawnattr_setpgroup(&attributes, 0);  // so that Ctrl+C on the preview does not end the browser
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    std::string program = "xdg-open", address = url;
    char* const words[] = {program.data(), address.data(), nullptr};
    pid_t child = 0;
    const int failed = ::posix_spawnp(&child, program.c_str(), nullptr, &attributes, words, ::environ);
    ::posix_spawnattr_destroy(&attributes);
    return failed == 0;
}

}  // namespace codify
