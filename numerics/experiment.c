#include "numerics/experiment.h"

#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"

/* The position of the word NAME among the blank-separated WORDS, or -1; with
   a null NAME, the number of words. */
static int
find_word (const char *words, const char *name)
{
    size_t length = name != NULL ? strlen (name) : 0;
    int i = 0;

    while (*words != '\0') {
        size_t span = strcspn (words, " ");
        if (name != NULL && span == length && memcmp (words, name, span) == 0)
            return i;
        words += span;
        words += strspn (words, " ");
        i++;
    }
    return name != NULL ? -1 : i;
}

int
experiment_measure (const struct experiment *experiment, const char *name)
{
    return find_word (experiment->measures, name);
}

int
experiment_measures (const struct experiment *experiment)
{
    return find_word (experiment->measures, NULL);
}

enum experiment_status
experiment_repeat (double *results, const struct experiment *experiment,
                   const double *at, uint64_t key, uint64_t first,
                   size_t count)
{
    size_t width =
        experiment->kind == DETERMINISTIC ? 2 * MAX_MEASURES : MAX_MEASURES;
    enum experiment_status outcome = RUN_DONE;
    void *shared = NULL;
    int chunk = count < 256 ? 1 : count < 16384 ? (int) (count / 256) : 64;
    ptrdiff_t i, worst = (ptrdiff_t) count;

    (void) chunk;
    if (experiment->run == NULL)
        return experiment->repeat (results, experiment, at, key, first, count);
    if (experiment->prepare != NULL) {
        shared = experiment->prepare (at);
        if (shared == NULL)
            return RUN_REFUSED;
    }
    /* A run may take less time than being handed out. */
#pragma omp parallel for schedule(dynamic, chunk)
    for (i = 0; i < (ptrdiff_t) count; i++) {
        struct stream stream;
        enum experiment_status status;
        stream_init (&stream, key, first + (uint64_t) i);
        status = experiment->run (results + (size_t) i * width, at, shared,
                                  &stream);
        if (status != RUN_DONE) {
#pragma omp critical
            if (i < worst) {
                worst = i;
                outcome = status;
            }
        }
    }
    if (experiment->dispose != NULL)
        experiment->dispose (shared);
    return outcome;
}
