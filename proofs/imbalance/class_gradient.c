/*
 * Derivatives of cross-entropy by rational functions of E_j = e^{s_j}: a score
 * s_k that moves by log (1 + h) takes E_k to E_k (1 + h), and log (1 + h) is h
 * to first order.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

USES (quantity, imbalance_class_curvature);
USES (quantity, imbalance_class_gradient);

/* -log p_y = log sum E - log E_y: the sum becomes (1 + h p_k) as large, E_y
   (1 + h) as large when k = y.  So the slope is p_k - 1[k = y]. */
static enum truth
first_derivative (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("A B h", "(A*(1 + h) + B)/(A + B)",
                        "1 + h*(A/(A + B))"),
        weaker (identity_check ("A B C h", "(A*(1 + h) + B + C)/(A + B + C)",
                                "1 + h*(A/(A + B + C))"),
                identity_check ("A B C D h",
                                "(A*(1 + h) + B + C + D)/(A + B + C + D)",
                                "1 + h*(A/(A + B + C + D))")));
}

/* p_k becomes p_k + h p_k (1 - p_k) / (1 + h p_k). */
static enum truth
same_class (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("A B h", "A*(1 + h)/(A*(1 + h) + B) - A/(A + B)",
                        "h*(A/(A + B))*(B/(A + B))/(1 + h*A/(A + B))"),
        weaker (identity_check (
                    "A B C h", "A*(1 + h)/(A*(1 + h) + B + C) - A/(A + B + C)",
                    "h*(A/(A + B + C))*((B + C)/(A + B + C))"
                    "/(1 + h*A/(A + B + C))"),
                identity_check ("A B C D h",
                                "A*(1 + h)/(A*(1 + h) + B + C + D)"
                                " - A/(A + B + C + D)",
                                "h*(A/(A + B + C + D))"
                                "*((B + C + D)/(A + B + C + D))"
                                "/(1 + h*A/(A + B + C + D))")));
}

/* p_j becomes p_j - h p_j p_k / (1 + h p_k). */
static enum truth
other_class (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("A B h", "B/(A*(1 + h) + B) - B/(A + B)",
                        "-h*(B/(A + B))*(A/(A + B))/(1 + h*A/(A + B))"),
        weaker (
            identity_check ("A B C h", "B/(A*(1 + h) + B + C) - B/(A + B + C)",
                            "-h*(B/(A + B + C))*(A/(A + B + C))"
                            "/(1 + h*A/(A + B + C))"),
            identity_check ("A B C D h",
                            "B/(A*(1 + h) + B + C + D) - B/(A + B + C + D)",
                            "-h*(B/(A + B + C + D))*(A/(A + B + C + D))"
                            "/(1 + h*A/(A + B + C + D))")));
}

/* p_k (1 - sum p_j) = 0, and the quadratic form is a sum of squares. */
static enum truth
row_sums (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p r", "p*(1 - p) - p*r - p*(1 - p - r)", "0"),
        identity_check ("p r u v w",
                        "p*u^2 + r*v^2 + (1 - p - r)*w^2"
                        " - (p*u + r*v + (1 - p - r)*w)^2",
                        "p*r*(u - v)^2 + p*(1 - p - r)*(u - w)^2"
                        " + r*(1 - p - r)*(v - w)^2"));
}

/* Six classes, p proportional to 1, 2, ..., 6. */
static void
six_classes (fmpq_mat_t a)
{
    slong i, j;
    fmpq_t p;

    fmpq_init (p);
    for (i = 0; i < 6; i++)
        for (j = 0; j < 6; j++) {
            fmpq_set_si (p, -(i + 1) * (j + 1), 441);
            fmpq_set (fmpq_mat_entry (a, i, j), p);
            if (i != j)
                continue;
            fmpq_set_si (p, i + 1, 21);
            fmpq_add (fmpq_mat_entry (a, i, j), fmpq_mat_entry (a, i, j), p);
        }
    fmpq_clear (p);
}

static enum truth
positive (struct certificate *certificate)
{
    enum truth truth;
    fmpq_mat_t a;

    fmpq_mat_init (a, 6, 6);
    six_classes (a);
    truth = psd_check (
        a, certificate_begin (certificate, "positive", "", "factors"));
    fmpq_mat_clear (a);
    return truth;
}

