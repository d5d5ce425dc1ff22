/*
 * Gradient flow by many small steps of descent on the whole c x c matrix, up
 * to TAU of rate times frequency times steps for the second class, whose loss
 * is measured.
 *
 * Budget: that of rounding, and what the steps are ahead of the flow.  A step
 * d from margin u moves the clock F (u) = e^u + (c-1) u by e^u (e^d - 1 - d)
 * more than the flow in the same time (imbalance/descent_margin); these are
 * added up along the run, X in all.  F' is at least e^v + c - 1, v >= 0 the
 * margin of the flow: the margin is ahead by at most X/c, hence v >= u - X/c,
 * and so by at most X/(e^(u - X/c) + c - 1).
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_descent.h"

enum { CLASSES, TAU };

enum { SECOND = 1 };

/* As many steps as make about 3e7 changes of a weight. */
static double
small_steps (const struct one_hot *model)
{
    return ceil (3e7 / (double) model->size);
}

/* COUNT steps at RATE; returns by how much the clock is ahead.  At the most
   d^2 e^d/2 for e^d - 1 - d, and 1/1000 for the rounding of d. */
static double
descend (struct one_hot_descent *descent, double rate, double count)
{
    double excess = 0, u = 0;

    for (; count > 0; count--) {
        double d;
        one_hot_descend (descent, rate, 1);
        d = one_hot_margin (descent->model, SECOND) - u;
        excess += exp (u + d) * d * d / 2;
        u += d;
    }
    return excess * 1.001 + 1e-9;
}

/* How far the margin U may be ahead of the flow's. */
static double
ahead (double u, double excess, double c)
{
    return excess / (exp (u - excess / c) + c - 1) * (1 + 1e-9);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_descent descent;
    double count, excess, u;

    (void) shared;
    (void) stream;
    if (!(at[TAU] > 0 && at[TAU] <= 1e6))
        return RUN_REFUSED;
    if (!one_hot_descent_init (&descent, at[CLASSES]))
        return RUN_REFUSED;
    count = small_steps (descent.model);
    excess = descend (
        &descent, at[TAU] / count / descent.model->frequency[SECOND], count);
    u = one_hot_margin (descent.model, SECOND);
    result[0] = one_hot_loss (descent.model, SECOND);
    result[MAX_MEASURES] =
        one_hot_descent_loss_error (&descent, SECOND)
        + result[0] * expm1 (ahead (u, excess, at[CLASSES]));
    one_hot_descent_clear (&descent);
    return RUN_DONE;
}

EXPERIMENT (imbalance_flow_loss) = {
    .axes = "c tau",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
