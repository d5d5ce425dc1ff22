/*
 * One column on two directions; in texts x, y are its overlaps m_1, m_2.
 */
#include "theory/trap.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/tensor_flow.h"

USES (quantity, multiindex_trap_chance);
USES (quantity, multiindex_trap_loss);

/* Phi and S of h_k (z1) + a h_k (z2), a = 9/10, at G = m m^T for m = (i,
   j)/10: P^2 and k P (x^(2k-2), ...) by the machine that the flows use. */
static enum truth
has_force (slong k, slong i, slong j)
{
    const slong prec = 128;
    const struct tensor_term terms[] = { { "1", { (int) k, 0 } },
                                         { "9/10", { 0, (int) k } } };
    const struct tensor_target target = { .directions = 2,
                                          TENSOR_TERMS (terms) };
    enum truth truth;
    arb_mat_t g, s, m, image;
    arb_ptr x = _arb_vec_init (2);
    arb_t phi, p, want;

    arb_mat_init (g, 2, 2);
    arb_mat_init (s, 2, 2);
    arb_mat_init (m, 2, 1);
    arb_mat_init (image, 2, 1);
    arb_init (phi);
    arb_init (p);
    arb_init (want);
    arb_set_si (x, i);
    arb_set_si (x + 1, j);
    arb_div_ui (x, x, 10, prec);
    arb_div_ui (x + 1, x + 1, 10, prec);
    arb_set (arb_mat_entry (m, 0, 0), x);
    arb_set (arb_mat_entry (m, 1, 0), x + 1);
    arb_mul (arb_mat_entry (g, 0, 0), x, x, prec);
    arb_mul (arb_mat_entry (g, 0, 1), x, x + 1, prec);
    arb_set (arb_mat_entry (g, 1, 0), arb_mat_entry (g, 0, 1));
    arb_mul (arb_mat_entry (g, 1, 1), x + 1, x + 1, prec);
    tensor_energy (phi, s, &target, g, prec);
    arb_mat_mul (image, s, m, prec);
    /* P, then k P x^(k-1) and k P a y^(k-1). */
    arb_pow_ui (p, x + 1, (ulong) k, prec);
    arb_mul_ui (p, p, 9, prec);
    arb_div_ui (p, p, 10, prec);
    arb_pow_ui (want, x, (ulong) k, prec);
    arb_add (p, p, want, prec);
    arb_mul (want, p, p, prec);
    truth = is_near (phi, want, 30);
    arb_mul_si (p, p, k, prec);
    arb_pow_ui (want, x, (ulong) k - 1, prec);
    arb_mul (want, want, p, prec);
    truth = weaker (truth, is_near (arb_mat_entry (image, 0, 0), want, 30));
    arb_pow_ui (want, x + 1, (ulong) k - 1, prec);
    arb_mul (want, want, p, prec);
    arb_mul_ui (want, want, 9, prec);
    arb_div_ui (want, want, 10, prec);
    truth = weaker (truth, is_near (arb_mat_entry (image, 1, 0), want, 30));
    arb_clear (want);
    arb_clear (p);
    arb_clear (phi);
    arb_mat_clear (image);
    arb_mat_clear (m);
    arb_mat_clear (s);
    arb_mat_clear (g);
    _arb_vec_clear (x, 2);
    return truth;
}

static enum truth
forces (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong k, i, j;

    (void) certificate;
    for (k = 3; k <= 6; k++)
        for (i = 1; i < 8; i += 3)
            for (j = -5; j < 7; j += 4)
                truth = weaker (truth, has_force (k, i, j));
    return truth;
}

/* With u = x^(k-2), v = y^(k-2): P = u x^2 + a v y^2, m' = k P (u x - P x, a v
   y - P y). */
