/*
 * The derivative of the limit.  T' = -k/(2c) T - p, where p is the derivative
 * of -Phi (-sqrt c): the two p cancel in T + 1/2 - Phi (-sqrt c) =: g, so that
 * g' = -k T / (2c), and (c^(alpha-1) g)' has the sign of
 * (alpha-1) g - k T / 2 = (alpha-1) (1/2 - Phi (-sqrt c) - (1/(2b) - 1) T).
 */
#include "theory/power_threshold.h"

#include "theory/convex.h"
#include "theory/scheme.h"

void
power_threshold_init (struct power_threshold *threshold, const fmpq *alpha,
                      const fmpq *rho, slong d, slong prec)
{
    threshold->alpha = alpha;
    threshold->dimension = d;
    threshold->prec = prec + 16;
    fmpq_init (threshold->two_b);
    fmpq_mul (threshold->two_b, alpha, rho);
    fmpq_mul_2exp (threshold->two_b, threshold->two_b, 1);
    arb_init (threshold->zeta);
    power_sum (threshold->zeta, alpha, 1, NO_LAST, threshold->prec);
}

void
power_threshold_clear (struct power_threshold *threshold)
{
    fmpq_clear (threshold->two_b);
    arb_clear (threshold->zeta);
}

/* Set HEAD and TAIL to zeta (alpha) times what stored items and what the
   others add to the error. */
static void
parts (arb_t head, arb_t tail, struct power_threshold *threshold, slong stored)
{
    slong prec = threshold->prec;
    arb_t norm;

    arb_init (norm);
    power_sum (norm, threshold->two_b, 1, stored, prec + 20);
    scheme_error (head, threshold->alpha, threshold->two_b, stored, norm,
                  threshold->dimension, prec);
    power_sum (tail, threshold->alpha, stored + 1, NO_LAST, prec);
    arb_mul_2exp_si (tail, tail, -1);
    arb_clear (norm);
}

void
power_threshold_error (arb_t error, struct power_threshold *threshold,
                       slong stored)
{
    arb_t tail;

    arb_init (tail);
    parts (error, tail, threshold, stored);
    arb_add (error, error, tail, threshold->prec);
    arb_div (error, error, threshold->zeta, threshold->prec);
    arb_clear (tail);
}

/* The tail falls with P.  The head grows: one more item adds an error of its
   own, and lessens the weights of all others. */
static void
minus_parts (arb_t rising, arb_t falling, slong stored, void *context,
             slong prec)
{
    (void) prec;
    parts (falling, rising, context, stored);
    arb_neg (rising, rising);
    arb_neg (falling, falling);
}

/* A power of two from which on the head alone exceeds the error of another: 0
   when there is none in range. */
static slong
bound_stored (struct power_threshold *threshold)
{
    slong stored;
    int found = 0;
    arb_t head, tail, least;

    arb_init (head);
    arb_init (tail);
    arb_init (least);
    arb_pos_inf (least);
    for (stored = 1; !found && stored < ((slong) 1 << 40); stored *= 2) {
        parts (head, tail, threshold, stored);
        found = arb_gt (head, least);
        arb_add (head, head, tail, threshold->prec);
        arb_min (least, least, head, threshold->prec);
    }
    arb_clear (head);
    arb_clear (tail);
    arb_clear (least);
    return found ? stored / 2 : 0;
}

int
power_threshold_search (slong *low, slong *high, arb_t least,
                        struct power_threshold *threshold)
{
    slong last = bound_stored (threshold);

    if (last == 0)
        return 0;
    argmax_sum (low, high, least, minus_parts, threshold, 1, last,
                threshold->prec);
    arb_neg (least, least);
    arb_div (least, least, threshold->zeta, threshold->prec);
    return 1;
}

/* Set K to (alpha - 1) / b. */
static void
ratio (fmpq_t k, const fmpq_t alpha, const fmpq_t b)
{
    fmpq_sub_si (k, alpha, 1);
    fmpq_div (k, k, b);
}

/* Set TAIL to Phi (-sqrt C). */
static void
normal_beyond (arb_t tail, const arb_t c, slong prec)
{
    arb_mul_2exp_si (tail, c, -1);
    arb_sqrt (tail, tail, prec);
    arb_hypgeom_erfc (tail, tail, prec);
    arb_mul_2exp_si (tail, tail, -1);
}

