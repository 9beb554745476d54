#ifndef __APPLE__
#define _GNU_SOURCE
#include <sys/syscall.h>
#endif
#include "CSystem.h"
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <stdint.h>
#include <string.h>
#endif

#include <errno.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

int system_exchange(int folder, const char *one, const char *other) {
#if defined(__APPLE__)
    return renameatx_np(folder, one, folder, other, RENAME_SWAP);
#elif defined(SYS_renameat2)
    const unsigned int exchange = 2; // RENAME_EXCHANGE of linux/fs.h
    return (int)syscall(SYS_renameat2, folder, one, folder, other, exchange);
#else
    errno = ENOSYS;
    return -1;
#endif
}

int system_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int system_program(char *path, int size) {
#if defined(__APPLE__)
    uint32_t length = (uint32_t)size;
    return _NSGetExecutablePath(path, &length) == 0 ? (int)strlen(path) : -1;
#elif defined(__linux__)
    int length = (int)readlink("/proc/self/exe", path, (size_t)size);
    return length < size ? length : -1;
#else
    return -1;
#endif
}
