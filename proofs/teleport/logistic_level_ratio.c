/*
 * One exact teleport at a small gap d, and one step of 1/L = 2, on six points'
 * logistic loss.  At the minimiser the Hessian has the eigenvalues a > b; it
 * has the Lipschitz constant N.  Let (x, y) be the teleport from there in the
 * eigenvectors, |(x, y)| = e, and g = (a x, b y) + r with |r| <= N e^2/2.
 *
 * Level: 2 d = a x^2 + b y^2 + p, |p| <= N e^3/3, so that (b - N e/3) e^2 <= 2
 * d: the level set lies in the disc of a radius R < 1/10 with R^2 = 2 d/m, m =
 * b - N/30, as the loss on the circle of radius 1/10 is above the level.
 *
 * Maximum: on the axis of x the level has a point with |g|^2 >= 2 a d - 4 a N
 * R^3/3, and at (x, y) |g|^2 <= a^2 x^2 + b^2 y^2 + a N e^3 + N^2 e^4/4 <= 2 a
 * d - b (a-b) y^2 + 4 a N R^3/3 + N^2 R^4/4.  So b (a-b) y^2 <= (8 a N/3 + N^2
 * /40) R^3.
 *
 * Step: the next point is (1-2a) x, (1-2b) y less 2 r, no further away, and
 * the next gap is half of a (1-2a)^2 x^2 + b (1-2b)^2 y^2, less 2 r . H (1-2H)
 * e, plus 2 r . H r, within N R^3/6.  With a x^2 from the level this is
 * (1-2a)^2 d within R^3 times what the quantity says, for H (1-2H) <= 1/8.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/level_boxes.h"
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_level_ratio);
USES (quantity, teleport_logistic_level_rest);
USES (quantity, teleport_logistic_level_bound);
USES (quantity, teleport_logistic_sharpness);
USES (quantity, teleport_logistic_rate_teleport);
USES (quantity, teleport_logistic_teleport_ratio);

enum { PREC = 256 };

/* phi'''^2 = v^2 (1 - 4 v), v = s (1-s), is at most 1/108; the rows have the
   squares 1, 1, 2, 2, 5, 5. */
static enum truth
third_derivative (struct certificate *certificate)
{
    static const int square[] = { 1, 1, 2, 2, 5, 5 };
    enum truth truth = weaker (identity_check ("s", "(s*(1-s)*(1-2*s))^2",
                                               "(s*(1-s))^2*(1 - 4*s*(1-s))"),
                               identity_check ("v", "1/108 - v^2*(1 - 4*v)",
                                               "(1 - 6*v)^2*(1 + 12*v)/108"));
    int i, j, found = 0;

    (void) certificate;
    for (i = 0; i < 6; i++)
        for (j = 0; j < 6; j++)
            if (six_points.rows[j][0] * six_points.rows[j][0]
                    + six_points.rows[j][1] * six_points.rows[j][1]
                == square[i])
                found++;
    /* Each of three values twice. */
    return found == 12 ? truth : DISPROVED;
}

static enum truth
expansions (struct certificate *certificate)
{
    static const char *const identities[][3] = {
        { "a b x y", "a*(a*x^2 + b*y^2) - (a^2*x^2 + b^2*y^2)",
          "b*(a - b)*y^2" },
        { "a x r", "a*((1-2*a)*x - 2*r)^2/2",
          "a*(1-2*a)^2*x^2/2 - 2*r*a*(1-2*a)*x + 2*a*r^2" },
        { "a b", "(1-2*b)^2 - (1-2*a)^2", "4*(a-b)*(1-a-b)" },
        { "a", "1/8 - a*(1-2*a)", "2*(a - 1/4)^2" },
        /* a x^2 = 2 d - b y^2 - p in half the new quadratic. */
        { "a b d p y",
          "((1-2*a)^2*(2*d - b*y^2 - p) + b*(1-2*b)^2*y^2)/2 - (1-2*a)^2*d",
          "b*y^2*((1-2*b)^2 - (1-2*a)^2)/2 - (1-2*a)^2*p/2" },
        /* What multiplies N R^3: the halves of 1/3, 2/8 with |r| <= N R^2/2,
           1/6; and 2 a |r|^2 = a N^2 R^4/2. */
        { "q", "q/2/3 + 2/2/8 + 1/6", "q/6 + 7/24" },
    };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof identities / sizeof *identities; i++)
        truth =
            weaker (truth, identity_check (identities[i][0], identities[i][1],
                                           identities[i][2]));
    return truth;
}

