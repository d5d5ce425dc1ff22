#include "proofs/cap_bounds.h"

#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_cap);

enum { PREC = 128 };

void
normal_tail (arb_t tail, const arb_t y, slong prec)
{
    arb_mul_2exp_si (tail, y, -1);
    arb_sqrtpos (tail, tail, prec);
    arb_hypgeom_erfc (tail, tail, prec);
    arb_mul_2exp_si (tail, tail, -1);
}

/* d - 1/2 <= m^2 = 2 (Gamma ((d+1)/2)/Gamma (d/2))^2 <= d, for one d. */
static enum truth
chi_at (slong d)
{
    arb_t m, x;
    enum truth truth;

    arb_init (m);
    arb_init (x);
    arb_set_si (x, d);
    arb_mul_2exp_si (x, x, -1);
    arb_rgamma (m, x, PREC);
    arb_set_si (x, d + 1);
    arb_mul_2exp_si (x, x, -1);
    arb_gamma (x, x, PREC);
    arb_mul (m, m, x, PREC);
    arb_mul (m, m, m, PREC);
    arb_mul_2exp_si (m, m, 1);
    arb_set_si (x, d);
    truth = is_at_most (m, x);
    arb_set_si (x, 2 * d - 1);
    arb_mul_2exp_si (x, x, -1);
    truth = weaker (truth, is_at_most (x, m));
    arb_clear (m);
    arb_clear (x);
    return truth;
}

enum truth
cap_chi (struct certificate *certificate)
{
    /* With G and H for Gamma (d/2) and Gamma ((d+1)/2): m_d^2 = 2 (H/G)^2,
       m_{d+1}^2 = 2 (d/2 G/H)^2, m_{d+2}^2 = 2 ((d+1)/2 H / (d/2 G))^2. */
    enum truth truth =
        identity_check ("d G H", "2*(H/G)^2*(2*(d/2*G/H)^2)", "d^2");
    slong d;

    (void) certificate;
    truth =
        weaker (truth, identity_check ("d G H", "2*((d + 1)/2*H/(d/2*G))^2",
                                       "2*(H/G)^2*((d + 1)/d)^2"));
    /* m^2/d grows by ((d+1)/d)^2 d/(d+2), which is 1 + 1/(d (d+2)). */
    truth = weaker (truth, identity_check ("d", "((d + 1)/d)^2*d/(d + 2)",
                                           "1 + 1/(d*(d + 2))"));
    /* m^2/(d-1/2) falls. */
    truth = weaker (truth,
                    identity_check ("d", "((d + 1)/d)^2*(d - 1/2)/(d + 3/2)",
                                    "1 - 1/(2*d^2*(d + 3/2))"));
    for (d = 1; d <= 64; d++)
        truth = weaker (truth, chi_at (d));
    return truth;
}

enum truth
cap_slopes (struct certificate *certificate)
{
    /* With E for e^v: the derivative of v/(1-1/E) is E (E-1-v)/(E-1)^2. */
    enum truth truth =
        identity_check ("v E", "(1*(1 - 1/E) - v*(1/E))/(1 - 1/E)^2",
                        "E*(E - 1 - v)/(E - 1)^2");

    (void) certificate;
    /* With F for e^{v/2}: v/(1-F^-2) F^-1 is (v/2) / ((F - 1/F)/2). */
    return weaker (truth, identity_check ("v F", "v/(1 - F^-2)*F^-1",
                                          "(v/2)/((F - 1/F)/2)"));
}

enum truth
cap_powers (struct certificate *certificate)
{
    enum truth truth = identity_check ("w", "1 + w/(1 - w)", "1/(1 - w)");

    (void) certificate;
    return weaker (truth,
                   identity_check ("u w", "(1 - (1 - w)*u) - (1 - u)", "w*u"));
}

/* The bounds at one point, v = -log (1-w). */
static enum truth
bounds_at (const arb_t h, slong d, const fmpq_t w)
{
    arb_t v, x, bound;
    enum truth truth;

    arb_init (v);
    arb_init (x);
    arb_init (bound);
    arb_set_fmpq (x, w, PREC);
    arb_neg (v, x);
    arb_log1p (v, v, PREC);
    arb_neg (v, v);
    arb_mul_si (bound, v, d, PREC);
    normal_tail (bound, bound, PREC);
    truth = is_at_most (bound, h);
    arb_mul_si (bound, v, 2 * d - 1, PREC);
    arb_mul_2exp_si (bound, bound, -1);
    normal_tail (bound, bound, PREC);
    truth = weaker (truth, is_at_most (h, bound));
    /* (1-w)^{d/2}/2 = e^{-dv/2}/2. */
    arb_mul_si (bound, v, -d, PREC);
    arb_mul_2exp_si (bound, bound, -1);
    arb_exp (bound, bound, PREC);
    arb_mul_2exp_si (bound, bound, -1);
    truth = weaker (truth, is_at_most (h, bound));
    arb_mul_si (x, x, -d, PREC);
    arb_mul_2exp_si (x, x, -1);
    arb_exp (x, x, PREC);
    arb_mul_2exp_si (x, x, -1);
    truth = weaker (truth, is_at_most (bound, x));
    arb_clear (v);
    arb_clear (x);
    arb_clear (bound);
    return truth;
}

/* Set BOUND to Phi (-sqrt (d w/(1-w))). */
static void
student_tail (arb_t bound, slong d, const fmpq_t w)
{
    fmpq_t y;

    fmpq_init (y);
    fmpq_sub_si (y, w, 1);
    fmpq_div (y, w, y);
    fmpq_mul_si (y, y, -d);
    arb_set_fmpq (bound, y, PREC);
    normal_tail (bound, bound, PREC);
    fmpq_clear (y);
}

static enum truth
point (slong d, slong numerator, slong denominator)
{
    arb_t h, bound;
    fmpq_t w;
    char at[64];
    enum truth truth = UNDECIDED;

    arb_init (h);
    arb_init (bound);
    fmpq_init (w);
    fmpq_set_si (w, numerator, (ulong) denominator);
    snprintf (at, sizeof at, "%ld %ld/%ld", (long) d, (long) numerator,
              (long) denominator);
    if (evaluate_at (h, &memscale_cap_quantity, at, 25)) {
        student_tail (bound, d, w);
        truth = weaker (bounds_at (h, d, w), is_at_most (bound, h));
    }
    arb_clear (h);
    arb_clear (bound);
    fmpq_clear (w);
    return truth;
}

enum truth
cap_points (struct certificate *certificate)
{
    static const slong dimensions[] = { 1, 2, 3, 7, 10, 101, 1000 };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof dimensions / sizeof *dimensions; i++) {
        slong d = dimensions[i];
        truth = weaker (truth, point (d, 1, 7 * d));
        truth = weaker (truth, point (d, 1, d + 1));
        truth = weaker (truth, point (d, 3, 7));
        truth = weaker (truth, point (d, 12, 13));
    }
    return truth;
}

/* What leaves no record. */
static enum truth
algebra (void)
{
    return weaker (weaker (hyperbolic_sine (NULL), cap_chi (NULL)),
                   weaker (cap_slopes (NULL), cap_powers (NULL)));
}

enum truth
cap_bounds (struct certificate *certificate, const char *label)
{
    return weaker (algebra (), exponential_tangent (certificate, label));
}

enum truth
cap_bounds_recheck (const struct certificate *certificate, const char *label)
{
    return weaker (algebra (),
                   exponential_tangent_recheck (certificate, label));
}
