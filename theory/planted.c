/*
 * Partial fractions of the product of i^2 / (i^2 + s), a <= i <= q, give
 *
 *     P (sum E_i / i^2 > log 2) = sum_{i=a}^{q} c_i 2^{-i^2},
 *     c_i = prod_{l != i} l^2 / (l^2 - i^2)
 *         = 2 (-1)^{i-a} prod_{l < a} (i^2 / l^2 - 1) C (2q, q+i) / C (2q, q).
 *
 * The first is C (2a, a) prod_{l=1}^{a} (q-l+1)/(q+l), and from one term to
 * the next
 *
 *     -i/(i+1) (a+i)/(i+1-a) (q-i)/(q+i+1) 2^{-2i-1},
 *
 * at most i 4^{-i} <= 1/4 in size: the signs alternate and the terms fall, so
 * that the first one left out bounds the rest, and the sum is at least 3/4 of
 * its first term.
 */
#include "theory/planted.h"

#include <math.h>

/* Multiply TERM by (NUM / DEN). */
static void
times_ratio (arb_t term, const fmpz_t num, const fmpz_t den, slong prec)
{
    arb_mul_fmpz (term, term, num, prec);
    arb_div_fmpz (term, term, den, prec);
}

/* Set A to Q - M + 1. */
static void
get_first (fmpz_t a, const fmpz_t q, const fmpz_t m)
{
    fmpz_sub (a, q, m);
    fmpz_add_ui (a, a, 1);
}

/* Set TERM to c_a 2^(-a^2). */
static void
first_term (arb_t term, const fmpz_t q, slong a, slong prec)
{
    fmpz_t num, den;
    slong l;

    fmpz_init (num);
    fmpz_init (den);
    arb_one (term);
    for (l = 1; l <= a; l++) {
        /* C (2l, l) is C (2l-2, l-1) times 2 (2l - 1) / l. */
        fmpz_sub_ui (num, q, (ulong) l - 1);
        fmpz_mul_ui (num, num, 2);
        fmpz_mul_ui (num, num, 2 * (ulong) l - 1);
        fmpz_add_ui (den, q, (ulong) l);
        fmpz_mul_ui (den, den, (ulong) l);
        times_ratio (term, num, den, prec);
    }
    fmpz_set_si (num, a);
    fmpz_mul (num, num, num);
    fmpz_neg (num, num);
    arb_mul_2exp_fmpz (term, term, num);
    fmpz_clear (num);
    fmpz_clear (den);
}

/* From the term of I to the next. */
static void
next_term (arb_t term, const fmpz_t q, slong a, slong i, slong prec)
{
    fmpz_t num, den;

    fmpz_init (num);
    fmpz_init (den);
    fmpz_sub_ui (num, q, (ulong) i);
    fmpz_mul_ui (num, num, (ulong) i);
    fmpz_mul_ui (num, num, (ulong) (a + i));
    fmpz_add_ui (den, q, (ulong) i + 1);
    fmpz_mul_ui (den, den, (ulong) i + 1);
    fmpz_mul_ui (den, den, (ulong) (i + 1 - a));
    times_ratio (term, num, den, prec);
    arb_mul_2exp_si (term, term, -(2 * i + 1));
    arb_neg (term, term);
    fmpz_clear (num);
    fmpz_clear (den);
}

/* Is TERM, which is not 0, too small beside SUM to matter at PREC bits? */
static int
is_small (const arb_t term, const arb_t sum, slong prec)
{
    arb_t bound;
    int small;

    arb_init (bound);
    arb_mul_2exp_si (bound, sum, -prec);
    arb_add_error (bound, term);
    small = arb_is_positive (bound);
    arb_clear (bound);
    return small;
}

void
planted_below (arb_t chance, const fmpz_t q, const fmpz_t m, slong prec)
{
    slong wp = prec + 20, a, i;
    fmpz_t first;
    arb_t term;

    fmpz_init (first);
    arb_init (term);
    get_first (first, q, m);
    if (fmpz_sgn (m) <= 0)
        arb_zero (chance);
    else if (fmpz_sgn (first) <= 0)
        arb_one (chance);
    else {
        a = fmpz_get_si (first);
        first_term (term, q, a, wp);
        arb_zero (chance);
        for (i = a; fmpz_cmp_si (q, i) >= 0; i++) {
            if (i > a && is_small (term, chance, wp)) {
                arb_add_error (chance, term);
                break;
            }
            arb_add (chance, chance, term, wp);
            next_term (term, q, a, i, wp);
        }
    }
    fmpz_clear (first);
    arb_clear (term);
}

/* Is 2 a - a^2 below -PREC - 4?  C (2a, a) <= 4^a, so that the chance to learn
   less is then lost in the rounding of 1. */
static int
is_lost (const fmpz_t a, slong prec)
{
    fmpz_t power;
    int lost;

    fmpz_init (power);
    fmpz_sub_ui (power, a, 2);
    fmpz_mul (power, power, a);
    fmpz_sub_ui (power, power, 4);
    lost = fmpz_cmp_si (power, prec) > 0;
    fmpz_clear (power);
    return lost;
}

