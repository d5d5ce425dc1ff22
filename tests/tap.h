/* The smallest TAP producer that unit tests need. */
#ifndef TESTS_TAP_H
#define TESTS_TAP_H

/* Announce COUNT results; 0 means that done () will announce them. */
void plan (int count);

/* Report one result under a printf-like name. */
void ok (int passed, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/* Report one result as left out, with the reason. */
void skip (const char *why, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/* A line of comment. */
void diag (const char *format, ...) __attribute__ ((format (printf, 1, 2)));

/* The exit status: 0 when every planned result came and passed. */
int done (void);

#endif
