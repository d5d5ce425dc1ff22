/*
 * Caps are convex for d >= 2, so that weights w are best when all slopes
 *
 *     x^-alpha w^(-1/2) (1 - w)^(d/2 - 1) = Lambda
 *
 * are equal.  With r = x^-alpha / Lambda and the odds o = w / (1 - w) this is
 *
 *     o (1 + o)^(d-3) = r^2.                                            (1)
 *
 * For d >= 3 the logarithm of the left side grows with log o at a rate of at
 * least one: if an approximate o gives r^2 up to a factor 1 + rho, its own
 * error is a factor between (1 - |rho|) and 1 / (1 - |rho|).
 *
 * Light items are summed through series in r.  With s = sqrt w and D = d - 2,
 * s = r (1 - s^2)^(D/2) and dh/ds = -(1 - s^2)^(D/2) / B (d/2, 1/2), so that
 * by Lagrange's inversion
 *
 *     w = sum_j (-1)^j b_j r^(2j+2) / (j + 1),
 *     h = 1/2 - (1 / B) sum_j (-1)^j b_j r^(2j+1) / (2j + 1),
 *     b_j = binom (D (j+1), j).
 *
 * b_{j+1} / b_j is D (j+2) / (j+1) times the product over 0 < i < D of
 * 1 + j / ((D-1) j + D + i), which is below (1 + 1/(D-1))^(D-1) < e:
 * neighbours among the terms of either series have a ratio below e D r^2, for
 * 2j+1 over 2j+3 times j+2 over j+1 is below one.
 *
 * Whatever Lambda is, the weights w of (1) minimise every p h (w) + mu w,
 * mu = Lambda / (2 B zeta) being the slope.  Hence with E their error and W
 * their sum the minimum lies above E - mu (1 - W); and if W <= 1, below E.
 */
#include "theory/stationary.h"

#include "theory/cap.h"
#include "theory/scheme.h"

#include <math.h>

struct problem {
    const fmpq *alpha;
    slong last, d, prec;
    double a;     /* alpha */
    arb_t level;  /* log Lambda, exact */
    arb_t lambda; /* Lambda */
    slong split;  /* items from here on are light; past LAST: none */
    slong terms;  /* of their series */
    arb_t weight; /* W */
    arb_t error;  /* sum x^-alpha h */
    arb_t slope;  /* -dW / d log Lambda, roughly */
};

static void
problem_init (struct problem *problem, const fmpq_t alpha, slong last, slong d)
{
    problem->alpha = alpha;
    problem->last = last;
    problem->d = d;
    problem->a = fmpq_get_d (alpha);
    arb_init (problem->level);
    arb_init (problem->lambda);
    arb_init (problem->weight);
    arb_init (problem->error);
    arb_init (problem->slope);
}

static void
problem_clear (struct problem *problem)
{
    arb_clear (problem->level);
    arb_clear (problem->lambda);
    arb_clear (problem->weight);
    arb_clear (problem->error);
    arb_clear (problem->slope);
}

/* ---- Heavy items ---------------------------------------------------------
 */

/* log o for log r^2: a convex function of log o, whose slopes lie between 1
   and d - 2, has this root. */
static double
rough_odds (double log_square, double k)
{
    double y = log_square < 0 ? log_square : log_square / (1 + k), step;
    int i = 0;

    do {
        double more = y > 0 ? y + log1p (exp (-y)) : log1p (exp (y));
        double share = 1 / (1 + exp (-y));
        step = (log_square - y - k * more) / (1 + k * share);
        y += step;
    } while (fabs (step) > 1e-13 * (1 + fabs (y)) && ++i < 100);
    return y;
}

/* Set RATIO to r^2 / (o (1 + o)^k) - 1. */
static void
mismatch (arb_t ratio, const arb_t odds, const arb_t square, slong k,
          slong prec)
{
    arb_t t;

    arb_init (t);
    arb_add_ui (t, odds, 1, prec);
    arb_pow_ui (t, t, (ulong) k, prec);
    arb_mul (t, t, odds, prec);
    arb_div (ratio, square, t, prec);
    arb_sub_ui (ratio, ratio, 1, prec);
    arb_clear (t);
}

/* Bits of a double that rough_odds gets right. */
enum { ROUGH_BITS = 36 };

