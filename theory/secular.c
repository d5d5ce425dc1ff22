#include "theory/secular.h"

/* Halvings before Newton's method; what it may add to a width. */
enum { HALVINGS = 40, FIRST_WIDTH = 8 };

/* Set VALUE to sum p^2 / (p - x) - 1 and, where it is not null, SLOPE to its
   derivative sum p^2 / (p - x)^2. */
static void
secular (arb_t value, arb_t slope, arb_srcptr p, slong n, const arb_t x,
         slong prec)
{
    slong j;
    arb_t gap, part;

    arb_init (gap);
    arb_init (part);
    arb_set_si (value, -1);
    if (slope != NULL)
        arb_zero (slope);
    for (j = 0; j < n; j++) {
        arb_sub (gap, p + j, x, prec);
        arb_div (part, p + j, gap, prec);
        arb_addmul (value, part, p + j, prec);
        if (slope != NULL)
            arb_addmul (slope, part, part, prec);
    }
    arb_clear (gap);
    arb_clear (part);
}

/* The sign of the function at X, or 0 when it is not certain. */
static int
side (arb_srcptr p, slong n, const arb_t x, slong prec)
{
    int sign;
    arb_t value;

    arb_init (value);
    secular (value, NULL, p, n, x, prec);
    sign = arb_is_positive (value) ? 1 : arb_is_negative (value) ? -1 : 0;
    arb_clear (value);
    return sign;
}

/* Halve from LOW to HIGH, exact ends of different sign, TIMES times or until a
   sign is open; MIDDLE is left between them. */
static void
halve (arb_t low, arb_t high, arb_t middle, arb_srcptr p, slong n, slong times,
       slong prec)
{
    int sign = 1;

    for (; times > 0 && sign != 0; times--) {
        arb_add (middle, low, high, prec);
        arb_mul_2exp_si (middle, middle, -1);
        arb_get_mid_arb (middle, middle);
        sign = side (p, n, middle, prec);
        if (sign != 0)
            arb_set (sign < 0 ? low : high, middle);
    }
}

/* A step of Newton's method on X, exact; nothing here is proved. */
static void
newton (arb_t x, arb_srcptr p, slong n, slong prec)
{
    arb_t value, slope;

    arb_init (value);
    arb_init (slope);
    secular (value, slope, p, n, x, prec);
    arb_div (value, value, slope, prec);
    arb_sub (x, x, value, prec);
    arb_get_mid_arb (x, x);
    arb_clear (value);
    arb_clear (slope);
}

/* Take the narrowest of some intervals around X inside LOW to HIGH whose ends
   have the signs -1 and 1, and put its ends there; 0 when there is none. */
static int
enclose (arb_t low, arb_t high, const arb_t x, arb_srcptr p, slong n,
         slong prec)
{
    slong widen;
    int found = 0;
    arb_t width, a, b;

    arb_init (width);
    arb_init (a);
    arb_init (b);
    for (widen = FIRST_WIDTH; widen < prec && !found; widen += widen / 2) {
        arb_mul_2exp_si (width, x, widen - prec);
        arb_sub (a, x, width, prec);
        arb_add (b, x, width, prec);
        arb_get_mid_arb (a, a);
        arb_get_mid_arb (b, b);
        found = arb_gt (a, low) && arb_lt (b, high) && side (p, n, a, prec) < 0
                && side (p, n, b, prec) > 0;
    }
    if (found) {
        arb_set (low, a);
        arb_set (high, b);
    }
    arb_clear (width);
    arb_clear (a);
    arb_clear (b);
    return found;
}

/*
 * Between the neighbours p_{i+1} < p_i the function grows, its slope being a
 * sum of squares, from minus infinity to infinity: where it is negative the
 * zero lies above, where it is positive below.  Outside all gaps no zero but 0
 * is left, as n - 1 gaps and 0 are n.  At equal neighbours their common value
 * is an eigenvalue (a difference of two unit vectors belongs to it).  So the
 * search begins with an interval that holds the eigenvalue in any case, and
 * moves an end only when a sign is certain.
 */
void
secular_eigenvalue (arb_t x, arb_srcptr p, slong n, slong i, slong prec)
{
    slong wp = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) n) + 16, steps;
    arb_t low, high, root;

    if (i == n) {
        arb_zero (x);
        return;
    }
    arb_init (low);
    arb_init (high);
    arb_init (root);
    arb_get_lbound_arf (arb_midref (low), p + i, wp);
    arb_get_ubound_arf (arb_midref (high), p + i - 1, wp);
    halve (low, high, root, p, n, HALVINGS, wp);
    for (steps = (slong) FLINT_BIT_COUNT ((ulong) wp); steps > 0; steps--)
        newton (root, p, n, wp);
    if (!arb_is_finite (root) || !enclose (low, high, root, p, n, wp))
        halve (low, high, root, p, n, wp, wp);
    arb_union (x, low, high, prec);
    arb_clear (low);
    arb_clear (high);
    arb_clear (root);
}

double
secular_work (double n, slong prec)
{
    slong steps = 3 * (slong) FLINT_BIT_COUNT ((ulong) prec) + 16;

    return 3 * n * (double) (HALVINGS + steps);
}
