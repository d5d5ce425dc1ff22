/*
 * The integral of f(x) = p (1-p)^T, p = C x^-a, between two ranks.
 *
 * Substitute u = p(x), b = 1 - 1/a: with K = C^(1/a)/a the integral from X to
 * N is K J_b, J_b = int u^(b-1) (1-u)^T du from p(N) to p(X).  By parts,
 *
 *     J_b = [u^b (1-u)^(T+1)]/b + (b+T+1)/b J_{b+1},
 *
 * and, again and again, u^(b-1) (1-u)^T has the antiderivative
 *
 *     u^b (1-u)^(T+1)/b sum_{k>=0} (b+T+1)_k / (b+1)_k u^k
 *
 * unless b is 0, -1, -2, ...; K times it is x f(x) (1-p)/(a-1) times the
 * series.  For a > 1 it vanishes at infinity.
 *
 * b = -r, r >= 0 an integer, means a = 1/(r+1).  Then r steps by parts lead to
 * J_0 = log (p(X)/p(N)) - E(p(X)) + E(p(N)), where
 *
 *     E(u) = int_0^u (1 - (1-v)^T)/v dv = sum_{k=1}^T H_k binom(T,k) u^k
 *            (1-u)^(T-k),
 *
 * the mean of H_K for K binomial: E' = T mean of 1/(K'+1), K' with T-1 trials.
 *
 * In both series the ratios of successive terms are positive and fall from
 * some k on; once a ratio r is below 1, the rest is at most r/(1-r) times the
 * last term.
 */
#include "theory/unseen_parts.h"

enum { LOW = 64 }; /* bits for bounds and for the last terms */

/* Bound the rest after LAST when the next ratio is RATIO and ratios fall. */
static void
bound_series (mag_t rest, const arb_t last, const arb_t ratio)
{
    arb_t left, sum;

    arb_init (left);
    arb_init (sum);
    arb_sub_ui (left, ratio, 1, LOW);
    arb_neg (left, left);
    mag_inf (rest);
    if (arb_is_positive (left) && arb_is_nonnegative (ratio)) {
        arb_div (sum, ratio, left, LOW);
        arb_mul (sum, sum, last, LOW);
        arb_get_mag (rest, sum);
    }
    arb_clear (left);
    arb_clear (sum);
}

/* The bits that TERM needs when the whole needs PREC: those above 2^-prec. */
static slong
bits_left (const arb_t term, slong prec)
{
    slong left = prec;

    if (arf_cmpabs_2exp_si (arb_midref (term), 0) < 0)
        left += arf_abs_bound_lt_2exp_si (arb_midref (term));
    return FLINT_MAX (FLINT_MIN (left, prec), LOW);
}

/* More steps than this are not worth it: T u and the precision decide. */
static slong
most_steps (const arb_t u, const struct unseen_law *law)
{
    double steps =
        arf_get_d (arb_midref (u), ARF_RND_NEAR) * fmpz_get_d (law->draws);

    return steps < 1e9 ? 8 * (slong) steps + 8 * law->prec + 1000 : 1;
}

/*
 * Set SUM to sum_k (b+T+1)_k / (b+1)_k u^k.  With alpha = n/d the k-th ratio
 * is (2n-d + n(T+k)) / (2n-d + nk) u: positive and falling once the
 * denominator is positive.
 */
static void
series (arb_t sum, const arb_t u, const struct unseen_law *law)
{
    const fmpz *n = fmpq_numref (law->alpha);
    slong prec = law->prec, left = prec, steps = most_steps (u, law);
    fmpz_t top, bottom;
    arb_t last, ratio;
    mag_t rest;

    fmpz_init (top);
    fmpz_init (bottom);
    arb_init (last);
    arb_init (ratio);
    mag_init (rest);
    fmpz_mul_2exp (bottom, n, 1);
    fmpz_sub (bottom, bottom, fmpq_denref (law->alpha));
    fmpz_set (top, bottom);
    fmpz_addmul (top, n, law->draws);
    arb_one (sum);
    arb_one (last);
    do {
        arb_mul (last, last, u, left);
        arb_mul_fmpz (last, last, top, left);
        arb_div_fmpz (last, last, bottom, left);
        arb_add (sum, sum, last, prec);
        fmpz_add (top, top, n);
        fmpz_add (bottom, bottom, n);
        left = bits_left (last, prec);
    } while (steps-- > 0
             && (fmpz_sgn (bottom) <= 0
                 || arf_cmpabs_2exp_si (arb_midref (last), -prec) > 0));
    arb_mul_fmpz (ratio, u, top, LOW);
    arb_div_fmpz (ratio, ratio, bottom, LOW);
    bound_series (rest, last, ratio);
    if (fmpz_sgn (bottom) <= 0)
        mag_inf (rest);
    arb_add_error_mag (sum, rest);
    fmpz_clear (top);
    fmpz_clear (bottom);
    arb_clear (last);
    arb_clear (ratio);
    mag_clear (rest);
}

/* Set OUT to minus the antiderivative at POINT: for a > 1 the integral from
   there to infinity. */
static void
beyond (arb_t out, const struct unseen_point *point,
        const struct unseen_law *law)
{
    slong prec = law->prec;
    fmpq_t above;
    arb_t factor;

    fmpq_init (above);
    arb_init (factor);
    series (out, point->p, law);
    fmpq_sub_ui (above, law->alpha, 1);
    arb_mul_fmpz (out, out, fmpq_denref (above), prec);
    arb_div_fmpz (out, out, fmpq_numref (above), prec);
    arb_sub_ui (factor, point->p, 1, prec);
    arb_neg (factor, factor);
    arb_mul (out, out, factor, prec);
    arb_mul_fmpz (out, out, point->rank, prec);
    arb_mul (out, out, point->f, prec);
    fmpq_clear (above);
    arb_clear (factor);
}

