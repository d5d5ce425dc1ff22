/*
 * Three ways to a cap, with x = 1 - w and the positive terms
 *
 *     u_e = sqrt (w) x^(e/2) / (e B (e/2, 1/2)),  u_{e+2} / u_e = x
 * (e+1)/(e+2)
 *
 * of the recurrence h_{e+2} = h_e - u_e:
 *
 *   far     h_d = u_d + u_{d+2} + ...: no cancellation; the ratios stay below
 *           x, so that the rest is below (next term) / w;
 *   finite  h_d = h_1 - u_1 - u_3 - ... - u_{d-2}, h_1 = arccos (sqrt w) / pi,
 *           or h_d = 1/2 - u_0 - ... - u_{d-2} with u_0 = sqrt (w) / 2;
 *   near    h_d = 1/2 - d u_d (1 + (d+1)/3 w + (d+1)(d+3)/(3 5) w^2 + ...),
 *           whose ratios are monotone with limit w: from where one is below
 *           one, the larger of it and w bounds the rest geometrically.
 *
 * All three hold for every d >= 1; they differ in cost only, so the choice
 * between them may be made in doubles.
 */
#include "theory/cap.h"

#include <math.h>

void
cap_init (struct cap *cap, slong d, slong prec)
{
    cap->dimension = d;
    cap->prec = prec;
    cap->scale_prec = 0;
    arb_init (cap->scale);
}

void
cap_clear (struct cap *cap)
{
    arb_clear (cap->scale);
}

/* 1 / B (d/2, 1/2) = Gamma ((d+1)/2) / (sqrt (pi) Gamma (d/2)). */
static arb_srcptr
scale (struct cap *cap, slong prec)
{
    slong d = cap->dimension, wp;
    arb_t x, y;

    if (cap->scale_prec >= prec)
        return cap->scale;
    /* Gamma loses the bits of its logarithm. */
    wp = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) d) + 16;
    arb_init (x);
    arb_init (y);
    arb_set_si (x, d);
    arb_mul_2exp_si (x, x, -1);
    arb_rgamma (y, x, wp);
    arb_set_si (x, d);
    arb_add_ui (x, x, 1, wp);
    arb_mul_2exp_si (x, x, -1);
    arb_gamma (x, x, wp);
    arb_mul (cap->scale, x, y, wp);
    arb_const_sqrt_pi (x, wp);
    arb_div (cap->scale, cap->scale, x, wp);
    cap->scale_prec = prec;
    arb_clear (x);
    arb_clear (y);
    return cap->scale;
}

arb_srcptr
cap_scale (struct cap *cap)
{
    return scale (cap, cap->prec);
}

enum way { FAR, FINITE, NEAR };

struct plan {
    enum way way;
    double terms;
    slong prec; /* with the bits that cancellation and length will cost */
};

/* Terms of the near series for 2^-bits, or LIMIT when there are more. */
static double
near_terms (double d, double w, double bits, double limit)
{
    double n = 0, log_term = 0;

    while (n < limit) {
        double ratio = (d + 1 + 2 * n) / (3 + 2 * n) * w;
        double step = log2 (ratio);
        /* The ratios change slowly: leap when many are left. */
        double leap = 1 + floor (n / 16);
        if (ratio < 0.9 && log_term < -bits)
            break;
        if (ratio < 1 && log_term < -bits - log2 (1 / (1 - ratio)))
            break;
        log_term += leap * step;
        n += leap;
    }
    return n;
}

static struct plan
plan_for (double d, double w, slong prec)
{
    /* h_d is about (1/2) x^(d/2) / sqrt (1 + d w): so many bits cancel. */
    double x = 1 - w, bits = (double) prec,
           lost = -0.5 * d * log2 (x) + 0.5 * log2 (1 + d * w) + 4;
    double far = bits * 0.6932 / -log1p (-w) + 1, near, finite = d / 2,
           dear = (bits + lost) / bits;
    struct plan plan = { FAR, far, prec };

    near = near_terms (d, w, bits + lost, far / dear + 1);
    if (near * dear + 40 < far) {
        plan.way = NEAR;
        plan.terms = near;
    }
    if (finite * dear <= plan.terms * (plan.way == NEAR ? dear : 1) + 20) {
        plan.way = FINITE;
        plan.terms = finite;
    }
    if (plan.way != FAR)
        plan.prec += (slong) lost;
    /* Roundings of the terms, and of the power x^(d/2). */
    plan.prec += 2 * (slong) log2 (plan.terms + 2) + (slong) log2 (d) + 8;
    return plan;
}

