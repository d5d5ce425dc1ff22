/* The portable functions against the library's, which may be an ulp off. */
#include "numerics/elementary.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <float.h>
#include <math.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

/* |X - Y| in units of the last place of Y. */
static double
ulps (double x, long double y)
{
    int e;

    frexp ((double) y, &e);
    return (double) fabsl ((long double) x - y) / ldexp (1, e - DBL_MANT_DIG);
}

int
main (void)
{
    double worst_log = 0, worst_exp = 0, worst_power = 0;
    struct stream stream;
    int i;

    stream_init (&stream, stream_key ("elementary", 1), 0);
    for (i = 0; i < 100000; i++) {
        double u = stream_uniform (&stream), v = stream_uniform (&stream);
        double x = exp (1400 * (u - 0.5)), y = 80 * (v - 0.5);
        double base = i % 2 ? 1 + floor (u * 1e6) : 0.5 + u;
        worst_log = larger (worst_log, ulps (portable_log (x), logl (x)));
        worst_log =
            larger (worst_log, ulps (portable_log (base), logl (base)));
        worst_exp = larger (worst_exp, ulps (portable_exp (y), expl (y)));
        worst_exp =
            larger (worst_exp, ulps (portable_exp (17 * y), expl (17 * y)));
        worst_power = larger (worst_power, ulps (portable_power (base, y / 8),
                                                 powl (base, y / 8)));
    }
    diag ("worst error: log %.3f, exp %.3f, power %.3f ulp", worst_log,
          worst_exp, worst_power);
    ok (worst_log <= 1, "log within an ulp");
    ok (worst_exp <= 1, "exp within an ulp");
    ok (worst_power <= 1, "power within an ulp");
    ok (portable_exp (710) >= HUGE_VAL && portable_exp (-746) <= 0,
        "exp overflows to infinity and underflows to zero");
    ok (fabs (portable_exp (-740) - exp (-740)) <= 0x1p-1074,
        "exp of -740 is not normal, and right to the last place");
    ok (fabs (portable_log (1)) <= 0
            && fabs (portable_power (1, -7.5) - 1) <= 0
            && fabs (portable_exp (0) - 1) <= 0
            && fabs (portable_power (4, -0.5) - 0.5) <= 0
            && fabs (portable_power (10, 3) - 1000) <= 0,
        "exact cases");
    return done ();
}
