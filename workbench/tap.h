/* TAP 13 on a stream: numbered results, directives, comments. */
#ifndef VALIDATE_TAP_H
#define VALIDATE_TAP_H

#include <stdio.h>

struct tap {
    FILE *out;
    int count, failed;
};

enum outcome {
    PASSED,
    FAILED,
    SKIPPED,  /* ok # SKIP why: counted and shown */
    DISPUTED, /* not ok # TODO why: a known discrepancy, still there */
};

/* "TAP version 13" is written here; the plan comes at the end.  With a null
   OUT results are counted alone. */
void tap_begin (struct tap *tap, FILE *out);

/* One result; NAME and WHY (for SKIPPED and DISPUTED) are any text. */
void tap_result (struct tap *tap, enum outcome outcome, const char *name,
                 const char *why);

/* A comment of one line. */
void tap_comment (struct tap *tap, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/* The plan; a run without results is a failure.  0 when nothing failed. */
int tap_end (struct tap *tap);

#endif
