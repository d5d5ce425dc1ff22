/*
 * Critical points of |grad f| on a level curve of six points' logistic loss,
 * x = (1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2), y = +, +, -, +, -, +.
 * With J (x, y) = (-y, x), the gradient g and the Hessian H = ((a, b), (b,
 * d)): along J g half of |g|^2 changes at the rate T = H g . J g.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/level_boxes.h"
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_gradient);
USES (quantity, teleport_logistic_gradient_boxes);
USES (quantity, teleport_logistic_start_gradient);
USES (quantity, teleport_logistic_curvature);
USES (quantity, teleport_logistic_curvature_eigenvalue);
USES (quantity, teleport_logistic_level_gradient);
USES (quantity, teleport_logistic_damped_gap);
USES (quantity, teleport_logistic_teleport_gap);

enum { PREC = 256 };

/* g . H J g = T, and H g = ((g . H g) g + T J g) / |g|^2. */
static enum truth
stationarity (struct certificate *certificate)
{
    static const char variables[] = "a b d x y";

    (void) certificate;
    return weaker (
        identity_check (variables, "x*(-a*y + b*x) + y*(-b*y + d*x)",
                        "(b*x + d*y)*x - (a*x + b*y)*y"),
        weaker (
            identity_check (variables, "a*x + b*y",
                            "((a*x^2 + 2*b*x*y + d*y^2)*x - ((b*x + d*y)*x - "
                            "(a*x + b*y)*y)*y)/(x^2 + y^2)"),
            identity_check (variables, "b*x + d*y",
                            "((a*x^2 + 2*b*x*y + d*y^2)*y + ((b*x + d*y)*x - "
                            "(a*x + b*y)*y)*x)/(x^2 + y^2)")));
}

/* H with the eigenvalues l, m in the directions (p, q), (-q, p), and g = s (p,
   q): Newton's step H^-1 g is g / l. */
static enum truth
newton (struct certificate *certificate)
{
    static const char variables[] = "p q l m s";
    static const char *const steps[][2] = {
        /* (d x - b y) / det, (a y - b x) / det, det = l m. */
        { "((l*q^2 + m*p^2)*s*p - (l - m)*p*q*s*q)/((p^2 + q^2)*l*m)",
          "s*p/l" },
        { "((l*p^2 + m*q^2)*s*q - (l - m)*p*q*s*p)/((p^2 + q^2)*l*m)",
          "s*q/l" },
        /* The determinant, and H (p, q) = l (p, q). */
        { "((l*p^2 + m*q^2)*(l*q^2 + m*p^2) - ((l - m)*p*q)^2)/(p^2 + q^2)^2",
          "l*m" },
        { "((l*p^2 + m*q^2)*p + (l - m)*p*q*q)/(p^2 + q^2)", "l*p" },
        { "((l - m)*p*q*p + (l*q^2 + m*p^2)*q)/(p^2 + q^2)", "l*q" },
    };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof steps / sizeof *steps; i++)
        truth = weaker (truth,
                        identity_check (variables, steps[i][0], steps[i][1]));
    return truth;
}

/* Booth's function 5 x^2 + 8 x y + 5 y^2 around its minimiser. */
static void
booth (arb_ptr jet, arb_srcptr w, int order, const void *context, slong prec)
{
    arb_srcptr x = w, y = w + 1;
    arb_t gx, gy;

    (void) context;
    arb_init (gx);
    arb_init (gy);
    arb_mul_ui (gx, x, 10, prec);
    arb_addmul_ui (gx, y, 8, prec);
    arb_mul_ui (gy, y, 10, prec);
    arb_addmul_ui (gy, x, 8, prec);
    arb_mul (jet, x, gx, prec);
    arb_addmul (jet, y, gy, prec);
    arb_mul_2exp_si (jet, jet, -1);
    if (order > 0) {
        arb_set (jet + JET_X, gx);
        arb_set (jet + JET_Y, gy);
    }
    if (order > 1) {
        arb_set_ui (jet + JET_XX, 10);
        arb_set_ui (jet + JET_XY, 8);
        arb_set_ui (jet + JET_YY, 10);
    }
    if (order > 2)
        _arb_vec_zero (jet + JET_XXX, 4);
    arb_clear (gx);
    arb_clear (gy);
}

/* On its level 369/4 the squares are 2 c lambda, 3321 and 369, twice each. */
static enum truth
quadratic_points (const struct critical_points *points)
{
    slong i, most = 0, least = 0;

    if (points->count != 4)
        return points->count == 0 ? UNDECIDED : DISPROVED;
    for (i = 0; i < 4; i++) {
        most += points->maximum[i]
                && arb_contains_si (points->square + i, 3321)
                && arb_rel_accuracy_bits (points->square + i) > 200;
        least += !points->maximum[i]
                 && arb_contains_si (points->square + i, 369)
                 && arb_rel_accuracy_bits (points->square + i) > 200;
    }
    return most == 2 && least == 2 ? PROVED : DISPROVED;
}

