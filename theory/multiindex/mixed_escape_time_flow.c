/*
 * The time of mixed_escape_time as an event of the validated integrator: the
 * logit u of g starts at -log (d - 1), moves by u' = 2 A + 4 (1 - A) / (1 +
 * e^-u) and is 0 at g = 1/2.
 *
 * Encloses since ode_first_zero does; the time is at most that of A or 1 - A
 * alone, and the last moment searched is a little later.
 */
#include "theory/mixed_escape.h"
#include "theory/ode.h"

enum { MIXTURE, DIMENSION };

/* Let u' be 2 A + 4 (1 - A) logistic u, A = EPS^2; returns the node of u. */
static slong
set_rate (struct ode *ode, const fmpq_t eps, slong prec)
{
    fmpq_t a;
    arb_t value;
    slong u = ode_unknown (ode, 0), rest;

    fmpq_init (a);
    arb_init (value);
    fmpq_mul (a, eps, eps);
    fmpq_add (a, a, a);
    arb_set_fmpq (value, a, prec);
    rest = ode_constant (ode, value);
    fmpq_sub_si (a, a, 2);
    fmpq_add (a, a, a);
    fmpq_neg (a, a);
    arb_set_fmpq (value, a, prec);
    ode_set_rate (
        ode, 0,
        ode_sum (ode, rest, ode_scaled (ode, value, ode_logistic (ode, u))));
    fmpq_clear (a);
    arb_clear (value);
    return u;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct ode *ode = ode_new (1);
    slong u = set_rate (ode, at + MIXTURE, prec);
    enum occurrence answer;
    fmpq_t start;
    arb_t zero, first, last;

    fmpq_init (start);
    arb_init (zero);
    arb_init (first);
    arb_init (last);
    fmpq_sub_si (start, at + DIMENSION, 1);
    arb_set_fmpq (first, start, prec);
    arb_log (first, first, prec);
    arb_neg (first, first);
    mixed_escape_time (last, at + MIXTURE, at + DIMENSION, 30);
    arb_mul_ui (last, last, 2, 30);
    arb_get_ubound_arf (arb_midref (last), last, 30);
    mag_zero (arb_radref (last));
    answer = ode_first_zero (out, NULL, ode, u, zero, first, zero, last, prec);
    if (answer != ONCE)
        arb_indeterminate (out);
    ode_free (ode);
    fmpq_clear (start);
    arb_clear (zero);
    arb_clear (first);
    arb_clear (last);
    return EVALUATED;
}

/* A step of the integrator for each unit of the logit, with a Taylor
   polynomial of about prec / 5 terms squared. */
static double
work (const fmpq *at, slong prec)
{
    double terms = 10 + (double) prec / 5;

    return terms * terms
           * (20 + (double) fmpz_bits (fmpq_numref (at + DIMENSION)));
}

QUANTITY (multiindex_mixed_escape_time_flow) = {
    .axes = MIXED_ESCAPE_AXES,
    .domain = "0 <= eps <= 1, integer d >= 3",
    .formula = "t:\\ u(t) = 0,\\ u' = 2A + 4(1-A)/(1+e^{-u}),\\ u(0) = "
               "-\\log(d-1)",
    .ball = ball,
    .work = work,
};
