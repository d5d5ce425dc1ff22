/*
 * Given the data, whatever weights a two-class memory derives from them, an
 * unseen item has weight 0 and is wrong with probability h_d (0) = 1/2; and
 * the weights, scaled to sum w = 1, are among those over which the least error
 * is taken.  So the mean error is at least half the mean unseen mass, and at
 * least the least error.
 */
#include "proofs/data_cases.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

#include <stdio.h>

USES (quantity, memscale_cap);
USES (quantity, memscale_data_memory_floor);
USES (quantity, memscale_data_power_sum);
USES (quantity, memscale_unseen_mass_finite);

enum { PREC = 128, MOST_ITEMS = 3, MOST_DRAWS = 5 };

/* An exact rational: one item has no least error, only unseen mass. */
static enum truth
one_item (struct certificate *certificate)
{
    fmpq_t value;
    enum truth truth;

    (void) certificate;
    fmpq_init (value);
    fmpq_set_si (value, 1, 2);
    truth = evaluates_to (&memscale_data_memory_floor_quantity, "2 1 1 0 4",
                          value);
    truth = weaker (truth, evaluates_to (&memscale_data_memory_floor_quantity,
                                         "2 1 9 0 4", value));
    fmpq_zero (value);
    truth = weaker (truth, evaluates_to (&memscale_data_memory_floor_quantity,
                                         "2 1 1 3 4", value));
    fmpq_clear (value);
    return truth;
}

/* All draws from N items at exponent A, weights count^RHO. */
static enum truth
above_case (const fmpq *p, slong a, slong n, slong draws, slong rho)
{
    arb_t error, floor;
    char at[64];
    enum truth truth = UNDECIDED;

    arb_init (error);
    arb_init (floor);
    data_draws (error, p, n, draws, rho, 4, PREC);
    snprintf (at, sizeof at, "%ld %ld %ld %ld 4", (long) a, (long) rho,
              (long) n, (long) draws);
    if (evaluate_at (floor, &memscale_data_memory_floor_quantity, at, 20))
        truth = is_at_most (floor, error);
    arb_clear (error);
    arb_clear (floor);
    return truth;
}

static enum truth
above (struct certificate *certificate)
{
    fmpq *p = _fmpq_vec_init (MOST_ITEMS);
    enum truth truth = PROVED;
    slong a, n, draws, rho;

    (void) certificate;
    for (a = 1; a <= 2; a++)
        for (n = 2; n <= MOST_ITEMS; n++) {
            enumerate_zipf (p, n, a);
            for (draws = 2; draws <= MOST_DRAWS; draws++)
                for (rho = 0; rho <= 2; rho++)
                    truth = weaker (truth, above_case (p, a, n, draws, rho));
        }
    _fmpq_vec_clear (p, MOST_ITEMS);
    return truth;
}

/* Is FLOOR at least the sum at AT? */
static enum truth
too_much (struct certificate *certificate)
{
    static const char at[] = "1 1 3 4 4";
    fmpq *p = _fmpq_vec_init (3);
    arb_t error, sum;
    enum truth truth = UNDECIDED;

    (void) certificate;
    arb_init (error);
    arb_init (sum);
    enumerate_zipf (p, 3, 1);
    data_draws (error, p, 3, 4, 1, 4, PREC);
    if (evaluate_at (sum, &memscale_data_power_sum_quantity, at, 20)) {
        arb_sub (sum, sum, error, PREC);
        truth = is_positive (sum);
    }
    arb_clear (error);
    arb_clear (sum);
    _fmpq_vec_clear (p, 3);
    return truth;
}

static const struct step steps[] = {
    { "no data", "T = 0: one half exactly; N = 1, T = 3: nothing",
      "derived here", BY_RATIONALS, one_item, NULL },
    { "above",
      "\\alpha \\le 2, N \\le 3, 2 \\le T \\le 5, d = 4, weights "
      "count^{0,1,2}: the mean over all sequences is no less",
      "derived here", BY_INTERVALS, above, NULL },
    { "no sum",
      "\\alpha = 1, N = 3, T = 4, d = 4, weights count: the sum of the two "
      "shortages is no lower bound",
      "derived here", BY_INTERVALS, too_much, NULL },
};

PROOF (memscale_data_memory_floor) = { STEPS (steps) };
