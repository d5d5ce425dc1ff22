/*
 * Logistic regression in the plane: f(w) = mean log (1 + e^(-a . w)) over rows
 * a = y x of integers, its exact minimiser, and gradient descent on it.
 */
#ifndef THEORY_LOGISTIC_PLANE_H
#define THEORY_LOGISTIC_PLANE_H

#include "theory/level_set.h"

struct logistic_plane {
    slong count;
    const signed char (*rows)[2];
};

/*
 * The instance of the claims: x = (1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)
 * with the labels +, +, -, +, -, +; its start is (2, 1), and L = 1/2 the
 * largest eigenvalue of its Hessian at 0, which is nowhere larger.
 */
extern const struct logistic_plane six_points;

/* f as a plane_function over a struct logistic_plane. */
plane_jet logistic_plane_jet;
struct plane_function
logistic_plane_function (const struct logistic_plane *data);

/* Set W to a box of one point, the minimiser, and F to the minimum; 0 when
   none is certified.  F may be null. */
int logistic_plane_minimum (arb_ptr w, arb_t f,
                            const struct logistic_plane *data, slong prec);

/*
 * A point known to within a disc: EXACT coordinates, and the true point is no
 * further away than DISTANCE.
 */
struct plane_point {
    arb_ptr exact;
    mag_t distance;
};

void plane_point_init (struct plane_point *point);
void plane_point_clear (struct plane_point *point);

/* The disc around the box W. */
void plane_point_set (struct plane_point *point, arb_srcptr w);

/* A box around the disc. */
void plane_point_box (arb_ptr w, const struct plane_point *point);

/* Replace POINT by the point after one step of size STEP, a ball with 0 <=
   STEP <= 2 / L.  Such a step does not increase distances, f being convex
   with curvature at most L, so that DISTANCE grows by the rounding alone. */
void logistic_plane_step (struct plane_point *point,
                          const struct logistic_plane *data, const arb_t step,
                          slong prec);

/* Set GAP to f - min f at POINT. */
int logistic_plane_gap (arb_t gap, const struct logistic_plane *data,
                        const struct plane_point *point, slong prec);

/* Replace POINT by the point of its level curve where the gradient is
   longest. */
enum evaluation logistic_plane_teleport (struct plane_point *point,
                                         const struct logistic_plane *data,
                                         slong prec);

/* The same by boxes, if the level curve is in the square of half the width
   2^SIZE around the origin. */
enum evaluation
logistic_plane_teleport_boxes (struct plane_point *point,
                               const struct logistic_plane *data, slong size,
                               slong prec);

/* Set POINT to (2, 1), where the claims about the six points start. */
void six_points_start (struct plane_point *point);

/* Find the critical points on the level curve of the start. */
enum evaluation six_points_critical (struct critical_points *points,
                                     slong prec);

/* Set W to the local maximiser of |grad f| there with the WHICH-th largest
   gradient, WHICH = 1 or 2. */
enum evaluation six_points_maximiser (arb_ptr w, slong which, slong prec);

/* Set CURVATURE to g . H g / |g|^2 at the box W, and SQUARE, unless null, to
   |g|^2. */
void logistic_plane_curvature (arb_t curvature, arb_t square,
                               const struct logistic_plane *data, arb_srcptr w,
                               slong prec);

/* Set OUT to the larger or the smaller eigenvalue of the Hessian in JET, of
   order 2: with the sum s and the difference d of its diagonal and the other
   entry b it is (s +- sqrt (d^2 + 4 b^2))/2. */
void logistic_plane_eigenvalue (arb_t out, arb_srcptr jet, int larger,
                                slong prec);

/* Set OUT to the gap to the minimum after STEPS steps from the start of the
   six points, each 1/L = 2 and after an exact teleport, found among rays or
   boxes, if any.  Indeterminate where PREC bits did not decide. */
enum six_points_teleport { NEVER, BY_RAYS, BY_BOXES };
void six_points_gap (arb_t out, slong steps, enum six_points_teleport teleport,
                     slong prec);

/* The same for AT = k steps of size SIZE <= 4 without teleports, or with ONCE
   after one before the first alone. */
enum evaluation six_points_descent (arb_t out, const fmpq *at, ulong size,
                                    int once, slong prec);

/* Set OUT to the gap after k + 1 such rounds over that after AT = k. */
enum evaluation six_points_ratio (arb_t out, const fmpq *at,
                                  enum six_points_teleport teleport,
                                  slong prec);

/* Set OUT to the larger or the smaller eigenvalue of the Hessian at the
   maximiser AT = 1 or 2. */
enum evaluation six_points_eigenvalue (arb_t out, const fmpq *at, int larger,
                                       slong prec);

/* Set OUT to (1 - 2 l)^2, l the eigenvalue that SHARPNESS gives at WHICH. */
enum evaluation six_points_factor (arb_t out, const struct quantity *sharpness,
                                   slong which, slong prec);

/* The number of critical points on the level curve of the start: maxima if
   MAXIMUM, else minima; 0 where PREC bits did not decide. */
slong six_points_count (int maximum, enum six_points_teleport search,
                        slong prec);

/* Set Q to e^t for the minimiser (2 t, t) of the six points: the root of
   3 - 2 q + 3 q^2 - 7 q^3 + 2 q^4 - 7 q^5. */
void six_points_root (arb_t q, slong prec);

/*
 * The step after the teleport of the six points, by relative smoothness along
 * that step alone: DAMPING is the one s = upper (t), t being the largest
 * change of a margin in the step 1/(s lambda), upper (t) = 2 (e^t - 1 -
 * t)/t^2; GAP is what the step leaves to the minimum; and PAIR the largest
 * difference of a margin between the teleport and the minimiser.
 */
void six_points_safe (arb_t damping, arb_t gap, arb_t pair, slong prec);

/* The bits to work with for an enclosure of about PREC: never few. */
slong logistic_plane_bits (slong prec);

#endif
