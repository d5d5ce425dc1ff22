/*
 * The same loss from the weights of the tokens alone: W lies in the span of
 * u_z e_x^T, and a step adds eta R_x[z] to the coefficient c_{xz}; the scores
 * are S_x = (1 - corr) c_x + corr sum_y c_y.  In plain balls, whose radii
 * grow.
 */
#include "theory/quantity.h"

enum { TOKENS, CLASSES, CORRELATION, RATE, STEPS };

struct plain {
    slong n, m, prec;
    arb_ptr mass, coefficient, sum, share;
    arb_t corr, own, eta;
};

static slong
whole (const fmpq *at, int axis)
{
    return fmpz_get_si (fmpq_numref (at + axis));
}

static void
plain_start (struct plain *plain, const fmpq *at, slong prec)
{
    slong x;
    arb_t total;

    arb_init (total);
    arb_init (plain->corr);
    arb_init (plain->own);
    arb_init (plain->eta);
    plain->n = whole (at, TOKENS);
    plain->m = whole (at, CLASSES);
    plain->prec = prec;
    plain->mass = _arb_vec_init (plain->n);
    plain->coefficient = _arb_vec_init (plain->n * plain->m);
    plain->sum = _arb_vec_init (plain->m);
    plain->share = _arb_vec_init (plain->m);
    for (x = 0; x < plain->n; x++) {
        arb_set_si (plain->mass + x, x + 1);
        arb_inv (plain->mass + x, plain->mass + x, prec);
        arb_add (total, total, plain->mass + x, prec);
    }
    for (x = 0; x < plain->n; x++)
        arb_div (plain->mass + x, plain->mass + x, total, prec);
    arb_set_fmpq (plain->corr, at + CORRELATION, prec);
    arb_sub_ui (plain->own, plain->corr, 1, prec);
    arb_neg (plain->own, plain->own);
    arb_set_fmpq (plain->eta, at + RATE, prec);
    arb_clear (total);
}

static void
plain_clear (struct plain *plain)
{
    _arb_vec_clear (plain->mass, plain->n);
    _arb_vec_clear (plain->coefficient, plain->n * plain->m);
    _arb_vec_clear (plain->sum, plain->m);
    _arb_vec_clear (plain->share, plain->m);
    arb_clear (plain->corr);
    arb_clear (plain->own);
    arb_clear (plain->eta);
}

/* Set share to e^S_x, unscaled, and NORM to its sum. */
static void
exponentials (arb_t norm, struct plain *plain, slong x)
{
    slong z;

    arb_zero (norm);
    for (z = 0; z < plain->m; z++) {
        arb_mul (plain->share + z, plain->own,
                 plain->coefficient + x * plain->m + z, plain->prec);
        arb_addmul (plain->share + z, plain->corr, plain->sum + z,
                    plain->prec);
        arb_exp (plain->share + z, plain->share + z, plain->prec);
        arb_add (norm, norm, plain->share + z, plain->prec);
    }
}

/* All tokens move by the scores before the step: the sum is renewed last. */
static void
plain_step (struct plain *plain)
{
    slong x, z, m = plain->m, prec = plain->prec;
    arb_t norm, rate;

    arb_init (norm);
    arb_init (rate);
    for (x = 0; x < plain->n; x++) {
        exponentials (norm, plain, x);
        arb_mul (rate, plain->eta, plain->mass + x, prec);
        arb_add (plain->coefficient + x * m + x % m,
                 plain->coefficient + x * m + x % m, rate, prec);
        arb_div (rate, rate, norm, prec);
        for (z = 0; z < m; z++)
            arb_submul (plain->coefficient + x * m + z, rate, plain->share + z,
                        prec);
    }
    _arb_vec_zero (plain->sum, m);
    for (x = 0; x < plain->n; x++)
        _arb_vec_add (plain->sum, plain->sum, plain->coefficient + x * m, m,
                      prec);
    arb_clear (norm);
    arb_clear (rate);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct plain plain;
    slong k, x;
    arb_t norm;

    arb_init (norm);
    plain_start (&plain, at, prec);
    for (k = whole (at, STEPS); k > 0; k--)
        plain_step (&plain);
    arb_zero (out);
    for (x = 0; x < plain.n; x++) {
        exponentials (norm, &plain, x);
        arb_div (norm, norm, plain.share + x % plain.m, prec);
        arb_log (norm, norm, prec);
        arb_addmul (out, norm, plain.mass + x, prec);
    }
    plain_clear (&plain);
    arb_clear (norm);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 60 * (1 + fmpz_get_d (fmpq_numref (at + STEPS)))
           * (double) whole (at, TOKENS) * (double) whole (at, CLASSES);
}

QUANTITY (memgd_spike_tokens_loss_plain) = {
    .axes = "N M corr eta k",
    .domain = "integer 1 <= N <= 10000, integer 2 <= M <= 10000, 0 <= corr < "
              "1, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "c_{xz} \\leftarrow c_{xz} + \\eta p_x (1_{z = x \\bmod M} - "
               "\\mathrm{softmax}(S_x)_z),\\ S_x = (1-\\rho) c_x + \\rho "
               "\\sum_y c_y",
    .ball = ball,
    .work = work,
};
