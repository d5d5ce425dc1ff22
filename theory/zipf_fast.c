/*
 * sum_{x>P} x^-s in fixed point by Euler and Maclaurin.
 *
 * For B >= 1 and real s > 1,
 *
 *     sum_{x>=B} x^-s = B^-s W,   W = B/(s-1) + 1/2 + sum_{j=1}^{m} t_j + R,
 *     t_j = B_2j/(2j)! s(s+1)...(s+2j-2) / B^(2j-1).
 *
 * Theorem: |R| <= |t_{m+1}|.  With f(x) = x^-s and h = 2m+2,
 * R B^-s = 1/h! int_B^oo (B_h - B~_h(x)) f^(h)(x) dx.  B_h - B~_h(x) has the
 * sign of B_h throughout, f^(h) > 0, and the signs of B_h alternate with m, so
 * the remainders after m and after m+1 terms differ in sign; their difference
 * is t_{m+1}.
 *
 * The terms are summed by Horner's rule.  With k = (710/113)^2, a little above
 * 4 pi^2, g_j = |B_2j|/(2j)! k^j/4 and r_j = (s+2j-1)(s+2j) / (k B^2),
 *
 *     sum t_j = 4 s/(k B) (g_1 - r_1 (g_2 - r_2 (g_3 - ...))):
 *
 * every step is a product and a quotient by one word.  As long as
 * s + 2m <= 5.9 B, r_j g_{j+1} < 0.9 g_j, so that every bracket is positive
 * and less than g_j < 1.  The weight w_j = 4 s/(k B) r_1 ... r_{j-1} of the
 * j-th bracket is bounded in integers; it says how many limbs the bracket
 * needs and, because g_j < 1, |t_j| <= w_j bounds the remainder.
 */
#include "theory/zipf_fast.h"

#include <string.h>

#include "theory/constants.h"
#include "theory/decay.h"

/* An upper bound man 2^(exp-32) of a positive number, 2^31 <= man < 2^32. */
struct upper {
    ulong man;
    slong exp;
};

/* One sum: s = p/q and L limbs behind the point. */
struct law {
    ulong p, q;
    slong limbs;
};

static slong
bits_of (ulong n)
{
    return (slong) FLINT_BIT_COUNT (n);
}

static struct upper
upper_fix (ulong man, slong exp)
{
    struct upper bound = { man, exp };

    if (man >> 32) {
        bound.man = (ulong) 1 << 31;
        bound.exp++;
    }
    return bound;
}

static struct upper
upper_ui (ulong n)
{
    slong bits = bits_of (n);

    if (bits <= 32)
        return upper_fix (n << (32 - bits), bits);
    return upper_fix ((n >> (bits - 32)) + 1, bits);
}

/* An upper bound of 1/n: n >= low 2^(bits-32) > 0. */
static struct upper
upper_inverse (ulong n)
{
    slong bits = bits_of (n);
    ulong low = bits <= 32 ? n << (32 - bits) : n >> (bits - 32);

    return upper_fix (((ulong) 1 << 63) / low + 1, 1 - bits);
}

static struct upper
upper_mul (struct upper a, struct upper b)
{
    ulong product = a.man * b.man;

    if (product >> 63)
        return upper_fix ((product >> 32) + 1, a.exp + b.exp);
    return upper_fix ((product >> 31) + 1, a.exp + b.exp - 1);
}

/* Set RADIUS to ulps 2^(-64 limbs). */
static void
set_ulps (mag_t radius, ulong ulps, slong limbs)
{
    mag_set_ui_2exp_si (radius, ulps, -64 * limbs);
}

/* Set BALL to the COUNT limbs at X, LIMBS of them behind the point, give or
   take ULPS. */
static void
set_ball (arb_t ball, mp_srcptr x, slong count, slong limbs, ulong ulps)
{
    while (count > 0 && x[count - 1] == 0)
        count--;
    if (count == 0)
        arf_zero (arb_midref (ball));
    else
        arf_set_mpn (arb_midref (ball), x, count, 0);
    arf_mul_2exp_si (arb_midref (ball), arb_midref (ball), -64 * limbs);
    set_ulps (arb_radref (ball), ulps, limbs);
}

/*
 * Write the fraction of 0 < BALL < 1 at OUT.  The midpoint is cut at 1 ulp, a
 * radius of at most 1 ulp is demanded: true to 2 ulps, or 0 is returned.
 */
