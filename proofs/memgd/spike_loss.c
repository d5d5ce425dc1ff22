/*
 * Gradient descent of two tokens, held against the same recursion in rational
 * intervals (proofs/pair_rational.c), and what makes the balls narrow.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/pair_rational.h"

#include <stdio.h>

USES (quantity, memgd_spike_loss);
USES (quantity, memgd_spike_margin);
USES (quantity, memgd_spike_count);
USES (quantity, memgd_spike_peak);
USES (quantity, memgd_steps_to_accuracy);

static const struct {
    const char *p, *corr, *eta;
    slong steps, bits;
} runs[] = {
    { "3/4", "19/20", "10", 35, 256 },  { "3/4", "19/20", "1", 35, 160 },
    { "3/4", "1/2", "22", 12, 256 },    { "2/5", "-1/2", "7/5", 12, 160 },
    { "9/10", "1/2", "1/10", 12, 160 },
};
enum { RUNS = sizeof runs / sizeof *runs };

/* Both margins and the loss after K steps, as PAIR has them. */
static enum truth
agrees (struct pair_rational *pair, int run, slong k)
{
    enum truth truth = PROVED;
    char at[96];
    arb_t ball, own;
    fmpq_t p;
    int i;

    arb_init (ball);
    arb_init (own);
    fmpq_init (p);
    for (i = 0; i < 2; i++) {
        snprintf (at, sizeof at, "%s %s %s %ld %d", runs[run].p,
                  runs[run].corr, runs[run].eta, (long) k, i + 1);
        pair_rational_margin (ball, pair, i);
        truth = weaker (truth, evaluates_near (&memgd_spike_margin_quantity,
                                               at, ball, 25));
    }
    snprintf (at, sizeof at, "%s %s %s %ld", runs[run].p, runs[run].corr,
              runs[run].eta, (long) k);
    fmpq_set_str (p, runs[run].p, 10);
    pair_rational_loss_power (ball, pair);
    if (!evaluate_at (own, &memgd_spike_loss_quantity, at, 40))
        truth = weaker (truth, UNDECIDED);
    arb_mul_fmpz (own, own, fmpq_denref (p), 256);
    arb_exp (own, own, 256);
    truth = weaker (truth, is_near (own, ball, 25));
    arb_clear (ball);
    arb_clear (own);
    fmpq_clear (p);
    return truth;
}

static enum truth
rationals (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq *at = _fmpq_vec_init (3);
    int run;

    (void) certificate;
    for (run = 0; run < RUNS; run++) {
        struct pair_rational pair;
        slong k;
        fmpq_set_str (at, runs[run].p, 10);
        fmpq_set_str (at + 1, runs[run].corr, 10);
        fmpq_set_str (at + 2, runs[run].eta, 10);
        pair_rational_start (&pair, at, runs[run].bits);
        for (k = 0; k <= runs[run].steps; k++) {
            if (k <= 2 || k % 5 == 0)
                truth = weaker (truth, agrees (&pair, run, k));
            pair_rational_step (&pair);
        }
        pair_rational_clear (&pair);
    }
    _fmpq_vec_clear (at, 3);
    return truth;
}

/*
 * With outputs orthonormal a step moves u_1^T W by eta r e^T and u_2^T W by
 * -eta r e^T, r = s: the margin, their difference, by 2 eta.  E and F are the
 * exponentials of both scores of token 1.
 */
static enum truth
both_classes (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("E F", "1 - E/(E + F)", "1/(1 + E/F)"),
                identity_check ("E F", "0 - F/(E + F)", "-1/(1 + E/F)")),
        identity_check ("h p q c s t", "h*(p*s - c*q*t) - (-h*(p*s - c*q*t))",
                        "2*h*(p*s - c*q*t)"));
}

/*
 * In weights v with m_i = <a_i, v>, a_1 = (1, 0), a_2 = (-c, d), c^2 + d^2 =
 * 1, the derivative of a step is I - 2 eta H, H = g a_1 a_1^T + h a_2 a_2^T,
 * g = p s_1 (1 - s_1), h = q s_2 (1 - s_2): its determinant and trace, and the
 * form x^T H x; so its eigenvalues lie between 0 and g + h.
 */
static enum truth
derivative (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("g h c d", "(g + h*c^2)*(h*d^2) - (-h*c*d)^2",
                                "g*h*d^2"),
                identity_check ("g h c d", "(g + h*c^2) + h*d^2",
                                "g + h*(c^2 + d^2)")),
        identity_check ("g h c d x y",
                        "(g + h*c^2)*x^2 + 2*(-h*c*d)*x*y + h*d^2*y^2",
                        "g*x^2 + h*(d*y - c*x)^2"));
}

