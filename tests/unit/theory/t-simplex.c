/* Margins of one relation: their equations, closed forms, ties, balls. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/simplex.h"
#include "theory/symmetric.h"

/* Does sum c m = 0 hold, and p / (c (1 + e^m)) = l for all tokens? */
static int
solves (arb_srcptr m, const arb_t l, arb_srcptr p, arb_srcptr c, slong n,
        slong prec)
{
    int answer;
    slong x;
    arb_t t;

    arb_init (t);
    arb_dot (t, NULL, 0, c, 1, m, 1, n, prec);
    answer = arb_contains_zero (t);
    for (x = 0; x < n; x++) {
        arb_exp (t, m + x, prec);
        arb_add_ui (t, t, 1, prec);
        arb_mul (t, t, c + x, prec);
        arb_mul (t, t, l, prec);
        answer = answer && arb_overlaps (t, p + x);
    }
    arb_clear (t);
    return answer;
}

static int
sharp (arb_srcptr m, slong n, slong bits)
{
    slong x;
    int answer = 1;

    for (x = 0; x < n; x++)
        answer = answer && mag_cmp_2exp_si (arb_radref (m + x), -bits) < 0;
    return answer;
}

/* Frequencies and relations of many kinds, at PREC and twice as many bits. */
static void
equations (slong n, slong power, slong prec)
{
    arb_ptr v = _arb_vec_init (4 * n + 2), p = v, c = v + n, m = v + 2 * n,
            more = v + 3 * n, l = v + 4 * n;
    int good, agree = 1;
    slong x;

    for (x = 0; x < n; x++) {
        arb_set_si (p + x, 1 + (x * 7919) % 101);
        arb_set_si (c + x, 1 + (x * 104729) % 13);
        arb_pow_ui (c + x, c + x, (ulong) power, 2 * prec);
    }
    simplex_margins (m, l, p, c, n, prec);
    good = solves (m, l, p, c, n, prec) && sharp (m, n, prec - 40);
    simplex_margins (more, l + 1, p, c, n, 2 * prec);
    good = good && solves (more, l + 1, p, c, n, 2 * prec)
           && sharp (more, n, 2 * prec - 40);
    for (x = 0; x < n; x++)
        agree = agree && arb_overlaps (m + x, more + x);
    /* p and c count up to factors only. */
    for (x = 0; x < n; x++) {
        arb_mul_ui (p + x, p + x, 12345, 2 * prec);
        arb_mul_2exp_si (c + x, c + x, 300);
    }
    simplex_margins (m, NULL, p, c, n, prec);
    for (x = 0; x < n; x++)
        agree = agree && arb_overlaps (m + x, more + x);
    ok (good && agree, "%ld tokens, powers %ld of c, %ld bits", (long) n,
        (long) power, (long) prec);
    _arb_vec_clear (v, 4 * n + 2);
}

/* Two tokens with c = (1, 1): m = +-log (p_0 / p_1). */
static void
two_tokens (void)
{
    static const slong first[] = { 1, 3, 1, 1000000007, 5 };
    static const slong second[] = { 1, 1, 4, 3, 4 };
    arb_ptr v = _arb_vec_init (7), p = v, c = v + 2, m = v + 4;
    int good = 1;
    size_t i;

    arb_one (c);
    arb_one (c + 1);
    for (i = 0; i < sizeof first / sizeof *first; i++) {
        arb_set_si (p, first[i]);
        arb_set_si (p + 1, second[i]);
        simplex_margins (m, v + 6, p, c, 2, 200);
        arb_div (p, p, p + 1, 300);
        arb_log (p, p, 300);
        good = good && arb_overlaps (m, p);
        arb_neg (p, p);
        good = good && arb_overlaps (m + 1, p) && sharp (m, 2, 190);
        /* l = p_0 p_1 / (p_0 + p_1) */
        arb_set_si (p, first[i] + second[i]);
        arb_mul (p, p, v + 6, 300);
        arb_sub_si (p, p, first[i] * second[i], 300);
        good = good && arb_contains_zero (p);
    }
    ok (good, "two tokens are at plus and minus a logarithm");
    _arb_vec_clear (v, 7);
}

