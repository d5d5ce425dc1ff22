/*
 * Logistic regression in the plane on all its samples, gradient descent on it,
 * and exact teleports: to where the gradient is longest on the level curve.
 * Every point comes with a bound of its distance from the exact one.
 */
#ifndef NUMERICS_LEVEL_SET_H
#define NUMERICS_LEVEL_SET_H

#include <stddef.h>

/* Samples X with labels Y of +-1: f = mean log (1 + e^(-y x . w)). */
struct plane_samples {
    size_t count;
    const double (*x)[2];
    const double *y;
};

/* The six samples of the claims. */
extern const struct plane_samples six_samples;

/* A point and how far from the exact one it may be. */
struct plane_place {
    double w[2], error;
};

/* f at W, within 1e-15 (1 + f). */
double plane_loss (const struct plane_samples *samples, const double *w);

/* Set G to the gradient at W, each entry within 4e-15, and H, unless null, to
   its rows xx, xy, yy; for |x| <= 3. */
void plane_slopes (double *g, double *h, const struct plane_samples *samples,
                   const double *w);

/* Take one gradient step of size 2, which does not expand distances where
   curvatures are at most 1; ERROR grows by the rounding. */
void plane_descend (struct plane_place *place,
                    const struct plane_samples *samples);

/* Set *GAP to f - min f at PLACE and return a bound of its error. */
double plane_gap (double *gap, const struct plane_place *place,
                  const struct plane_samples *samples);

/*
 * Move PLACE to the local maximum of |grad f| on its level curve with the
 * WHICH-th largest one, of those that 720 rays tell, and bound the distance
 * from the exact one by Kantorovich's theorem, for SAMPLES with the constants
 * of six_samples.  0 when that does not apply.
 */
int plane_teleport (struct plane_place *place,
                    const struct plane_samples *samples, int which);

/*
 * Set *SQUARE to about the largest |grad f|^2 over {f <= LEVEL} in the square
 * of half the width SIDE around the origin, by cutting it into boxes: f is
 * convex and has a gradient of Lipschitz constant SMOOTHNESS.  Stops when
 * boxes are narrower than WIDTH.  Returns a bound of the error, or a negative
 * number when memory is short.
 */
double plane_search (double *square, const struct plane_samples *samples,
                     double level, double side, double smoothness,
                     double width);

#endif
