/*
 * (a b - 1)^2 / 2 at the point of its level u^2 / 2 with a^2 + b^2 = r^2, a
 * the larger: the squared gradient.  Budget: a, and b = (1 + u)/a, have a few
 * units of rounding, so that a b - 1 errs by 8 (1 + u) of them.
 */
#include <math.h>

#include "numerics/experiment.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double ulp = 0x1p-52;
    double u = at[0], r = at[1], a, b, rest, error;

    (void) shared;
    (void) stream;
    if (!(u > 0 && r > 0 && r <= 1e9 && r * r >= 2 + 2 * u))
        return RUN_REFUSED;
    a = sqrt ((r * r + sqrt (r * r - 2 - 2 * u) * sqrt (r * r + 2 + 2 * u))
              / 2);
    b = (1 + u) / a;
    rest = a * b - 1;
    result[0] = rest * rest * (a * a + b * b);
    error = 8 * (1 + u) * ulp;
    result[MAX_MEASURES] = (2 * u + error) * error * r * r
                           + 16 * ulp * (result[0] + u * u * r * r);
    return RUN_DONE;
}

EXPERIMENT (teleport_product_gradient) = {
    .axes = "u r",
    .measures = "square",
    .kind = DETERMINISTIC,
    .run = run,
};
