/* Meddles with what a program reads, for the preview's tests. Loaded with LD_PRELOAD:
 *
 *     CODIFY_NO_WATCHES=1             the system has no watches left
 *     CODIFY_DEAF=empty-folder        it takes every watch, and tells nothing
 *     CODIFY_MUTE=1                   it tells who opens a folder, and nothing of what is saved there
 *     CODIFY_MEDDLE=2:content/a.md    while a file whose path ends so is read, it grows by a line; that many times
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

static atomic_int done;

int inotify_add_watch(int events, const char* path, uint32_t mask) {
    static int (*real)(int, const char*, uint32_t);
    if (!real) real = (int (*)(int, const char*, uint32_t))dlsym(RTLD_NEXT, "inotify_add_watch");
    if (getenv("CODIFY_NO_WATCHES")) {
        errno = ENOSPC;
        return -1;
    }
    if (getenv("CODIFY_DEAF")) path = getenv("CODIFY_DEAF");
    if (getenv("CODIFY_MUTE") && !(mask & IN_OPEN)) mask = IN_UNMOUNT | IN_DELETE_SELF;
    return real(events, path, mask);
}

static void meddle(int file) {
    const char* plan = getenv("CODIFY_MEDDLE");
    int times = 0, from = 0;
    if (!plan || sscanf(plan, "%d:%n", &times, &from) != 1) return;
    char name[64], path[4096];
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(name, path, sizeof path - 1);
    const size_t end = strlen(plan + from);
    if (size < (ssize_t)end || memcmp(path + size - end, plan + from, end) != 0) return;
    if (atomic_fetch_add(&done, 1) >= times) return;
    path[size] = '\0';
    const int again = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
    if (again < 0 || write(again, "\nOne line more.\n", 16) != 16 || close(again) != 0) abort();
}

ssize_t read(int file, void* buffer, size_t size) {
    static ssize_t (*real)(int, void*, size_t);
    if (!real) real = (ssize_t(*)(int, void*, size_t))dlsym(RTLD_NEXT, "read");
    meddle(file);
    return real(file, buffer, size);
}
