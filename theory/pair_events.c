#include "theory/pair_events.h"

enum { MOST_BITS = 1 << 14 };

enum evaluation
pair_first_accurate (arb_t k, struct pair_descent *descent)
{
    arb_indeterminate (k);
    while (descent->steps < PAIR_MOST_STEPS) {
        int accurate = pair_descent_accurate (descent);
        if (descent->steps >= 1 && accurate != -1) {
            if (accurate > 0)
                arb_set_si (k, descent->steps);
            return EVALUATED;
        }
        pair_descent_run (descent, descent->steps + 1);
    }
    return UNABLE;
}

int
pair_first_step_accurate (const fmpq *at)
{
    int accurate;
    fmpq *m = _fmpq_vec_init (2);

    pair_descent_exact (m, at, 1, 0);
    pair_descent_exact (m + 1, at, 1, 1);
    accurate = fmpq_sgn (m) > 0 && fmpq_sgn (m + 1) > 0;
    _fmpq_vec_clear (m, 2);
    return accurate ? 1 : -1;
}

/* Is the loss certain to stay below min (p, q) log 2? */
static int
accurate_for_ever (const struct pair_descent *descent)
{
    int below;
    arb_t loss, bound;

    arb_init (loss);
    arb_init (bound);
    arb_min (bound, descent->p, descent->q, descent->prec);
    arb_const_log2 (loss, descent->prec);
    arb_mul (bound, bound, loss, descent->prec);
    pair_descent_loss (loss, descent);
    below = arb_lt (loss, bound) && pair_descent_settled (descent);
    arb_clear (loss);
    arb_clear (bound);
    return below;
}

enum evaluation
pair_last_error (arb_t k, struct pair_descent *descent, const fmpq *at)
{
    slong last = 0;

    arb_indeterminate (k);
    while (!accurate_for_ever (descent)) {
        int accurate;
        if (descent->steps >= PAIR_MOST_STEPS)
            return UNABLE;
        pair_descent_run (descent, descent->steps + 1);
        accurate = descent->steps == 1 ? pair_first_step_accurate (at)
                                       : pair_descent_accurate (descent);
        if (accurate == 0)
            return EVALUATED;
        if (accurate < 0)
            last = descent->steps;
    }
    arb_set_si (k, last + 1);
    return EVALUATED;
}

enum evaluation
pair_rises (arb_t k, struct pair_descent *descent, enum pair_rises which)
{
    enum evaluation outcome = EVALUATED;
    slong last = 0, count = 0;
    arb_t before, loss;

    arb_init (before);
    arb_init (loss);
    arb_indeterminate (k);
    pair_descent_loss (before, descent);
    for (;;) {
        if (pair_descent_settled (descent)) {
            arb_set_si (k, which == LAST_RISE ? last : count);
            break;
        }
        if (descent->steps >= PAIR_MOST_STEPS) {
            outcome = UNABLE;
            break;
        }
        pair_descent_run (descent, descent->steps + 1);
        pair_descent_loss (loss, descent);
        if (arb_overlaps (loss, before))
            break;
        if (arb_gt (loss, before)) {
            last = descent->steps;
            count++;
        }
        arb_swap (loss, before);
    }
    arb_clear (before);
    arb_clear (loss);
    return outcome;
}

enum evaluation
pair_peak (arb_t k, struct pair_descent *descent, slong most)
{
    slong best = 0;
    arb_t highest, loss;

    arb_init (highest);
    arb_init (loss);
    arb_indeterminate (k);
    for (;;) {
        if (descent->steps >= most) {
            arb_set_si (k, best);
            break;
        }
        pair_descent_run (descent, descent->steps + 1);
        pair_descent_loss (loss, descent);
        if (best > 0 && arb_overlaps (loss, highest))
            break;
        if (best == 0 || arb_gt (loss, highest)) {
            best = descent->steps;
            arb_swap (loss, highest);
        }
    }
    arb_clear (highest);
    arb_clear (loss);
    return EVALUATED;
}

enum evaluation
pair_exact (fmpq_t value, quantity_ball *ball, const fmpq *at)
{
    enum evaluation outcome = UNABLE;
    slong prec;
    fmpz_t integer;
    arb_t k;

    fmpz_init (integer);
    arb_init (k);
    for (prec = 64; prec <= MOST_BITS && outcome == UNABLE; prec *= 2) {
        if (ball (k, at, prec) != EVALUATED)
            break;
        if (arb_is_exact (k) && arb_get_unique_fmpz (integer, k)) {
            fmpq_set_fmpz (value, integer);
            outcome = EVALUATED;
        }
    }
    fmpz_clear (integer);
    arb_clear (k);
    return outcome;
}

double
pair_events_work (const fmpq *at, slong prec)
{
    double steps;
    fmpq_t q, scale, rest;
    arb_t x;

    (void) prec;
    fmpq_init (q);
    fmpq_init (scale);
    fmpq_init (rest);
    arb_init (x);
    /* (1 + 1/eta) 4 / ((1 - corr) min (p, q)) */
    fmpq_sub_si (q, at, 1);
    fmpq_neg (q, q);
    fmpq_sub_si (rest, at + 1, 1);
    fmpq_neg (rest, rest);
    fmpq_mul (rest, rest, fmpq_cmp (at, q) < 0 ? at : q);
    fmpq_inv (scale, at + 2);
    fmpq_add_si (scale, scale, 1);
    fmpq_mul_2exp (scale, scale, 2);
    fmpq_div (scale, scale, rest);
    arb_set_fmpq (x, scale, 64);
    steps = arf_get_d (arb_midref (x), ARF_RND_UP);
    fmpq_clear (q);
    fmpq_clear (scale);
    fmpq_clear (rest);
    arb_clear (x);
    return pair_descent_work (steps);
}
