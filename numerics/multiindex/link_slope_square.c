/* E f' (z)^2 of a link, by Gauss's rule; the budget has the rounding of every
 * term.
 */
#include "numerics/experiment.h"
#include "numerics/link_function.h"
#include "numerics/normal_rule.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) stream;
    if (!link_known (at[0]))
        return RUN_REFUSED;
    /* Neither f nor f' is steeper than one off nought. */
    result[0] = normal_rule_square (result + MAX_MEASURES, shared, link_slope,
                                    (int) at[0]);
    return RUN_DONE;
}

EXPERIMENT (multiindex_link_slope_square) = {
    .axes = "link",
    .measures = "square",
    .kind = DETERMINISTIC,
    .prepare = normal_rule_prepare,
    .dispose = normal_rule_dispose,
    .run = run,
};
