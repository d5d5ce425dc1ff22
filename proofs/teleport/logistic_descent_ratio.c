/*
 * Gradient descent with the step 1/L = 2 near the minimiser of six points'
 * logistic loss.  The Hessian there has the eigenvalues a > b, and the
 * Lipschitz constant N (proofs/teleport/logistic_level_ratio.c); p = 1 - 2a, q
 * = 1 - 2b.  In the eigenvectors the distance (x, y), of length e, becomes (p
 * x, q y) within N e^2.
 *
 * Cone: let |y| <= Y = 1/100 and |x| <= 3 y^2, so that e^2 <= 2 y^2.  Then |y|
 * falls, to at least (q - 2 N Y) |y|, and |x| to at most (3 p + 2 N) y^2:
 * which is at most three times the new y^2 if 3 p + 2 N <= 3 (q - 2 N Y)^2. So
 * it is for ever.
 *
 * Rate: the gap d is (a x^2 + b y^2)/2 within N e^3/6, and the next one (a p^2
 * x^2 + b q^2 y^2)/2 within N e^3 (1/8 + 1/6) + a N^2 e^4/2, so that it is q^2
 * d within e^3 (N (q^2/6 + 7/24) + (9 a (q^2 - p^2) + a N^2) e/2), as x^2 <= 9
 * y^4.  With e^2 <= 2 d/m, m = b - N/30, this is K sqrt d relative to d.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_sharpness);
USES (quantity, teleport_logistic_descent_ratio);
USES (quantity, teleport_logistic_descent_gap);
USES (quantity, teleport_logistic_rate_descent);
USES (quantity, teleport_logistic_least_root);
USES (quantity, teleport_logistic_start_loss_margins);

enum { PREC = 256, FROM = 20 };

/* The constants of the comment above. */
struct constants {
    arb_t a, b, p, q, n;
};

static int
constants_init (struct constants *c)
{
    int good;

    arb_init (c->a);
    arb_init (c->b);
    arb_init (c->p);
    arb_init (c->q);
    arb_init (c->n);
    good =
        evaluate_at (c->a, &teleport_logistic_sharpness_quantity, "1", 50)
        && evaluate_at (c->b, &teleport_logistic_sharpness_quantity, "2", 50);
    arb_mul_si (c->p, c->a, -2, PREC);
    arb_add_ui (c->p, c->p, 1, PREC);
    arb_mul_si (c->q, c->b, -2, PREC);
    arb_add_ui (c->q, c->q, 1, PREC);
    /* N = (2 + 4 sqrt 2 + 10 sqrt 5)/(36 sqrt 3) < 241/500. */
    arb_set_ui (c->n, 241);
    arb_div_ui (c->n, c->n, 500, PREC);
    return good;
}

static void
constants_clear (struct constants *c)
{
    arb_clear (c->a);
    arb_clear (c->b);
    arb_clear (c->p);
    arb_clear (c->q);
    arb_clear (c->n);
}

/* N < 241/500. */
static enum truth
lipschitz (struct certificate *certificate)
{
    enum truth truth;
    arb_t n, root;

    (void) certificate;
    arb_init (n);
    arb_init (root);
    arb_sqrt_ui (n, 5, PREC);
    arb_mul_ui (n, n, 10, PREC);
    arb_sqrt_ui (root, 2, PREC);
    arb_addmul_ui (n, root, 4, PREC);
    arb_add_ui (n, n, 2, PREC);
    arb_mul_ui (n, n, 500, PREC);
    arb_sqrt_ui (root, 3, PREC);
    arb_mul_ui (root, root, 36 * 241, PREC);
    arb_sub (n, root, n, PREC);
    truth = is_positive (n);
    arb_clear (n);
    arb_clear (root);
    return truth;
}

