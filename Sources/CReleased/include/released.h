#pragma once
#include <stddef.h>

/// A released document of criteria as it was when the program was built.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} released_document;

/// How many documents are built in.
extern const size_t released_document_count;

/// One of them.
released_document released_document_at(size_t index);

/// What lists them with their digests, the version and the day.
released_document released_list(void);

/// How many documents that explain or try the released ones are built in: their tests, and worked examples.
extern const size_t companion_document_count;

/// One of them.
released_document companion_document_at(size_t index);
