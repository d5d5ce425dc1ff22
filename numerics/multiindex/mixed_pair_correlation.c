/*
 * Gradient flow with the fixed link h_2 + c h_3 for two directions, all of W
 * in doubles in R^8 x 2, from overlaps of which m are positive, until it
 * rests: the correlation there.
 *
 * The correlation grows at the rate <T, M'> = |W'|^2, which near each of the
 * three ends falls at least like exp (-2 t/5) for 3/2 <= c^2 <= 10, up to a
 * factor 4: what is left to come is at most ten times the rate.
 */
#include <float.h>
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"
#include "numerics/planted.h"

enum { WEIGHT, LEARNT };
enum { DIMENSION = 8 };

/* Where m of the two are on their way. */
static const double starts[3][4] = { { -0.3, -0.2, -0.1, -0.4 },
                                     { 0.5, -0.1, 0.1, -0.3 },
                                     { 0.5, -0.1, -0.2, 0.4 } };

/* <T, M'>, T from the pull alone. */
static double
growth (const double *m, const struct planted *f)
{
    double rate[PLANTED_MOST * PLANTED_MOST], sum = 0;
    size_t i;

    planted_rate (rate, m, f);
    for (i = 0; i < f->q * f->q; i++)
        sum += m[i] * (2 * f->square[2] + 3 * f->square[3] * m[i]) * rate[i];
    return fabs (sum);
}

/* Follow FLOW until the correlation hardly grows, or for a time of 200. */
static void
settle (struct frame_flow *flow, double *m, const struct planted *f)
{
    while (flow->now < 200 && growth (m, f) > 1e-13) {
        double step = frame_flow_expand (flow);
        frame_flow_overlaps (m, flow, step);
        frame_flow_advance (flow, step);
    }
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = FIXED, .q = 2, .degree = 3 };
    struct frame_flow flow;
    struct planted f;
    double m[4];
    int i;

    (void) shared;
    if (!(at[WEIGHT] >= 1.5 && at[WEIGHT] <= 10 && at[LEARNT] >= 0
          && at[LEARNT] <= 2 && at[LEARNT] <= floor (at[LEARNT])))
        return RUN_REFUSED;
    planted_pure (&f, 2, 3);
    f.square[2] = link.square[2] = 1;
    f.square[3] = link.square[3] = at[WEIGHT];
    for (i = 0; i < 4; i++)
        m[i] = starts[(int) at[LEARNT]][i];
    if (!frame_flow_init (&flow, &link, DIMENSION, m, stream))
        return RUN_NO_MEMORY;
    settle (&flow, m, &f);
    frame_flow_clear (&flow);
    result[0] = planted_correlation (m, &f);
    result[MAX_MEASURES] =
        40 * growth (m, &f) + 1024 * DBL_EPSILON * (1 + at[WEIGHT]);
    return RUN_DONE;
}

EXPERIMENT (multiindex_mixed_pair_correlation) = {
    .axes = "weight m",
    .measures = "correlation",
    .kind = DETERMINISTIC,
    .run = run,
};
