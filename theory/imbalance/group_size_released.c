/*
 * The number of classes in a group as the released scripts cut them: the
 * frequencies, sorted downwards, are summed up in doubles, and a group ends at
 * the first class where the sum reaches group/m, a double as well, taken as
 * group times 1/m.  Doubles are played by numbers of 53 bits, rounded to the
 * nearest after every operation, as nothing here comes near the ends of their
 * range.  So the value is exact.
 */
#include "theory/quantity.h"

enum { GROUPS, GROUP, BITS = 53 };

/* The first class where the running sum reaches BREAKPOINT. */
static slong
search (const arf_t breakpoint, slong m)
{
    slong k, c = ((slong) 1 << m) - 1, group = 0;
    arf_t sum, share, size;

    arf_init (sum);
    arf_init (share);
    arf_init (size);
    for (k = 0; k < c; k++) {
        if (k + 1 == (slong) 2 << group)
            group++;
        /* 2^(m-group) / (m 2^m) */
        arf_one (size);
        arf_mul_2exp_si (size, size, -group);
        arf_div_si (share, size, m, BITS, ARF_RND_NEAR);
        arf_add (sum, sum, share, BITS, ARF_RND_NEAR);
        if (arf_cmp (sum, breakpoint) >= 0)
            break;
    }
    arf_clear (sum);
    arf_clear (share);
    arf_clear (size);
    return k;
}

/* The class after the last one of the groups before GROUP. */
static slong
cut (slong group, slong m)
{
    slong at;
    arf_t step;

    if (group == 0)
        return 0;
    if (group == m)
        return ((slong) 1 << m) - 1;
    arf_init (step);
    arf_one (step);
    arf_div_si (step, step, m, BITS, ARF_RND_NEAR);
    arf_mul_si (step, step, group, BITS, ARF_RND_NEAR);
    at = search (step, m) + 1;
    arf_clear (step);
    return at;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong m, group;

    if (!fmpq_get_index (&m, at + GROUPS)
        || !fmpq_get_index (&group, at + GROUP))
        return OUT_OF_DOMAIN;
    fmpq_set_si (value, cut (group + 1, m) - cut (group, m), 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_group_size_released) = {
    .axes = "m group",
    .domain = "integer m >= 2, integer 0 <= group < m, m <= 20",
    .formula = "2^{group}\\text{ but for rounding to 53 bits}",
    .ball = ball,
    .exact = exact,
};