/* p proportional to c: all margins vanish, and none counts as positive. */
static void
ties (void)
{
    arb_ptr v = _arb_vec_init (16), p = v, c = v + 5, m = v + 10;
    slong x;
    int good = 1;
    arb_t lost, least, l;

    arb_init (lost);
    arb_init (least);
    arb_init (l);
    for (x = 0; x < 5; x++) {
        arb_set_si (c + x, 1 + x * x);
        arb_mul_ui (p + x, c + x, 3, 200);
    }
    simplex_margins (m, l, p, c, 5, 150);
    for (x = 0; x < 5; x++)
        good = good && arb_contains_zero (m + x);
    arb_mul_2exp_si (l, l, 1);
    ok (good && sharp (m, 5, 140) && arb_contains_si (l, 3),
        "proportional: all margins vanish");
    simplex_errors (lost, least, m, p, 5, 150);
    ok (arb_contains_si (lost, 0) && arb_contains_si (lost, 3 * 35)
            && arb_contains_si (least, 3),
        "open signs enclose both answers");
    for (x = 0; x < 5; x++)
        arb_set_si (m + x, x - 1);
    simplex_errors (lost, NULL, m, p, 5, 150);
    ok (arb_equal_si (lost, 3 + 6), "nought is lost, and what is below");
    arb_indeterminate (m + 4);
    simplex_errors (lost, NULL, m, p, 5, 150);
    ok (arb_contains_si (lost, 9) && arb_contains_si (lost, 60)
            && arb_is_finite (lost),
        "what is unknown may be lost or not");
    arb_set_si (p + 2, 1);
    simplex_errors (lost, least, m, p, 5, 150);
    ok (arb_equal_si (least, 1), "the least may stand anywhere");
    arb_clear (lost);
    arb_clear (least);
    arb_clear (l);
    _arb_vec_clear (v, 16);
}

/* Balls of p and c: margins of members lie in those of the family. */
static void
families (void)
{
    arb_ptr v = _arb_vec_init (16), p = v, c = v + 4, m = v + 8, one = v + 12;
    slong bits, x, side, wide = 0;
    int enclosed = 1;

    for (bits = 3; bits < 70; bits += 4)
        for (side = 0; side < 64; side++) {
            for (x = 0; x < 4; x++) {
                arb_set_si (p + x, 2 + 5 * x * x);
                arb_set_si (c + x, 1 + (x + 2) % 4);
                arb_add_error_2exp_si (p + x, -bits);
                arb_add_error_2exp_si (c + x, -bits - 1);
            }
            if (side == 0)
                simplex_margins (m, NULL, p, c, 4, 90);
            for (x = 0; x < 4; x++) {
                arb_get_mid_arb (p + x, p + x);
                arb_get_mid_arb (c + x, c + x);
                arb_set_si (one, side >> x & 1 ? 1 : -1);
                arb_mul_2exp_si (one, one, -bits);
                arb_add (p + x, p + x, one, 300);
                arb_set_si (one, side >> (2 + x) & 1 ? 1 : -1);
                arb_mul_2exp_si (one, one, -bits - 1);
                arb_add (c + x, c + x, one, 300);
            }
            simplex_margins (one, NULL, p, c, 4, 300);
            for (x = 0; x < 4; x++)
                enclosed = enclosed && arb_overlaps (m + x, one + x);
            wide += arb_is_finite (m) && side == 0;
        }
    ok (enclosed && wide > 5, "families hold their members");
    /* Which quotient is the least is open. */
    for (x = 0; x < 2; x++) {
        arb_one (p + x);
        arb_one (c + x);
        arb_add_error_2exp_si (p + x, -45);
    }
    simplex_margins (m, NULL, p, c, 2, 100);
    arb_set_si (one, -1);
    arb_mul_2exp_si (one, one, -45);
    arb_set (one + 1, one);
    arb_neg (one + 1, one + 1);
    arb_log1p (one, one, 100);
    arb_log1p (one + 1, one + 1, 100);
    arb_sub (one, one, one + 1, 100);
    ok (arb_overlaps (m, one) && arb_overlaps (m + 1, one)
            && arb_contains_zero (m) && arb_contains_zero (m + 1)
            && sharp (m, 2, 30),
        "a tie between balls");
    _arb_vec_clear (v, 16);
}

/* Frequencies of 1 and 10^-3000, a relation of 10^300 to 1, and no bits. */
static void
extremes (void)
{
    arb_ptr v = _arb_vec_init (10), p = v, c = v + 3, m = v + 6, l = v + 9;

    _arb_vec_zero (v, 10);
    arb_one (p);
    arb_set_str (p + 1, "1e-3000", 400);
    arb_set_str (p + 2, "1e-1500", 400);
    arb_one (c);
    arb_one (c + 1);
    arb_one (c + 2);
    simplex_margins (m, l, p, c, 3, 200);
    ok (solves (m, l, p, c, 3, 200) && arb_rel_accuracy_bits (m) > 150
            && arb_is_positive (m) && arb_is_negative (m + 1),
        "rare tokens");
    arb_set_str (p + 1, "1e-3", 400);
    arb_set_str (p + 2, "1e-2", 400);
    arb_set_str (c + 1, "1e300", 400);
    simplex_margins (m, l, p, c, 3, 1500);
    ok (solves (m, l, p, c, 3, 1500) && arb_rel_accuracy_bits (m + 2) > 150,
        "a relation of 1e300 to one");
    simplex_margins (m, l, p, c, 3, 4);
    ok (!arb_is_finite (m) || solves (m, l, p, c, 3, 1500),
        "four bits say nothing wrong");
    _arb_vec_clear (v, 10);
}

