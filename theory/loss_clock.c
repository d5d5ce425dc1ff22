#include "theory/loss_clock.h"

#include "theory/integral.h"

/* 1 / (1 - e^-z)^2 is analytic wherever its denominator has an inverse. */
static void
pace (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    (void) analytic;
    (void) context;
    acb_neg (value, z);
    acb_expm1 (value, value, prec);
    acb_mul (value, value, value, prec);
    acb_inv (value, value, prec);
}

void
loss_clock (arb_t tau, const arb_t loss, const fmpq_t c, slong prec)
{
    fmpq_t share;
    arb_t top;

    fmpq_init (share);
    arb_init (top);
    arb_log_fmpz (top, fmpq_numref (c), prec);
    arb_log_fmpz (tau, fmpq_denref (c), prec);
    arb_sub (top, top, tau, prec);
    integral_adaptive (tau, pace, NULL, loss, top, prec);
    fmpq_sub_si (share, c, 1);
    fmpq_div (share, share, c);
    arb_mul_fmpz (tau, tau, fmpq_numref (share), prec);
    arb_div_fmpz (tau, tau, fmpq_denref (share), prec);
    fmpq_clear (share);
    arb_clear (top);
}