/* Set ODDS to an enclosure of the root of (1), SQUARE = r^2. */
static void
solve (arb_t odds, const arb_t square, slong k, slong prec)
{
    slong bits;
    arb_t ratio, t;
    mag_t error;

    arb_init (ratio);
    arb_init (t);
    mag_init (error);
    arb_log (t, square, 64);
    arb_set_d (odds, rough_odds (arf_get_d (arb_midref (t), ARF_RND_NEAR),
                                 (double) k));
    arb_exp (odds, odds, 64);
    arb_get_mid_arb (odds, odds);
    for (bits = ROUGH_BITS; bits < prec; bits *= 2) {
        /* Newton's step for the logarithms. */
        mismatch (ratio, odds, square, k, 2 * bits + 16);
        arb_add_ui (t, odds, 1, prec);
        arb_div (t, odds, t, prec);
        arb_mul_si (t, t, k, prec);
        arb_add_ui (t, t, 1, prec);
        arb_div (ratio, ratio, t, prec);
        arb_addmul (odds, odds, ratio, prec);
        arb_get_mid_arb (odds, odds);
    }
    mismatch (ratio, odds, square, k, prec);
    /* A factor between 1 - |rho| and 1 / (1 - |rho|). */
    arb_get_mag (error, ratio);
    mag_geom_series (error, error, 1);
    arb_get_mag (arb_radref (t), odds);
    mag_mul (error, error, arb_radref (t));
    arb_add_error_mag (odds, error);
    arb_clear (ratio);
    arb_clear (t);
    mag_clear (error);
}

/* Add what item X has, POWER = x^-alpha. */
static void
add_item (struct problem *problem, struct cap *cap, const arb_t power)
{
    slong prec = problem->prec;
    arb_t odds, w, rest;

    arb_init (odds);
    arb_init (w);
    arb_init (rest);
    arb_div (w, power, problem->lambda, prec);
    arb_mul (w, w, w, prec);
    solve (odds, w, problem->d - 3, prec);
    arb_add_ui (rest, odds, 1, prec);
    arb_inv (rest, rest, prec);
    arb_mul (w, odds, rest, prec);
    arb_add (problem->weight, problem->weight, w, prec);
    /* 2 w (1 - w) / (1 + (d-3) w). */
    arb_mul (rest, rest, w, 64);
    arb_mul_si (odds, w, problem->d - 3, 64);
    arb_add_ui (odds, odds, 1, 64);
    arb_div (rest, rest, odds, 64);
    arb_mul_2exp_si (rest, rest, 1);
    arb_add (problem->slope, problem->slope, rest, 64);
    if (cap != NULL) {
        cap_value (w, cap, w);
        arb_addmul (problem->error, w, power, prec);
    }
    arb_clear (odds);
    arb_clear (w);
    arb_clear (rest);
}

/* ---- Light items ----------------------------------------------------------
 */

/* What is left out from term J on: |TERM| / (1 - e D r^2) at the heaviest. */
static void
add_rest (arb_t sum, const arb_t term, const struct problem *problem)
{
    arb_t ratio;
    mag_t rest, factor;

    arb_init (ratio);
    mag_init (rest);
    mag_init (factor);
    arb_set_si (ratio, problem->split);
    arb_pow_fmpq (ratio, ratio, problem->alpha, 64);
    arb_mul (ratio, ratio, problem->lambda, 64);
    arb_inv (ratio, ratio, 64);
    arb_mul (ratio, ratio, ratio, 64);
    arb_mul_si (ratio, ratio, problem->d - 2, 64);
    /* 3 > e. */
    arb_mul_ui (ratio, ratio, 3, 64);
    arb_get_mag (factor, ratio);
    mag_geom_series (factor, factor, 0);
    arb_get_mag (rest, term);
    mag_mul (rest, rest, factor);
    arb_add_error_mag (sum, rest);
    arb_clear (ratio);
    mag_clear (rest);
    mag_clear (factor);
}

/* Add term J of both series; with j = problem->terms, bound the rest. */
static void
add_term (struct problem *problem, arb_t series, slong j)
{
    slong prec = problem->prec;
    fmpq_t s;
    fmpz_t b;
    arb_t term, power, t;

    fmpq_init (s);
    fmpz_init (b);
    arb_init (term);
    arb_init (power);
    arb_init (t);
    fmpq_mul_si (s, problem->alpha, 2 * j + 2);
    power_sum (term, s, problem->split, problem->last, prec);
    arb_pow_ui (power, problem->lambda, 2 * (ulong) j + 1, prec);
    arb_div (term, term, power, prec);
    fmpz_bin_uiui (b, (ulong) (problem->d - 2) * ((ulong) j + 1), (ulong) j);
    arb_mul_fmpz (term, term, b, prec);
    if (j % 2 != 0)
        arb_neg (term, term);
    arb_div_si (t, term, 2 * j + 1, prec);
    arb_div_si (power, term, j + 1, prec);
    arb_div (power, power, problem->lambda, prec);
    if (j == problem->terms) {
        add_rest (series, t, problem);
        add_rest (problem->weight, power, problem);
    } else {
        arb_add (series, series, t, prec);
        arb_add (problem->weight, problem->weight, power, prec);
        arb_mul_si (power, power, 2 * j + 2, 64);
        arb_add (problem->slope, problem->slope, power, 64);
    }
    fmpq_clear (s);
    fmpz_clear (b);
    arb_clear (term);
    arb_clear (power);
    arb_clear (t);
}

