#include "theory/margin.h"

#include "theory/lambert.h"
#include "theory/visit.h"

/* Set X to c - 1. */
static void
others (fmpq_t x, const fmpq_t c)
{
    fmpq_sub_si (x, c, 1);
}

/*
 * With w = e^u / (c - 1) and a = (1 + c tau) / (c - 1) the equation reads
 * w + log w = a - log (c - 1): w is Lambert's function of e^a / (c - 1), which
 * may be huge, and u = log ((c - 1) w).  Encloses, for lambert_upper_log does.
 */
void
margin_flow (arb_t u, const arb_t tau, const fmpq_t c, slong prec)
{
    fmpq_t rest;
    arb_t z, w;

    fmpq_init (rest);
    arb_init (z);
    arb_init (w);
    others (rest, c);
    arb_set_fmpq (z, rest, prec);
    arb_mul_fmpz (w, tau, fmpq_numref (c), prec);
    arb_div_fmpz (w, w, fmpq_denref (c), prec);
    arb_add_ui (w, w, 1, prec);
    arb_div (w, w, z, prec);
    arb_log (u, z, prec);
    arb_sub (w, w, u, prec);
    lambert_upper_log (w, w, prec);
    arb_mul (w, w, z, prec);
    arb_log (u, w, prec);
    fmpq_clear (rest);
    arb_clear (z);
    arb_clear (w);
}

void
margin_time (arb_t tau, const arb_t u, const fmpq_t c, slong prec)
{
    fmpq_t rest;
    arb_t linear;

    fmpq_init (rest);
    arb_init (linear);
    others (rest, c);
    arb_mul_fmpz (linear, u, fmpq_numref (rest), prec);
    arb_div_fmpz (linear, linear, fmpq_denref (rest), prec);
    arb_expm1 (tau, u, prec);
    arb_add (tau, tau, linear, prec);
    arb_mul_fmpz (tau, tau, fmpq_denref (c), prec);
    arb_div_fmpz (tau, tau, fmpq_numref (c), prec);
    fmpq_clear (rest);
    arb_clear (linear);
}

void
margin_loss (arb_t loss, const arb_t u, const fmpq_t c, slong prec)
{
    fmpq_t rest;

    fmpq_init (rest);
    others (rest, c);
    arb_neg (loss, u);
    arb_exp (loss, loss, prec);
    arb_mul_fmpz (loss, loss, fmpq_numref (rest), prec);
    arb_div_fmpz (loss, loss, fmpq_denref (rest), prec);
    arb_log1p (loss, loss, prec);
    fmpq_clear (rest);
}

void
margin_of_loss (arb_t u, const arb_t loss, const fmpq_t c, slong prec)
{
    fmpq_t rest;
    arb_t z;

    fmpq_init (rest);
    arb_init (z);
    others (rest, c);
    arb_set_fmpq (z, rest, prec);
    arb_expm1 (u, loss, prec);
    arb_div (u, z, u, prec);
    arb_log (u, u, prec);
    fmpq_clear (rest);
    arb_clear (z);
}

void
margin_wrong (arb_t q, const arb_t u, const fmpq_t c, slong prec)
{
    fmpq_t rest;
    arb_t z;

    fmpq_init (rest);
    arb_init (z);
    others (rest, c);
    arb_set_fmpq (z, rest, prec);
    arb_exp (q, u, prec);
    arb_add (q, q, z, prec);
    arb_inv (q, q, prec);
    fmpq_clear (rest);
    arb_clear (z);
}

/* s c / (e^u + c - 1) is gamma / (1 + e^u / (c - 1)), gamma = s c / (c - 1).
 */
void
margin_descent (arb_ptr u, const fmpq_t step, const fmpq_t c, const fmpq *k,
                slong count, slong prec)
{
    fmpq_t rest, gamma;

    fmpq_init (rest);
    fmpq_init (gamma);
    others (rest, c);
    fmpq_mul (gamma, step, c);
    fmpq_div (gamma, gamma, rest);
    visit_weights (u, gamma, rest, k, count, prec);
    fmpq_clear (rest);
    fmpq_clear (gamma);
}

double
margin_work (double k)
{
    return visit_work (k);
}
