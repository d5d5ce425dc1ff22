/*
 * The margin of particle_margin when each step sees a batch of B tokens, drawn
 * by the fixed sequence of theory/particle.h: P is the part of the batch that
 * each token is.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_batches_at (at);

    return particle_margin_ball (out, &point, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct particle_point point = particle_batches_at (at);

    return particle_margin_exact (value, &point);
}

QUANTITY (memgd_particle_batches) = {
    .axes = PARTICLE_BATCHES_AXES,
    .domain = PARTICLE_BATCHES_DOMAIN,
    .formula = "m \\leftarrow m + 2\\eta G P_j \\sigma(-m),\\ G_{xx'} = s_x "
               "s_{x'} \\langle e_x, e_{x'} \\rangle",
    .ball = ball,
    .exact = exact,
    .work = particle_batches_work,
};
