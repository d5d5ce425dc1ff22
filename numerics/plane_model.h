/*
 * Two-index models in R^4 in full, with polynomial targets (numbered as in
 * theory/averaging.h): the planted directions W* and the learnt W, both 4 x 2
 * and orthonormal, with M = W*^T W.  Means over inputs are sums over the
 * product of Gauss and Hermite's nodes, three or five in each coordinate,
 * exact up to degree 5 or 9 in each: only rounding is left, and is followed.
 */
#ifndef NUMERICS_PLANE_MODEL_H
#define NUMERICS_PLANE_MODEL_H

enum { MODEL_DIM = 4, PLANE_FEATURES = 15 };

struct plane_model {
    double planted[MODEL_DIM][2], learnt[MODEL_DIM][2];
    double slack; /* no entry is further from what is meant */
};

/* Set MODEL from M, by rows; 0 when M is no contraction by a margin. */
int plane_model_init (struct plane_model *model, const double *m);

/* The same from G = M M^T, entries 11, 12, 22, M symmetric. */
int plane_model_from_gram (struct plane_model *model, const double *g);

/* The target NUMBER at Y, within ERROR of what it is at any point whose
   coordinates differ by no more than SHIFT from Y's. */
double plane_model_target (double *error, int number, const double *y,
                           double shift);

/* E (F (x) | W^T x = Z), F (x) the target at W*^T x; Z is off by at most
   SHIFT. With INNER, F is what this function makes of the target for that
   model. */
double plane_model_average (double *error, const struct plane_model *model,
                            const struct plane_model *inner, int number,
                            const double *z, double shift);

/* E F (x) H (x), H (x) the target SECOND at W^T x. */
double plane_model_correlation (double *error, const struct plane_model *model,
                                int number, int second);

/* Half of the squared error of the best polynomial of degree 4 in W^T x, found
   by least squares. */
double plane_model_loss (double *error, const struct plane_model *model,
                         int number);

#endif
