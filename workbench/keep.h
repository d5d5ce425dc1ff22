/*
 * Memory that is given back all at once.
 */
#ifndef WORKBENCH_KEEP_H
#define WORKBENCH_KEEP_H

#include <stddef.h>

struct kept;

/* Begins as { NULL }. */
struct keep {
    struct kept *last;
};

/* SIZE bytes of zeros that live as long as KEEP; null when memory is short. */
void *keep_take (struct keep *keep, size_t size);

/* A copy of LENGTH bytes at TEXT and a NUL; null when memory is short. */
char *keep_text (struct keep *keep, const char *text, size_t length);

void keep_clear (struct keep *keep);

#endif
