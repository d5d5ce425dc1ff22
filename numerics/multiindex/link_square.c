/* E f (z)^2 of a link, by Gauss's rule; the budget has the rounding of every
 * term.
 */
#include "numerics/experiment.h"
#include "numerics/link_function.h"
#include "numerics/normal_rule.h"

#include <math.h>

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
    struct bounded_sum sum = { 0, 0, 0, 0 };
    size_t i;

    (void) stream;
    if (!link_known (at[0]))
        return RUN_REFUSED;
    for (i = 0; i < rule->n; i++) {
        double f = link_function ((int) at[0], rule->z[i]);
        /* Neither f nor f' is steeper than one off nought. */
        double wrong = rule->shift[i] + 0x1p-49 * fabs (f);
        normal_rule_add (&sum, rule, i, f * f,
                         2.001 * fabs (f) * wrong + wrong * wrong);
    }
    result[0] = sum.total;
    result[MAX_MEASURES] = bounded_error (&sum) + RULE_ERROR;
    return RUN_DONE;
}

EXPERIMENT (multiindex_link_square) = {
    .axes = "link",
    .measures = "square",
    .kind = DETERMINISTIC,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