/* |v|^2 = m^T G^-1 m = (m_1^2 + m_2^2 + 2 c m_1 m_2)/(1 - c^2), at most
   (|m_1| + |m_2|)^2/(1 - c^2). */
static enum truth
stretch (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("c x y",
                        "((x^2 + y^2 + 2*c*x*y) - c*(x*(y + c*x) + y*(x + "
                        "c*y)))/(1 - c^2)",
                        "x^2 + y^2"),
        identity_check ("c x y", "(x + y)^2 - (x^2 + y^2 + 2*c*x*y)",
                        "2*(1 - c)*x*y"));
}

/* Is LEFT above RIGHT, for the loss at both points? */
static enum truth
higher (const char *left, const char *right)
{
    enum truth truth = UNDECIDED;
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    if (evaluate_at (a, &memgd_spike_loss_quantity, left, 20)
        && evaluate_at (b, &memgd_spike_loss_quantity, right, 20)) {
        arb_sub (a, a, b, 128);
        truth = is_positive (a);
    }
    arb_clear (a);
    arb_clear (b);
    return truth;
}

static enum truth
evaluates_to_integer (const struct quantity *quantity, const char *at,
                      slong value)
{
    enum truth truth;
    fmpq_t exact;

    fmpq_init (exact);
    fmpq_set_si (exact, value, 1);
    truth = evaluates_to (quantity, at, exact);
    fmpq_clear (exact);
    return truth;
}

static enum truth
figure_large (struct certificate *certificate)
{
    enum truth truth;

    (void) certificate;
    truth = weaker (higher ("3/4 19/20 10 1", "3/4 19/20 10 0"),
                    higher ("3/4 19/20 10 5", "3/4 19/20 10 1"));
    truth = weaker (truth, higher ("3/4 19/20 10 0", "3/4 19/20 10 35"));
    truth = weaker (truth, evaluates_to_integer (&memgd_spike_peak_quantity,
                                                 "3/4 19/20 10 35", 5));
    return weaker (truth, evaluates_to_integer (&memgd_spike_count_quantity,
                                                "3/4 19/20 10", 8));
}

/* The rarer token is learned at the 52nd step; the loss fell all the time. */
static enum truth
figure_small (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        evaluates_to_integer (&memgd_spike_count_quantity, "3/4 19/20 1", 0),
        evaluates_to_integer (&memgd_steps_to_accuracy_quantity, "3/4 19/20 1",
                              52));
}

static const struct step steps[] = {
    { "rational intervals",
      "five runs of up to 35 steps: margins and loss are those of the same "
      "recursion in rational intervals with series for e^x, to 25 places",
      "derived here", BY_RATIONALS, rationals, NULL },
    { "both classes move",
      "the residual of softmax is (s, -s), s = 1/(1+e^m): the margin moves "
      "by 2\\eta (p s_1 - \\rho q s_2)",
      "derived here", BY_ALGEBRA, both_classes, NULL },
    { "derivative of a step",
      "in the weights a step has the derivative I - 2\\eta H with eigenvalues "
      "of H between 0 and p s_1(1-s_1) + q s_2(1-s_2): the disc around a "
      "midpoint grows by max(1, 2\\eta (...) - 1) at most",
      "derived here", BY_ALGEBRA, derivative, NULL },
    { "from margins to weights",
      "|v| \\le (|m_1|+|m_2|)/\\sqrt{1-\\rho^2}, and |m_i| \\le |v|",
      "derived here", BY_ALGEBRA, stretch, NULL },
    { "figure, step size 10",
      "p = 3/4, \\rho = 19/20: the loss rises at step 1, is higher still at "
      "step 5, its largest of 35, rises 8 times in all, and ends below "
      "\\log 2",
      "arXiv 2402.18724, figure (as recalled); derived here", BY_INTERVALS,
      figure_large, NULL },
    { "figure, step size 1",
      "p = 3/4, \\rho = 19/20: the loss falls at every step, but both tokens "
      "are right only from step 52 on: 35 steps do not show it",
      "arXiv 2402.18724, figure (as recalled); derived here", BY_INTERVALS,
      figure_small, NULL },
};

PROOF (memgd_spike_loss) = { STEPS (steps) };