void
power_threshold_gamma (arb_t t, const arb_t c, const fmpq_t alpha,
                       const fmpq_t b, slong prec)
{
    fmpq_t half_k, shape;
    arb_t s, half_c;

    fmpq_init (half_k);
    fmpq_init (shape);
    arb_init (s);
    arb_init (half_c);
    ratio (half_k, alpha, b);
    fmpq_div_2exp (half_k, half_k, 1);
    arb_mul_2exp_si (half_c, c, -1);
    arb_pow_fmpq (t, half_c, half_k, prec);
    fmpq_set_si (shape, 1, 2);
    fmpq_add (shape, shape, half_k);
    arb_set_fmpq (s, shape, prec);
    arb_hypgeom_gamma_upper (s, s, half_c, 0, prec);
    arb_div (t, s, t, prec);
    arb_const_sqrt_pi (s, prec);
    arb_div (t, t, s, prec);
    arb_mul_2exp_si (t, t, -1);
    fmpq_clear (half_k);
    fmpq_clear (shape);
    arb_clear (s);
    arb_clear (half_c);
}

/* The integrand of the other form after t = e^-v. */
struct lost {
    arb_t root; /* sqrt (c/2) */
    arb_t a, b; /* alpha - 1, b */
};

static int
lost_at (acb_ptr value, const acb_t v, void *data, slong order, slong prec)
{
    const struct lost *lost = data;
    acb_t x;

    /* Entire: e^((alpha-1) v) erfc (sqrt (c/2) e^(bv)) / 2. */
    (void) order;
    acb_init (x);
    acb_mul_arb (x, v, lost->b, prec);
    acb_exp (x, x, prec);
    acb_mul_arb (x, x, lost->root, prec);
    acb_hypgeom_erfc (x, x, prec);
    acb_mul_2exp_si (x, x, -1);
    acb_mul_arb (value, v, lost->a, prec);
    acb_exp (value, value, prec);
    acb_mul (value, value, x, prec);
    acb_clear (x);
    return 0;
}

/*
 * Set REST to a bound of the integral from V on: with X = (c/2) e^(2bV) and
 * Phi (-x) <= e^(-x^2/2) / 2 the integrand is at most
 * e^((alpha-1) V - X) / 2 e^(-(v - V) (2bX - alpha + 1)).
 */
static void
beyond (arb_t rest, slong v, const struct lost *lost, slong prec)
{
    arb_t x, rate;

    arb_init (x);
    arb_init (rate);
    arb_mul_si (x, lost->b, v, prec);
    arb_exp (x, x, prec);
    arb_mul (x, x, lost->root, prec);
    arb_mul (x, x, x, prec);
    arb_mul (rate, x, lost->b, prec);
    arb_mul_2exp_si (rate, rate, 1);
    arb_sub (rate, rate, lost->a, prec);
    arb_mul_si (rest, lost->a, v, prec);
    arb_sub (rest, rest, x, prec);
    arb_exp (rest, rest, prec);
    arb_mul_2exp_si (rest, rest, -1);
    arb_div (rest, rest, rate, prec);
    if (!arb_is_positive (rate))
        arb_pos_inf (rest);
    arb_clear (x);
    arb_clear (rate);
}

static void
integrate_lost (arb_t integral, struct lost *lost, slong prec)
{
    slong v = 1;
    acb_t from, to, value;
    mag_t tolerance;
    arb_t rest;

    acb_init (from);
    acb_init (to);
    acb_init (value);
    mag_init (tolerance);
    arb_init (rest);
    mag_set_ui_2exp_si (tolerance, 1, -prec);
    do {
        v *= 2;
        beyond (rest, v, lost, prec);
        arb_get_mag (arb_radref (rest), rest);
        arf_zero (arb_midref (rest));
    } while (mag_cmp (arb_radref (rest), tolerance) > 0 && v < (1 << 20));
    acb_set_si (to, v);
    acb_calc_integrate (value, lost_at, lost, from, to, prec, tolerance, NULL,
                        prec);
    arb_add (integral, acb_realref (value), rest, prec);
    acb_clear (from);
    acb_clear (to);
    acb_clear (value);
    mag_clear (tolerance);
    arb_clear (rest);
}

void
power_threshold_integral (arb_t t, const arb_t c, const fmpq_t alpha,
                          const fmpq_t b, slong prec)
{
    struct lost lost;
    fmpq_t a;

    fmpq_init (a);
    arb_init (lost.root);
    arb_init (lost.a);
    arb_init (lost.b);
    fmpq_sub_si (a, alpha, 1);
    arb_set_fmpq (lost.a, a, prec);
    arb_set_fmpq (lost.b, b, prec);
    arb_mul_2exp_si (lost.root, c, -1);
    arb_sqrt (lost.root, lost.root, prec);
    integrate_lost (t, &lost, prec);
    arb_mul (t, t, lost.a, prec);
    normal_beyond (lost.root, c, prec);
    arb_add (t, t, lost.root, prec);
    fmpq_clear (a);
    arb_clear (lost.root);
    arb_clear (lost.a);
    arb_clear (lost.b);
}

