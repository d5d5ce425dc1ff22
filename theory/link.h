/*
 * Link functions of single-index models: Hermite coefficients a_k = E f h_k,
 * squares, and the kernel
 *
 *     Phi (g) = E f (x) f (y) = sum_k a_k^2 g^k,
 *
 * x and y standard normal with correlation g.  The numbers stand for functions
 * in axes called "link".
 */
#ifndef THEORY_LINK_H
#define THEORY_LINK_H

#include "theory/flint.h"

enum link {
    LINK_RELU = 1,
    LINK_SIGN,
    LINK_TANH,
    LINK_SIGMOID, /* 1 / (1 + e^-z) */
    LINK_EXP,
    LINK_COS,
    LINK_SIN
};

/* Set A to a_K, K >= 0. */
void link_coefficient (arb_t a, enum link link, slong k, slong prec);

/* Set A[k] to a_k for 0 <= k < N: radii near 2^-PREC times the size of the
   last of them. */
void link_coefficients (arb_ptr a, slong n, enum link link, slong prec);

/* Set SQUARE to E f^2 = sum a_k^2. */
void link_square (arb_t square, enum link link, slong prec);

/* Set SQUARE to E f'^2 = sum k a_k^2: infinite for the sign. */
void link_slope_square (arb_t square, enum link link, slong prec);

/* Set PHI to Phi (G); no point of G that is meant lies outside [-1, 1].  May
   alias. */
void link_kernel (arb_t phi, enum link link, const arb_t g, slong prec);

/* Set SLOPE to Phi' (G) = sum k a_k^2 G^(k-1), in the same way; for the sign
   it grows without bound towards -1 and 1. */
void link_kernel_slope (arb_t slope, enum link link, const arb_t g,
                        slong prec);

/* How long link_coefficient, and link_kernel at G, take: products of PREC
   bits, in 64-bit ones times (PREC/64)^1.5. */
double link_coefficient_work (enum link link, double k, slong prec);
double link_kernel_work (enum link link, double g, slong prec);

#endif
