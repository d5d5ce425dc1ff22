/*
 * n^-s = 2^-k e^-r with r = s log n - k log 2 in [0, 0.694), and
 *
 *     r = i/2^6 + j/2^12 + l/2^18 + y,   0 <= i < 45,  0 <= j, l < 64,
 *
 * 0 <= y < 2^-18: three exponentials stand in tables, and
 * e^-y = 1 - y + y^2 (1/2! - y (1/3! - y (1/4! - ...))).
 *
 * Errors, in units of the last place (ulps): r is cut from one limb more, 1;
 * a bracket behind y^n is kept to as many limbs as its weight 2^-18n asks for
 * and six bits more, where y, the product and 1/n! are cut, which makes 3/64
 * for each of at most 32, 2; the two products by y, 2; three products by table
 * entries true to 2, 9.  These 14 are halved before the shift by k >= 1 cuts
 * once more.
 */
#include "theory/decay.h"

#include "theory/constants.h"

/* OUT = A B for fractions of N limbs, cut; SCRATCH has 2 N limbs. */
static void
cut_product (mp_ptr out, mp_srcptr a, mp_srcptr b, slong n, mp_ptr scratch)
{
    mpn_mul_n (scratch, a, b, n);
    flint_mpn_copyi (out, scratch + n, n);
}

/*
 * Leave r at T (limbs + 2 limbs, the last one whole) and return k.  With
 * 6196328018 < 2^32 / log 2 < 6196328019 and T cut to 32 bits behind the
 * point, k is at most floor (t / log 2) and so near that r < log 2 + 2^-19 for
 * t < 2^12.
 */
static ulong
reduce (mp_ptr t, slong limbs, mp_srcptr log_two)
{
    ulong head = (t[limbs + 1] << 32) | (t[limbs] >> 32), high, low, k;

    umul_ppmm (high, low, head, 6196328018);
    k = high;
    (void) low;
    t[limbs + 1] -= mpn_submul_1 (t, log_two, limbs + 1, k);
    return k;
}

/* The limbs that the bracket behind y^n keeps. */
static slong
kept_limbs (slong n, slong limbs)
{
    slong kept = limbs - (18 * n - 6) / 64;

    return kept > 1 ? kept : 1;
}

/* Write e^-y at OUT for the fraction 0 < Y < 2^-18. */
static void
small_decay (mp_ptr out, mp_srcptr y, const struct decay_table *table)
{
    slong limbs = table->limbs, n = table->terms, kept, low;
    mp_limb_t acc[MOST_DECAY_LIMBS], scratch[2 * MOST_DECAY_LIMBS];

    /* acc = 1/n! - y (...), at the high end; below it stands nought. */
    flint_mpn_copyi (acc, table->factorials + n * limbs, limbs);
    flint_mpn_zero (acc, limbs - kept_limbs (n, limbs));
    while (--n >= 2) {
        kept = kept_limbs (n, limbs);
        low = limbs - kept;
        mpn_mul_n (scratch, acc + low, y + low, kept);
        mpn_sub_n (acc + low, table->factorials + n * limbs + low,
                   scratch + kept, kept);
    }
    cut_product (acc, acc, y, limbs, scratch);
    cut_product (acc, acc, y, limbs, scratch);
    mpn_neg (out, y, limbs);
    mpn_add_n (out, out, acc, limbs);
}

/* Multiply OUT by e^-(i / 2^6), where i = 0 stands for 1. */
static void
apply (mp_ptr out, mp_srcptr row, ulong i, slong limbs)
{
    mp_limb_t scratch[2 * MOST_DECAY_LIMBS];

    if (i > 0)
        cut_product (out, out, row + (slong) i * limbs, limbs, scratch);
}

/* Shift OUT right by K bits. */
static void
shift (mp_ptr out, ulong k, slong limbs)
{
    slong words = (slong) (k / 64);

    if (words > 0) {
        flint_mpn_copyi (out, out + words, limbs - words);
        flint_mpn_zero (out + limbs - words, words);
    }
    if (k % 64 != 0)
        mpn_rshift (out, out, limbs, (unsigned) (k % 64));
}

void
prime_decay (mp_ptr out, slong index, ulong p, ulong q, slong limbs)
{
    const struct decay_table *table = decay_constants (index + 1, limbs);
    mp_limb_t t[MOST_DECAY_LIMBS + 3];
    mp_ptr y = t + 1;
    ulong k, top;

    /* t = (p / q) log n, limbs + 1 limbs behind the point */
    t[limbs + 2] =
        mpn_mul_1 (t, table->logs + index * (limbs + 2), limbs + 2, p);
    mpn_divrem_1 (t, 0, t, limbs + 3, q);
    if (t[limbs + 2] > 0 || t[limbs + 1] >= 45 * (ulong) limbs) {
        /* e^-45 < 2^-64 */
        flint_mpn_zero (out, limbs);
        return;
    }
    k = reduce (t, limbs, table->logs);
    top = t[limbs];
    t[limbs] = top << 18 >> 18;
    if (mpn_zero_p (y, limbs))
        memset (out, 0xff, (size_t) limbs * sizeof (mp_limb_t));
    else
        small_decay (out, y, table);
    apply (out, table->decays, top >> 58, limbs);
    apply (out, table->decays + 64 * limbs, (top >> 52) & 63, limbs);
    apply (out, table->decays + 128 * limbs, (top >> 46) & 63, limbs);
    if (k >= 64 * (ulong) limbs)
        flint_mpn_zero (out, limbs);
    else
        shift (out, k, limbs);
}
