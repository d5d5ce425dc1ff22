#include "theory/hermite.h"

void
hermite_polynomial (fmpz_poly_t he, slong k)
{
    slong j;
    fmpz_poly_t before, next;

    fmpz_poly_init (before);
    fmpz_poly_init (next);
    fmpz_poly_one (he);
    for (j = 0; j < k; j++) {
        fmpz_poly_shift_left (next, he, 1);
        fmpz_poly_scalar_addmul_si (next, before, -j);
        fmpz_poly_swap (before, he);
        fmpz_poly_swap (he, next);
    }
    fmpz_poly_clear (before);
    fmpz_poly_clear (next);
}

/* He_k is monic: the leading coefficient of what is left is the next one. */
void
hermite_expand (fmpq *c, const fmpq_poly_t f)
{
    slong k;
    fmpq_poly_t rest, term;
    fmpz_poly_t he;

    fmpq_poly_init (rest);
    fmpq_poly_init (term);
    fmpz_poly_init (he);
    fmpq_poly_set (rest, f);
    for (k = fmpq_poly_degree (f); k >= 0; k--) {
        fmpq_poly_get_coeff_fmpq (c + k, rest, k);
        hermite_polynomial (he, k);
        fmpq_poly_set_fmpz_poly (term, he);
        fmpq_poly_scalar_mul_fmpq (term, term, c + k);
        fmpq_poly_sub (rest, rest, term);
    }
    fmpq_poly_clear (rest);
    fmpq_poly_clear (term);
    fmpz_poly_clear (he);
}

void
hermite_kernel (fmpq_poly_t phi, const fmpq_poly_t f)
{
    slong k, n = fmpq_poly_length (f);
    fmpq *c = _fmpq_vec_init (n);
    fmpz_t factorial;

    fmpz_init (factorial);
    hermite_expand (c, f);
    fmpq_poly_zero (phi);
    for (k = 0; k < n; k++) {
        fmpz_fac_ui (factorial, (ulong) k);
        fmpq_mul (c + k, c + k, c + k);
        fmpq_mul_fmpz (c + k, c + k, factorial);
        fmpq_poly_set_coeff_fmpq (phi, k, c + k);
    }
    fmpz_clear (factorial);
    _fmpq_vec_clear (c, n);
}

/* Ball operations enclose. */
void
hermite_values (arb_ptr h, slong n, const arb_t z, slong prec)
{
    slong k;
    arb_t root, t;

    arb_init (root);
    arb_init (t);
    for (k = 0; k < n; k++) {
        if (k == 0) {
            arb_one (h);
            continue;
        }
        arb_mul (t, h + k - 1, z, prec);
        if (k > 1) {
            arb_sqrt_ui (root, (ulong) k - 1, prec);
            arb_submul (t, root, h + k - 2, prec);
        }
        arb_sqrt_ui (root, (ulong) k, prec);
        arb_div (h + k, t, root, prec);
    }
    arb_clear (root);
    arb_clear (t);
}

void
hermite_value (arb_t h, slong k, const arb_t z, slong prec)
{
    slong j;
    arb_t before, now, next;

    arb_init (before);
    arb_init (now);
    arb_init (next);
    arb_one (now);
    for (j = 0; j < k; j++) {
        arb_mul (next, now, z, prec);
        arb_submul_si (next, before, j, prec);
        arb_swap (before, now);
        arb_swap (now, next);
    }
    hermite_norm (next, k, prec);
    arb_div (h, now, next, prec);
    arb_clear (before);
    arb_clear (now);
    arb_clear (next);
}

void
hermite_norm (arb_t root, slong k, slong prec)
{
    arb_fac_ui (root, (ulong) k, prec + 5);
    arb_sqrt (root, root, prec);
}