static void
add_light (struct problem *problem, struct cap *cap)
{
    slong j;
    arb_t series, half;

    arb_init (series);
    arb_init (half);
    for (j = 0; j <= problem->terms; j++)
        add_term (problem, series, j);
    if (cap != NULL) {
        arb_mul (series, series, cap_scale (cap), problem->prec);
        arb_sub (problem->error, problem->error, series, problem->prec);
        power_sum (half, problem->alpha, problem->split, problem->last,
                   problem->prec);
        arb_mul_2exp_si (half, half, -1);
        arb_add (problem->error, problem->error, half, problem->prec);
    }
    arb_clear (series);
    arb_clear (half);
}

/* ---- All items ------------------------------------------------------------
 */

/* Terms fall by this many bits, at least. */
enum { BITS_A_TERM = 5 };

/* Where the light items begin: e D r^2 <= 2^-BITS_A_TERM. */
static void
choose_split (struct problem *problem)
{
    double log_lambda = arf_get_d (arb_midref (problem->level), ARF_RND_NEAR);
    double x = exp (
        (0.5 * (log (3 * ((double) problem->d - 2)) + BITS_A_TERM * 0.6932)
         - log_lambda)
        / problem->a);

    problem->split = x < 1e15 ? (slong) x + 2 : NO_LAST;
    if (problem->last != NO_LAST)
        problem->split = FLINT_MIN (problem->split, problem->last + 1);
    problem->terms = problem->prec / BITS_A_TERM + 1;
}

/* Set weight and slope, and with CAP the error, at the level; 0 when there are
   too many heavy items. */
static int
sum_up (struct problem *problem, struct cap *cap)
{
    slong x;
    struct powers powers;
    arb_t power;

    arb_exp (problem->lambda, problem->level, problem->prec + 10);
    choose_split (problem);
    if (problem->split > 100000000)
        return 0;
    arb_zero (problem->weight);
    arb_zero (problem->error);
    arb_zero (problem->slope);
    arb_init (power);
    powers_init (&powers, problem->alpha, problem->split - 1, problem->prec);
    if (problem->last == NO_LAST || problem->split <= problem->last)
        add_light (problem, cap);
    for (x = problem->split - 1; x >= 1; x--) {
        powers_get (power, &powers, x);
        add_item (problem, cap, power);
    }
    powers_clear (&powers);
    arb_clear (power);
    return 1;
}

/* Move the level by Newton's step for W = 1, kept within [LOW, HIGH]. */
static void
newton (struct problem *problem, slong prec)
{
    arb_t step;

    arb_init (step);
    arb_sub_ui (step, problem->weight, 1, prec);
    arb_div (step, step, problem->slope, prec);
    arb_add (problem->level, problem->level, step, prec);
    arb_get_mid_arb (problem->level, problem->level);
    arb_clear (step);
}

/* Is the first step out of the bracket?  Then take its middle. */
static void
guard (struct problem *problem, const arb_t low, const arb_t high)
{
    if (arb_gt (problem->level, low) && arb_lt (problem->level, high))
        return;
    arb_add (problem->level, low, high, 64);
    arb_mul_2exp_si (problem->level, problem->level, -1);
    arb_get_mid_arb (problem->level, problem->level);
}

/* Find the level roughly: W falls with it. */
static int
find_level (struct problem *problem)
{
    enum { PREC = 64, TRIES = 200 };
    arb_t low, high, gap;
    int i, found = 0;

    arb_init (low);
    arb_init (high);
    arb_init (gap);
    problem->prec = PREC;
    /* W <= Lambda^-2 sum x^(-2 alpha) <= zeta (2 alpha) / Lambda^2, and where
       alpha is small, <= LAST / Lambda^2. */
    arb_set_d (high,
               problem->a > 0.6 ? 1 : 1 + 0.5 * log ((double) problem->last));
    arb_sub_ui (problem->level, high, 1, PREC);
    arb_neg_inf (low);
    for (i = 0; i < TRIES && !found; i++) {
        double step;
        if (!sum_up (problem, NULL))
            break;
        arb_sub_ui (gap, problem->weight, 1, PREC);
        if (arf_sgn (arb_midref (gap)) > 0)
            arb_set (low, problem->level);
        else
            arb_set (high, problem->level);
        arb_div (gap, gap, problem->slope, PREC);
        step = fabs (arf_get_d (arb_midref (gap), ARF_RND_NEAR));
        found = step < 0x1p-40;
        if (arb_is_finite (low)) {
            newton (problem, PREC);
            guard (problem, low, high);
        } else {
            arb_sub_ui (problem->level, problem->level, 1 + (ulong) i, PREC);
            arb_get_mid_arb (problem->level, problem->level);
        }
    }
    arb_clear (low);
    arb_clear (high);
    arb_clear (gap);
    return found;
}

