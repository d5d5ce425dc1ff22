/*
 * The best number of stored items with weights p^rho.  What the stored items
 * add grows with P: the norm grows, so every weight w_x falls and h_d (w_x)
 * grows, and one more item adds a term that is not negative.  So no P beyond
 * one whose stored items alone err more than the best so far can be better.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memscale_tail);
USES (quantity, memscale_threshold_power_best);
USES (quantity, memscale_threshold_power_error);
USES (quantity, memscale_threshold_power_size);

enum { PREC = 128, DIGITS = 20 };

/* Weights fall: x^-2b / H less x^-2b / (H + t). */
static enum truth
weights_fall (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("w H t", "w/H - w/(H + t)", "w*t/(H*(H + t))");
}

/* Is ERROR the least among those of 1, ..., LAST at BEST alone? */
static enum truth
least_at (arb_t error, const char *alpha, const char *rho, slong d, slong best,
          slong last)
{
    enum truth truth = PROVED;
    arb_t other;
    char at[64];
    slong stored;

    arb_init (other);
    for (stored = 1; stored <= last && truth == PROVED; stored++) {
        snprintf (at, sizeof at, "%s %s %ld %ld", alpha, rho, (long) stored,
                  (long) d);
        if (!evaluate_at (other, &memscale_threshold_power_error_quantity, at,
                          DIGITS))
            truth = UNDECIDED;
        else if (stored != best) {
            arb_sub (other, other, error, PREC);
            truth = is_positive (other);
        }
    }
    arb_clear (other);
    return truth;
}

/* Do the LAST stored items alone err more than ERROR? */
static enum truth
enough (const arb_t error, const char *alpha, const char *rho, slong d,
        slong last)
{
    enum truth truth = UNDECIDED;
    arb_t whole, tail;
    char at[64], tail_at[64];

    arb_init (whole);
    arb_init (tail);
    snprintf (at, sizeof at, "%s %s %ld %ld", alpha, rho, (long) last,
              (long) d);
    snprintf (tail_at, sizeof tail_at, "%s %ld", alpha, (long) last);
    if (evaluate_at (whole, &memscale_threshold_power_error_quantity, at,
                     DIGITS)
        && evaluate_at (tail, &memscale_tail_quantity, tail_at, DIGITS)) {
        arb_mul_2exp_si (tail, tail, -1);
        arb_sub (whole, whole, tail, PREC);
        arb_sub (whole, whole, error, PREC);
        truth = is_positive (whole);
    }
    arb_clear (whole);
    arb_clear (tail);
    return truth;
}

static enum truth
one_case (const char *alpha, const char *rho, slong d, slong best, slong last)
{
    enum truth truth = UNDECIDED;
    arb_t error;
    fmpq_t size;
    char at[64], there[64];

    arb_init (error);
    fmpq_init (size);
    fmpq_set_si (size, best, 1);
    snprintf (at, sizeof at, "%s %s %ld %ld", alpha, rho, (long) best,
              (long) d);
    snprintf (there, sizeof there, "%s %s %ld", alpha, rho, (long) d);
    if (evaluate_at (error, &memscale_threshold_power_error_quantity, at,
                     DIGITS)) {
        truth = evaluates_to (&memscale_threshold_power_size_quantity, there,
                              size);
        truth = weaker (
            truth, evaluates_near (&memscale_threshold_power_best_quantity,
                                   there, error, 18));
        truth = weaker (truth, least_at (error, alpha, rho, d, best, last));
        truth = weaker (truth, enough (error, alpha, rho, d, last));
    }
    arb_clear (error);
    fmpq_clear (size);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (one_case ("2", "1/8", 100, 30, 120),
                           one_case ("2", "1/16", 60, 14, 60)),
                   weaker (one_case ("7/5", "1/5", 40, 25, 250),
                           one_case ("3", "1/12", 50, 10, 40)));
}

static const struct step steps[] = {
    { "weights fall",
      "w_x = x^{-2b}/H_P falls when P grows, hence \\sum_{x \\le P} p_x "
      "h_d(w_x) grows",
      "derived here", BY_ALGEBRA, weights_fall, NULL },
    { "exhaustion",
      "at four (\\alpha, \\rho, d) the size is better than every other P up "
      "to "
      "one whose stored items alone err more",
      "derived here", BY_INTERVALS, cases, NULL },
};

PROOF (memscale_threshold_power_size) = { STEPS (steps) };
