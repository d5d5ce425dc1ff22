/*
 * t L'(t), the slope of the mean loss L of average_loss in log t: the sum over
 * the classes of pi tau ell_c'(tau) at tau = pi t, with ell_c' of flow_slope.
 * A finite sum of enclosures.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

/* Add x tau ell_c'(tau), tau = PACE/K and x = 1/K. */
static void
add_class (arb_t sum, const arb_t pace, slong k, const fmpq_t c, slong prec)
{
    arb_t tau, q;

    arb_init (tau);
    arb_init (q);
    arb_div_si (tau, pace, k, prec);
    margin_flow (q, tau, c, prec);
    margin_wrong (q, q, c, prec);
    arb_mul (q, q, q, prec);
    arb_mul (q, q, tau, prec);
    arb_div_si (q, q, k, prec);
    arb_sub (sum, sum, q, prec);
    arb_clear (tau);
    arb_clear (q);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c = fmpz_get_si (fmpq_numref (at + CLASSES)), k;
    fmpq_t harmonic;
    arb_t pace;

    fmpq_init (harmonic);
    arb_init (pace);
    fmpq_harmonic_ui (harmonic, (ulong) c);
    arb_set_fmpq (pace, at + TIME, prec);
    arb_mul_fmpz (pace, pace, fmpq_denref (harmonic), prec);
    arb_div_fmpz (pace, pace, fmpq_numref (harmonic), prec);
    arb_zero (out);
    for (k = 1; k <= c; k++)
        add_class (out, pace, k, at + CLASSES, prec);
    /* The factor c (c-1) of each slope, and 1/H of each frequency. */
    arb_mul_si (out, out, c, prec);
    arb_mul_si (out, out, c - 1, prec);
    arb_mul_fmpz (out, out, fmpq_denref (harmonic), prec);
    arb_div_fmpz (out, out, fmpq_numref (harmonic), prec);
    fmpq_clear (harmonic);
    arb_clear (pace);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 250 * fmpz_get_d (fmpq_numref (at + CLASSES));
}

QUANTITY (imbalance_average_loss_slope) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 1000000, t > 0",
    .formula = "t L_c'(t) = \\sum_k \\pi_k \\tau_k \\ell_c'(\\tau_k),\\ "
               "\\tau_k = \\pi_k t",
    .ball = ball,
    .work = work,
};
