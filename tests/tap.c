#include "tests/tap.h"

#include <stdarg.h>
#include <stdio.h>

static int run, planned, failed;

void
plan (int count)
{
    planned = count;
    if (count > 0)
        printf ("1..%d\n", count);
}

void
ok (int passed, const char *format, ...)
{
    va_list args;

    va_start (args, format);
    printf ("%sok %d - ", passed ? "" : "not ", ++run);
    vprintf (format, args);
    putchar ('\n');
    va_end (args);
    failed += !passed;
    fflush (stdout);
}

void
skip (const char *why, const char *format, ...)
{
    va_list args;

    va_start (args, format);
    printf ("ok %d - ", ++run);
    vprintf (format, args);
    printf (" # SKIP %s\n", why);
    va_end (args);
}

void
diag (const char *format, ...)
{
    va_list args;

    va_start (args, format);
    fputs ("# ", stdout);
    vprintf (format, args);
    putchar ('\n');
    va_end (args);
}

int
done (void)
{
    if (planned == 0)
        printf ("1..%d\n", run);
    return failed != 0 || run == 0 || (planned != 0 && run != planned);
}
