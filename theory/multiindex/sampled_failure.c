/*
 * Whether descent on batches of n samples, the same for the link and for the
 * step, takes less than half the time of the flow, from an overlap to 7/10: 1
 * or 0.  The link that is fitted to a batch of labels h_s follows its noise,
 * and the step sees the same noise: for s >= 2, to the first order in m and
 * 1/n, the flow becomes
 *
 *     m' = s m (m^(2s-2) (1 - m^2) + 2 (1 + 2 + ... + 5) / n),
 *
 * 5 being the degree of the links, and its time is a certified integral over
 * log m.  For s = 1 nothing is gained: h_1 itself takes up all that depends on
 * z in the first order.
 */
#include "theory/escape.h"
#include "theory/integral.h"

enum { EXPONENT, SAMPLES, FROM };

struct drift {
    slong s;
    arb_t reuse; /* 30 / n */
};

/* 1 / (s (m^(2s-2) (1 - m^2) + reuse)), not finite where that may vanish. */
static void
slowness (acb_t value, const acb_t x, int analytic, void *context, slong prec)
{
    const struct drift *drift = context;
    acb_t square, power;

    (void) analytic;
    acb_init (square);
    acb_init (power);
    acb_mul_2exp_si (square, x, 1);
    acb_exp (square, square, prec);
    acb_pow_ui (power, square, (ulong) drift->s - 1, prec);
    acb_submul (power, power, square, prec);
    acb_add_arb (power, power, drift->reuse, prec);
    acb_mul_si (power, power, drift->s, prec);
    acb_inv (value, power, prec);
    acb_clear (square);
    acb_clear (power);
}

/* Set TIME to that of the flow with the drift. */
static void
time_with (arb_t time, struct drift *drift, const fmpq_t from, const fmpq_t to,
           slong prec)
{
    arb_t low, high;

    arb_init (low);
    arb_init (high);
    arb_set_fmpq (low, from, prec);
    arb_log (low, low, prec);
    arb_set_fmpq (high, to, prec);
    arb_log (high, high, prec);
    integral_adaptive (time, slowness, drift, low, high, prec);
    arb_clear (low);
    arb_clear (high);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct drift drift;
    fmpq_t from, to;
    arb_t plain;

    if (!fmpq_get_index (&drift.s, at + EXPONENT))
        return UNABLE;
    if (drift.s == 1) {
        arb_zero (out);
        return EVALUATED;
    }
    arb_init (drift.reuse);
    fmpq_init (from);
    fmpq_init (to);
    arb_init (plain);
    fmpq_set_si (to, 7, 10);
    arb_set_ui (drift.reuse, 30);
    arb_div_fmpz (drift.reuse, drift.reuse, fmpq_numref (at + SAMPLES), prec);
    time_with (out, &drift, at + FROM, to, prec);
    fmpq_mul (from, at + FROM, at + FROM);
    fmpq_mul (to, to, to);
    escape_time (plain, drift.s, from, to, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_sub (plain, plain, out, prec);
    arb_indeterminate (out);
    if (!arb_contains_zero (plain))
        arb_set_si (out, arb_is_positive (plain));
    arb_clear (drift.reuse);
    fmpq_clear (from);
    fmpq_clear (to);
    arb_clear (plain);
    return EVALUATED;
}

QUANTITY (multiindex_sampled_failure) = {
    .axes = "s n from",
    .domain = "integer 1 <= s <= 100, integer n >= 6, 0 < from < 7/10",
    .formula = "[s \\ge 2, 2 T_n < T],\\ T_n = \\int \\frac{dm}{s m "
               "(m^{2s-2}(1-m^2) + "
               "30/n)}",
    .ball = ball,
};
