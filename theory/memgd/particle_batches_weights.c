/*
 * The margin of particle_batches from the weights themselves: a second route.
 */
#include "theory/particle_descent.h"
#include "theory/quantity.h"

enum { TOKENS, DIM, RATE, BATCH, TOKEN, STEPS };

static void
describe (struct particles *particles, const fmpq *at)
{
    const struct particles new = {
        .tokens = fmpz_get_si (fmpq_numref (at + TOKENS)),
        .classes = 2,
        .dim = fmpz_get_si (fmpq_numref (at + DIM)),
        .orthonormal = 1,
        .batch = fmpz_get_si (fmpq_numref (at + BATCH)),
    };

    *particles = new;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particles particles;
    slong x = fmpz_get_si (fmpq_numref (at + TOKEN)) - 1;
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    arb_mat_t s;

    describe (&particles, at);
    arb_mat_init (s, particles.classes, particles.tokens);
    particle_weights (s, &particles, at + RATE, k, prec);
    arb_sub (out, arb_mat_entry (s, x % 2, x), arb_mat_entry (s, 1 - x % 2, x),
             prec);
    arb_mat_clear (s);
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

QUANTITY (memgd_particle_batches_weights) = {
    .axes = "N d eta B x k",
    .domain = "integer 1 <= x <= N <= 100, integer 1 <= d <= 100, eta > 0, "
              "integer 1 <= B <= 100, integer 0 <= k <= 1000000",
    .formula = "W \\leftarrow W + (\\eta/B) \\sum_{x \\in \\text{batch}} "
               "(u_{f(x)} - \\sum_y \\sigma_y u_y) e_x^T",
    .ball = ball,
    .work = work,
};
