#include "theory/ridge.h"

#include "theory/escape_steps.h"

enum { RATE = 3, RIDGE, EIGENVALUE };

/* Set SHARE to q / (q + mu). */
static void
share_left (fmpq_t share, const fmpq *at)
{
    fmpq_add (share, at + EIGENVALUE, at + RIDGE);
    fmpq_div (share, at + EIGENVALUE, share);
}

enum evaluation
ridge_descent_ball (arb_t time, const fmpq *at, int times, slong prec)
{
    enum evaluation outcome;
    fmpq *plain = _fmpq_vec_init (RATE + 1);
    fmpq_t share;
    int i;

    fmpq_init (share);
    share_left (share, at);
    for (i = 0; i <= RATE; i++)
        fmpq_set (plain + i, at + i);
    for (i = 0; i < times; i++)
        fmpq_mul (plain + RATE, plain + RATE, share);
    outcome = escape_steps_ball (time, plain, 2, 0, prec);
    fmpq_div (share, at + RATE, plain + RATE);
    arb_mul_fmpz (time, time, fmpq_numref (share), prec);
    arb_div_fmpz (time, time, fmpq_denref (share), prec);
    _fmpq_vec_clear (plain, RATE + 1);
    fmpq_clear (share);
    return outcome;
}

double
ridge_descent_work (const fmpq *at, slong prec)
{
    double work;
    fmpq *plain = _fmpq_vec_init (RATE + 1);
    fmpq_t share;
    int i;

    fmpq_init (share);
    share_left (share, at);
    for (i = 0; i <= RATE; i++)
        fmpq_set (plain + i, at + i);
    fmpq_mul (plain + RATE, plain + RATE, share);
    work = escape_steps_ball_work (plain, prec);
    _fmpq_vec_clear (plain, RATE + 1);
    fmpq_clear (share);
    return work;
}
