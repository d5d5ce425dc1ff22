/*
 * The rarer token turns once: z, y are the probabilities of the wrong class of
 * the two, q = 1 - p, c the inner product.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, memgd_two_token_margin);
USES (quantity, memgd_two_token_lowest);
USES (quantity, memgd_two_token_lowest_time);
USES (quantity, memgd_two_token_recovery_time);

/*
 * m_2' = 2 (q y - c p z) has the sign of y/z - c p/q.  Where it is 0, y/z has
 * the logarithmic rate (1 - z) m_1', and m_1' = 2 p z (1 - c^2) > 0: the ratio
 * passes c p/q upwards only, hence once.
 */
static enum truth
once (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("p q c z", "2*(p*z - c*q*(c*p*z/q))",
                                   "2*p*z*(1 - c^2)"),
                   identity_check ("z y a b",
                                   "(-y*(1 - y)*b)/y - (-z*(1 - z)*a)/z",
                                   "(1 - z)*a - (1 - y)*b"));
}

static const char *const points[] = { "3/4 1/2", "3/4 19/20", "9/10 1/2",
                                      "3/5 9/10" };
enum { POINTS = sizeof points / sizeof *points };

/* Set RATIONAL to the midpoint of X plus SHIFT, cut at 2^-40. */
static void
near (fmpq_t rational, const arb_t x, slong shift)
{
    arf_t cut;
    fmpz_t whole;

    arf_init (cut);
    fmpz_init (whole);
    arf_mul_2exp_si (cut, arb_midref (x), 40);
    arf_get_fmpz (whole, cut, ARF_RND_NEAR);
    fmpz_add_si (whole, whole, shift);
    fmpq_set_fmpz (rational, whole);
    fmpq_div_2exp (rational, rational, 40);
    arf_clear (cut);
    fmpz_clear (whole);
}

/* Set M to margin 2 at the time T of the parameters POINT. */
static int
second_margin (arb_t m, const char *point, const fmpq_t t)
{
    fmpq *at = _fmpq_vec_init (4);
    char p[16], corr[16];
    int good;

    sscanf (point, "%15s %15s", p, corr);
    fmpq_set_str (at, p, 10);
    fmpq_set_str (at + 1, corr, 10);
    fmpq_set (at + 2, t);
    fmpq_set_si (at + 3, 2, 1);
    good = evaluate_point (m, &memgd_two_token_margin_quantity, at, 40);
    _fmpq_vec_clear (at, 4);
    return good;
}

/* Near the time found, at most 2^-40 away, margin 2 is above the least value,
   by at most 2^-81, for |m''| <= 1. */
static enum truth
least (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t time, low, m, room;
    fmpq_t t;
    int i;
    slong shift;

    (void) certificate;
    arb_init (time);
    arb_init (low);
    arb_init (m);
    arb_init (room);
    fmpq_init (t);
    arb_one (room);
    arb_mul_2exp_si (room, room, -79);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (time, &memgd_two_token_lowest_time_quantity,
                          points[i], 40)
            || !evaluate_at (low, &memgd_two_token_lowest_quantity, points[i],
                             40))
            truth = weaker (truth, UNDECIDED);
        for (shift = -1; shift <= 1; shift += 2) {
            near (t, time, shift);
            if (!second_margin (m, points[i], t))
                truth = weaker (truth, UNDECIDED);
            arb_sub (m, m, low, 256);
            truth = weaker (truth, is_positive (m));
            truth = weaker (truth, is_at_most (m, room));
        }
    }
    arb_clear (time);
    arb_clear (low);
    arb_clear (m);
    arb_clear (room);
    fmpq_clear (t);
    return truth;
}

/* Margin 2 is negative 2^-40 before the recovery found, positive after. */
static enum truth
recovers (struct certificate *certificate)
{
    enum truth truth = PROVED;
    arb_t time, m;
    fmpq_t t;
    int i;
    slong shift;

    (void) certificate;
    arb_init (time);
    arb_init (m);
    fmpq_init (t);
    for (i = 0; i < POINTS; i++) {
        if (!evaluate_at (time, &memgd_two_token_recovery_time_quantity,
                          points[i], 40))
            truth = weaker (truth, UNDECIDED);
        for (shift = -1; shift <= 1; shift += 2) {
            near (t, time, shift);
            if (!second_margin (m, points[i], t))
                truth = weaker (truth, UNDECIDED);
            arb_mul_si (m, m, shift, 256);
            truth = weaker (truth, is_positive (m));
        }
    }
    arb_clear (time);
    arb_clear (m);
    fmpq_clear (t);
    return truth;
}

static const struct step steps[] = {
    { "turns once",
      "where \\dot m_2 = 0, z_2/z_1 rises, as \\dot m_1 = 2 p z_1(1-\\rho^2): "
      "\\dot m_2 changes its sign once, from - to +",
      "derived here", BY_ALGEBRA, once, NULL },
    { "least",
      "4 points: 2^{-40} before and after the time found the margin is above "
      "the value found, by at most 2^{-79}",
      "derived here", BY_INTERVALS, least, NULL },
    { "recovers",
      "the same points: the margin has its signs 2^{-40} before and after",
      "derived here", BY_INTERVALS, recovers, NULL },
};

PROOF (memgd_two_token_turn) = { STEPS (steps) };
