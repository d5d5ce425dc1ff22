/* The mean of h_k (m z + s xi) over xi, by Gauss's rule; the budget has the
   rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { ORDER, OVERLAP, PLACE };

/* |m z + s xi| <= |xi| + 3: no larger than h_k's majorant a step on. */
static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    double h[RULE_ORDERS], error[RULE_ORDERS], s;
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i, k;

    (void) stream;
    if (!(at[ORDER] >= 0 && at[ORDER] < RULE_ORDERS && fabs (at[OVERLAP]) < 1
          && fabs (at[PLACE]) <= 3))
        return RUN_REFUSED;
    k = (size_t) at[ORDER];
    s = sqrt ((1 - at[OVERLAP]) * (1 + at[OVERLAP]));
    for (i = 0; i < rule->n; i++) {
        double y = at[OVERLAP] * at[PLACE] + s * rule->z[i];
        /* m, off by half an ulp, moves s by m / s of it. */
        double shift = rule->shift[i]
                       + 0x1p-50 * (fabs (at[PLACE]) + fabs (rule->z[i]))
                       + 0x1p-52 * fabs (rule->z[i]) / s;
        hermite_row (h, error, k + 1, y, shift);
        normal_rule_add (&sum, rule, i, h[k], error[k]);
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_averaged_hermite) = {
    .axes = "k m z",
    .measures = "value",
    .kind = DETERMINISTIC,
    .prepare = normal_rule_prepare,
    .dispose = normal_rule_dispose,
    .run = run,
};
