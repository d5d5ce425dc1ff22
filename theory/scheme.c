/*
 * The caps of frequent items are added one by one.  From item X on their
 * weights w are small, and the series of h_d in sqrt (w) is summed over the
 * items term by term, each term being a tail of a zeta function:
 *
 *     sum_{x >= X} x^-a h_d (x^-2b / Z)
 *         = S(a) / 2 - sum_k c_k Z^(-k-1/2) S(a + b (2k+1)),
 *
 * S (s) = sum_{x >= X} x^-s.  What is left out from k = K on is at most the
 * modulus of term K over 1 - r, with r the ratio of neighbouring terms at the
 * largest weight, that of X: this holds for every item, hence for the sum.
 */
#include "theory/scheme.h"

#include "theory/cap.h"
#include "theory/zipf.h"

#include <math.h>

/* zeta (s, n), or the harmonic number H_{n-1} (s) when s <= 1: two of them
   differ by the sum between. */
static void
end_of_range (arb_t sum, const fmpq_t s, slong n, slong prec)
{
    fmpz_t after;

    fmpz_init_set_si (after, n);
    fmpz_sub_ui (after, after, 1);
    if (fmpq_cmp_si (s, 1) > 0)
        zipf_tail (sum, s, after, prec);
    else
        zipf_harmonic (sum, s, after, prec);
    fmpz_clear (after);
}

void
power_sum (arb_t sum, const fmpq_t s, slong first, slong last, slong prec)
{
    slong x, lost;
    fmpz_t item;
    arb_t term;

    arb_init (term);
    fmpz_init (item);
    if (last < first) {
        arb_zero (sum);
    } else if (last == NO_LAST) {
        end_of_range (sum, s, first, prec);
    } else if (last - first < 100) {
        arb_zero (sum);
        for (x = last; x >= first; x--) {
            fmpz_set_si (item, x);
            zipf_power (term, item, s, prec);
            arb_add (sum, sum, term, prec);
        }
    } else {
        /* The two parts can be larger than their difference. */
        lost = 2 * (slong) FLINT_BIT_COUNT ((ulong) last) + 10;
        end_of_range (sum, s, first, prec + lost);
        end_of_range (term, s, last + 1, prec + lost);
        arb_sub (sum, sum, term, prec);
        if (fmpq_cmp_si (s, 1) <= 0)
            arb_neg (sum, sum);
    }
    fmpz_clear (item);
    arb_clear (term);
}

enum { LARGEST_TABLE = 1 << 14 };

void
powers_init (struct powers *powers, const fmpq_t s, slong last, slong prec)
{
    fmpq_init (powers->s);
    fmpq_set (powers->s, s);
    powers->prec = prec;
    powers->size = FLINT_MIN (last, LARGEST_TABLE);
    powers->table = _arb_vec_init (powers->size);
    zipf_powers (powers->table, powers->size, s, prec);
}

void
powers_clear (struct powers *powers)
{
    fmpq_clear (powers->s);
    _arb_vec_clear (powers->table, powers->size);
}

void
powers_get (arb_t power, const struct powers *powers, slong x)
{
    fmpz_t item;

    if (x <= powers->size) {
        arb_set (power, powers->table + x - 1);
        return;
    }
    fmpz_init_set_si (item, x);
    zipf_power (power, item, powers->s, powers->prec);
    fmpz_clear (item);
}

/* Where the items are cut, and how many terms the tail takes. */
struct cut {
    slong first, terms; /* first item of the tail; past LAST: no tail */
    double work;
};

/* Terms of the series in sqrt (w) until they fall below 2^-bits. */
static double
series_terms (double d, double w, double bits)
{
    double k, log_term = 0.5 * log2 (d * w) - 1;

    for (k = 0; k < 1e6; k++) {
        double ratio = fabs (d - 2 - 2 * k) / (2 * k + 2) * w;
        if (log_term < -bits && ratio < 0.5)
            break;
        /* An even dimension has a last term. */
        if (ratio <= 0)
            break;
        log_term += log2 (ratio);
    }
    return k + 1;
}

/* About the sum of x^(-s) for x <= last: for the choice of the cut only. */
static double
rough_sum (double s, slong last)
{
    double sum = 0, x, end = last == NO_LAST ? HUGE_VAL : (double) last;

    for (x = 1; x <= 30 && x <= end; x++)
        sum += pow (x, -s);
    if (end <= 30)
        return sum;
    if (fabs (s - 1) < 1e-6)
        return sum + log (end / 30.5);
    return sum + (pow (30.5, 1 - s) - pow (end + 0.5, 1 - s)) / (s - 1);
}

static struct cut
cut_for (double two_b, slong last, double norm, double d, slong prec)
{
    double x, bits = (double) prec, zeta = 100 + bits + bits * bits / 1500,
              end = last == NO_LAST ? 9e18 : (double) last, work;
    struct cut cut = { 0, 0, HUGE_VAL };

    for (x = 1; x <= end && x < 1e15; x = floor (1.3 * x) + 1) {
        double w = pow (x, -two_b) / norm, before, terms,
               earlier = fmin (pow ((x + 1) / 2, -two_b) / norm, 1);
        before = 20 + cap_work (d, earlier, prec);
        if (w > 0.7 || (d / 2) * w > 12)
            continue;
        terms = series_terms (d, w, bits);
        work = (x - 1) * before + (terms + 1) * zeta;
        if (work < cut.work) {
            cut.first = (slong) x;
            cut.terms = (slong) terms;
            cut.work = work;
        }
        if ((x - 1) * before > cut.work)
            break;
    }
    if (last != NO_LAST) {
        double w = fmin (pow ((end + 1) / 2, -two_b) / norm, 1);
        work = end * (20 + cap_work (d, w, prec));
        if (!(cut.work < work)) {
            cut.first = last + 1;
            cut.work = work;
        }
    }
    return cut;
}

