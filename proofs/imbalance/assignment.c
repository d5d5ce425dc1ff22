/*
 * Gradient and curvature in the bias of class k are means over samples, of p_k
 * - 1[y = k] and of p_k (1 - p_k): with p on class k, a part pi of all, and
 * q_i on the others, each of weight m_i,
 *
 *     -gradient = a - sum m_i q_i, curvature = b + sum m_i q_i (1 - q_i),
 *
 * a = (1 - p) pi, b = p (1 - p) pi.  Fold all but one into a and b.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, imbalance_assignment_curvature);
USES (quantity, imbalance_assignment_gradient);
USES (quantity, imbalance_assignment_ratio_lower);
USES (quantity, imbalance_assignment_ratio_upper);

/*
 * (a - m q)/(b + m q (1 - q)) falls as q grows to r, for 0 <= q < r, q + r <=
 * 1 and a >= 0.
 */
static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "a b m q r",
        "(a - m*q)*(b + m*r*(1 - r)) - (a - m*r)*(b + m*q*(1 - q))",
        "(r - q)*m*(b + a*(1 - q - r) + m*q*r)");
}

/* b + a (1 - 2 q) + m q^2 at pi and p. */
static void
slope (fmpq_poly_t poly, const char *pi, const char *p)
{
    fmpq *v = _fmpq_vec_init (4), *a = v + 2, *x = v + 3;

    fmpq_set_str (v, pi, 10);
    fmpq_set_str (v + 1, p, 10);
    fmpq_mul (x, v, v + 1);
    fmpq_sub (a, v, x);
    fmpq_mul (x, a, v + 1);
    fmpq_add (x, x, a);
    fmpq_poly_set_coeff_fmpq (poly, 0, x);
    fmpq_mul_si (x, a, -2);
    fmpq_poly_set_coeff_fmpq (poly, 1, x);
    fmpq_one (x);
    fmpq_sub (x, x, v);
    fmpq_poly_set_coeff_fmpq (poly, 2, x);
    _fmpq_vec_clear (v, 4);
}

static const char *const models[][2] = {
    { "1/4", "1/2" },  { "1/10", "1/4" }, { "1/100", "1/10" },
    { "1/2", "9/10" }, { "1/11", "1/2" },
};
enum { MODELS = sizeof models / sizeof *models };

/* The same by Sturm's theorem, at five pi and p. */
static enum truth
falls_again (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int i;
    fmpq_t low, high;
    fmpq_poly_t poly;
    char part[8];

    fmpq_init (low);
    fmpq_init (high);
    fmpq_poly_init (poly);
    fmpq_set_si (high, 1, 2);
    for (i = 0; i < MODELS; i++) {
        slope (poly, models[i][0], models[i][1]);
        snprintf (part, sizeof part, "%d", i);
        truth = weaker (
            truth,
            sturm_positive (poly, low, high,
                            certificate_begin (certificate, "falls, at points",
                                               part, "cuts")));
    }
    fmpq_clear (low);
    fmpq_clear (high);
    fmpq_poly_clear (poly);
    return truth;
}

/* a/b = 1/p. */
static enum truth
limit (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("P p", "((1 - p)*P)/(p*(1 - p)*P)", "1/p");
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 10, 3);
    truth = weaker (truth,
                    evaluates_to (&imbalance_assignment_ratio_upper_quantity,
                                  "1/7 3/10 1/9", value));
    truth = weaker (truth,
                    evaluates_to (&imbalance_assignment_ratio_lower_quantity,
                                  "1/7 3/10 0", value));
    fmpq_clear (value);
    return truth;
}

/* The ratio at five models in lowest terms, worked out by hand. */
static enum truth
listed (struct certificate *certificate)
{
    static const struct {
        const char *at, *value;
    } cases[] = {
        { "1/4 1/2 1/1000", "497000/252997" },
        { "1/10 1/4 1/10000", "24970000/6279997" },
        { "1/100 1/10 1/100000", "998900000/101099989" },
        { "1/2 9/10 1/500", "24500/22999" },
        { "1/11 1/2 1/2047", "8298538/4272049" },
    };
    enum truth truth = PROVED;
    size_t i;
    fmpq_t value;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (value, cases[i].value, 10);
        truth = weaker (
            truth, evaluates_to (&imbalance_assignment_ratio_lower_quantity,
                                 cases[i].at, value));
    }
    fmpq_clear (value);
    return truth;
}

/* pi = q = 1/c: the gradient is (p - 1/c)/c, positive for p > 1/c. */
static enum truth
changed_sign (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("p c", "(p - 1)/c + (1/c)*(1 - 1/c)",
                           "(p - 1/c)/c");
}

/*
 * A model in integers: exponentials of the scores of four classes for each of
 * the five samples of a data set, labels 0 0 1 2 3.  Class 0 has 1/2 on its
 * own samples and 1/10 on the others.
 */
static const struct {
    slong label, weight[4];
} data[] = { { 0, { 2, 1, 1, 0 } },
             { 0, { 3, 1, 1, 1 } },
             { 1, { 1, 7, 1, 1 } },
             { 2, { 2, 3, 12, 3 } },
             { 3, { 1, 1, 2, 6 } } };
