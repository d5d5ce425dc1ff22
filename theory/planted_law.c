#include "theory/planted_law.h"

/* Set X to (d^(k/2) - 2^(k/2)) / k, k not 0, for the roots of d and 2. */
static void
stretch (arb_t x, const arb_t root, const arb_t root_two, slong k, slong prec)
{
    arb_t end;
    fmpz_t exponent;

    arb_init (end);
    fmpz_init (exponent);
    fmpz_set_si (exponent, k);
    arb_pow_fmpz (x, root, exponent, prec);
    arb_pow_fmpz (end, root_two, exponent, prec);
    arb_sub (x, x, end, prec);
    arb_div_si (x, x, k, prec);
    arb_clear (end);
    fmpz_clear (exponent);
}

enum evaluation
planted_law_bound (arb_t bound, const fmpq *at, slong times, slong prec)
{
    slong s;
    arb_t root, root_two, second;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    arb_init (root);
    arb_init (root_two);
    arb_init (second);
    arb_sqrt_fmpz (root, fmpq_numref (at + 1), prec);
    arb_sqrt_ui (root_two, 2, prec);
    stretch (bound, root, root_two, s - 2, prec);
    stretch (second, root, root_two, s - 4, prec);
    arb_addmul_si (bound, second, times, prec);
    arb_div_si (bound, bound, s, prec);
    arb_clear (root);
    arb_clear (root_two);
    arb_clear (second);
    return EVALUATED;
}
