/*
 * The margin of particle_margin if labels did not matter: a rival.
 */
#include "theory/particle_descent.h"
#include "theory/quantity.h"

enum { TOKENS, DIM, RATE, TOKEN, STEPS };

static void
describe (struct particles *particles, const fmpq *at)
{
    const struct particles new = {
        .tokens = fmpz_get_si (fmpq_numref (at + TOKENS)),
        .classes = 2,
        .dim = fmpz_get_si (fmpq_numref (at + DIM)),
        .orthonormal = 1,
        .forces = UNSIGNED,
    };

    *particles = new;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particles particles;
    slong x = fmpz_get_si (fmpq_numref (at + TOKEN)) - 1;
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    arb_ptr m;

    describe (&particles, at);
    m = _arb_vec_init (particles.tokens);
    particle_margins (m, &particles, at + RATE, k, prec);
    arb_set (out, m + x);
    _arb_vec_clear (m, particles.tokens);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    struct particles particles;

    (void) prec;
    describe (&particles, at);
    return particle_work (&particles, fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_particle_margin_unsigned) = {
    .axes = "N d eta x k",
    .domain = "integer 1 <= x <= N <= 100, integer 1 <= d <= 100, eta > 0, "
              "integer 0 <= k <= 1000000",
    .formula = "m \\leftarrow m + 2\\eta G P \\sigma(-m),\\ G_{xx'} = "
               "\\langle e_x, e_{x'} \\rangle",
    .ball = ball,
    .work = work,
};
