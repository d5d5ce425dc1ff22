/* The length of the first gradient, and one step of the critical length. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_spike_step_normalised);
USES (quantity, memgd_spike_step);
USES (quantity, memgd_spike_loss);

/* e_1 = (1, 0), e_2 = (c, d), c^2 + d^2 = 1: |p e_1 - q e_2|^2, the square of
   u_1 - u_2 being 2; and 1 - 2 p q (1 + c) at q = 1 - p. */
static enum truth
length (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p q c d",
                                   "(p - q*c)^2 + q^2*d^2 - q^2*(c^2 + d^2)",
                                   "p^2 - 2*c*p*q"),
                   identity_check ("p c", "p^2 + (1 - p)^2 - 2*c*p*(1 - p)",
                                   "1 - 2*p*(1 - p)*(1 + c)"));
}

/* Where (p^2 + q^2 - 2 corr p q)/2 is the square of a rational r, a step of
   length t is a plain one of size t/r: the critical ones have this ratio, and
   the plain one of 99 or 101 hundredths of t/r falls or spikes. */
static const struct {
    const char *at, *ratio;
} points[] = {
    { "2/3 3/4", "1/3" },
    { "2/3 31/32", "1/4" },
    { "3/4 61/75", "2/5" },
    { "3/4 44/75", "9/20" },
};
enum { POINTS = sizeof points / sizeof *points };

/* Is the loss after one plain step of PERCENT hundredths of CRITICAL / RATIO
   above log 2, or below for fewer than 100? */
static enum truth
crosses (int point, const arb_t critical, const fmpq_t ratio, slong percent)
{
    enum truth truth = UNDECIDED;
    fmpq_t eta, share;
    arf_t middle;
    arb_t loss, start;
    char at[192], *size;

    fmpq_init (eta);
    fmpq_init (share);
    arf_init (middle);
    arb_init (loss);
    arb_init (start);
    arf_set_round (middle, arb_midref (critical), 30, ARF_RND_NEAR);
    arf_get_fmpq (eta, middle);
    fmpq_set_si (share, percent, 100);
    fmpq_mul (eta, eta, share);
    fmpq_div (eta, eta, ratio);
    size = fmpq_get_str (NULL, 10, eta);
    snprintf (at, sizeof at, "%s %s 1", points[point].at, size);
    flint_free (size);
    if (evaluate_at (loss, &memgd_spike_loss_quantity, at, 20)) {
        arb_const_log2 (start, 128);
        arb_sub (loss, loss, start, 128);
        if (percent < 100)
            arb_neg (loss, loss);
        truth = is_positive (loss);
    }
    fmpq_clear (eta);
    fmpq_clear (share);
    arf_clear (middle);
    arb_clear (loss);
    arb_clear (start);
    return truth;
}

static enum truth
ratios (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t ratio;
    arb_t own, plain;
    int i;

    (void) certificate;
    fmpq_init (ratio);
    arb_init (own);
    arb_init (plain);
    for (i = 0; i < POINTS; i++) {
        fmpq_set_str (ratio, points[i].ratio, 10);
        if (!evaluate_at (own, &memgd_spike_step_normalised_quantity,
                          points[i].at, 40)
            || !evaluate_at (plain, &memgd_spike_step_quantity, points[i].at,
                             40))
            truth = weaker (truth, UNDECIDED);
        arb_mul_fmpz (plain, plain, fmpq_numref (ratio), 256);
        arb_div_fmpz (plain, plain, fmpq_denref (ratio), 256);
        truth = weaker (truth, is_near (own, plain, 30));
        truth = weaker (truth, crosses (i, own, ratio, 99));
        truth = weaker (truth, crosses (i, own, ratio, 101));
    }
    fmpq_clear (ratio);
    arb_clear (own);
    arb_clear (plain);
    return truth;
}

static const struct step steps[] = {
    { "length", "|\\nabla L(0)|^2 = (p^2 + q^2 - 2\\rho pq)/2", "derived here",
      BY_ALGEBRA, length, NULL },
    { "ratios",
      "at 4 points where |\\nabla L(0)| is a rational r: the critical length "
      "is r times the critical step, and plain steps of 0.99 and 1.01 of it "
      "over r fall and spike",
      "derived here", BY_INTERVALS, ratios, NULL },
};

PROOF (memgd_spike_step_normalised) = { STEPS (steps) };
