/* The coefficient of a link along h_k, by Gauss's rule; the budget has the
   rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/link_function.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { LINK, ORDER };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
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
        normal_rule_add_product (&sum, rule, i, f, wrong, k);
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_hermite) = {
    .axes = "link k",
    .measures = "coefficient",
    .kind = DETERMINISTIC,
    .prepare = normal_rule_prepare,
    .dispose = normal_rule_dispose,
    .run = run,
};
