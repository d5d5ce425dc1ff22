/*
 * A network of one weight in each of two layers: fixed steps of the linearised
 * problems from the point of the level with a b = 1/2, until the residual is
 * that of rounding; the square of the gradient and u = a b - 1 there.
 *
 * Budget: where the run ends the level differs by D, and u from the stationary
 * point by E <= |N'| / |N''|, within a factor 2; the square from N there by no
 * more than |dN/dc| D + |N''| E^2 / 2, and rounding.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/teleport.h"

enum { PENALTY, VALUE, MOST = 200000 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double rho = at[PENALTY], c = at[VALUE], both = (c - 0.125) / rho;
    struct objective *net;
    struct teleport teleport;
    double w[2], u, slope, bend, off, level;

    (void) shared;
    (void) stream;
    if (!(rho > 0 && both > 1))
        return RUN_REFUSED;
    w[0] = (sqrt (both + 1) + sqrt (both - 1)) / 2;
    w[1] = (sqrt (both + 1) - sqrt (both - 1)) / 2;
    net = objective_scalar_net (rho);
    if (net == NULL
        || !teleport_begin (&teleport, net, routine_fixed (0.25, MOST), w)) {
        objective_free (net);
        return RUN_NO_MEMORY;
    }
    while (teleport.steps < MOST
           && teleport.residual * teleport.square > 1e-28)
        teleport_step (&teleport);
    u = teleport.w[0] * teleport.w[1] - 1;
    level = fabs (teleport.value - c) + 0x1p-50 * (1 + c);
    slope = 2 / rho
            * (fabs (u * u * u - (c + 6 * rho * rho) * u - 4 * rho * rho)
               + 0x1p-48);
    bend = 2 / rho * fabs (3 * u * u - c - 6 * rho * rho);
    off = 2 * (slope + 2 * level * fabs (u) / rho) / bend;
    result[0] = teleport.square;
    result[MAX_MEASURES] = (u * u + 4 * rho * rho) / rho * level
                           + bend * off * off + 0x1p-46 * teleport.square;
    result[1] = u;
    result[MAX_MEASURES + 1] = off;
    if (!(off < 1e-3))
        result[MAX_MEASURES] = result[MAX_MEASURES + 1] = HUGE_VAL;
    teleport_end (&teleport);
    objective_free (net);
    return RUN_DONE;
}

EXPERIMENT (teleport_scalar_net_local) = {
    .axes = "rho c",
    .measures = "squared_gradient u",
    .kind = DETERMINISTIC,
    .run = run,
};
