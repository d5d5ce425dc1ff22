#include "theory/mean_loss.h"

#include "theory/particle.h"

enum { TOKENS, CLASSES, TIME };

enum evaluation
mean_loss (arb_t out, token_loss *loss, const fmpq *at, slong prec)
{
    enum evaluation answer = EVALUATED;
    slong n = fmpz_get_si (fmpq_numref (at + TOKENS)), x;
    fmpq *p = _fmpq_vec_init (n);
    fmpq_t tau;
    arb_t one, term;

    fmpq_init (tau);
    arb_init (one);
    arb_init (term);
    particle_mass (p, n);
    arb_zero (out);
    for (x = 0; x < n && answer == EVALUATED; x++) {
        fmpq_mul (tau, p + x, at + TIME);
        answer = loss (one, tau, at + CLASSES, prec);
        arb_set_fmpq (term, p + x, prec);
        arb_addmul (out, one, term, prec);
    }
    _fmpq_vec_clear (p, n);
    fmpq_clear (tau);
    arb_clear (one);
    arb_clear (term);
    return answer;
}

double
mean_loss_work (const fmpq *at, slong prec)
{
    (void) prec;
    return 500 * fmpz_get_d (fmpq_numref (at + TOKENS));
}
