/*
 * Training on the population with the best link at every moment, all of it:
 * the weights W, d rows and r orthonormal columns, go down the gradient of
 *
 *     L (W) = E (F (x) - E [F | W^T x])^2 / 2,   F (x) = f (W*^T x),
 *
 * along the Grassmann manifold.  By the envelope theorem the gradient is that
 * with the link held, -E (F - link) x (grad link)^T; the expectations are
 * sums over the nodes of Gauss and Hermite in as many dimensions as there are,
 * exact as F is a polynomial.  Nothing here knows of overlaps G, of their
 * closed equation, or of Hermite tensors.
 */
#ifndef NUMERICS_POPULATION_FLOW_H
#define NUMERICS_POPULATION_FLOW_H

#include <stddef.h>

struct stream;

/* The most directions of the target, columns of W, and degree. */
enum { MOST_DIRECTIONS = 5, MOST_COLUMNS = 6, MOST_DEGREE = 6 };

/* COEFFICIENT times the normalised Hermite product of DEGREE. */
struct population_term {
    double coefficient;
    int degree[MOST_DIRECTIONS];
};

struct population {
    size_t dimension, directions, columns, terms;
    const struct population_term *term;
    int nodes; /* in each dimension: found by population_init */
    double node[MOST_DEGREE + 1], weight[MOST_DEGREE + 1];
    double *target;   /* W*, by columns */
    double *w, *rate; /* W and W', by columns */
    double *room;
};

/* A target of DIRECTIONS among DIMENSION, DIMENSION >= DIRECTIONS + COLUMNS,
   with a W* whose entries are all different; TERM is kept.  0 when memory is
   short or a number is too large. */
int population_init (struct population *population, size_t dimension,
                     size_t directions, size_t columns,
                     const struct population_term *term, size_t terms);
void population_clear (struct population *population);

/* Let W be such that W*^T W W^T W* = G, DIRECTIONS x DIRECTIONS by rows, 0 <
   G < I: 0 when it is not.  COLUMNS >= DIRECTIONS. */
int population_start (struct population *population, const double *g);

/* Let W*^T W be M, DIRECTIONS x COLUMNS by rows, M M^T < I: 0 when it is not.
 */
int population_start_at (struct population *population, const double *m);

/* Let W be uniform among all. */
void population_start_haar (struct population *population,
                            struct stream *stream);

/* Set RATE to W' at W, both by columns. */
void population_rate (double *rate, const double *w,
                      struct population *population);

/* Set G, by rows, to W*^T W W^T W*, and REST (may be null) to the largest
   entry of (I - W W^T) W*, by columns, in R: I - G = R^T R. */
void population_overlap (double *g, const struct population *population);
void population_rest (double *rest, const struct population *population);

/* The loss by Gauss and Hermite's sum over the differences. */
double population_loss (const struct population *population);

/*
 * Follow the flow from where W is for the time T, errors of the steps kept
 * below TOLERANCE by an embedded pair of order 8.  0 when it does not get
 * there.
 */
int population_follow (struct population *population, double t,
                       double tolerance);

/*
 * Follow the flow until entry I of the diagonal of G has risen to LEVEL, at
 * *TIME <= END.  0 when it has not by then.
 */
int population_reach (double *time, struct population *population, size_t i,
                      double level, double end, double tolerance);

/*
 * Follow the flow until a square overlap, a diagonal entry of G, exceeds 1 -
 * LEFT, by steps that move W by no more than an eighth of the overlaps:
 * what was slow for long may end in a burst.  Returns its index from 1, or 0
 * when none has by the time END.
 */
size_t population_learn (struct population *population, double left,
                         double end, double tolerance);

/*
 * Tolerances of a run and of one to compare it with.  The error of a run is
 * taken to be ten times what the coarser one differs by, over 16, the ratio of
 * the tolerances being 256, with what rounding may do: an estimate and no
 * bound, as an embedded pair proves none.
 */
#define POPULATION_FINE 0x1p-44
#define POPULATION_COARSE 0x1p-36
double population_budget (double fine, double coarse);

#endif
