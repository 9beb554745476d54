#include "CDecoding.h"

#include <iconv.h>

ptrdiff_t decode_text(
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
