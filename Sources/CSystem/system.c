#ifndef __APPLE__
#define _GNU_SOURCE
#include <sys/syscall.h>
#endif
#include "CSystem.h"

#include <errno.h>
#include <iconv.h>
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

ptrdiff_t system_decode(
    const char *name, const uint8_t *input, size_t count, size_t *read, uint8_t *output, size_t capacity) {
    iconv_t table = iconv_open("UTF-8", name);
    if (table == (iconv_t)-1) return -1;
    char *in = (char *)input, *out = (char *)output;
    size_t in_left = count, out_left = capacity;
    // What it returns says only why it stopped; what is left says where.
    iconv(table, &in, &in_left, &out, &out_left);
    iconv_close(table);
    *read = count - in_left;
    return (ptrdiff_t)(capacity - out_left);
}
