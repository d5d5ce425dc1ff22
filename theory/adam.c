#include "theory/adam.h"

#include "theory/margin.h"

void
adam_init (struct adam *adam, const fmpq_t rate, const fmpq_t beta1,
           const fmpq_t beta2, const fmpq *epsilon,
           enum adam_convention convention, slong prec)
{
    fmpq_t fresh;

    fmpq_init (fresh);
    arb_init (adam->rate);
    arb_init (adam->beta1);
    arb_init (adam->beta2);
    arb_init (adam->fresh1);
    arb_init (adam->fresh2);
    arb_init (adam->epsilon);
    arb_init (adam->power1);
    arb_init (adam->power2);
    arb_init (adam->step);
    arb_init (adam->scale);
    arb_set_fmpq (adam->rate, rate, prec);
    arb_set_fmpq (adam->beta1, beta1, prec);
    arb_set_fmpq (adam->beta2, beta2, prec);
    fmpq_sub_si (fresh, beta1, 1);
    fmpq_neg (fresh, fresh);
    arb_set_fmpq (adam->fresh1, fresh, prec);
    fmpq_sub_si (fresh, beta2, 1);
    fmpq_neg (fresh, fresh);
    arb_set_fmpq (adam->fresh2, fresh, prec);
    if (epsilon != NULL)
        arb_set_fmpq (adam->epsilon, epsilon, prec);
    arb_one (adam->power1);
    arb_one (adam->power2);
    adam->convention = convention;
    adam->prec = prec;
    fmpq_clear (fresh);
}

void
adam_clear (struct adam *adam)
{
    arb_clear (adam->rate);
    arb_clear (adam->beta1);
    arb_clear (adam->beta2);
    arb_clear (adam->fresh1);
    arb_clear (adam->fresh2);
    arb_clear (adam->epsilon);
    arb_clear (adam->power1);
    arb_clear (adam->power2);
    arb_clear (adam->step);
    arb_clear (adam->scale);
}

void
adam_state_init (struct adam_state *state)
{
    arb_init (state->first);
    arb_init (state->second);
    arb_init (state->moved);
}

void
adam_state_clear (struct adam_state *state)
{
    arb_clear (state->first);
    arb_clear (state->second);
    arb_clear (state->moved);
}

void
adam_next (struct adam *adam)
{
    slong prec = adam->prec;

    if (adam->convention == UNCORRECTED) {
        arb_set (adam->step, adam->rate);
        arb_one (adam->scale);
        return;
    }
    arb_mul (adam->power1, adam->power1, adam->beta1, prec);
    arb_mul (adam->power2, adam->power2, adam->beta2, prec);
    arb_sub_ui (adam->step, adam->power1, 1, prec);
    arb_neg (adam->step, adam->step);
    arb_div (adam->step, adam->rate, adam->step, prec);
    arb_sub_ui (adam->scale, adam->power2, 1, prec);
    arb_neg (adam->scale, adam->scale);
    arb_inv (adam->scale, adam->scale, prec);
}

/*
 * Sums, products and roots of positive balls: encloses.  Balls widen with what
 * the weight has moved, not with the number of steps: a relative error of the
 * gradients comes back as one of the step.
 */
void
adam_move (struct adam_state *state, const struct adam *adam, const arb_t g)
{
    slong prec = adam->prec;
    arb_t t, root;

    arb_init (t);
    arb_init (root);
    arb_mul (state->first, state->first, adam->beta1, prec);
    arb_addmul (state->first, adam->fresh1, g, prec);
    arb_mul (t, g, g, prec);
    arb_mul (state->second, state->second, adam->beta2, prec);
    arb_addmul (state->second, adam->fresh2, t, prec);

    arb_mul (root, state->second, adam->scale, prec);
    if (adam->convention == EPSILON_INSIDE)
        arb_add (root, root, adam->epsilon, prec);
    arb_sqrt (root, root, prec);
    if (adam->convention != EPSILON_INSIDE)
        arb_add (root, root, adam->epsilon, prec);
    arb_mul (t, adam->step, state->first, prec);
    arb_div (t, t, root, prec);
    arb_add (state->moved, state->moved, t, prec);
    arb_clear (t);
    arb_clear (root);
}

void
adam_weights (arb_ptr a, struct adam *adam, const fmpq_t c, const fmpq *k,
              slong count)
{
    slong steps = 0, i;
    struct adam_state diagonal;
    arb_t q;

    adam_state_init (&diagonal);
    arb_init (q);
    for (i = 0; i < count; i++) {
        for (; fmpz_cmp_si (fmpq_numref (k + i), steps) > 0; steps++) {
            arb_mul_2exp_si (q, diagonal.moved, 1);
            margin_wrong (q, q, c, adam->prec);
            adam_next (adam);
            adam_move (&diagonal, adam, q);
        }
        arb_set (a + i, diagonal.moved);
    }
    adam_state_clear (&diagonal);
    arb_clear (q);
}

double
adam_work (double k)
{
    return 100 * (1 + k);
}
