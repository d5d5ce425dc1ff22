/*
 * A quadratic of four eigenvalues, 1, kappa, 3/8 and 5/8, with eigenvectors
 * that are the columns of the reflection I - v v^T / 2, v = (1, 1, 1, 1): a
 * level where the maximiser is at the squared distance given.
 */
#include <math.h>
#include <string.h>

#include "numerics/experiment.h"
#include "numerics/factor.h"

enum { RHO, SQUARE, KAPPA, DIM = 4 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double origin[DIM] = { 0 },
                        part[DIM] = { 0.75, 0.5, -0.25, 0.375 };
    double value[DIM] = { 1, at[KAPPA], 0.375, 0.625 };
    double axes[DIM][DIM], a[DIM * DIM] = { 0 }, start[DIM] = { 0 }, level = 0;
    struct factor factor = { .largest = 1,
                             .other = at[KAPPA],
                             .approach = at[SQUARE],
                             .rho = at[RHO] };
    struct objective *quadratic;
    size_t i, j, k;

    (void) shared;
    (void) stream;
    if (!(at[RHO] > 0 && at[SQUARE] > 0 && at[KAPPA] > 0 && at[KAPPA] < 1))
        return RUN_REFUSED;
    for (i = 0; i < DIM; i++)
        level += value[i] * part[i] * part[i] / at[SQUARE];
    for (i = 0; i < DIM; i++)
        for (j = 0; j < DIM; j++) {
            axes[i][j] = (i == j) - 0.5;
            start[j] += axes[i][j] * part[i] / sqrt (level);
        }
    for (i = 0; i < DIM; i++)
        for (j = 0; j < DIM; j++)
            for (k = 0; k < DIM; k++)
                a[i * DIM + j] += value[k] * axes[k][i] * axes[k][j];
    quadratic = objective_quadratic (DIM, a, origin);
    if (quadratic == NULL)
        return RUN_NO_MEMORY;
    factor.quadratic = quadratic;
    factor.axis = axes[1];
    result[0] = factor_measure (result + MAX_MEASURES, &factor, start);
    objective_free (quadratic);
    return RUN_DONE;
}

EXPERIMENT (teleport_subroutine_factor_general) = {
    .axes = "rho square kappa",
    .measures = "ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
