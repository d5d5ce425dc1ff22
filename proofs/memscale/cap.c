/*
 * Caps h_d (w) = (1/2) I_{1-w} (d/2, 1/2), the share of the unit sphere in
 * R^{d+1} whose first coordinate exceeds c = sqrt (w).  By Archimedes'
 * projection
 *
 *     h_d (c^2) = int_c^1 (1-s^2)^{d/2-1} ds / int_{-1}^1 (1-s^2)^{d/2-1} ds,
 *
 * the denominator being B (d/2, 1/2).
 */
#include "proofs/cap_bounds.h"
#include "proofs/elementary.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_cap);

enum { PREC = 160 };

/* The cap of even D at w = (NUMERATOR/DENOMINATOR)^2. */
static enum truth
even_cap (slong d, slong numerator, slong denominator)
{
    fmpq *v = _fmpq_vec_init (2);
    char at[64];
    enum truth truth;

    fmpq_set_si (v, numerator, (ulong) denominator);
    enumerate_cap (v + 1, d, v);
    snprintf (at, sizeof at, "%ld %ld/%ld", (long) d,
              (long) (numerator * numerator),
              (long) (denominator * denominator));
    truth = evaluates_to (&memscale_cap_quantity, at, v + 1);
    _fmpq_vec_clear (v, 2);
    return truth;
}

static enum truth
even_caps (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong d;

    (void) certificate;
    for (d = 2; d <= 40; d += d < 12 ? 2 : 14) {
        truth = weaker (truth, even_cap (d, 0, 1));
        truth = weaker (truth, even_cap (d, 1, 7));
        truth = weaker (truth, even_cap (d, 1, 3));
        truth = weaker (truth, even_cap (d, 3, 5));
        truth = weaker (truth, even_cap (d, 12, 13));
        truth = weaker (truth, even_cap (d, 1, 1));
    }
    return truth;
}

/* arccos (sqrt w)/pi is rational at multiples of 1/4. */
static enum truth
one_dimension (struct certificate *certificate)
{
    static const char *const cases[][2] = { { "1 0", "1/2" },
                                            { "1 1/4", "1/3" },
                                            { "1 1/2", "1/4" },
                                            { "1 3/4", "1/6" },
                                            { "1 1", "0" } };
    enum truth truth = PROVED;
    fmpq_t value;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_set_str (value, cases[i][1], 10);
        truth = weaker (
            truth, evaluates_to (&memscale_cap_quantity, cases[i][0], value));
    }
    fmpq_clear (value);
    return truth;
}

/* Set U to c (1-w)^{d/2} / (d B (d/2, 1/2)), c = sqrt (w). */
static void
decrement (arb_t u, slong d, const fmpq_t w)
{
    arb_t x, y, half;

    arb_init (x);
    arb_init (y);
    arb_init (half);
    arb_set_si (y, d);
    arb_mul_2exp_si (y, y, -1);
    arb_set_fmpq (x, w, PREC);
    arb_sub_ui (u, x, 1, PREC);
    arb_neg (u, u);
    arb_pow (u, u, y, PREC);
    arb_sqrt (x, x, PREC);
    arb_mul (u, u, x, PREC);
    arb_set_ui (half, 1);
    arb_mul_2exp_si (half, half, -1);
    arb_add (half, half, y, PREC);
    arb_gamma (half, half, PREC);
    arb_rgamma (x, y, PREC);
    arb_mul (u, u, half, PREC);
    arb_mul (u, u, x, PREC);
    arb_const_sqrt_pi (x, PREC);
    arb_div (u, u, x, PREC);
    arb_div_si (u, u, d, PREC);
    arb_clear (x);
    arb_clear (y);
    arb_clear (half);
}

