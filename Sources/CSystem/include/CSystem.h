// What goes beyond POSIX and has another name on each system.
#ifndef C_SYSTEM_H
#define C_SYSTEM_H

/// Lets two names in a folder change what they stand for, in one step; -1 with `errno` where that cannot be.
int system_exchange(int folder, const char *one, const char *other);

/// How many columns the terminal behind a descriptor shows; 0 where it is none or does not tell.
int system_columns(int descriptor);

/// Writes where the program itself lies, and gives the length; -1 where that cannot be told or is longer than `size`.
int system_program(char *path, int size);

/// Lets what asks the program to end (Ctrl-C, a terminal that is closed, a request to end) end a group of processes first; -1
/// where it is just being started, 0 for none from now on. One group at a time.
void system_guard(int group);

#endif
