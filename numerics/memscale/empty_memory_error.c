/*
 * The error of a memory whose weights are 0: its scores are equal, and of
 * equal ones the lowest class is taken.
 *
 * Budget: masses are within 3 ulp, and a sum of N numbers that add up to one
 * at most within N 2^-53.
 */
#include "numerics/experiment.h"
#include "numerics/memory.h"

enum { ALPHA, TOKENS, CLASSES };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct memory *memory =
        memory_new (at[ALPHA], at[TOKENS], at[CLASSES], at[CLASSES]);
    struct gradient *room;

    (void) shared;
    (void) stream;
    if (memory == NULL)
        return RUN_REFUSED;
    room = gradient_new (memory, 0);
    if (room != NULL) {
        result[0] = memory_error (memory, room);
        result[MAX_MEASURES] = (at[TOKENS] + 6) * 0x1p-53;
    }
    memory_free (memory);
    gradient_free (room);
    return room != NULL ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (memscale_empty_memory_error) = {
    .axes = "alpha N M",
    .measures = "error",
    .kind = DETERMINISTIC,
    .run = run,
};