/* (b/2 - N/60)/100 > 1/2000, N = (2 + 4 sqrt 2 + 10 sqrt 5)/(36 sqrt 3): the
   third derivative takes N e^3/6 from the parabola. */
static enum truth
radius (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t b, n;

    (void) certificate;
    arb_init (b);
    arb_init (n);
    arb_sqrt_ui (n, 5, PREC);
    arb_mul_ui (n, n, 10, PREC);
    arb_sqrt_ui (b, 2, PREC);
    arb_addmul_ui (n, b, 4, PREC);
    arb_add_ui (n, n, 2, PREC);
    arb_sqrt_ui (b, 3, PREC);
    arb_div (n, n, b, PREC);
    arb_div_ui (n, n, 36, PREC);
    if (evaluate_at (b, &teleport_logistic_sharpness_quantity, "2", 30)) {
        arb_mul_ui (b, b, 30, PREC);
        arb_sub (b, b, n, PREC);
        arb_sub_ui (b, b, 3, PREC);
        truth = is_positive (b);
    }
    arb_clear (b);
    arb_clear (n);
    return truth;
}

/* The ratio at a gap of 1/1000, the teleport found by boxes. */
static enum truth
by_boxes (struct certificate *certificate)
{
    struct plane_function f = logistic_plane_function (&six_points);
    arb_ptr w = _arb_vec_init (2);
    struct critical_points points;
    struct plane_point point;
    enum truth truth = UNDECIDED;
    arb_t level, ratio, step;
    slong best;

    (void) certificate;
    arb_init (level);
    arb_init (ratio);
    arb_init (step);
    plane_point_init (&point);
    critical_points_init (&points);
    arb_set_ui (step, 2);
    if (logistic_plane_minimum (w, level, &six_points, PREC)) {
        arb_set_ui (ratio, 1000);
        arb_inv (ratio, ratio, PREC);
        arb_add (level, level, ratio, PREC);
        if (level_boxes_critical (&points, &f, 2, level, PREC) == EVALUATED
            && level_set_maxima (&best, 1, &points) == EVALUATED) {
            plane_point_set (&point, points.w + 2 * best);
            logistic_plane_step (&point, &six_points, step, PREC);
            logistic_plane_gap (ratio, &six_points, &point, PREC);
            arb_mul_ui (ratio, ratio, 1000, PREC);
            truth = evaluates_near (&teleport_logistic_level_ratio_quantity,
                                    "1/1000", ratio, 40);
        }
    }
    critical_points_clear (&points);
    plane_point_clear (&point);
    _arb_vec_clear (w, 2);
    arb_clear (level);
    arb_clear (ratio);
    arb_clear (step);
    return truth;
}

/* The rest is within its bound at nine gaps. */
static enum truth
within (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *gap = _fmpq_vec_init (1);
    arb_t rest, bound;
    slong i;

    (void) certificate;
    arb_init (rest);
    arb_init (bound);
    for (i = 1; i <= 9; i++) {
        fmpq_set_si (gap, 1, 2000);
        fmpq_pow_si (gap, gap, i);
        if (!evaluate_point (rest, &teleport_logistic_level_rest_quantity, gap,
                             15)
            || !evaluate_point (bound, &teleport_logistic_level_bound_quantity,
                                gap, 15))
            arb_indeterminate (rest);
        truth = weaker (truth, is_at_most (rest, bound));
    }
    arb_clear (rest);
    arb_clear (bound);
    _fmpq_vec_clear (gap, 1);
    return truth;
}

static const struct step steps[] = {
    { "third derivative",
      "|\\varphi'''| \\le 1/(6 \\sqrt 3): 1/108 - v^2 (1-4v) = "
      "(1-6v)^2 (1+12v)/108, v = s(1-s); N = \\frac16 \\sum |x|^3/(6 \\sqrt "
      "3) for |x|^2 = 1, 1, 2, 2, 5, 5",
      "derived here", BY_ALGEBRA, third_derivative, NULL },
    { "expansions",
      "the identities between the quadratic parts of level, gradient and step",
      "derived here", BY_ALGEBRA, expansions, NULL },
    { "radius",
      "on the circle of radius 1/10 around the minimiser the gap exceeds "
      "1/2000",
      "derived here", BY_INTERVALS, radius, NULL },
    { "by boxes",
      "at the gap 1/1000 the ratio agrees to 40 digits with a teleport found "
      "by boxes",
      "derived here", BY_INTERVALS, by_boxes, NULL },
    { "within", "the rest is within its bound at 2000^{-j}, j = 1, ..., 9",
      "derived here", BY_INTERVALS, within, NULL },
};

PROOF (teleport_logistic_level_ratio) = { STEPS (steps) };
