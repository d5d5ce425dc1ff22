/* Descent and Adam against their definitions. */
#include "numerics/optimiser.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

enum { N = 21, STEPS = 30 };

static double parameter[N], gradient[N], expected[N], first[N], second[N];

static void
adam (double beta1, double beta2)
{
    struct optimiser optimiser;
    struct stream stream;
    double worst = 0, size = 0;
    int i, t;

    stream_init (&stream, stream_key ("optimiser", 1), 0);
    for (i = 0; i < N; i++)
        parameter[i] = expected[i] = first[i] = second[i] = 0;
    if (!optimiser_adam (&optimiser, N, 0.1, beta1, beta2, 1e-8))
        return;
    for (t = 1; t <= STEPS; t++) {
        stream_normals (&stream, gradient, N);
        optimiser_step (&optimiser, parameter, gradient);
        for (i = 0; i < N; i++) {
            double g = gradient[i];
            first[i] = beta1 * first[i] + (1 - beta1) * g;
            second[i] = beta2 * second[i] + (1 - beta2) * g * g;
            expected[i] -= 0.1 * (first[i] / (1 - pow (beta1, t)))
                           / (sqrt (second[i] / (1 - pow (beta2, t))) + 1e-8);
            worst = larger (worst, fabs (parameter[i] - expected[i]));
            size = larger (size, fabs (expected[i]));
        }
    }
    ok (worst < 1e-14 && size > 0.3,
        "Adam with momenta %g and %g: within %.1e", beta1, beta2, worst);
    optimiser_clear (&optimiser);
}

/* Two coordinates, three steps, worked by hand in powers of two. */
static void
other_rules (void)
{
    static const double g[3][2] = { { 3, -4 }, { 3, -4 }, { 0, -0.5 } };
    static const double heavy[2] = { -(3 + 4.5 + 2.25) / 8,
                                     (4 + 6 + 3.5) / 8 };
    static const double signs[2] = { -0.25, 0.375 };
    static const double unit[2] = { -1.2 / 8, (1.6 + 1) / 8 };
    double x[2] = { 0, 0 }, y[2] = { 0, 0 }, z[2] = { 0, 0 };
    double zero[2] = { 0, 0 };
    struct optimiser momentum, sign, normalised;
    int t;

    if (!optimiser_momentum (&momentum, 2, 0.125, 0.5))
        return;
    optimiser_sign (&sign, 2, 0.125);
    optimiser_normalised (&normalised, 2, 0.125);
    for (t = 0; t < 3; t++) {
        optimiser_step (&momentum, x, g[t]);
        optimiser_step (&sign, y, g[t]);
        optimiser_step (&normalised, z, g[t]);
    }
    ok (fabs (x[0] - heavy[0]) + fabs (x[1] - heavy[1]) <= 0,
        "heavy ball: the gradient enters with weight 1");
    ok (fabs (y[0] - signs[0]) + fabs (y[1] - signs[1]) <= 0,
        "signs: none of a gradient 0");
    ok (fabs (z[0] - unit[0]) + fabs (z[1] - unit[1]) < 1e-15,
        "gradients of length one");
    optimiser_step (&normalised, z, zero);
    ok (fabs (z[0] - unit[0]) < 1e-15, "no step where there is no gradient");
    optimiser_clear (&momentum);
}

/* Where every gradient was 0 and epsilon is 0, Adam stays. */
static void
adam_at_rest (void)
{
    static const double g[2] = { 0, 2 };
    double x[2] = { 1, 1 };
    struct optimiser adam;

    if (!optimiser_adam (&adam, 2, 0.25, 0.9, 0.99, 0))
        return;
    optimiser_step (&adam, x, g);
    ok (fabs (x[0] - 1) <= 0 && fabs (x[1] - 0.75) < 1e-15,
        "Adam without epsilon: no step along 0/0, one rate else");
    optimiser_clear (&adam);
}

int
main (void)
{
    struct optimiser plain;
    int i, good = 1;

    other_rules ();
    adam_at_rest ();
    adam (0, 0);
    adam (0.9, 0.999);
    optimiser_plain (&plain, N, 0.25);
    for (i = 0; i < N; i++)
        parameter[i] = i;
    optimiser_step (&plain, parameter, gradient);
    for (i = 0; i < N; i++)
        good &= fabs (parameter[i] - (i - 0.25 * gradient[i])) <= 0;
    ok (good, "plain descent");
    return done ();
}
