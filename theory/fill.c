/*
 * Let a_x and b_x weigh "item x is absent" and "present".  In
 *
 *     F (z) = prod_x (a_x + b_x z),
 *     G (z) = sum_x p_x b_x z prod_{y != x} (a_y + b_y z)
 *
 * the coefficient of z^k of G is the sum of p_x over the present items, over
 * all data sets of k different items.  Both are products over halves of the
 * items, F = F' F'' and G = G' F'' + F' G'': no term is ever subtracted.
 *
 * Poisson data.  a_x = exp (-T p_x), b_x = 1 - a_x.  The coefficients are not
 * negative and those of G sum to sum_x p_x b_x, so those beyond z^k that are
 * not computed sum to what is left of it; each is met by a cap <= 1/2.
 *
 * T draws.  The mean e_T of what Poisson data of mean u give is the power
 * series e^-u sum_T e_T u^T / T!.  By Cauchy's formula on n nodes u_j of the
 * circle |u| = T,
 *
 *     (T! / T^T) (1/n) sum_j (u_j / T)^-T R (u_j)
 *         = sum_m e_{T + m n} T! T^{m n} / (T + m n)!
 *
 * with R = e^u times the Poisson mean; 0 <= e <= 1/2 bounds all m != 0.  On
 * the circle the coefficients of G are no larger in modulus than at u = T,
 * for those of e^{p u} - 1 are positive: this bounds what is not computed.
 */
#include "theory/fill.h"

#include "theory/cap.h"

#include <math.h>

/* What all nodes share. */
struct fill {
    arb_srcptr p;
    slong items, prec;
    slong most;     /* coefficients beyond z^most are not computed */
    arb_ptr caps;   /* h_d (1/k) stands at k, 1 <= k <= most */
    arb_t radius;   /* r: all weights are divided by exp (p r) */
    arb_t shortage; /* the sum of the coefficients of G not computed, at r */
};

/* A number K of present items that is exceeded with a chance below 2^-prec,
   about (Bernstein): what is exceeded is bounded later. */
static double
likely_most (double items, double mean, slong prec)
{
    double l = 0.6932 * (double) (prec + 10);

    return fmin (items, ceil (mean + sqrt (2 * mean * l) + 2 * l / 3));
}

/* The mean number of different items, in double. */
static double
mean_present (arb_srcptr p, slong items, double draws)
{
    double mean = 0;
    slong x;

    for (x = 0; x < items; x++)
        mean -= expm1 (-draws * arf_get_d (arb_midref (p + x), ARF_RND_NEAR));
    return mean;
}

static void
fill_init (struct fill *fill, arb_srcptr p, slong items, const fmpq_t draws,
           slong d, slong prec)
{
    slong k;
    double mean = mean_present (p, items, fmpq_get_d (draws));
    struct cap cap;

    fill->p = p;
    fill->items = items;
    fill->prec = prec;
    fill->most = (slong) likely_most ((double) items, mean, prec);
    fill->most = FLINT_MIN (FLINT_MAX (fill->most, 1), items);
    fill->caps = _arb_vec_init (fill->most + 1);
    arb_init (fill->radius);
    arb_init (fill->shortage);
    arb_set_fmpq (fill->radius, draws, prec);
    cap_init (&cap, d, prec);
    for (k = 1; k <= fill->most; k++) {
        arb_set_si (fill->caps + k, k);
        arb_inv (fill->caps + k, fill->caps + k, prec);
        cap_value (fill->caps + k, &cap, fill->caps + k);
    }
    cap_clear (&cap);
}

static void
fill_clear (struct fill *fill)
{
    _arb_vec_clear (fill->caps, fill->most + 1);
    arb_clear (fill->radius);
    arb_clear (fill->shortage);
}

