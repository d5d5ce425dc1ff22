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

int
main (void)
{
    struct optimiser plain;
    int i, good = 1;

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
