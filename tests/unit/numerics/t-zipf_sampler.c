/* Zipf's law drawn with and without a last rank. */
#include "numerics/stream.h"
#include "numerics/zeta.h"
#include "numerics/zipf_sampler.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static const double level = 1e-9;

static int
compare (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x > y) - (x < y);
}

/* DKW for discrete laws, at the ranks that came up: P(x > r) = TAIL (r). */
static double
farthest (double *ranks, size_t n, double alpha, double from)
{
    double far = 0, whole = zeta_tail (alpha, from);
    size_t i;

    qsort (ranks, n, sizeof *ranks, compare);
    for (i = 0; i < n; i++)
        if (i + 1 == n || ranks[i + 1] > ranks[i]) {
            double beyond = zeta_tail (alpha, ranks[i] + 1) / whole;
            far = larger (far,
                          fabs ((double) (n - i - 1) / (double) n - beyond));
        }
    return far;
}

static void
masses (void)
{
    static const double alphas[] = { 0.5, 1, 1.5, 2, 3 };
    double mass[1000], sum;
    int i, x;

    for (i = 0; i < 5; i++) {
        zipf_masses (mass, alphas[i], 1000);
        for (sum = 0, x = 1000; x > 0; x--)
            sum += mass[x - 1];
        ok (fabs (sum - 1) < 1e-14
                && fabs (mass[0] / mass[99] / pow (100, alphas[i]) - 1)
                       < 1e-14,
            "masses with exponent %g", alphas[i]);
    }
    zipf_masses (mass, 2, 100);
    ok (fabs (1 / mass[0] - 1.6349839001848928651) < 1e-15,
        "the sum of 100 inverse squares");
}

static void
endless (double alpha)
{
    enum { N = 40000 };
    struct zipf_sampler sampler;
    double ranks[N], bound = sqrt (log (2 / level) / (2. * N)), far, sum;
    struct stream stream;
    size_t x;
    int i, whole = 1;

    if (!zipf_sampler_init_endless (&sampler, alpha)) {
        ok (0, "exponent %g", alpha);
        return;
    }
    stream_init (&stream, stream_key ("zipf", 1), (uint64_t) (8 * alpha));
    for (i = 0; i < N; i++) {
        ranks[i] = zipf_sampler_draw (&sampler, &stream);
        whole &= ranks[i] >= 1 && floor (ranks[i]) >= ranks[i];
    }
    far = farthest (ranks, N, alpha, 1);
    ok (whole && far < bound, "exponent %g: within %.4f < %.4f", alpha, far,
        bound);
    for (i = 0; i < N; i++)
        ranks[i] = zipf_sampler_tail (&sampler, &stream);
    far = farthest (ranks, N, alpha, (double) sampler.head + 1);
    ok (ranks[0] > (double) sampler.head && far < bound,
        "its tail: within %.4f < %.4f", far, bound);
    for (sum = sampler.tail, x = sampler.head; x > 0; x--)
        sum += zipf_sampler_mass (&sampler, (double) x);
    ok (fabs (sum - 1) < 1e-14
            && fabs (zipf_sampler_mass (&sampler, 1) * zeta_tail (alpha, 1)
                     - 1)
                   < 1e-15
            && fabs (zipf_sampler_mass (&sampler, 1e5) * zeta_tail (alpha, 1)
                         * pow (1e5, alpha)
                     - 1)
                   < 1e-14
            && zipf_sampler_distance (&sampler) < 1e-14,
        "its masses, in the head and beyond");
    zipf_sampler_clear (&sampler);
}

/* With a small head the tail begins where the density is far from flat, and
   leaving the rejection out would show; leaving out the third term of the
   bracket is worth a thousandth at rank 2. */
static void
small_head (void)
{
    enum { N = 200000 };
    struct zipf_sampler sampler = { .alpha = 3, .head = 1 };
    double *ranks = malloc (N * sizeof *ranks);
    double bound = sqrt (log (2 / level) / (2. * N)), far;
    struct stream stream;
    int i;

    if (ranks == NULL)
        return;
    stream_init (&stream, stream_key ("zipf", 2), 0);
    for (i = 0; i < N; i++)
        ranks[i] = zipf_sampler_tail (&sampler, &stream);
    far = farthest (ranks, N, 3, 2);
    ok (far < bound, "tail beyond rank 1: within %.5f < %.5f", far, bound);
    free (ranks);
}

int
main (void)
{
    struct zipf_sampler sampler;

    masses ();
    endless (1.125);
    endless (1.5);
    endless (2);
    endless (3);
    small_head ();
    ok (!zipf_sampler_init_endless (&sampler, 1)
            && !zipf_sampler_init_endless (&sampler, NAN)
            && !zipf_sampler_init (&sampler, 2, 0)
            && !zipf_sampler_init (&sampler, NAN, 5),
        "parameters without a law are refused");
    return done ();
}
