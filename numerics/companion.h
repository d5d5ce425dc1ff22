/*
 * Companions: k unit vectors w_j of R^d with the same overlap, turned at
 * random, and the correlation sum_j <w, w_j>^p on the unit sphere.
 */
#ifndef NUMERICS_COMPANION_H
#define NUMERICS_COMPANION_H

struct stream;

enum { COMPANIONS_MOST = 16, COMPANION_DIMENSIONS = 20 };

/*
 * The largest eigenvalue of the second derivative along the sphere at the mean
 * direction, over all tangents of R^d, d = k + 4: from all eigenvectors, whose
 * residuals bound its *ERROR.  Returns 0 when memory is short; 2 <= K <=
 * COMPANIONS_MOST, P >= 2.
 */
int companion_curvature (double *value, double *error, int p, int k,
                         double beta, struct stream *stream);

#endif
