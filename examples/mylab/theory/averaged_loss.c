/*
 * Stochastic gradient descent with step eta on x^2/2 from x_0 = 1, the noise
 * of each gradient a fair sign; mean loss at the average of x_1, ..., x_T.
 *
 * With a = 1 - eta the iterates are x_t = a^t - eta sum_{s<t} a^(t-1-s) xi_s,
 * so that the average is
 *
 *     a (1 - a^T)/(eta T)  -  (1/T) sum_{k=1}^T (1 - a^k) xi,
 *
 * one independent sign for each k, and its mean square is what stands below.
 * Both sums are geometric: a finite expression, and its ball encloses it.
 */
#include <theory/quantity.h>

enum { STEP, LAST };

/* Set SUM to sum_{k=1}^N (1 - a^k)^2
   = N - 2 a (1 - a^N)/(1 - a) + a^2 (1 - a^(2N))/(1 - a^2), 0 <= a < 1. */
static void
noise_sum (arb_t sum, const arb_t a, slong n, slong prec)
{
    arb_t u, v, w;

    arb_init (u);
    arb_init (v);
    arb_init (w);
    arb_pow_ui (u, a, (ulong) n, prec);
    arb_sub_ui (v, u, 1, prec);
    arb_mul (v, v, a, prec);
    arb_mul_2exp_si (v, v, 1);
    arb_sub_ui (w, a, 1, prec);
    arb_div (v, v, w, prec);
    arb_sub_si (sum, v, n, prec);
    arb_neg (sum, sum);
    arb_mul (u, u, a, prec);
    arb_mul (u, u, u, prec);
    arb_mul (w, a, a, prec);
    arb_sub (u, w, u, prec);
    arb_sub_ui (w, w, 1, prec);
    arb_neg (w, w);
    arb_div (u, u, w, prec);
    arb_add (sum, sum, u, prec);
    arb_clear (u);
    arb_clear (v);
    arb_clear (w);
}

/* Average the T iterates from number FIRST (0 or 1) on. */
static void
averaged (arb_t out, const fmpq *at, int first, slong prec)
{
    slong last = fmpz_get_si (fmpq_numref (at + LAST));
    arb_t a, eta, bias, noise;

    arb_init (a);
    arb_init (eta);
    arb_init (bias);
    arb_init (noise);
    arb_set_fmpq (eta, at + STEP, prec);
    arb_sub_ui (a, eta, 1, prec);
    arb_neg (a, a);
    noise_sum (noise, a, first == 1 ? last : last - 1, prec);
    arb_pow_ui (bias, a, (ulong) last, prec);
    arb_sub_ui (bias, bias, 1, prec);
    if (first == 1)
        arb_mul (bias, bias, a, prec);
    arb_div (bias, bias, eta, prec);
    arb_mul (bias, bias, bias, prec);
    arb_add (out, bias, noise, prec);
    arb_div_si (out, out, last, prec);
    arb_div_si (out, out, last, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (a);
    arb_clear (eta);
    arb_clear (bias);
    arb_clear (noise);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    averaged (out, at, 1, prec);
    return EVALUATED;
}

static enum evaluation
early_ball (arb_t out, const fmpq *at, slong prec)
{
    averaged (out, at, 0, prec);
    return EVALUATED;
}

/* The noise alone, after many steps. */
static enum evaluation
late_ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + LAST, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_inv (out, out, prec);
    return EVALUATED;
}

QUANTITY (mylab_averaged_loss) = {
    .axes = "eta T",
    .domain = "0 < eta < 1, integer 1 <= T <= 1000000000",
    .formula = "\\frac{1}{2T^2}\\Bigl(\\frac{a^2(1-a^T)^2}{\\eta^2} + "
               "\\sum_{k=1}^T (1-a^k)^2\\Bigr),\\ a = 1-\\eta",
    .ball = ball,
};

/* Rivals: the wrong iterates, the wrong regime. */
QUANTITY (mylab_averaged_loss_early) = {
    .axes = "eta T",
    .domain = "0 < eta < 1, integer 1 <= T <= 1000000000",
    .formula = "the same for the average of $x_0, ..., x_{T-1}$",
    .ball = early_ball,
};

QUANTITY (mylab_averaged_loss_late) = {
    .axes = "eta T",
    .domain = "0 < eta < 1, integer 1 <= T <= 1000000000",
    .formula = "1/(2T)",
    .ball = late_ball,
};