double
scheme_work (const fmpq_t two_b, slong last, double d, slong prec)
{
    double s = fmpq_get_d (two_b);

    return cut_for (s, last, rough_sum (s, last), d, prec).work;
}

/* Add x^(-alpha) h_d (x^(-2b) / norm) for x < FIRST. */
static void
add_head (arb_t error, const fmpq_t alpha, const fmpq_t two_b, slong first,
          const arb_t norm, slong d, slong prec)
{
    slong x;
    arb_t w, h;
    struct cap cap;
    struct powers weights, chances;

    arb_init (w);
    arb_init (h);
    cap_init (&cap, d, prec);
    powers_init (&weights, two_b, first - 1, prec);
    powers_init (&chances, alpha, first - 1, prec);
    for (x = first - 1; x >= 1; x--) {
        powers_get (w, &weights, x);
        arb_div (w, w, norm, prec);
        cap_value (h, &cap, w);
        powers_get (w, &chances, x);
        arb_addmul (error, h, w, prec);
    }
    powers_clear (&weights);
    powers_clear (&chances);
    cap_clear (&cap);
    arb_clear (w);
    arb_clear (h);
}

/* Add the same for FIRST <= x <= LAST by TERMS terms of the series. */
static void
add_tail (arb_t error, const fmpq_t alpha, const fmpq_t two_b, slong first,
          slong last, slong terms, const arb_t norm, slong d, slong prec)
{
    slong k;
    arb_ptr c = _arb_vec_init (terms + 1);
    arb_t sum, power;
    fmpq_t s, b;
    mag_t rest, ratio;
    struct cap cap;

    arb_init (sum);
    arb_init (power);
    fmpq_init (s);
    fmpq_init (b);
    mag_init (rest);
    mag_init (ratio);
    cap_init (&cap, d, prec);
    cap_coefficients (c, terms + 1, &cap);
    power_sum (sum, alpha, first, last, prec);
    arb_mul_2exp_si (sum, sum, -1);
    arb_add (error, error, sum, prec);
    fmpq_div_2exp (b, two_b, 1);
    fmpq_add (s, alpha, b);
    arb_rsqrt (power, norm, prec);
    for (k = 0; k <= terms; k++) {
        if (!arb_is_zero (c + k)) {
            power_sum (sum, s, first, last, prec);
            arb_mul (sum, sum, power, prec);
            arb_mul (sum, sum, c + k, prec);
        } else {
            arb_zero (sum);
        }
        if (k < terms)
            arb_sub (error, error, sum, prec);
        arb_div (power, power, norm, prec);
        fmpq_add (s, s, two_b);
    }
    /* SUM is now the term that bounds the rest. */
    arb_set_si (power, first);
    arb_pow_fmpq (power, power, two_b, prec);
    arb_mul (power, power, norm, prec);
    arb_inv (power, power, prec);
    arb_get_mag (ratio, power);
    cap_ratio (ratio, &cap, terms, ratio);
    mag_geom_series (ratio, ratio, 0);
    arb_get_mag (rest, sum);
    mag_mul (rest, rest, ratio);
    arb_add_error_mag (error, rest);
    _arb_vec_clear (c, terms + 1);
    cap_clear (&cap);
    arb_clear (sum);
    arb_clear (power);
    fmpq_clear (s);
    fmpq_clear (b);
    mag_clear (rest);
    mag_clear (ratio);
}

void
scheme_error (arb_t error, const fmpq_t alpha, const fmpq_t two_b, slong last,
              const arb_t norm, slong d, slong prec)
{
    struct cut cut;
    arb_t w;

    arb_zero (error);
    if (!arb_is_finite (norm)) {
        arb_indeterminate (error);
        return;
    }
    if (fmpq_is_zero (two_b)) {
        /* Equal weights 1 / norm. */
        struct cap cap;
        arb_init (w);
        cap_init (&cap, d, prec);
        arb_inv (w, norm, prec);
        cap_value (error, &cap, w);
        power_sum (w, alpha, 1, last, prec);
        arb_mul (error, error, w, prec);
        cap_clear (&cap);
        arb_clear (w);
        return;
    }
    cut = cut_for (fmpq_get_d (two_b), last,
                   arf_get_d (arb_midref (norm), ARF_RND_NEAR), (double) d,
                   prec);
    if (cut.first == 0) {
        /* No item is light enough: scheme_work is infinite. */
        arb_indeterminate (error);
        return;
    }
    /* Guard bits for the sums, and for the cancellation of the series: its
       terms stay below e^12. */
    prec += 24 + (slong) FLINT_BIT_COUNT ((ulong) cut.first);
    if (last == NO_LAST || cut.first <= last)
        add_tail (error, alpha, two_b, cut.first, last, cut.terms, norm, d,
                  prec);
    add_head (error, alpha, two_b, cut.first, norm, d, prec);
}
