/*
 * The two-class memory stores item x of class f (x) with weight q (x).  Item x
 * is wrong when the score of its class is below that of the other.  Given
 * e_x, and up to the factor (1-c) |e_x| with c = <u_0, u_1>, their difference
 * is
 *
 *     q (x) R + sqrt (Q - q (x)^2) g,   R = |e_x|,  Q = sum q^2,
 *
 * g standard normal and independent of R ~ chi_d: for a stored item x' the
 * product <u_f(x'), u_f(x) - u_other> is +-(1-c), and its sign does not matter
 * for the symmetric <e_x', e_x>/|e_x|.  So neither f nor the outputs matter,
 * and
 *
 *     P (error at x) = P (t_d < -sqrt (d w/(1-w))) = h_d (w),  w = q (x)^2/Q.
 */
#include "proofs/cap_bounds.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_cap);
USES (quantity, memscale_two_class_error);

enum { PREC = 128, MOST_ITEMS = 25 };

/* rho = 0 on k^2 items, d even: every weight is 1/k^2. */
static enum truth
equal_weights (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *v = _fmpq_vec_init (2);
    char at[48];
    slong k, d;

    (void) certificate;
    for (k = 1; k <= 10; k += k < 4 ? 1 : 3)
        for (d = 2; d <= 10; d += 4) {
            fmpq_set_si (v, 1, (ulong) k);
            enumerate_cap (v + 1, d, v);
            snprintf (at, sizeof at, "2 0 %ld %ld", (long) (k * k), (long) d);
            truth = weaker (
                truth,
                evaluates_to (&memscale_two_class_error_quantity, at, v + 1));
        }
    _fmpq_vec_clear (v, 2);
    return truth;
}

/* One case with weights p^rho, in the field of sqrt (sum q^2). */
static enum truth
field_case (slong alpha, slong rho, slong n, slong d)
{
    fmpq *v = _fmpq_vec_init (2 * MOST_ITEMS + 3), *p = v, *q = v + MOST_ITEMS,
         *sum = v + 2 * MOST_ITEMS;
    arb_t value, root;
    char at[96];
    slong x;
    enum truth truth;

    arb_init (value);
    arb_init (root);
    enumerate_zipf (p, n, alpha);
    for (x = 0; x < n; x++)
        fmpq_pow_si (q + x, p + x, rho);
    enumerate_two_class (sum, sum + 1, sum + 2, p, q, n, d);
    arb_set_fmpq (root, sum + 2, PREC);
    arb_sqrt (root, root, PREC);
    arb_set_fmpq (value, sum + 1, PREC);
    arb_mul (value, value, root, PREC);
    arb_set_fmpq (root, sum, PREC);
    arb_add (value, value, root, PREC);
    snprintf (at, sizeof at, "%ld %ld %ld %ld", (long) alpha, (long) rho,
              (long) n, (long) d);
    truth = evaluates_near (&memscale_two_class_error_quantity, at, value, 25);
    arb_clear (value);
    arb_clear (root);
    _fmpq_vec_clear (v, 2 * MOST_ITEMS + 3);
    return truth;
}

static enum truth
field_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong alpha, rho, n;

    (void) certificate;
    for (alpha = 1; alpha <= 3; alpha++)
        for (rho = 0; rho <= 2; rho++)
            for (n = 1; n <= MOST_ITEMS; n += 6) {
                truth = weaker (truth, field_case (alpha, rho, n, 2));
                truth = weaker (truth, field_case (alpha, rho, n, 12));
            }
    return truth;
}

/* Any two unit vectors span a plane: both on the unit circle, by the rational
   parameters a and b. */
static enum truth
outputs (struct certificate *certificate)
{
    static const char own[] =
        "(1-a^2)/(1+a^2)*((1-a^2)/(1+a^2) - (1-b^2)/(1+b^2))"
        " + 2*a/(1+a^2)*(2*a/(1+a^2) - 2*b/(1+b^2))";
    static const char other[] =
        "-(1-b^2)/(1+b^2)*((1-a^2)/(1+a^2) - (1-b^2)/(1+b^2))"
        " - 2*b/(1+b^2)*(2*a/(1+a^2) - 2*b/(1+b^2))";

    (void) certificate;
    return identity_check ("a b", own, other);
}

/* The argument of Student's law; and, with G for (1+t^2)^-(d-2), the squares
   of the slopes in t = sqrt (w/(1-w)) of the cap and of that law, which are
   both (1+t^2)^-(d+1)/B^2. */
static enum truth
student (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("q Q", "(q^2/Q)/(1 - q^2/Q)", "q^2/(Q - q^2)"),
        identity_check ("t G", "1/4*((1 + t^2)/t^2)*G*(2*t/(1 + t^2)^2)^2",
                        "G/(1 + t^2)^3"));
}

/* The scores of an item of weight w in dimension d. */
struct scores {
    slong d;
    arb_t ratio; /* sqrt (w/(1-w)) */
};

/* r^(d-1) e^(-r^2/2) Phi (-ratio r): entire, so that a request for
   analyticity changes nothing. */
