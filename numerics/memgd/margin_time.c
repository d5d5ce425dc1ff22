/*
 * Gradient flow on all weights of a memory of ten tokens, by descent in small
 * steps and in steps half as large, until the margin of a token of frequency p
 * passes theta.  Measured: the time of that, between steps by a straight line,
 * extrapolated to steps of size zero (Richardson).
 *
 * Budget: after k steps of size eta the margin m is at the time T (m) =
 * G (m) / (p M), less eta / 2 log (G' (m) / M), plus at most eta x e^{2x} / 6,
 * x = eta p (claims descent_excess_above and descent_excess_below).  What is
 * smooth in m is off by at most h^2 / 8 times its second derivative on a line
 * between margins h apart: e^m / (p M) and at most eta / 8.  The term with eta
 * / 2 halves with eta and drops out.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_token.h"

enum { CLASSES, FREQUENCY, MARGIN };
enum { STEPS = 4000, MOST_STEPS = 100 * STEPS };

/* The time by steps of size RATE, and its ERROR; not a number when memory is
   short or the margin is not reached. */
static double
crossing (double *error, const double *at, double rate, struct stream *stream)
{
    struct bounded *bounded =
        token_descent (at[CLASSES], at[FREQUENCY], rate, stream);
    double before = 0, after = 0, first = 0, second = 0, gap, time;
    double x = rate * at[FREQUENCY];
    int k;

    if (bounded == NULL)
        return NAN;
    for (k = 0; k < MOST_STEPS && after < at[MARGIN]; k++) {
        before = after;
        first = second;
        bounded_step (bounded, bounded->memory->mass);
        after = bounded_margin (&second, bounded, TOKEN);
    }
    bounded_free (bounded);
    gap = after - before;
    time = rate * (k - 1 + (at[MARGIN] - before) / gap);
    *error = rate * x * exp (2 * x) / 6
             + gap * gap / 8
                   * (exp (after) / (at[FREQUENCY] * at[CLASSES]) + rate / 8)
             + (first + second) * rate / gap + 0x1p-48 * time;
    *error *= 1.001;
    if (after < at[MARGIN])
        return NAN;
    return time;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double first, second, rate, coarse, fine;

    (void) shared;
    if (!(at[CLASSES] <= 64 && at[MARGIN] > 0 && at[MARGIN] <= 20))
        return RUN_REFUSED;
    /* About as many steps as are wanted: only the budget depends on it. */
    rate = (at[MARGIN] + exp (at[MARGIN]) / at[CLASSES])
           / (at[FREQUENCY] * STEPS);
    coarse = crossing (&first, at, rate, stream);
    fine = crossing (&second, at, rate / 2, stream);
    if (isnan (coarse) || isnan (fine))
        return RUN_NO_MEMORY;
    result[0] = 2 * fine - coarse;
    result[MAX_MEASURES] = first + 2 * second;
    return RUN_DONE;
}

EXPERIMENT (memgd_margin_time) = {
    .axes = "M p theta",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
