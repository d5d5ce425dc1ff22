/*
 * With L = log c, D = L + gamma, l = log L, H_c = D + b and H_K the K-th
 * harmonic number, K = floor (c / L^2):
 *
 *     H_K / H_c - (1 - 2 l / D) = (H_K - (D - 2 l)) / D - (H_K / H_c) b / D.
 *
 * The bracket of harmonic numbers gives 0 < b < 1/(2c) and H_K - (D - 2 l)
 * between log K - log (c / L^2) and that plus 1/(2K); the difference of
 * logarithms is not positive and above -log (1 + 1/K) > -1/K.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/harmonic.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_head_share);
USES (quantity, imbalance_head_share_error);
USES (quantity, imbalance_head_share_gap);

/* c and floor (c / log^2 c), written out. */
static const struct {
    slong c, k;
} cases[] = { { 3, 2 }, { 8, 1 }, { 20, 2 }, { 100, 4 }, { 1000, 20 } };

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    size_t i;
    slong j;
    fmpq *v = _fmpq_vec_init (3), *part = v, *all = v + 1, *term = v + 2;
    char at[32];

    (void) certificate;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        fmpq_zero (part);
        fmpq_zero (all);
        for (j = cases[i].c; j > 0; j--) {
            fmpq_set_si (term, 1, (ulong) j);
            fmpq_add (all, all, term);
            if (j <= cases[i].k)
                fmpq_add (part, part, term);
        }
        fmpq_div (part, part, all);
        snprintf (at, sizeof at, "%ld", (long) cases[i].c);
        truth = weaker (
            truth, evaluates_to (&imbalance_head_share_quantity, at, part));
    }
    _fmpq_vec_clear (v, 3);
    return truth;
}

static enum truth
bracket (struct certificate *certificate)
{
    (void) certificate;
    return harmonic_bracket ();
}

static enum truth
split (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("H D l b", "H/(D + b) - (1 - 2*l/D)",
                           "(H - (D - 2*l))/D - (H/(D + b))*b/D");
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "integer part");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "integer part");
}

static enum truth
evaluated (struct certificate *certificate)
{
    static const char *const classes[] = { "3", "10", "393", "50257",
                                           "1000000000000" };
    enum truth truth = PROVED;
    size_t i;
    arb_t gap, bound;

    (void) certificate;
    arb_init (gap);
    arb_init (bound);
    for (i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (!evaluate_at (gap, &imbalance_head_share_gap_quantity, classes[i],
                          40)
            || !evaluate_at (bound, &imbalance_head_share_error_quantity,
                             classes[i], 40))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (gap, bound));
    }
    arb_clear (gap);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "small cases", "c = 3, 8, 20, 100, 1000: the ball holds the exact sum",
      "derived here", BY_RATIONALS, small_cases, NULL },
    { "bracket",
      "\\log k + \\gamma + 1/(2(k+1)) < H_k < \\log k + \\gamma + 1/(2k), all "
      "k",
      "derived here", BY_ALGEBRA, bracket, NULL },
    { "split",
      "H_K/H_c - (1 - 2 l/D) = (H_K - (D - 2l))/D - (H_K/H_c) b/D with H_c = "
      "D + b",
      "derived here", BY_ALGEBRA, split, NULL },
    { "integer part",
      "1 + y \\le e^y: \\log K > \\log(c/L^2) - \\log(1 + 1/K) \\ge "
      "\\log(c/L^2) - 1/K",
      "derived here", BY_CERTIFICATE, tangent, tangent_again },
    { "evaluated", "5 c: the distance is within the bound", "derived here",
      BY_INTERVALS, evaluated, NULL },
};

PROOF (imbalance_head_share) = { STEPS (steps) };
