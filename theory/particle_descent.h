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
#include "theory/quantity.h"

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

/*
 * What the quantities ask for: STEPS steps of size RATE, and then the token X
 * and, of its scores, that of class Y, both counted from 0.
 */
struct particle_point {
    struct particles particles;
    const fmpq *rate;
    slong x, y, steps;
};

/* The point AT on one of three sets of axes; with margins there are two
   classes with orthonormal outputs. */
#define PARTICLE_MARGIN_AXES "N d eta x k"
#define PARTICLE_MARGIN_DOMAIN                                     \
    "integer 1 <= x <= N <= 100, integer 1 <= d <= 100, eta > 0, " \
    "integer 0 <= k <= 1000000"
#define PARTICLE_BATCHES_AXES "N d eta B x k"
#define PARTICLE_BATCHES_DOMAIN                                    \
    "integer 1 <= x <= N <= 100, integer 1 <= d <= 100, eta > 0, " \
    "integer 1 <= B <= 100, integer 0 <= k <= 1000000"
#define PARTICLE_SCORES_AXES "N M d eta x y k"
#define PARTICLE_SCORES_DOMAIN                                              \
    "integer 1 <= x <= N <= 100, integer 1 <= y <= M <= 100, integer M >= " \
    "2, integer 1 <= d <= 100, eta > 0, integer 0 <= k <= 1000000"
struct particle_point particle_margin_at (const fmpq *at);
struct particle_point particle_batches_at (const fmpq *at);
struct particle_point particle_scores_at (const fmpq *at);

/* Set OUT to the margin, or the score, at POINT: by the Gram matrices, or by
   the weights. */
enum evaluation particle_margin_ball (arb_t out,
                                      const struct particle_point *point,
                                      slong prec);
enum evaluation particle_margin_by_weights (arb_t out,
                                            const struct particle_point *point,
                                            slong prec);
enum evaluation particle_score_ball (arb_t out,
                                     const struct particle_point *point,
                                     slong prec);
enum evaluation particle_score_by_weights (arb_t out,
                                           const struct particle_point *point,
                                           slong prec);

/* Set VALUE to the margin, or the score, of POINT after one step at most;
   UNABLE after more. */
enum evaluation particle_margin_exact (fmpq_t value,
                                       const struct particle_point *point);
enum evaluation particle_score_exact (fmpq_t value,
                                      const struct particle_point *point);

/* What quantity_work asks for, on the three sets of axes. */
double particle_margin_work (const fmpq *at, slong prec);
double particle_batches_work (const fmpq *at, slong prec);
double particle_scores_work (const fmpq *at, slong prec);

#endif