enum { SAMPLES = sizeof data / sizeof *data };

static enum truth
data_set (struct certificate *certificate)
{
    static const char at[] = "2/5 1/2 1/10";
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (4), *g = v, *h = v + 1, *p = v + 2, *x = v + 3;
    slong i, j;

    (void) certificate;
    for (i = 0; i < SAMPLES; i++) {
        slong sum = 0;
        for (j = 0; j < 4; j++)
            sum += data[i].weight[j];
        fmpq_set_si (p, data[i].weight[0], (ulong) sum);
        fmpq_add (g, g, p);
        if (data[i].label == 0)
            fmpq_sub_si (g, g, 1);
        fmpq_mul (x, p, p);
        fmpq_sub (x, p, x);
        fmpq_add (h, h, x);
    }
    fmpq_set_si (x, SAMPLES, 1);
    fmpq_div (g, g, x);
    fmpq_div (h, h, x);
    truth = evaluates_to (&imbalance_assignment_gradient_quantity, at, g);
    truth = weaker (
        truth, evaluates_to (&imbalance_assignment_curvature_quantity, at, h));
    fmpq_div (g, g, h);
    fmpq_neg (g, g);
    truth = weaker (
        truth,
        evaluates_to (&imbalance_assignment_ratio_lower_quantity, at, g));
    _fmpq_vec_clear (v, 4);
    return truth;
}

/*
 * The same samples with two features each, both at most 3.  Gradient and
 * Hessian in the row of class 0 are means of (p_k - 1[y = k]) x and p_k (1 -
 * p_k) x x^T; less their parts (p - 1) pi xbar and p (1 - p) pi M of class 0
 * itself, M the mean of x x^T, entries are at most q B and q B^2.
 */
static enum truth
features (struct certificate *certificate)
{
    static const slong x[SAMPLES][2] = {
        { 1, 3 }, { -2, 1 }, { 3, -3 }, { 0, 2 }, { -1, 3 }
    };
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (4), *p = v, *g = v + 1, *h = v + 2, *t = v + 3;
    slong i, j, a, b;

    (void) certificate;
    for (a = 0; a < 2; a++)
        for (b = 0; b < 2; b++) {
            fmpq_zero (g);
            fmpq_zero (h);
            for (i = 0; i < SAMPLES; i++) {
                slong sum = 0, own = data[i].label == 0;
                for (j = 0; j < 4; j++)
                    sum += data[i].weight[j];
                fmpq_set_si (p, data[i].weight[0], (ulong) sum);
                /* p_k - 1[y = k] and p_k (1 - p_k), less -1/2 and 1/4. */
                fmpq_sub_si (t, p, own);
                fmpq_mul_si (t, t, x[i][a]);
                fmpq_add (g, g, t);
                fmpq_mul (t, p, p);
                fmpq_sub (t, p, t);
                fmpq_mul_si (t, t, x[i][a] * x[i][b]);
                fmpq_add (h, h, t);
                if (!own)
                    continue;
                fmpq_set_si (t, x[i][a], 2);
                fmpq_add (g, g, t);
                fmpq_set_si (t, -x[i][a] * x[i][b], 4);
                fmpq_add (h, h, t);
            }
            /* Means over five samples, q = 1/10, B = 3. */
            fmpq_set_si (t, 10, 5 * 3);
            fmpq_mul (g, g, t);
            fmpq_set_si (t, 10, 5 * 9);
            fmpq_mul (h, h, t);
            fmpq_abs (g, g);
            fmpq_abs (h, h);
            if (fmpq_cmp_si (g, 1) > 0 || fmpq_cmp_si (h, 1) > 0)
                truth = DISPROVED;
        }
    _fmpq_vec_clear (v, 4);
    return truth;
}

static const struct step steps[] = {
    { "falls",
      "-gradient/curvature falls as any q_i grows, while q_i \\le 1/2 and the "
      "rest is not negative: for all \\pi, p and weights",
      "derived here", BY_ALGEBRA, falls, NULL },
    { "falls, at points",
      "five (\\pi, p): b + a (1 - 2q) + m q^2 > 0 on [0, 1/2] by Sturm",
      "derived here", BY_CERTIFICATE, falls_again, NULL },
    { "limit", "q = 0: the ratio is 1/p, its largest value",
      "arXiv 2402.19449, proposition 2 (as recalled)", BY_ALGEBRA, limit,
      NULL },
    { "listed", "five models: the ratio in lowest terms, by hand",
      "derived here", BY_RATIONALS, listed, NULL },
    { "changed sign",
      "\\pi = q = 1/c: the gradient is (p - 1/c)/c > 0 for every p > 1/c",
      "derived here", BY_ALGEBRA, changed_sign, NULL },
    { "data set",
      "five samples, four classes: means of p_k - 1[y = k] and p_k (1 - p_k)",
      "derived here", BY_RATIONALS, data_set, NULL },
    { "features",
      "the same with |x_j| \\le 3: less (p-1) \\pi \\bar x and p (1-p) \\pi "
      "M, entries are at most q B and q B^2",
      "arXiv 2402.19449, proposition 2 (as recalled)", BY_RATIONALS, features,
      NULL },
};

PROOF (imbalance_assignment) = { STEPS (steps) };
