/*
 * A two-class memory that stores what it has seen, all alike: given the data,
 * item x is wrong with probability h_d (w_x), w_x = 1/K for the K different
 * items seen and 0 for the others, h_d (0) = 1/2.
 */
#include "proofs/data_cases.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, memscale_cap);
USES (quantity, memscale_data_memory_error);
USES (quantity, memscale_data_memory_error_poisson);

enum { PREC = 160, MOST_ITEMS = 4, MOST_DRAWS = 5 };

/* An item without weight is guessed, in every dimension tried. */
static enum truth
guess (struct certificate *certificate)
{
    static const char *const points[] = { "1 0", "2 0", "3 0", "10 0",
                                          "1001 0" };
    enum truth truth = PROVED;
    fmpq_t half;
    size_t i;

    (void) certificate;
    fmpq_init (half);
    fmpq_set_si (half, 1, 2);
    for (i = 0; i < sizeof points / sizeof *points; i++)
        truth = weaker (
            truth, evaluates_to (&memscale_cap_quantity, points[i], half));
    fmpq_clear (half);
    return truth;
}

/* Exponent A, N items. */
static enum truth
all_data (const fmpq *p, slong a, slong n, int poisson)
{
    enum truth truth = PROVED;
    arb_t error;
    fmpq_t mean;
    slong draws, d;
    char at[64];

    arb_init (error);
    fmpq_init (mean);
    for (draws = 0; draws <= MOST_DRAWS; draws++)
        for (d = 2; d <= 6; d += 4) {
            fmpq_set_si (mean, draws, 1);
            if (poisson)
                data_poisson (error, p, n, mean, d, PREC);
            else
                data_draws (error, p, n, draws, 0, d, PREC);
            snprintf (at, sizeof at, "%ld %ld %ld %ld", (long) a, (long) n,
                      (long) draws, (long) d);
            truth = weaker (
                truth,
                evaluates_near (
                    poisson ? &memscale_data_memory_error_poisson_quantity
                            : &memscale_data_memory_error_quantity,
                    at, error, 25));
        }
    arb_clear (error);
    fmpq_clear (mean);
    return truth;
}

static enum truth
small_laws (int poisson)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS);
    enum truth truth = PROVED;
    slong a, n;

    for (a = 1; a <= 2; a++)
        for (n = 1; n <= MOST_ITEMS; n++) {
            enumerate_zipf (p, n, a);
            truth = weaker (truth, all_data (p, a, n, poisson));
        }
    _fmpq_vec_clear (p, MOST_ITEMS);
    return truth;
}

static enum truth
sequences (struct certificate *certificate)
{
    (void) certificate;
    return small_laws (0);
}

static enum truth
sets (struct certificate *certificate)
{
    (void) certificate;
    return small_laws (1);
}

static const struct step steps[] = {
    { "guess", "h_d(0) = 1/2 at d = 1, 2, 3, 10, 1001", "derived here",
      BY_RATIONALS, guess, NULL },
    { "sequences",
      "\\alpha \\le 2, N \\le 4, T \\le 5, d = 2, 6: the mean over all N^T "
      "sequences agrees to 25 digits",
      "derived here", BY_INTERVALS, sequences, NULL },
    { "sets",
      "\\alpha \\le 2, N \\le 4, T \\le 5, d = 2, 6: the mean over all 2^N "
      "sets of seen items agrees to 25 digits",
      "derived here", BY_INTERVALS, sets, NULL },
};

PROOF (memscale_data_memory_error) = { STEPS (steps) };
