/* The expected squared gradient at W = 0 is a parabola in the frequency. */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_initial_gradient);
USES (quantity, imbalance_initial_gradient_least);

/* s = 1/c; v = s - (1 - 2 s)/(6 n) is the vertex. */
static enum truth
square_completed (struct certificate *certificate)
{
    static const char *const at_p =
        "(s - p)^2/4 + ((1 - p)*s^2 + (1 - s)^2*p)/(12*n) - "
        "((s - (s - (1 - 2*s)/(6*n)))^2/4 + ((1 - (s - (1 - 2*s)/(6*n)))*s^2 "
        "+ (1 - s)^2*(s - (1 - 2*s)/(6*n)))/(12*n))";

    (void) certificate;
    return identity_check ("s p n", at_p, "(p - (s - (1 - 2*s)/(6*n)))^2/4");
}

/* Set VALUE to the expected square at N samples in C classes, d = 1. */
static int
square_at (fmpq_t value, slong c, slong n, slong count)
{
    fmpq *at = _fmpq_vec_init (4);
    int known;

    fmpq_set_si (at, c, 1);
    fmpq_set_si (at + 1, n, 1);
    fmpq_set_si (at + 2, 1, 1);
    fmpq_set_si (at + 3, count, 1);
    known =
        quantity_eval_exact (value, &imbalance_initial_gradient_quantity, at)
        == EVALUATED;
    _fmpq_vec_clear (at, 4);
    return known;
}

/* Differences of the quantity itself are those of (count - vertex)^2/(4 n^2),
   with the vertex from its own quantity. */
static enum truth
evaluated (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (5), *vertex = v, *base = v + 1, *value = v + 2,
         *wanted = v + 3, *part = v + 4;
    enum truth truth = PROVED;
    slong n, c, count;
    char at[64];

    (void) certificate;
    for (c = 2; c <= 127; c += 25)
        for (n = 3; n <= 896; n = 3 * n + 1) {
            fmpq_set_si (vertex, n, (ulong) c);
            fmpq_set_si (part, c - 2, (ulong) (6 * c));
            fmpq_sub (vertex, vertex, part);
            snprintf (at, sizeof at, "%ld %ld", (long) c, (long) n);
            truth = weaker (
                truth,
                evaluates_to (&imbalance_initial_gradient_least_quantity, at,
                              vertex));
            for (count = 1; count <= n; count += 1 + n / 7) {
                if (!square_at (value, c, n, count)
                    || !square_at (base, c, n, n))
                    truth = UNDECIDED;
                fmpq_sub (value, value, base);
                fmpq_sub_si (wanted, vertex, count);
                fmpq_mul (wanted, wanted, wanted);
                fmpq_sub_si (part, vertex, n);
                fmpq_mul (part, part, part);
                fmpq_sub (wanted, wanted, part);
                fmpq_set_si (part, 1, (ulong) (4 * n * n));
                fmpq_mul (wanted, wanted, part);
                truth = weaker (truth, fmpq_equal (value, wanted) ? PROVED
                                                                  : DISPROVED);
            }
        }
    _fmpq_vec_clear (v, 5);
    return truth;
}

/* Of 2, 4, .., 2^m samples a class, 8 has the least square, m = 7 and 11. */
static enum truth
released (struct certificate *certificate)
{
    fmpq *v = _fmpq_vec_init (2);
    enum truth truth = PROVED;
    slong m, i;

    (void) certificate;
    for (m = 7; m <= 11; m += 4)
        for (i = 1; i <= m; i++) {
            slong c = ((slong) 1 << m) - 1, n = m << m;
            if (!square_at (v, c, n, 8) || !square_at (v + 1, c, n, 1L << i))
                truth = UNDECIDED;
            else if (i != 3 && fmpq_cmp (v, v + 1) >= 0)
                truth = weaker (truth, DISPROVED);
        }
    _fmpq_vec_clear (v, 2);
    return truth;
}

static const struct step steps[] = {
    { "square completed",
      "E(\\pi) - E(\\pi^*) = \\frac d4 (\\pi - \\pi^*)^2 with \\pi^* = 1/c - "
      "(1 - 2/c)/(6n), for all c, n, \\pi",
      "derived here", BY_ALGEBRA, square_completed, NULL },
    { "evaluated", "differences of the squared gradient itself say the same",
      "derived here", BY_RATIONALS, evaluated, NULL },
    { "released settings",
      "of 2, 4, \\dots, 2^m samples a class 8 has the least squared gradient, "
      "for m = 7 and m = 11",
      "derived here", BY_RATIONALS, released, NULL },
};

PROOF (imbalance_initial_gradient_least) = { STEPS (steps) };
