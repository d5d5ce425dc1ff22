/* The bound of a descent's error against what it bounds. */
#include "numerics/bounded.h"
#include "numerics/family.h"
#include "numerics/one_token.h"
#include "numerics/small_steps.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>

/* The margin of a token of frequency P among M classes after STEPS steps, in
   long double. */
static double
exact_margin (double m, double p, double rate, int steps)
{
    long double margin = 0;

    for (; steps > 0; steps--)
        margin += (long double) rate * p * m / (m - 1 + expl (margin));
    return (double) margin;
}

/* One descent, with keys off by WRONG of which the bound was told or not. */
static void
disturbed (double wrong, double *gap, double *error)
{
    struct stream stream;
    struct bounded *bounded;
    double form[TOKENS * TOKENS] = { 0 };
    int i;

    stream_init (&stream, 3, 0);
    bounded = token_descent (5, 0.3, 2, &stream);
    for (i = 0; i < TOKENS * TOKENS; i++)
        form[i] = (i % (TOKENS + 1) == 0) + wrong * sin (7 * i);
    if (bounded == NULL
        || !bounded_keys (bounded, form, TOKENS, wrong, &stream))
        exit (1);
    for (i = 0; i < 100; i++)
        bounded_step (bounded, bounded->memory->mass);
    *gap = fabs (bounded_margin (error, bounded, TOKEN)
                 - exact_margin (5, 0.3, 2, 100));
    bounded_free (bounded);
}

/* Two descents of the family with other rotations agree. */
static void
rotations (void)
{
    double margin[2], error[2];
    int i, k;

    for (i = 0; i < 2; i++) {
        struct stream stream;
        struct bounded *bounded;
        stream_init (&stream, 4, (uint64_t) i);
        bounded = family_descent (9, 4, 3, 0.25, 0, &stream);
        if (bounded == NULL)
            exit (1);
        for (k = 0; k < 200; k++)
            bounded_step (bounded, bounded->memory->mass);
        margin[i] = bounded_margin (error + i, bounded, 7);
        bounded_free (bounded);
    }
    ok (fabs (margin[0] - margin[1]) <= error[0] + error[1] && error[0] < 1e-9
            && fabs (margin[0]) > 1e-3,
        "two rotations give one margin");
}

/* A token that never comes leaves the bound as it is, though all tokens of a
   step are then no longer all of the memory. */
static void
absent (void)
{
    double error[2];
    int i, k;

    for (i = 0; i < 2; i++) {
        struct stream stream;
        struct bounded *bounded;
        stream_init (&stream, 5, 0);
        bounded = token_descent (5, 0.3, 20, &stream);
        if (bounded == NULL)
            exit (1);
        if (i == 1)
            bounded->memory->mass[TOKENS - 1] = 0;
        for (k = 0; k < 100; k++)
            bounded_step (bounded, bounded->memory->mass);
        bounded_margin (error + i, bounded, TOKEN);
        bounded_free (bounded);
    }
    ok (error[0] > 1e-13 && fabs (error[0] - error[1]) < 0.1 * error[0],
        "bounds with an absent token: %.2e and %.2e", error[0], error[1]);
}

/* Ten classes, p = 1/4, t = 40: e^m + 9 m = 101. */
static void
extrapolated (void)
{
    double p = 0.25, m = 10, t = 40, k = 400, error, low = 0, high = 10;
    double coarse = exact_margin (m, p, t / k, (int) k);
    double fine = exact_margin (m, p, t / (2 * k), 2 * (int) k);
    double margin = small_steps_margin (&error, coarse, fine, p, m, t, k);
    int i;

    for (i = 0; i < 60; i++) {
        double middle = (low + high) / 2;
        if (exp (middle) + 9 * middle < 101)
            low = middle;
        else
            high = middle;
    }
    ok (fabs (margin - low) <= error && error < 1e-3,
        "the flow's margin is within the bound");
    ok (coarse - low > 10 * error, "which one descent's is not");
}

int
main (void)
{
    double gap, error, size;

    ok (bounded_new (3, 2, 2, 0) == NULL && bounded_new (3, 2, 2, NAN) == NULL
            && bounded_new (2.5, 2, 2, 1) == NULL
            && bounded_new (1e6, 2, 2, 1) == NULL,
        "what has no meaning is refused");
    disturbed (0, &gap, &error);
    ok (gap <= error && error < 1e-10, "rounding alone: %.1e of %.1e", gap,
        error);
    for (size = 1e-11; size < 1e-6; size *= 100) {
        disturbed (size, &gap, &error);
        ok (gap <= error && gap > 1e-3 * size,
            "keys off by %.0e: %.1e of %.1e", size, gap, error);
    }
    disturbed (1e-2, &gap, &error);
    ok (!(error < 1), "a bound that cannot hold is not given");
    rotations ();
    absent ();
    extrapolated ();
    return done ();
}
