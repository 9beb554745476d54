#include "CArguments.h"

static int known_count = 0;
static char *const *known_arguments = 0;

__attribute__((constructor)) static void keep(int count, char *const *arguments) {
    known_count = count;
    known_arguments = arguments;
}

int program_argument_count(void) { return known_count; }

const char *program_argument(int index) { return index < known_count ? known_arguments[index] : 0; }
