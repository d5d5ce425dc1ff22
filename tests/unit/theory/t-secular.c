/* Eigenvalues of diag (p) - p p^T: equal, nearly equal and very unequal p. */
#include "tests/tap.h"
#include "theory/secular.h"

enum { N = 12 };

/* Do the eigenvalues of N rationals P sum to 1 - sum p^2, in order, between
   their neighbours and to BITS bits? */
static int
consistent (const fmpq *p, slong n, slong prec, slong bits)
{
    int good = 1;
    slong i;
    fmpq_t trace;
    arb_ptr balls = _arb_vec_init (n);
    arb_t x, sum;

    fmpq_init (trace);
    arb_init (x);
    arb_init (sum);
    fmpq_one (trace);
    for (i = 0; i < n; i++) {
        fmpq_submul (trace, p + i, p + i);
        arb_set_fmpq (balls + i, p + i, prec + 32);
    }
    for (i = 1; i <= n; i++) {
        secular_eigenvalue (x, balls, n, i, prec);
        arb_add (sum, sum, x, prec + 32);
        good &= i == n ? arb_is_zero (x)
                       : arb_rel_accuracy_bits (x) >= bits
                             && !arb_gt (x, balls + i - 1)
                             && !arb_lt (x, balls + i);
    }
    good &= arb_contains_fmpq (sum, trace);
    fmpq_clear (trace);
    arb_clear (x);
    arb_clear (sum);
    _arb_vec_clear (balls, n);
    return good;
}

int
main (void)
{
    slong i;
    fmpq *p = _fmpq_vec_init (N);

    for (i = 0; i < N; i++)
        fmpq_set_si (p + i, 1, N);
    ok (consistent (p, N, 128, 100), "uniform");
    for (i = 0; i < N; i++)
        fmpq_set_si (p + i, i < 4 ? 2 : 1, N + 4);
    ok (consistent (p, N, 128, 100), "two levels");
    for (i = 0; i < N; i++)
        fmpq_set_si (p + i, 2 * (N - i), N * (N + 1));
    ok (consistent (p, N, 64, 55) && consistent (p, N, 1000, 980), "linear");
    /* 1/2, 1/4, ..., and the last twice. */
    for (i = 0; i < N; i++) {
        fmpq_one (p + i);
        fmpq_div_2exp (p + i, p + i, (mp_bitcnt_t) (i < N - 1 ? i + 1 : i));
    }
    ok (consistent (p, N, 128, 100), "geometric");
    /* Two that differ by 2^-200: the ball holds both until bits suffice. */
    fmpq_set_si (p, 1, 2);
    fmpq_one (p + 3);
    fmpq_div_2exp (p + 3, p + 3, 200);
    fmpq_set_si (p + 1, 1, 4);
    fmpq_sub (p + 2, p + 1, p + 3);
    fmpq_add (p + 1, p + 1, p + 3);
    ok (consistent (p, 3, 64, 55) && consistent (p, 3, 600, 550),
        "nearly equal");
    _fmpq_vec_clear (p, N);
    return done ();
}