/* h_d - h_{d+2} at 1/3 is the decrement, for one d. */
static enum truth
recurrence_at (slong d)
{
    arb_t h, u;
    fmpq_t w;
    char at[32];
    enum truth truth = UNDECIDED;

    arb_init (h);
    arb_init (u);
    fmpq_init (w);
    fmpq_set_si (w, 1, 3);
    decrement (u, d, w);
    snprintf (at, sizeof at, "%ld 1/3", (long) d);
    if (evaluate_at (h, &memscale_cap_quantity, at, 30)) {
        arb_sub (h, h, u, PREC);
        snprintf (at, sizeof at, "%ld 1/3", (long) d + 2);
        truth = evaluates_near (&memscale_cap_quantity, at, h, 25);
    }
    arb_clear (h);
    arb_clear (u);
    fmpq_clear (w);
    return truth;
}

/*
 * With E for (1-s^2)^{d/2-1}, the slope of s (1-s^2)^{d/2} is
 * E ((1-s^2) - d s^2) = (d+1) (1-s^2) E - d E.  Integrated from c to 1 and
 * from 0 to 1 it gives I_{d+2} (c) = (d I_d (c) - c (1-w)^{d/2})/(d+1) and
 * J_{d+2} = d/(d+1) J_d for the halves J of the denominators.
 */
static enum truth
recurrence (struct certificate *certificate)
{
    enum truth truth =
        identity_check ("s d E", "(1 - s^2)*E + s*(d/2)*E*(-2*s)",
                        "(d + 1)*(1 - s^2)*E - d*E");
    slong d;

    (void) certificate;
    truth =
        weaker (truth, identity_check ("d I J p",
                                       "(d*I - p)/(d + 1)/(2*(d/(d + 1)*J))",
                                       "I/(2*J) - p/(d*(2*J))"));
    for (d = 1; d <= 9; d++)
        truth = weaker (truth, recurrence_at (d));
    return truth;
}

/*
 * R_j = 1/(2j B (j, 1/2)) = binom (2j, j)/(2 4^j): equal at j = 1, B (1, 1/2)
 * being 2, and with the same quotient, B (j+1, 1/2) being j/(j+1/2) of
 * B (j, 1/2) and binom (2j+2, j+1) being (2j+2)(2j+1)/(j+1)^2 of binom (2j,
 * j).
 */
static enum truth
rational_form (struct certificate *certificate)
{
    enum truth truth = identity_check ("B", "1/(2*1*2)", "2/(2*4)");

    (void) certificate;
    return weaker (truth,
                   identity_check ("j", "(j/(j + 1))*((j + 1/2)/j)",
                                   "(2*j + 2)*(2*j + 1)/(4*(j + 1)^2)"));
}

/*
 * -h' = w^{-1/2} (1-w)^{d/2-1} / (2B) is positive, and its logarithm has the
 * slope -1/(2w) - (d/2-1)/(1-w), whose numerator with e = d-2 >= 0 has no
 * negative term.
 */
static enum truth
convex (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("w e", "1/(2*w) + (e/2)/(1 - w)",
                           "((1 - w) + e*w)/(2*w*(1 - w))");
}

/* Set SLOPE to -h_d' (w). */
static void
slope (arb_t value, slong d, const fmpq_t w)
{
    arb_t x;
    fmpq_t factor;

    arb_init (x);
    fmpq_init (factor);
    /* d/(2 w (1-w)) times c (1-w)^{d/2}/(dB). */
    decrement (value, d, w);
    fmpq_set_si (factor, 1, 1);
    fmpq_sub (factor, factor, w);
    fmpq_mul (factor, factor, w);
    fmpq_mul_2exp (factor, factor, 1);
    arb_set_fmpq (x, factor, PREC);
    arb_div (value, value, x, PREC);
    arb_mul_si (value, value, d, PREC);
    arb_clear (x);
    fmpq_clear (factor);
}

