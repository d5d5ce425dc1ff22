/*
 * Polynomials and their matrices for proofs about flows of overlaps, where
 * proofs/identity.h has too few variables: everything is a generator of one
 * ring over Q, and an identity is a difference that is the polynomial 0.
 */
#ifndef PROOFS_OVERLAP_ALGEBRA_H
#define PROOFS_OVERLAP_ALGEBRA_H

#include "proofs/proof.h"

enum { ALGEBRA_SIZE = 3 };

struct algebra {
    fmpq_mpoly_ctx_t ring;
    slong used; /* generators already given out */
};

/* A ring in GENERATORS generators, none of them given out. */
void algebra_init (struct algebra *algebra, slong generators);
void algebra_clear (struct algebra *algebra);

/* A matrix of polynomials, ROWS x COLUMNS. */
struct matrix {
    slong rows, columns;
    fmpq_mpoly_struct entry[ALGEBRA_SIZE][ALGEBRA_SIZE];
};

void matrix_init (struct matrix *a, slong rows, slong columns,
                  const struct algebra *algebra);
void matrix_clear (struct matrix *a, const struct algebra *algebra);

/* Let A be of new generators: all its entries, or a symmetric matrix of them.
 */
void matrix_generic (struct matrix *a, struct algebra *algebra);
void matrix_generic_symmetric (struct matrix *a, struct algebra *algebra);

/* Set C to A B, to A B^T, to I - A, and TRACE to tr (A B); C is neither A nor
   B. */
void matrix_product (struct matrix *c, const struct matrix *a,
                     const struct matrix *b, const struct algebra *algebra);
void matrix_gram (struct matrix *c, const struct matrix *a,
                  const struct matrix *b, const struct algebra *algebra);
void matrix_complement (struct matrix *c, const struct matrix *a,
                        const struct algebra *algebra);
void matrix_trace (fmpq_mpoly_t trace, const struct matrix *a,
                   const struct matrix *b, const struct algebra *algebra);

/* Set RATE to (I - G) S G + G S (I - G). */
void matrix_flow (struct matrix *rate, const struct matrix *g,
                  const struct matrix *s, const struct algebra *algebra);

/*
 * A symmetric tensor of order K, 1 <= K <= 3, over Q directions, entry I, J, L
 * (as many as there are) at I + Q J + Q^2 L.
 */
struct tensor {
    slong q, order;
    fmpq_mpoly_struct entry[ALGEBRA_SIZE * ALGEBRA_SIZE * ALGEBRA_SIZE];
};
/* Of new generators. */
void tensor_generic (struct tensor *f, slong q, slong order,
                     struct algebra *algebra);
void tensor_clear (struct tensor *f, const struct algebra *algebra);

/* Set PHI to <f, G^(x)k f> and S (may be null) to k <f, . (x) G^(x)(k-1) f>,
   as the sums over all indices that these are. */
void tensor_phi (fmpq_mpoly_t phi, struct matrix *s, const struct tensor *f,
                 const struct matrix *g, const struct algebra *algebra);

/* PROVED when A is 0, else DISPROVED. */
enum truth is_zero (const fmpq_mpoly_t a, const struct algebra *algebra);
enum truth matrix_equal (const struct matrix *a, const struct matrix *b,
                         const struct algebra *algebra);

#endif
