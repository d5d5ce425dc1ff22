#include "theory/momentum.h"

#include "theory/margin.h"

struct ball_state {
    arb_t u, velocity, g, step, beta, fresh;
};

static void
state_init (struct ball_state *state, const fmpq_t step, const fmpq_t beta,
            slong prec)
{
    fmpq_t t;

    fmpq_init (t);
    arb_init (state->u);
    arb_init (state->velocity);
    arb_init (state->g);
    arb_init (state->step);
    arb_init (state->beta);
    arb_init (state->fresh);
    arb_set_fmpq (state->step, step, prec);
    arb_set_fmpq (state->beta, beta, prec);
    fmpq_sub_si (t, beta, 1);
    fmpq_neg (t, t);
    arb_set_fmpq (state->fresh, t, prec);
    fmpq_clear (t);
}

static void
state_clear (struct ball_state *state)
{
    arb_clear (state->u);
    arb_clear (state->velocity);
    arb_clear (state->g);
    arb_clear (state->step);
    arb_clear (state->beta);
    arb_clear (state->fresh);
}

/*
 * Sums and products of balls: encloses.  A radius of u comes back in u by no
 * more than the relative fall of the velocity, so that radii grow as the
 * number of steps does, not as a power of a fixed number.
 */
static void
move (struct ball_state *state, enum momentum rule, const fmpq_t c, slong prec)
{
    margin_wrong (state->g, state->u, c, prec);
    arb_mul_fmpz (state->g, state->g, fmpq_numref (c), prec);
    arb_div_fmpz (state->g, state->g, fmpq_denref (c), prec);
    arb_mul (state->velocity, state->velocity, state->beta, prec);
    if (rule == DAMPENED)
        arb_addmul (state->velocity, state->fresh, state->g, prec);
    else
        arb_add (state->velocity, state->velocity, state->g, prec);
    if (rule == NESTEROV) {
        arb_addmul (state->g, state->beta, state->velocity, prec);
        arb_addmul (state->u, state->step, state->g, prec);
    } else {
        arb_addmul (state->u, state->step, state->velocity, prec);
    }
}

void
momentum_margins (arb_ptr u, enum momentum rule, const fmpq_t c,
                  const fmpq_t step, const fmpq_t beta, const fmpq *k,
                  slong count, slong prec)
{
    slong steps = 0, i;
    struct ball_state state;

    state_init (&state, step, beta, prec);
    for (i = 0; i < count; i++) {
        for (; fmpz_cmp_si (fmpq_numref (k + i), steps) > 0; steps++)
            move (&state, rule, c, prec);
        arb_set (u + i, state.u);
    }
    state_clear (&state);
}

double
momentum_work (double k)
{
    return 60 * (1 + k);
}