/* Set U to u_e for the E = DIMENSION, from W and X = 1 - W. */
static void
first_term (arb_t u, struct cap *cap, const arb_t w, const arb_t x, slong prec)
{
    slong d = cap->dimension;
    arb_t root;

    arb_init (root);
    arb_pow_ui (u, x, (ulong) d / 2, prec);
    if (d % 2 == 1) {
        arb_sqrt (root, x, prec);
        arb_mul (u, u, root, prec);
    }
    arb_sqrt (root, w, prec);
    arb_mul (u, u, root, prec);
    arb_mul (u, u, scale (cap, prec), prec);
    arb_div_si (u, u, d, prec);
    arb_clear (root);
}

/* U <- U * X * (E + 1) / (E + 2). */
static void
next_term (arb_t u, const arb_t x, slong e, slong prec)
{
    arb_mul (u, u, x, prec);
    arb_mul_si (u, u, e + 1, prec);
    arb_div_si (u, u, e + 2, prec);
}

static void
far_sum (arb_t h, struct cap *cap, const arb_t w, const arb_t x, slong prec)
{
    slong e = cap->dimension;
    mag_t rest, bound;
    arb_t u;

    arb_init (u);
    mag_init (rest);
    mag_init (bound);
    first_term (u, cap, w, x, prec);
    arb_zero (h);
    for (;; e += 2) {
        /* The rest, U included, is at most U / w. */
        arb_get_mag (rest, u);
        arb_get_mag_lower (bound, w);
        mag_div (rest, rest, bound);
        arb_get_mag_lower (bound, h);
        mag_mul_2exp_si (bound, bound, -prec);
        if (mag_cmp (rest, bound) <= 0 || !arb_is_finite (u))
            break;
        arb_add (h, h, u, prec);
        next_term (u, x, e, prec);
    }
    arb_add_error_mag (h, rest);
    arb_clear (u);
    mag_clear (rest);
    mag_clear (bound);
}

static void
finite_sum (arb_t h, slong d, const arb_t w, const arb_t x, slong prec)
{
    slong e = d % 2;
    arb_t u, y;

    arb_init (u);
    arb_init (y);
    arb_sqrt (u, w, prec);
    if (e == 0) {
        arb_one (h);
        arb_mul_2exp_si (u, u, -1);
        arb_mul_2exp_si (h, h, -1);
    } else {
        /* u_1 = sqrt (w x) / pi, for B (1/2, 1/2) = pi. */
        arb_sqrt (y, x, prec);
        arb_atan2 (h, y, u, prec);
        arb_mul (u, u, y, prec);
        arb_const_pi (y, prec);
        arb_div (u, u, y, prec);
        arb_div (h, h, y, prec);
    }
    for (; e < d; e += 2) {
        arb_sub (h, h, u, prec);
        next_term (u, x, e, prec);
    }
    arb_clear (u);
    arb_clear (y);
}

/* RATIO >= all the ratios (d + 1 + 2k) / (3 + 2k) w from K on. */
static void
near_ratio (mag_t ratio, slong d, slong k, const arb_t w)
{
    mag_t at_k;

    mag_init (at_k);
    arb_get_mag (ratio, w);
    mag_mul_ui (at_k, ratio, (ulong) (d + 1 + 2 * k));
    mag_div_ui (at_k, at_k, (ulong) (3 + 2 * k));
    mag_max (ratio, ratio, at_k);
    mag_clear (at_k);
}

static void
near_sum (arb_t h, struct cap *cap, const arb_t w, const arb_t x, slong prec)
{
    slong d = cap->dimension, k;
    arb_t term;
    mag_t ratio, rest;

    arb_init (term);
    mag_init (ratio);
    mag_init (rest);
    arb_one (term);
    arb_zero (h);
    for (k = 0;; k++) {
        near_ratio (ratio, d, k, w);
        arb_get_mag (rest, term);
        mag_geom_series (ratio, ratio, 0);
        mag_mul (rest, rest, ratio);
        /* The sum is above one. */
        if (mag_cmp_2exp_si (rest, -prec) <= 0 || !arb_is_finite (term))
            break;
        arb_add (h, h, term, prec);
        arb_mul (term, term, w, prec);
        arb_mul_si (term, term, d + 1 + 2 * k, prec);
        arb_div_si (term, term, 3 + 2 * k, prec);
    }
    arb_add_error_mag (h, rest);
    first_term (term, cap, w, x, prec);
    arb_mul (h, h, term, prec);
    arb_mul_si (h, h, d, prec);
    arb_mul_2exp_si (h, h, 1);
    arb_sub_ui (h, h, 1, prec);
    arb_neg (h, h);
    arb_mul_2exp_si (h, h, -1);
    arb_clear (term);
    mag_clear (ratio);
    mag_clear (rest);
}

