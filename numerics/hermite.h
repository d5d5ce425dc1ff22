/*
 * The Hermite polynomials h_k that are orthonormal under the standard normal
 * law, h_0 = 1, h_1 = z, and Gauss's rule for that law.
 */
#ifndef NUMERICS_HERMITE_H
#define NUMERICS_HERMITE_H

enum { HERMITE_NODES = 32 };

/* The root of K, 0 <= K <= HERMITE_NODES: h_k' = k^(1/2) h_{k-1}. */
double hermite_root (int k);

/* H[k] = h_k (Z) for 0 <= k <= DEGREE <= HERMITE_NODES. */
void hermite_list (double *h, double z, int degree);

/* The same for one DEGREE alone. */
double hermite_single (double z, int degree);

/*
 * Gauss's rule of N nodes, N <= HERMITE_NODES: exact for polynomials of degree
 * below 2 N, up to rounding.  ERROR is what was found of that: the largest
 * distance of the sums of h_j h_k, j, k <= (N - 1) / 2, from 0 or 1.
 */
struct hermite_rule {
    int n;
    double node[HERMITE_NODES], weight[HERMITE_NODES], error;
};
void hermite_rule_init (struct hermite_rule *rule, int n);

#endif
