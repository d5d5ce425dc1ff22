#include "theory/adam_sum.h"

#include "theory/adam_epsilon.h"

/* What all steps share: beta^i, and the gradients and squares so far. */
struct past {
    slong steps, prec;
    arb_ptr power1, power2;
    arb_t rate, epsilon;
};

struct gradients {
    arb_ptr g, square;
};

/* Set MEAN to that of G[n-1], ..., G[0] with the weights POWER[0], ... */
static void
weighted_mean (arb_t mean, arb_srcptr g, arb_srcptr power, slong n, slong prec)
{
    slong i;
    arb_t total;

    arb_init (total);
    arb_zero (mean);
    for (i = 0; i < n; i++) {
        arb_addmul (mean, g + n - 1 - i, power + i, prec);
        arb_add (total, total, power + i, prec);
    }
    arb_div (mean, mean, total, prec);
    arb_clear (total);
}

/* Add the N-th step, rate m / (sqrt v + epsilon), to MOVED. */
static void
move (arb_t moved, const struct past *past, const struct gradients *gradients,
      slong n)
{
    slong prec = past->prec;
    arb_t step, root;

    arb_init (step);
    arb_init (root);
    weighted_mean (step, gradients->g, past->power1, n, prec);
    weighted_mean (root, gradients->square, past->power2, n, prec);
    arb_sqrt (root, root, prec);
    arb_add (root, root, past->epsilon, prec);
    arb_div (step, step, root, prec);
    arb_addmul (moved, step, past->rate, prec);
    arb_clear (step);
    arb_clear (root);
}

static void
past_init (struct past *past, const fmpq *at, slong steps, slong prec)
{
    slong i;
    arb_t b1, b2;

    arb_init (b1);
    arb_init (b2);
    arb_init (past->rate);
    arb_init (past->epsilon);
    past->steps = steps;
    past->prec = prec;
    past->power1 = _arb_vec_init (steps);
    past->power2 = _arb_vec_init (steps);
    arb_set_fmpq (past->rate, at + EPSILON_RATE, prec);
    arb_set_fmpq (past->epsilon, at + EPSILON_VALUE, prec);
    arb_set_fmpq (b1, at + EPSILON_BETA1, prec);
    arb_set_fmpq (b2, at + EPSILON_BETA2, prec);
    for (i = 0; i < steps; i++) {
        arb_pow_ui (past->power1 + i, b1, (ulong) i, prec);
        arb_pow_ui (past->power2 + i, b2, (ulong) i, prec);
    }
    arb_clear (b1);
    arb_clear (b2);
}

static void
past_clear (struct past *past)
{
    _arb_vec_clear (past->power1, past->steps);
    _arb_vec_clear (past->power2, past->steps);
    arb_clear (past->rate);
    arb_clear (past->epsilon);
}

/* Set the gradients of index N at the margin U: p (c-1) x / (1 + (c-1) x) on
   the diagonal and p x / (1 + (c-1) x) elsewhere, x = e^-u. */
static void
set_gradients (struct gradients *right, struct gradients *wrong, slong n,
               const arb_t u, const fmpq *at, slong prec)
{
    arb_t x, others;

    arb_init (x);
    arb_init (others);
    arb_neg (x, u);
    arb_exp (x, x, prec);
    arb_set_fmpz (others, fmpq_numref (at + EPSILON_CLASSES));
    arb_sub_ui (others, others, 1, prec);
    arb_mul (others, others, x, prec);
    arb_add_ui (right->g + n, others, 1, prec);
    arb_set_fmpq (wrong->g + n, at + EPSILON_MASS, prec);
    arb_div (wrong->g + n, wrong->g + n, right->g + n, prec);
    arb_mul (right->g + n, wrong->g + n, others, prec);
    arb_mul (wrong->g + n, wrong->g + n, x, prec);
    arb_sqr (right->square + n, right->g + n, prec);
    arb_sqr (wrong->square + n, wrong->g + n, prec);
    arb_clear (x);
    arb_clear (others);
}

/* Sums, quotients and roots of positive balls: encloses. */
void
adam_sum_margin (arb_t u, const fmpq *at, slong steps, slong prec)
{
    slong n;
    struct past past;
    struct gradients right, wrong;
    arb_ptr room = _arb_vec_init (4 * steps);
    arb_t margin;

    arb_init (margin);
    past_init (&past, at, steps, prec);
    right.g = room;
    right.square = room + steps;
    wrong.g = room + 2 * steps;
    wrong.square = room + 3 * steps;
    for (n = 0; n < steps; n++) {
        set_gradients (&right, &wrong, n, margin, at, prec);
        move (margin, &past, &right, n + 1);
        move (margin, &past, &wrong, n + 1);
    }
    arb_set (u, margin);
    past_clear (&past);
    _arb_vec_clear (room, 4 * steps);
    arb_clear (margin);
}

double
adam_sum_work (double steps)
{
    return 100 * steps + 5 * steps * steps;
}
