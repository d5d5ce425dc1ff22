/*
 * Level curves {f = c} of a convex function of the plane, and where the norm
 * of the gradient is largest on them: the exact teleport.
 *
 * From an exact CENTRE with f < c each ray meets the curve once, f being
 * convex.  Along the curve, counterclockwise, the tangent is J grad f with
 * J (x, y) = (-y, x), and |grad f|^2 / 2 grows there by
 *
 *     turn = (H g) . (J g) = (H g)_2 g_1 - (H g)_1 g_2,
 *
 * which vanishes exactly where the gradient is an eigenvector of the Hessian.
 * The curve is cut into arcs until on each of them either the turn has no
 * zero, or its derivative along the curve has none: then the signs at both
 * ends tell whether there is a zero, and there is at most one.  So the list
 * of all critical points is complete by proof.  Each zero is then refined by
 * Krawczyk's operator and found again between the two rays of its arc.
 */
#ifndef THEORY_LEVEL_SET_H
#define THEORY_LEVEL_SET_H

#include "theory/krawczyk.h"
#include "theory/quantity.h"

/* The places of f, its gradient, Hessian and third derivatives in a jet. */
enum {
    JET_X = 1,
    JET_Y,
    JET_XX,
    JET_XY,
    JET_YY,
    JET_XXX,
    JET_XXY,
    JET_XYY,
    JET_YYY,
    JET_LENGTH
};

/* Set the first entries of JET, as far as the derivatives of ORDER (0 to 3),
   to enclosures on the box W of two balls. */
typedef void plane_jet (arb_ptr jet, arb_srcptr w, int order,
                        const void *context, slong prec);

struct plane_function {
    plane_jet *jet;
    const void *context; /* handed to jet */
};

/* {f = LEVEL}. */
struct level_curve {
    const struct plane_function *f;
    arb_srcptr level;
};

enum { MOST_CRITICAL = 16 };

/* All zeros of the turn on a level curve, counterclockwise. */
struct critical_points {
    slong count;
    int maximum[MOST_CRITICAL]; /* is |grad f| largest there, locally? */
    arb_ptr w;                  /* two coordinates each */
    arb_ptr square;             /* |grad f|^2 */
};

void critical_points_init (struct critical_points *points);
void critical_points_clear (struct critical_points *points);

/* Set H to H g and TURN to (H g) . (J g), from a jet of order 2; H may be
   null. */
void level_set_turn (arb_t turn, arb_ptr h, arb_srcptr jet, slong prec);

/* Add W with what f is there; 0 when there is no more room. */
int critical_points_add (struct critical_points *points, arb_srcptr w,
                         int maximum, const struct plane_function *f,
                         slong prec);

/* f - LEVEL and the turn with their Jacobian; CONTEXT is a struct level_curve.
 */
krawczyk_system level_set_equations;

/* Set EXCESS to f - LEVEL on the box Z, by its mean value. */
void level_set_excess (arb_t excess, const struct level_curve *curve,
                       arb_srcptr z, slong prec);

/* Set TURN to that on the box Z and SPEED to its derivative along J grad f. */
void level_set_speed (arb_t turn, arb_t speed, const struct level_curve *curve,
                      arb_srcptr z, slong prec);

/*
 * Find all critical points of |grad f| on {f = LEVEL}, f convex and of bounded
 * level sets, from the exact CENTRE of f < LEVEL.  UNABLE, with no points,
 * when PREC bits do not suffice or a critical point is degenerate.  LEVEL may
 * be a ball: every curve it contains has exactly these points.
 */
enum evaluation level_set_critical (struct critical_points *points,
                                    const struct plane_function *f,
                                    arb_srcptr centre, const arb_t level,
                                    slong prec);

/*
 * Set *RANK[i] for i < COUNT to the number of the local maximum that is i-th
 * largest: UNABLE when there are fewer, or two of them are not certainly
 * apart.
 */
enum evaluation level_set_maxima (slong *rank, slong count,
                                  const struct critical_points *points);

/* Set W to the one point of {f = LEVEL} where |grad f| is largest; the same
   answers. */
enum evaluation level_set_teleport (arb_ptr w, const struct plane_function *f,
                                    arb_srcptr centre, const arb_t level,
                                    slong prec);

#endif