/* The weights of item X when the mean of the data is U. */
static void
weights (acb_t absent, acb_t present, const struct fill *fill, slong x,
         const acb_t u)
{
    arb_t decay;

    arb_init (decay);
    arb_mul (decay, fill->p + x, fill->radius, fill->prec);
    arb_neg (decay, decay);
    arb_exp (decay, decay, fill->prec);
    acb_mul_arb (present, u, fill->p + x, fill->prec);
    acb_expm1 (present, present, fill->prec);
    acb_mul_arb (present, present, decay, fill->prec);
    acb_set_arb (absent, decay);
    arb_clear (decay);
}

static void
one_item (acb_poly_t f, acb_poly_t g, const struct fill *fill, slong x,
          const acb_t u)
{
    acb_t absent, present;

    acb_init (absent);
    acb_init (present);
    weights (absent, present, fill, x, u);
    acb_poly_set_coeff_acb (f, 0, absent);
    acb_poly_set_coeff_acb (f, 1, present);
    acb_mul_arb (present, present, fill->p + x, fill->prec);
    acb_poly_set_coeff_acb (g, 1, present);
    acb_clear (absent);
    acb_clear (present);
}

/* F and G for the items FIRST <= x < END. */
static void
products (acb_poly_t f, acb_poly_t g, const struct fill *fill, slong first,
          slong end, const acb_t u)
{
    slong middle = first + (end - first) / 2, length = fill->most + 1;
    acb_poly_t f2, g2;

    if (end - first == 1) {
        one_item (f, g, fill, first, u);
        return;
    }
    acb_poly_init (f2);
    acb_poly_init (g2);
    products (f, g, fill, first, middle, u);
    products (f2, g2, fill, middle, end, u);
    acb_poly_mullow (g, g, f2, length, fill->prec);
    acb_poly_mullow (g2, g2, f, length, fill->prec);
    acb_poly_add (g, g, g2, fill->prec);
    acb_poly_mullow (f, f, f2, length, fill->prec);
    acb_poly_clear (f2);
    acb_poly_clear (g2);
}

/* Set SUM to the coefficients of G against the caps, and add all of them to
   TOTAL unless it is null. */
static void
against_caps (acb_t sum, arb_t total, const struct fill *fill, const acb_t u)
{
    slong k;
    acb_t coefficient;
    acb_poly_t f, g;

    acb_init (coefficient);
    acb_poly_init (f);
    acb_poly_init (g);
    products (f, g, fill, 0, fill->items, u);
    acb_zero (sum);
    for (k = 1; k <= fill->most; k++) {
        acb_poly_get_coeff_acb (coefficient, g, k);
        if (total != NULL)
            arb_add (total, total, acb_realref (coefficient), fill->prec);
        acb_mul_arb (coefficient, coefficient, fill->caps + k, fill->prec);
        acb_add (sum, sum, coefficient, fill->prec);
    }
    acb_clear (coefficient);
    acb_poly_clear (f);
    acb_poly_clear (g);
}

/* Set SUM to the same at u = r, and the shortage to what is not computed. */
static void
at_radius (arb_t sum, struct fill *fill)
{
    slong x;
    arb_t present, total;
    acb_t u, value;

    arb_init (present);
    arb_init (total);
    acb_init (u);
    acb_init (value);
    acb_set_arb (u, fill->radius);
    against_caps (value, total, fill, u);
    arb_set (sum, acb_realref (value));
    if (fill->most < fill->items) {
        for (x = 0; x < fill->items; x++) {
            arb_mul (present, fill->p + x, fill->radius, fill->prec);
            arb_neg (present, present);
            arb_expm1 (present, present, fill->prec);
            arb_submul (fill->shortage, present, fill->p + x, fill->prec);
        }
        arb_sub (fill->shortage, fill->shortage, total, fill->prec);
    }
    arb_clear (present);
    arb_clear (total);
    acb_clear (u);
    acb_clear (value);
}