/* The chord from K/16 to (K+1)/16 lies between the slopes at its ends. */
static enum truth
chord (slong d, slong k)
{
    fmpq *w = _fmpq_vec_init (2);
    arb_t h, next, end;
    char at[32];
    enum truth truth = UNDECIDED;
    int found;

    arb_init (h);
    arb_init (next);
    arb_init (end);
    fmpq_set_si (w, k, 16);
    fmpq_set_si (w + 1, k + 1, 16);
    snprintf (at, sizeof at, "%ld %ld/16", (long) d, (long) k);
    found = evaluate_at (h, &memscale_cap_quantity, at, 25);
    snprintf (at, sizeof at, "%ld %ld/16", (long) d, (long) k + 1);
    if (found && evaluate_at (next, &memscale_cap_quantity, at, 25)) {
        arb_sub (h, h, next, PREC);
        arb_mul_2exp_si (h, h, 4);
        slope (end, d, w);
        truth = is_at_most (h, end);
        slope (end, d, w + 1);
        truth = weaker (truth, is_at_most (end, h));
    }
    arb_clear (h);
    arb_clear (next);
    arb_clear (end);
    _fmpq_vec_clear (w, 2);
    return truth;
}

static enum truth
chords (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong d, k;

    (void) certificate;
    for (d = 2; d <= 9; d++)
        for (k = 1; k < 15; k += 3)
            truth = weaker (truth, chord (d, k));
    return truth;
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "exponential");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "exponential");
}

static const struct step steps[] = {
    { "even dimensions",
      "h_d(c^2) = \\int_c^1 (1-s^2)^{d/2-1} ds / \\int_{-1}^1 (1-s^2)^{d/2-1}"
      " ds, rational for d even and c rational: the ball holds it, d \\le 40",
      "derived here", BY_RATIONALS, even_caps, NULL },
    { "one dimension",
      "h_1(w) = \\arccos(\\sqrt w)/\\pi at w = 0, 1/4, 1/2, 3/4, 1",
      "derived here", BY_RATIONALS, one_dimension, NULL },
    { "recurrence",
      "h_{d+2}(w) = h_d(w) - \\sqrt w (1-w)^{d/2} / (d B(d/2,1/2)) for all "
      "d > 0, 0 \\le w \\le 1; the quantity keeps to it for d \\le 9",
      "derived here", BY_ALGEBRA, recurrence, NULL },
    { "rational form",
      "h_{2m}(w) = 1/2 - (\\sqrt w/2) \\sum_{j<m} \\binom{2j}{j} "
      "((1-w)/4)^j, by the recurrence from h_2 = (1-\\sqrt w)/2",
      "derived here", BY_ALGEBRA, rational_form, NULL },
    { "falls and bends",
      "h_d' < 0 for all d, and h_d is convex on [0,1] for all d \\ge 2",
      "derived here", BY_ALGEBRA, convex, NULL },
    { "chords",
      "h_d' = -w^{-1/2} (1-w)^{d/2-1}/(2 B(d/2,1/2)): chords of the quantity "
      "lie between the slopes at their ends",
      "derived here", BY_INTERVALS, chords, NULL },
    { "exponential", "1 + y \\le e^y for all real y", "derived here",
      BY_CERTIFICATE, tangent, tangent_again },
    { "hyperbolic sine", "\\sinh(y)/y grows with |y|", "derived here",
      BY_ALGEBRA, hyperbolic_sine, NULL },
    { "mean of chi",
      "d - 1/2 \\le (E \\chi_d)^2 \\le d for all integers d \\ge 1",
      "derived here", BY_ALGEBRA, cap_chi, NULL },
    { "slopes in v",
      "with v = -\\log(1-w) the quotient of the slopes of h_d and of "
      "\\Phi(-\\sqrt{K v}) grows for K = d and falls for K = d - 1/2",
      "derived here", BY_ALGEBRA, cap_slopes, NULL },
    { "powers",
      "-\\log(1-w) \\le w/(1-w), h_d(w) \\le (1-w)^{d/2}/2 \\le e^{-dw/2}/2",
      "derived here", BY_ALGEBRA, cap_powers, NULL },
    { "normal tails",
      "\\Phi(-\\sqrt{dw/(1-w)}) \\le \\Phi(-\\sqrt{dv}) \\le h_d(w) \\le "
      "\\Phi(-\\sqrt{(d-1/2)v}) for all d \\ge 1, 0 \\le w < 1, by the five "
      "steps before; the quantity keeps to it at 28 points",
      "derived here", BY_INTERVALS, cap_points, NULL },
};

PROOF (memscale_cap) = { STEPS (steps) };
