#include "workbench/keep.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct kept {
    struct kept *before;
    max_align_t bytes[];
};

void *
keep_take (struct keep *keep, size_t size)
{
    struct kept *kept;

    if (size > SIZE_MAX - sizeof *kept)
        return NULL;
    kept = calloc (1, sizeof *kept + size);
    if (kept == NULL)
        return NULL;
    kept->before = keep->last;
    keep->last = kept;
    return kept->bytes;
}

char *
keep_text (struct keep *keep, const char *text, size_t length)
{
    char *copy = keep_take (keep, length + 1);

    if (copy != NULL)
        memcpy (copy, text, length);
    return copy;
}

void
keep_clear (struct keep *keep)
{
    while (keep->last != NULL) {
        struct kept *kept = keep->last;
        keep->last = kept->before;
        free (kept);
    }
}
