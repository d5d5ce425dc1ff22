/* Sums of many losses: by Euler and Maclaurin and term by term. */
#include "tests/tap.h"
#include "theory/smooth_sum.h"
#include "theory/zipf_loss.h"

/* f (x) = 1/x^2 as a summand, whose sum is known. */
static void
square_term (arb_t value, const fmpz_t k, const void *context, slong prec)
{
    (void) context;
    arb_set_fmpz (value, k);
    arb_mul (value, value, value, prec);
    arb_inv (value, value, prec);
}

/* (1+h)^-2 = sum (-1)^i (i+1) h^i. */
static void
square_jet (arb_ptr jet, slong n, const fmpz_t x, const void *context,
            slong prec)
{
    slong i;
    arb_t f;

    arb_init (f);
    square_term (f, x, context, prec);
    for (i = 0; i < n; i++)
        arb_mul_si (jet + i, f, i % 2 ? -(i + 1) : i + 1, prec);
    arb_clear (f);
}

static void
square_area (arb_t value, const fmpz_t a, const fmpz_t b, const void *context,
             slong prec)
{
    arb_t t;

    (void) context;
    arb_init (t);
    arb_set_fmpz (value, a);
    arb_inv (value, value, prec);
    arb_set_fmpz (t, b);
    arb_inv (t, t, prec);
    arb_sub (value, value, t, prec);
    arb_clear (t);
}

/* |z| >= x/2 on the discs of ratio 1/2. */
static void
square_majorant (mag_t bound, const fmpz_t a, const void *context)
{
    arb_t t;

    (void) context;
    arb_init (t);
    arb_set_fmpz (t, a);
    arb_mul (t, t, t, 53);
    arb_ui_div (t, 4, t, 53);
    arb_get_mag (bound, t);
    arb_clear (t);
}

/* Sums of 1/k^2 from 3 to 10^12 against zeta (2, 3) - zeta (2, 10^12 + 1). */
static void
squares (void)
{
    struct smooth_summand f = { square_term,     square_jet, square_area,
                                square_majorant, 0.5,        NULL };
    slong prec;
    int right = 1, sharp = 1;
    fmpz_t first, last;
    arb_t sum, known, s, from;

    fmpz_init (first);
    fmpz_init (last);
    arb_init (sum);
    arb_init (known);
    arb_init (s);
    arb_init (from);
    fmpz_set_ui (first, 3);
    fmpz_set_str (last, "1000000000000", 10);
    arb_set_ui (s, 2);
    for (prec = 30; prec <= 1000; prec += 97) {
        smooth_sum (sum, &f, first, last, prec);
        arb_set_fmpz (from, last);
        arb_add_ui (from, from, 1, prec);
        arb_hurwitz_zeta (known, s, from, 1100);
        arb_set_fmpz (from, first);
        arb_hurwitz_zeta (from, s, from, 1100);
        arb_sub (known, from, known, 1100);
        right &= arb_contains (sum, known);
        sharp &= arb_rel_accuracy_bits (sum) > prec - 24;
    }
    ok (right, "sums of squares at all precisions");
    ok (sharp, "and sharp");
    fmpz_clear (first);
    fmpz_clear (last);
    arb_clear (sum);
    arb_clear (known);
    arb_clear (s);
    arb_clear (from);
}

/* Low precision may be wide, never wrong; early, midway and late. */
static void
term_by_term (void)
{
    static const char *const times[] = { "1/1000000", "7/5", "1000",
                                         "1000000000" };
    slong prec;
    int i, right = 1, sharp = 1;
    fmpz *c = _fmpz_vec_init (2);
    fmpq_t t;
    arb_t sum, known;

    fmpq_init (t);
    arb_init (sum);
    arb_init (known);
    fmpz_set_ui (c, 3000);
    fmpz_set_ui (c + 1, 2);
    for (i = 0; i < 4; i++) {
        struct zipf_loss which = { c, t, c + 1, c };
        fmpq_set_str (t, times[i], 10);
        zipf_loss_plain (known, &which, 300);
        for (prec = 20; prec <= 240; prec += 20) {
            zipf_loss_sum (sum, &which, prec);
            right &= arb_contains (sum, known);
        }
        sharp &= arb_rel_accuracy_bits (sum) > 180;
    }
    ok (right, "as term by term at all precisions");
    ok (sharp, "and sharp");
    _fmpz_vec_clear (c, 2);
    fmpq_clear (t);
    arb_clear (sum);
    arb_clear (known);
}

/* A thousand million classes in two parts, which begin elsewhere. */
static void
parts (void)
{
    static const char *const cuts[] = { "100", "12345", "777777777" };
    int i, right = 1;
    fmpz *v = _fmpz_vec_init (4), *c = v, *one = v + 1, *cut = v + 2,
         *next = v + 3;
    fmpq_t t;
    arb_t all, low, high;

    fmpq_init (t);
    arb_init (all);
    arb_init (low);
    arb_init (high);
    fmpz_set_str (c, "1000000000", 10);
    fmpz_one (one);
    fmpq_set_si (t, 1000000, 7);
    for (i = 0; i < 3; i++) {
        struct zipf_loss whole = { c, t, one, c }, first = { c, t, one, cut },
                         last = { c, t, next, c };
        fmpz_set_str (cut, cuts[i], 10);
        fmpz_add_ui (next, cut, 1);
        zipf_loss_sum (all, &whole, 128);
        zipf_loss_sum (low, &first, 160);
        zipf_loss_sum (high, &last, 160);
        arb_add (low, low, high, 160);
        right &= arb_overlaps (all, low) && arb_rel_accuracy_bits (low) > 100;
    }
    ok (right, "two parts make the whole");
    _fmpz_vec_clear (v, 4);
    fmpq_clear (t);
    arb_clear (all);
    arb_clear (low);
    arb_clear (high);
}

int
main (void)
{
    squares ();
    term_by_term ();
    parts ();
    flint_cleanup ();
    return done ();
}
