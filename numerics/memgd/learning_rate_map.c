/*
 * Gradient descent on the full 2 x 2 memory at one point of the released grid
 * of log-odds, step sizes and inner products: the first step with two positive
 * margins.  The parameters are powers computed in doubles, within 16 ulp of
 * what is meant.
 */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/pair_events.h"

enum { ODDS, RATE, ALIGN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double event[PAIR_EVENTS], budget[PAIR_EVENTS], odds, p, eta;
    enum experiment_status status;
    struct pair *pair;

    (void) shared;
    (void) stream;
    odds = portable_power (10, at[ODDS] / 9 - 0.5);
    eta = portable_power (10, at[RATE] * 2 / 9 - 1);
    p = 1 / (1 + portable_exp (-odds));
    pair = pair_new (p, (9 + at[ALIGN]) / 18, eta, 16);
    if (pair == NULL)
        return RUN_REFUSED;
    status = pair_watch (event, budget, pair);
    result[0] = event[FIRST_ACCURATE];
    result[MAX_MEASURES] = budget[FIRST_ACCURATE];
    pair_free (pair);
    return status;
}

EXPERIMENT (memgd_learning_rate_map) = {
    .axes = "odds rate align",
    .measures = "steps",
    .kind = DETERMINISTIC,
    .run = run,
};
