/*
 * The margin of particle_margin from the weights themselves: a second route.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_margin_at (at);

    return particle_margin_by_weights (out, &point, prec);
}

QUANTITY (memgd_particle_margin_weights) = {
    .axes = PARTICLE_MARGIN_AXES,
    .domain = PARTICLE_MARGIN_DOMAIN,
    .formula =
        "W \\leftarrow W + \\eta \\sum_x p_x (u_{f(x)} - \\sum_y \\sigma_y "
        "u_y) e_x^T,\\ m = \\langle u_{f(x)} - u_z, W e_x \\rangle",
    .ball = ball,
    .work = particle_margin_work,
};