int
zipf_write_fraction (mp_ptr out, const arb_t ball, slong limbs)
{
    mp_srcptr from;
    mp_size_t count;
    slong exp, skip, i, place;
    unsigned shift;

    if (mag_cmp_2exp_si (arb_radref (ball), -64 * limbs) > 0
        || arf_sgn (arb_midref (ball)) <= 0
        || arf_cmpabs_2exp_si (arb_midref (ball), 0) >= 0)
        return 0;
    flint_mpn_zero (out, limbs);
    if (arf_cmpabs_2exp_si (arb_midref (ball), -64 * limbs) < 0)
        return 1;
    exp = -ARF_EXP (arb_midref (ball));
    skip = exp / 64;
    shift = (unsigned) (exp % 64);
    ARF_GET_MPN_READONLY (from, count, arb_midref (ball));
    for (i = 0; i < count; i++) {
        place = limbs - 1 - skip - i;
        if (place >= 0)
            out[place] |= from[count - 1 - i] >> shift;
        if (shift > 0 && place >= 1)
            out[place - 1] |= from[count - 1 - i] << (64 - shift);
    }
    return 1;
}

/*
 * Divide the fraction X by n^e, n >= 2.  Each division by d >= n errs by less
 * than 1 ulp, so what entered with 2 ulps leaves with 2.
 */
static void
divide_power (mp_ptr x, ulong n, ulong e, slong limbs)
{
    ulong most = 63 / (ulong) FLINT_BIT_COUNT (n), chunk = n_pow (n, most);

    if (e > 64 * (ulong) limbs) {
        flint_mpn_zero (x, limbs);
        return;
    }
    for (; e > most; e -= most)
        mpn_divrem_1 (x, 0, x, limbs, chunk);
    mpn_divrem_1 (x, 0, x, limbs, n_pow (n, e));
}

/* Is a root of small degree cheaper than an exponential? */
static int
root_pays (ulong q, slong prec)
{
    return q == 2 || (q == 4 && prec > 100)
           || (q <= 8 && prec > 400 * (slong) (q - 2));
}

void
zipf_word_power (arb_t power, ulong n, ulong p, ulong q, slong prec)
{
    fmpz_t integer;

    if (n == 1) {
        arb_one (power);
    } else if (q == 1) {
        arb_ui_pow_ui (power, n, p, prec);
        arb_inv (power, power, prec);
    } else if (root_pays (q, prec)) {
        if (q == 2) {
            arb_rsqrt_ui (power, n, prec);
        } else {
            arb_set_ui (power, n);
            arb_root_ui (power, power, q, prec);
            arb_inv (power, power, prec);
        }
        arb_pow_ui (power, power, p, prec);
    } else {
        slong extra = bits_of (p / q) + 8;
        arb_log_ui (power, n, prec + extra);
        fmpz_init_set_ui (integer, p);
        arb_mul_fmpz (power, power, integer, prec + extra);
        fmpz_set_ui (integer, q);
        arb_div_fmpz (power, power, integer, prec + extra);
        fmpz_clear (integer);
        arb_neg (power, power);
        arb_exp (power, power, prec);
    }
}

/* n^-s for the prime n, number INDEX, to DECAY_ULPS; 0 on failure. */
static int
prime_power (mp_ptr out, ulong n, slong index, const struct law *law)
{
    slong prec = 64 * law->limbs + 8;
    int good;
    arb_t power;

    if (law->q == 1) {
        /* From 1 - 1 ulp. */
        memset (out, 0xff, (size_t) law->limbs * sizeof (mp_limb_t));
        divide_power (out, n, law->p, law->limbs);
        return 1;
    }
    if (law->q == 2) {
        flint_mpn_copyi (out,
                         prime_inverse_roots (index + 1, law->limbs)
                             + index * law->limbs,
                         law->limbs);
        divide_power (out, n, law->p / 2, law->limbs);
        return 1;
    }
    if (law->limbs <= MOST_DECAY_LIMBS) {
        prime_decay (out, index, law->p, law->q, law->limbs);
        return 1;
    }
    arb_init (power);
    if (root_pays (law->q, prec)) {
        zipf_word_power (power, n, law->p, law->q, prec);
    } else {
        arb_mul_ui (power, prime_logarithms (index + 1, law->limbs) + index,
                    law->p, prec + 32);
        arb_div_ui (power, power, law->q, prec + 32);
        arb_neg (power, power);
        arb_exp (power, power, prec);
    }
    good = zipf_write_fraction (out, power, law->limbs);
    arb_clear (power);
    return good;
}

