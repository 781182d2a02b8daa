#ifndef GATEHOUSE_CCRASH_SHIM_H
#define GATEHOUSE_CCRASH_SHIM_H

// In C, because what runs after a crash may use nothing but calls that are safe in a signal handler.

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>
#endif

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define GATEHOUSE_HAS_BACKTRACE 1
#endif

/// The line that is written: a variable of the file would not be there for Swift.
static inline char *gatehouse_crash_line(void) {
    static char line[1024];
    return line;
}

static inline const char *gatehouse_crash_signal(int number) {
    switch (number) {
    case SIGABRT: return "SIGABRT";
    case SIGBUS: return "SIGBUS";
    case SIGFPE: return "SIGFPE";
    case SIGILL: return "SIGILL";
    case SIGQUIT: return "SIGQUIT";
    case SIGSEGV: return "SIGSEGV";
    case SIGTRAP: return "SIGTRAP";
    default: return "a signal";
    }
}

/// Says which signal it was and where, in addresses alone, and lets the signal end the process.
static inline void gatehouse_crashed(int number) {
    // Whatever is broken, and whoever does not read what is written: it ends.
    alarm(5);
    // At once, so that no line of a log gets between.
    char *line = gatehouse_crash_line();
    strcat(line, gatehouse_crash_signal(number));
    strcat(line, ". Nothing of its memory is shown, since secrets may be in it. It was here (addresses, for addr2line -e):\n");
    ssize_t count = write(STDERR_FILENO, line, strlen(line));
    // Nobody is left to be told.
    (void)count;
#if defined(GATEHOUSE_HAS_BACKTRACE)
    void *frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
#endif
    // The default is back in place, and the signal arrives when this returns.
    raise(number);
}

/// From now on a crash shows and leaves behind nothing of the memory: not by the Swift runtime, whose handlers are replaced whatever
/// SWIFT_BACKTRACE says, and not in a core dump, of this process or one that it starts.
///
/// Other processes of the same user can no longer read its memory and environment, nor attach to it.
static inline void gatehouse_show_no_memory(const char *name) {
    char *line = gatehouse_crash_line();
    strcpy(line, "\n");
    strncat(line, name, 63);
    strcat(line, " crashed: ");
#if defined(GATEHOUSE_HAS_BACKTRACE)
    // The first call loads a library, which a handler must not.
    void *frame[1];
    backtrace(frame, 1);
#endif
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = gatehouse_crashed;
    action.sa_flags = (int)(SA_RESETHAND | SA_ONSTACK);
    sigfillset(&action.sa_mask);
    sigdelset(&action.sa_mask, SIGALRM);
    const int numbers[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP};
    for (size_t index = 0; index < sizeof numbers / sizeof numbers[0]; index++) {
        sigaction(numbers[index], &action, NULL);
    }
    struct rlimit limit;
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        // Not even a page for a file; and unlike 0, which Linux does not ask about where dumps go to a program, 1 refuses those too.
        if (limit.rlim_max > 1) limit.rlim_max = 1;
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
    }
#if defined(__linux__)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

#endif
