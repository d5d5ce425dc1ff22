/*
 * The time of descent_time if the vector were not brought back to the sphere
 * but its overlap taken as m + eta s m^(2s-1) (1 - m^2).
 */
#include "theory/escape_steps.h"

/* M <- M + S ETA M^(2s-1) (1 - M^2). */
static void
step (arb_t m, slong s, const arb_t strength, slong prec)
{
    arb_t push, rest;

    arb_init (push);
    arb_init (rest);
    arb_pow_ui (push, m, (ulong) (2 * s - 1), prec);
    arb_mul (push, push, strength, prec);
    arb_sqr (rest, m, prec);
    arb_submul (push, push, rest, prec);
    arb_add (m, m, push, prec);
    arb_clear (push);
    arb_clear (rest);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, count = 0;
    arb_t m, before, to, strength;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    arb_init (m);
    arb_init (before);
    arb_init (to);
    arb_init (strength);
    arb_set_fmpq (m, at + 1, prec);
    arb_set_fmpq (to, at + 2, prec);
    arb_set_fmpq (strength, at + 3, prec);
    arb_mul_si (strength, strength, s, prec);
    for (; arb_lt (m, to); count++) {
        arb_set (before, m);
        step (m, s, strength, prec);
    }
    arb_indeterminate (out);
    if (arb_ge (m, to)) {
        arb_sub (out, to, before, prec);
        arb_sub (m, m, before, prec);
        arb_div (out, out, m, prec);
        arb_add_si (out, out, count - 1, prec);
        arb_mul (out, out, strength, prec);
        arb_div_si (out, out, s, prec);
    }
    arb_clear (m);
    arb_clear (before);
    arb_clear (to);
    arb_clear (strength);
    return EVALUATED;
}

QUANTITY (multiindex_descent_unretracted) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = ESCAPE_STEPS_DOMAIN,
    .formula = "m \\gets m + \\eta s m^{2s-1} (1-m^2)",
    .ball = ball,
    .work = escape_steps_ball_work,
};
