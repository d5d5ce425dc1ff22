/*
 * Where the classes with c pi_k >= log c end.  With L = log c and K = floor (c
 * / L^2): c pi_K = c / (K H_c) >= log c means K <= c / (H_c L).  As H_c > L +
 * gamma and H_c < L + 1,
 *
 *     c / L^2 - c / (H_c L) = c (H_c - L) / (H_c L^2) > gamma c / ((L+1) L^2),
 *
 * which exceeds 1 from c = 500 on; then K > c / L^2 - 1 >= c / (H_c L).
 */
#include "proofs/evaluate.h"
#include "proofs/harmonic.h"
#include "proofs/identity.h"
#include "proofs/sturm.h"

#include <stdio.h>

USES (quantity, imbalance_head_cut);
USES (quantity, imbalance_head_frequency);
USES (quantity, imbalance_head_frequency_floor);
USES (quantity, imbalance_head_largest);

enum { PREC = 128, FROM = 3, LAST_GOOD = 392, TO = 600 };

/* The number of k <= C for which C - k FACTOR is positive, all signs being
   certain; -1 else. */
static slong
count_below (slong c, const arb_t factor)
{
    slong k, count = 0;
    arb_t x;

    arb_init (x);
    for (k = 1; k <= c && count >= 0; k++) {
        arb_mul_si (x, factor, k, PREC);
        arb_sub_si (x, x, c, PREC);
        if (arb_is_negative (x))
            count++;
        else if (!arb_is_positive (x))
            count = -1;
    }
    arb_clear (x);
    return count;
}

/* Set H to H_C by adding. */
static void
add_up (fmpq_t h, slong c)
{
    fmpq_t term;

    fmpq_init (term);
    fmpq_zero (h);
    for (; c > 0; c--) {
        fmpq_set_si (term, 1, (ulong) c);
        fmpq_add (h, h, term);
    }
    fmpq_clear (term);
}

/* Cut, largest class and frequency by counting, for one C. */
static enum truth
counted (slong c)
{
    enum truth truth = PROVED;
    slong k;
    fmpq_t h, value;
    arb_t log, factor;
    char at[32];

    fmpq_init (h);
    fmpq_init (value);
    arb_init (log);
    arb_init (factor);
    snprintf (at, sizeof at, "%ld", (long) c);
    add_up (h, c);
    arb_log_ui (log, (ulong) c, PREC);
    arb_mul (factor, log, log, PREC);
    k = count_below (c, factor);
    fmpq_set_si (value, k, 1);
    truth =
        weaker (truth, evaluates_to (&imbalance_head_cut_quantity, at, value));
    fmpq_mul (value, value, h);
    fmpq_inv (value, value);
    fmpq_mul_si (value, value, c);
    truth = weaker (
        truth, evaluates_to (&imbalance_head_frequency_quantity, at, value));
    arb_set_fmpq (factor, h, PREC);
    arb_mul (factor, factor, log, PREC);
    fmpq_set_si (value, count_below (c, factor), 1);
    truth = weaker (
        truth, evaluates_to (&imbalance_head_largest_quantity, at, value));
    arb_div (factor, log, factor, PREC);
    arb_mul (factor, factor, log, PREC);
    arb_mul (factor, factor, log, PREC);
    truth = weaker (truth,
                    evaluates_near (&imbalance_head_frequency_floor_quantity,
                                    at, factor, 25));
    fmpq_clear (h);
    fmpq_clear (value);
    arb_clear (log);
    arb_clear (factor);
    return k < 1 ? UNDECIDED : truth;
}

static enum truth
counts (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c;

    (void) certificate;
    for (c = FROM; c <= 60; c++)
        truth = weaker (truth, counted (c));
    return truth;
}

static enum truth
bracket (struct certificate *certificate)
{
    (void) certificate;
    return harmonic_bracket ();
}

/* c = 392 is the last below 600 with c pi_K >= log c. */
static enum truth
reach (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong c;
    fmpq_t at;
    arb_t frequency, log;

    (void) certificate;
    fmpq_init (at);
    arb_init (frequency);
    arb_init (log);
    for (c = LAST_GOOD; c < TO; c++) {
        fmpq_set_si (at, c, 1);
        if (!evaluate_point (frequency, &imbalance_head_frequency_quantity, at,
                             20))
            truth = weaker (truth, UNDECIDED);
        arb_log_ui (log, (ulong) c, PREC);
        arb_sub (log, log, frequency, PREC);
        if (c == LAST_GOOD)
            arb_neg (log, log);
        truth = weaker (truth, is_positive (log));
    }
    fmpq_clear (at);
    arb_clear (frequency);
    arb_clear (log);
    return truth;
}

static enum truth
gap (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("c L H", "c/L^2 - c/(H*L)", "c*(H - L)/(H*L^2)");
}

/* x^2 - 2x - 2, by which (x + 1) x^2 e^-x falls. */
static void
fall (fmpq_poly_t p)
{
    fmpq_poly_set_coeff_si (p, 2, 1);
    fmpq_poly_set_coeff_si (p, 1, -2);
    fmpq_poly_set_coeff_si (p, 0, -2);
}

/* gamma > (x + 1) x^2 e^-x at x = log 500, and ever after. */
static enum truth
beyond (struct certificate *certificate)
{
    enum truth truth;
    fmpq_t from;
    fmpq_poly_t p;
    arb_t x, y;

    fmpq_init (from);
    fmpq_poly_init (p);
    arb_init (x);
    arb_init (y);
    fmpq_set_si (from, 3, 1);
    fall (p);
    truth = sturm_positive (
        p, from, NULL, certificate_begin (certificate, "beyond", "", "cuts"));
    /* (3 x^2 + 2 x) - (x^3 + x^2) */
    truth = weaker (truth, identity_check ("x", "(3*x^2 + 2*x) - (x^3 + x^2)",
                                           "-x*(x^2 - 2*x - 2)"));
    arb_log_ui (x, 500, PREC);
    arb_add_ui (y, x, 1, PREC);
    arb_mul (y, y, x, PREC);
    arb_mul (y, y, x, PREC);
    arb_div_ui (y, y, 500, PREC);
    arb_const_euler (x, PREC);
    arb_sub (x, x, y, PREC);
    truth = weaker (truth, is_positive (x));
    fmpq_clear (from);
    fmpq_poly_clear (p);
    arb_clear (x);
    arb_clear (y);
    return truth;
}

static const struct step steps[] = {
    { "counts",
      "3 \\le c \\le 60: cut, last class and its frequency by counting and "
      "exact sums",
      "derived here", BY_INTERVALS, counts, NULL },
    { "bracket",
      "\\log k + \\gamma + 1/(2(k+1)) < H_k < \\log k + \\gamma + 1/(2k), all "
      "k: H_c > \\log c, so that \\log^2 c / H_c < \\log c",
      "derived here", BY_ALGEBRA, bracket, NULL },
    { "reach",
      "c \\pi_K \\ge \\log c at c = 392, and c \\pi_K < \\log c for 393 \\le "
      "c "
      "< 600",
      "derived here", BY_INTERVALS, reach, NULL },
    { "gap", "c/L^2 - c/(H L) = c (H - L)/(H L^2)", "derived here", BY_ALGEBRA,
      gap, NULL },
    { "beyond",
      "\\gamma c > (\\log c + 1) \\log^2 c for c \\ge 500: at 500 by balls, "
      "then since (x+1) x^2 e^{-x} falls for x > 3",
      "derived here", BY_CERTIFICATE, beyond, NULL },
};

PROOF (imbalance_head_frequency) = { STEPS (steps) };
