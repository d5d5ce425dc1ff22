/*
 * The rate 2r at which Adam's margin can grow for ever.  If the gradients fall
 * by e^-2r a step, sums of geometric series make m = (1-beta1)/(1-beta1 x) g
 * and v = (1-beta2)/(1-beta2 x^2) g^2 with x = e^2r, so that the step
 * reproduces r when
 *
 *     r = phi (r) = rate (1-beta1)/(1-beta1 x) sqrt ((1-beta2 x^2)/(1-beta2)).
 *
 * For beta1^2 < beta2 both factors are positive on 0 < r < R = -log (beta2)/4
 * and phi (R) = 0: there is a root.  It is the only one for beta1 <= beta2, as
 * phi/r falls then; otherwise [0, R] is cut until on each part r - phi has one
 * sign, or can change it in one direction only, and the roots are counted.
 * There may be three roots; for beta1^2 >= beta2 the two sides meet an even
 * number of times, or touch: then no root is the root, and the parameters lie
 * outside the domain.
 */
#include "theory/quantity.h"

enum { RATE, BETA1, BETA2 };

struct problem {
    slong prec;
    arb_t beta1, beta2, left, right; /* 1 - beta2, (rate (1 - beta1))^2 */
};

static void
problem_init (struct problem *problem, const fmpq *at, slong prec)
{
    fmpq_t t;

    fmpq_init (t);
    arb_init (problem->beta1);
    arb_init (problem->beta2);
    arb_init (problem->left);
    arb_init (problem->right);
    problem->prec = prec;
    arb_set_fmpq (problem->beta1, at + BETA1, prec);
    arb_set_fmpq (problem->beta2, at + BETA2, prec);
    fmpq_sub_si (t, at + BETA2, 1);
    fmpq_neg (t, t);
    arb_set_fmpq (problem->left, t, prec);
    fmpq_sub_si (t, at + BETA1, 1);
    fmpq_mul (t, t, at + RATE);
    fmpq_mul (t, t, t);
    arb_set_fmpq (problem->right, t, prec);
    fmpq_clear (t);
}

static void
problem_clear (struct problem *problem)
{
    arb_clear (problem->beta1);
    arb_clear (problem->beta2);
    arb_clear (problem->left);
    arb_clear (problem->right);
}

/* Set A to 1 - beta1 x, B to 1 - beta2 x^2, with X = e^2r. */
static void
factors (arb_t a, arb_t b, arb_t x, const arb_t r,
         const struct problem *problem)
{
    slong prec = problem->prec;

    arb_mul_2exp_si (x, r, 1);
    arb_exp (x, x, prec);
    arb_mul (a, problem->beta1, x, prec);
    arb_sub_ui (a, a, 1, prec);
    arb_neg (a, a);
    arb_mul (b, x, x, prec);
    arb_mul (b, b, problem->beta2, prec);
    arb_sub_ui (b, b, 1, prec);
    arb_neg (b, b);
}

/*
 * Set VALUE to G (r) = (1-beta2) (r (1-beta1 x))^2 - (rate (1-beta1))^2
 * (1-beta2 x^2), which has the sign of r - phi, and SLOPE, if not null, to its
 * derivative.
 */
static void
difference (arb_t value, arb_ptr slope, const arb_t r,
            const struct problem *problem)
{
    slong prec = problem->prec;
    arb_t a, b, x, ra, t;

    arb_init (a);
    arb_init (b);
    arb_init (x);
    arb_init (ra);
    arb_init (t);
    factors (a, b, x, r, problem);
    arb_mul (ra, r, a, prec);
    arb_mul (t, ra, ra, prec);
    arb_mul (t, t, problem->left, prec);
    arb_mul (value, problem->right, b, prec);
    arb_sub (value, t, value, prec);
    if (slope != NULL) {
        /* 2 left (ra) (a - 2 r beta1 x) + 4 right beta2 x^2. */
        arb_mul (t, r, x, prec);
        arb_mul (t, t, problem->beta1, prec);
        arb_mul_2exp_si (t, t, 1);
        arb_sub (t, a, t, prec);
        arb_mul (t, t, ra, prec);
        arb_mul (t, t, problem->left, prec);
        arb_mul (x, x, x, prec);
        arb_mul (x, x, problem->beta2, prec);
        arb_mul (x, x, problem->right, prec);
        arb_mul_2exp_si (x, x, 1);
        arb_add (slope, t, x, prec);
        arb_mul_2exp_si (slope, slope, 1);
    }
    arb_clear (a);
    arb_clear (b);
    arb_clear (x);
    arb_clear (ra);
    arb_clear (t);
}

