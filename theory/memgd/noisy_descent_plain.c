/*
 * The margin of noisy_descent from both scores of the token, a second route:
 * s_y grows by eta p times the probability of the label y less the softmax.
 *
 * Plain ball arithmetic; encloses as softmax's balls do.
 */
#include "theory/particle.h"
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = fmpz_get_si (fmpq_numref (at + STEPS)), y;
    fmpq_t size;
    arb_ptr s = _arb_vec_init (4), p = s + 2;
    arb_t step, noise;

    fmpq_init (size);
    arb_init (step);
    arb_init (noise);
    fmpq_mul (size, at + FREQUENCY, at + RATE);
    arb_set_fmpq (step, size, prec);
    arb_set_fmpq (noise, at + NOISE, prec);
    for (; k > 0; k--) {
        particle_softmax (p, s, 2, prec);
        arb_sub_ui (p, p, 1, prec);
        arb_add (p, p, noise, prec);
        arb_sub (p + 1, p + 1, noise, prec);
        for (y = 0; y < 2; y++)
            arb_submul (s + y, p + y, step, prec);
    }
    arb_sub (out, s, s + 1, prec);
    fmpq_clear (size);
    _arb_vec_clear (s, 4);
    arb_clear (step);
    arb_clear (noise);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 160 * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (memgd_noisy_descent_plain) = {
    .axes = "p eps eta k",
    .domain = "0 < p < 1, 0 < eps < 1/2, eta > 0, integer 0 <= k <= "
              "1000000000",
    .formula = "s_0 - s_1,\\ s \\leftarrow s + \\eta p ((1-\\epsilon, "
               "\\epsilon) - \\sigma(s))",
    .ball = ball,
    .work = work,
};
