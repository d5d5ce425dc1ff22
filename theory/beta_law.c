/*
 * Integration by parts gives the distribution function as a series of
 * positive terms,
 *
 *     I_x (a, b) = x^a (1-x)^b / (a B (a, b)) sum_k x^k (a+b)_k / (a+1)_k,
 *
 * and 1 - I_x (a, b) = I_{1-x} (b, a).  Of the two the shorter is summed; when
 * it is not the one asked for, the complement to 1 is taken with as many bits
 * more as it loses.
 */
#include "theory/beta_law.h"

#include <math.h>

#include "theory/increasing.h"

struct beta_law
overlap_law (slong r, slong d)
{
    struct beta_law law = { r, d - r };

    return law;
}

/* Bits that powers as high as the shapes lose, and some. */
static slong
guard (const struct beta_law *law)
{
    return 10
           + 2 * (slong) FLINT_BIT_COUNT ((ulong) (law->two_a + law->two_b));
}

static struct beta_law
mirror (const struct beta_law *law)
{
    struct beta_law other = { law->two_b, law->two_a };

    return other;
}

/* Set LOG to log Gamma (twice / 2). */
static void
log_gamma (arb_t log, slong twice, slong prec)
{
    fmpq_t half;

    fmpq_init (half);
    fmpq_set_si (half, twice, 2);
    if (twice <= 4096) {
        arb_gamma_fmpq (log, half, prec);
        arb_log (log, log, prec);
    } else {
        arb_set_fmpq (log, half, ARF_PREC_EXACT);
        arb_lgamma (log, log, prec);
    }
    fmpq_clear (half);
}

/* The logarithms are of about a log a in size. */
void
beta_law_constant (arb_t log, const struct beta_law *law, slong prec)
{
    slong wp = prec + guard (law);
    arb_t part;

    arb_init (part);
    log_gamma (log, law->two_a + law->two_b, wp);
    log_gamma (part, law->two_a, wp);
    arb_sub (log, log, part, wp);
    log_gamma (part, law->two_b, wp);
    arb_sub (log, log, part, prec);
    arb_clear (part);
}

/* Set S to e^CONSTANT x^a (1-x)^b; S may be CONSTANT. */
static void
factor (arb_t s, const struct beta_law *law, const arb_t constant,
        const arb_t x, slong prec)
{
    arb_t log, part;

    arb_init (log);
    arb_init (part);
    arb_log (log, x, prec);
    arb_mul_si (log, log, law->two_a, prec);
    arb_neg (part, x);
    arb_log1p (part, part, prec);
    arb_addmul_si (log, part, law->two_b, prec);
    arb_mul_2exp_si (log, log, -1);
    arb_add (log, log, constant, prec);
    arb_exp (s, log, prec);
    arb_clear (log);
    arb_clear (part);
}

/*
 * Set SUM to sum_k x^k (a+b)_k / (a+1)_k for x in (0, 1).  The ratios
 * x (a+b+k) / (a+1+k) fall, or rise to x: the greater of x and the present one
 * bounds all that follow, and the rest of the series is that of a geometric
 * one.
 */
static void
series (arb_t sum, const struct beta_law *law, const arb_t x, slong prec)
{
    slong above = law->two_a + law->two_b, below = law->two_a + 2;
    arb_t term, ratio;
    mag_t rest, bound, last;

    arb_init (term);
    arb_init (ratio);
    mag_init (rest);
    mag_init (bound);
    mag_init (last);
    arb_get_mag (last, x);
    arb_zero (sum);
    for (arb_one (term);; above += 2, below += 2) {
        arb_add (sum, sum, term, prec);
        arb_mul_si (ratio, x, above, prec);
        arb_div_si (ratio, ratio, below, prec);
        arb_mul (term, term, ratio, prec);
        if (!arb_is_finite (term))
            break;
        arb_get_mag (bound, ratio);
        mag_max (bound, bound, last);
        if (mag_cmp_2exp_si (bound, 0) >= 0)
            continue;
        /* term + term bound + term bound^2 + ... */
        mag_geom_series (rest, bound, 0);
        arb_get_mag (bound, term);
        mag_mul (rest, rest, bound);
        if (mag_cmp_2exp_si (rest, -prec) <= 0)
            break;
    }
    arb_add_error_mag (sum, rest);
    if (!arb_is_finite (term))
        arb_indeterminate (sum);
    arb_clear (term);
    arb_clear (ratio);
    mag_clear (rest);
    mag_clear (bound);
    mag_clear (last);
}

/* Set P to I_x (a, b) by the series. */
static void
direct (arb_t p, const struct beta_law *law, const arb_t x, slong prec)
{
    slong wp = prec + guard (law);
    arb_t constant, sum;

    arb_init (constant);
    arb_init (sum);
    beta_law_constant (constant, law, wp);
    factor (constant, law, constant, x, wp);
    series (sum, law, x, wp);
    arb_mul (p, sum, constant, wp);
    arb_mul_2exp_si (p, p, 1);
    arb_div_si (p, p, law->two_a, prec);
    arb_clear (constant);
    arb_clear (sum);
}