static enum truth
rates (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("k a x y u v p",
                        "k*p*(u*x - p*x)/x - k*p*(a*v*y - p*y)/y",
                        "k*p*(u - a*v)"),
        weaker (identity_check (
                    "k a x y u v",
                    "2*x*(k*(u*x^2 + a*v*y^2)*(u*x - (u*x^2 + a*v*y^2)*x)) + "
                    "2*y*(k*(u*x^2 + a*v*y^2)*(a*v*y - (u*x^2 + a*v*y^2)*y))",
                    "2*k*(u*x^2 + a*v*y^2)^2*(1 - x^2 - y^2)"),
                /* P' = k (u x x' + a v y y') */
                identity_check (
                    "k a x y u v p",
                    "k*(u*x*(k*p*(u*x - p*x)) + a*v*y*(k*p*(a*v*y - p*y)))",
                    "k^2*p*(u^2*x^2 + a^2*v^2*y^2 - p*(u*x^2 + a*v*y^2))")));
}

/* P^2 <= (u^2 x^2 + a^2 v^2 y^2)(x^2 + y^2): the growth of P^2 is not
   negative while |m| <= 1. */
static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "a x y u v",
        "(u^2*x^2 + a^2*v^2*y^2)*(x^2 + y^2) - (u*x^2 + a*v*y^2)^2",
        "(x*y)^2*(u - a*v)^2");
}

/* Which end: at a = 9/10 on both sides of both borders; and the chances of a
   and 1/a add up to one, as the directions trade places. */
static enum truth
ends (struct certificate *certificate)
{
    static const char *const first[] = { "3 9/10 91/1000 100/1000",
                                         "3 9/10 -97/1000 100/1000",
                                         "4 9/10 95/1000 -100/1000",
                                         "3 1/8 51/1000 -100/1000" };
    static const char *const second[] = { "3 9/10 89/1000 100/1000",
                                          "3 9/10 -96/1000 100/1000",
                                          "4 9/10 94/1000 -100/1000",
                                          "3 1/8 49/1000 -100/1000" };
    static const char *const squares[] = { "81/200", "81/200", "81/200",
                                           "1/128" };
    static const char *const pairs[][2] = { { "3 9/10", "3 10/9" },
                                            { "4 1/2", "4 2" },
                                            { "7 1/1000", "7 1000" } };
    enum truth truth = PROVED;
    fmpq_t value;
    arb_t one, two;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    arb_init (one);
    arb_init (two);
    for (i = 0; i < sizeof first / sizeof *first; i++) {
        fmpq_set_str (value, squares[i], 10);
        truth = weaker (truth, evaluates_to (&multiindex_trap_loss_quantity,
                                             first[i], value));
        fmpq_set_si (value, 1, 2);
        truth = weaker (truth, evaluates_to (&multiindex_trap_loss_quantity,
                                             second[i], value));
    }
    for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (!evaluate_at (one, &multiindex_trap_chance_quantity, pairs[i][0],
                          60)
            || !evaluate_at (two, &multiindex_trap_chance_quantity,
                             pairs[i][1], 60))
            truth = weaker (truth, UNDECIDED);
        arb_add (one, one, two, 256);
        arb_one (two);
        truth = weaker (truth, is_near (one, two, 50));
    }
    arb_clear (two);
    arb_clear (one);
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "forces",
      "for k = 3 to 6, at G = mm^T: \\Phi = P^2 and S m = k P (m_1^{k-1}, a "
      "m_2^{k-1}), P = m_1^k + a m_2^k, at 36 points",
      "derived here", BY_INTERVALS, forces, NULL },
    { "rates",
      "(log m_1/m_2)' = k P (m_1^{k-2} - a m_2^{k-2}), (|m|^2)' = 2 k P^2 (1 "
      "- "
      "|m|^2), for every k",
      "derived here", BY_ALGEBRA, rates, NULL },
    { "grows",
      "P P' = k^2 P^2 (|F|^2 - P^2) \\ge 0 by Cauchy's inequality, F = "
      "(m_1^{k-1}, a m_2^{k-1}): P keeps its sign and |m| tends to 1, so m_1/"
      "m_2 moves one way for ever, to 0 or infinity",
      "derived here", BY_ALGEBRA, grows, NULL },
    { "ends",
      "the quantity is a^2/2 and 1/2 on either side of the borders, 8 points; "
      "the chances for a and 1/a add up to 1",
      "derived here", BY_RATIONALS, ends, NULL },
};

PROOF (multiindex_trap) = { STEPS (steps) };
