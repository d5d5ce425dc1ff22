/* Poisson numbers against their distribution. */
#include "numerics/poisson.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static const double level = 1e-9;

/* DKW, at each number that came. */
static void
law (double mean, int draws)
{
    enum { MOST = 4000 };
    static double count[MOST];
    double share = 0, far = 0, bound = sqrt (log (2 / level) / (2. * draws));
    struct stream stream;
    int i, inside = 1;

    for (i = 0; i < MOST; i++)
        count[i] = 0;
    stream_init (&stream, stream_key ("poisson", 1), (uint64_t) mean);
    for (i = 0; i < draws; i++) {
        uint64_t x = poisson_draw (mean, &stream);
        inside &= x < MOST;
        count[x < MOST ? x : 0]++;
    }
    for (i = 0; i < MOST; i++) {
        share += count[i] / draws;
        far = larger (far,
                      fabs (share - gsl_cdf_poisson_P ((unsigned) i, mean)));
    }
    ok (inside && far < bound, "mean %g: within %.4f < %.4f", mean, far,
        bound);
}

int
main (void)
{
    struct stream stream;

    law (0.01, 20000);
    law (3.7, 100000);
    law (255, 20000);
    law (257, 20000);
    law (2000, 4000);
    stream_init (&stream, 1, 1);
    ok (poisson_draw (0, &stream) == 0, "mean 0");
    return done ();
}