/* 3 (q - N/50)^2 - 3 p - 2 N > 0 < p, and q + N/50 < 1. */
static enum truth
cone (struct certificate *certificate)
{
    struct constants c;
    enum truth truth = UNDECIDED;
    arb_t x, y;

    (void) certificate;
    arb_init (x);
    arb_init (y);
    if (constants_init (&c)) {
        truth = is_positive (c.p);
        arb_div_ui (x, c.n, 50, PREC);
        arb_sub (y, c.q, x, PREC);
        arb_mul (y, y, y, PREC);
        arb_sub (y, y, c.p, PREC);
        arb_mul_ui (y, y, 3, PREC);
        arb_submul_ui (y, c.n, 2, PREC);
        truth = weaker (truth, is_positive (y));
        arb_add (y, c.q, x, PREC);
        arb_sub_ui (y, y, 1, PREC);
        arb_neg (y, y);
        truth = weaker (truth, is_positive (y));
    }
    constants_clear (&c);
    arb_clear (x);
    arb_clear (y);
    return truth;
}

/* Set X and Y to the coordinates of (U, V) along the eigenvector of the larger
   eigenvalue A, (b, A - a) for H = ((a, b), (b, d)), and across it. */
static void
coordinates (arb_t x, arb_t y, arb_srcptr v, arb_srcptr jet, const arb_t a)
{
    arb_t first, second, length;

    arb_init (first);
    arb_init (second);
    arb_init (length);
    arb_set (first, jet + JET_XY);
    arb_sub (second, a, jet + JET_XX, PREC);
    arb_hypot (length, first, second, PREC);
    arb_mul (x, first, v, PREC);
    arb_addmul (x, second, v + 1, PREC);
    arb_div (x, x, length, PREC);
    arb_mul (y, first, v + 1, PREC);
    arb_submul (y, second, v, PREC);
    arb_div (y, y, length, PREC);
    arb_clear (first);
    arb_clear (second);
    arb_clear (length);
}

/* After twenty steps |y| < 1/100 and |x| < 3 y^2. */
static enum truth
entered (struct certificate *certificate)
{
    arb_ptr w = _arb_vec_init (4), best = w + 2,
            jet = _arb_vec_init (JET_LENGTH);
    struct plane_point point;
    enum truth truth = UNDECIDED;
    struct constants c;
    arb_t step, x, y;
    int k;

    (void) certificate;
    arb_init (step);
    arb_init (x);
    arb_init (y);
    plane_point_init (&point);
    six_points_start (&point);
    arb_set_ui (step, 2);
    for (k = 0; k < FROM; k++)
        logistic_plane_step (&point, &six_points, step, PREC);
    plane_point_box (w, &point);
    if (constants_init (&c)
        && logistic_plane_minimum (best, NULL, &six_points, PREC)) {
        logistic_plane_jet (jet, best, 2, &six_points, PREC);
        _arb_vec_sub (w, w, best, 2, PREC);
        coordinates (x, y, w, jet, c.a);
        arb_abs (x, x);
        arb_abs (y, y);
        arb_mul_si (step, y, -100, PREC);
        arb_add_ui (step, step, 1, PREC);
        truth = is_positive (step);
        arb_mul (y, y, y, PREC);
        arb_mul_ui (y, y, 3, PREC);
        arb_sub (y, y, x, PREC);
        truth = weaker (truth, is_positive (y));
    }
    constants_clear (&c);
    plane_point_clear (&point);
    _arb_vec_clear (w, 4);
    _arb_vec_clear (jet, JET_LENGTH);
    arb_clear (step);
    arb_clear (x);
    arb_clear (y);
    return truth;
}

/* Set K to (2/m)^(3/2) (N (q^2/6 + 7/24) + (9 a (q^2 - p^2) + a N^2)/100), e
   being below 1/50. */
static void
rest_constant (arb_t k, const struct constants *c)
{
    arb_t part, square;

    arb_init (part);
    arb_init (square);
    arb_mul (part, c->p, c->p, PREC);
    arb_mul (square, c->q, c->q, PREC);
    arb_sub (part, square, part, PREC);
    arb_mul_ui (part, part, 9, PREC);
    arb_addmul (part, c->n, c->n, PREC);
    arb_mul (part, part, c->a, PREC);
    arb_div_ui (part, part, 100, PREC);
    arb_mul_2exp_si (square, square, 2);
    arb_add_ui (square, square, 7, PREC);
    arb_div_ui (square, square, 24, PREC);
    arb_addmul (part, square, c->n, PREC);
    arb_div_ui (square, c->n, 30, PREC);
    arb_sub (square, c->b, square, PREC);
    arb_ui_div (square, 2, square, PREC);
    arb_sqrt (k, square, PREC);
    arb_mul (k, k, square, PREC);
    arb_mul (k, k, part, PREC);
    arb_clear (part);
    arb_clear (square);
}

