#include "numerics/plane.h"

#include <math.h>
#include <string.h>

#include "numerics/teleport.h"

static const double ulp = 0x1p-52;

/*
 * In the plane, let s be the sine of the angle between g and the largest
 * eigenvalue's vector.  The Rayleigh quotient lies s^2 (l - m) below l, and
 * |q - (g.q/G) g|^2 / G = (l - m)^2 s^2 (1 - s^2); with the quotient above
 * half of the trace, s^2 < 1/2.  Then 2 f l - G = G s^2 (l/m - 1), the other
 * component of z is sqrt (G) s / m, and the one along the vector misses a by
 * no more than (2 |f - c| / l + (m/l) z_2^2) / a.
 */
static int
note_errors (struct plane *plane, const struct teleport *teleport,
             double trace, double determinant, double start)
{
    double quotient =
        objective_dot (teleport->g, teleport->q, 2) / teleport->square;
    double apart = 2 * quotient - trace, sine2, off, reach2, drift;

    if (!(apart > 1e-6 * trace))
        return 0;
    reach2 = objective_dot (plane->z, plane->z, 2);
    sine2 = 2
            * (teleport->residual * teleport->square
               + 256 * ulp * ulp * trace * trace)
            / (apart * apart);
    plane->largest = quotient;
    plane->least = determinant / quotient;
    drift = fabs (teleport->value - teleport->level)
            + 16 * ulp * plane->absolute * (reach2 + start);
    off = sqrt (teleport->square * sine2) / plane->least;
    plane->error =
        (off + 2 * (2 * drift / quotient + off * off) / sqrt (reach2)) * 1.001;
    plane->square_error =
        (2 * quotient * drift
         + teleport->square * sine2 * quotient / plane->least
         + 32 * ulp * plane->absolute * plane->absolute * reach2)
        * 1.001;
    return 1;
}

int
planar_teleport (struct plane *plane, const double *at)
{
    const double a[] = { at[0], at[1], at[1], at[2] }, centre[] = { 0, 0 };
    double trace = at[0] + at[2], determinant = at[0] * at[2] - at[1] * at[1];
    double rho, last = HUGE_VAL;
    struct teleport teleport;
    int good = 0;

    memset (plane, 0, sizeof *plane);
    if (!(at[0] > 0 && determinant > 1e-6 * trace * trace
          && fabs (at[3]) + fabs (at[4]) > 0))
        return 0;
    plane->objective = objective_quadratic (2, a, centre);
    if (plane->objective == NULL)
        return 0;
    plane->absolute = trace + 2 * fabs (at[1]);
    rho = 4 * plane->objective->value (plane->objective, NULL, at + 3) / trace;
    if (teleport_begin (&teleport, plane->objective,
                        routine_fixed (rho, 100000), at + 3)) {
        while (teleport.steps < 100000
               && (teleport.residual * teleport.square > 1e-28 * trace * trace
                   || teleport.residual < last / 2)) {
            last = teleport.residual;
            teleport_step (&teleport);
        }
        memcpy (plane->z, teleport.w, sizeof plane->z);
        plane->square = teleport.square;
        good = note_errors (plane, &teleport, trace, determinant,
                            objective_dot (at + 3, at + 3, 2));
    }
    teleport_end (&teleport);
    if (!good)
        planar_free (plane);
    return good;
}

void
planar_free (struct plane *plane)
{
    objective_free (plane->objective);
    plane->objective = NULL;
}

/* An error e of z becomes at most max |1 - rate lambda| e, and rounding adds a
   few ulp of what is added up; f moves by at most l (|z| e + e^2/2). */
double
planar_descend (double *error, struct plane *plane, double rate, size_t k)
{
    double grows =
        fmax (fabs (1 - rate * plane->largest), fabs (1 - rate * plane->least))
        + 1e-9;
    double e = plane->error, room[2], reach, value;

    for (; k > 0; k--) {
        reach = sqrt (objective_dot (plane->z, plane->z, 2)) + e;
        e = grows * e + 16 * ulp * (1 + rate * plane->absolute) * reach;
        descend (plane->z, plane->objective, rate, room);
    }
    value = plane->objective->value (plane->objective, NULL, plane->z);
    reach = sqrt (objective_dot (plane->z, plane->z, 2)) + e;
    *error = 1.001
             * (plane->largest * e * (reach + e)
                + 16 * ulp * plane->absolute * reach * reach);
    return value;
}
