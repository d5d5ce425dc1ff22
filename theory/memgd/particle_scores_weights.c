/*
 * The score of particle_scores from the weights themselves: a second route.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_scores_at (at);

    return particle_score_by_weights (out, &point, prec);
}

QUANTITY (memgd_particle_scores_weights) = {
    .axes = PARTICLE_SCORES_AXES,
    .domain = PARTICLE_SCORES_DOMAIN,
    .formula = "u_y^T W e_x,\\ W \\leftarrow W + \\eta U^T (1_f - \\sigma(U W "
               "E^T)) P E",
    .ball = ball,
    .work = particle_scores_work,
};
