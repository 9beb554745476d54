#ifndef __APPLE__
#define _GNU_SOURCE
#include <sys/syscall.h>
#endif
#include "CSystem.h"
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <stdint.h>
#endif
#ifdef __linux__
#include <sys/auxv.h>
#endif

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

int system_program(char *path, int size) {
#if defined(__APPLE__)
    uint32_t length = (uint32_t)size;
    return _NSGetExecutablePath(path, &length) == 0 ? (int)strlen(path) : -1;
#elif defined(__linux__)
    int length = (int)readlink("/proc/self/exe", path, (size_t)size);
    if (length >= 0) return length < size ? length : -1;
    // Where /proc is not mounted: what the system was asked to run.
    char *whole = realpath((const char *)getauxval(AT_EXECFN), NULL);
    if (whole != NULL) length = (int)strlen(whole);
    if (whole == NULL || length >= size) length = -1;
    else memcpy(path, whole, (size_t)length);
    free(whole);
    return length;
#else
    return -1;
#endif
}

static volatile sig_atomic_t guarded_group, asked_meanwhile;
static const int guarded_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
enum { guarded_count = sizeof guarded_signals / sizeof guarded_signals[0] };
static struct sigaction earlier_actions[guarded_count];

static void end_group(int number) {
    if (guarded_group < 0) {
        asked_meanwhile = number;
        return;
    }
    if (guarded_group > 0) kill(-(pid_t)guarded_group, SIGKILL);
    // Then what would have happened without the group.
    for (int index = 0; index < guarded_count; index++)
        if (guarded_signals[index] == number) sigaction(number, &earlier_actions[index], NULL);
    raise(number);
}

static void begin_guard(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = end_group;
    sigemptyset(&action.sa_mask);
    guarded_group = -1;
    asked_meanwhile = 0;
    for (int index = 0; index < guarded_count; index++) {
        sigaction(guarded_signals[index], NULL, &earlier_actions[index]);
        // What the parent process had ignored stays so.
        if (earlier_actions[index].sa_handler != SIG_IGN) sigaction(guarded_signals[index], &action, NULL);
    }
}

void system_guard(int group) {
    if (group < 0) {
        if (guarded_group == 0) begin_guard();
        return;
    }
    if (guarded_group == 0 || (group > 0 && guarded_group > 0)) return;
    guarded_group = group;
    if (asked_meanwhile) end_group(asked_meanwhile);
    if (group == 0)
        for (int index = 0; index < guarded_count; index++)
            sigaction(guarded_signals[index], &earlier_actions[index], NULL);
}
