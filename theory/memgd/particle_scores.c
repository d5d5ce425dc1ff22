/*
 * The score of class y of M for token x of N after k gradient steps of size
 * eta, keys, outputs and frequencies as in theory/particle.h, dimension d:
 * particles that are coupled by two Gram matrices alone.
 */
#include "theory/particle_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particle_point point = particle_scores_at (at);

    return particle_score_ball (out, &point, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    struct particle_point point = particle_scores_at (at);

    return particle_score_exact (value, &point);
}

QUANTITY (memgd_particle_scores) = {
    .axes = PARTICLE_SCORES_AXES,
    .domain = PARTICLE_SCORES_DOMAIN,
    .formula = "S \\leftarrow S + \\eta U U^T (1_f - \\sigma(S)) P E E^T",
    .ball = ball,
    .exact = exact,
    .work = particle_scores_work,
};
