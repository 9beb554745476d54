#pragma once
#include <stdbool.h>
#include <stddef.h>

/// The file of one language as it was when the program was built.
typedef struct {
    const char *_Nonnull tag;
    const unsigned char *_Nonnull bytes;
    size_t count;
    /// What diagnostics say in the language; null where there is no such file.
    const unsigned char *_Nullable diagnostics;
    size_t diagnostics_count;
    /// What is said of commands in the language; null where there is no such file.
    const unsigned char *_Nullable commands;
    size_t commands_count;
} language_file;

/// How many languages are built in.
extern const size_t language_file_count;

/// The file of one of them.
language_file language_file_at(size_t index);

/// Whether a line of the file begins so.
bool language_file_has_line(language_file file, const char *_Nonnull beginning);