/* Set C to (1 - 2b) Y, or back when UP is 0. */
static void
change_scale (arb_t c, const arb_t y, const fmpq_t b, int up, slong prec)
{
    fmpq_t factor;
    arb_t x;

    fmpq_init (factor);
    arb_init (x);
    fmpq_mul_2exp (factor, b, 1);
    fmpq_sub_si (factor, factor, 1);
    fmpq_neg (factor, factor);
    arb_set_fmpq (x, factor, prec);
    if (up)
        arb_mul (c, y, x, prec);
    else
        arb_div (c, y, x, prec);
    fmpq_clear (factor);
    arb_clear (x);
}

void
power_threshold_limit (arb_t limit, const arb_t y, const fmpq_t alpha,
                       const fmpq_t b, power_threshold_lost *lost, slong prec)
{
    fmpq_t a;
    arb_t c, t;

    fmpq_init (a);
    arb_init (c);
    arb_init (t);
    change_scale (c, y, b, 1, prec);
    lost (t, c, alpha, b, prec);
    /* 1/2 - Phi (-sqrt c) is erf (sqrt (c/2)) / 2. */
    arb_mul_2exp_si (c, c, -1);
    arb_sqrt (c, c, prec);
    arb_hypgeom_erf (c, c, prec);
    arb_mul_2exp_si (c, c, -1);
    arb_add (t, t, c, prec);
    fmpq_sub_si (a, alpha, 1);
    arb_pow_fmpq (c, y, a, prec);
    arb_mul (t, t, c, prec);
    arb_set_fmpq (c, a, prec);
    arb_div (t, t, c, prec);
    power_sum (c, alpha, 1, NO_LAST, prec);
    arb_div (limit, t, c, prec);
    fmpq_clear (a);
    arb_clear (c);
    arb_clear (t);
}

/* The sign at the dyadic number C of what vanishes at the optimum: 0 when PREC
   bits do not tell. */
static int
side_of_optimum (const arf_t at, const fmpq_t alpha, const fmpq_t b,
                 power_threshold_lost *lost, slong prec)
{
    fmpq_t factor;
    arb_t c, t;
    int side;

    fmpq_init (factor);
    arb_init (c);
    arb_init (t);
    arb_set_arf (c, at);
    lost (t, c, alpha, b, prec);
    fmpq_inv (factor, b);
    fmpq_div_2exp (factor, factor, 1);
    fmpq_sub_si (factor, factor, 1);
    arb_mul_2exp_si (c, c, -1);
    arb_sqrt (c, c, prec);
    arb_hypgeom_erf (c, c, prec);
    arb_mul_2exp_si (c, c, -1);
    arb_mul_fmpz (t, t, fmpq_numref (factor), prec);
    arb_div_fmpz (t, t, fmpq_denref (factor), prec);
    side = arb_gt (c, t) - arb_lt (c, t);
    fmpq_clear (factor);
    arb_clear (c);
    arb_clear (t);
    return side;
}

void
power_threshold_optimum (arb_t y, const fmpq_t alpha, const fmpq_t b,
                         power_threshold_lost *lost, slong prec)
{
    arf_t low, high, middle;
    slong step;
    int side;

    arf_init (low);
    arf_init (high);
    arf_init (middle);
    arf_one (low);
    arf_one (high);
    while (arf_cmpabs_2exp_si (low, -60) > 0
           && side_of_optimum (low, alpha, b, lost, prec) >= 0)
        arf_mul_2exp_si (low, low, -1);
    while (arf_cmpabs_2exp_si (high, 60) < 0
           && side_of_optimum (high, alpha, b, lost, prec) <= 0)
        arf_mul_2exp_si (high, high, 1);
    /* The sign changes between LOW and HIGH, and stays certain at both. */
    for (step = 0; step < prec; step++) {
        arf_add (middle, low, high, ARF_PREC_EXACT, ARF_RND_DOWN);
        arf_mul_2exp_si (middle, middle, -1);
        side = side_of_optimum (middle, alpha, b, lost, prec);
        if (side == 0)
            break;
        arf_set (side < 0 ? low : high, middle);
    }
    arb_set_interval_arf (y, low, high, prec);
    if (arf_cmpabs_2exp_si (low, -60) <= 0
        || arf_cmpabs_2exp_si (high, 60) >= 0)
        arb_indeterminate (y);
    change_scale (y, y, b, 0, prec);
    arf_clear (low);
    arf_clear (high);
    arf_clear (middle);
}