/* Raise the level by about twice what the upper end of W exceeds one by. */
static void
raise_level (struct problem *problem)
{
    arb_t excess;
    mag_t most;

    arb_init (excess);
    mag_init (most);
    arb_sub_ui (excess, problem->weight, 1, problem->prec);
    arb_get_mag (most, excess);
    mag_mul_2exp_si (most, most, 1);
    arf_set_mag (arb_midref (excess), most);
    mag_zero (arb_radref (excess));
    arb_div (excess, excess, problem->slope, 64);
    arb_add (problem->level, problem->level, excess, 2 * problem->prec);
    arb_get_mid_arb (problem->level, problem->level);
    arb_clear (excess);
    mag_clear (most);
}

/* Improve the level to PREC bits, so that W < 1 for certain, though by little;
   0 when that fails. */
static int
settle (struct problem *problem, slong prec, struct cap *cap)
{
    enum { TRIES = 5 };
    slong bits;
    int i, settled = 0;
    arb_t one;

    arb_init (one);
    arb_one (one);
    for (bits = 36; bits < prec; bits *= 2) {
        problem->prec = FLINT_MIN (2 * bits, prec) + 20;
        if (!sum_up (problem, NULL))
            break;
        newton (problem, problem->prec);
    }
    problem->prec = prec;
    for (i = 0; i < TRIES && !settled && sum_up (problem, cap); i++) {
        settled = arb_lt (problem->weight, one);
        if (!settled)
            raise_level (problem);
    }
    arb_clear (one);
    return settled;
}

/* Set ERROR to what lies between E and E - mu (1 - W), over zeta. */
static void
bracket (arb_t error, const struct problem *problem, struct cap *cap)
{
    slong prec = problem->prec;
    arb_t total, below;

    arb_init (total);
    arb_init (below);
    power_sum (total, problem->alpha, 1, problem->last, prec);
    arb_sub_ui (below, problem->weight, 1, prec);
    arb_mul (below, below, problem->lambda, prec);
    arb_mul (below, below, cap_scale (cap), prec);
    arb_mul_2exp_si (below, below, -1);
    arb_add (below, below, problem->error, prec);
    arb_union (error, below, problem->error, prec);
    arb_div (error, error, total, prec);
    arb_clear (total);
    arb_clear (below);
}

/* d = 2: the best weights are proportional to p^2, the error is
   (1 - |p|) / 2. */
static void
plane_error (arb_t error, const fmpq_t alpha, slong last, slong prec)
{
    fmpq_t twice;
    arb_t total;

    fmpq_init (twice);
    arb_init (total);
    fmpq_mul_2exp (twice, alpha, 1);
    power_sum (error, twice, 1, last, prec);
    arb_sqrt (error, error, prec);
    power_sum (total, alpha, 1, last, prec);
    arb_div (error, error, total, prec);
    arb_sub_ui (error, error, 1, prec);
    arb_neg (error, error);
    arb_mul_2exp_si (error, error, -1);
    fmpq_clear (twice);
    arb_clear (total);
}

void
stationary_error (arb_t error, const fmpq_t alpha, slong last, slong d,
                  slong prec)
{
    struct problem problem;
    struct cap cap;

    prec += 60;
    if (last == 1) {
        arb_zero (error);
        return;
    }
    if (d == 2) {
        plane_error (error, alpha, last, prec);
        return;
    }
    problem_init (&problem, alpha, last, d);
    cap_init (&cap, d, prec);
    if (find_level (&problem) && settle (&problem, prec, &cap))
        bracket (error, &problem, &cap);
    else
        arb_indeterminate (error);
    cap_clear (&cap);
    problem_clear (&problem);
}

double
stationary_work (const fmpq_t alpha, slong last, double d, slong prec)
{
    /* Light items begin near d^(1/2) over Lambda^(1/alpha), which is about d
       for all exponents. */
    double heavy = 20 * d + 10, bits = (double) prec + 60;

    if (!(fmpq_get_d (alpha) > 1))
        heavy = HUGE_VAL;
    if (last != NO_LAST)
        heavy = fmin (heavy, (double) last);
    return 30 * heavy * (60 + cap_work (d, 1 / (d + 2), prec))
           + 10 * bits / BITS_A_TERM * (100 + bits);
}