/*
 * Three at 120 degrees: the product of p_x / l - 1 is one, a cubic in 1 / l:
 * p_0 p_1 p_2 / l^3 - e_2 / l^2 + 1 / l = 2, for frequencies of sum one.
 */
static void
symmetric (void)
{
    static const slong exponents[] = { 0, 1, 2, 3, 7 };
    arb_ptr v = _arb_vec_init (10), p = v, m = v + 3, l = v + 6, s = v + 7;
    fmpq_t alpha;
    size_t i;
    int good = 1;

    fmpq_init (alpha);
    for (i = 0; i < sizeof exponents / sizeof *exponents; i++) {
        fmpq_set_si (alpha, exponents[i], 1);
        symmetric_case (l, p, m, alpha, 200);
        arb_mul (s, p, p + 1, 300);
        arb_add (s + 1, p, p + 1, 300);
        arb_mul (s + 1, s + 1, p + 2, 300);
        arb_add (s + 1, s + 1, s, 300);
        arb_mul (s, s, p + 2, 300);
        arb_inv (s + 2, l, 300);
        arb_mul (s, s, s + 2, 300);
        arb_sub (s, s, s + 1, 300);
        arb_mul (s, s, s + 2, 300);
        arb_add_ui (s, s, 1, 300);
        arb_mul (s, s, s + 2, 300);
        arb_sub_ui (s, s, 2, 300);
        good = good && arb_contains_zero (s) && arb_is_positive (l)
               && mag_cmp_2exp_si (arb_radref (s), -150) < 0;
    }
    ok (good, "three at 120 degrees solve a cubic");
    fmpq_set_si (alpha, 1, 1);
    symmetric_case (l, p, m, alpha, 200);
    arb_neg (m + 2, m + 2);
    ok (digits_begin (l, "0.13636363636363636363636")
            && digits_begin (m, "1.09861228866810969139524")
            && digits_begin (m + 2, "1.09861228866810969139524"),
        "alpha = 1: log 3, nought and its negative");
    fmpq_set_si (alpha, 5, 2);
    symmetric_case (NULL, NULL, m, alpha, 200);
    arb_neg (m + 2, m + 2);
    ok (digits_begin (m, "2.71758602692150360499664")
            && digits_begin (m + 1, "0.61725578966383721164864")
            && digits_begin (m + 2, "3.33484181658534081664528"),
        "alpha = 5/2");
    fmpq_clear (alpha);
    _arb_vec_clear (v, 10);
}

/* Zipf's law in rationals. */
static void
zipf (void)
{
    arb_ptr p = _arb_vec_init (SIMPLEX_TOKENS);
    fmpq_t alpha, sum, term;
    int good = 1;
    slong a, x;

    fmpq_init (alpha);
    fmpq_init (sum);
    fmpq_init (term);
    for (a = -2; a <= 3; a++) {
        fmpq_zero (sum);
        fmpq_set_si (alpha, a, 1);
        simplex_zipf (p, alpha, SIMPLEX_TOKENS, 150);
        for (x = 1; x <= SIMPLEX_TOKENS; x++) {
            fmpq_set_si (term, x, 1);
            fmpq_pow_si (term, term, -a);
            fmpq_add (sum, sum, term);
        }
        for (x = 1; x <= SIMPLEX_TOKENS; x++) {
            fmpq_set_si (term, x, 1);
            fmpq_pow_si (term, term, -a);
            fmpq_div (term, term, sum);
            good = good && arb_contains_fmpq (p + x - 1, term)
                   && arb_rel_accuracy_bits (p + x - 1) > 140;
        }
    }
    ok (good, "Zipf's law, as in rationals");
    fmpq_clear (alpha);
    fmpq_clear (sum);
    fmpq_clear (term);
    _arb_vec_clear (p, SIMPLEX_TOKENS);
}

int
main (void)
{
    equations (2, 1, 64);
    equations (3, 1, 200);
    equations (5, 3, 100);
    equations (13, 0, 333);
    equations (64, 2, 150);
    equations (7, 12, 128);
    two_tokens ();
    ties ();
    families ();
    extremes ();
    symmetric ();
    zipf ();
    flint_cleanup ();
    return done ();
}
