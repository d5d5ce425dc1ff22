/*
 * n gradient steps of size gamma on the cross-entropy of one item among M
 * classes whose outputs are orthonormal: the scores are the coordinates of
 * W e, start at 0, and move by gamma (1[z = y] - p_z).  Measured: the right
 * score less the best other one.
 *
 * Budget: in exact arithmetic the other scores stay equal, and so they do in
 * doubles, as equal numbers go through equal operations.  With s = 1 - p_y
 * and g = gamma M / (M-1), an error E of the margin becomes at most
 * |1 - g s (1 - s)| E; the slope moves by no more than g E.  Then come the
 * rounding of the shares, their sum, the products, gamma, and both scores.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/vector.h"

enum { STEP, CLASSES, VISITS };

/* One step on the M SCORES; P is work space.  Returns s. */
static double
visit (double *scores, double *p, double gamma, size_t classes)
{
    double share = 0;
    size_t z;

    vector_softmax (p, scores, classes);
    for (z = 1; z < classes; z++) {
        share += p[z];
        scores[z] -= gamma * p[z];
    }
    scores[0] += gamma * share;
    return share;
}

static double
best_other (const double *scores, size_t classes)
{
    return scores[1 + vector_argmax (scores + 1, classes - 1)];
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double ulp = 0x1p-52;
    double gamma = at[STEP], m = at[CLASSES], margin = 0, error = 0, *scores;
    double pushed = gamma * m / (m - 1);
    size_t classes, visits;

    (void) shared;
    (void) stream;
    if (!(gamma > 0 && gamma <= 300 && m >= 2 && m <= 1e6 && m <= floor (m)
          && at[VISITS] >= 0 && at[VISITS] <= 1e6))
        return RUN_REFUSED;
    classes = (size_t) m;
    visits = (size_t) at[VISITS];
    scores = calloc (2 * classes, sizeof *scores);
    if (scores == NULL)
        return RUN_NO_MEMORY;
    for (; visits > 0; visits--) {
        double share = visit (scores, scores + classes, gamma, classes);
        double rounding = (9 + 0.625 * m + margin) * ulp;
        double slope = fabs (1 - pushed * share * (1 - share));
        error = (slope + pushed * (error + rounding)) * error
                + pushed * share * rounding;
        margin = scores[0] - best_other (scores, classes);
        error = (error + 2 * margin * ulp) * (1 + 0x1p-30);
    }
    result[0] = margin;
    result[MAX_MEASURES] = error;
    free (scores);
    return RUN_DONE;
}

EXPERIMENT (memscale_visit_margin) = {
    .axes = "gamma M n",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
