// What goes beyond POSIX and has another name on each system.
#ifndef C_SYSTEM_H
#define C_SYSTEM_H

#include <stddef.h>
#include <stdint.h>

/// Lets two names in a folder change what they stand for, in one step; -1 with `errno` where that cannot be.
int system_exchange(int folder, const char *one, const char *other);

/// How many columns the terminal behind a descriptor shows; 0 where it is none or does not tell.
int system_columns(int descriptor);

/// Decodes text that is coded as `name` says into UTF-8, up to the first bytes that stand for nothing; `read` tells how
/// many were read. Returns how many bytes were written, -1 where the system does not know the coding.
ptrdiff_t system_decode(
    const char *name, const uint8_t *input, size_t count, size_t *read, uint8_t *output, size_t capacity);

#endif
