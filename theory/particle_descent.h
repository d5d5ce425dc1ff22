/*
 * Gradient descent on the family of theory/particle.h, from W = 0: as
 * particles that see Gram matrices and frequencies alone, and as weights.
 *
 *     margins:  m <- m + 2 eta G P sigma (-m), two classes with orthonormal
 *               outputs, G_xx' = s_x s_x' <e_x, e_x'>, s = 1, -1 by label;
 *     scores:   S <- S + eta K R P G, R = 1[right] - softmax (S) by columns,
 *               G and K the Gram matrices of keys and outputs;
 *     weights:  W <- W + eta sum_x p_x (U^T r_x) e_x^T, S = U W E^T.
 *
 * All of it in plain ball arithmetic: balls enclose, and their radii grow by a
 * factor each step, which precision pays for.
 */
#ifndef THEORY_PARTICLE_DESCENT_H
#define THEORY_PARTICLE_DESCENT_H

#include "theory/particle.h"

struct particles {
    slong tokens, classes, dim;
    int orthonormal; /* outputs: unit vectors, not the family's */
    slong batch;     /* 0: all tokens in each step; else see particle_batch */
    enum {
        ALL,
        ALONE,
        UNSIGNED
    } forces; /* of the margins: the whole of G,
its diagonal, or without the signs (rivals) */
};

/* Set M[x] to the N margins after K steps of size RATE. */
void particle_margins (arb_ptr m, const struct particles *particles,
                       const fmpq_t rate, slong k, slong prec);

/* Set S (classes x tokens) to the scores after K steps, by the Gram matrices.
 */
void particle_scores (arb_mat_t s, const struct particles *particles,
                      const fmpq_t rate, slong k, slong prec);

/* The same by the weights themselves. */
void particle_weights (arb_mat_t s, const struct particles *particles,
                       const fmpq_t rate, slong k, slong prec);

/* Set S to the scores after K <= 1 steps, which are rational. */
void particle_first (fmpq_mat_t s, const struct particles *particles,
                     const fmpq_t rate, slong k);

/* Ball operations of K steps, about. */
double particle_work (const struct particles *particles, double k);

#endif
