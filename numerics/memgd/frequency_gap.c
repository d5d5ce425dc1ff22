/*
 * k gradient steps of size eta on all weights of a memory of three tokens of
 * frequencies p, q and the rest among M classes, keys orthonormal and turned
 * at random, outputs the first unit vectors.  Measured: by how much the first
 * margin exceeds the second, with the bound of numerics/bounded.h.
 */
#include <math.h>

#include "numerics/bounded.h"
#include "numerics/experiment.h"

enum { CLASSES, MORE, LESS, RATE, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double steps = at[STEPS], first, second, *mass;

    (void) shared;
    if (!(at[CLASSES] <= 1024 && steps <= 1e6 && at[MORE] + at[LESS] <= 1))
        return RUN_REFUSED;
    bounded = bounded_new (3, at[CLASSES], at[CLASSES] + 2, at[RATE]);
    if (bounded == NULL || !bounded_keys (bounded, NULL, 0, 0, stream)
        || !bounded_outputs (bounded, NULL, 0, 0, NULL)) {
        bounded_free (bounded);
        return RUN_NO_MEMORY;
    }
    mass = bounded->memory->mass;
    mass[0] = at[MORE];
    mass[1] = at[LESS];
    mass[2] = fmax (0, 1 - mass[0] - mass[1]);
    for (; steps > 0; steps--)
        bounded_step (bounded, mass);
    result[0] = bounded_margin (&first, bounded, 0)
                - bounded_margin (&second, bounded, 1);
    result[MAX_MEASURES] = first + second + 0x1p-52 * fabs (result[0]);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_frequency_gap) = {
    .axes = "M p q eta k",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
