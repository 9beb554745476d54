// The files of languages, put into the program by the compiler, which also sees when one of them changes. SwiftPM's
// `.embedInCode` would write each byte as an element of a list, and the Swift compiler takes minutes to read that.

#include "words.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ar[] = {
#embed "../Words/Languages/ar.yaml"
};
static const unsigned char en[] = {
#embed "../Words/Languages/en.yaml"
};
static const unsigned char es[] = {
#embed "../Words/Languages/es.yaml"
};
static const unsigned char fr[] = {
#embed "../Words/Languages/fr.yaml"
};
static const unsigned char ru[] = {
#embed "../Words/Languages/ru.yaml"
};
static const unsigned char zh[] = {
#embed "../Words/Languages/zh.yaml"
};
static const unsigned char en_diagnostics[] = {
#embed "../Words/Languages/diagnostics/en.yaml"
};
static const unsigned char ar_diagnostics[] = {
#embed "../Words/Languages/diagnostics/ar.yaml"
};
static const unsigned char es_diagnostics[] = {
#embed "../Words/Languages/diagnostics/es.yaml"
};
static const unsigned char fr_diagnostics[] = {
#embed "../Words/Languages/diagnostics/fr.yaml"
};
static const unsigned char ru_diagnostics[] = {
#embed "../Words/Languages/diagnostics/ru.yaml"
};
static const unsigned char zh_diagnostics[] = {
#embed "../Words/Languages/diagnostics/zh.yaml"
};
static const unsigned char ar_commands[] = {
#embed "../Words/Languages/commands/ar.yaml"
};
static const unsigned char en_commands[] = {
#embed "../Words/Languages/commands/en.yaml"
};
static const unsigned char es_commands[] = {
#embed "../Words/Languages/commands/es.yaml"
};
static const unsigned char fr_commands[] = {
#embed "../Words/Languages/commands/fr.yaml"
};
static const unsigned char ru_commands[] = {
#embed "../Words/Languages/commands/ru.yaml"
};
static const unsigned char zh_commands[] = {
#embed "../Words/Languages/commands/zh.yaml"
};

static const language_file language_files[] = {
    {"ar", ar, sizeof ar, ar_diagnostics, sizeof ar_diagnostics,
     ar_commands, sizeof ar_commands},
    {"en", en, sizeof en, en_diagnostics, sizeof en_diagnostics,
     en_commands, sizeof en_commands},
    {"es", es, sizeof es, es_diagnostics, sizeof es_diagnostics,
     es_commands, sizeof es_commands},
    {"fr", fr, sizeof fr, fr_diagnostics, sizeof fr_diagnostics,
     fr_commands, sizeof fr_commands},
    {"ru", ru, sizeof ru, ru_diagnostics, sizeof ru_diagnostics,
     ru_commands, sizeof ru_commands},
    {"zh", zh, sizeof zh, zh_diagnostics, sizeof zh_diagnostics,
     zh_commands, sizeof zh_commands},
};
const size_t language_file_count = sizeof language_files / sizeof language_files[0];

language_file language_file_at(size_t index) { return language_files[index]; }

bool language_file_has_line(language_file file, const char *beginning) {
    const size_t length = strlen(beginning);
    const unsigned char *line = file.bytes, *end = file.bytes + file.count;
    while (line != NULL && (size_t)(end - line) >= length) {
        if (memcmp(line, beginning, length) == 0) return true;
        line = memchr(line, '\n', (size_t)(end - line));
        if (line != NULL) line++;
    }
    return false;
}
