/* The coefficient of a link along h_k, by Gauss's rule; the budget has the
   rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/link_function.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { LINK, ORDER };

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

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    double h[RULE_ORDERS], error[RULE_ORDERS];
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i, k;

    (void) stream;
    if (!link_known (at[LINK]) || !(at[ORDER] >= 0)
        || !(at[ORDER] < RULE_ORDERS) || at[ORDER] > floor (at[ORDER]))
        return RUN_REFUSED;
    k = (size_t) at[ORDER];
    for (i = 0; i < rule->n; i++) {
        double f = link_function ((int) at[LINK], rule->z[i]);
        /* Slopes are at most one where there is no jump. */
        double wrong = rule->shift[i] + 0x1p-49 * fabs (f);
        hermite_row (h, error, k + 1, rule->z[i], rule->shift[i]);
        normal_rule_add (&sum, rule, i, f * h[k],
                         fabs (f) * error[k] + wrong * (fabs (h[k]) + error[k])
                             + 0x1p-52 * fabs (f * h[k]));
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_hermite) = {
    .axes = "link k",
    .measures = "coefficient",
    .kind = DETERMINISTIC,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