static enum truth
positive_again (const struct certificate *certificate)
{
    enum truth truth;
    fmpq_mat_t a;

    fmpq_mat_init (a, 6, 6);
    six_classes (a);
    truth = psd_recheck (a, certificate_find (certificate, "positive", ""));
    fmpq_mat_clear (a);
    return truth;
}

/*
 * Two classes, weights 0, x = 1: raising w_y by 1 takes the loss from log 2 to
 * log (1 + 1/e), which is less, so the slope of this convex function at 0 is
 * negative; by the first derivative it is 1/2 - 1 = -1/2, and the paper's
 * expression is 1 - 1/2 = 1/2.
 */
static enum truth
refuted (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("E", "1/(1 + E) - 1/2", "(1 - E)/(2*(1 + E))");
    arb_t before, after;

    (void) certificate;
    arb_init (before);
    arb_init (after);
    arb_const_log2 (before, 128);
    arb_set_si (after, -1);
    arb_exp (after, after, 128);
    arb_log1p (after, after, 128);
    arb_sub (before, before, after, 128);
    truth = weaker (truth, is_positive (before));
    arb_clear (before);
    arb_clear (after);
    return truth;
}

/* Two classes at x = 2 and scores 2, 1: p_1 = 1 / (1 + 1/e). */
static enum truth
evaluated (struct certificate *certificate)
{
    enum truth truth;
    arb_t p, q, x;

    (void) certificate;
    arb_init (p);
    arb_init (q);
    arb_init (x);
    arb_one (p);
    arb_exp (p, p, 256);
    arb_add_ui (q, p, 1, 256);
    arb_div (p, p, q, 256);
    arb_inv (q, q, 256);
    arb_mul_si (x, q, -2, 256);
    truth =
        evaluates_near (&imbalance_class_gradient_quantity, "2 1 1 2", x, 25);
    arb_mul_si (x, q, 2, 256);
    truth = weaker (truth, evaluates_near (&imbalance_class_gradient_quantity,
                                           "2 1 2 2", x, 25));
    arb_mul (x, p, q, 256);
    arb_mul_si (x, x, 4, 256);
    truth = weaker (truth, evaluates_near (&imbalance_class_curvature_quantity,
                                           "2 1 1 2", x, 25));
    arb_neg (x, x);
    truth = weaker (truth, evaluates_near (&imbalance_class_curvature_quantity,
                                           "2 1 2 2", x, 25));
    arb_clear (p);
    arb_clear (q);
    arb_clear (x);
    return truth;
}

static const struct step steps[] = {
    { "first derivative",
      "c = 2, 3, 4: E_k (1 + h) makes \\sum E larger by 1 + h p_k: slope p_k "
      "- "
      "1[k = y]",
      "arXiv 2402.19449, (4) (as recalled)", BY_ALGEBRA, first_derivative,
      NULL },
    { "same class", "c = 2, 3, 4: p_k moves by h p_k (1 - p_k)/(1 + h p_k)",
      "arXiv 2402.19449, (4) (as recalled)", BY_ALGEBRA, same_class, NULL },
    { "other class", "c = 2, 3, 4: p_j moves by -h p_j p_k/(1 + h p_k)",
      "arXiv 2402.19449, (4) (as recalled)", BY_ALGEBRA, other_class, NULL },
    { "row sums",
      "p_k (1 - \\sum_j p_j) = 0; v^T S v = \\sum_{i<j} p_i p_j (v_i - "
      "v_j)^2, c = 3",
      "arXiv 2402.19449, appendix H.1 (as recalled)", BY_ALGEBRA, row_sums,
      NULL },
    { "positive", "p = (1, ..., 6)/21: S = L D L^T, D \\ge 0", "derived here",
      BY_CERTIFICATE, positive, positive_again },
    { "refuted",
      "c = 2, x = 1, W = 0: the loss falls with w_y, slope -1/2 and not 1/2",
      "derived here", BY_INTERVALS, refuted, NULL },
    { "evaluated", "c = 2, x = 2: the balls hold e/(1 + e) and 1/(1 + e)",
      "derived here", BY_INTERVALS, evaluated, NULL },
};

PROOF (imbalance_class_gradient) = { STEPS (steps) };
