/* Other programs: what they say, how they end, that they end. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "tests/tap.h"
#include "workbench/process.h"

static char shell[] = "sh", option[] = "-c";

/* Let a shell do WHAT with the INPUT. */
static struct process_result
shell_does (const char *what, const char *directory, const char *input,
            double seconds, size_t most)
{
    char text[200];
    char *argv[] = { shell, option, text, NULL };
    struct process_result result;

    snprintf (text, sizeof text, "%s", what);
    process_run (&result, argv, directory, input, strlen (input), seconds,
                 most);
    return result;
}

static void
check_ends (void)
{
    struct process_result result =
        shell_does ("cat; echo more >&2; exit 3", NULL, "words", 20, 100);

    ok (result.wrong == NULL && result.status == 3 && result.size == 5
            && strcmp (result.out, "words") == 0
            && strcmp (result.err, "more\n") == 0,
        "what it reads, writes and answers");
    process_clear (&result);
    result = shell_does ("kill -9 $$", NULL, "", 20, 100);
    ok (result.wrong == NULL && result.status == 128 + 9,
        "the signal that ended it");
    process_clear (&result);
    result = shell_does ("pwd", "/", "", 20, 100);
    ok (result.wrong == NULL && strcmp (result.out, "/\n") == 0,
        "the directory it is run in");
    process_clear (&result);
    result = shell_does ("pwd", "/nonexistent", "", 20, 100);
    ok (result.wrong != NULL, "a directory that is not there");
    process_clear (&result);
}

static void
check_bounds (void)
{
    static char absent[] = "no-such-program";
    char *argv[] = { absent, NULL };
    static char long_input[200000];
    struct process_result result;
    struct timespec before, after;

    process_run (&result, argv, NULL, "", 0, 20, 100);
    ok (result.wrong != NULL && result.status == 127,
        "a program that is not there");
    process_clear (&result);
    result = shell_does ("printf 12345", NULL, "", 20, 5);
    ok (result.wrong == NULL && result.size == 5, "as much as is allowed");
    process_clear (&result);
    result = shell_does ("printf 123456", NULL, "", 20, 5);
    ok (result.wrong != NULL, "one byte more is too much");
    process_clear (&result);
    clock_gettime (CLOCK_MONOTONIC, &before);
    result = shell_does ("sleep 100 & sleep 100", NULL, "", 0.1, 100);
    clock_gettime (CLOCK_MONOTONIC, &after);
    ok (result.wrong != NULL && result.status == 128 + 9
            && after.tv_sec - before.tv_sec < 50,
        "one that does not end is ended, with its children");
    process_clear (&result);
    result = shell_does ("exec >&- 2>&-; exec sleep 100", NULL, "", 0.1, 100);
    ok (result.wrong != NULL && result.status == 128 + 9,
        "so is one that has closed its output");
    process_clear (&result);
    memset (long_input, 'x', sizeof long_input - 1);
    result = shell_does ("exit 0", NULL, long_input, 20, 100);
    ok (result.wrong == NULL && result.status == 0,
        "one that does not read its input does not end us");
    process_clear (&result);
    result = shell_does ("wc -c", NULL, long_input, 20, 100);
    ok (result.wrong == NULL && strstr (result.out, "199999") != NULL,
        "an input longer than a pipe");
    process_clear (&result);
    ok (process_found ("sh") && !process_found ("no-such-program"),
        "what is on the path");
}

int
main (void)
{
    check_ends ();
    check_bounds ();
    return done ();
}
