/*
 * Recall from the memory W = sum q(x) u_f(x) e_x^T with fresh normal keys
 * e_x: token x is read as the class y of largest score u_y^T W e_x, the
 * lowest of equal ones, and the error is the probability of the tokens read
 * wrongly.
 *
 * W itself is never formed.  With V_y = sum over f(x) = y of q(x) e_x and the
 * inner products G of the outputs, u_y^T W e_x = sum_z G_yz V_z^T e_x, and
 * V_z^T e_x is a sum over coordinates of the keys: they are drawn a few at a
 * time and forgotten.  A common factor of the keys changes nothing, so they
 * have covariance I.
 */
#ifndef NUMERICS_RETRIEVAL_H
#define NUMERICS_RETRIEVAL_H

#include <stddef.h>
#include <stdint.h>

struct stream;

struct retrieval {
    size_t tokens, padded; /* arrays have PADDED entries, a multiple of 8 */
    size_t classes, dim;
    double *mass;    /* p(x), 0 in the padding */
    double *scheme;  /* q(x), the same */
    int64_t *label;  /* f(x) = x mod classes */
    double *weights; /* classes x padded: q(x) in row f(x), else 0 */
};

/*
 * N tokens of Zipf's law with exponent ALPHA in M classes, keys of dimension
 * D, q = 1.  Null for parameters without a meaning (numbers that are not
 * integers, sizes above 2^24) or when memory is short.
 */
struct retrieval *retrieval_new (double alpha, double n, double m, double d);
void retrieval_free (struct retrieval *retrieval);

/* Bring the weights up to date with scheme and label; returns 0, and frees
   nothing, when no token is stored. */
int retrieval_store (struct retrieval *retrieval);

/* A working space for ROWS rows of scores; null when memory is short. */
struct recall {
    double *scores;  /* rows x padded: V_z^T e_x */
    double *turned;  /* rows x padded: G V_z^T e_x */
    double *squares; /* padded: |e_x|^2 */
    double *own;     /* padded: the score of the right class */
    double *keys;    /* chunk x padded */
    double *sums;    /* rows x chunk: V */
    size_t rows, chunk;
};
struct recall *recall_new (const struct retrieval *retrieval, size_t rows);
void recall_free (struct recall *recall);

/* Draw keys and set the recall's scores, for V from WEIGHTS (rows x padded),
   and squares. */
void recall_scores (struct recall *recall, const struct retrieval *retrieval,
                    const double *weights, struct stream *stream);

/*
 * The sum of MASS over the N columns of SCORES (classes x N, N a multiple of
 * 8) whose first largest entry is not in row LABEL; at most 1.  OWN is room
 * for N numbers.
 */
double read_error (double *own, const double *scores, const int64_t *label,
                   const double *mass, size_t classes, size_t n);

/* The same for the tokens of a recall under LABEL. */
double recall_error (struct recall *recall, const struct retrieval *retrieval,
                     const double *scores, const int64_t *label,
                     size_t classes);

/* The error of the recall's scores for the retrieval's own classes and
   outputs of inner products GRAM; null: orthonormal ones. */
double recall_error_with (struct recall *recall,
                          const struct retrieval *retrieval,
                          const double *gram);

/* One run: draw keys and set *ERROR; returns 0 when memory is short. */
int retrieval_error (double *error, const struct retrieval *retrieval,
                     const double *gram, struct stream *stream);

#endif
