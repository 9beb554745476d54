// What the program was started with, as the C library hands it to whatever begins before `main`.
//
// Swift looks for it in /proc, which a bare root or a container need not have.
#pragma once

/// The number of arguments with the program's own name.
int program_argument_count(void);

/// One of them; null beyond the last.
const char *program_argument(int index);
