#include "theory/normalised.h"

void
normalised_init (struct normalised *run, const fmpz_t c, const fmpq_t step,
                 slong prec)
{
    slong k;
    arb_t sum;

    arb_init (sum);
    run->classes = fmpz_get_si (c);
    run->prec = prec;
    run->mass = _arb_vec_init (run->classes);
    run->margin = _arb_vec_init (run->classes);
    arb_init (run->step);
    arb_init (run->time);
    arb_set_fmpq (run->step, step, prec);
    for (k = 0; k < run->classes; k++) {
        arb_set_si (run->mass + k, k + 1);
        arb_inv (run->mass + k, run->mass + k, prec);
        arb_add (sum, sum, run->mass + k, prec);
    }
    for (k = 0; k < run->classes; k++)
        arb_div (run->mass + k, run->mass + k, sum, prec);
    arb_clear (sum);
}

void
normalised_clear (struct normalised *run)
{
    _arb_vec_clear (run->mass, run->classes);
    _arb_vec_clear (run->margin, run->classes);
    arb_clear (run->step);
    arb_clear (run->time);
}

/* Sums, products and quotients of balls: encloses. */
void
normalised_step (struct normalised *run)
{
    slong c = run->classes, prec = run->prec, k;
    arb_ptr q = _arb_vec_init (c);
    arb_t length;

    arb_init (length);
    for (k = 0; k < c; k++) {
        arb_exp (q + k, run->margin + k, prec);
        arb_add_si (q + k, q + k, c - 1, prec);
        arb_div (q + k, run->mass + k, q + k, prec);
        arb_addmul (length, q + k, q + k, prec);
    }
    arb_mul_si (length, length, c, prec);
    arb_mul_si (length, length, c - 1, prec);
    arb_sqrt (length, length, prec);
    arb_div (length, run->step, length, prec);
    arb_add (run->time, run->time, length, prec);
    arb_mul_si (length, length, c, prec);
    for (k = 0; k < c; k++)
        arb_addmul (run->margin + k, q + k, length, prec);
    _arb_vec_clear (q, c);
    arb_clear (length);
}

double
normalised_work (double c, double k)
{
    return 60 * c * (1 + k);
}
