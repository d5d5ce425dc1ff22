/*
 * Least squares with polynomials of degree n: the coefficients and the rest of
 * a link by Gauss's rule, the nodes standing for the samples.
 *
 * Budget: a coefficient that is off by e adds e^2 to the rest; the residual of
 * each node is followed through the recursion.
 */
#include "numerics/experiment.h"
#include "numerics/link_function.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { LINK, DEGREE };

static void *
prepare (const double *at)
{
    (void) at;
    return normal_rule_new ();
}

static void
dispose (void *shared)
{
    normal_rule_free (shared);
}

/* Set C[k], k <= N, and return the sum of the squares of their errors. */
static double
fit (double *c, size_t n, int link, const struct normal_rule *rule)
{
    double h[RULE_ORDERS], error[RULE_ORDERS], off = 0;
    struct bounded_sum sum[RULE_ORDERS] = { { 0, 0, 0, 0 } };
    size_t i, k;

    for (i = 0; i < rule->n; i++) {
        double f = link_function (link, rule->z[i]);
        double wrong = rule->shift[i] + 0x1p-49 * fabs (f);
        hermite_row (h, error, n + 1, rule->z[i], rule->shift[i]);
        for (k = 0; k <= n; k++)
            normal_rule_add (sum + k, rule, i, f * h[k],
                             fabs (f) * error[k]
                                 + wrong * (fabs (h[k]) + error[k])
                                 + 0x1p-52 * fabs (f * h[k]));
    }
    for (k = 0; k <= n; k++) {
        double e = bounded_error (sum + k) + RULE_ERROR;
        c[k] = sum[k].total;
        off += e * e;
    }
    return off;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    double c[RULE_ORDERS], h[RULE_ORDERS], error[RULE_ORDERS], off;
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i, k, n;

    (void) stream;
    if (!link_known (at[LINK]) || !(at[DEGREE] >= 0)
        || !(at[DEGREE] < RULE_ORDERS))
        return RUN_REFUSED;
    n = (size_t) at[DEGREE];
    off = fit (c, n, (int) at[LINK], rule);
    for (i = 0; i < rule->n; i++) {
        double rest = link_function ((int) at[LINK], rule->z[i]);
        double size = fabs (rest), wrong = rule->shift[i] + 0x1p-49 * size;
        hermite_row (h, error, n + 1, rule->z[i], rule->shift[i]);
        for (k = 0; k <= n; k++) {
            rest -= c[k] * h[k];
            size += fabs (c[k] * h[k]);
            wrong += fabs (c[k]) * error[k];
        }
        wrong += (double) (n + 4) * 0x1p-52 * size;
        normal_rule_add (&sum, rule, i, rest * rest,
                         2.001 * fabs (rest) * wrong + wrong * wrong);
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + off + RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_truncation_error) = {
    .axes = "link n",
    .measures = "error",
    .kind = DETERMINISTIC,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