/*
 * Write n^-s for odd n = 3, 5, ..., LAST at TABLE + (n-1)/2 limbs, to
 * DECAY_ULPS: for s >= 1 the powers of two numbers >= 3 with as large errors
 * have a product that errs by at most 1 + 2/3 DECAY_ULPS and their tiny
 * product.  At TABLE itself stands 2^-s.
 */
static int
power_table (mp_ptr table, slong last, const struct law *law)
{
    slong limbs = law->limbs, n, index = 1;
    const unsigned *least = least_factors (last);
    mp_ptr product = flint_malloc ((size_t) (2 * limbs) * sizeof (mp_limb_t));
    int good = prime_power (table, 2, 0, law);

    for (n = 3; n <= last && good; n += 2) {
        mp_ptr out = table + (n - 1) / 2 * limbs;
        slong factor = (slong) least[n];
        if (factor == n) {
            good = prime_power (out, (ulong) n, index++, law);
        } else {
            mpn_mul_n (product, table + (factor - 1) / 2 * limbs,
                       table + (n / factor - 1) / 2 * limbs, limbs);
            flint_mpn_copyi (out, product + limbs, limbs);
        }
    }
    flint_free (product);
    return good;
}

/*
 * For s < 1 every odd prime factor of n brings its own error and at most 2
 * ulps for the product; there are at most log_3 n.
 */
ulong
zipf_odd_powers (mp_ptr table, slong last, const fmpq_t s, slong limbs)
{
    struct law law;

    if (fmpz_sgn (fmpq_numref (s)) <= 0 || fmpz_bits (fmpq_numref (s)) > 44
        || fmpz_bits (fmpq_denref (s)) > 32)
        return 0;
    law.p = fmpz_get_ui (fmpq_numref (s));
    law.q = fmpz_get_ui (fmpq_denref (s));
    law.limbs = limbs;
    if (!power_table (table, last, &law))
        return 0;
    return law.p >= law.q ? DECAY_ULPS
                          : (DECAY_ULPS + 2) * (ulong) bits_of ((ulong) last);
}

/*
 * Write sum_{low<n<=high} n^-s at SUM (limbs + 1 limbs) and return a bound of
 * its error in ulps.  The sum over odd n in (low/2^i, high/2^i], times 2^-is,
 * gives the n that 2 divides i times; Horner's rule in 2^-s.
 */
static ulong
range_sum (mp_ptr sum, mp_srcptr table, slong low, slong high,
           const struct law *law, mp_ptr scratch)
{
    slong limbs = law->limbs, level = bits_of ((ulong) high), n;
    ulong ulps = 0;

    flint_mpn_zero (sum, limbs + 1);
    while (level-- > 0) {
        slong from = low >> level, to = high >> level;
        if (sum[limbs] != 0 || ulps != 0) {
            /* 2^-s < 1/2, times a sum below top + 1. */
            ulps = ulps / 2 + DECAY_ULPS * (sum[limbs] + 1) + 3;
            mpn_mul (scratch, sum, limbs + 1, table, limbs);
            flint_mpn_copyi (sum, scratch + limbs, limbs + 1);
        }
        for (n = (from + 1) | 1; n <= to; n += 2) {
            if (n == 1)
                sum[limbs] += 1;
            else
                sum[limbs] +=
                    mpn_add_n (sum, sum, table + (n - 1) / 2 * limbs, limbs);
            ulps += DECAY_ULPS;
        }
    }
    return ulps;
}

/* The steps of Horner's rule at base B. */
struct steps {
    slong terms;
    struct upper rest; /* bounds the remainder */
    int *limbs;        /* of the j-th bracket, at j-1 */
};

/*
 * Choose the number of terms such that the remainder is below 2^-goal, if it
 * can be reached before the terms stop falling fast.
 */
