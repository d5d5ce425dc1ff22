/*
 * The associative memory as it is trained: scores u_y^T W e_x of M classes for
 * N tokens, the cross-entropy of their softmax, and its gradient in W, e and
 * u.  Matrices lie row by row; token x is column x of KEYS.
 */
#ifndef NUMERICS_MEMORY_H
#define NUMERICS_MEMORY_H

#include <stddef.h>
#include <stdint.h>

struct stream;

struct memory {
    size_t tokens, padded; /* columns; a multiple of 8 */
    size_t classes, dim;
    double *keys;    /* dim x padded: e; nought in the padding */
    double *outputs; /* classes x dim: u */
    double *weights; /* dim x dim: W */
    double *mass;    /* padded: p(x) */
    int64_t *label;  /* padded: f(x) */
    double norm;     /* below 0: no layer norm; else h = W e is divided by
                        sqrt (|h|^2 + norm) before it meets the outputs */
};

/*
 * N tokens of Zipf's law with exponent ALPHA, f(x) = x mod M for x from 0,
 * dimension D, keys, outputs and weights 0, no layer norm.  Null for
 * parameters without a meaning or when memory is short.
 */
struct memory *memory_new (double alpha, double n, double m, double d);
struct memory *memory_copy (const struct memory *memory);
void memory_free (struct memory *memory);

/* Draw normal keys with covariance I / dim. */
void memory_draw_keys (struct memory *memory, struct stream *stream);

/* The gradient of the mean loss, and room to find it. */
struct gradient {
    double *weights; /* dim x dim */
    double *keys;    /* dim x padded, or null when not wanted */
    double *outputs; /* classes x dim, or null */
    double loss;     /* of the last memory_gradient: not finite where a score
                        was none, for training diverged */
    double *hidden, *scores, *back, *columns, *share, *length, *inner, *swap;
    double *bend; /* classes x padded, made when it is wanted */
    int64_t *label;
    uint32_t *token;
    void *room;
};

/* Room for the gradient in W, and in keys and outputs on request; null when
   memory is short. */
struct gradient *gradient_new (const struct memory *memory, int embeddings);
void gradient_free (struct gradient *gradient);

/* Set W to sum q(x) u_f(x) e_x^T, with the room in GRADIENT. */
void memory_store (struct memory *memory, const double *scheme,
                   struct gradient *gradient);

/*
 * Set GRADIENT to the derivatives of sum SHARE[x] (-log softmax of the scores
 * of x at f(x)), SHARE of length padded, 0 in the padding.  In GRADIENT column
 * j of HIDDEN and SCORES then belongs to the j-th token that has a share, of
 * as many columns as the least multiple of 8 holds: W e_x, divided where there
 * is a norm, and the share times the softmax less the unit vector of f(x).
 */
void memory_gradient (struct gradient *gradient, const struct memory *memory,
                      const double *share);

/*
 * Set OUT (dim x dim) to the second derivative of the same loss in W, applied
 * to DIRECTION (dim x dim): the sum of SHARE[x] U^T S U V e_x e_x^T, where S
 * is diag (p) - p p^T at the probabilities p of token x.  Returns 0 with a
 * layer norm, or when memory is short.
 */
int memory_hessian_product (double *out, struct gradient *gradient,
                            const struct memory *memory, const double *share,
                            const double *direction);

/* The probability of the tokens whose class does not have the largest score;
   of equal scores the lowest class is taken.  Not a number where a score is
   none or infinite: training diverged.  Uses the room in GRADIENT. */
double memory_error (const struct memory *memory, struct gradient *gradient);

/* The mean cross-entropy under p.  Uses the room in GRADIENT. */
double memory_loss (const struct memory *memory, struct gradient *gradient);

#endif
