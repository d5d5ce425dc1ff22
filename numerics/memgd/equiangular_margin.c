/*
 * k gradient steps of size eta on all weights of a memory of ten tokens among
 * M classes, keys orthonormal, outputs unit vectors with the inner product rho
 * each, all turned at random.  Measured: the margin of a token of frequency p,
 * with the bound of numerics/bounded.h.
 *
 * With orthonormal rows the outputs are a 1 + b J times those: a^2 = 1 - rho
 * and (a + M b)^2 = 1 - rho + M rho.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_token.h"

enum { CLASSES, ANGLE, FREQUENCY, RATE, STEPS };
enum { MOST = 64 };

/* Give the memory its outputs; returns 0 when memory is short. */
static int
equiangular (struct bounded *bounded, double rho, struct stream *stream)
{
    static const double ulp = 0x1p-52;
    size_t m = bounded->memory->classes, i;
    double form[MOST * MOST], n = (double) m, last = 1 - rho + n * rho;
    double a = sqrt (1 - rho), b = (sqrt (last) - a) / n;

    for (i = 0; i < m * m; i++)
        form[i] = b + (i % (m + 1) == 0 ? a : 0);
    /* rho itself is rounded, and so is the sum below the root. */
    return bounded_outputs (bounded, form, m,
                            (8 + 2 / a + n / sqrt (last)) * ulp, stream);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double steps = at[STEPS], m = at[CLASSES], rho = at[ANGLE];

    (void) shared;
    if (!(m <= MOST && at[RATE] <= 1000 && steps <= 1e6 && rho <= 0.999
          && 1 - rho + m * rho >= 1e-3))
        return RUN_REFUSED;
    bounded = token_descent (m, at[FREQUENCY], at[RATE], stream);
    if (bounded == NULL || !equiangular (bounded, rho, stream)) {
        bounded_free (bounded);
        return RUN_NO_MEMORY;
    }
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    result[0] = bounded_margin (result + MAX_MEASURES, bounded, TOKEN);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_equiangular_margin) = {
    .axes = "M rho p eta k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
