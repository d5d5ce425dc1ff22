/*
 * Separable logistic regression with orthonormal inputs, in the losses u_i =
 * log (1 + e^-m_i) of the samples: every u with positive entries occurs, and
 * the squared gradient is sum h (u_i), h (u) = (1 - x)^2 with x = e^-u.  Along
 * u, a function F (x) has the slope -x F' (x).
 *
 * On the closed simplex sum u_i = c, u_i >= 0, the sum has a maximum.  There
 * no two entries are where h is strictly convex, 0 < u < log 2, and those
 * where it is concave, u >= log 2, are equal: k entries v and at most one w
 * with 0 < w < log 2.  Moving loss from the k to the one, the sum has no local
 * maximum with 0 < w < log 2 < v; and where v = log 2 it grows when w gives
 * loss away, for h' is largest there.  So it is k h (c/k) for some k.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, teleport_separable_supremum);
USES (quantity, teleport_separable_supremum_direct);
USES (quantity, teleport_separable_teleport);
USES (quantity, teleport_separable_threshold);
USES (quantity, teleport_separable_start_count);
USES (quantity, teleport_separable_start_count_law);
USES (quantity, teleport_separable_start_gain);
USES (quantity, teleport_separable_gain_limit);
USES (quantity, teleport_separable_best_share);
USES (quantity, teleport_separable_path);

enum { PREC = 256 };

/* e^u = 1 + E, E = e^-m. */
static enum truth
gradient (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E", "E/(1 + E)", "1 - 1/(1 + E)");
}

/* Difference quotients of (1-x)^2 and of 2 x (1-x); on the diagonal, times
   -x, they are h' and h''. */
static enum truth
convexity (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (
            identity_check ("x y", "((1-y)^2 - (1-x)^2)/(y - x)", "x + y - 2"),
            identity_check ("x", "-x*(x + x - 2)", "2*x*(1-x)")),
        weaker (identity_check ("x y", "(2*y*(1-y) - 2*x*(1-x))/(y - x)",
                                "2 - 2*(x + y)"),
                identity_check ("x", "-x*(2 - 2*(x + x))", "2*x*(2*x - 1)")));
}

/* The sum k h ((c-w)/k) + h (w) has the slope h'(w) - h'(v) and the second
   derivative h''(w) + h''(v)/k.  With x = e^-w > 1/2 >= y = e^-v the first
   vanishes where x = 1 - y only; there the second is positive for y < 1/2. */
static enum truth
mixed (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x y", "2*x*(1-x) - 2*y*(1-y)",
                        "2*(x - y)*(1 - x - y)"),
        weaker (
            identity_check ("y k", "2*(1-y)*(2*(1-y) - 1) + 2*y*(2*y - 1)/k",
                            "2*(1 - 2*y)*((1-y) - y/k)"),
            identity_check ("y k", "(1-y) - y/k - (1 - 2*y)", "y*(k-1)/k")));
}

/* s h'(s) - h(s) = (1-x) ((1 + 2s) x - 1), of the sign of 1 + 2s - e^s, which
   is concave, 0 at 0 with the slope 1, and negative at 13/10. */
static enum truth
unimodal (struct certificate *certificate)
{
    static const struct {
        slong s;
        int positive;
    } at[] = { { 50, 1 }, { 125, 1 }, { 126, 0 }, { 130, 0 } };
    enum truth truth = identity_check ("s x", "s*2*x*(1-x) - (1-x)^2",
                                       "(1-x)*((1 + 2*s)*x - 1)");
    arb_t value, root;
    size_t i;

    (void) certificate;
    arb_init (value);
    arb_init (root);
    if (!evaluate_at (root, &teleport_separable_best_share_quantity, "", 40))
        truth = weaker (truth, UNDECIDED);
    for (i = 0; i < sizeof at / sizeof *at; i++) {
        arb_set_si (value, at[i].s);
        arb_div_ui (value, value, 100, PREC);
        arb_sub (root, root, value, PREC);
        /* The root lies on the same side. */
        truth = weaker (truth, at[i].positive ? is_positive (root)
                                              : is_at_most (root, value));
        arb_add (root, root, value, PREC);
        arb_exp (value, value, PREC);
        arb_mul_ui (value, value, 100, PREC);
        arb_sub_ui (value, value, (ulong) (100 + 2 * at[i].s), PREC);
        if (at[i].positive)
            arb_neg (value, value);
        truth = weaker (truth, is_positive (value));
    }
    arb_clear (value);
    arb_clear (root);
    return truth;
}

