#include "numerics/factor.h"

#include <math.h>

#include "numerics/teleport.h"

static const double ulp = 0x1p-52, near = 0x1p-15, lost = 0x1p-18;

/*
 * At z = sum z_i e_i the factor of component i is 1 + rho l_i^2/G - l_i (rho
 * g.q/G^2 + (f-c)/G): all but its argument exact.  At the maximiser G = 2 c l
 * and g.q = l G; what G, g.q and f miss moves it by no more than the first
 * three terms.  Rounding moves a component by some ulp of what is added up.
 */
static double
miss (const struct factor *factor, const struct teleport *at, double part)
{
    size_t d = factor->quadratic->dim;
    double square = at->square, ideal = 2 * at->level * factor->largest;
    double along = objective_dot (at->g, at->q, d);
    double rounding = (16 * (double) d + 16) * ulp, other = factor->other;
    double short_by = fabs (square - ideal) + rounding * ideal;
    double bent = fabs (along - factor->largest * square)
                  + rounding * factor->largest * ideal;
    double off = fabs (at->value - at->level) + rounding * at->level;
    double reach = sqrt (objective_dot (at->w, at->w, d));
    double moves = factor->rho * factor->largest / square;

    return 1.001
           * (factor->rho * other * (other + factor->largest) * short_by
                  / square / ideal
              + factor->rho * other * bent / square / square
              + other * off / square
              + rounding * reach * (2 + 3 * factor->largest * moves)
                    / fabs (part));
}

/* How far z lies off the maximiser's line, over its distance; from G = l^2 z^2
   + ..., f = l z^2 / 2 + ...: |q - l g| is at least that of the component
   sought, and the residual at most of all. */
static double
off_line (const struct factor *factor, const struct teleport *at)
{
    size_t d = factor->quadratic->dim, i;
    double sum = 0;

    for (i = 0; i < d; i++) {
        double rest = factor->largest * at->w[i] - at->g[i];
        sum += rest * rest;
    }
    return sqrt (sum / (factor->largest * 2 * at->level));
}

double
factor_measure (double *error, const struct factor *factor, const double *w)
{
    size_t d = factor->quadratic->dim, taken;
    double length = sqrt (objective_dot (factor->axis, factor->axis, d));
    double ratio = NAN, size, part;
    struct teleport at;

    *error = HUGE_VAL;
    if (!teleport_begin (&at, factor->quadratic,
                         routine_fixed (factor->approach, 100000), w))
        return NAN;
    size = sqrt (2 * at.level / factor->largest);
    part = objective_dot (factor->axis, at.w, d) / length;
    while (at.steps < 100000
           && (off_line (factor, &at) > near || fabs (part) > near * size)) {
        teleport_step (&at);
        part = objective_dot (factor->axis, at.w, d) / length;
    }
    at.rho = factor->rho;
    for (taken = 0; taken < 8; taken++) {
        double before = part;
        if (!(fabs (part) > lost * size && off_line (factor, &at) <= near))
            break;
        *error = miss (factor, &at, before);
        teleport_step (&at);
        part = objective_dot (factor->axis, at.w, d) / length;
        ratio = part / before;
    }
    teleport_end (&at);
    return ratio;
}