/*
 * How many terms the series takes at X: the logarithm of term n is about the
 * integral n log x + (A+n) log (A+n) - (C+n) log (C+n) from 0, A = a+b and
 * C = a+1, and that of the largest, where the ratio is 1, is passed by PREC
 * bits.  Only the effort depends on it.
 */
static double
size (double big, double small, double x, double n)
{
    return n * log (x) + (big + n) * log (big + n) - big * log (big)
           - (small + n) * log (small + n) + small * log (small);
}

static double
terms (const struct beta_law *law, double x, double y, slong prec)
{
    double small = (double) law->two_a / 2 + 1;
    double big = (double) (law->two_a + law->two_b) / 2;
    double peak = fmax (0, (big * x - small) / y), low, high, aim;

    aim = size (big, small, x, peak) - 0.7 * (double) prec;
    low = peak;
    for (high = peak + 2; size (big, small, x, high) > aim && high < 1e18;
         high *= 2)
        low = high;
    while (high - low > 1 + high / 16) {
        double middle = low + (high - low) / 2;
        if (size (big, small, x, middle) > aim)
            low = middle;
        else
            high = middle;
    }
    return high;
}

/* A double near X > 0, for the effort alone. */
static double
rough (const arb_t x)
{
    return fmax (arf_get_d (arb_midref (x), ARF_RND_NEAR), 1e-300);
}

/* Is the series for [0, x] the shorter one?  Y = 1 - x. */
static int
is_direct (const struct beta_law *law, const arb_t x, const arb_t y,
           slong prec)
{
    struct beta_law other = mirror (law);

    return terms (law, rough (x), rough (y), prec)
           <= terms (&other, rough (y), rough (x), prec);
}

double
beta_law_work (const struct beta_law *law, double x, slong prec)
{
    struct beta_law other = mirror (law);
    double y = fmax (1 - x, 1e-300);

    x = fmax (x, 1e-300);
    return 3 * fmin (terms (law, x, y, prec), terms (&other, y, x, prec));
}

/* About where the quantile is: the mean, and beyond it for levels near one. */
static double
rough_quantile (const struct beta_law *law, const fmpq_t p)
{
    double a = (double) law->two_a / 2, b = (double) law->two_b / 2;
    double far = -log (fmax (1 - fmpq_get_d (p), 1e-300));

    return fmin (0.5, (a + sqrt (2 * a * far) + far) / (a + b));
}

double
beta_law_quantile_work (const struct beta_law *law, const fmpq_t p, slong prec)
{
    struct beta_law other = mirror (law);
    fmpq_t rest;
    double below, above;

    fmpq_init (rest);
    fmpq_sub_si (rest, p, 1);
    fmpq_neg (rest, rest);
    below = beta_law_work (law, rough_quantile (law, p), prec);
    above = beta_law_work (&other, rough_quantile (&other, rest), prec);
    fmpq_clear (rest);
    return 4 * fmax (below, above);
}

/* Set P to 1 - I_y (b, a), of which it may be a small part. */
static void
complement (arb_t p, const struct beta_law *law, const arb_t y, slong prec)
{
    struct beta_law other = mirror (law);
    slong wp = prec;
    arb_t q;

    arb_init (q);
    for (;;) {
        direct (q, &other, y, wp);
        arb_sub_ui (q, q, 1, wp);
        arb_neg (q, q);
        if (wp > 8 * prec + 100000 || arb_rel_accuracy_bits (q) >= prec - 4)
            break;
        /* What Y itself does not tell cannot be had by more bits. */
        if (!arb_is_exact (y) && wp > arb_rel_accuracy_bits (y) + 100)
            break;
        wp = wp < 256 ? wp + 64 : wp + wp / 2;
    }
    arb_swap (p, q);
    arb_clear (q);
}

/* The probability of [0, x], where Y = 1 - x. */
static void
below (arb_t p, const struct beta_law *law, const arb_t x, const arb_t y,
       slong prec)
{
    if (arb_is_zero (x) || arb_is_zero (y))
        arb_set_si (p, arb_is_zero (y));
    else if (!arb_is_positive (x) || !arb_is_positive (y)) {
        /* A ball that reaches 0 or 1: no more than that it is a chance. */
        arb_zero (p);
        arb_set_ui (p, 1);
        arb_mul_2exp_si (p, p, -1);
        arb_add_error_2exp_si (p, -1);
    } else if (is_direct (law, x, y, prec))
        direct (p, law, x, prec);
    else
        complement (p, law, y, prec);
}

/* Set Y to 1 - X, exactly when X is exact. */
static void
away_from_one (arb_t y, const arb_t x, slong prec)
{
    arb_sub_ui (y, x, 1, arb_is_exact (x) ? ARF_PREC_EXACT : prec + 60);
    arb_neg (y, y);
}

void
beta_law_below (arb_t p, const struct beta_law *law, const arb_t x, slong prec)
{
    arb_t y;

    arb_init (y);
    away_from_one (y, x, prec);
    below (p, law, x, y, prec);
    arb_clear (y);
}

