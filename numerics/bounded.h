/*
 * Gradient descent of an associative memory's weights from zero, with a bound
 * of how far doubles have taken it from the exact course: the same descent
 * with exact embeddings, frequencies and steps.
 *
 * Embeddings are rows of F O with a given F and orthonormal rows O, drawn
 * uniformly: the margins depend on F F^T alone, whatever was drawn.
 */
#ifndef NUMERICS_BOUNDED_H
#define NUMERICS_BOUNDED_H

#include "numerics/memory.h"
#include "numerics/optimiser.h"

struct bounded {
    struct memory *memory;
    struct gradient *gradient;
    struct optimiser optimiser;
    double *gram; /* tokens x tokens: |<e_x, e_x'>| */
    /* Padded: the tokens with a share in the last step, side by side, their
       shares, and work space. */
    uint32_t *token;
    double *share, *room;
    double keys, key_error;       /* |E| and a bound of its own error */
    double outputs, output_error; /* the same of U; norms are Frobenius' */
    double pull, push; /* at least the largest eigenvalues of E E^T, U U^T */
    double drive;      /* and of U U^T for vectors that add up to 0 */
    double widest;     /* the length of the longest output */
    double error;      /* at least |W - exact W| */
};

/*
 * N tokens with labels x mod M, Zipf's law of exponent 1 until the caller sets
 * other masses (each within 3 ulp of what is meant), dimension D, steps of
 * size RATE; no embeddings.  Null for parameters without a meaning or when
 * memory is short.
 */
struct bounded *bounded_new (double n, double m, double d, double rate);
void bounded_free (struct bounded *bounded);

/*
 * Set the keys to the rows of F O: FORM is tokens x RANK, RANK <= dim, each
 * entry within SLACK of what is meant; null for the unit matrix.  Without a
 * STREAM, O is the first RANK unit vectors.  Returns 0 when memory is short.
 */
int bounded_keys (struct bounded *bounded, const double *form, size_t rank,
                  double slack, struct stream *stream);

/* The same for the outputs: FORM is classes x RANK. */
int bounded_outputs (struct bounded *bounded, const double *form, size_t rank,
                     double slack, struct stream *stream);

/* One step along the gradient of the loss in which token x has SHARE[x] (of
   length padded; each within 3 ulp of what is meant, not negative). */
void bounded_step (struct bounded *bounded, const double *share);

/* The score of the token's CLASS, and a bound of its distance from the exact
   one in ERROR. */
double bounded_score (double *error, const struct bounded *bounded,
                      size_t token, size_t class);

/* The score of the token's label less the best other, and the same. */
double bounded_margin (double *error, const struct bounded *bounded,
                       size_t token);

#endif
