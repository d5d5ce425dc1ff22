/*
 * Gauss and Hermite's rule of three or five points, for means under the normal
 * law in several dimensions: products of it are exact for polynomials of
 * degree 5 or 9 in each coordinate.
 */
#ifndef NUMERICS_HERMITE_NODES_H
#define NUMERICS_HERMITE_NODES_H

struct hermite_nodes {
    int count;
    double x[5], weight[5]; /* within 8 and 24 ulp */
};

/* The rule of COUNT points, 3 or 5. */
struct hermite_nodes hermite_nodes (int count);

/* Set X to node number INDEX, from 0 on, of the product rule in DIM
   dimensions; returns its weight, and 0 beyond the last. */
double hermite_input (double *x, int dim, const struct hermite_nodes *nodes,
                      int index);

#endif
