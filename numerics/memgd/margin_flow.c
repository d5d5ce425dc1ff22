/*
 * Gradient flow on all weights of a memory of ten tokens, by descent in K and
 * in 2K small steps.  The token that is looked at has the frequency p.
 * Measured: its margin, extrapolated, with a proved bound.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_token.h"
#include "numerics/small_steps.h"

enum { CLASSES, FREQUENCY, TIME };
enum { STEPS = 4000 };

/* The margin at time T after STEPS steps, and its ERROR; not a number when
   memory is short. */
static double
descend (double *error, const double *at, size_t steps, struct stream *stream)
{
    struct bounded *bounded = token_descent (
        at[CLASSES], at[FREQUENCY], at[TIME] / (double) steps, stream);
    double margin;

    if (bounded == NULL)
        return NAN;
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    margin = bounded_margin (error, bounded, TOKEN);
    bounded_free (bounded);
    return margin;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double coarse, fine, first, second, *error = result + MAX_MEASURES;

    (void) shared;
    if (!(at[CLASSES] <= 64 && at[TIME] > 0))
        return RUN_REFUSED;
    coarse = descend (&first, at, STEPS, stream);
    fine = descend (&second, at, 2 * STEPS, stream);
    if (isnan (coarse) || isnan (fine))
        return RUN_NO_MEMORY;
    result[0] = small_steps_margin (error, coarse, fine, at[FREQUENCY],
                                    at[CLASSES], at[TIME], STEPS);
    *error += first + 2 * second;
    return RUN_DONE;
}

EXPERIMENT (memgd_margin_flow) = {
    .axes = "M p t",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
