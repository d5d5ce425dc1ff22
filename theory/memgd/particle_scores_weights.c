/*
 * The score of particle_scores from the weights themselves: a second route.
 */
#include "theory/particle_descent.h"
#include "theory/quantity.h"

enum { TOKENS, CLASSES, DIM, RATE, TOKEN, CLASS, STEPS };

static void
describe (struct particles *particles, const fmpq *at)
{
    const struct particles new = {
        .tokens = fmpz_get_si (fmpq_numref (at + TOKENS)),
        .classes = fmpz_get_si (fmpq_numref (at + CLASSES)),
        .dim = fmpz_get_si (fmpq_numref (at + DIM)),
    };

    *particles = new;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct particles particles;
    slong x = fmpz_get_si (fmpq_numref (at + TOKEN)) - 1;
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    slong y = fmpz_get_si (fmpq_numref (at + CLASS)) - 1;
    arb_mat_t s;

    describe (&particles, at);
    arb_mat_init (s, particles.classes, particles.tokens);
    particle_weights (s, &particles, at + RATE, k, prec);
    arb_set (out, arb_mat_entry (s, y, x));
    arb_mat_clear (s);
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

QUANTITY (memgd_particle_scores_weights) = {
    .axes = "N M d eta x y k",
    .domain =
        "integer 1 <= x <= N <= 100, integer 1 <= y <= M <= 100, integer M >= "
        "2, integer 1 <= d <= 100, eta > 0, integer 0 <= k <= 1000000",
    .formula = "u_y^T W e_x,\\ W \\leftarrow W + \\eta U^T (1_f - \\sigma(U W "
               "E^T)) P E",
    .ball = ball,
    .work = work,
};