/* The sign of r - phi (r) at R, or 0 when it is not certain. */
static int
side (const arb_t r, const struct problem *problem)
{
    int sign = 0;
    arb_t value;

    arb_init (value);
    difference (value, NULL, r, problem);
    if (arb_is_positive (value))
        sign = 1;
    else if (arb_is_negative (value))
        sign = -1;
    arb_clear (value);
    return sign;
}

/* Is D (r) = (1-beta1 x)(1-beta2 x^2) - 2 r x (beta1 - beta2 x) > 0 on the
   whole ball R?  Then phi/r falls there. */
static int
falls (const arb_t r, const struct problem *problem)
{
    slong prec = problem->prec;
    int certain;
    arb_t a, b, x, t;

    arb_init (a);
    arb_init (b);
    arb_init (x);
    arb_init (t);
    factors (a, b, x, r, problem);
    arb_mul (a, a, b, prec);
    arb_mul (t, problem->beta2, x, prec);
    arb_sub (t, problem->beta1, t, prec);
    arb_mul (t, t, x, prec);
    arb_mul (t, t, r, prec);
    arb_mul_2exp_si (t, t, 1);
    arb_sub (a, a, t, prec);
    certain = arb_is_positive (a);
    arb_clear (a);
    arb_clear (b);
    arb_clear (x);
    arb_clear (t);
    return certain;
}

/*
 * The number of roots from LOW to HIGH, in DEPTH halvings at most; -1 when
 * they do not tell.  Where r - phi can change its sign only in one direction,
 * as phi/r falls or G is monotone, there is a root if the signs at the ends
 * differ, and none if they agree.
 */
static int
count_roots (const arb_t low, const arb_t high, const struct problem *problem,
             int depth)
{
    int count = -1, first, last;
    arb_t all, value, slope;

    arb_init (all);
    arb_init (value);
    arb_init (slope);
    arb_union (all, low, high, problem->prec);
    difference (value, slope, all, problem);
    if (arb_is_positive (value) || arb_is_negative (value)) {
        count = 0;
    } else if (falls (all, problem) || arb_is_positive (slope)
               || arb_is_negative (slope)) {
        first = side (low, problem);
        last = side (high, problem);
        if (first != 0 && last != 0)
            count = first != last;
    } else if (depth > 0) {
        arb_get_mid_arb (all, all);
        first = count_roots (low, all, problem, depth - 1);
        last = first < 0 ? -1 : count_roots (all, high, problem, depth - 1);
        if (first >= 0 && last >= 0)
            count = first + last;
    }
    arb_clear (all);
    arb_clear (value);
    arb_clear (slope);
    return count;
}

/*
 * Set ROOT, exact, near to the root between 0 and END: halves, as long as
 * signs are certain, and then Newton's method, of which nothing is proved.
 * Small roots are close to RATE, which is not halved down to.
 */
static void
approximate (arb_t root, const arb_t end, const fmpq_t rate,
             const struct problem *problem)
{
    enum { HALVINGS = 100 };
    slong prec = problem->prec, i;
    slong newton = 6 + (slong) FLINT_BIT_COUNT ((ulong) prec);
    arb_t low, high, value, slope;

    arb_init (low);
    arb_init (high);
    arb_init (value);
    arb_init (slope);
    arb_set_fmpq (high, rate, prec);
    arb_mul_2exp_si (high, high, 1);
    arb_get_mid_arb (high, high);
    if (!arb_lt (high, end) || side (high, problem) <= 0)
        arb_set (high, end);
    for (i = 0; i < HALVINGS; i++) {
        int sign;
        arb_sub (value, high, low, prec);
        arb_mul_2exp_si (value, value, 24);
        if (arb_lt (value, low))
            break;
        arb_add (root, low, high, prec);
        arb_mul_2exp_si (root, root, -1);
        arb_get_mid_arb (root, root);
        sign = side (root, problem);
        if (sign == 0)
            break;
        arb_set (sign < 0 ? low : high, root);
    }
    for (; newton > 0; newton--) {
        difference (value, slope, root, problem);
        arb_div (value, value, slope, prec);
        arb_sub (root, root, value, prec);
        arb_get_mid_arb (root, root);
    }
    arb_clear (low);
    arb_clear (high);
    arb_clear (value);
    arb_clear (slope);
}

