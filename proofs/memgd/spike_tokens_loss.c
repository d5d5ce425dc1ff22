/*
 * N tokens: against two tokens, whose recursion has its own proof, against
 * tokens that do not meet, and the bounds that keep the balls narrow.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/psd.h"

#include <stdio.h>

USES (quantity, memgd_spike_tokens_loss);
USES (quantity, memgd_spike_loss);

/* Two tokens of two classes, frequencies 2/3 and 1/3. */
static enum truth
two_tokens (struct certificate *certificate)
{
    static const struct {
        const char *corr, *eta;
    } cases[] = { { "4/5", "1" }, { "9/10", "10" }, { "1/3", "22" } };
    enum truth truth = PROVED;
    char at[64];
    arb_t two;
    size_t i;
    int k;

    (void) certificate;
    arb_init (two);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        for (k = 0; k <= 12; k += 3) {
            snprintf (at, sizeof at, "2/3 %s %s %d", cases[i].corr,
                      cases[i].eta, k);
            if (!evaluate_at (two, &memgd_spike_loss_quantity, at, 40))
                truth = weaker (truth, UNDECIDED);
            snprintf (at, sizeof at, "2 2 %s %s %d", cases[i].corr,
                      cases[i].eta, k);
            truth = weaker (truth,
                            evaluates_near (&memgd_spike_tokens_loss_quantity,
                                            at, two, 30));
        }
    arb_clear (two);
    return truth;
}

/* After one step from nought the scores are rational: with M = N and corr = c
   token x has S_x[z] = eta ((1-c) R_x[z] + c sum_y R_y[z]), R_x[z] = p_x
   (1[z = x] - 1/N); and log sum exp of rationals is evaluated in balls. */
static void
one_step_loss (arb_t loss, slong n, const fmpq_t c, const fmpq_t eta)
{
    fmpq *v = _fmpq_vec_init (n + 5), *total = v + n, *s = v + n + 1,
         *t = v + n + 2, *u = v + n + 3, *own = v + n + 4;
    slong x, z;
    arb_t e, sum;

    arb_init (e);
    arb_init (sum);
    arb_zero (loss);
    for (x = 0; x < n; x++) {
        fmpq_set_si (v + x, 1, (ulong) (x + 1));
        fmpq_add (total, total, v + x);
    }
    fmpq_sub_si (own, c, 1);
    fmpq_neg (own, own);
    for (x = 0; x < n; x++) {
        arb_zero (sum);
        for (z = 0; z < n; z++) {
            /* S_x[z] - S_x[x] = eta (own p_x (-1 [z != x]) + c (p_z - p_x)) */
            fmpq_sub (s, v + z, v + x);
            fmpq_mul (s, s, c);
            if (z != x) {
                fmpq_mul (t, own, v + x);
                fmpq_sub (s, s, t);
            }
            fmpq_div (s, s, total);
            fmpq_mul (s, s, eta);
            arb_set_fmpq (e, s, 256);
            arb_exp (e, e, 256);
            arb_add (sum, sum, e, 256);
        }
        fmpq_div (u, v + x, total);
        arb_log (sum, sum, 256);
        arb_set_fmpq (e, u, 256);
        arb_addmul (loss, sum, e, 256);
    }
    _fmpq_vec_clear (v, n + 5);
    arb_clear (e);
    arb_clear (sum);
}

static enum truth
one_step (struct certificate *certificate)
{
    enum truth truth = PROVED;
    fmpq_t c, eta;
    arb_t loss;
    char at[64];
    slong n, i;

    (void) certificate;
    fmpq_init (c);
    fmpq_init (eta);
    arb_init (loss);
    for (n = 2; n <= 7; n++)
        for (i = 0; i < 4; i++) {
            fmpq_set_si (c, i, 4);
            fmpq_set_si (eta, 7 * i + 3, 2);
            one_step_loss (loss, n, c, eta);
            snprintf (at, sizeof at, "%ld %ld %ld/4 %ld/2 1", (long) n,
                      (long) n, (long) i, (long) (7 * i + 3));
            truth = weaker (truth,
                            evaluates_near (&memgd_spike_tokens_loss_quantity,
                                            at, loss, 30));
        }
    fmpq_clear (c);
    fmpq_clear (eta);
    arb_clear (loss);
    return truth;
}

