/*
 * The score of particle_scores with orthonormal outputs: a rival.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_scores_at (at);

    point.particles.orthonormal = 1;
    return particle_score_ball (out, &point, prec);
}

QUANTITY (memgd_particle_scores_orthonormal) = {
    .axes = PARTICLE_SCORES_AXES,
    .domain = PARTICLE_SCORES_DOMAIN,
    .formula = "S \\leftarrow S + \\eta (1_f - \\sigma(S)) P E E^T",
    .ball = ball,
    .work = particle_scores_work,
};
