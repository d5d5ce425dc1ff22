/*
 * The margin of particle_margin if no token felt another: a rival.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_margin_at (at);

    point.particles.forces = ALONE;
    return particle_margin_ball (out, &point, prec);
}

QUANTITY (memgd_particle_margin_alone) = {
    .axes = PARTICLE_MARGIN_AXES,
    .domain = PARTICLE_MARGIN_DOMAIN,
    .formula = "m \\leftarrow m + 2\\eta |e_x|^2 p_x \\sigma(-m)",
    .ball = ball,
    .work = particle_margin_work,
};
