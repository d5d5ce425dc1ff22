/* Sums of powers: known values, and what the sum must satisfy. */
#include "numerics/zeta.h"
#include "tests/tap.h"

#include <float.h>
#include <gsl/gsl_sf_zeta.h>
#include <math.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static double
off (double x, double y)
{
    return fabs (x / y - 1) / DBL_EPSILON;
}

int
main (void)
{
    double pi = acos (-1), worst = 0, step = 0, s, a;

    ok (off (zeta_tail (2, 1), pi * pi / 6) <= 4
            && off (zeta_tail (4, 1), pow (pi, 4) / 90) <= 4,
        "zeta at 2 and 4");
    /* From mpmath, 20 digits each. */
    ok (off (zeta_tail (1.5, 1), 2.6123753486854883433) <= 4
            && off (zeta_tail (3, 1), 1.2020569031595942854) <= 4
            && off (zeta_tail (1.125, 1), 8.5862412945105752999) <= 4,
        "zeta at 3/2, 3 and 9/8");
    for (s = 1.05; s < 64; s *= 1.37)
        for (a = 1; a < 1e7; a = 3 * a + 0.25) {
            double sum = zeta_tail (s, a);
            if (sum > 1e-290)
                step = larger (step,
                               off (sum, pow (a, -s) + zeta_tail (s, a + 1)));
            if (s < 30)
                worst = larger (worst, off (sum, gsl_sf_hzeta (s, a)));
        }
    ok (step <= 8, "the sum from a is a^-s and the sum from a + 1: %.1f ulp",
        step);
    ok (worst < 1000, "agrees with GSL's: %.1f ulp", worst);
    return done ();
}
