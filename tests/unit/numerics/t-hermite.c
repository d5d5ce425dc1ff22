/* Hermite polynomials, Gauss's rule, and the learner of one direction. */
#include "numerics/hermite.h"
#include "numerics/multi_index.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>

/* h_4 = (z^4 - 6 z^2 + 3) / sqrt 24 and h_5 = (z^5 - 10 z^3 + 15 z) / sqrt
   120. */
static void
polynomials (void)
{
    double h[6], z = -1.75, z2 = z * z;

    hermite_list (h, z, 5);
    ok (fabs (h[4] - (z2 * z2 - 6 * z2 + 3) / sqrt (24)) < 1e-14
            && fabs (h[5] - z * (z2 * z2 - 10 * z2 + 15) / sqrt (120)) < 1e-14
            && fabs (hermite_single (z, 5) - h[5]) < 1e-15,
        "h_4 and h_5");
}

/* Moments of the normal law: 1, 3, 15, 105, ... */
static void
rules (void)
{
    struct hermite_rule rule;
    int n, i, k, good = 1, small = 1;

    for (n = 1; n <= 20; n++) {
        double moment = 1;
        hermite_rule_init (&rule, n);
        small &= rule.error < 1e-14;
        for (k = 0; 2 * k < 2 * n; k++) {
            double sum = 0;
            for (i = 0; i < n; i++)
                sum += rule.weight[i] * pow (rule.node[i], 2 * k);
            good &= fabs (sum / moment - 1) < 1e-12;
            moment *= 2 * k + 1;
        }
    }
    ok (good, "even moments below twice the number of nodes");
    ok (small, "products of polynomials are orthonormal");
}

/* The population's link is m^s h_s and its gradient s m^(2s-1) (1 -
   m^2)^(1/2), which a large batch comes near. */
static void
steps (void)
{
    struct stream stream;
    struct multi_index *learner;
    double m = 0.5, pull, before, after;
    int good = 1, near = 1, s, k;

    for (s = 1; s <= LINK_DEGREE; s++) {
        learner = multi_index_new (7, s, m, 0.125, 0);
        pull = multi_index_population_step (learner);
        good &=
            fabs (pull - s * pow (m, 2 * s - 1) * sqrt (1 - m * m)) < 1e-14;
        for (k = 0; k < LINK_TERMS; k++)
            good &=
                fabs (learner->link[k] - (k == s ? pow (m, s) : 0)) < 1e-14;
        multi_index_free (learner);
    }
    ok (good, "the link and the gradient of the population");
    stream_init (&stream, stream_key ("learner of one direction", 0), 0);
    for (s = 1; s <= 3; s++) {
        learner = multi_index_new (7, s, 0.75, 0.125, 200000);
        multi_index_sample_step (learner, &stream);
        after = multi_index_overlap (learner);
        multi_index_free (learner);
        learner = multi_index_new (7, s, 0.75, 0.125, 0);
        multi_index_population_step (learner);
        before = multi_index_overlap (learner);
        near &= fabs (after - before) < 0.01;
        multi_index_free (learner);
    }
    ok (near, "a large batch moves as the population");
    ok (multi_index_new (7, 6, 0.5, 0.1, 0) == NULL
            && multi_index_new (1, 2, 0.5, 0.1, 0) == NULL
            && multi_index_new (7, 2, 1, 0.1, 0) == NULL,
        "what has no meaning is refused");
}

int
main (void)
{
    plan (6);
    polynomials ();
    rules ();
    steps ();
    return done ();
}
