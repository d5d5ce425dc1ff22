/* A change of sign enclosed by bisection; pivots by balls and in rationals. */
#include "tests/tap.h"
#include "theory/crossing.h"
#include "theory/descent_pivots.h"

/* The sign of AT[0] - x^2. */
static int
square_below (const arb_t x, const fmpq *at, slong prec)
{
    arb_t square, limit;
    int sign;

    arb_init (square);
    arb_init (limit);
    arb_sqr (square, x, prec);
    arb_set_fmpq (limit, at, prec);
    arb_sub (limit, limit, square, prec);
    sign = arb_is_positive (limit) ? 1 : arb_is_negative (limit) ? -1 : 0;
    arb_clear (square);
    arb_clear (limit);
    return sign;
}

static int
never (const arb_t x, const fmpq *at, slong prec)
{
    (void) x;
    (void) at;
    (void) prec;
    return 0;
}

/* The root of NUM/DEN in (1, 2), to GOOD bits. */
static void
root (slong num, ulong den, slong good)
{
    arb_t found, expected;
    fmpq_t at;

    arb_init (found);
    arb_init (expected);
    fmpq_init (at);
    fmpq_set_si (at, num, den);
    crossing (found, square_below, at, 1, 2, 200);
    arb_set_fmpq (expected, at, 400);
    arb_sqrt (expected, expected, 400);
    ok (arb_overlaps (found, expected)
            && arb_rel_accuracy_bits (found) >= good,
        "the root of %ld/%lu to %ld bits", (long) num, (unsigned long) den,
        (long) arb_rel_accuracy_bits (found));
    arb_clear (found);
    arb_clear (expected);
    fmpq_clear (at);
}

static void
no_signs (void)
{
    arb_t found, ends;

    arb_init (found);
    arb_init (ends);
    crossing (found, never, NULL, 1, 2, 100);
    arf_one (arb_midref (ends));
    ok (arb_contains (found, ends), "without signs nothing is excluded: 1");
    arb_set_ui (ends, 2);
    ok (arb_contains (found, ends), "nor 2");
    arb_clear (found);
    arb_clear (ends);
}

/* Pivots of N steps of NUM/DEN: in the balls, and their signs. */
static void
pivots (slong n, slong num, ulong den, int sign)
{
    fmpq *exact = _fmpq_vec_init (n);
    slong found, i;
    int inside = 1;
    fmpq_t h;
    arb_t ball;

    fmpq_init (h);
    arb_init (ball);
    fmpq_set_si (h, num, den);
    found = descent_pivots (exact, n, n, h);
    for (i = 0; i < found; i++) {
        descent_pivot (ball, i, n, h, 128);
        inside &= arb_contains_fmpq (ball, exact + i)
                  && arb_rel_accuracy_bits (ball) > 60;
    }
    ok (found == n && inside, "%ld pivots at %ld/%lu are in their balls",
        (long) n, (long) num, (unsigned long) den);
    arb_set_fmpq (ball, h, 128);
    ok (descent_pivots_sign (n, ball, 128) == sign, "their sign is %d", sign);
    arb_one (ball);
    arb_mul_2exp_si (ball, ball, -1);
    arb_add_error_2exp_si (ball, 1);
    ok (descent_pivots_sign (n, ball, 128) == 0, "of a wide ball it is open");
    fmpq_clear (h);
    arb_clear (ball);
    _fmpq_vec_clear (exact, n);
}

int
main (void)
{
    plan (0);
    root (2, 1, 150);
    root (3, 1, 150);
    root (9, 4, 150);
    root (81, 64, 150);
    no_signs ();
    pivots (5, 1, 1, 1);
    pivots (20, 3, 2, 1);
    pivots (3, 33, 20, -1);
    pivots (7, 19, 10, -1);
    flint_cleanup ();
    return done ();
}
