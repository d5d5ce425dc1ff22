/* Teleports in doubles: the instance of the claims, by mpmath with sixty
   digits, and bounds that hold and are small. */
#include "numerics/level_set.h"
#include "tests/tap.h"

#include <math.h>

/* Is X within BUDGET of Y, and the budget below MOST? */
static int
within (double x, double y, double budget, double most)
{
    return fabs (x - y) <= budget + 1e-16 && budget <= most;
}

static void
teleports (void)
{
    struct plane_place place = { { 2, 1 }, 0 };
    double gap, budget, g[2];

    ok (plane_teleport (&place, &six_samples, 1)
            && within (place.w[0], 1.3071276927130937, place.error, 1e-11)
            && within (place.w[1], -1.0271870713716582, place.error, 1e-11),
        "the largest maximum");
    plane_slopes (g, NULL, &six_samples, place.w);
    ok (fabs (g[0] * g[0] + g[1] * g[1] - 0.39109567614075707) < 1e-12,
        "and its gradient");
    plane_descend (&place, &six_samples);
    budget = plane_gap (&gap, &place, &six_samples);
    ok (within (gap, 0.14458578625073262, budget, 1e-11),
        "the gap after a step");
    place = (struct plane_place){ { 2, 1 }, 0 };
    ok (plane_teleport (&place, &six_samples, 2)
            && within (place.w[0], -0.7871808519005752, place.error, 1e-11)
            && within (place.w[1], 2.3439998435739093, place.error, 1e-11),
        "the second maximum");
    place = (struct plane_place){ { 2, 1 }, 0 };
    ok (!plane_teleport (&place, &six_samples, 3), "there is no third");
    /* What the start may be off moves the teleport by as much, about. */
    place = (struct plane_place){ { 2, 1 }, 1e-8 };
    ok (plane_teleport (&place, &six_samples, 1) && place.error > 1e-9
            && place.error < 1e-6,
        "an uncertain start makes the teleport uncertain");
    place = (struct plane_place){ { 2, 1 }, 1 };
    ok (!plane_teleport (&place, &six_samples, 1),
        "nothing is known from a start that may be anywhere");
}

static void
descents (void)
{
    struct plane_place place = { { 2, 1 }, 0 };
    double gap, budget;
    int k;

    budget = plane_gap (&gap, &place, &six_samples);
    ok (within (gap, 0.78846270583840968, budget, 1e-14), "the gap at first");
    for (k = 0; k < 30; k++)
        plane_descend (&place, &six_samples);
    budget = plane_gap (&gap, &place, &six_samples);
    ok (within (gap, 1.4426617465318e-9, budget, 1e-13),
        "and after thirty steps");
}

static void
searches (void)
{
    double square,
        budget = plane_search (&square, &six_samples, 1.4, 64, 0.5, 1e-5);

    ok (within (square, 0.38625529454565152, budget, 1e-4), "a rough search");
    budget = plane_search (&square, &six_samples, 1.4, 64, 0.5, 1e-7);
    ok (within (square, 0.38625529454565152, budget, 1e-6), "a finer one");
}

int
main (void)
{
    teleports ();
    descents ();
    searches ();
    return done ();
}