/* h_d at an exact point W of the open interval (0, 1). */
static void
cap_inside (arb_t h, struct cap *cap, const arb_t w)
{
    struct plan plan =
        plan_for ((double) cap->dimension,
                  arf_get_d (arb_midref (w), ARF_RND_NEAR), cap->prec);
    arb_t x;

    arb_init (x);
    arb_sub_ui (x, w, 1, plan.prec);
    arb_neg (x, x);
    switch (plan.way) {
    case FAR:
        far_sum (h, cap, w, x, plan.prec);
        break;
    case FINITE:
        finite_sum (h, cap->dimension, w, x, plan.prec);
        break;
    case NEAR:
        near_sum (h, cap, w, x, plan.prec);
        break;
    }
    arb_set_round (h, h, cap->prec);
    arb_clear (x);
}

/* h_d at an exact point, points outside [0, 1] taken to the nearest end. */
static void
cap_point (arb_t h, struct cap *cap, const arf_t w)
{
    arb_t exact;

    if (arf_sgn (w) <= 0) {
        arb_one (h);
        arb_mul_2exp_si (h, h, -1);
    } else if (arf_cmp_si (w, 1) >= 0) {
        arb_zero (h);
    } else {
        arb_init (exact);
        arb_set_arf (exact, w);
        cap_inside (h, cap, exact);
        arb_clear (exact);
    }
}

/* h_d falls: its values on W lie between those at the ends. */
static void
cap_between (arb_t h, struct cap *cap, const arb_t w)
{
    arf_t low, high;
    arb_t other;

    arf_init (low);
    arf_init (high);
    arb_init (other);
    arb_get_interval_arf (low, high, w, cap->prec + 30);
    cap_point (h, cap, low);
    cap_point (other, cap, high);
    arb_union (h, h, other, cap->prec);
    arf_clear (low);
    arf_clear (high);
    arb_clear (other);
}

/* -(1/2) w^(-1/2) (1-w)^(d/2-1) / B (d/2, 1/2), by powers of balls. */
static void
slope_at (arb_t slope, struct cap *cap, const arb_t w, slong prec)
{
    slong d = cap->dimension;
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    arb_sub_ui (x, w, 1, prec);
    arb_neg (x, x);
    if (arb_is_positive (w) && (arb_is_positive (x) || d == 2)) {
        arb_set_round (y, scale (cap, prec), prec);
        if (d == 1) {
            arb_mul (x, x, w, prec);
            arb_rsqrt (x, x, prec);
            arb_mul (y, y, x, prec);
        } else {
            arb_t power;
            arb_init (power);
            arb_pow_ui (power, x, (ulong) (d / 2 - 1), prec);
            arb_mul (y, y, power, prec);
            if (d % 2 == 1)
                arb_div (x, x, w, prec);
            else
                arb_inv (x, w, prec);
            arb_sqrt (x, x, prec);
            arb_mul (y, y, x, prec);
            arb_clear (power);
        }
        arb_mul_2exp_si (y, y, -1);
        arb_neg (slope, y);
    } else {
        arb_indeterminate (slope);
    }
    arb_clear (x);
    arb_clear (y);
}

void
cap_slope (arb_t slope, struct cap *cap, const arb_t w)
{
    slope_at (slope, cap, w, cap->prec);
}

void
cap_value (arb_t h, struct cap *cap, const arb_t w)
{
    slong bits = (slong) FLINT_BIT_COUNT ((ulong) cap->dimension) + 8;
    arb_t slope;
    mag_t error;

    if (!arb_is_finite (w)) {
        arb_indeterminate (h);
        return;
    }
    arb_init (slope);
    mag_init (error);
    /* The mean value theorem, where the ball is thin and inside (0, 1). */
    if (!arb_is_exact (w) && arb_rel_accuracy_bits (w) > bits)
        slope_at (slope, cap, w, bits + 24);
    else if (!arb_is_exact (w))
        arb_indeterminate (slope);
    if (arb_is_finite (slope)) {
        arb_get_mag (error, slope);
        mag_mul (error, error, arb_radref (w));
        cap_point (h, cap, arb_midref (w));
        arb_add_error_mag (h, error);
    } else {
        cap_between (h, cap, w);
    }
    arb_clear (slope);
    mag_clear (error);
}

void
cap_coefficients (arb_ptr c, slong n, struct cap *cap)
{
    slong d = cap->dimension, prec = cap->prec, k;
    arb_t binomial;

    /* binom (d/2 - 1, k+1) = binom (d/2 - 1, k) (d - 2 - 2k) / (2k + 2). */
    arb_init (binomial);
    arb_set (binomial, scale (cap, prec + 16));
    for (k = 0; k < n; k++) {
        arb_div_si (c + k, binomial, 2 * k + 1, prec);
        arb_mul_si (binomial, binomial, 2 * k + 2 - d, prec + 16);
        arb_div_si (binomial, binomial, 2 * k + 2, prec + 16);
    }
    arb_clear (binomial);
}

