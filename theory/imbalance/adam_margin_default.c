/*
 * The margin of the rarest of c classes of Zipf's law, p = 1/(c H_c), under
 * Adam with the usual epsilon of 1e-8: what "Adam does not see frequencies"
 * leaves out.
 */
#include "theory/adam.h"
#include "theory/adam_epsilon.h"
#include "theory/harmonic.h"
#include "theory/quantity.h"

enum { CLASSES, RATE, BETA1, BETA2, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *all = _fmpq_vec_init (EPSILON_STEPS + 1), *p = all + EPSILON_MASS;

    harmonic_exact (p, fmpq_numref (at + CLASSES));
    fmpq_mul (p, p, at + CLASSES);
    fmpq_inv (p, p);
    fmpq_set (all + EPSILON_CLASSES, at + CLASSES);
    fmpq_set (all + EPSILON_RATE, at + RATE);
    fmpq_set (all + EPSILON_BETA1, at + BETA1);
    fmpq_set (all + EPSILON_BETA2, at + BETA2);
    fmpq_set_si (all + EPSILON_VALUE, 1, 100000000);
    adam_epsilon_margins (out, all, at + STEPS, 1, AS_PUBLISHED, prec);
    _fmpq_vec_clear (all, EPSILON_STEPS + 1);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 2 * adam_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_adam_margin_default) = {
    .axes = "c lr beta1 beta2 k",
    .domain = "integer 2 <= c <= 100000, lr > 0, 0 <= beta1 < 1, "
              "0 <= beta2 < 1, integer 0 <= k <= 1000000000",
    .formula = "a_k - b_k,\\ p = 1/(c H_c),\\ \\epsilon = 10^{-8}",
    .ball = ball,
    .work = work,
};
