/* Random and regular families of vectors: COUNT rows of DIM numbers. */
#ifndef NUMERICS_EMBEDDING_H
#define NUMERICS_EMBEDDING_H

#include <stddef.h>

struct stream;

/* Independent rows, each normal with covariance I / DIM. */
void embedding_gaussian (double *rows, size_t count, size_t dim,
                         struct stream *stream);

/* Independent rows, each uniform on the unit sphere. */
void embedding_spherical (double *rows, size_t count, size_t dim,
                          struct stream *stream);

/*
 * Orthonormal rows, COUNT <= DIM, whose law no rotation changes (the first
 * rows of a Haar matrix).
 */
void embedding_orthonormal (double *rows, size_t count, size_t dim,
                            struct stream *stream);

/* The corners of a regular simplex, 2 <= COUNT <= DIM + 1: unit rows with
   inner products -1 / (COUNT - 1).  Not random. */
void embedding_simplex (double *rows, size_t count, size_t dim);

/* GRAM[i COUNT + j]: the inner product of rows i and j. */
void embedding_gram (double *gram, const double *rows, size_t count,
                     size_t dim);

#endif
