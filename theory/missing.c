#include "theory/missing.h"

#include "theory/decay.h"
#include "theory/zipf.h"
#include "theory/zipf_fast.h"

/* Draws up to 2^this are taken as powers, in fixed point where it suits. */
enum { POWER_BITS = 24 };

/* The most limbs of a table of powers: 64 MiB. */
static const slong MOST_LIMBS = (slong) 1 << 23;

void
missing_chance (arb_t miss, const arb_t p, const fmpz_t draws, slong prec)
{
    if (fmpz_bits (draws) <= POWER_BITS) {
        arb_sub_ui (miss, p, 1, prec);
        arb_neg (miss, miss);
        arb_pow_ui (miss, miss, fmpz_get_ui (draws), prec);
        return;
    }
    arb_sub_ui (miss, p, 1, prec);
    if (!arb_is_negative (miss)) {
        /* log (1-p) knows no bound here: a power of a number in [0, 1]. */
        arb_zero (miss);
        arb_add_error_2exp_si (miss, 0);
        return;
    }
    arb_neg (miss, p);
    arb_log1p (miss, miss, prec);
    arb_mul_fmpz (miss, miss, draws, prec);
    arb_exp (miss, miss, prec);
}

/* Fixed point: LIMBS limbs behind the point. */
struct place {
    slong limbs;
    ulong draws;
    mp_ptr y, product; /* LIMBS and 2 LIMBS limbs of room */
};

/* OUT = A B, cut; may alias. */
static void
cut_product (mp_ptr out, mp_srcptr a, mp_srcptr b, const struct place *place)
{
    mpn_mul_n (place->product, a, b, place->limbs);
    flint_mpn_copyi (out, place->product + place->limbs, place->limbs);
}

/*
 * Add w (1-w)^T to SUM and w to SHARES.  If w is true to e ulps, so is
 * y = 1-w, and y^n to n (e+2) - 2: squaring and multiplying numbers up to 1
 * adds their errors, and 1 for the cut and 1 for the product of the errors.
 */
static void
add_term (mp_ptr sum, mp_ptr shares, mp_srcptr w, const struct place *place)
{
    slong limbs = place->limbs;
    ulong bit;
    mp_ptr y = place->y, power = y + limbs;

    if (mpn_neg (y, w, limbs) == 0)
        return; /* w = 0 */
    flint_mpn_copyi (power, y, limbs);
    for (bit = (ulong) 1 << (FLINT_BIT_COUNT (place->draws) - 1); bit > 1;) {
        bit >>= 1;
        mpn_sqr (place->product, power, limbs);
        flint_mpn_copyi (power, place->product + limbs, limbs);
        if (place->draws & bit)
            cut_product (power, power, y, place);
    }
    cut_product (power, power, w, place);
    sum[limbs] += mpn_add_n (sum, sum, power, limbs);
    shares[limbs] += mpn_add_n (shares, shares, w, limbs);
}

/* Set SUM to the LIMBS + 1 limbs at FIXED, true to ULPS. */
static void
read_sum (arb_t sum, mp_srcptr fixed, slong limbs, ulong ulps)
{
    fmpz_t integer;

    fmpz_init (integer);
    fmpz_set_ui_array (integer, fixed, limbs + 1);
    arf_set_fmpz (arb_midref (sum), integer);
    arf_mul_2exp_si (arb_midref (sum), arb_midref (sum), -64 * limbs);
    mag_set_ui_2exp_si (arb_radref (sum), ulps, -64 * limbs);
    fmpz_clear (integer);
}

/*
 * Widen SUM, found at the midpoint of C, to all of C.  The derivative of
 * w (1-w)^T is at most 1 in size on [0, 1] (its extremes are 1 at w = 0 and
 * ((T-1)/(T+1))^(T-1) at w = 2/(T+1)), so a change d of c moves the sum by at
 * most d sum x^-s = d/c sum w, where SHARES is the sum of the w.
 */
static void
add_spread (arb_t sum, const arb_t c, const arb_t shares)
{
    mag_t spread, part;

    mag_init (spread);
    mag_init (part);
    arb_get_mag_lower (part, c);
    mag_div (spread, arb_radref (c), part);
    arb_get_mag (part, shares);
    mag_mul (spread, spread, part);
    arb_add_error_mag (sum, spread);
    mag_clear (spread);
    mag_clear (part);
}

/* Write the fraction of the midpoint of BALL at OUT, true to 2 ulps. */
static int
write_middle (mp_ptr out, const arb_t ball, slong limbs)
{
    arb_t middle;
    int good;

    arb_init (middle);
    arb_get_mid_arb (middle, ball);
    good = zipf_write_fraction (out, middle, limbs);
    arb_clear (middle);
    return good;
}

