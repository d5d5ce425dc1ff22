/*
 * The least error on N > d fixed tokens: of all sets of tokens, each decided
 * by a certificate that survives rounding, the most frequent separable one.
 */
#include <math.h>
#include <stdint.h>

#include "numerics/separation.h"
#include "numerics/trained.h"

enum { ZIPF, TOKENS, DIMENSION, SEED };
enum { MOST_TOKENS = 14 };

/* The signed keys of the tokens in the bits of SET, and their number. */
static size_t
gather (double *a, const struct trained *trained, uint32_t set)
{
    size_t d = trained->dim, count = 0, x, i;

    for (x = 0; x < trained->tokens; x++)
        if ((set >> x & 1) != 0) {
            for (i = 0; i < d; i++)
                a[count * d + i] = trained->keys[x * d + i];
            count++;
        }
    return count;
}

static double
frequency (const struct trained *trained, uint32_t set)
{
    double sum = 0;
    size_t x;

    for (x = 0; x < trained->tokens; x++)
        if ((set >> x & 1) != 0)
            sum += trained->mass[x];
    return sum;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct trained trained = { .tokens = 0 };
    double a[TRAINED_TOKENS * TRAINED_DIMENSIONS];
    uint32_t set;

    (void) shared;
    (void) stream;
    if (!(fabs (at[ZIPF]) <= 16 && at[DIMENSION] >= 1
          && at[DIMENSION] <= TRAINED_DIMENSIONS && at[TOKENS] >= 1
          && at[TOKENS] <= MOST_TOKENS))
        return RUN_REFUSED;
    trained.tokens = (size_t) at[TOKENS];
    trained.dim = (size_t) at[DIMENSION];
    trained_zipf (&trained, at[ZIPF]);
    trained_crowded (&trained, at[SEED]);
    result[0] = 1;
    result[MAX_MEASURES] = trained.mass_error;
    for (set = 1; set < 1u << trained.tokens; set++)
        switch (
            separation_decide (a, gather (a, &trained, set), trained.dim)) {
        case SEPARABLE:
            result[0] = fmin (result[0], frequency (&trained, ~set));
            break;
        case INSEPARABLE:
            break;
        case UNDECIDED_SEPARATION:
            result[MAX_MEASURES] = HUGE_VAL;
        }
    return RUN_DONE;
}

EXPERIMENT (memgd_crowded_least) = {
    .axes = "alpha N d seed",
    .measures = "error",
    .kind = DETERMINISTIC,
    .run = run,
};
