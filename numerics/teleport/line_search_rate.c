/*
 * K gradient steps with exact line search on f = (mu x^2 + y^2)/2 from
 * (1/mu, 1), without teleports, and one that starts with the teleport on the
 * level set, at (0, sqrt (2 f)).
 *
 * Budget: a step size is right within 8 units; eta lam <= 2/(1 + mu) of it and
 * rounding move a coordinate by 16/(1 + mu) units of what it was, which is
 * (1 + mu)/(1 - mu) times what remains.  Every direction returns after two
 * exact steps, so that errors of it add, and the factor of a step is largest,
 * hence stationary, at the one where this starts.
 */
#include <math.h>

#include "numerics/experiment.h"

enum { CONVEXITY, STEPS };

static double
value (const double *x, double mu)
{
    return (mu * x[0] * x[0] + x[1] * x[1]) / 2;
}

static void
step (double *x, double mu)
{
    double g[2] = { mu * x[0], x[1] }, size;

    size = (g[0] * g[0] + g[1] * g[1]) / (mu * g[0] * g[0] + g[1] * g[1]);
    x[0] -= size * g[0];
    x[1] -= size * g[1];
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double mu = at[CONVEXITY], x[2] = { 1 / mu, 1 }, first, unit, steps;
    long k;

    (void) shared;
    (void) stream;
    if (!(mu > 0 && mu < 1 && at[STEPS] >= 0 && at[STEPS] <= 1e6))
        return RUN_REFUSED;
    first = value (x, mu);
    for (k = 0; k < (long) at[STEPS]; k++)
        step (x, mu);
    steps = at[STEPS];
    unit = 0x1p-53 * 16 / (1 - mu);
    result[0] = value (x, mu) / first;
    result[MAX_MEASURES] =
        result[0] * (20 * 0x1p-53 + 2 * steps * unit * (1 + steps * unit));
    x[0] = 0;
    x[1] = sqrt (2 * first);
    step (x, mu);
    result[1] = value (x, mu) / first;
    result[MAX_MEASURES + 1] = 0x1p-100;
    return RUN_DONE;
}

EXPERIMENT (teleport_line_search_rate) = {
    .axes = "mu K",
    .measures = "left teleported",
    .kind = DETERMINISTIC,
    .run = run,
};
