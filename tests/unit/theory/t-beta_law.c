/* Beta laws: against closed forms, other people's series, and themselves. */
#include "tests/tap.h"
#include "theory/beta_law.h"

/* Bits to which A and B agree relative to A; -1 when they exclude each
   other. */
static slong
agreement (const arb_t a, const arb_t b)
{
    slong bits = -1;
    arb_t hull;

    arb_init (hull);
    if (arb_overlaps (a, b)) {
        arb_union (hull, a, b, 4096);
        bits = arb_rel_accuracy_bits (hull);
    }
    arb_clear (hull);
    return bits;
}

static void
set (arb_t x, const char *text, slong prec)
{
    fmpq_t value;

    fmpq_init (value);
    fmpq_set_str (value, text, 10);
    arb_set_fmpq (x, value, prec);
    fmpq_clear (value);
}

/* The library's own hypergeometric series. */
static void
distribution (void)
{
    static const struct {
        slong r, d;
        const char *x;
    } cases[] = { { 1, 2, "1/3" },      { 1, 100, "1/217" },
                  { 3, 100, "9/10" },   { 99, 100, "1/7" },
                  { 7, 8, "99/100" },   { 40, 81, "1/2" },
                  { 1, 3, "1/1000000" } };
    arb_t x, p, q, a, b;
    size_t i;

    arb_init (x);
    arb_init (p);
    arb_init (q);
    arb_init (a);
    arb_init (b);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct beta_law law = overlap_law (cases[i].r, cases[i].d);
        set (x, cases[i].x, 400);
        arb_set_si (a, law.two_a);
        arb_mul_2exp_si (a, a, -1);
        arb_set_si (b, law.two_b);
        arb_mul_2exp_si (b, b, -1);
        arb_hypgeom_beta_lower (q, a, b, x, 1, 600);
        beta_law_below (p, &law, x, 200);
        ok (agreement (p, q) > 190, "P (x < %s), r = %ld, d = %ld: %ld bits",
            cases[i].x, cases[i].r, cases[i].d, agreement (p, q));
        beta_law_above (x, &law, x, 200);
        arb_add (q, p, x, 200);
        arb_sub_ui (q, q, 1, 200);
        ok (arb_contains_zero (q) && arb_rel_accuracy_bits (x) > 190,
            "and the rest: %ld bits", arb_rel_accuracy_bits (x));
    }
    arb_clear (x);
    arb_clear (p);
    arb_clear (q);
    arb_clear (a);
    arb_clear (b);
}

/* r = 2: q = 1 - (1-p)^(2/(d-2)); d - r = 2: q = p^(2/r). */
static void
closed (void)
{
    static const char *const levels[] = { "1/2", "1/1000000000000000000000",
                                          "999999999999999/1000000000000000" };
    arb_t x, y, z, e;
    fmpq_t p;
    size_t i;

    arb_init (x);
    arb_init (y);
    arb_init (z);
    arb_init (e);
    fmpq_init (p);
    for (i = 0; i < sizeof levels / sizeof *levels; i++) {
        struct beta_law two = { 2, 97 }, far = { 97, 2 },
                        high = { 2, 99999998 };
        fmpq_set_str (p, levels[i], 10);
        arb_set_fmpq (z, p, 400);
        arb_neg (y, z);
        arb_log1p (y, y, 400);
        arb_set_ui (e, 2);
        arb_div_ui (e, e, 97, 400);
        arb_mul (y, y, e, 400);
        arb_expm1 (y, y, 400);
        arb_neg (y, y);
        beta_law_quantile (x, &two, p, 300);
        ok (agreement (x, y) > 290, "a = 1: %ld bits", agreement (x, y));
        arb_pow (y, z, e, 400);
        beta_law_quantile (x, &far, p, 300);
        ok (agreement (x, y) > 290, "b = 1: %ld bits", agreement (x, y));
        arb_neg (y, z);
        arb_log1p (y, y, 400);
        arb_mul_2exp_si (y, y, 1);
        arb_div_ui (y, y, 99999998, 400);
        arb_expm1 (y, y, 400);
        arb_neg (y, y);
        beta_law_quantile (x, &high, p, 300);
        ok (agreement (x, y) > 290, "d = 10^8: %ld bits", agreement (x, y));
    }
    arb_clear (x);
    arb_clear (y);
    arb_clear (z);
    arb_clear (e);
    fmpq_clear (p);
}

