/*
 * The mass of a class by another route: the first terms one by one, the rest
 * between two partial sums of Euler and Maclaurin.  With step M and
 * f = t^-a, which is completely monotone (its derivatives alternate in sign),
 * the partial sums
 *
 *     I + f/2,  I + f/2 - M f'/12,  I + f/2 - M f'/12 + M^3 f'''/720,
 *
 * I the integral of f/M from x on, lie alternately below and above
 * sum_{k>=0} f(x + kM): the remainder has the sign of the first term left out.
 * All three are elementary.
 */
#include "theory/quantity.h"

enum { EXPONENT, CLASSES, CLASS };

/* Terms that are summed before the integrals take over. */
enum { TERMS = 3000 };

/* Set OUT to t^(1-a) / (a-1) / M for the ball T. */
static void
integral (arb_t out, const arb_t t, const fmpq *at, slong prec)
{
    fmpq_t power;

    fmpq_init (power);
    fmpq_sub_si (power, at + EXPONENT, 1);
    arb_pow_fmpq (out, t, power, prec);
    arb_mul_fmpz (out, out, fmpq_numref (power), prec);
    arb_div_fmpz (out, out, fmpq_denref (power), prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    arb_inv (out, out, prec);
    fmpq_clear (power);
}

static void
term (arb_t out, slong x, const fmpq *at, slong prec)
{
    arb_set_si (out, x);
    arb_pow_fmpq (out, out, at + EXPONENT, prec);
    arb_inv (out, out, prec);
}

/* Set OUT to (a+1) (a+2). */
static void
next_factor (arb_t out, const fmpq_t a, slong prec)
{
    fmpq_t left, right;

    fmpq_init (left);
    fmpq_init (right);
    fmpq_add_si (left, a, 1);
    fmpq_add_si (right, a, 2);
    fmpq_mul (left, left, right);
    arb_set_fmpq (out, left, prec);
    fmpq_clear (left);
    fmpq_clear (right);
}

/* The sum of x^-a over x = FIRST, FIRST + STEP, ... */
static void
progression (arb_t sum, slong first, slong step, const fmpq *at, slong prec)
{
    slong k, x = first;
    arb_t lower, upper, t;

    arb_init (lower);
    arb_init (upper);
    arb_init (t);
    arb_zero (sum);
    for (k = 0; k < TERMS; k++, x += step) {
        term (t, x, at, prec);
        arb_add (sum, sum, t, prec);
    }
    arb_set_si (t, x);
    integral (lower, t, at, prec);
    term (t, x, at, prec);
    arb_mul_2exp_si (upper, t, -1);
    arb_add (lower, lower, upper, prec);
    /* -M f' / 12 = M a f / (12 x). */
    arb_mul_fmpz (t, t, fmpq_numref (at + EXPONENT), prec);
    arb_div_fmpz (t, t, fmpq_denref (at + EXPONENT), prec);
    arb_mul_si (t, t, step, prec);
    arb_div_si (t, t, x, prec);
    arb_div_ui (t, t, 12, prec);
    arb_add (upper, lower, t, prec);
    /* M^3 f''' / 720 is -(a+1) (a+2) M^2 / (60 x^2) times that. */
    next_factor (lower, at + EXPONENT, prec);
    arb_mul (t, t, lower, prec);
    arb_mul_si (t, t, step, prec);
    arb_mul_si (t, t, step, prec);
    arb_div_si (t, t, x, prec);
    arb_div_si (t, t, x, prec);
    arb_div_ui (t, t, 60, prec);
    arb_sub (lower, upper, t, prec);
    arb_union (lower, lower, upper, prec);
    arb_add (sum, sum, lower, prec);
    arb_clear (lower);
    arb_clear (upper);
    arb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    /* progression multiplies its integrals by 1/M; the total has step 1. */
    fmpq whole[3];
    arb_t total;
    slong classes, class, i;

    if (!fmpq_get_index (&classes, at + CLASSES)
        || !fmpq_get_index (&class, at + CLASS) || classes > 1000000)
        return OUT_OF_DOMAIN;
    prec = FLINT_MIN (prec, 128);
    arb_init (total);
    for (i = 0; i < 3; i++)
        fmpq_init (whole + i);
    fmpq_set (whole + EXPONENT, at + EXPONENT);
    fmpq_one (whole + CLASSES);
    progression (out, class + 1, classes, at, prec);
    progression (total, 1, 1, whole, prec);
    arb_div (out, out, total, prec);
    for (i = 0; i < 3; i++)
        fmpq_clear (whole + i);
    arb_clear (total);
    return UNABLE;
}

QUANTITY (memscale_class_mass_direct) = {
    .axes = "alpha M y",
    .domain = "alpha > 1, integer M >= 1, integer 0 <= y < M",
    .formula = "\\sum_{k < K} (y + 1 + kM)^{-\\alpha} + "
               "\\text{integrals}, over the same for all ranks",
    .ball = ball,
};
