/* Lambert's function: its equation, Arb's own, wide balls, huge arguments. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/lambert.h"

/* Does the equation hold: w e^w = x? */
static int
solves (const arb_t w, const arb_t x, slong prec)
{
    int answer;
    arb_t y;

    arb_init (y);
    arb_exp (y, w, prec);
    arb_mul (y, y, w, prec);
    answer = arb_overlaps (y, x);
    arb_clear (y);
    return answer;
}

/* Arguments x = j 2^e; both branches against arb_lambertw, at precisions on
   both sides of each number of steps. */
static void
against_arb (void)
{
    static const slong precs[] = { 20,  53,  100, 166,  200,
                                   300, 640, 700, 2500, 3340 };
    static const slong exponents[] = {
        -2000, -900, -200, -60, -20, -8, -3, 0, 5, 40, 100, 900, 1100, 3000
    };
    static const slong factors[] = { 1, 3, 11, 1000003 };
    size_t i, j, k;
    int upper = 1, lower = 1, sharp = 1, logs = 1;
    arb_t x, w, other, l;

    arb_init (x);
    arb_init (w);
    arb_init (other);
    arb_init (l);
    for (i = 0; i < sizeof precs / sizeof *precs; i++)
        for (j = 0; j < sizeof exponents / sizeof *exponents; j++)
            for (k = 0; k < sizeof factors / sizeof *factors; k++) {
                slong prec = precs[i];
                if (prec > 1000 && (j + k) % 3 != 0)
                    continue;
                arb_set_si (x, factors[k]);
                arb_mul_2exp_si (x, x, exponents[j]);
                lambert_upper (w, x, prec);
                arb_lambertw (other, x, 0, prec + 30);
                upper = upper && arb_overlaps (w, other)
                        && solves (w, x, prec + 30);
                sharp = sharp && arb_rel_accuracy_bits (w) >= prec - 3;
                arb_log (l, x, prec + 30);
                lambert_upper_log (w, l, prec);
                logs = logs && arb_overlaps (w, other)
                       && arb_rel_accuracy_bits (w) >= prec - 3;
                /* -1/e is about -0.37. */
                arb_set_si (other, 3);
                arb_mul (other, other, x, prec);
                arb_sub_ui (other, other, 1, prec);
                if (!arb_is_negative (other))
                    continue;
                arb_neg (x, x);
                lambert_lower (w, x, prec);
                arb_lambertw (other, x, 1, prec + 30);
                lower = lower && arb_overlaps (w, other)
                        && solves (w, x, prec + 30);
                sharp = sharp && arb_rel_accuracy_bits (w) >= prec - 3;
                lambert_lower_log (w, l, prec);
                logs = logs && arb_overlaps (w, other)
                       && arb_rel_accuracy_bits (w) >= prec - 3;
            }
    ok (upper, "the upper branch solves its equation, as Arb's does");
    ok (lower, "the lower branch too");
    ok (logs, "and both from the logarithm");
    ok (sharp, "as sharp as asked");
    arb_clear (x);
    arb_clear (w);
    arb_clear (other);
    arb_clear (l);
}

/* w + log w = L with L far beyond any x that could be written down. */
static void
huge_logarithms (void)
{
    static const char *const logs[] = { "1e7", "1e9", "1e20", "1e300",
                                        "123456789e1000" };
    size_t i;
    int solved = 1;
    arb_t l, w, y;

    arb_init (l);
    arb_init (w);
    arb_init (y);
    for (i = 0; i < sizeof logs / sizeof *logs; i++) {
        arb_set_str (l, logs[i], 400);
        lambert_upper_log (w, l, 300);
        arb_log (y, w, 400);
        arb_add (y, y, w, 400);
        solved =
            solved && arb_overlaps (y, l) && arb_rel_accuracy_bits (w) > 290;
        arb_neg (l, l);
        lambert_lower_log (w, l, 300);
        arb_neg (y, w);
        arb_log (y, y, 400);
        arb_add (y, y, w, 400);
        solved =
            solved && arb_overlaps (y, l) && arb_rel_accuracy_bits (w) > 290;
        /* A tiny w is e^L, to more than 300 bits; 400 bits of L are not
           enough to know e^L from 1e300 on. */
        if (i >= 3)
            continue;
        lambert_upper_log (w, l, 300);
        arb_exp (y, l, 400);
        solved =
            solved && arb_overlaps (y, w) && arb_rel_accuracy_bits (w) > 290;
    }
    ok (solved, "arguments given by huge logarithms");
    arb_clear (l);
    arb_clear (w);
    arb_clear (y);
}

