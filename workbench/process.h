/*
 * Running another program: never through a shell, with nothing of its output
 * trusted and no wait without an end.
 */
#ifndef WORKBENCH_PROCESS_H
#define WORKBENCH_PROCESS_H

#include <stddef.h>

/* What a program left behind. */
struct process_result {
    int status;        /* its exit status; 128 + N when signal N ended it; 127
                          when it could not be started */
    char *out;         /* its standard output, NUL-terminated; free it */
    size_t size;       /* bytes of OUT, without the NUL */
    char err[512];     /* the beginning of its standard error */
    const char *wrong; /* null, or why there is no result: it could not be
                          started, took too long, wrote too much */
};

/*
 * Run ARGV[0], looked for on PATH, with the arguments ARGV (null-terminated)
 * in directory DIRECTORY (null: here).  INPUT of INPUT_SIZE bytes is its
 * standard input.  It is killed, with its children, after SECONDS or once it
 * has written more than MOST bytes, and when SIGINT, SIGTERM or SIGHUP
 * arrives, which then does what it would have done without us.  RESULT is
 * filled whatever happens; process_clear frees it.  Threads may call it.
 */
void process_run (struct process_result *result, char *const *argv,
                  const char *directory, const char *input, size_t input_size,
                  double seconds, size_t most);
void process_clear (struct process_result *result);

/* Is the program NAME on PATH? */
int process_found (const char *name);

#endif
