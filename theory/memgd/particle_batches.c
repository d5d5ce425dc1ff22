/*
 * The margin of particle_margin when each step sees a batch of B tokens, drawn
 * by the fixed sequence of theory/particle.h: P is the part of the batch that
 * each token is.
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
    arb_ptr m;

    describe (&particles, at);
    m = _arb_vec_init (particles.tokens);
    particle_margins (m, &particles, at + RATE, k, prec);
    arb_set (out, m + x);
    _arb_vec_clear (m, particles.tokens);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct particles particles;
    slong x = fmpz_get_si (fmpq_numref (at + TOKEN)) - 1;
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    fmpq_mat_t s;

    if (k > 1)
        return UNABLE;
    describe (&particles, at);
    fmpq_mat_init (s, particles.classes, particles.tokens);
    particle_first (s, &particles, at + RATE, k);
    fmpq_sub (value, fmpq_mat_entry (s, x % 2, x),
              fmpq_mat_entry (s, 1 - x % 2, x));
    fmpq_mat_clear (s);
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

QUANTITY (memgd_particle_batches) = {
    .axes = "N d eta B x k",
    .domain = "integer 1 <= x <= N <= 100, integer 1 <= d <= 100, eta > 0, "
              "integer 1 <= B <= 100, integer 0 <= k <= 1000000",
    .formula = "m \\leftarrow m + 2\\eta G P_j \\sigma(-m),\\ G_{xx'} = s_x "
               "s_{x'} \\langle e_x, e_{x'} \\rangle",
    .ball = ball,
    .exact = exact,
    .work = work,
};