static enum truth
quadratic (struct certificate *certificate)
{
    const struct plane_function f = { booth, NULL };
    arb_ptr centre = _arb_vec_init (2);
    struct critical_points points;
    enum truth truth;
    arb_t level;

    (void) certificate;
    arb_init (level);
    critical_points_init (&points);
    arb_set_ui (level, 369);
    arb_mul_2exp_si (level, level, -2);
    /* Not the centre of symmetry. */
    arb_set_si (centre, 1);
    arb_mul_2exp_si (centre, centre, -3);
    level_set_critical (&points, &f, centre, level, PREC);
    truth = quadratic_points (&points);
    level_boxes_critical (&points, &f, 3, level, PREC);
    truth = weaker (truth, quadratic_points (&points));
    critical_points_clear (&points);
    _arb_vec_clear (centre, 2);
    arb_clear (level);
    return truth;
}

/* Two maxima and two minima, in both ways, with the same squares. */
static enum truth
complete (struct certificate *certificate)
{
    static const char *const at[] = { "1", "2" };
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < 2; i++) {
        slong rays = six_points_count (i, BY_RAYS, PREC);
        slong covers = six_points_count (i, BY_BOXES, PREC);
        if (rays == 0 || covers == 0)
            truth = weaker (truth, UNDECIDED);
        else if (rays != 2 || covers != 2)
            truth = DISPROVED;
        truth = weaker (
            truth, evaluates_alike (&teleport_logistic_gradient_quantity,
                                    &teleport_logistic_gradient_boxes_quantity,
                                    at[i], 60));
    }
    return truth;
}

static enum truth
order (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        evaluates_below (&teleport_logistic_gradient_quantity, "2",
                         &teleport_logistic_start_gradient_quantity, ""),
        evaluates_below (&teleport_logistic_start_gradient_quantity, "",
                         &teleport_logistic_gradient_quantity, "1"));
}

/* Newton's step makes the gap larger than the gap before, which is that of
   nought rounds. */
static enum truth
worse (struct certificate *certificate)
{
    (void) certificate;
    return evaluates_below (&teleport_logistic_teleport_gap_quantity, "0",
                            &teleport_logistic_damped_gap_quantity, "1000");
}

static enum truth
eigenvalues (struct certificate *certificate)
{
    static const char *const at[] = { "1", "2" };
    enum truth truth = PROVED;
    int i;

    (void) certificate;
    for (i = 0; i < 2; i++)
        truth = weaker (
            truth,
            evaluates_alike (&teleport_logistic_curvature_quantity,
                             &teleport_logistic_curvature_eigenvalue_quantity,
                             at[i], 60));
    return truth;
}

static const struct step steps[] = {
    { "stationarity",
      "d/d\\tau \\frac12 \\|g\\|^2 = T = Hg \\cdot Jg along the curve, and Hg "
      "= (g \\cdot Hg\\, g + T Jg)/\\|g\\|^2: where T = 0, and only there, "
      "the "
      "gradient is an eigenvector of the Hessian",
      "derived here", BY_ALGEBRA, stationarity, NULL },
    { "Newton's step",
      "where Hg = \\lambda g, \\lambda > 0, H^{-1} g = g/\\lambda: the "
      "gradient step of size 1/\\lambda is Newton's",
      "derived here", BY_ALGEBRA, newton, NULL },
    { "quadratic",
      "for 5 x^2 + 8 x y + 5 y^2 on the level 369/4 both searches find four "
      "critical points, \\|g\\|^2 = 3321 at the maxima and 369 at the minima",
      "derived here", BY_INTERVALS, quadratic, NULL },
    { "complete",
      "T has exactly four zeros on \\{f = f(2,1)\\}, two maxima and two "
      "minima: arcs on which T or its derivative has a sign, and again boxes "
      "that cover a square around the curve; the maxima agree to 60 digits",
      "derived here", BY_INTERVALS, complete, NULL },
    { "order",
      "the second local maximum has a shorter gradient than (2, 1), the first "
      "a longer one",
      "derived here", BY_INTERVALS, order, NULL },
    { "eigenvalues",
      "at both local maxima the gradient belongs to the smaller eigenvalue of "
      "the Hessian, not to the larger as on a quadratic",
      "derived here", BY_INTERVALS, eigenvalues, NULL },
    { "larger",
      "the step 1/\\lambda after the teleport makes the gap larger than it "
      "was at (2, 1)",
      "derived here", BY_INTERVALS, worse, NULL },
};

PROOF (teleport_logistic_gradient) = { STEPS (steps) };
