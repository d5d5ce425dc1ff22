/*
 * Objectives: a value, a gradient and products of the Hessian with vectors,
 * and nothing else, which is all that a method of first and second order may
 * ask of a model and its samples.
 */
#ifndef NUMERICS_OBJECTIVE_H
#define NUMERICS_OBJECTIVE_H

#include <stddef.h>

struct objective {
    size_t dim;
    /* Return f (W), and set G, unless null, to its gradient. */
    double (*value) (const struct objective *objective, double *g,
                     const double *w);
    /* Set PRODUCT to the Hessian at W times V; apart from both. */
    void (*product) (const struct objective *objective, double *product,
                     const double *w, const double *v);
    size_t samples, inputs, hidden;
    double penalty;     /* of |w|^2, without a half */
    double scale;       /* f is multiplied by it */
    double *x, *target; /* rows of samples, and one number for each */
    double *room;       /* work space: not for two threads at once */
};

/*
 * (w - centre)^T A (w - centre) / 2, A symmetric of D rows.  All of these
 * copy what they are given, have scale 1 until the caller sets another, and
 * return null when memory is short; to be freed by objective_free.
 */
struct objective *objective_quadratic (size_t d, const double *a,
                                       const double *centre);

/* The mean of log (1 + e^-{y x.w}) over N samples, rows of X in R^D with
   labels Y of +-1, plus PENALTY |w|^2. */
struct objective *objective_logistic (size_t n, size_t d, const double *x,
                                      const double *y, double penalty);

/*
 * The same with x.w replaced by a network of one layer of HIDDEN softplus
 * units, v . softplus (W x + b) + c; w holds W by rows, b, v, c.
 */
struct objective *objective_network (size_t n, size_t d, size_t hidden,
                                     const double *x, const double *y,
                                     double penalty);

/* The polynomial of Goldstein and Price in two variables. */
struct objective *objective_goldstein_price (void);

/*
 * A x^2 / 2 + h (y), where h is y^2 / 2 up to |y| = EPS, then linear, and from
 * |y| = WALL on has the curvature 1 again; 0 < EPS <= WALL.
 */
struct objective *objective_valley (double a, double eps, double wall);

/* (x y - 1)^2 / 2 + PENALTY (x^2 + y^2). */
struct objective *objective_scalar_net (double penalty);

void objective_free (struct objective *objective);

/* The inner product of X and Y, of length N. */
double objective_dot (const double *x, const double *y, size_t n);

/* log (1 + e^z) and 1 / (1 + e^-z), without overflow, within 4 ulp of the
   larger of their size and DBL_MIN. */
double softplus (double z);
double sigmoid (double z);

#endif
