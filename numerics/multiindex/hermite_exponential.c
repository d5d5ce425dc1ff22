/* The coefficient of e^(wz), cos wz or sin wz along h_k, by Gauss's rule; the
   budget has the rounding of every term. */
#include "numerics/experiment.h"
#include "numerics/normal_rule.h"

#include <math.h>

enum { LINK, FREQUENCY, ORDER };

/* libm's functions are within 2 ulp; so is what they are asked for within w
   (SHIFT + 2 ulp z). */
static double
wave (double *error, const double *at, double z, double shift)
{
    double x = at[FREQUENCY] * z, slope = 1, f;
    double moved = fabs (at[FREQUENCY]) * (shift + 0x1p-51 * fabs (z));

    if (at[LINK] < 1.5)
        slope = f = exp (x);
    else
        f = at[LINK] < 2.5 ? cos (x) : sin (x);
    *error = 1.001 * slope * moved + 0x1p-50 * fabs (f);
    return f;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct normal_rule *rule = shared;
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i, k;

    (void) stream;
    if (!(at[LINK] >= 1 && at[LINK] <= 3 && fabs (at[FREQUENCY]) <= 2
          && at[ORDER] >= 0 && at[ORDER] < RULE_ORDERS))
        return RUN_REFUSED;
    k = (size_t) at[ORDER];
    for (i = 0; i < rule->n; i++) {
        double wrong, f = wave (&wrong, at, rule->z[i], rule->shift[i]);
        normal_rule_add_product (&sum, rule, i, f, wrong, k);
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_hermite_exponential) = {
    .axes = "link w k",
    .measures = "coefficient",
    .kind = DETERMINISTIC,
    .prepare = normal_rule_prepare,
    .dispose = normal_rule_dispose,
    .run = run,
};