static int
plan_steps (struct steps *steps, ulong base, slong goal, slong most,
            const struct law *law)
{
    ulong unit = WEIGHT_BOTTOM, next = unit * (law->p + law->q);
    ulong below = law->q * base,
          end = below * 59 * unit / 10; /* s + 2m <= 5.9 B */
    struct upper inverse = upper_inverse (WEIGHT_TOP * below), weight;
    slong j = 0, spare;

    weight = upper_mul (upper_ui (4 * unit * unit * law->p),
                        upper_mul (inverse, upper_inverse (WEIGHT_TOP)));
    inverse = upper_mul (inverse, inverse);
    while (weight.exp > -goal) {
        if (j == most || next > end)
            return 0;
        spare = weight.exp < 0 ? -weight.exp / 64 : 0;
        steps->limbs[j++] = (int) (law->limbs - spare);
        weight = upper_mul (weight, inverse);
        weight = upper_mul (weight, upper_ui (next));
        weight = upper_mul (weight, upper_ui (next + unit * law->q));
        next += 2 * unit * law->q;
    }
    steps->terms = j;
    steps->rest = weight;
    return 1;
}

/*
 * Leave the first bracket, a fraction, at ACC (limbs + 1 limbs).  Each step
 * adds at most 4 ulps of its own limbs: two quotients and a weight cut and
 * perhaps rounded.  Its weight makes that 4 ulps of the result.
 */
static void
horner (mp_ptr acc, const struct steps *steps, ulong base,
        const struct law *law)
{
    slong limbs = law->limbs, j = steps->terms, n = 0;
    mp_srcptr g;
    ulong unit = WEIGHT_BOTTOM, below = WEIGHT_TOP * law->q * base;
    ulong hop = unit * law->q, factor;
    int whole = below >> 32 == 0;

    flint_mpn_zero (acc, limbs + 1);
    /* Without terms there are no weights to point at. */
    if (j == 0)
        return;
    g = maclaurin_weights (j, limbs) + (j - 1) * limbs;
    for (; j > 0; j--, g -= limbs) {
        slong more = steps->limbs[j - 1];
        mp_ptr low = acc + limbs - more;
        factor = unit * law->p + hop * (ulong) (2 * j - 1);
        if (n > 0) {
            n = more;
            if (whole && factor >> 31 == 0) {
                acc[limbs] = mpn_mul_1 (low, low, n, factor * (factor + hop));
                mpn_divrem_1 (low, 0, low, n + 1, below * below);
            } else {
                acc[limbs] = mpn_mul_1 (low, low, n, factor);
                mpn_divrem_1 (low, 0, low, n + 1, below);
                acc[limbs] = mpn_mul_1 (low, low, n, factor + hop);
                mpn_divrem_1 (low, 0, low, n + 1, below);
            }
        }
        n = more;
        mpn_sub_n (low, g + limbs - n, low, n);
    }
}

/* Set W to B^s sum_{x>=B} x^-s; 0 when GOAL bits are out of reach. */
static int
scaled_tail (arb_t w, ulong base, slong goal, const struct law *law)
{
    slong limbs = law->limbs, most = goal / 2 + 8, prec = 64 * limbs + 8;
    struct steps steps;
    mp_ptr acc;
    mag_t rest;
    arb_t pole;
    int good;

    steps.limbs = flint_malloc ((size_t) most * sizeof (int));
    good = plan_steps (&steps, base, goal, most, law);
    if (good) {
        acc = flint_malloc ((size_t) (limbs + 1) * sizeof (mp_limb_t));
        arb_init (pole);
        mag_init (rest);
        horner (acc, &steps, base, law);
        set_ball (w, acc, limbs, limbs, 4 * (ulong) steps.terms);
        arb_mul_ui (w, w, 4 * WEIGHT_BOTTOM * WEIGHT_BOTTOM * law->p, prec);
        arb_div_ui (w, w, WEIGHT_TOP * WEIGHT_TOP, prec);
        arb_div_ui (w, w, law->q * base, prec);
        mag_set_ui_2exp_si (rest, steps.rest.man, steps.rest.exp - 32);
        arb_add_error_mag (w, rest);
        /* B/(s-1) + 1/2 */
        arb_set_ui (pole, 2 * law->q * base + (law->p - law->q));
        arb_div_ui (pole, pole, 2 * (law->p - law->q), prec);
        arb_add (w, w, pole, prec);
        arb_clear (pole);
        mag_clear (rest);
        flint_free (acc);
    }
    flint_free (steps.limbs);
    return good;
}