/* The quantile of the distribution function of x is x, in far tails too. */
static void
there_and_back (void)
{
    static const struct {
        slong r, d;
        const char *x;
    } cases[] = { { 1, 100000000, "1/1000000000000000000000000000000" },
                  { 3, 100000000, "1/3000000" },
                  { 5, 10, "1/2" },
                  { 99, 100, "999/1000" },
                  { 1, 2, "1023/1024" } };
    arb_t x, p, q;
    arf_t middle;
    fmpq_t level;
    size_t i;

    arb_init (x);
    arb_init (p);
    arb_init (q);
    arf_init (middle);
    fmpq_init (level);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct beta_law law = overlap_law (cases[i].r, cases[i].d);
        slong bits;
        set (x, cases[i].x, 2000);
        beta_law_below (p, &law, x, 600);
        arf_get_fmpq (level, arb_midref (p));
        beta_law_quantile (q, &law, level, 300);
        bits = agreement (q, x);
        ok (bits > 250, "r = %ld, d = %ld, x = %s: %ld bits", cases[i].r,
            cases[i].d, cases[i].x, bits);
    }
    arb_clear (x);
    arb_clear (p);
    arb_clear (q);
    arf_clear (middle);
    fmpq_clear (level);
}

/* Ends, balls that reach over them, and means of inverse powers. */
static void
ends (void)
{
    struct beta_law law = overlap_law (5, 20), other = overlap_law (4, 20);
    fmpq_t moment, value;
    arb_t x, p;

    fmpq_init (moment);
    fmpq_init (value);
    arb_init (x);
    arb_init (p);
    beta_law_below (p, &law, x, 64);
    ok (arb_is_zero (p), "nothing below 0");
    arb_one (x);
    beta_law_below (p, &law, x, 64);
    ok (arb_is_one (p), "all below 1");
    arb_add_error_2exp_si (x, -20);
    beta_law_below (p, &law, x, 64);
    ok (arb_is_finite (p) && arb_contains_si (p, 1), "a ball around 1");
    fmpq_set_si (value, 18 * 16, 3);
    ok (beta_law_inverse_moment (moment, &law, 2)
            && fmpq_equal (moment, value),
        "E 1/x^2 = (18/3) (16/1) at r = 5, d = 20");
    ok (!beta_law_inverse_moment (moment, &law, 3)
            && !beta_law_inverse_moment (moment, &other, 2)
            && beta_law_inverse_moment (moment, &other, 1),
        "infinite from j = r/2 on");
    fmpq_clear (moment);
    fmpq_clear (value);
    arb_clear (x);
    arb_clear (p);
}

/* A ball of limited accuracy, and the result in its place. */
static void
in_place (void)
{
    arb_t x, p;
    slong r;

    arb_init (x);
    arb_init (p);
    for (r = 1; r <= 9; r += 4) {
        struct beta_law law = overlap_law (r, 10);
        set (x, "93/200", 150);
        beta_law_above (p, &law, x, 148);
        beta_law_above (x, &law, x, 148);
        ok (arb_equal (p, x), "above, in place, r = %ld", r);
        set (x, "93/200", 150);
        beta_law_below (p, &law, x, 148);
        beta_law_below (x, &law, x, 148);
        ok (arb_equal (p, x), "below, in place, r = %ld", r);
    }
    arb_clear (x);
    arb_clear (p);
}

int
main (void)
{
    distribution ();
    closed ();
    there_and_back ();
    ends ();
    in_place ();
    flint_cleanup ();
    return done ();
}