static int
density (acb_ptr out, const acb_t r, void *data, slong order, slong prec)
{
    const struct scores *scores = data;
    acb_t x;

    (void) order;
    acb_init (x);
    acb_mul_arb (out, r, scores->ratio, prec);
    arb_sqrt_ui (acb_realref (x), 2, prec);
    acb_div_arb (out, out, acb_realref (x), prec);
    acb_hypgeom_erfc (out, out, prec);
    acb_zero (x);
    acb_mul (x, r, r, prec);
    acb_mul_2exp_si (x, x, -1);
    acb_neg (x, x);
    acb_exp (x, x, prec);
    acb_mul (out, out, x, prec);
    acb_pow_ui (x, r, (ulong) (scores->d - 1), prec);
    acb_mul (out, out, x, prec);
    acb_mul_2exp_si (out, out, -1);
    acb_clear (x);
    return 0;
}

/*
 * Set CHANCE to the probability that ratio R + g < 0: the integral of the
 * density up to r = 20, and beyond between nothing and half of the rest,
 * which is P (chi_d > 20)/2; both over 2^{d/2-1} Gamma (d/2).
 */
static void
chance_by_quadrature (arb_t chance, struct scores *scores)
{
    acb_t from, to, result;
    arb_t half, rest, base;
    mag_t tolerance;

    acb_init (from);
    acb_init (to);
    acb_init (result);
    arb_init (half);
    arb_init (rest);
    arb_init (base);
    mag_init (tolerance);
    acb_set_si (to, 20);
    mag_set_ui_2exp_si (tolerance, 1, -90);
    acb_calc_integrate (result, density, scores, from, to, 90, tolerance, NULL,
                        PREC);
    acb_get_real (chance, result);
    arb_set_si (half, scores->d);
    arb_mul_2exp_si (half, half, -1);
    arb_rgamma (rest, half, PREC);
    arb_mul (chance, chance, rest, PREC);
    arb_set_si (rest, 2 - scores->d);
    arb_mul_2exp_si (rest, rest, -1);
    arb_set_ui (base, 2);
    arb_pow (rest, base, rest, PREC);
    arb_mul (chance, chance, rest, PREC);
    arb_set_ui (rest, 200);
    arb_hypgeom_gamma_upper (rest, half, rest, 1, PREC);
    arb_add_error (chance, rest);
    acb_clear (from);
    acb_clear (to);
    acb_clear (result);
    arb_clear (half);
    arb_clear (rest);
    arb_clear (base);
    mag_clear (tolerance);
}

static enum truth
score_case (slong d, const char *weight)
{
    struct scores scores = { .d = d };
    arb_t chance;
    fmpq_t w, x;
    char at[48];
    enum truth truth;

    arb_init (scores.ratio);
    arb_init (chance);
    fmpq_init (w);
    fmpq_init (x);
    fmpq_set_str (w, weight, 10);
    fmpq_sub_si (x, w, 1);
    fmpq_neg (x, x);
    fmpq_div (x, w, x);
    arb_set_fmpq (scores.ratio, x, PREC);
    arb_sqrt (scores.ratio, scores.ratio, PREC);
    chance_by_quadrature (chance, &scores);
    snprintf (at, sizeof at, "%ld %s", (long) d, weight);
    truth = evaluates_near (&memscale_cap_quantity, at, chance, 20);
    arb_clear (scores.ratio);
    arb_clear (chance);
    fmpq_clear (w);
    fmpq_clear (x);
    return truth;
}

static enum truth
score_cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (score_case (1, "1/3"), score_case (2, "1/7")),
                   weaker (score_case (5, "2/5"), score_case (10, "1/10")));
}

static const struct step steps[] = {
    { "outputs",
      "\\langle u, u-v \\rangle = -\\langle v, u-v \\rangle for all unit "
      "u, v: neither classes nor outputs matter",
      "derived here", BY_ALGEBRA, outputs, NULL },
    { "Student's law",
      "P(q R + \\sqrt{Q-q^2} g < 0) = P(t_d < -\\sqrt{dw/(1-w)}) = h_d(w), "
      "w = q^2/Q, for all d: equal slopes in t = \\sqrt{w/(1-w)}",
      "derived here", BY_ALGEBRA, student, NULL },
    { "scores",
      "P(\\sqrt{w} R + \\sqrt{1-w} g < 0) by quadrature over R \\sim \\chi_d "
      "is the cap to 20 digits at 4 points",
      "derived here", BY_INTERVALS, score_cases, NULL },
    { "equal weights",
      "\\rho = 0, N a square, d even: the ball holds the rational h_d(1/N)",
      "derived here", BY_RATIONALS, equal_weights, NULL },
    { "quadratic fields",
      "\\alpha \\le 3, \\rho \\le 2 integer, N \\le 25, d = 2, 12: the ball "
      "agrees with the error in Q(\\sqrt{\\sum q^2}) to 25 digits",
      "derived here", BY_ALGEBRA, field_cases, NULL },
};

PROOF (memscale_two_class_error) = { STEPS (steps) };
