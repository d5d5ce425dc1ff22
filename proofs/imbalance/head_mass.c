/* The mass of the first classes, H_K / H_c, against sums of rationals and
   between logarithms. */
#include "proofs/evaluate.h"
#include "proofs/harmonic.h"

#include <stdio.h>

USES (quantity, imbalance_head_mass);

/* Set SUM to 1 + 1/2 + ... + 1/N. */
static void
add_up (fmpq_t sum, slong n)
{
    fmpq_t term;

    fmpq_init (term);
    fmpq_zero (sum);
    for (; n > 0; n--) {
        fmpq_set_si (term, 1, (ulong) n);
        fmpq_add (sum, sum, term);
    }
    fmpq_clear (term);
}

static enum truth
small_cases (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c, k;
    fmpq_t all, part;
    char at[48];

    (void) certificate;
    fmpq_init (all);
    fmpq_init (part);
    for (c = 1; c <= 15; c++)
        for (k = 1; k <= c; k++) {
            add_up (all, c);
            add_up (part, k);
            fmpq_div (part, part, all);
            snprintf (at, sizeof at, "%ld %ld", (long) c, (long) k);
            truth = weaker (
                truth, evaluates_to (&imbalance_head_mass_quantity, at, part));
        }
    fmpq_clear (all);
    fmpq_clear (part);
    return truth;
}

static enum truth
bracket (struct certificate *certificate)
{
    (void) certificate;
    return harmonic_bracket ();
}

/* All but the last class have 1 - 1/(c H_c): it gives H_c back. */
static enum truth
many_classes (struct certificate *certificate)
{
    static const char *const numbers[][2] = {
        { "1000000", "999999" },
        { "1000000000000", "999999999999" },
        { "1000000000000000000000", "999999999999999999999" },
    };
    enum truth truth = PROVED;
    size_t i;
    char at[64];
    fmpz_t c;
    arb_t h, low, x;

    (void) certificate;
    fmpz_init (c);
    arb_init (h);
    arb_init (low);
    arb_init (x);
    for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        snprintf (at, sizeof at, "%s %s", numbers[i][0], numbers[i][1]);
        fmpz_set_str (c, numbers[i][0], 10);
        if (!evaluate_at (h, &imbalance_head_mass_quantity, at, 90))
            truth = weaker (truth, UNDECIDED);
        arb_sub_ui (h, h, 1, 400);
        arb_neg (h, h);
        arb_mul_fmpz (h, h, c, 400);
        arb_inv (h, h, 400);
        arb_log_fmpz (low, c, 400);
        arb_const_euler (x, 400);
        arb_add (low, low, x, 400);
        arb_sub (h, h, low, 400);
        /* 1/(2 (c + 1)) < H_c - log c - gamma < 1/(2c) */
        arb_inv (h, h, 400);
        arb_mul_2exp_si (h, h, -1);
        arb_set_fmpz (x, c);
        arb_sub (h, h, x, 400);
        truth = weaker (truth, is_positive (h));
        arb_sub_ui (h, h, 1, 400);
        arb_neg (h, h);
        truth = weaker (truth, is_positive (h));
    }
    fmpz_clear (c);
    arb_clear (h);
    arb_clear (low);
    arb_clear (x);
    return truth;
}

static const struct step steps[] = {
    { "small cases", "c \\le 15, all K: the ball holds the quotient of sums",
      "derived here", BY_RATIONALS, small_cases, NULL },
    { "bracket",
      "\\log k + \\gamma + 1/(2(k+1)) < H_k < \\log k + \\gamma + 1/(2k), all "
      "k",
      "derived here", BY_ALGEBRA, bracket, NULL },
    { "many classes",
      "c = 10^6, 10^{12}, 10^{21}: the ball at K = c - 1 gives H_c inside its "
      "bracket",
      "derived here", BY_INTERVALS, many_classes, NULL },
};

PROOF (imbalance_head_mass) = { STEPS (steps) };
