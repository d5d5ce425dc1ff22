#include "theory/slope.h"

#include "theory/domain.h"

enum evaluation
local_slope (arb_t slope, const struct quantity *quantity, const fmpq *at,
             int axis, slong prec)
{
    int count = axis_count (quantity->axes), i;
    enum evaluation outcome;
    fmpq twice[MAX_AXES];
    arb_t here;

    arb_init (here);
    for (i = 0; i < count; i++) {
        fmpq_init (twice + i);
        fmpq_set (twice + i, at + i);
    }
    fmpq_mul_2exp (twice + axis, twice + axis, 1);
    outcome = quantity->ball (here, at, prec);
    if (outcome == EVALUATED)
        outcome = quantity->ball (slope, twice, prec);
    arb_div (slope, slope, here, prec);
    arb_log (slope, slope, prec);
    arb_const_log2 (here, prec);
    arb_div (slope, slope, here, prec);
    for (i = 0; i < count; i++)
        fmpq_clear (twice + i);
    arb_clear (here);
    return outcome;
}
