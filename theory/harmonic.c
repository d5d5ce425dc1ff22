#include "theory/harmonic.h"

int
harmonic_exact (fmpq_t h, const fmpz_t n)
{
    if (fmpz_cmp_si (n, HARMONIC_EXACT) > 0)
        return 0;
    fmpq_harmonic_ui (h, fmpz_get_ui (n));
    return 1;
}

/* H_n = psi (n + 1) + gamma, as psi (x + 1) = psi (x) + 1/x and psi (1) =
   -gamma; both terms are enclosed by the library. */
void
harmonic (arb_t h, const fmpz_t n, slong prec)
{
    arb_t gamma;

    if (fmpz_is_zero (n)) {
        arb_zero (h);
        return;
    }
    arb_init (gamma);
    arb_set_fmpz (h, n);
    arb_add_ui (h, h, 1, ARF_PREC_EXACT);
    arb_digamma (h, h, prec + 4);
    arb_const_euler (gamma, prec + 4);
    arb_add (h, h, gamma, prec);
    arb_clear (gamma);
}
