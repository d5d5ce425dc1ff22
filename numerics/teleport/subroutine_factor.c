/* Booth's quadratic from the start of the published figure, approached with
   steps of size 10, then rho: the component along (1, -1). */
#include "numerics/experiment.h"
#include "numerics/factor.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double booth[] = { 10, 8, 8, 10 }, origin[] = { 0, 0 },
                        start[] = { 6.5, -7 }, axis[] = { 1, -1 };
    struct objective *quadratic;
    struct factor factor = {
        .largest = 18, .other = 2, .axis = axis, .approach = 10, .rho = at[0]
    };

    (void) shared;
    (void) stream;
    if (!(at[0] > 0 && at[0] <= 1e4))
        return RUN_REFUSED;
    quadratic = objective_quadratic (2, booth, origin);
    if (quadratic == NULL)
        return RUN_NO_MEMORY;
    factor.quadratic = quadratic;
    result[0] = factor_measure (result + MAX_MEASURES, &factor, start);
    objective_free (quadratic);
    return RUN_DONE;
}

EXPERIMENT (teleport_subroutine_factor) = {
    .axes = "rho",
    .measures = "ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
