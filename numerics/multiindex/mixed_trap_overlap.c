/*
 * Gradient flow with the fixed link h_s + c h_{s+1} from the overlap -m, all
 * of w in doubles in R^12, until it rests.
 *
 * The pull x^(s-1) (s + (s+1) c^2 x) is |x|^(s-1) (s+1) c^2 times the distance
 * of x from where it is 0; and near the pole 1 + x is the speed over the pull
 * and 1 - x.  Both as computed, so that a run which has come close says how
 * close.
 */
#include <float.h>
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"

enum { LINK, WEIGHT, START };
enum { DIMENSION = 12, ENDS = 400 };

/* Follow FLOW until the overlap has hardly moved in a time of a half; returns
 * it. */
static double
rest (struct frame_flow *flow, double x)
{
    double m, end = 0, before = 1;
    int i;

    for (i = 0; i < ENDS && fabs (x - before) > 0x1p-46; i++) {
        before = x;
        end += 0.5;
        while (flow->now < end) {
            double step = frame_flow_expand (flow);
            if (step > end - flow->now)
                step = end - flow->now;
            frame_flow_overlaps (&m, flow, step);
            frame_flow_advance (flow, step);
            x = m;
        }
    }
    return x;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = FIXED, .q = 1 };
    struct frame_flow flow;
    double x = -at[START], pull, inside, pole;
    int s;

    (void) shared;
    if (!(at[LINK] >= 2 && at[LINK] < FRAME_DEGREE
          && at[LINK] <= floor (at[LINK]) && at[WEIGHT] > 0
          && at[WEIGHT] <= 100 && at[START] > 0 && at[START] < 1))
        return RUN_REFUSED;
    s = (int) at[LINK];
    link.degree = s + 1;
    link.square[s] = 1;
    link.square[s + 1] = at[WEIGHT];
    if (!frame_flow_init (&flow, &link, DIMENSION, &x, stream))
        return RUN_NO_MEMORY;
    x = rest (&flow, x);
    frame_flow_clear (&flow);
    pull = fabs (frame_flow_speed (&link, x)) / (1 - x * x);
    inside = pull / (pow (fabs (x), s - 1) * (s + 1) * at[WEIGHT]);
    pole = fabs (1 + x);
    result[0] = x;
    result[MAX_MEASURES] =
        fmin (inside, pole) * (1 + 0x1p-20) + 16 * DBL_EPSILON * (s + 2);
    return RUN_DONE;
}

EXPERIMENT (multiindex_mixed_trap_overlap) = {
    .axes = "s weight m",
    .measures = "overlap",
    .kind = DETERMINISTIC,
    .run = run,
};
