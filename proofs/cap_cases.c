#include "proofs/cap_cases.h"

#include <stdio.h>

#include "proofs/enumerate.h"
#include "proofs/evaluate.h"

enum { PREC = 128 };

/* One case, w = (NUMERATOR/DENOMINATOR)^2. */
static enum truth
one_case (const struct quantity *bound, enum side side, slong d,
          slong numerator, slong denominator)
{
    fmpq *v = _fmpq_vec_init (2);
    arb_t ball, h;
    char at[64];
    enum truth truth = UNDECIDED;

    arb_init (ball);
    arb_init (h);
    fmpq_set_si (v, numerator, (ulong) denominator);
    enumerate_cap (v + 1, d, v);
    arb_set_fmpq (h, v + 1, PREC);
    snprintf (at, sizeof at, "%ld %ld/%ld", (long) d,
              (long) (numerator * numerator),
              (long) (denominator * denominator));
    if (evaluate_at (ball, bound, at, 25))
        truth = side == BELOW ? is_at_most (ball, h) : is_at_most (h, ball);
    arb_clear (ball);
    arb_clear (h);
    _fmpq_vec_clear (v, 2);
    return truth;
}

enum truth
cap_cases (const struct quantity *bound, enum side side)
{
    static const slong dimensions[] = { 2, 4, 10, 40 };
    enum truth truth = PROVED;
    size_t i;

    for (i = 0; i < sizeof dimensions / sizeof *dimensions; i++) {
        slong d = dimensions[i];
        truth = weaker (truth, one_case (bound, side, d, 1, 11));
        truth = weaker (truth, one_case (bound, side, d, 1, 3));
        truth = weaker (truth, one_case (bound, side, d, 3, 5));
        truth = weaker (truth, one_case (bound, side, d, 12, 13));
    }
    return truth;
}