/*
 * Set MEAN to E(u).  The terms are H_k times t_k = binom(T,k) u^k (1-u)^(T-k);
 * t_{k+1}/t_k = (T-k)/(k+1) u/(1-u) and H_{k+1}/H_k <= (k+2)/(k+1) fall.
 */
static void
harmonic_mean (arb_t mean, const struct unseen_point *point,
               const struct unseen_law *law)
{
    slong prec = law->prec, k, steps = most_steps (point->p, law);
    arb_t odds, term, number, part;
    fmpz_t left;
    mag_t rest;

    arb_init (odds);
    arb_init (term);
    arb_init (number);
    arb_init (part);
    fmpz_init_set (left, law->draws);
    mag_init (rest);
    arb_sub_ui (odds, point->p, 1, prec);
    arb_neg (odds, odds);
    arb_div (odds, point->p, odds, prec);
    /* (1-u)^T = f/p */
    arb_div (term, point->f, point->p, prec);
    arb_zero (mean);
    arb_zero (number);
    for (k = 1; k <= steps && !fmpz_is_zero (left); k++) {
        arb_mul (term, term, odds, prec);
        arb_mul_fmpz (term, term, left, prec);
        arb_div_ui (term, term, (ulong) k, prec);
        arb_set_ui (part, 1);
        arb_div_ui (part, part, (ulong) k, prec);
        arb_add (number, number, part, prec);
        arb_mul (part, term, number, prec);
        arb_add (mean, mean, part, prec);
        fmpz_sub_ui (left, left, 1);
        if (arf_cmpabs_2exp_si (arb_midref (part), -prec) < 0 && k % 4 == 0) {
            arb_t ratio;
            /* (T-k)/(k+1) u/(1-u) (k+2)/(k+1) */
            arb_init (ratio);
            arb_mul_fmpz (ratio, odds, left, LOW);
            arb_mul_ui (ratio, ratio, (ulong) k + 2, LOW);
            arb_div_ui (ratio, ratio, (ulong) (k + 1) * (ulong) (k + 1), LOW);
            bound_series (rest, part, ratio);
            arb_clear (ratio);
            if (mag_is_finite (rest)) {
                arb_add_error_mag (mean, rest);
                break;
            }
        }
    }
    if (k > steps && !fmpz_is_zero (left))
        arb_indeterminate (mean);
    arb_clear (odds);
    arb_clear (term);
    arb_clear (number);
    arb_clear (part);
    fmpz_clear (left);
    mag_clear (rest);
}

/* Set J to J_0, a = 1/Q. */
static void
logarithmic (arb_t j, const struct unseen_point *low,
             const struct unseen_point *high, const struct unseen_law *law)
{
    slong prec = law->prec;
    arb_t part;

    arb_init (part);
    arb_set_fmpz (j, high->rank);
    arb_div_fmpz (j, j, low->rank, prec);
    arb_log (j, j, prec);
    arb_div_fmpz (j, j, fmpq_denref (law->alpha), prec);
    harmonic_mean (part, low, law);
    arb_sub (j, j, part, prec);
    harmonic_mean (part, high, law);
    arb_add (j, j, part, prec);
    arb_clear (part);
}

/* Set OUT to u^-k (1-u)^(T+1) at POINT. */
static void
boundary (arb_t out, const struct unseen_point *point, ulong k,
          const struct unseen_law *law)
{
    arb_t part;

    arb_init (part);
    arb_pow_ui (part, point->p, k + 1, law->prec);
    arb_sub_ui (out, point->p, 1, law->prec);
    arb_neg (out, out);
    arb_mul (out, out, point->f, law->prec);
    arb_div (out, out, part, law->prec);
    arb_clear (part);
}

/* The integral for a = 1/q: J_0, then by parts up to J_{1-q}; K = q C^q. */
static void
resonant_area (arb_t area, const struct unseen_point *low,
               const struct unseen_point *high, const struct unseen_law *law)
{
    slong prec = law->prec;
    ulong q = fmpz_get_ui (fmpq_denref (law->alpha)), k;
    arb_t part, other;
    fmpz_t factor;

    arb_init (part);
    arb_init (other);
    fmpz_init (factor);
    logarithmic (area, low, high, law);
    for (k = 1; k < q; k++) {
        /* b = -k: J_b = -([u^-k (1-u)^(T+1)] + (T+1-k) J_{b+1}) / k. */
        fmpz_add_ui (factor, law->draws, 1);
        fmpz_sub_ui (factor, factor, k);
        arb_mul_fmpz (area, area, factor, prec);
        boundary (part, low, k, law);
        boundary (other, high, k, law);
        arb_sub (part, part, other, prec);
        arb_add (area, area, part, prec);
        arb_div_ui (area, area, k, prec);
        arb_neg (area, area);
    }
    arb_pow_ui (part, law->c, q, prec);
    arb_mul_ui (part, part, q, prec);
    arb_mul (area, area, part, prec);
    arb_clear (part);
    arb_clear (other);
    fmpz_clear (factor);
}

void
unseen_area (arb_t area, const struct unseen_point *low,
             const struct unseen_point *high, const struct unseen_law *law)
{
    arb_t rest;

    if (high != NULL && fmpz_is_one (fmpq_numref (law->alpha))) {
        if (fmpz_cmp_ui (fmpq_denref (law->alpha), 10000) > 0)
            arb_indeterminate (area);
        else
            resonant_area (area, low, high, law);
        return;
    }
    beyond (area, low, law);
    if (high != NULL) {
        arb_init (rest);
        beyond (rest, high, law);
        arb_sub (area, area, rest, law->prec);
        arb_clear (rest);
    }
}
