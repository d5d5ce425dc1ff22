#include "theory/visit.h"

/*
 * By the mean value theorem f (q) - f (m) = f' (x) (q - m) for some x between
 * q and the midpoint m, f' = 1 - gamma s (1 - s), s = 1 / (1 + e^q / c): so f
 * of the midpoint, widened by the radius times |f'| on the ball, encloses.
 * Where |f'| <= 1, as for all gamma <= 8, radii do not grow.
 */
void
visit_step (arb_t q, const arb_t gamma, const arb_t c, slong prec)
{
    arb_t middle, wrong, slope;
    mag_t spread, steepness;

    arb_init (middle);
    arb_init (wrong);
    arb_init (slope);
    mag_init (spread);
    mag_init (steepness);

    arb_exp (wrong, q, prec);
    arb_div (wrong, wrong, c, prec);
    arb_add_ui (wrong, wrong, 1, prec);
    arb_inv (wrong, wrong, prec);
    arb_sub_ui (slope, wrong, 1, prec);
    arb_mul (slope, slope, wrong, prec);
    arb_mul (slope, slope, gamma, prec);
    arb_add_ui (slope, slope, 1, prec);
    arb_get_mag (steepness, slope);
    mag_mul (spread, arb_radref (q), steepness);

    arb_get_mid_arb (middle, q);
    arb_exp (wrong, middle, prec);
    arb_div (wrong, wrong, c, prec);
    arb_add_ui (wrong, wrong, 1, prec);
    arb_div (wrong, gamma, wrong, prec);
    arb_add (q, middle, wrong, prec);
    arb_add_error_mag (q, spread);

    arb_clear (middle);
    arb_clear (wrong);
    arb_clear (slope);
    mag_clear (spread);
    mag_clear (steepness);
}

void
visit_weights (arb_ptr q, const fmpq_t gamma, const fmpq_t c, const fmpq *n,
               slong count, slong prec)
{
    slong visits = 0, i;
    arb_t weight, step, others;

    arb_init (weight);
    arb_init (step);
    arb_init (others);
    arb_set_fmpq (step, gamma, prec);
    arb_set_fmpq (others, c, prec);
    for (i = 0; i < count; i++) {
        for (; fmpz_cmp_si (fmpq_numref (n + i), visits) > 0; visits++)
            visit_step (weight, step, others, prec);
        arb_set (q + i, weight);
    }
    arb_clear (weight);
    arb_clear (step);
    arb_clear (others);
}

/* v = e^q / c starts at 1/c, and a visit makes v e^{gamma / (1 + v)} of it.
   Balls enclose, but their radii grow like n. */
void
visit_product (arb_t q, const fmpq_t gamma, const fmpq_t c, slong n,
               slong prec)
{
    arb_t ratio, step, power;

    arb_init (ratio);
    arb_init (step);
    arb_init (power);
    arb_set_fmpq (step, gamma, prec);
    arb_set_fmpq (ratio, c, prec);
    arb_inv (ratio, ratio, prec);
    for (; n > 0; n--) {
        arb_add_ui (power, ratio, 1, prec);
        arb_div (power, step, power, prec);
        arb_exp (power, power, prec);
        arb_mul (ratio, ratio, power, prec);
    }
    arb_set_fmpq (power, c, prec);
    arb_mul (ratio, ratio, power, prec);
    arb_log (q, ratio, prec);
    arb_clear (ratio);
    arb_clear (step);
    arb_clear (power);
}

/* Set VALUE to A q + (e^q - 1) / c. */
static void
rise (arb_t value, const arb_t a, const arb_t q, const fmpq_t c, slong prec)
{
    arb_t term;

    arb_init (term);
    arb_mul (term, a, q, prec);
    arb_expm1 (value, q, prec);
    arb_mul_fmpz (value, value, fmpq_denref (c), prec);
    arb_div_fmpz (value, value, fmpq_numref (c), prec);
    arb_add (value, value, term, prec);
    arb_clear (term);
}

