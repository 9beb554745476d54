#ifndef __APPLE__
#define _GNU_SOURCE
#include <sys/syscall.h>
#endif
#include "CSystem.h"
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <stdint.h>
#endif
#ifdef __linux__
#include <sys/auxv.h>
#endif

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
    if (length >= 0) return length < size ? length : -1;
    // Where /proc is not mounted: what the system was asked to run.
    char *whole = realpath((const char *)getauxval(AT_EXECFN), NULL);
    if (whole != NULL) length = (int)strlen(whole);
    if (whole == NULL || length >= size) length = -1;
    else memcpy(path, whole, (size_t)length);
    free(whole);
    return length;
#else
    return -1;
#endif
}
