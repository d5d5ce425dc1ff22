/*
 * A memory that stores all it has seen, all alike, gets worse with more data:
 * fewer items are unseen, but the others share the memory.
 */
#include "proofs/data_cases.h"
#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

USES (quantity, memscale_data_memory_error_poisson);

enum { PREC = 128 };

/* A law of few items in the plane: all sets of seen items. */
static enum truth
few_items (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (4), *draws = v + 3;
    arb_t error;
    enum truth truth;

    (void) certificate;
    arb_init (error);
    enumerate_zipf (v, 3, 4);
    fmpq_set_si (draws, 2, 1);
    data_poisson (error, v, 3, draws, 2, PREC);
    truth = evaluates_near (&memscale_data_memory_error_poisson_quantity,
                            "4 3 2 2", error, 25);
    fmpq_set_si (draws, 100, 1);
    data_poisson (error, v, 3, draws, 2, PREC);
    truth = weaker (
        truth, evaluates_near (&memscale_data_memory_error_poisson_quantity,
                               "4 3 100 2", error, 25));
    arb_clear (error);
    _fmpq_vec_clear (v, 4);
    return truth;
}

/* Is the error at A certainly larger than twice that at B? */
static enum truth
twice (const char *a, const char *b, slong factor)
{
    arb_t more, less;
    enum truth truth = UNDECIDED;

    arb_init (more);
    arb_init (less);
    if (evaluate_at (more, &memscale_data_memory_error_poisson_quantity, a, 10)
        && evaluate_at (less, &memscale_data_memory_error_poisson_quantity, b,
                        10)) {
        arb_mul_si (less, less, factor, PREC);
        arb_sub (more, more, less, PREC);
        truth = is_positive (more);
    }
    arb_clear (more);
    arb_clear (less);
    return truth;
}

static enum truth
falls (struct certificate *certificate)
{
    (void) certificate;
    return twice ("2 2000 10 100", "2 2000 100 100", 2);
}

static enum truth
rises (struct certificate *certificate)
{
    (void) certificate;
    return weaker (twice ("2 2000 1000 100", "2 2000 100 100", 1),
                   twice ("2 2000 10000 100", "2 2000 100 100", 4));
}

static const struct step steps[] = {
    { "few items",
      "\\alpha = 4, N = 3, d = 2: all sets of seen items, T = 2 and 100",
      "derived here", BY_INTERVALS, few_items, NULL },
    { "falls", "N = 2000, d = 100: ten draws err twice as much as 100",
      "derived here", BY_INTERVALS, falls, NULL },
    { "rises",
      "N = 2000, d = 100: a thousand draws err more than 100, ten thousand "
      "four times as much",
      "derived here", BY_INTERVALS, rises, NULL },
};

PROOF (memscale_data_memory_overflow) = { STEPS (steps) };
