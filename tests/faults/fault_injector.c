/* Makes chosen system calls of a program fail, for the fault tests. Loaded with LD_PRELOAD and told by CODIFY_FAULT:
 *
 *     CODIFY_FAULT=write:3:ENOSPC                  the third write fails with "no space left"
 *     CODIFY_FAULT=exchange:0:EINVAL,any:7:KILL    every exchange fails; the seventh call of all kills the process
 *
 * Calls: write (not to the standard streams), create (open with O_CREAT), close (of a file open for writing), mkdirat,
 * linkat, unlinkat, syncfs, fsync, exchange (renameat2 with a flag), rename (renameat and renameat2 without); `any` counts all of them.
 * Acts: the name of an error; SHORT (write half), EINTR (0 interrupts every second call), KILL and STOP (the process,
 * just before the call). When a fault strikes, the file named by CODIFY_FAULT_LOG is made. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MOST_FAULTS 4

struct fault {
    char call[16];
    char act[16];
    int at;
    atomic_int seen;
};

static struct fault faults[MOST_FAULTS];
static int fault_count;

static const struct {
    const char* name;
    int number;
} errors[] = {{"EACCES", EACCES}, {"EDQUOT", EDQUOT}, {"EINTR", EINTR},   {"EINVAL", EINVAL}, {"EIO", EIO},
              {"EMFILE", EMFILE}, {"EMLINK", EMLINK}, {"ENOSPC", ENOSPC}, {"EPERM", EPERM},   {"EXDEV", EXDEV}};

__attribute__((constructor)) static void read_plan(void) {
    const char* at = getenv("CODIFY_FAULT");
    while (at && *at && fault_count < MOST_FAULTS) {
        struct fault* f = &faults[fault_count++];
        if (sscanf(at, "%15[^:]:%d:%15[^,]", f->call, &f->at, f->act) != 3) abort();
        at = strchr(at, ',');
        if (at) ++at;
    }
}

static void report(void) {
    const char* path = getenv("CODIFY_FAULT_LOG");
    if (!path) return;
    /* Straight to the kernel: these calls must not be counted themselves. */
    const int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_CLOEXEC, 0666);
    if (file >= 0) syscall(SYS_close, file);
}

/* Counts a call. Returns the error to fail with, 0 to go on, or -1 for a short write. */
static int strike(const char* call) {
    for (int i = 0; i < fault_count; ++i) {
        struct fault* f = &faults[i];
        if (strcmp(f->call, call) != 0 && strcmp(f->call, "any") != 0) continue;
        const int number = atomic_fetch_add(&f->seen, 1) + 1;
        if (f->at != 0 && f->at != number) continue;
        if (f->at == 0 && strcmp(f->act, "EINTR") == 0 && number % 2 == 0) continue;
        report();
        if (strcmp(f->act, "KILL") == 0) kill(getpid(), SIGKILL);
        if (strcmp(f->act, "STOP") == 0) {
            kill(getpid(), SIGSTOP);
            return 0;
        }
        if (strcmp(f->act, "SHORT") == 0) return -1;
        for (size_t e = 0; e < sizeof errors / sizeof *errors; ++e) {
            if (strcmp(errors[e].name, f->act) == 0) return errors[e].number;
        }
        abort();
    }
    return 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int refused(const char* call) {
    const int error = strike(call);
    if (error <= 0) return 0;
    errno = error;
    return 1;
}

ssize_t write(int file, const void* bytes, size_t size) {
    if (file > STDERR_FILENO) {
        const int error = strike("write");
        if (error > 0) {
            errno = error;
            return -1;
        }
        if (error < 0) size = (size + 1) / 2;
    }
    return syscall(SYS_write, file, bytes, size);
}

static int opened(int folder, const char* path, int flags, mode_t mode) {
    if ((flags & O_CREAT) != 0 && refused("create")) return -1;
    return (int)syscall(SYS_openat, folder, path, flags, mode);
}

#define MODE_OF(flags, mode)                      \
    mode_t mode = 0;                              \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0) { \
        va_list rest;                             \
        va_start(rest, flags);                    \
        mode = va_arg(rest, mode_t);              \
        va_end(rest);                             \
    }

int open(const char* path, int flags, ...) {
    MODE_OF(flags, mode)
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    MODE_OF(flags, mode)
    return opened(folder, path, flags, mode);
}

int open64(const char* path, int flags, ...) __attribute__((alias("open")));
int openat64(int folder, const char* path, int flags, ...) __attribute__((alias("openat")));

int close(int file) {
    const int flags = fcntl(file, F_GETFL);
    const int fails = flags >= 0 && (flags & O_ACCMODE) != O_RDONLY && file > STDERR_FILENO && refused("close");
    const int error = errno;
    const int result = (int)syscall(SYS_close, file); /* the file is closed even when close fails */
    if (!fails) return result;
    errno = error;
    return -1;
}

int mkdirat(int folder, const char* path, mode_t mode) {
    return refused("mkdirat") ? -1 : REAL(mkdirat)(folder, path, mode);
}

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags) {
    return refused("linkat") ? -1 : REAL(linkat)(from_folder, from, to_folder, to, flags);
}

int unlinkat(int folder, const char* path, int flags) {
    return refused("unlinkat") ? -1 : REAL(unlinkat)(folder, path, flags);
}

int syncfs(int file) { return refused("syncfs") ? -1 : REAL(syncfs)(file); }

int fsync(int file) { return refused("fsync") ? -1 : REAL(fsync)(file); }

int renameat(int from_folder, const char* from, int to_folder, const char* to) {
    return refused("rename") ? -1 : REAL(renameat)(from_folder, from, to_folder, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
    return refused(flags != 0 ? "exchange" : "rename") ? -1 : REAL(renameat2)(from_folder, from, to_folder, to, flags);
}