void
cap_ratio (mag_t ratio, const struct cap *cap, slong n, const mag_t w)
{
    slong d = cap->dimension;
    mag_t at_n;

    /* |d/2 - 1 - k| / (k + 1) falls to zero, then rises to one; the factor
       (2k+1) / (2k+3) is below one. */
    mag_init (at_n);
    mag_set (ratio, w);
    if (d - 2 - 2 * n > 0) {
        mag_mul_ui (at_n, w, (ulong) (d - 2 - 2 * n));
        mag_div_ui (at_n, at_n, (ulong) (2 * n + 2));
        mag_max (ratio, ratio, at_n);
    }
    mag_clear (at_n);
}

void
cap_at (arb_t h, slong d, const fmpq_t w, slong prec)
{
    struct cap cap;
    fmpq_t x;
    arb_t ball;
    slong wp;

    /* The value is as sensitive as x^(d/2): to 1 - w, and by the bits of d. */
    arb_init (ball);
    fmpq_init (x);
    fmpq_sub_si (x, w, 1);
    wp = prec + (slong) FLINT_BIT_COUNT ((ulong) d) + 8
         + FLINT_MAX (0, (slong) fmpz_bits (fmpq_denref (x))
                             - (slong) fmpz_bits (fmpq_numref (x)));
    cap_init (&cap, d, prec);
    arb_set_fmpq (ball, w, wp);
    cap_value (h, &cap, ball);
    cap_clear (&cap);
    fmpq_clear (x);
    arb_clear (ball);
}

/* h_1 (w) = arccos (sqrt w) / pi: rational, for rational w, only at the five
   squares of cosines that Niven's theorem leaves. */
static int
exact_on_circle (fmpq_t value, const fmpq_t w)
{
    static const slong table[][4] = {
        { 0, 1, 1, 2 }, { 1, 4, 1, 3 }, { 1, 2, 1, 4 },
        { 3, 4, 1, 6 }, { 1, 1, 0, 1 },
    };
    size_t i;
    int found = 0;
    fmpq_t square;

    fmpq_init (square);
    for (i = 0; i < sizeof table / sizeof *table && !found; i++) {
        fmpq_set_si (square, table[i][0], (ulong) table[i][1]);
        found = fmpq_equal (square, w);
        if (found)
            fmpq_set_si (value, table[i][2], (ulong) table[i][3]);
    }
    fmpq_clear (square);
    return found;
}

int
cap_exact (fmpq_t value, slong d, const fmpq_t w)
{
    slong j;
    fmpq_t x, root;
    int known = 0;

    if (d == 1)
        return exact_on_circle (value, w);
    fmpq_init (x);
    fmpq_init (root);
    if (fmpq_is_one (w)) {
        fmpq_zero (value);
        known = 1;
    } else if (fmpq_is_zero (w)) {
        fmpq_set_si (value, 1, 2);
        known = 1;
    } else if (d % 2 == 0 && d <= 4096 && fmpq_height_bits (w) <= 512
               && fmpz_is_square (fmpq_numref (w))
               && fmpz_is_square (fmpq_denref (w))) {
        /* Horner on the ratios x (2j - 1) / (2j) of the finite sum. */
        fmpz_sqrt (fmpq_numref (root), fmpq_numref (w));
        fmpz_sqrt (fmpq_denref (root), fmpq_denref (w));
        fmpq_one (value);
        for (j = d / 2 - 1; j >= 1; j--) {
            fmpq_set (x, w);
            fmpq_sub_si (x, x, 1);
            fmpq_mul_si (x, x, 1 - 2 * j);
            fmpq_div_2exp (x, x, 1);
            fmpq_mul (value, value, x);
            fmpz_set_si (fmpq_numref (x), 1);
            fmpz_set_si (fmpq_denref (x), j);
            fmpq_mul (value, value, x);
            fmpq_add_si (value, value, 1);
        }
        fmpq_mul (value, value, root);
        fmpq_sub_si (value, value, 1);
        fmpq_neg (value, value);
        fmpq_div_2exp (value, value, 1);
        known = 1;
    }
    fmpq_clear (x);
    fmpq_clear (root);
    return known;
}

double
cap_work (double d, double w, slong prec)
{
    struct plan plan;

    if (w <= 0 || w >= 1)
        return 1;
    plan = plan_for (d, w, prec);
    return 3 * plan.terms * (double) plan.prec / (double) prec + 20;
}
