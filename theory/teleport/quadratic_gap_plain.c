/* The gap after K steps of gradient descent of size eta on a quadratic in the
   plane, without a teleport: (I - eta A)^K by powers of an exact matrix. */
#include "theory/quadratic_teleport.h"

enum { P, Q, R, U, V, RATE, STEPS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *after = _fmpq_vec_init (5);
    fmpq_mat_t step;
    slong k = 0, i, j;

    fmpq_get_index (&k, at + STEPS);
    if (k > 1000) {
        _fmpq_vec_clear (after, 5);
        return UNABLE;
    }
    fmpq_mat_init (step, 2, 2);
    fmpq_mat_one (step);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            fmpq_submul (fmpq_mat_entry (step, i, j), at + RATE,
                         at + P + i + j);
    fmpq_set (after + U, at + U);
    fmpq_set (after + V, at + V);
    for (; k > 0; k--) {
        fmpq_mul (after, fmpq_mat_entry (step, 0, 0), after + U);
        fmpq_addmul (after, fmpq_mat_entry (step, 0, 1), after + V);
        fmpq_mul (after + 1, fmpq_mat_entry (step, 1, 0), after + U);
        fmpq_addmul (after + 1, fmpq_mat_entry (step, 1, 1), after + V);
        fmpq_set (after + U, after);
        fmpq_set (after + V, after + 1);
    }
    for (i = 0; i < U; i++)
        fmpq_set (after + i, at + i);
    plane_level (value, after);
    fmpq_mat_clear (step);
    _fmpq_vec_clear (after, 5);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_quadratic_gap_plain) = {
    .axes = PLANE_AXES " eta K",
    .domain = PLANE_DOMAIN ", eta > 0, integer 0 <= K <= 1000",
    .formula = "\\frac12 z_K^T A z_K,\\ z_K = (I - \\eta A)^K (u\\ v)^T",
    .ball = ball,
    .exact = exact,
};
