/*
 * A network of one weight in each of two layers: the level is looked along, a
 * b = 1 + u for many u, then narrowed down around the longest gradient.
 *
 * Budget: on the last interval the square is concave, or ends with the level
 * where a = +-b: there it is at most linear in u, whose end is known to
 * rounding.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/objective.h"

enum { PENALTY, LEVEL, LOOKS = 20000 };

/* The square of the gradient on the level at U; -1 off the level. */
static double
square_at (const struct objective *net, double c, double u)
{
    double both = (c - u * u / 2) / net->penalty, w[2], g[2];
    double more = both + 2 * (1 + u), less = both - 2 * (1 + u);

    if (more < 0 || less < 0)
        return -1;
    w[0] = (sqrt (more) + sqrt (less)) / 2;
    w[1] = (sqrt (more) - sqrt (less)) / 2;
    net->value (net, g, w);
    return objective_dot (g, g, 2);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[LEVEL], reach = sqrt (2 * c), width, best = -1, where = 0;
    struct objective *net = objective_scalar_net (at[PENALTY]);
    int i;

    (void) shared;
    (void) stream;
    if (net == NULL)
        return RUN_NO_MEMORY;
    width = 2 * reach / LOOKS;
    for (i = 0; i <= LOOKS; i++) {
        double u = -reach + width * i, square = square_at (net, c, u);
        if (square > best) {
            best = square;
            where = u;
        }
    }
    for (; width > 0x1p-52; width /= 2)
        for (i = -1; i <= 1; i += 2) {
            double u = where + i * width, square = square_at (net, c, u);
            if (square > best) {
                best = square;
                where = u;
            }
        }
    result[0] = best;
    /* |N'| <= (2/rho) (8 c^1.5 + ...): a few ulp of u. */
    result[MAX_MEASURES] =
        0x1p-48 * (best + (2 / at[PENALTY]) * (4 + c * reach * 8));
    objective_free (net);
    return RUN_DONE;
}

EXPERIMENT (teleport_scalar_net_global) = {
    .axes = "rho c",
    .measures = "squared_gradient",
    .kind = DETERMINISTIC,
    .run = run,
};
