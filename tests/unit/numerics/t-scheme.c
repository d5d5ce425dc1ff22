/* Schemes: the equations they solve and the errors they are known to have. */
#include "numerics/cap.h"
#include "numerics/scheme.h"
#include "numerics/zipf_sampler.h"
#include "tests/tap.h"

#include <math.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

enum { N = 100 };

static double p[N], q[N], w[N], share[N];

/* The exact error with two classes: sum of p h_d (q^2 / sum q^2). */
static double
exact_error (size_t n, unsigned d)
{
    double sum = 0, error = 0;
    size_t i;

    for (i = n; i-- > 0;)
        sum += q[i] * q[i];
    for (i = 0; i < n; i++)
        w[i] = q[i] * q[i] / sum;
    cap_share (share, w, n, d);
    for (i = n; i-- > 0;)
        error += p[i] * share[i];
    return error;
}

/* Digits that are cut, not rounded. */
static int
begins (double x, double digits, double last)
{
    return x >= digits - 1e-14 && x <= digits + last + 1e-14;
}

static void
plain (void)
{
    zipf_masses (p, 2, N);
    scheme_power (q, p, N, 1);
    ok (begins (exact_error (N, 10), 0.138090557, 1e-9)
            && begins (exact_error (N, 1000), 0.0425653482, 1e-10),
        "q = p");
    scheme_power (q, p, N, 0);
    ok (begins (exact_error (N, 10), 0.378579054, 1e-9), "q = 1");
    scheme_cut (q, N, 2);
    ok (begins (exact_error (N, 16), 0.118127747, 1e-9), "two tokens kept");
    scheme_power (q, p, N, 0);
    scheme_cut (q, N, 14);
    ok (begins (exact_error (N, 112), 0.0199890344, 1e-10), "14 tokens kept");
}

static void
optimal (void)
{
    static const struct {
        unsigned d;
        double error, last, weight;
    } known[] = { { 10, 0.0796186866, 1e-10, 0.428453884 },
                  { 30, 0.0338920234, 1e-10, 0.236315092 },
                  { 100, 0.0100751601, 1e-10, 0.110121931 } };
    double sum, spread, first;
    unsigned d;
    size_t i;
    int good = 1;

    zipf_masses (p, 2, N);
    for (i = 0; i < 3; i++) {
        double error;
        scheme_optimal (q, p, N, known[i].d);
        error = exact_error (N, known[i].d);
        ok (begins (error, known[i].error, known[i].last)
                && begins (w[0], known[i].weight, 1e-9),
            "d = %u: error %.12g, first weight %.10g", known[i].d, error,
            w[0]);
    }
    for (d = 2; d < 3000; d += 1 + d / 2) {
        good &= scheme_optimal (q, p, N, d);
        for (sum = 0, i = N; i-- > 0;)
            sum += q[i] * q[i];
        first = spread = 0;
        for (i = 0; i < N; i++) {
            double log_slope =
                log (p[i]) - log (q[i]) + (d / 2. - 1) * log1p (-q[i] * q[i]);
            if (i == 0)
                first = log_slope;
            spread = larger (spread, fabs (log_slope - first));
        }
        good &= fabs (sum - 1) < 1e-12 && spread < 1e-10;
    }
    ok (good, "the slopes are equal and the weights sum to 1");
    p[0] = 2. / 3;
    p[1] = 1. / 3;
    scheme_optimal (q, p, 2, 4);
    ok (begins (exact_error (2, 4), 0.0530582054, 1e-10)
            && begins (w[0], 0.613511790, 1e-9),
        "two tokens");
    scheme_optimal (q, p, 1, 4);
    ok (q[0] > 0 && !scheme_optimal (q, p, 2, 1)
            && !scheme_optimal (q, p, 2, NAN),
        "one token; no optimum by this equation on a line");
}

static void
flow (void)
{
    static const double times[] = { 1e-6, 0.5, 30, 1e8, 1e300 };
    double worst = 0;
    size_t i, j;

    zipf_masses (p, 2, N);
    for (j = 0; j < 5; j++) {
        scheme_flow (q, p, N, times[j]);
        for (i = 0; i < N; i++) {
            double drive = 2 * p[i] * times[j];
            worst = larger (worst, fabs ((q[i] + expm1 (q[i])) / drive - 1)
                                       / (1 + q[i]));
        }
    }
    ok (worst < 1e-14, "the flow's equation: within %.1e", worst);
    /* GD's implicit scheme is nearly optimal: 1.0056 of the optimum at the
       best time for d = 10. */
    {
        double least = 1, t;
        for (t = 0.5; t < 100; t *= 1.05) {
            scheme_flow (q, p, N, t);
            least = fmin (least, exact_error (N, 10));
        }
        ok (fabs (least / 0.0796186866 - 1.0056) < 0.002,
            "the flow's best error is %.4f of the optimum",
            least / 0.0796186866);
    }
}

/* One visit a step: f(q) = q + gamma / (1 + e^q / c). */
static void
growth (void)
{
    double kept[2] = { 0, 0 }, part[2] = { 1, 0 };
    int i;

    for (i = 0; i < 100; i++)
        scheme_grow (kept, part, 2, 1, 10);
    ok (begins (kept[0], 6.75778912, 1e-8) && kept[1] <= 0,
        "a hundred visits with ten classes store %.9f", kept[0]);
}

int
main (void)
{
    plain ();
    optimal ();
    flow ();
    growth ();
    return done ();
}