/* The bits that n^-s lies below 1, from below. */
static slong
lowering (slong n, const struct law *law)
{
    return (slong) (law->p / law->q) * (bits_of ((ulong) n) - 1);
}

/* The first rank left to Euler and Maclaurin: odd, so that the table holds
   its power.  It lies near the least total cost for 50 to 1000 digits. */
static slong
split_rank (slong goal, const struct law *law)
{
    return (goal / 8 + 3 + (slong) (law->p / law->q) / 4) | 1;
}

/* Both sums when AFTER < SPLIT: head in fixed point, then the tail's W. */
static int
low_sums (arb_t tail, arb_t total, slong after, slong split, slong goal,
          const struct law *law)
{
    slong limbs = law->limbs, prec = 64 * limbs + 8, width = limbs + 1;
    slong below = goal - lowering (split, law);
    mp_ptr table = flint_malloc ((size_t) ((split + 1) / 2 * limbs + 4 * width)
                                 * sizeof (mp_limb_t));
    mp_ptr sum = table + (split + 1) / 2 * limbs, scratch = sum + width;
    ulong ulps;
    int good;
    arb_t head, w;

    arb_init (head);
    arb_init (w);
    good = scaled_tail (w, (ulong) split, FLINT_MAX (below, 1), law)
           && power_table (table, split, law);
    if (good) {
        set_ball (head, table + (split - 1) / 2 * limbs, limbs, limbs,
                  DECAY_ULPS);
        arb_mul (tail, w, head, prec);
        ulps = range_sum (sum, table, after, split - 1, law, scratch);
        set_ball (head, sum, width, limbs, ulps);
        arb_add (tail, tail, head, prec);
        if (total != NULL && after == 0)
            arb_set (total, tail);
        else if (total != NULL) {
            ulps = range_sum (sum, table, 0, after, law, scratch);
            set_ball (head, sum, width, limbs, ulps);
            arb_add (total, tail, head, prec);
        }
    }
    arb_clear (head);
    arb_clear (w);
    flint_free (table);
    return good;
}

/* The tail when AFTER + 1 = BASE is large enough to begin with. */
static int
high_tail (arb_t tail, ulong base, slong goal, const struct law *law)
{
    slong prec = 64 * law->limbs + 8;
    arb_t power;

    if (!scaled_tail (tail, base, goal, law))
        return 0;
    arb_init (power);
    zipf_word_power (power, base, law->p, law->q, prec);
    arb_mul (tail, tail, power, prec);
    arb_clear (power);
    return 1;
}

/* Do the products of this file fit one word? */
static int
suits (const fmpq_t s, const fmpz_t after, slong prec)
{
    return prec <= 36000 && fmpz_bits (fmpq_numref (s)) <= 44
           && fmpz_bits (fmpq_denref (s)) <= 32
           && fmpz_cmp (fmpq_numref (s), fmpq_denref (s)) > 0
           && fmpz_bits (fmpq_denref (s)) + fmpz_bits (after) <= 49;
}

/* How many bits the sums need behind the point. */
static slong
bits_needed (slong prec, slong extra)
{
    return prec + extra + 12 + bits_of ((ulong) prec);
}

int
zipf_fast (arb_t tail, arb_t total, const fmpq_t s, const fmpz_t after,
           slong prec)
{
    struct law law;
    slong goal, split, first;
    fmpz_t none;
    int good;

    if (!suits (s, after, prec))
        return 0;
    law.p = fmpz_get_ui (fmpq_numref (s));
    law.q = fmpz_get_ui (fmpq_denref (s));
    first = fmpz_get_si (after) + 1;
    goal = bits_needed (prec, 0);
    split = split_rank (goal, &law);
    if (first < split) {
        /* Rank FIRST is to be known to PREC bits of its own size. */
        if (law.p / law.q + 1 > (ulong) prec)
            return 0;
        goal = bits_needed (prec, (slong) (law.p / law.q + 1)
                                      * bits_of ((ulong) first));
        if (goal > 2 * prec + 64)
            return 0;
        split = split_rank (goal, &law);
        law.limbs = goal / 64 + 1;
        return low_sums (tail, total, first - 1, split, goal, &law);
    }
    law.limbs = goal / 64 + 1;
    fmpz_init (none);
    good = high_tail (tail, (ulong) first, goal, &law)
           && (total == NULL || zipf_fast (total, NULL, s, none, prec));
    fmpz_clear (none);
    return good;
}