/* Balls of x hold the values at their ends; near the branch point too. */
static void
wide_balls (void)
{
    static const char *const centres[] = { "1",       "50",   "1e-5", "1e400",
                                           "-0.3678", "-0.2", "-1e-9" };
    size_t i;
    slong radius;
    int contained = 1;
    arb_t x, w, end, y;

    arb_init (x);
    arb_init (w);
    arb_init (end);
    arb_init (y);
    for (i = 0; i < sizeof centres / sizeof *centres; i++)
        for (radius = -80; radius <= 0; radius += 4) {
            int side, branch;
            arb_set_str (x, centres[i], 100);
            arb_get_mid_arb (x, x);
            mag_set_ui_2exp_si (arb_radref (x), 1, radius);
            for (branch = 0; branch <= 1; branch++) {
                if (branch == 1 && arf_sgn (arb_midref (x)) > 0)
                    continue;
                if (branch == 0)
                    lambert_upper (w, x, 100);
                else
                    lambert_lower (w, x, 100);
                for (side = -1; side <= 1; side += 2) {
                    arb_get_mid_arb (end, x);
                    arb_set_si (y, side);
                    arb_mul_2exp_si (y, y, radius);
                    arb_add (end, end, y, 1000);
                    arb_lambertw (y, end, branch, 200);
                    if (arb_is_finite (y) && !arb_contains (w, y)) {
                        contained = 0;
                        diag ("%s radius 2^%ld branch %d", centres[i],
                              (long) radius, branch);
                    }
                }
            }
        }
    ok (contained, "wide balls hold the values at their ends");
    arb_set_si (x, -1);
    lambert_upper (w, x, 64);
    lambert_lower (end, x, 64);
    ok (!arb_is_finite (w) && !arb_is_finite (end),
        "below -1/e there is no value");
    arb_set_si (x, 2);
    lambert_lower (w, x, 64);
    ok (!arb_is_finite (w), "above nought the lower branch has none");
    arb_indeterminate (x);
    lambert_upper (w, x, 64);
    lambert_upper_log (end, x, 64);
    ok (!arb_is_finite (w) && !arb_is_finite (end), "unknown stays unknown");
    arb_clear (x);
    arb_clear (w);
    arb_clear (end);
    arb_clear (y);
}

/* The far road once wiped its own argument when output and input were the same
   ball: a flow's margin was no number from time 10^8 on. */
static void
far_in_place (void)
{
    arb_t l, w;

    arb_init (l);
    arb_init (w);
    arb_set_si (l, 3000000000);
    lambert_upper_log (w, l, 200);
    lambert_upper_log (l, l, 200);
    ok (arb_equal (l, w) && arb_rel_accuracy_bits (l) > 190,
        "a far argument in place, upper branch");
    arb_set_si (l, -3000000000);
    lambert_lower_log (w, l, 200);
    lambert_lower_log (l, l, 200);
    ok (arb_equal (l, w) && arb_rel_accuracy_bits (l) > 190,
        "a far argument in place, lower branch");
    arb_clear (l);
    arb_clear (w);
}

int
main (void)
{
    far_in_place ();
    arb_t x, w;

    plan (0);
    against_arb ();
    huge_logarithms ();
    wide_balls ();
    arb_init (x);
    arb_init (w);
    arb_one (x);
    lambert_upper (w, x, 100);
    ok (digits_begin (w, "0.5671432904097838729999686"), "W0 (1)");
    arb_set_si (x, -1);
    arb_div_ui (x, x, 5, 200);
    lambert_lower (w, x, 100);
    arb_neg (w, w);
    ok (digits_begin (w, "2.54264135777352642429380615"), "W-1 (-1/5)");
    arb_zero (x);
    lambert_upper (w, x, 100);
    ok (arb_is_zero (w), "W0 (0)");
    arb_clear (x);
    arb_clear (w);
    flint_cleanup ();
    return done ();
}
