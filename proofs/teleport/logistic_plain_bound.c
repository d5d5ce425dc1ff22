/*
 * f convex and L-smooth, R a bound of the distance from the minimiser on the
 * level set of the start: a step of 1/L from where the gap is d takes it to d'
 * with d - d' >= |g|^2/(2L) and d <= |g| R, so that 1/d' >= 1/d + 1/(2 L R^2);
 * teleports before it change neither d nor the level set.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_plain_bound);
USES (quantity, teleport_logistic_start_gap);

enum { PREC = 128, PARTS = 4096, RADIUS = 6 };

/* 1/d' - 1/d = (d - d')/(d d'), and d' <= d. */
static enum truth
recursion (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("d e", "1/e - 1/d", "(d - e)/(d*e)"),
        identity_check ("d R L", "(d/R)^2/(2*L)/(d*d)", "1/(2*L*R^2)"));
}

/* On a polygon of 4096 sides with its corners at the distance 6 from the
   minimiser the loss is above that of (2, 1): the level set lies inside, for f
   is convex.  Each side lies in the box around two neighbours. */
static enum truth
enclosed (struct certificate *certificate)
{
    struct plane_function f = logistic_plane_function (&six_points);
    arb_ptr z = _arb_vec_init (2), w = _arb_vec_init (2);
    enum truth truth = PROVED;
    struct level_curve curve;
    struct plane_point start;
    arb_t level, bound;
    slong side, i;

    (void) certificate;
    arb_init (level);
    arb_init (bound);
    plane_point_init (&start);
    six_points_start (&start);
    logistic_plane_jet (level, start.exact, 0, &six_points, PREC);
    curve = (struct level_curve){ &f, level };
    if (!logistic_plane_minimum (w, NULL, &six_points, PREC))
        truth = UNDECIDED;
    for (i = 0; i < PARTS && truth == PROVED; i++) {
        for (side = 0; side < 2; side++) {
            arb_t angle, s, c;
            arb_init (angle);
            arb_init (s);
            arb_init (c);
            arb_const_pi (angle, PREC);
            arb_mul_si (angle, angle, 2 * (i + side), PREC);
            arb_div_ui (angle, angle, PARTS, PREC);
            arb_sin_cos (s, c, angle, PREC);
            arb_mul_ui (s, s, RADIUS, PREC);
            arb_mul_ui (c, c, RADIUS, PREC);
            arb_add (c, c, w, PREC);
            arb_add (s, s, w + 1, PREC);
            if (side == 0) {
                arb_set (z, c);
                arb_set (z + 1, s);
            } else {
                arb_union (z, z, c, PREC);
                arb_union (z + 1, z + 1, s, PREC);
            }
            arb_clear (angle);
            arb_clear (s);
            arb_clear (c);
        }
        level_set_excess (bound, &curve, z, PREC);
        truth = weaker (truth, is_positive (bound));
    }
    plane_point_clear (&start);
    _arb_vec_clear (z, 2);
    _arb_vec_clear (w, 2);
    arb_clear (level);
    arb_clear (bound);
    return truth;
}

/* k = 0 is the gap itself, and 1/bound grows by 1/36 a step. */
static enum truth
values (struct certificate *certificate)
{
    static const char *const at[] = { "0", "1", "2" };
    enum truth truth = PROVED;
    arb_t start, bound;
    slong k;

    (void) certificate;
    arb_init (start);
    arb_init (bound);
    for (k = 0; k < 3; k++) {
        if (!evaluate_at (start, &teleport_logistic_start_gap_quantity, "",
                          50))
            arb_indeterminate (start);
        /* 36 d/(36 + k d). */
        arb_mul_si (bound, start, k, PREC);
        arb_add_ui (bound, bound, 36, PREC);
        arb_div (bound, start, bound, PREC);
        arb_mul_ui (bound, bound, 36, PREC);
        truth = weaker (
            truth, evaluates_near (&teleport_logistic_plain_bound_quantity,
                                   at[k], bound, 25));
    }
    arb_clear (start);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "recursion",
      "d - d' \\ge \\|g\\|^2/(2L) \\ge d^2/(2LR^2) and d' \\le d: 1/d' \\ge "
      "1/d "
      "+ 1/(2LR^2), whatever teleports stand before the step",
      "derived here", BY_ALGEBRA, recursion, NULL },
    { "enclosed",
      "a polygon around the minimiser with its corners at the distance 6 is "
      "above the level of (2,1): so the level set lies inside, R = 6",
      "derived here", BY_INTERVALS, enclosed, NULL },
    { "values", "for L = 1/2: 36 d/(36 + k d), to 25 digits", "derived here",
      BY_INTERVALS, values, NULL },
};

PROOF (teleport_logistic_plain_bound) = { STEPS (steps) };
