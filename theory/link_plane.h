/* Kernels of links by other means than theory/link.h. */
#ifndef THEORY_LINK_PLANE_H
#define THEORY_LINK_PLANE_H

#include "theory/link.h"

/* Set PHI to the first N terms of the kernel at G, |G| < 1, with the rest,
   |G|^N E f^2, in the radius; for max (z, 0) and the sign. */
void kernel_series (arb_t phi, enum link link, slong n, const arb_t g,
                    slong prec);

/* Set PHI to the kernel at G, |G| < 1, by a sum over a lattice of the plane;
   for tanh and the logistic function. */
void kernel_plane (arb_t phi, enum link link, const arb_t g, slong prec);

/* Set PHI to the kernel at G, |G| < 1, by one of them; at G = +-1, where
   neither works, by adaptive quadrature of f (z) f (+-z).  G is exact. */
void kernel_otherwise (arb_t phi, enum link link, const fmpq_t g, slong prec);

/* How long that takes, as link_kernel_work. */
double kernel_otherwise_work (enum link link, double g, slong prec);

#endif