/*
 * Gershgorin: row z of C = diag (s) - s s^T has the diagonal s (1 - s) and the
 * absolute sum s (1 - s) beside it, since the s add up to 1 = s + r.  And
 * 1/2 - 2 s (1 - s) = 2 (s - 1/2)^2.
 */
static enum truth
covariance (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("s r", "s*(1 - s) + s*r",
                                   "2*s*(1 - s) + s*(r + s - 1)"),
                   identity_check ("s", "1/2 - 2*s*(1 - s)", "2*(s - 1/2)^2"));
}

/*
 * (1 - c) max a + c sum a bounds the spectrum of D G D, D^2 = diag a,
 * G = (1 - c) I + c 1 1^T: for a = (1, 1/2, 1/3, 1/4), c = j/8, the difference
 * of diagonals is positive semidefinite; in general the two parts of G are
 * bounded apart, by max a and by sum a.
 */
static enum truth
spectrum_at (slong j, struct record *record)
{
    enum { N = 4 };
    enum truth truth;
    fmpq_mat_t gap;
    fmpq_t x, bound;
    slong row, column;

    /* D G D has the spectrum of G D^2: similar to the symmetric
       (1 - c) D^2 + c d d^T, d = diagonal of D.  To stay in Q, D^2 = diag of
       squares. */
    fmpq_mat_init (gap, N, N);
    fmpq_init (x);
    fmpq_init (bound);
    for (row = 0; row < N; row++) {
        fmpq_set_si (x, 1, (ulong) ((row + 1) * (row + 1)));
        fmpq_add (bound, bound, x);
    }
    fmpq_set_si (x, j, 8);
    fmpq_mul (bound, bound, x);
    fmpq_set_si (x, 8 - j, 8);
    fmpq_add (bound, bound, x);
    for (row = 0; row < N; row++)
        for (column = 0; column < N; column++) {
            fmpq *entry = fmpq_mat_entry (gap, row, column);
            fmpq_set_si (entry, row == column ? -8 : -j,
                         (ulong) (8 * (row + 1) * (column + 1)));
            if (row == column)
                fmpq_add (entry, entry, bound);
        }
    truth = psd_check (gap, record);
    fmpq_mat_clear (gap);
    fmpq_clear (x);
    fmpq_clear (bound);
    return truth;
}

static enum truth
spectrum (struct certificate *certificate)
{
    enum truth truth = PROVED;
    char part[8];
    slong j;

    for (j = 0; j < 8; j++) {
        snprintf (part, sizeof part, "%ld", (long) j);
        truth = weaker (
            truth, spectrum_at (j, certificate_begin (certificate, "spectrum",
                                                      part, "LDL")));
    }
    return truth;
}

static const struct step steps[] = {
    { "two tokens",
      "N = M = 2, p = 2/3: at 15 points the loss is that of two tokens with "
      "opposite labels, to 30 places",
      "derived here", BY_INTERVALS, two_tokens, NULL },
    { "one step",
      "N = M = 2..7: the loss after one step, from rational scores",
      "derived here", BY_INTERVALS, one_step, NULL },
    { "covariance of softmax",
      "|diag(s) - s s^T| \\le \\max 2 s(1-s) \\le 1/2, by Gershgorin; and at "
      "most \\max s, for s s^T is not negative",
      "derived here", BY_ALGEBRA, covariance, NULL },
    { "spectrum",
      "\\sum a_x e_x e_x^T has no eigenvalue above (1-\\rho) \\max a + \\rho "
      "\\sum a: four tokens, \\rho = j/8",
      "derived here", BY_CERTIFICATE, spectrum, NULL },
};

PROOF (memgd_spike_tokens_loss) = { STEPS (steps) };