/* With y = e^(-c/2) and n = 2. */
static enum truth
pair (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("y", "2*(1-y)^2 - (1-y^2)^2", "(1-y)^2*(2 - (1+y)^2)");
    arb_t threshold;

    (void) certificate;
    arb_init (threshold);
    arb_one (threshold);
    arb_asinh (threshold, threshold, PREC);
    arb_mul_2exp_si (threshold, threshold, 1);
    truth =
        weaker (truth, evaluates_near (&teleport_separable_threshold_quantity,
                                       "2", threshold, 50));
    arb_clear (threshold);
    return truth;
}

/* Set SUM to h at PART[i] times 1/24 of C, summed. */
static void
split (arb_t sum, const slong *part, slong n, const arb_t c)
{
    arb_t u;
    slong i;

    arb_init (u);
    arb_zero (sum);
    for (i = 0; i < n; i++) {
        arb_mul_si (u, c, -part[i], PREC);
        arb_div_ui (u, u, 24, PREC);
        arb_expm1 (u, u, PREC);
        arb_addmul (sum, u, u, PREC);
    }
    arb_clear (u);
}

/* n = 3: no split of the loss in twenty-fourths is above the supremum, for
   eight levels. */
static enum truth
splits (struct certificate *certificate)
{
    static const char *const at[] = { "3 1/2", "3 1", "3 7/5", "3 2",
                                      "3 5/2", "3 3", "3 4",   "3 9" };
    static const slong twice[] = { 1, 2, 0, 4, 5, 6, 8, 18 };
    enum truth truth = PROVED;
    arb_t bound, sum, c;
    slong part[3];
    size_t i;

    (void) certificate;
    arb_init (bound);
    arb_init (sum);
    arb_init (c);
    for (i = 0; i < sizeof at / sizeof *at; i++) {
        arb_set_si (c, twice[i] == 0 ? 14 : 5 * twice[i]);
        arb_div_ui (c, c, 10, PREC);
        if (!evaluate_at (bound, &teleport_separable_supremum_quantity, at[i],
                          40))
            truth = weaker (truth, UNDECIDED);
        /* Equal sums are the supremum itself. */
        arb_add_error_2exp_si (bound, -100);
        for (part[0] = 0; part[0] <= 24; part[0]++)
            for (part[1] = 0; part[0] + part[1] <= 24; part[1]++) {
                part[2] = 24 - part[0] - part[1];
                split (sum, part, 3, c);
                if (arb_gt (sum, bound))
                    truth = DISPROVED;
            }
    }
    arb_clear (bound);
    arb_clear (sum);
    arb_clear (c);
    return truth;
}

static enum truth
from_nought (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 9, 32);
    truth = evaluates_to (&teleport_separable_start_gain_quantity, "2", value);
    fmpq_set_si (value, 1, 4);
    truth =
        weaker (truth, evaluates_to (&teleport_separable_start_gain_quantity,
                                     "1", value));
    fmpq_set_si (value, 1, 1);
    truth = weaker (
        truth, weaker (evaluates_to (&teleport_separable_start_count_quantity,
                                     "1", value),
                       evaluates_to (&teleport_separable_start_count_quantity,
                                     "2", value)));
    fmpq_clear (value);
    return truth;
}

/* |k - n log 2 / x| < 1 and gain <= limit, for n to 60. */
static enum truth
many (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t count, law;
    fmpq *n = _fmpq_vec_init (1);
    slong i;

    (void) certificate;
    arb_init (count);
    arb_init (law);
    for (i = 1; i <= 60; i++) {
        fmpq_set_si (n, i, 1);
        if (!evaluate_point (count, &teleport_separable_start_count_quantity,
                             n, 20)
            || !evaluate_point (
                law, &teleport_separable_start_count_law_quantity, n, 20))
            arb_indeterminate (count);
        arb_sub (count, count, law, PREC);
        arb_abs (count, count);
        arb_sub_ui (count, count, 1, PREC);
        arb_neg (count, count);
        truth = weaker (truth, is_positive (count));
        if (!evaluate_point (count, &teleport_separable_start_gain_quantity, n,
                             20)
            || !evaluate_at (law, &teleport_separable_gain_limit_quantity, "",
                             20))
            arb_indeterminate (count);
        truth = weaker (truth, is_at_most (count, law));
    }
    arb_clear (count);
    arb_clear (law);
    _fmpq_vec_clear (n, 1);
    return truth;
}

