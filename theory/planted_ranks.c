/*
 * Among the j^2 places of a table let n be positive, at places and in an order
 * all alike.  The largest is at any of the places; of the other n - 1, some n'
 * lie outside of its row and column, in (j-1)^2 of j^2 - 1 places.  So with
 * F_j (n) the number of sets of n places times the chance of success from
 * there,
 *
 *     F_j (n) = (j^2 / n) sum_n' C (2j-2, n-1-n') F_{j-1} (n'),
 *
 * that is F_j (x) = j^2 int_0^x (1+t)^(2j-2) F_{j-1} (t) dt for generating
 * functions, and the chance is F_q (1) / 2^(q^2).  After m picks any rest will
 * do: F_{q-m} (x) = (1+x)^((q-m)^2).
 *
 * A finite computation with positive numbers.
 */
#include "theory/planted_ranks.h"

/* Set POLY to (1+x)^N. */
static void
binomials (arb_poly_t poly, slong n, slong prec)
{
    slong k;
    arb_t c;

    arb_init (c);
    arb_poly_zero (poly);
    for (k = 0; k <= n; k++) {
        arb_bin_uiui (c, (ulong) n, (ulong) k, prec);
        arb_poly_set_coeff_arb (poly, k, c);
    }
    arb_clear (c);
}

void
planted_ranks (arb_t chance, slong q, slong m, slong prec)
{
    slong j, wp = prec + 40;
    arb_poly_t f, power;
    arb_t one;

    arb_poly_init (f);
    arb_poly_init (power);
    arb_init (one);
    binomials (f, (q - m) * (q - m), wp);
    for (j = q - m + 1; j <= q; j++) {
        binomials (power, 2 * j - 2, wp);
        arb_poly_mul (f, f, power, wp);
        arb_poly_integral (f, f, wp);
        arb_set_si (one, j * j);
        arb_poly_scalar_mul (f, f, one, wp);
    }
    arb_one (one);
    arb_poly_evaluate (chance, f, one, wp);
    arb_mul_2exp_si (chance, chance, -q * q);
    arb_clear (one);
    arb_poly_clear (f);
    arb_poly_clear (power);
}

double
planted_ranks_work (slong q)
{
    double order = (double) q;

    return 200 * order * order * order;
}
