/*
 * The margin of particle_margin if labels did not matter: a rival.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_margin_at (at);

    point.particles.forces = UNSIGNED;
    return particle_margin_ball (out, &point, prec);
}

QUANTITY (memgd_particle_margin_unsigned) = {
    .axes = PARTICLE_MARGIN_AXES,
    .domain = PARTICLE_MARGIN_DOMAIN,
    .formula = "m \\leftarrow m + 2\\eta G P \\sigma(-m),\\ G_{xx'} = "
               "\\langle e_x, e_{x'} \\rangle",
    .ball = ball,
    .work = particle_margin_work,
};
