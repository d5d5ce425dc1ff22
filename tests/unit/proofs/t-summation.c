/* The kernels of summation, and the bound they give, on known sums. */
#include "proofs/summation.h"
#include "tests/tap.h"

/*
 * F = 1/(1 + x^2): the sum is pi coth pi, the integral pi.  F' is extreme at
 * +-1/sqrt 3, where it is -+ 3 sqrt 3 / 8, so that int |F''| = 3 sqrt 3 / 2.
 */
static void
known_sum (void)
{
    fmpq_t constant;
    arb_t gap, bound, factor;

    fmpq_init (constant);
    arb_init (gap);
    arb_init (bound);
    arb_init (factor);
    arb_const_pi (gap, 64);
    arb_coth (bound, gap, 64);
    arb_sub_ui (bound, bound, 1, 64);
    arb_mul (gap, gap, bound, 64);
    summation_constant (constant, 2);
    arb_sqrt_ui (bound, 27, 64);
    arb_mul_2exp_si (bound, bound, -1);
    arb_set_fmpq (factor, constant, 64);
    arb_mul (bound, bound, factor, 64);
    ok (arb_is_positive (gap) && arb_lt (gap, bound),
        "sum and integral of 1/(1 + x^2)");
    summation_constant (constant, 1);
    /* int |F'| = 2. */
    arb_set_fmpq (bound, constant, 64);
    arb_mul_2exp_si (bound, bound, 1);
    ok (arb_lt (gap, bound), "by the first order");
    fmpq_clear (constant);
    arb_clear (gap);
    arb_clear (bound);
    arb_clear (factor);
}

static void
constants (void)
{
    /* 1/2, 1/16, 1/720 (1 + 7/8) / 2, 1/30240 (1 + 31/32) / 2. */
    static const struct {
        slong k, numerator;
        ulong denominator;
    } cases[] = { { 1, 1, 2 }, { 2, 1, 16 }, { 4, 1, 768 }, { 6, 1, 30720 } };
    size_t i;
    fmpq_t constant, expected, gap;

    fmpq_init (constant);
    fmpq_init (expected);
    fmpq_init (gap);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        summation_constant (constant, cases[i].k);
        fmpq_set_si (expected, cases[i].numerator, cases[i].denominator);
        fmpq_div (gap, constant, expected);
        fmpq_sub_si (gap, gap, 1);
        fmpq_mul_2exp (gap, gap, 20);
        ok (fmpq_sgn (gap) > 0 && fmpq_cmp_si (gap, 1) <= 0,
            "the constant of order %ld", (long) cases[i].k);
    }
    fmpq_clear (constant);
    fmpq_clear (expected);
    fmpq_clear (gap);
}

int
main (void)
{
    struct certificate *certificate = certificate_create ("a/b", "0");

    plan (0);
    ok (summation_check (SUMMATION_ORDER, certificate, "kernels") == PROVED,
        "all kernels");
    ok (summation_recheck (SUMMATION_ORDER, certificate, "kernels") == PROVED,
        "again");
    ok (summation_recheck (2, NULL, "kernels") == UNDECIDED, "from nothing");
    ok (summation_check (SUMMATION_ORDER + 1, NULL, "k") == UNDECIDED,
        "an order too many");
    constants ();
    known_sum ();
    certificate_clear (certificate);
    flint_cleanup ();
    return done ();
}
