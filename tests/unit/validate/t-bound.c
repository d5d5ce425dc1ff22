/* The intervals of the mean: coverage at a level that can be counted, width
   near the best possible, ranges watched. */
#include "numerics/stream.h"
#include "tests/tap.h"
#include "validate/bound.h"

#include <math.h>

enum { TRIALS = 400, RUNS = 3000 };

typedef double draw (struct stream *stream);

static double
coin (struct stream *stream)
{
    return stream_uniform (stream) < 0.3 ? 1 : 0;
}

/* Rare and large: 1 with probability 1/50, else 0. */
static double
rare (struct stream *stream)
{
    return stream_uniform (stream) < 0.02 ? 1 : 0;
}

/* Narrow: 0.4 +- 0.01. */
static double
narrow (struct stream *stream)
{
    return 0.4 + 0.02 * (stream_uniform (stream) - 0.5);
}

/* How many of TRIALS sequences ever leave their running interval at LEVEL. */
static int
ever_missed (draw *draw_one, double mean, double level)
{
    int missed = 0, t, i;

    for (t = 0; t < TRIALS; t++) {
        struct mean_bound bound;
        struct stream stream;
        int out = 0;
        stream_init (&stream, stream_key ("t-bound", 0), (uint64_t) t);
        mean_bound_init (&bound, 0, 1, level, RUNS);
        for (i = 0; i < RUNS; i++) {
            struct interval now;
            mean_bound_add (&bound, draw_one (&stream));
            now = mean_bound_interval (&bound);
            out |= fabs (now.centre - mean) > now.half_width;
        }
        missed += out;
    }
    return missed;
}

/* The width after RUNS numbers against the oracle sqrt (2 v log (2/a) / n). */
static double
width_ratio (draw *draw_one, double variance, double level)
{
    struct mean_bound bound;
    struct stream stream;
    int i;

    stream_init (&stream, stream_key ("t-bound width", 0), 0);
    mean_bound_init (&bound, 0, 1, level, RUNS);
    for (i = 0; i < RUNS; i++)
        mean_bound_add (&bound, draw_one (&stream));
    return mean_bound_interval (&bound).half_width
           / sqrt (2 * variance * log (2 / level) / RUNS);
}

static void
proportions (void)
{
    struct interval none = proportion_interval (0, 1000, 1e-6);
    struct interval all = proportion_interval (1000, 1000, 1e-6);
    struct interval half = proportion_interval (500, 1000, 1e-6);
    /* Zero hits: (1 - p)^n = level / 2. */
    double edge = 1 - pow (0.5e-6, 1e-3);

    ok (fabs (none.centre + none.half_width - edge) < 1e-9,
        "no hits: the edge solves (1-p)^n = level/2");
    ok (fabs (all.centre - all.half_width - (1 - edge)) < 1e-9,
        "all hits: the mirror image");
    ok (fabs (half.centre - 0.5) < 1e-9
            && half.half_width > sqrt (log (2e6) / 2000) * 0.95
            && half.half_width < sqrt (log (2e6) / 2000) * 1.0001,
        "half: at most Hoeffding's width");
}

int
main (void)
{
    struct mean_bound bound;
    int missed;

    plan (0);
    /* At level 0.2 at most 80 of 400 may leave; 120 would be 5 sigma more. */
    missed = ever_missed (coin, 0.3, 0.2);
    ok (missed <= 120, "coins: %d of %d sequences ever miss at level 0.2",
        missed, TRIALS);
    missed = ever_missed (rare, 0.02, 0.2);
    ok (missed <= 120, "rare: %d of %d sequences ever miss at level 0.2",
        missed, TRIALS);
    /* The test itself can see a miss: an interval for another mean. */
    missed = ever_missed (coin, 0.4, 0.2);
    ok (missed > 390, "coins against a wrong mean: %d of %d miss", missed,
        TRIALS);
    ok (width_ratio (coin, 0.21, 1e-11) < 1.25, "coins: width %.3f of ideal",
        width_ratio (coin, 0.21, 1e-11));
    /* Below log (2/level) / n of the range no such interval can go. */
    ok (width_ratio (narrow, 0.0004 / 12, 1e-11) < 14,
        "narrow: width %.3f of ideal, with a range of 170 sigma",
        width_ratio (narrow, 0.0004 / 12, 1e-11));
    mean_bound_init (&bound, 0, 1, 0.1, 10);
    ok (!isfinite (mean_bound_interval (&bound).half_width),
        "no numbers, no interval");
    mean_bound_add (&bound, 1.5);
    ok (bound.left_range
            && !isfinite (mean_bound_interval (&bound).half_width),
        "a number outside the range is noticed");
    mean_bound_init (&bound, 0, 1, 0.1, 10);
    mean_bound_add (&bound, NAN);
    ok (bound.left_range, "so is a NaN");
    proportions ();
    return done ();
}
