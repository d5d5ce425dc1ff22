#include "theory/zipf.h"

/* Bits kept beyond the precision asked for. */
enum { GUARD = 32 };

/* Set BALL to the integer x + shift. */
static void
next_integer (arb_t ball, const fmpz_t x, slong shift)
{
    fmpz_t n;

    fmpz_init (n);
    fmpz_add_si (n, x, shift);
    arb_set_fmpz (ball, n);
    fmpz_clear (n);
}

/* Hurwitz's zeta function of balls, by the library's Euler-Maclaurin sum. */
static void
hurwitz (arb_t sum, const arb_t s, const arb_t shift, slong prec)
{
    arb_hurwitz_zeta (sum, s, shift, prec);
}

void
zipf_total (arb_t sum, const fmpq_t s, slong prec)
{
    fmpz_t none;

    fmpz_init (none);
    zipf_tail (sum, s, none, prec);
    fmpz_clear (none);
}

void
zipf_tail (arb_t sum, const fmpq_t s, const fmpz_t after, slong prec)
{
    arb_t exponent;

    arb_init (exponent);
    arb_set_fmpq (exponent, s, prec + GUARD);
    zipf_tail_arb (sum, exponent, after, prec);
    arb_clear (exponent);
}

void
zipf_tail_arb (arb_t sum, const arb_t s, const fmpz_t after, slong prec)
{
    arb_t start;

    arb_init (start);
    arb_sub_ui (start, s, 1, prec);
    if (!arb_is_positive (start)) {
        arb_indeterminate (sum);
    } else {
        next_integer (start, after, 1);
        hurwitz (sum, s, start, prec);
    }
    arb_clear (start);
}

void
zipf_tail_share (arb_t share, const fmpq_t s, const fmpz_t after, slong prec)
{
    arb_t total;

    arb_init (total);
    zipf_total (total, s, prec);
    zipf_tail (share, s, after, prec);
    arb_div (share, share, total, prec);
    arb_clear (total);
}

/* H_{N,1} = psi(N+1) + gamma. */
static void
harmonic_one (arb_t sum, const fmpz_t items, slong prec)
{
    arb_t gamma;

    arb_init (gamma);
    next_integer (sum, items, 1);
    arb_digamma (sum, sum, prec);
    arb_const_euler (gamma, prec);
    arb_add (sum, sum, gamma, prec);
    arb_clear (gamma);
}

/*
 * H_{N,s} = zeta(s) - zeta(s, N+1) for s > 1, hence for every s != 1 by
 * analytic continuation: both sides are holomorphic there.
 */
void
zipf_harmonic (arb_t sum, const fmpq_t s, const fmpz_t items, slong prec)
{
    arb_t exponent, shift, beyond;

    if (fmpz_is_zero (items)) {
        arb_zero (sum);
        return;
    }
    if (fmpq_is_one (s)) {
        harmonic_one (sum, items, prec);
        return;
    }
    arb_init (exponent);
    arb_init (shift);
    arb_init (beyond);
    arb_set_fmpq (exponent, s, prec + GUARD);
    next_integer (shift, items, 1);
    hurwitz (beyond, exponent, shift, prec);
    arb_one (shift);
    hurwitz (sum, exponent, shift, prec);
    arb_sub (sum, sum, beyond, prec);
    arb_clear (exponent);
    arb_clear (shift);
    arb_clear (beyond);
}

void
zipf_hurwitz (arb_t sum, const fmpq_t s, const fmpq_t shift, slong prec)
{
    arb_t exponent, start;

    arb_init (exponent);
    arb_init (start);
    arb_set_fmpq (exponent, s, prec + GUARD);
    arb_set_fmpq (start, shift, prec + GUARD);
    hurwitz (sum, exponent, start, prec);
    arb_clear (exponent);
    arb_clear (start);
}

/*
 * With y the first member of the class beyond AFTER, the members are
 * M (k + y/M), so the sum is M^-s zeta(s, y/M).
 */
void
zipf_class_tail (arb_t sum, const fmpq_t s, const fmpz_t residue,
                 const fmpz_t modulus, const fmpz_t after, slong prec)
{
    fmpq_t shift;
    fmpz_t first;
    arb_t scale;

    fmpq_init (shift);
    fmpz_init (first);
    arb_init (scale);
    fmpz_sub (first, residue, after);
    fmpz_sub_ui (first, first, 1);
    fmpz_mod (first, first, modulus);
    fmpz_add (first, first, after);
    fmpz_add_ui (first, first, 1);
    fmpq_set_fmpz_frac (shift, first, modulus);
    zipf_hurwitz (sum, s, shift, prec);
    zipf_power (scale, modulus, s, prec);
    arb_mul (sum, sum, scale, prec);
    fmpq_clear (shift);
    fmpz_clear (first);
    arb_clear (scale);
}

void
zipf_power (arb_t power, const fmpz_t x, const fmpq_t s, slong prec)
{
    fmpq_t exponent;

    fmpq_init (exponent);
    fmpq_neg (exponent, s);
    arb_set_fmpz (power, x);
    arb_pow_fmpq (power, power, exponent, prec);
    fmpq_clear (exponent);
}

/* Powers of composites are products: every n has a least prime factor. */
void
zipf_powers (arb_ptr powers, slong n, const fmpq_t s, slong prec)
{
    slong i, j, wp = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) n) + 4;
    slong *least = flint_calloc ((size_t) n + 1, sizeof (slong));
    fmpz_t x;

    fmpz_init (x);
    for (i = 2; i <= n; i++)
        if (least[i] == 0)
            for (j = i; j <= n; j += i)
                if (least[j] == 0)
                    least[j] = i;
    for (i = 1; i <= n; i++) {
        fmpz_set_si (x, i);
        if (i == 1 || least[i] == i)
            zipf_power (powers + i - 1, x, s, wp);
        else
            arb_mul (powers + i - 1, powers + least[i] - 1,
                     powers + i / least[i] - 1, wp);
    }
    fmpz_clear (x);
    flint_free (least);
}

void
zipf_probability (arb_t p, const fmpz_t x, const fmpq_t s, const fmpz_t items,
                  slong prec)
{
    arb_t total;

    if (items != NULL && fmpz_cmp (x, items) > 0) {
        arb_zero (p);
        return;
    }
    arb_init (total);
    if (items == NULL)
        zipf_total (total, s, prec);
    else
        zipf_harmonic (total, s, items, prec);
    zipf_power (p, x, s, prec);
    arb_div (p, p, total, prec);
    arb_clear (total);
}

void
zipf_clear_cache (void)
{
}