/* Add the ranks FIRST .. LAST; SCALE, c at first, is spent. */
static void
add_terms (mp_ptr sum, mp_ptr shares, mp_srcptr table, mp_ptr scale,
           slong first, slong last, const struct place *place)
{
    slong limbs = place->limbs, level, m;
    mp_ptr w = place->y + 2 * limbs;

    for (level = 0; last >> level > 0; level++) {
        slong low = (first + ((slong) 1 << level) - 1) >> level;
        for (m = low | 1; m <= last >> level; m += 2) {
            if (m > 1)
                cut_product (w, scale, table + (m - 1) / 2 * limbs, place);
            add_term (sum, shares, m > 1 ? w : scale, place);
        }
        cut_product (scale, scale, table, place);
    }
}

/*
 * The sum in fixed point, 1 <= T < 2^24; 0 where that does not do.  With
 * x = 2^i m, m odd, w = c_i m^-s, c_i = c 2^-is.  Each product by 2^-s, true
 * to D = DECAY_ULPS, turns e ulps of c_i into at most D c_i + 2^-s e + 2: no
 * more than 2 D + 4 for s >= 1, D + 2 more for smaller s.  If w is then true
 * to e ulps, w (1-w)^T is to T (e+2) w + e + 2.
 */
static int
fixed_mass (arb_t sum, const arb_t c, const fmpq_t s, ulong draws, slong first,
            slong last, slong limbs)
{
    slong odd = (last + 1) / 2;
    ulong count = (ulong) (last - first) + 1, ulps, wide;
    mp_ptr table =
        flint_malloc ((size_t) ((odd + 8) * limbs + 2) * sizeof (mp_limb_t));
    mp_ptr scale = table + odd * limbs, total = scale + limbs,
           shares = total + limbs + 1;
    struct place place = { limbs, draws, shares + limbs + 1, NULL };
    arb_t all;
    int good;

    place.product = place.y + 3 * limbs;
    flint_mpn_zero (total, 2 * limbs + 2);
    ulps = zipf_odd_powers (table, last, s, limbs);
    good = ulps > 0 && write_middle (scale, c, limbs);
    if (good) {
        add_terms (total, shares, table, scale, first, last, &place);
        ulps += 1
                + (fmpq_cmp_si (s, 1) >= 0
                       ? 2 * DECAY_ULPS + 4
                       : (DECAY_ULPS + 2)
                             * (1 + (ulong) FLINT_BIT_COUNT ((ulong) last)));
        arb_init (all);
        read_sum (all, shares, limbs, ulps * count);
        wide = shares[limbs] + 2; /* above the sum of the w */
        read_sum (sum, total, limbs, (ulps + 2) * (draws * wide + count));
        add_spread (sum, c, all);
        arb_clear (all);
    }
    flint_free (table);
    return good;
}

/* The sum with balls, every power by itself. */
static void
ball_mass (arb_t sum, const arb_t c, const fmpq_t s, const fmpz_t draws,
           slong first, slong last, slong prec)
{
    slong x;
    arb_t p, miss;
    fmpz_t rank;

    arb_init (p);
    arb_init (miss);
    fmpz_init (rank);
    arb_zero (sum);
    for (x = first; x <= last; x++) {
        fmpz_set_si (rank, x);
        zipf_power (p, rank, s, prec);
        arb_mul (p, p, c, prec);
        missing_chance (miss, p, draws, prec);
        arb_addmul (sum, p, miss, prec);
    }
    arb_clear (p);
    arb_clear (miss);
    fmpz_clear (rank);
}

void
missing_mass (arb_t sum, const arb_t c, const fmpq_t s, const fmpz_t draws,
              slong first, slong last, slong prec, slong below)
{
    slong bits = (slong) fmpz_bits (draws), limbs;

    if (last < first) {
        arb_zero (sum);
        return;
    }
    below = FLINT_MAX (below, 0);
    limbs = prec + below + bits + (slong) FLINT_BIT_COUNT ((ulong) last) + 7;
    limbs = limbs / 64 + 1;
    if (!fmpz_is_zero (draws) && bits <= POWER_BITS
        && arb_rel_accuracy_bits (c) >= prec + below - 8
        && (last / 2 + 8) * limbs < MOST_LIMBS
        && fixed_mass (sum, c, s, fmpz_get_ui (draws), first, last, limbs))
        return;
    ball_mass (sum, c, s, draws, first, last, FLINT_MAX (prec + bits, 8));
}
