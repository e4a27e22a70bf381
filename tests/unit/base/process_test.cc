#include "base/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

#include "tests/support/catch.h"
#include "tests/support/failure.h"

namespace codify {
namespace {

/// Runs `work` in a process of its own, since what signals leave behind cannot be taken back; its exit code. What the
/// tests' own parent ignores, as nohup does, is not ignored there.
template <class Work>
int exit_code_of(Work&& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        for (const auto number : {SIGHUP, SIGINT, SIGTERM}) ::signal(number, SIG_DFL);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int code_after(int signal) {
    prepare_process();
    ::raise(signal);
    try {
        stop_if_asked();
        return 0;
    } catch (const Interrupted& stop) {
        return stop.exit_code();
    }
}

TEST_CASE("a command that is asked to stop ends with the code that shells expect") {
    CHECK(exit_code_of([] { return code_after(SIGINT); }) == 130);
    CHECK(exit_code_of([] { return code_after(SIGTERM); }) == 143);
    CHECK(exit_code_of([] { return code_after(SIGHUP); }) == 129);
    CHECK(exit_code_of([] { return code_after(SIGPIPE); }) == 0);
}

TEST_CASE("the first of two signals counts, and one that the parent ignores stays ignored") {
    CHECK(exit_code_of([] {
              prepare_process();
              ::raise(SIGTERM);
              return code_after(SIGINT);
          }) == 143);
    CHECK(exit_code_of([] {
              ::signal(SIGHUP, SIG_IGN);
              return code_after(SIGHUP);
          }) == 0);
}

TEST_CASE("a report that is lost is a failure of the environment") {
    const auto code_with_stdout = [](const char* path) {
        return exit_code_of([&] {
            ::dup2(::open(path, O_WRONLY), STDOUT_FILENO);
            std::fputs("report\n", stdout);
            return static_cast<int>(refusal_of(flush_report).exit);
        });
    };
    CHECK(code_with_stdout("/dev/null") == 0);
    CHECK(code_with_stdout("/dev/full") == 3);
}

TEST_CASE("the number of a closed standard stream is not given to the next file") {
    CHECK(exit_code_of([] {
              ::close(STDOUT_FILENO);
              prepare_process();
              const int next = ::open("/dev/null", O_WRONLY);
              std::fputs("report\n", stdout);
              return next > STDERR_FILENO ? static_cast<int>(refusal_of(flush_report).exit) : 0;
          }) == 3);
}

}  // namespace
}  // namespace codify
