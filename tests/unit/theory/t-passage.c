/* Passage times there and back, and chi-square quantiles. */
#include "tests/tap.h"
#include "theory/chi_square_law.h"
#include "theory/increasing.h"
#include "theory/passage.h"

/* Bits of X, when it holds the rational N / D; else -1. */
static slong
bits_around (const arb_t x, slong n, ulong d)
{
    slong bits = -1;
    fmpq_t value;

    fmpq_init (value);
    fmpq_set_si (value, n, d);
    if (arb_contains_fmpq (x, value))
        bits = arb_rel_accuracy_bits (x);
    fmpq_clear (value);
    return bits;
}

static void
there_and_back (void)
{
    static const struct {
        slong n;
        ulong d;
    } places[] = { { 1, 3 }, { 99, 100 }, { 1, 1000000 }, { 1, 7 } };
    arb_t g, t;
    slong s;
    size_t i;

    arb_init (g);
    arb_init (t);
    for (s = 1; s <= 16; s += s < 4 ? 1 : 6)
        for (i = 0; i < sizeof places / sizeof *places; i++) {
            arb_set_si (g, places[i].n);
            arb_div_ui (g, g, places[i].d, 500);
            passage_time (t, s, g, 400);
            passage_overlap (g, s, t, 300);
            ok (bits_around (g, places[i].n, places[i].d) > 250,
                "s = %ld, g = %ld/%lu: %ld bits", s, places[i].n, places[i].d,
                bits_around (g, places[i].n, places[i].d));
        }
    arb_zero (t);
    passage_overlap (g, 3, t, 200);
    ok (bits_around (g, 1, 2) > 190, "1/2 at the time 0");
    arb_set_ui (t, 10);
    arb_add_error_2exp_si (t, 2);
    passage_overlap (g, 2, t, 200);
    passage_time (t, 2, g, 200);
    ok (arb_contains_si (t, 6) && arb_contains_si (t, 14)
            && !arb_contains_si (t, 5) && !arb_contains_si (t, 15),
        "a wide ball of times, end by end");
    arb_indeterminate (t);
    passage_overlap (g, 2, t, 200);
    ok (!arb_is_finite (g), "no time, no overlap");
    arb_clear (g);
    arb_clear (t);
}

/* r = 2: -2 log (1 - p). */
static void
chi_square (void)
{
    static const struct {
        slong n;
        ulong d;
    } levels[] = { { 1, 2 }, { 1, 1000000007 }, { 999999999, 1000000000 } };
    arb_t x, y;
    fmpq_t p;
    size_t i;

    arb_init (x);
    arb_init (y);
    fmpq_init (p);
    for (i = 0; i < sizeof levels / sizeof *levels; i++) {
        fmpq_set_si (p, levels[i].n, levels[i].d);
        chi_square_quantile (x, 2, p, 300);
        arb_set_fmpq (y, p, 400);
        arb_neg (y, y);
        arb_log1p (y, y, 400);
        arb_mul_2exp_si (y, y, 1);
        arb_neg (y, y);
        ok (arb_overlaps (x, y) && arb_rel_accuracy_bits (x) > 280,
            "two degrees of freedom: %ld bits", arb_rel_accuracy_bits (x));
        chi_square_quantile (x, 7, p, 300);
        chi_square_below (y, 7, x, 300);
        ok (arb_contains_fmpq (y, p) && arb_rel_accuracy_bits (y) > 260,
            "seven degrees, there and back: %ld bits",
            arb_rel_accuracy_bits (y));
    }
    arb_clear (x);
    arb_clear (y);
    fmpq_clear (p);
}

/* x^3 - 2, and what does not get sharper. */
static void
cube (arb_t f, const arb_t x, const void *data, slong prec)
{
    const int *blunt = data;

    arb_pow_ui (f, x, 3, prec);
    arb_sub_ui (f, f, 2, prec);
    if (*blunt)
        arb_add_error_2exp_si (f, -20);
}

static void
cube_slope (arb_t f, const arb_t x, const void *data, slong prec)
{
    (void) data;
    arb_mul (f, x, x, prec);
    arb_mul_ui (f, f, 3, prec);
}

static void
root (void)
{
    int blunt = 0;
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    arb_add_error_2exp_si (x, 20);
    increasing_root (x, cube, cube_slope, &blunt, 500);
    arb_set_ui (y, 2);
    arb_root_ui (y, y, 3, 600);
    ok (arb_overlaps (x, y) && arb_rel_accuracy_bits (x) >= 499,
        "the root of 2: %ld bits", arb_rel_accuracy_bits (x));
    blunt = 1;
    arb_zero (x);
    arb_add_error_2exp_si (x, 20);
    increasing_root (x, cube, cube_slope, &blunt, 500);
    ok (arb_contains (x, y) && arb_rel_accuracy_bits (x) > 15,
        "of a blunt function: %ld bits", arb_rel_accuracy_bits (x));
    arb_clear (x);
    arb_clear (y);
}

int
main (void)
{
    there_and_back ();
    chi_square ();
    root ();
    flint_cleanup ();
    return done ();
}