void
beta_law_above (arb_t p, const struct beta_law *law, const arb_t x, slong prec)
{
    struct beta_law other = mirror (law);
    arb_t y;

    arb_init (y);
    away_from_one (y, x, prec);
    below (p, &other, y, x, prec);
    arb_clear (y);
}

/*
 * The quantile u is sought by its logarithm s, where u <= 1/2.  The function
 * is the probability of [0, u] less the level, or the rest of the level less
 * the probability of [u, 1], whichever level is at most 1/2.
 */
struct search {
    struct beta_law law;
    const fmpq *level;
    int from_above;
};

static void
excess (arb_t f, const arb_t s, const void *data, slong prec)
{
    const struct search *search = data;
    slong wp = prec + guard (&search->law);
    arb_t u;

    arb_init (u);
    arb_exp (u, s, wp);
    if (search->from_above)
        beta_law_above (f, &search->law, u, prec);
    else
        beta_law_below (f, &search->law, u, prec);
    arb_set_fmpq (u, search->level, prec + 10);
    arb_sub (f, f, u, prec);
    if (search->from_above)
        arb_neg (f, f);
    arb_clear (u);
}

/* The slope in s is u times the density: u^a (1-u)^(b-1) / B. */
static void
excess_slope (arb_t f, const arb_t s, const void *data, slong prec)
{
    const struct search *search = data;
    struct beta_law flat = search->law;
    arb_t u;

    arb_init (u);
    arb_exp (u, s, prec);
    flat.two_b -= 2;
    beta_law_constant (f, &search->law, prec);
    factor (f, &flat, f, u, prec);
    arb_clear (u);
}

/*
 * Set X to the quantile at LEVEL (at 1 - LEVEL when FROM_ABOVE), known to be
 * at most 0.6, below e^(-1/2).  There (1-u)^(b-1) is at most 2, and the
 * probability of [0, u] at most 2 u^a / (a B): this bounds s from below.
 */
static void
search_quantile (arb_t x, const struct search *search, slong prec)
{
    fmpq_t level;
    arb_t low, high;

    fmpq_init (level);
    arb_init (low);
    arb_init (high);
    fmpq_set (level, search->level);
    if (search->from_above) {
        fmpq_sub_si (level, level, 1);
        fmpq_neg (level, level);
    }
    fmpq_mul_si (level, level, search->law.two_a);
    fmpq_div_2exp (level, level, 2);
    arb_set_fmpq (low, level, 64);
    arb_log (low, low, 64);
    beta_law_constant (high, &search->law, 64);
    arb_sub (low, low, high, 64);
    arb_mul_2exp_si (low, low, 1);
    arb_div_si (low, low, search->law.two_a, 64);
    arb_set_si (high, -1);
    arb_mul_2exp_si (high, high, -1);
    arb_union (x, low, high, 64);
    increasing_root (x, excess, excess_slope, search, prec + 10);
    arb_exp (x, x, prec + 10);
    fmpq_clear (level);
    arb_clear (low);
    arb_clear (high);
}

/* Is the quantile below 1/2?  1, 0, or -1 where PREC bits do not tell: then it
   is as good as 1/2. */
static int
is_below_half (const struct beta_law *law, const fmpq_t p, slong prec)
{
    arb_t half, level;
    int answer;

    arb_init (half);
    arb_init (level);
    arb_set_ui (half, 1);
    arb_mul_2exp_si (half, half, -1);
    beta_law_below (half, law, half, prec);
    arb_set_fmpq (level, p, prec);
    answer = arb_gt (half, level) ? 1 : arb_lt (half, level) ? 0 : -1;
    arb_clear (half);
    arb_clear (level);
    return answer;
}

void
beta_law_quantile (arb_t x, const struct beta_law *law, const fmpq_t p,
                   slong prec)
{
    struct search search = { *law, p, 0 };
    fmpq_t rest;
    slong wp;
    int small = -1;

    fmpq_init (rest);
    fmpq_sub_si (rest, p, 1);
    fmpq_neg (rest, rest);
    for (wp = 64; small < 0 && wp <= prec + 64; wp += prec)
        small = is_below_half (law, p, wp);
    if (small == 0) {
        search.law = mirror (law);
        search.level = rest;
    }
    if (fmpq_cmp (p, rest) > 0) {
        search.from_above = small != 0;
        search.level = rest;
    } else {
        search.from_above = small == 0;
        search.level = p;
    }
    search_quantile (x, &search, prec);
    if (small == 0) {
        arb_sub_ui (x, x, 1, prec + 10);
        arb_neg (x, x);
    }
    fmpq_clear (rest);
}

int
beta_law_inverse_moment (fmpq_t moment, const struct beta_law *law, slong j)
{
    slong i;
    fmpq_t ratio;

    if (law->two_a <= 2 * j)
        return 0;
    fmpq_init (ratio);
    fmpq_one (moment);
    for (i = 1; i <= j; i++) {
        fmpq_set_si (ratio, law->two_a + law->two_b - 2 * i,
                     (ulong) (law->two_a - 2 * i));
        fmpq_mul (moment, moment, ratio);
    }
    fmpq_clear (ratio);
    return 1;
}
