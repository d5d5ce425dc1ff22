/*
 * The margin of particle_batches from the weights themselves: a second route.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_batches_at (at);

    return particle_margin_by_weights (out, &point, prec);
}

QUANTITY (memgd_particle_batches_weights) = {
    .axes = PARTICLE_BATCHES_AXES,
    .domain = PARTICLE_BATCHES_DOMAIN,
    .formula = "W \\leftarrow W + (\\eta/B) \\sum_{x \\in \\text{batch}} "
               "(u_{f(x)} - \\sum_y \\sigma_y u_y) e_x^T",
    .ball = ball,
    .work = particle_batches_work,
};
