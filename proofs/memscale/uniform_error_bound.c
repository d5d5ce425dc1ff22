/*
 * Equal weights on N items are w = 1/N each: h_d (1/N) <= e^(-d/(2N)) / 2 by
 * proofs/cap_bounds.h, for all integers d, N >= 1.
 */
#include "proofs/cap_bounds.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, memscale_uniform_error);
USES (quantity, memscale_uniform_error_bound);

static enum truth
bounds (struct certificate *certificate)
{
    return cap_bounds (certificate, "bounds");
}

static enum truth
bounds_again (const struct certificate *certificate)
{
    return cap_bounds_recheck (certificate, "bounds");
}

/* N = ROOT^2 items in an even dimension: the cap is rational. */
static enum truth
one_case (slong root, slong d)
{
    fmpq *v = _fmpq_vec_init (2);
    arb_t bound, h;
    char at[32];
    enum truth truth;

    arb_init (bound);
    arb_init (h);
    fmpq_set_si (v, 1, (ulong) root);
    enumerate_cap (v + 1, d, v);
    snprintf (at, sizeof at, "%ld %ld", (long) (root * root), (long) d);
    truth = evaluates_to (&memscale_uniform_error_quantity, at, v + 1);
    arb_set_fmpq (h, v + 1, 128);
    if (evaluate_at (bound, &memscale_uniform_error_bound_quantity, at, 25))
        truth = weaker (truth, is_at_most (h, bound));
    else
        truth = weaker (truth, UNDECIDED);
    arb_clear (bound);
    arb_clear (h);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong root, d;

    (void) certificate;
    for (root = 1; root <= 10; root += 3)
        for (d = 2; d <= 200; d *= 10)
            truth = weaker (truth, one_case (root, d));
    return truth;
}

static const struct step steps[] = {
    { "bounds", "h_d(w) \\le (1-w)^{d/2}/2 \\le e^{-dw/2}/2, at w = 1/N",
      "derived here", BY_CERTIFICATE, bounds, bounds_again },
    { "rational caps",
      "the balls hold h_d(1/N) for N = 1, 16, 49, 100, d = 2, 20, 200, and "
      "what bounds it",
      "derived here", BY_RATIONALS, cases, NULL },
};

PROOF (memscale_uniform_error_bound) = { STEPS (steps) };
