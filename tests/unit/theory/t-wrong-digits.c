/*
 * Sums at which common tools print wrong digits without a word: slowly
 * convergent series, a first term that is exactly zero, a hump far out.  The
 * digits wanted here were computed by PARI with sixty digits from finite heads
 * and Hurwitz tails.
 */
#include "tests/tap.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <string.h>

USES (quantity, memscale_unseen_sum);
USES (quantity, memscale_unseen_mass);

/* Does BALL agree with DIGITS, cut after their last decimal, to 10^-COUNT? */
static int
agrees (const arb_t ball, const char *digits, ulong count)
{
    arb_t wanted, unit;
    int good;

    arb_init (wanted);
    arb_init (unit);
    arb_set_str (wanted, digits, 400);
    arb_set_ui (unit, 10);
    arb_pow_ui (unit, unit, count, 400);
    arb_inv (unit, unit, 400);
    arb_add_error (wanted, unit);
    good = arb_is_finite (ball) && arb_contains (wanted, ball);
    arb_clear (wanted);
    arb_clear (unit);
    return good;
}

static void
zeta (slong p, ulong q, const char *digits)
{
    fmpq_t s;
    arb_t sum;

    fmpq_init (s);
    arb_init (sum);
    fmpq_set_si (s, p, q);
    zipf_total (sum, s, 200);
    ok (agrees (sum, digits, 40), "zeta(%ld/%lu)", (long) p,
        (unsigned long) q);
    fmpq_clear (s);
    arb_clear (sum);
}

static void
evaluates (const struct quantity *quantity, const char *alpha, slong draws,
           const char *digits)
{
    const struct goal goal = { 45, RELATIVE };
    fmpq at[2];
    arb_t sum;

    fmpq_init (at);
    fmpq_init (at + 1);
    arb_init (sum);
    fmpq_set_str (at, alpha, 10);
    fmpq_set_si (at + 1, draws, 1);
    ok (quantity_eval (sum, quantity, at, goal, 1 << 14) == EVALUATED
            && agrees (sum, digits, 40),
        "alpha=%s T=%ld", alpha, (long) draws);
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (sum);
}

int
main (void)
{
    plan (0);
    zeta (11, 10, "10.58444846495080982638640079173552303994845282174");
    zeta (1001, 1000, "1000.577288475901492732042304241022572516434681456");
    zeta (3, 2, "2.612375348685488343348567567924071630570800652400");
    evaluates (&memscale_unseen_sum_quantity, "2", 1000,
               "0.028014452194211525692468022034787751612047186");
    evaluates (&memscale_unseen_sum_quantity, "3/2", 10000,
               "0.082895032509764343341750285978781252970189917");
    evaluates (&memscale_unseen_sum_quantity, "2", 0,
               "1.6449340668482264364724151666460251892189499012067");
    evaluates (&memscale_unseen_mass_quantity, "2", 1,
               "0.6000000000000000000000000000000000000000000000000");
    flint_cleanup ();
    return done ();
}