/* Below the threshold there is no number, above it there is. */
static enum truth
refused (struct certificate *certificate)
{
    static const struct {
        const char *at;
        int attained;
    } cases[] = {
        { "2 1", 0 },         { "2 7/5", 0 },   { "2 176/100", 0 },
        { "2 1763/1000", 1 }, { "2 2", 1 },     { "3 3", 0 },
        { "3 4", 1 },         { "137 171", 0 }, { "137 172", 1 },
        { "1 1/100", 1 },
    };
    enum truth truth = PROVED;
    arb_t ball;
    size_t i;

    (void) certificate;
    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        if (evaluate_at (ball, &teleport_separable_teleport_quantity,
                         cases[i].at, 20)
            != cases[i].attained)
            truth = DISPROVED;
    arb_clear (ball);
    return truth;
}

/* Two samples from w = 0: with y = e^-u the sum is below 9/16 for 1/4 < y < 1
   (4 y^2 - 3 y + 1 has a negative discriminant), and reaches it in the limits
   u -> 0 and u -> 2 log 2. */
static enum truth
path (struct certificate *certificate)
{
    enum truth truth = weaker (
        identity_check ("y", "9/16 - (1-y)^2 - (1 - 1/(4*y))^2",
                        "(1-y)*(4*y - 1)*(4*y^2 - 3*y + 1)/(16*y^2)"),
        identity_check ("y", "4*y^2 - 3*y + 1", "4*(y - 3/8)^2 + 7/16"));
    fmpq_t half;

    (void) certificate;
    fmpq_init (half);
    fmpq_set_si (half, 1, 2);
    truth = weaker (
        truth, evaluates_to (&teleport_separable_path_quantity, "0", half));
    fmpq_clear (half);
    return truth;
}

static const struct step steps[] = {
    { "gradient",
      "e^{-m}/(1 + e^{-m}) = 1 - e^{-u}: with orthonormal inputs the squared "
      "gradient is \\sum_i (1 - e^{-u_i})^2",
      "derived here", BY_ALGEBRA, gradient, NULL },
    { "convexity",
      "h'' = 2x(2x - 1), x = e^{-u}: h is convex for u < \\log 2 and concave "
      "beyond",
      "derived here", BY_ALGEBRA, convexity, NULL },
    { "mixed",
      "k equal losses and a smaller one below \\log 2: every stationary point "
      "is a local minimum, 2(1-2y)((1-y) - y/k) > 0; so the supremum is k "
      "h(c/k) for some k, the others having no loss, at infinity",
      "derived here", BY_ALGEBRA, mixed, NULL },
    { "unimodal",
      "h(s)/s grows up to the root of e^s = 1 + 2s and falls from there: the "
      "best k is next to c over the root",
      "derived here", BY_INTERVALS, unimodal, NULL },
    { "two samples",
      "2(1-y)^2 - (1-y^2)^2 = (1-y)^2 (2 - (1+y)^2), y = e^{-c/2}: attained "
      "from c = 2 \\mathrm{asinh}\\, 1 on, the quantity to 50 digits",
      "derived here", BY_ALGEBRA, pair, NULL },
    { "splits",
      "n = 3: no split of c in twenty-fourths exceeds the supremum, for eight "
      "c",
      "derived here", BY_INTERVALS, splits, NULL },
    { "from nought",
      "n \\sup \\|\\nabla f\\|^2 = 9/32 for two samples and 1/4 for one",
      "derived here", BY_RATIONALS, from_nought, NULL },
    { "many",
      "|k - n \\log 2/x| < 1, and n \\sup \\|\\nabla f\\|^2 is at most its "
      "limit, n \\le 60",
      "derived here", BY_INTERVALS, many, NULL },
    { "refused",
      "below the threshold the teleport is out of the domain, above it there "
      "is a number: n = 1, 2, 3, 137",
      "derived here", BY_INTERVALS, refused, NULL },
    { "a path",
      "two samples from w = 0: the sum is 9/16 - (1-y)(4y-1)(4y^2-3y+1)/(16 "
      "y^2), less than 9/16 at every point",
      "derived here", BY_ALGEBRA, path, NULL },
};

PROOF (teleport_separable) = { STEPS (steps) };
