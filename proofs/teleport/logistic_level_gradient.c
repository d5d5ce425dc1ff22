/*
 * The largest gradient over a sublevel set lies on the level set: along w' =
 * grad f both f and |grad f| grow.  And the level sets of six points' logistic
 * loss are bounded.
 */
#include <stdio.h>

#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_level_gradient);
USES (quantity, teleport_logistic_gradient);

enum { PREC = 256 };

/* f' = g . g; |g|^2/2 changes at the rate g . H g, for a loss the weighted sum
   of the squares of a . g, which two independent rows make positive. */
static enum truth
ascent (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("s t a b c d x y",
                           "x*((s*a^2 + t*c^2)*x + (s*a*b + t*c*d)*y) + "
                           "y*((s*a*b + t*c*d)*x + (s*b^2 + t*d^2)*y)",
                           "s*(a*x + b*y)^2 + t*(c*x + d*y)^2");
}

/* f <= c bounds each of the six losses by 6 c and each margin from below by
   -6 c; with the margins m_1 = w_1, m_2 = w_2, m_3 = -w_1 - w_2, m_4 = w_2 -
   w_1 both coordinates are bounded. */
static enum truth
bounded (struct certificate *certificate)
{
    const signed char (*a)[2] = six_points.rows;
    int rows = a[0][0] == 1 && a[0][1] == 0 && a[1][0] == 0 && a[1][1] == 1
               && a[2][0] == -1 && a[2][1] == -1 && a[3][0] == -1
               && a[3][1] == 1;

    (void) certificate;
    return rows ? weaker (identity_check ("u v", "(-u - v) + (v - u)", "-2*u"),
                          identity_check ("u v", "(-u - v) + u", "-v"))
                : DISPROVED;
}

/* Rationals on both sides of f (2, 1) at a distance of 2^-80: the quantity
   there lies on both sides of the gradient on the curve through (2, 1), and
   closer than 10^-20. */
static enum truth
through_start (struct certificate *certificate)
{
    fmpq *c = _fmpq_vec_init (1);
    arb_t level, found, wanted;
    struct plane_point start;
    enum truth truth = PROVED;
    fmpz_t scaled;
    int side;

    (void) certificate;
    arb_init (level);
    arb_init (found);
    arb_init (wanted);
    fmpz_init (scaled);
    plane_point_init (&start);
    six_points_start (&start);
    logistic_plane_jet (level, start.exact, 0, &six_points, PREC);
    arb_mul_2exp_si (level, level, 80);
    arb_floor (level, level, PREC);
    if (!arb_get_unique_fmpz (scaled, level)
        || !evaluate_at (wanted, &teleport_logistic_gradient_quantity, "1",
                         50))
        truth = UNDECIDED;
    for (side = 0; side < 2 && truth == PROVED; side++) {
        fmpz_add_ui (scaled, scaled, (ulong) side);
        fmpq_set_fmpz (c, scaled);
        fmpq_div_2exp (c, c, 80);
        truth = evaluate_point (
                    found, &teleport_logistic_level_gradient_quantity, c, 50)
                    ? PROVED
                    : UNDECIDED;
        arb_sub (found, found, wanted, PREC);
        if (side == 0)
            arb_neg (found, found);
        truth = weaker (truth, is_positive (found));
        arb_mul_2exp_si (found, found, 67);
        arb_sub_ui (found, found, 1, PREC);
        arb_neg (found, found);
        truth = weaker (truth, is_positive (found));
    }
    plane_point_clear (&start);
    fmpz_clear (scaled);
    arb_clear (level);
    arb_clear (found);
    arb_clear (wanted);
    _fmpq_vec_clear (c, 1);
    return truth;
}

/* It grows with the level. */
static enum truth
growing (struct certificate *certificate)
{
    static const char *const at[] = { "16/25", "1", "7/5", "2", "3" };
    enum truth truth = PROVED;
    arb_t last, next;
    size_t i;

    (void) certificate;
    arb_init (last);
    arb_init (next);
    for (i = 0; i < sizeof at / sizeof *at; i++) {
        if (!evaluate_at (next, &teleport_logistic_level_gradient_quantity,
                          at[i], 20))
            arb_indeterminate (next);
        arb_sub (last, next, last, PREC);
        truth = weaker (truth, is_positive (last));
        arb_set (last, next);
    }
    arb_clear (last);
    arb_clear (next);
    return truth;
}

/* No level at or below the minimum has a curve. */
static enum truth
no_level (struct certificate *certificate)
{
    static const char *const at[] = { "1/2", "317/500", "-1" };
    enum truth truth = PROVED;
    arb_t ball;
    size_t i;

    (void) certificate;
    arb_init (ball);
    for (i = 0; i < sizeof at / sizeof *at; i++)
        if (evaluate_at (ball, &teleport_logistic_level_gradient_quantity,
                         at[i], 10))
            truth = DISPROVED;
    arb_clear (ball);
    return truth;
}

static const struct step steps[] = {
    { "ascent",
      "along w' = \\nabla f both f and \\frac12 \\|\\nabla f\\|^2 grow, at "
      "the "
      "rates \\|g\\|^2 and g^T H g = \\sum s (a \\cdot g)^2 > 0, until the "
      "level is reached: no point below it has the longest gradient",
      "derived here", BY_ALGEBRA, ascent, NULL },
    { "bounded",
      "on \\{f \\le c\\} each margin is at least -6c, so that |w_1| \\le 6c, "
      "|w_2| \\le 12c: the sublevel sets are compact and the maximum is "
      "attained",
      "derived here", BY_ALGEBRA, bounded, NULL },
    { "through the start",
      "at rational levels within 2^{-80} of f(2,1) the quantity lies on both "
      "sides of the one on the curve through (2,1), within 2^{-67}",
      "derived here", BY_INTERVALS, through_start, NULL },
    { "growing", "it grows over the levels 16/25, 1, 7/5, 2, 3",
      "derived here", BY_INTERVALS, growing, NULL },
    { "no level", "for c at or below the minimum there is no number",
      "derived here", BY_INTERVALS, no_level, NULL },
};

PROOF (teleport_logistic_level_gradient) = { STEPS (steps) };
