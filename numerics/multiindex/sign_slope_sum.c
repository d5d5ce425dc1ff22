/* The sum of k a_k^2 for the sign, each coefficient by Gauss's rule; the
   budget has the rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/link_function.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { SIGN = 2 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    double h[RULE_ORDERS], error[RULE_ORDERS];
    struct bounded_sum sum[RULE_ORDERS] = { { 0, 0, 0, 0 } };
    size_t i, k, n;

    (void) stream;
    if (!(at[0] >= 0 && at[0] < RULE_ORDERS))
        return RUN_REFUSED;
    n = (size_t) at[0];
    for (i = 0; i < rule->n; i++) {
        double f = link_function (SIGN, rule->z[i]);
        hermite_row (h, error, n + 1, rule->z[i], rule->shift[i]);
        for (k = 0; k <= n; k++)
            normal_rule_add (sum + k, rule, i, f * h[k], error[k]);
    }
    result[0] = result[MAX_MEASURES] = 0;
    for (k = 0; k <= n; k++) {
        double a = sum[k].total, e = bounded_error (sum + k) + RULE_ERROR;
        result[0] += (double) k * a * a;
        result[MAX_MEASURES] += (double) k * (2 * fabs (a) + e) * e;
    }
    result[MAX_MEASURES] += 0x1p-47 * result[0];
    return RUN_DONE;
}

EXPERIMENT (multiindex_sign_slope_sum) = {
    .axes = "n",
    .measures = "sum",
    .kind = DETERMINISTIC,
    .prepare = normal_rule_prepare,
    .dispose = normal_rule_dispose,
    .run = run,
};
