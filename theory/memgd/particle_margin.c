/*
 * The margin of token x of N after k gradient steps of size eta, two classes
 * with orthonormal outputs, keys of dimension d and frequencies as in
 * theory/particle.h: a recursion of N particles that see Gram matrix and
 * frequencies alone.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_margin_at (at);

    return particle_margin_ball (out, &point, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct particle_point point = particle_margin_at (at);

    return particle_margin_exact (value, &point);
}

QUANTITY (memgd_particle_margin) = {
    .axes = PARTICLE_MARGIN_AXES,
    .domain = PARTICLE_MARGIN_DOMAIN,
    .formula = "m \\leftarrow m + 2\\eta G P \\sigma(-m),\\ G_{xx'} = s_x "
               "s_{x'} \\langle e_x, e_{x'} \\rangle",
    .ball = ball,
    .exact = exact,
    .work = particle_margin_work,
};
