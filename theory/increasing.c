#include "theory/increasing.h"

enum { LOW_PREC = 64, GUARD = 40 }; /* bits */

/* Is the radius of X at most 2^-BITS? */
static int
is_small (const arb_t x, slong bits)
{
    return mag_cmp_2exp_si (arb_radref (x), -bits) <= 0;
}

/* Replace ROOT by the half of it that holds the zero, F being the function at
   its MIDDLE; returns 0 when the sign of F is not known. */
static int
halve (arb_t root, const arb_t f, const arb_t middle)
{
    arb_t end;

    if (arb_contains_zero (f) || !arb_is_finite (f))
        return 0;
    arb_init (end);
    if (arb_is_positive (f))
        arb_get_lbound_arf (arb_midref (end), root, ARF_PREC_EXACT);
    else
        arb_get_ubound_arf (arb_midref (end), root, ARF_PREC_EXACT);
    arb_union (root, end, middle, ARF_PREC_EXACT);
    arb_clear (end);
    return 1;
}

/* Intersect ROOT with MIDDLE - F / SLOPE: the mean value theorem between the
   middle and the zero.  Returns whether at least half is gone. */
static int
newton (arb_t root, const arb_t f, const arb_t middle, real_function *slope,
        const void *data, slong prec)
{
    arb_t step;
    mag_t half;
    int gained = 0;

    arb_init (step);
    mag_init (half);
    slope (step, root, data, prec);
    mag_mul_2exp_si (half, arb_radref (root), -1);
    if (arb_is_positive (step)) {
        arb_div (step, f, step, prec);
        arb_sub (step, middle, step, prec);
        if (arb_is_finite (step)
            && arb_intersection (step, step, root, prec + GUARD)
            && mag_cmp (arb_radref (step), half) <= 0) {
            arb_swap (root, step);
            gained = 1;
        }
    }
    arb_clear (step);
    mag_clear (half);
    return gained;
}

/* Every replacement of ROOT holds the zero if ROOT did. */
void
increasing_root (arb_t root, real_function *value, real_function *slope,
                 const void *data, slong prec)
{
    slong work = LOW_PREC, top = prec + GUARD;
    arb_t middle, f;

    arb_init (middle);
    arb_init (f);
    while (!is_small (root, prec)) {
        arf_set (arb_midref (middle), arb_midref (root));
        value (f, middle, data, work);
        if (newton (root, f, middle, slope, data, work)) {
            if (is_small (root, work / 2))
                work = FLINT_MIN (2 * work, top);
        } else if (!halve (root, f, middle)) {
            if (work >= top)
                break;
            work = FLINT_MIN (2 * work, top);
        }
    }
    arb_clear (middle);
    arb_clear (f);
}
