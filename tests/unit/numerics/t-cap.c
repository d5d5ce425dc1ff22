/* Caps: known values, a numerical integral, and Student's law from GSL. */
#include "numerics/cap.h"
#include "tests/tap.h"

#include <gsl/gsl_cdf.h>
#include <math.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static double
one (double w, unsigned d)
{
    double share;

    cap_share (&share, &w, 1, d);
    return share;
}

int
main (void)
{
    /* Cut, not rounded, after these digits. */
    static const struct {
        unsigned d;
        double w, share, last;
    } known[] = {
        { 2, 0.5, 0.146446609, 1e-9 },
        { 7, 1. / 3, 0.0517758551, 1e-10 },
        { 10, 0.1, 0.158321457, 1e-9 },
        { 10, 0.5, 0.00505977986, 1e-11 },
        { 100, 1. / 12, 0.00162809186, 1e-11 },
        { 1000, 1. / 125, 0.00230278101, 1e-11 },
    };
    double w[37], share[37], worst = 0;
    unsigned d;
    size_t i;
    int same = 1, ends = 1;

    for (i = 0; i < sizeof known / sizeof *known; i++) {
        double h = one (known[i].w, known[i].d);
        ok (h >= known[i].share - 1e-15
                && h <= known[i].share + known[i].last + 1e-15,
            "d = %u, w = %.4f: %.12g", known[i].d, known[i].w, h);
    }
    for (i = 0; i < 37; i++)
        w[i] = (double) i / 36;
    for (d = 1; d < 200; d += 1 + d / 7) {
        cap_share (share, w, 37, d);
        for (i = 0; i < 37; i++) {
            double t = w[i] < 1 ? sqrt (d * w[i] / (1 - w[i])) : HUGE_VAL;
            double tail = w[i] < 1 ? gsl_cdf_tdist_Q (t, d) : 0;
            worst = larger (worst, fabs (share[i] - tail) / (d + 4));
            same &= fabs (share[i] - one (w[i], d)) <= 0;
        }
        ends &= fabs (share[0] - 0.5) <= 0 && share[36] <= 0;
    }
    ok (worst < 0x1p-53, "Student's law: %.2f of the bound", worst * 0x1p53);
    ok (same && ends, "many at once as one by one; 1/2 and 0 at the ends");
    return done ();
}
