// The tables of the C library for codings of text.
#ifndef C_DECODING_H
#define C_DECODING_H

#include <stddef.h>
#include <stdint.h>

/// Decodes text that is coded as `name` says into UTF-8, up to the first bytes that stand for nothing; `read` tells how
/// many were read. Returns how many bytes were written, -1 where the system does not know the coding.
ptrdiff_t decode_text(
    const char *name, const uint8_t *input, size_t count, size_t *read, uint8_t *output, size_t capacity);

#endif