void
visit_time (arb_t t, const arb_t q, const fmpq_t c, slong prec)
{
    arb_t one, from;

    arb_init (one);
    arb_init (from);
    arb_one (one);
    arb_set (from, q);
    rise (t, one, from, c, prec);
    arb_clear (one);
    arb_clear (from);
}

/* The sign of A q + (e^q - 1) / c - T at Q, or 0 when it is not certain. */
static int
side (const arb_t a, const arb_t q, const fmpq_t c, const arb_t t, slong prec)
{
    int sign = 0;
    arb_t value;

    arb_init (value);
    rise (value, a, q, c, prec);
    arb_sub (value, value, t, prec);
    if (arb_is_positive (value))
        sign = 1;
    else if (arb_is_negative (value))
        sign = -1;
    arb_clear (value);
    return sign;
}

/*
 * Set LOW and HIGH, exact, near to and on both sides of the root: HIGH is
 * doubled from log (1 + c T) until it is beyond, then halves are chosen, for
 * Newton's method is slow where the exponential rules.
 */
static void
bracket (arb_t low, arb_t high, const arb_t a, const fmpq_t c, const arb_t t,
         slong prec)
{
    enum { DOUBLINGS = 64, HALVINGS = 40 };
    slong i;
    arb_t middle;

    arb_init (middle);
    arb_zero (low);
    arb_mul_fmpz (high, t, fmpq_numref (c), prec);
    arb_div_fmpz (high, high, fmpq_denref (c), prec);
    arb_log1p (high, high, prec);
    arb_get_mid_arb (high, high);
    for (i = 0; i < DOUBLINGS && side (a, high, c, t, prec) <= 0; i++) {
        arb_set (low, high);
        arb_mul_2exp_si (high, high, 1);
    }
    for (i = 0; i < HALVINGS; i++) {
        arb_add (middle, low, high, prec);
        arb_mul_2exp_si (middle, middle, -1);
        arb_get_mid_arb (middle, middle);
        arb_set (side (a, middle, c, t, prec) <= 0 ? low : high, middle);
    }
    arb_clear (middle);
}

/* One step of Newton's method on the midpoint Q; nothing here is proved. */
static void
newton (arb_t q, const arb_t a, const fmpq_t c, const arb_t t, slong prec)
{
    arb_t value, slope;

    arb_init (value);
    arb_init (slope);
    rise (value, a, q, c, prec);
    arb_sub (value, value, t, prec);
    arb_exp (slope, q, prec);
    arb_mul_fmpz (slope, slope, fmpq_denref (c), prec);
    arb_div_fmpz (slope, slope, fmpq_numref (c), prec);
    arb_add (slope, slope, a, prec);
    arb_div (value, value, slope, prec);
    arb_sub (q, q, value, prec);
    arb_get_mid_arb (q, q);
    arb_clear (value);
    arb_clear (slope);
}

void
visit_root (arb_t q, const arb_t a, const fmpq_t c, const arb_t t, slong prec)
{
    slong steps = 4 + (slong) FLINT_BIT_COUNT ((ulong) prec), widen;
    arb_t root, below, above, width;

    arb_init (root);
    arb_init (below);
    arb_init (above);
    arb_init (width);
    arb_indeterminate (q);

    bracket (below, root, a, c, t, prec);
    for (; steps > 0; steps--)
        newton (root, a, c, t, prec);

    if (arb_is_finite (root) && arb_is_positive (root))
        for (widen = 8; widen < prec; widen += widen / 2) {
            arb_mul_2exp_si (width, root, widen - prec);
            arb_sub (below, root, width, prec);
            arb_add (above, root, width, prec);
            if (side (a, below, c, t, prec) < 0
                && side (a, above, c, t, prec) > 0
                && arb_is_positive (below)) {
                arb_union (q, below, above, prec);
                break;
            }
        }
    arb_clear (root);
    arb_clear (below);
    arb_clear (above);
    arb_clear (width);
}

double
visit_work (double count)
{
    return 60 * (1 + count);
}
