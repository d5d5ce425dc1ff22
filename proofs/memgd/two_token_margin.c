/*
 * Two tokens: E = e^m_1, F = e^m_2, z = 1/(1 + E), y = 1/(1 + F) are the
 * probabilities of the wrong class, q = 1 - p, c the inner product.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/margin.h"

#include <stdio.h>

USES (quantity, memgd_two_token_margin);

/*
 * The gradient raises the right score of token 1 by p z and lowers the other;
 * token 2, of the other label, does the opposite by c q y.
 */
static enum truth
rates (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("p c E F",
                        "(p*(1 - E/(1 + E)) - c*(1 - p)/(1 + F)) - (-p/(1 + "
                        "E) + c*(1 - p)*(1 - F/(1 + F)))",
                        "2*(p/(1 + E) - c*(1 - p)/(1 + F))"),
        /* The other route: z' = -z (1 - z) m'. */
        identity_check ("E m", "-E*m/(1 + E)^2",
                        "-(1/(1 + E))*(1 - 1/(1 + E))*m"));
}

/* Does the ball at AT hold Lambert's margin of two classes at the time TAU? */
static enum truth
holds_lambert (const char *at, const char *tau)
{
    enum truth truth;
    fmpq_t x, two;
    arb_t u;

    fmpq_init (x);
    fmpq_init (two);
    arb_init (u);
    fmpq_set_str (x, tau, 10);
    fmpq_set_si (two, 2, 1);
    arb_set_fmpq (u, x, 256);
    margin_flow (u, u, two, 256);
    truth = evaluates_near (&memgd_two_token_margin_quantity, at, u, 25);
    fmpq_clear (x);
    fmpq_clear (two);
    arb_clear (u);
    return truth;
}

/* At p = 1/2 both margins are one, m' = (1 - c)/(1 + e^m). */
static enum truth
equal (struct certificate *certificate)
{
    static const char *const cases[][2] = { { "1/2 1/2 10 1", "5/2" },
                                            { "1/2 -1/2 10 2", "15/2" },
                                            { "1/2 19/20 137 2", "137/40" },
                                            { "1/2 -4/5 1000000 1", "900000" },
                                            { "1/2 1/3 1/1000 2", "1/3000" } };
    enum truth truth = identity_check ("c E", "2*(1/2 - c/2)/(1 + E)",
                                       "((1 - c)/2)*2/(1 + E)");
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        truth = weaker (truth, holds_lambert (cases[i][0], cases[i][1]));
    return truth;
}

/* Without correlation each token learns by itself. */
static enum truth
alone (struct certificate *certificate)
{
    static const char *const cases[][2] = { { "3/4 0 10 1", "15/2" },
                                            { "3/4 0 10 2", "5/2" },
                                            { "1/7 0 1000000000 1",
                                              "1000000000/7" } };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        truth = weaker (truth, holds_lambert (cases[i][0], cases[i][1]));
    return truth;
}

/* |m_i''| <= 1, so |m_i - t (p_i - c p_j)| <= t^2 / 2. */
static enum truth
early (struct certificate *certificate)
{
    static const struct {
        const char *at, *line, *room;
    } cases[] = {
        { "3/4 1/2 1/1000000000 1", "5/8000000000", "1/2000000000000000000" },
        { "3/4 1/2 1/1000000000 2", "-1/8000000000", "1/2000000000000000000" },
        { "2/3 -4/5 1/1000 2", "13/15000", "1/2000000" },
    };
    enum truth truth = PROVED;
    fmpq_t x;
    arb_t ball, line, room;
    size_t i;

    (void) certificate;
    fmpq_init (x);
    arb_init (ball);
    arb_init (line);
    arb_init (room);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (!evaluate_at (ball, &memgd_two_token_margin_quantity, cases[i].at,
                          40))
            truth = weaker (truth, UNDECIDED);
        fmpq_set_str (x, cases[i].line, 10);
        arb_set_fmpq (line, x, 256);
        fmpq_set_str (x, cases[i].room, 10);
        arb_set_fmpq (room, x, 256);
        arb_sub (ball, ball, line, 256);
        arb_abs (ball, ball);
        truth = weaker (truth, is_at_most (ball, room));
    }
    fmpq_clear (x);
    arb_clear (ball);
    arb_clear (line);
    arb_clear (room);
    return truth;
}

static const struct step steps[] = {
    { "rates",
      "the scores move both margins by 2(p_i z_i - \\rho p_j z_j); z' = -z(1 "
      "- z) m'",
      "derived here", BY_ALGEBRA, rates, NULL },
    { "equal frequencies",
      "p = 1/2: m_1 = m_2, m' = (1-\\rho)/(1+e^m): 5 balls hold Lambert's "
      "margin at time (1-\\rho)t/2",
      "derived here", BY_INTERVALS, equal, NULL },
    { "no correlation",
      "\\rho = 0: 3 balls hold Lambert's margin at time p_i t", "derived here",
      BY_INTERVALS, alone, NULL },
    { "early",
      "|m'| \\le 2, |m''| \\le 1: |m_i - t(p_i - \\rho p_j)| \\le t^2/2 at 3 "
      "points",
      "derived here", BY_INTERVALS, early, NULL },
};

PROOF (memgd_two_token_margin) = { STEPS (steps) };
