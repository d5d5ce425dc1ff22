/* The coefficient of z^p along h_k, by Gauss's rule; the budget has the
   rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { POWER, ORDER };

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

/* z^p <= p! e^|z| and less than sqrt (p!) times the majorant of h_p. */
static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    double h[RULE_ORDERS], error[RULE_ORDERS];
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
        hermite_row (h, error, k + 1, z, rule->shift[i]);
        normal_rule_add (&sum, rule, i, f * h[k],
                         fabs (f) * error[k] + wrong * (fabs (h[k]) + error[k])
                             + 0x1p-52 * fabs (f * h[k]));
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + 1e4 * RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_hermite_power) = {
    .axes = "p k",
    .measures = "coefficient",
    .kind = DETERMINISTIC,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