void
fill_error_poisson (arb_t error, arb_srcptr p, slong items, const fmpq_t draws,
                    slong d, slong prec)
{
    slong x;
    struct fill fill;
    arb_t term;
    mag_t missing;

    prec += 20;
    arb_init (term);
    mag_init (missing);
    fill_init (&fill, p, items, draws, d, prec);
    arb_zero (error);
    for (x = 0; x < items; x++) {
        arb_mul (term, p + x, fill.radius, prec);
        arb_neg (term, term);
        arb_exp (term, term, prec);
        arb_addmul (error, term, p + x, prec);
    }
    arb_mul_2exp_si (error, error, -1);
    at_radius (term, &fill);
    arb_add (error, error, term, prec);
    arb_get_mag (missing, fill.shortage);
    mag_mul_2exp_si (missing, missing, -1);
    arb_add_error_mag (error, missing);
    fill_clear (&fill);
    arb_clear (term);
    mag_clear (missing);
}

/* ---- A fixed number of draws ------------------------------------------- */

/* log (t!), about, by Stirling's formula. */
static double
log_factorial (double t)
{
    return t > 0 ? t * log (t) - t + 0.5 * log (6.2832 * t + 1) : 0;
}

/* log (T! T^shift / (T + shift)!), about; -inf where nothing is aliased. */
static double
log_alias (double t, double shift)
{
    if (t + shift < 0)
        return -HUGE_VAL;
    return log_factorial (t) + shift * log (t) - log_factorial (t + shift);
}

/* An odd number of nodes that leaves less than 2^-PREC, about. */
static slong
nodes (double draws, slong prec)
{
    double goal = -0.6932 * (double) (prec + 4), low = 1, high = 4;

    while (log_alias (draws, high) > goal || log_alias (draws, -high) > goal)
        high *= 2;
    while (high - low > 2) {
        double middle = floor ((low + high) / 2);
        if (log_alias (draws, middle) > goal
            || log_alias (draws, -middle) > goal)
            low = middle;
        else
            high = middle;
    }
    return ((slong) high) | 1;
}

/* Set TERM to T! T^(shift) / (T + shift)!, zero when T + shift < 0. */
static void
alias_term (arb_t term, slong draws, slong shift, slong prec)
{
    arb_t other;

    arb_zero (term);
    if (draws + shift < 0)
        return;
    arb_init (other);
    arb_set_si (term, draws);
    arb_log (term, term, prec);
    arb_mul_si (term, term, shift, prec);
    arb_set_si (other, draws + 1);
    arb_lgamma (other, other, prec);
    arb_add (term, term, other, prec);
    arb_set_si (other, draws + shift + 1);
    arb_lgamma (other, other, prec);
    arb_sub (term, term, other, prec);
    arb_exp (term, term, prec);
    arb_clear (other);
}

/*
 * Bound (1/2) sum_{m != 0} T! T^(m n) / (T + m n)!.  Its terms on either side
 * fall faster than a geometric series whose ratio is that of the second to
 * the first, for the factors T / (T + j) fall with j, and so do the
 * (T - j) / T.
 */
static void
alias_bound (mag_t bound, slong draws, slong n)
{
    enum { PREC = 64 };
    slong side;
    arb_t first, second;
    mag_t ratio, sum;

    arb_init (first);
    arb_init (second);
    mag_init (ratio);
    mag_init (sum);
    mag_zero (bound);
    for (side = -1; side <= 1; side += 2) {
        alias_term (first, draws, side * n, PREC);
        if (arb_is_zero (first))
            continue;
        alias_term (second, draws, 2 * side * n, PREC);
        arb_div (second, second, first, PREC);
        arb_get_mag (ratio, second);
        mag_geom_series (ratio, ratio, 0);
        arb_get_mag (sum, first);
        mag_mul (sum, sum, ratio);
        mag_add (bound, bound, sum);
    }
    mag_mul_2exp_si (bound, bound, -1);
    arb_clear (first);
    arb_clear (second);
    mag_clear (ratio);
    mag_clear (sum);
}

/* Add twice the real part of the sum at node J of N, turned back by its
   angle times the draws; its conjugate is another node. */