/* K sqrt (d) is below 10^-12 of the rate at step 100, and later on, as the gap
   falls; and the ratio is within K sqrt (d) from step 20 to 25. */
static enum truth
rest (struct certificate *certificate)
{
    static const char *const at[] = { "20", "21", "22", "23", "24", "25" };
    enum truth truth = UNDECIDED;
    struct constants c;
    arb_t k, gap, ratio, rate;
    int i;

    (void) certificate;
    arb_init (k);
    arb_init (gap);
    arb_init (ratio);
    arb_init (rate);
    if (constants_init (&c)
        && evaluate_at (rate, &teleport_logistic_rate_descent_quantity, "", 40)
        && evaluate_at (gap, &teleport_logistic_descent_gap_quantity, "100",
                        20)) {
        rest_constant (k, &c);
        arb_sqrt (gap, gap, PREC);
        arb_mul (gap, gap, k, PREC);
        arb_mul_ui (gap, gap, UWORD (1000000000000), PREC);
        truth = is_at_most (gap, rate);
        for (i = 0; i < 6; i++) {
            if (!evaluate_at (gap, &teleport_logistic_descent_gap_quantity,
                              at[i], 20)
                || !evaluate_at (ratio,
                                 &teleport_logistic_descent_ratio_quantity,
                                 at[i], 20))
                arb_indeterminate (ratio);
            arb_sqrt (gap, gap, PREC);
            arb_mul (gap, gap, k, PREC);
            arb_sub (ratio, ratio, rate, PREC);
            arb_abs (ratio, ratio);
            truth = weaker (truth, is_at_most (ratio, gap));
        }
    }
    constants_clear (&c);
    arb_clear (k);
    arb_clear (gap);
    arb_clear (ratio);
    arb_clear (rate);
    return truth;
}

/* The first step, from the loss at the start and the minimum by other routes:
   the gap after it is the ratio times the gap before. */
static enum truth
first (struct certificate *certificate)
{
    enum truth truth = UNDECIDED;
    arb_t gap, least, after;

    (void) certificate;
    arb_init (gap);
    arb_init (least);
    arb_init (after);
    if (evaluate_at (gap, &teleport_logistic_start_loss_margins_quantity, "",
                     60)
        && evaluate_at (least, &teleport_logistic_least_root_quantity, "", 60)
        && evaluate_at (after, &teleport_logistic_descent_gap_quantity, "1",
                        60)) {
        arb_sub (gap, gap, least, PREC);
        arb_div (after, after, gap, PREC);
        truth = evaluates_near (&teleport_logistic_descent_ratio_quantity, "0",
                                after, 40);
    }
    arb_clear (gap);
    arb_clear (least);
    arb_clear (after);
    return truth;
}

static const struct step steps[] = {
    { "Lipschitz constant", "\\frac16 \\sum |x|^3/(6 \\sqrt 3) < 241/500",
      "derived here", BY_INTERVALS, lipschitz, NULL },
    { "cone",
      "3 (q - N/50)^2 > 3p + 2N and q + N/50 < 1: |x| \\le 3 y^2 with |y| "
      "\\le "
      "1/100 holds for ever once it holds",
      "derived here", BY_INTERVALS, cone, NULL },
    { "entered", "after twenty steps from (2,1) it does", "derived here",
      BY_INTERVALS, entered, NULL },
    { "rest",
      "from then on the ratio of gaps is q^2 within K \\sqrt d, d the gap: at "
      "step 100, and with the gap later, within 10^{-12} of it",
      "derived here", BY_INTERVALS, rest, NULL },
    { "first step", "the first ratio from other routes to both gaps",
      "derived here", BY_INTERVALS, first, NULL },
};

PROOF (teleport_logistic_descent_ratio) = { STEPS (steps) };
