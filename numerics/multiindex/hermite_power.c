/* The coefficient of z^p along h_k, by Gauss's rule; the budget has the
   rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { POWER, ORDER };

/* z^p <= p! e^|z| and less than sqrt (p!) times the majorant of h_p. */
static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i, j, k;

    (void) stream;
    if (!(at[POWER] >= 0 && at[POWER] <= 10 && at[ORDER] >= 0
          && at[ORDER] < RULE_ORDERS))
        return RUN_REFUSED;
    k = (size_t) at[ORDER];
    for (i = 0; i < rule->n; i++) {
        double z = rule->z[i], f = 1, wrong = 0;
        for (j = 0; j < (size_t) at[POWER]; j++) {
            wrong = wrong * (fabs (z) + rule->shift[i])
                    + fabs (f) * (rule->shift[i] + 0x1p-52 * fabs (z));
            f *= z;
        }
        normal_rule_add_product (&sum, rule, i, f, wrong, k);
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + 1e4 * RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_hermite_power) = {
    .axes = "p k",
    .measures = "coefficient",
    .kind = DETERMINISTIC,
    .prepare = normal_rule_prepare,
    .dispose = normal_rule_dispose,
    .run = run,
};