static void
add_node (arb_t sum, const struct fill *fill, slong draws, slong j, slong n)
{
    fmpq_t angle;
    fmpz_t turns;
    acb_t u, value;

    fmpq_init (angle);
    fmpz_init (turns);
    acb_init (u);
    acb_init (value);
    fmpq_set_si (angle, 2 * j, (ulong) n);
    arb_sin_cos_pi_fmpq (acb_imagref (u), acb_realref (u), angle, fill->prec);
    acb_mul_arb (u, u, fill->radius, fill->prec);
    against_caps (value, NULL, fill, u);
    /* exp (-2 pi i j T / n), the multiple taken modulo n. */
    fmpz_set_si (turns, draws);
    fmpz_mul_si (turns, turns, -2 * j);
    fmpz_mod_ui (turns, turns, 2 * (ulong) n);
    fmpq_set_si (angle, fmpz_get_si (turns), (ulong) n);
    arb_sin_cos_pi_fmpq (acb_imagref (u), acb_realref (u), angle, fill->prec);
    acb_mul (value, value, u, fill->prec);
    arb_mul_2exp_si (acb_realref (value), acb_realref (value), 1);
    arb_add (sum, sum, acb_realref (value), fill->prec);
    fmpq_clear (angle);
    fmpz_clear (turns);
    acb_clear (u);
    acb_clear (value);
}

/* The mean of what the seen items add, for DRAWS >= 1. */
static void
seen_draws (arb_t seen, arb_srcptr p, slong items, slong draws, slong d,
            slong prec)
{
    slong n = nodes ((double) draws, prec), j;
    struct fill fill;
    fmpq_t mean;
    arb_t scale;
    mag_t missing;

    fmpq_init (mean);
    arb_init (scale);
    mag_init (missing);
    fmpq_set_si (mean, draws, 1);
    fill_init (&fill, p, items, mean, d, prec);
    at_radius (seen, &fill);
    for (j = 1; j <= n / 2; j++)
        add_node (seen, &fill, draws, j, n);
    arb_div_si (seen, seen, n, prec);
    arb_get_mag (missing, fill.shortage);
    mag_mul_2exp_si (missing, missing, -1);
    arb_add_error_mag (seen, missing);
    /* T! (e / T)^T: the term of shift -T is T! T^-T. */
    alias_term (scale, draws, -draws, prec);
    arb_mul (seen, seen, scale, prec);
    arb_exp (scale, fill.radius, prec);
    arb_mul (seen, seen, scale, prec);
    alias_bound (missing, draws, n);
    arb_add_error_mag (seen, missing);
    fill_clear (&fill);
    fmpq_clear (mean);
    arb_clear (scale);
    mag_clear (missing);
}

void
fill_error_draws (arb_t error, arb_srcptr p, slong items, slong draws, slong d,
                  slong prec)
{
    slong x;
    arb_t term;

    prec += 20 + (slong) FLINT_BIT_COUNT ((ulong) draws);
    arb_init (term);
    arb_zero (error);
    for (x = 0; x < items; x++) {
        arb_sub_ui (term, p + x, 1, prec);
        arb_neg (term, term);
        arb_pow_ui (term, term, (ulong) draws, prec);
        arb_addmul (error, term, p + x, prec);
    }
    arb_mul_2exp_si (error, error, -1);
    /* One item alone is never confused. */
    if (draws > 0 && items > 1) {
        seen_draws (term, p, items, draws, d, prec);
        arb_add (error, error, term, prec);
    }
    arb_clear (term);
}

/* ---- Costs -------------------------------------------------------------- */

double
fill_work_poisson (double items, double draws, double d, slong prec)
{
    double most = likely_most (items, fmin (items, draws), prec + 20);

    /* Exponentials, products of polynomials, caps. */
    return items * (30 + log2 (most + 2) * log2 (items + 2) * 10)
           + most * cap_work (d, 2 / (most + 2), prec);
}

double
fill_work_draws (double items, double draws, double d, slong prec)
{
    double n;

    if (draws < 1)
        return items;
    if (!(draws < 1e9))
        return HUGE_VAL;
    n = (double) nodes (draws, prec + 40);
    return fill_work_poisson (items, draws, d, prec) * (1 + 2 * n);
}
