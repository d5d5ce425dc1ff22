/*
 * Rises of the loss, counted in rational intervals, and why they end.
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "proofs/pair_rational.h"

#include <stdio.h>

USES (quantity, memgd_spike_count);
USES (quantity, memgd_last_spike);
USES (quantity, memgd_spike_peak);

static const struct {
    const char *at[3];
    slong steps, bits;
} runs[] = {
    { { "3/4", "19/20", "10" }, 35, 256 },
    { { "3/4", "1/2", "22" }, 20, 256 },
    { { "4/5", "3/4", "7/5" }, 20, 160 },
    { { "11/20", "4/5", "10" }, 20, 256 },
    { { "3/5", "9/10", "12" }, 35, 256 },
};
enum { RUNS = sizeof runs / sizeof *runs };

/* What a run of rationals shows: integers, and whether they are certain. */
struct shown {
    slong count, last, peak;
    int certain;
};

static void
follow (struct shown *shown, struct pair_rational *pair, slong steps)
{
    slong k;
    arb_t before, loss, highest;

    arb_init (before);
    arb_init (loss);
    arb_init (highest);
    shown->count = shown->last = shown->peak = 0;
    shown->certain = 1;
    pair_rational_loss_power (before, pair);
    for (k = 1; k <= steps; k++) {
        pair_rational_step (pair);
        pair_rational_loss_power (loss, pair);
        if (arb_overlaps (loss, before)
            || (k > 1 && arb_overlaps (loss, highest)))
            shown->certain = 0;
        if (arb_gt (loss, before)) {
            shown->count++;
            shown->last = k;
        }
        if (k == 1 || arb_gt (loss, highest)) {
            shown->peak = k;
            arb_set (highest, loss);
        }
        arb_swap (before, loss);
    }
    arb_clear (before);
    arb_clear (loss);
    arb_clear (highest);
}

static enum truth
integer (const struct quantity *quantity, const char *at, slong value)
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
brute_run (int run)
{
    struct pair_rational pair;
    struct shown shown;
    enum truth truth;
    fmpq *at = _fmpq_vec_init (3);
    char text[96];
    int i;

    for (i = 0; i < 3; i++)
        fmpq_set_str (at + i, runs[run].at[i], 10);
    pair_rational_start (&pair, at, runs[run].bits);
    follow (&shown, &pair, runs[run].steps);
    pair_rational_clear (&pair);
    _fmpq_vec_clear (at, 3);
    snprintf (text, sizeof text, "%s %s %s", runs[run].at[0], runs[run].at[1],
              runs[run].at[2]);
    truth = weaker (integer (&memgd_spike_count_quantity, text, shown.count),
                    integer (&memgd_last_spike_quantity, text, shown.last));
    snprintf (text, sizeof text, "%s %s %s %ld", runs[run].at[0],
              runs[run].at[1], runs[run].at[2], (long) runs[run].steps);
    truth =
        weaker (truth, integer (&memgd_spike_peak_quantity, text, shown.peak));
    return shown.certain ? truth : weaker (truth, UNDECIDED);
}

static enum truth
brute (struct certificate *certificate)
{
    enum truth truth = PROVED;
    int run;

    (void) certificate;
    for (run = 0; run < RUNS; run++)
        truth = weaker (truth, brute_run (run));
    return truth;
}

/* s <= -log (1 - s) is 1 - s <= e^-s; and s - s (1 - s) = s^2. */
static enum truth
ends (struct certificate *certificate)
{
    return weaker (exponential_tangent (certificate, "they end"),
                   identity_check ("s", "s - s*(1 - s)", "s^2"));
}

static enum truth
ends_again (const struct certificate *certificate)
{
    return weaker (exponential_tangent_recheck (certificate, "they end"),
                   identity_check ("s", "s - s*(1 - s)", "s^2"));
}

/* Never at sizes of at most 4, which is below
   any 2/lambda. */
static enum truth
none (struct certificate *certificate)
{
    static const char *const points[] = { "2/3 1/2 4", "3/4 -1/2 4",
                                          "1/10 1/9 1", "1/2 9/10 4" };
    enum truth truth = PROVED;
    size_t i;

    (void) certificate;
    for (i = 0; i < sizeof points / sizeof *points; i++)
        truth = weaker (truth,
                        integer (&memgd_spike_count_quantity, points[i], 0));
    return truth;
}

/* corr p = 11/25 < q = 9/20: step 1 does not rise, but two others do. */
static enum truth
later (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        integer (&memgd_spike_count_quantity, "11/20 4/5 10", 2),
        weaker (integer (&memgd_last_spike_quantity, "11/20 4/5 10", 3),
                integer (&memgd_spike_peak_quantity, "11/20 4/5 10 2", 2)));
}

/* corr = -c <= 0: both margins grow at every step of any size. */
static enum truth
helping (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("x p q c s t", "2*x*(p*s - (-c)*q*t)",
                        "2*x*p*s + 2*x*c*q*t"),
        weaker (integer (&memgd_spike_count_quantity, "3/4 -1/2 100", 0),
                integer (&memgd_spike_count_quantity, "9/10 0 1000", 0)));
}

static const struct step steps[] = {
    { "rational intervals",
      "five runs of 20 to 35 steps: the number of rises of e^{nL}, the last "
      "of them and the largest of its values are the quantities'",
      "derived here", BY_RATIONALS, brute, NULL },
    { "they end",
      "s(1-s) \\le s \\le -\\log(1-s), so the Hessian is at most 2 L and "
      "every step lowers the loss once \\eta L \\le 1: the count is complete",
      "derived here", BY_CERTIFICATE, ends, ends_again },
    { "not the first",
      "p = 11/20, \\rho = 4/5, \\eta = 10: \\rho p < q, so step 1 lowers "
      "the loss, but steps 2 and 3 raise it",
      "derived here", BY_INTERVALS, later, NULL },
    { "helping tokens",
      "\\rho \\le 0: both margins grow at every step of any size, so that no "
      "step raises the loss",
      "derived here", BY_ALGEBRA, helping, NULL },
    { "small steps", "none at four points with \\eta \\le 4 \\le 2/\\lambda",
      "derived here", BY_INTERVALS, none, NULL },
};

PROOF (memgd_spike_count) = { STEPS (steps) };
