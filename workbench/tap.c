#include "workbench/tap.h"

#include <stdarg.h>

#include "workbench/escape.h"

void
tap_begin (struct tap *tap, FILE *out)
{
    tap->out = out;
    tap->count = tap->failed = 0;
    if (out != NULL)
        fputs ("TAP version 13\n", out);
}

void
tap_result (struct tap *tap, enum outcome outcome, const char *name,
            const char *why)
{
    static const char *const directives[] = { NULL, NULL, " # SKIP ",
                                              " # TODO " };
    int bad = outcome == FAILED || outcome == DISPUTED;

    tap->count++;
    tap->failed += outcome == FAILED;
    if (tap->out == NULL)
        return;
    fprintf (tap->out, "%sok %d - ", bad ? "not " : "", tap->count);
    escape_tap (tap->out, name);
    if (directives[outcome] != NULL) {
        fputs (directives[outcome], tap->out);
        escape_tap (tap->out, why != NULL ? why : "no reason given");
    }
    fputc ('\n', tap->out);
    fflush (tap->out);
}

void
tap_comment (struct tap *tap, const char *format, ...)
{
    char line[1024];
    va_list args;

    if (tap->out == NULL)
        return;
    va_start (args, format);
    vsnprintf (line, sizeof line, format, args);
    va_end (args);
    fputs ("# ", tap->out);
    escape_terminal (tap->out, line);
    fputc ('\n', tap->out);
}

int
tap_end (struct tap *tap)
{
    if (tap->count == 0)
        tap_result (tap, FAILED, "something was checked", NULL);
    if (tap->out != NULL)
        fprintf (tap->out, "1..%d\n", tap->count);
    return tap->failed;
}
