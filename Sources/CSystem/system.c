#ifndef __APPLE__
#define _GNU_SOURCE
#include <sys/syscall.h>
#endif
#include "CSystem.h"

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
