#include "proofs/summation.h"

#include "proofs/evaluate.h"
#include "proofs/sturm.h"

#include <stdio.h>

/* Set VALUE to P at NUMERATOR / 2. */
static void
at_halves (fmpq_t value, const fmpq_poly_t p, slong numerator)
{
    fmpq_t x;

    fmpq_init (x);
    fmpq_set_si (x, numerator, 2);
    fmpq_poly_evaluate_fmpq (value, p, x);
    fmpq_clear (x);
}

/* Take its mean over [0, 1] from P. */
static void
centre (fmpq_poly_t p)
{
    fmpq_poly_t integral;
    fmpq_t mean;

    fmpq_poly_init (integral);
    fmpq_init (mean);
    fmpq_poly_integral (integral, p);
    at_halves (mean, integral, 2);
    fmpq_poly_zero (integral);
    fmpq_poly_set_coeff_fmpq (integral, 0, mean);
    fmpq_poly_sub (p, p, integral);
    fmpq_poly_clear (integral);
    fmpq_clear (mean);
}

void
summation_kernel (fmpq_poly_t p, slong k)
{
    fmpq_poly_zero (p);
    fmpq_poly_set_coeff_si (p, 0, 1);
    for (; k > 0; k--) {
        fmpq_poly_integral (p, p);
        centre (p);
    }
}

/*
 * Set MIDDLE and RADIUS so that P_k lies within RADIUS of MIDDLE.  For even k
 * the extremes are at 0 and 1/2, P_1 runs from -1/2 to 1/2, and any other
 * kernel of odd order, whose mean is zero, is at most 1/4 of an extreme of the
 * kernel before it.  All of it is verified by summation_check.
 */
static void
range (fmpq_t middle, fmpq_t radius, slong k)
{
    fmpq_poly_t p;
    fmpq_t other;

    fmpq_poly_init (p);
    fmpq_init (other);
    summation_kernel (p, k % 2 == 1 && k > 1 ? k - 1 : k);
    at_halves (middle, p, 0);
    at_halves (other, p, k == 1 ? 2 : 1);
    if (k % 2 == 1 && k > 1) {
        fmpq_abs (radius, middle);
        fmpq_div_2exp (radius, radius, 2);
        fmpq_zero (middle);
    } else {
        fmpq_sub (radius, middle, other);
        fmpq_abs (radius, radius);
        fmpq_div_2exp (radius, radius, 1);
        fmpq_add (middle, middle, other);
        fmpq_div_2exp (middle, middle, 1);
    }
    /* A little more, so that the extremes are not touched. */
    fmpq_div_2exp (other, radius, 20);
    fmpq_add (radius, radius, other);
    fmpq_poly_clear (p);
    fmpq_clear (other);
}

void
summation_constant (fmpq_t constant, slong k)
{
    fmpq_t middle;

    fmpq_init (middle);
    range (middle, constant, k);
    fmpq_clear (middle);
}

/* Is P_k the integral of P_{k-1}, of mean zero, and alike at 0 and 1? */
static int
is_kernel (slong k)
{
    fmpq_poly_t p, q;
    fmpq_t a, b;
    int good;

    fmpq_poly_init (p);
    fmpq_poly_init (q);
    fmpq_init (a);
    fmpq_init (b);
    summation_kernel (p, k);
    summation_kernel (q, k - 1);
    at_halves (a, p, 0);
    at_halves (b, p, 2);
    /* P_1 jumps from 1/2 down to -1/2; the others do not jump. */
    fmpq_sub (a, b, a);
    good = k == 1 ? fmpq_is_one (a) : fmpq_is_zero (a);
    fmpq_poly_integral (p, p);
    at_halves (b, p, 2);
    fmpq_poly_derivative (p, p);
    fmpq_poly_derivative (p, p);
    good = good && fmpq_is_zero (b) && fmpq_poly_equal (p, q);
    fmpq_poly_clear (p);
    fmpq_poly_clear (q);
    fmpq_clear (a);
    fmpq_clear (b);
    return good;
}

/* Set P to RADIUS + SIDE (P_k - MIDDLE), to be positive on [0, 1]. */
static void
room (fmpq_poly_t p, slong k, int side)
{
    fmpq_poly_t constant;
    fmpq_t middle, radius;

    fmpq_poly_init (constant);
    fmpq_init (middle);
    fmpq_init (radius);
    range (middle, radius, k);
    summation_kernel (p, k);
    fmpq_poly_set_coeff_fmpq (constant, 0, middle);
    fmpq_poly_sub (p, p, constant);
    if (side < 0)
        fmpq_poly_neg (p, p);
    fmpq_poly_set_coeff_fmpq (constant, 0, radius);
    fmpq_poly_add (p, p, constant);
    fmpq_poly_clear (constant);
    fmpq_clear (middle);
    fmpq_clear (radius);
}

/* The positivity of one side of the range of P_k, found or from the record. */
static enum truth
side_of_range (slong k, int side, struct certificate *certificate,
               const struct certificate *kept, const char *label, int again)
{
    char part[32];
    fmpq_poly_t p;
    fmpq ends[2];
    enum truth truth;

    fmpq_poly_init (p);
    fmpq_init (ends);
    fmpq_init (ends + 1);
    fmpq_one (ends + 1);
    room (p, k, side);
    snprintf (part, sizeof part, "order %ld %s", (long) k,
              side < 0 ? "above" : "below");
    if (again)
        truth = sturm_positive_recheck (p, ends, ends + 1,
                                        certificate_find (kept, label, part));
    else
        truth = sturm_positive (
            p, ends, ends + 1,
            certificate_begin (certificate, label, part, "sturm"));
    fmpq_clear (ends);
    fmpq_clear (ends + 1);
    fmpq_poly_clear (p);
    return truth;
}

static enum truth
all_orders (slong order, struct certificate *certificate,
            const struct certificate *kept, const char *label, int again)
{
    enum truth truth = PROVED;
    slong k;

    if (order > SUMMATION_ORDER)
        return UNDECIDED;
    for (k = 1; k <= order; k++) {
        if (!is_kernel (k))
            return DISPROVED;
        truth = weaker (truth,
                        side_of_range (k, 1, certificate, kept, label, again));
        truth = weaker (
            truth, side_of_range (k, -1, certificate, kept, label, again));
    }
    return truth;
}

enum truth
summation_check (slong order, struct certificate *certificate,
                 const char *label)
{
    return all_orders (order, certificate, NULL, label, 0);
}

enum truth
summation_recheck (slong order, const struct certificate *certificate,
                   const char *label)
{
    return all_orders (order, NULL, certificate, label, 1);
}