void
planted_at_least (arb_t chance, const fmpz_t q, const fmpz_t m, slong prec)
{
    fmpz_t a;

    fmpz_init (a);
    get_first (a, q, m);
    if (fmpz_sgn (m) > 0 && is_lost (a, prec)) {
        arb_one (chance);
        arb_add_error_2exp_si (chance, -prec - 4);
    } else {
        planted_below (chance, q, m, prec + 4);
        arb_sub_ui (chance, chance, 1, prec + 4);
        arb_neg (chance, chance);
    }
    fmpz_clear (a);
}

/*
 * Set SUM to the sum of (-1)^(i-a) prod_{l<a} (i^2 - l^2) C (2q, q+i)
 * 2^(q^2 - i^2), a <= i <= q.
 */
static void
numerator (fmpz_t sum, slong a, slong q)
{
    fmpz_t term, weight, binomial;
    slong i, l;

    fmpz_init (term);
    fmpz_init (weight);
    fmpz_init (binomial);
    fmpz_zero (sum);
    for (i = a; i <= q; i++) {
        if (i == a)
            fmpz_bin_uiui (binomial, 2 * (ulong) q, (ulong) (q + i));
        fmpz_one (weight);
        for (l = 1; l < a; l++)
            fmpz_mul_ui (weight, weight, (ulong) ((i - l) * (i + l)));
        fmpz_mul (term, weight, binomial);
        fmpz_mul_2exp (term, term, (ulong) (q * q - i * i));
        if ((i - a) % 2 == 0)
            fmpz_add (sum, sum, term);
        else
            fmpz_sub (sum, sum, term);
        fmpz_mul_ui (binomial, binomial, (ulong) (q - i));
        fmpz_divexact_ui (binomial, binomial, (ulong) (q + i + 1));
    }
    fmpz_clear (term);
    fmpz_clear (weight);
    fmpz_clear (binomial);
}

enum evaluation
planted_below_exact (fmpq_t chance, const fmpz_t q, const fmpz_t m)
{
    slong order, a;
    fmpz_t factorial;

    if (fmpz_cmp_si (q, PLANTED_EXACT) > 0)
        return UNABLE;
    order = fmpz_get_si (q);
    a = order + 1 - fmpz_get_si (m);
    fmpq_set_si (chance, a <= 0, 1);
    if (fmpz_sgn (m) <= 0 || a <= 0)
        return EVALUATED;
    fmpz_init (factorial);
    numerator (fmpq_numref (chance), a, order);
    fmpz_mul_ui (fmpq_numref (chance), fmpq_numref (chance), 2);
    fmpz_fac_ui (factorial, (ulong) a - 1);
    fmpz_mul (factorial, factorial, factorial);
    fmpz_bin_uiui (fmpq_denref (chance), 2 * (ulong) order, (ulong) order);
    fmpz_mul (fmpq_denref (chance), fmpq_denref (chance), factorial);
    fmpz_mul_2exp (fmpq_denref (chance), fmpq_denref (chance),
                   (ulong) (order * order));
    fmpq_canonicalise (chance);
    fmpz_clear (factorial);
    return EVALUATED;
}

double
planted_below_work (const fmpz_t q, const fmpz_t m, slong prec)
{
    fmpz_t a;
    double terms;

    fmpz_init (a);
    get_first (a, q, m);
    terms = fmpz_sgn (a) > 0 ? fmpz_get_d (a) : 0;
    fmpz_clear (a);
    return 4 * terms + planted_at_least_work (prec);
}

double
planted_at_least_work (slong prec)
{
    double terms = 2;

    /* As many as have squares below PREC, with the first ones. */
    while (terms * terms < (double) prec)
        terms *= 2;
    /* Of products by short integers, of which each costs what a sum does. */
    return 6 * terms / sqrt (1 + (double) prec / 64);
}

/* The first three terms are always taken; from there on they fall, by the
   factor (5/4)^4 2^(-9) or a smaller one, with alternating signs. */
void
planted_theta (arb_t sum, ulong k, ulong e, slong prec)
{
    ulong j;
    arb_t term;
    fmpz_t power;

    arb_init (term);
    fmpz_init (power);
    arb_set_ui (sum, k == 0);
    for (j = 1; j <= 3 || e * j * j < (ulong) prec + 8 + 8 * j; j++) {
        fmpz_ui_pow_ui (power, j, 2 * k);
        arb_set_fmpz (term, power);
        arb_mul_2exp_si (term, term, 1 - (slong) (e * j * j));
        if (j % 2 == 1)
            arb_neg (term, term);
        arb_add (sum, sum, term, prec + 8);
    }
    fmpz_ui_pow_ui (power, j, 2 * k);
    arb_set_fmpz (term, power);
    arb_mul_2exp_si (term, term, 1 - (slong) (e * j * j));
    arb_add_error (sum, term);
    arb_clear (term);
    fmpz_clear (power);
}