/*
 * Set R to an enclosure of the only root between 0 and END: two points close
 * to ROOT where r - phi has the signs - and +, which the only root and no
 * other lies between.
 */
static void
enclose (arb_t r, const arb_t root, const arb_t end,
         const struct problem *problem)
{
    slong prec = problem->prec, widen;
    arb_t below, above, width;

    arb_init (below);
    arb_init (above);
    arb_init (width);
    arb_zero (below);
    arb_union (r, below, end, prec);
    if (arb_is_finite (root) && arb_is_positive (root))
        for (widen = 8; widen < prec; widen += widen / 2) {
            arb_mul_2exp_si (width, root, widen - prec);
            arb_sub (below, root, width, prec);
            arb_add (above, root, width, prec);
            if (arb_is_positive (below) && arb_lt (above, end)
                && side (below, problem) < 0 && side (above, problem) > 0) {
                arb_union (r, below, above, prec);
                break;
            }
        }
    arb_clear (below);
    arb_clear (above);
    arb_clear (width);
}

/* Is BETA1^2 >= BETA2? */
static int
forgets_too_slowly (const fmpq *at)
{
    int slow;
    fmpq_t square;

    fmpq_init (square);
    fmpq_mul (square, at + BETA1, at + BETA1);
    slow = fmpq_cmp (square, at + BETA2) >= 0;
    fmpq_clear (square);
    return slow;
}

/* No momenta: each step is the rate. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at + BETA1) || !fmpq_is_zero (at + BETA2))
        return UNABLE;
    fmpq_mul_2exp (value, at + RATE, 1);
    return EVALUATED;
}

/* Encloses the root where it is certain to be the only one. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum { HALVINGS = 24 };
    enum evaluation evaluation = EVALUATED;
    struct problem problem;
    int roots = 1;
    fmpq_t value;
    arb_t end, zero, root;

    fmpq_init (value);
    if (exact (value, at) == EVALUATED) {
        arb_set_fmpq (out, value, prec);
        fmpq_clear (value);
        return EVALUATED;
    }
    fmpq_clear (value);
    arb_indeterminate (out);
    if (forgets_too_slowly (at))
        return OUT_OF_DOMAIN;
    arb_init (end);
    arb_init (zero);
    arb_init (root);
    problem_init (&problem, at, prec);
    arb_log (end, problem.beta2, prec);
    arb_mul_2exp_si (end, end, -2);
    arb_neg (end, end);
    if (fmpq_cmp (at + BETA1, at + BETA2) > 0)
        roots = count_roots (zero, end, &problem, HALVINGS);
    if (roots != 1) {
        arb_union (out, zero, end, prec);
        evaluation = roots < 0 ? UNABLE : OUT_OF_DOMAIN;
    } else {
        approximate (root, end, at + RATE, &problem);
        enclose (out, root, end, &problem);
    }
    arb_mul_2exp_si (out, out, 1);
    problem_clear (&problem);
    arb_clear (end);
    arb_clear (zero);
    arb_clear (root);
    return evaluation;
}

QUANTITY (imbalance_adam_rate) = {
    .axes = "lr beta1 beta2",
    .domain = "lr > 0, 0 <= beta1 < 1, 0 <= beta2 < 1, where exactly one root "
              "exists",
    .formula = "2r,\\ r = \\eta \\frac{1-\\beta_1}{1-\\beta_1 e^{2r}} "
               "\\sqrt{\\frac{1-\\beta_2 e^{4r}}{1-\\beta_2}}",
    .ball = ball,
    .exact = exact,
};
