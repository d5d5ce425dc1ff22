/*
 * One item visited n times by steps of size gamma.  Its score starts at 0, as
 * do those of the c other classes, which stay there; a step adds gamma times
 * the softmax share of the other classes.
 *
 * Budget: with s the share of the others and E the error so far, a step makes
 * at most |1 - gamma s (1 - s)| E of E; the slope itself moves by no more
 * than gamma E.  Then come the rounding of the share (that of the softmax and
 * c / 2 ulp for the sum), of the product, of gamma, and of the sum.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/vector.h"

enum { STEP, OTHERS, VISITS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double ulp = 0x1p-52;
    double gamma = at[STEP], score = 0, error = 0, *p, *x;
    size_t others, visits, i;

    (void) shared;
    (void) stream;
    if (!(gamma > 0 && gamma <= 600 && at[OTHERS] >= 1 && at[OTHERS] <= 1e6
          && at[OTHERS] <= floor (at[OTHERS]) && at[VISITS] >= 0
          && at[VISITS] <= 1e6))
        return RUN_REFUSED;
    others = (size_t) at[OTHERS];
    visits = (size_t) at[VISITS];
    x = calloc (2 * (others + 1), sizeof *x);
    if (x == NULL)
        return RUN_NO_MEMORY;
    p = x + others + 1;
    for (; visits > 0; visits--) {
        double share = 0, slope, rounding;
        x[0] = score;
        vector_softmax (p, x, others + 1);
        for (i = 1; i <= others; i++)
            share += p[i];
        rounding = (9 + 0.625 * (double) (others + 1) + score) * ulp;
        slope = fabs (1 - gamma * share * (1 - share));
        error = (slope + gamma * (error + rounding)) * error
                + gamma * share * rounding;
        score += gamma * share;
        error = (error + score * ulp) * (1 + 0x1p-30);
    }
    result[0] = score;
    result[MAX_MEASURES] = error;
    free (x);
    return RUN_DONE;
}

EXPERIMENT (memscale_visit_recursion) = {
    .axes = "gamma c n",
    .measures = "score",
    .kind = DETERMINISTIC,
    .run = run,
};
