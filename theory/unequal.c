/*
 * With y the common scale, Phi normal's distribution function and H = Phi -
 * 1/2, the first pick is M_11 or M_22 and the other of them positive when
 *
 *     max (M_11, r^2 M_22) = r y,  M_12, M_21 <= y,
 *
 * of chance int d[H (r y) H (y/r)] Phi (y)^2; and exchanged when
 * max (M_12, M_21) = y, M_11 <= r y, M_22 <= y/r, of chance int d[H (y)^2] Phi
 * (r y) Phi (y/r).  Beyond Y either density has a mass of at most that of
 * normal numbers beyond r Y, by r <= 1, and so has what stands in its place
 * by parts: the integrand is bounded by half of the two densities there.
 */
#include "theory/unequal.h"

#include "theory/integral.h"

struct context {
    arb_t r, inverse;
    enum unequal which;
    int by_parts;
};

/* Set H to Phi - 1/2 at A Y, and P, unless null, to its slope in Y. */
static void
normal (acb_t h, acb_ptr p, const acb_t y, const arb_t a, slong prec)
{
    acb_t x;
    arb_t root;

    acb_init (x);
    arb_init (root);
    acb_mul_arb (x, y, a, prec);
    arb_sqrt_ui (root, 2, prec);
    acb_div_arb (x, x, root, prec);
    acb_hypgeom_erf (h, x, prec);
    acb_mul_2exp_si (h, h, -1);
    if (p != NULL) {
        acb_mul (x, x, x, prec);
        acb_neg (x, x);
        acb_exp (p, x, prec);
        acb_mul_arb (p, p, a, prec);
        arb_const_pi (root, prec);
        arb_mul_2exp_si (root, root, 1);
        arb_rsqrt (root, root, prec);
        acb_mul_arb (p, p, root, prec);
    }
    acb_clear (x);
    arb_clear (root);
}

/* Set OUT to d (a b) = A' B + A B'. */
static void
slope_of_product (acb_t out, const acb_t a, const acb_t da, const acb_t b,
                  const acb_t db, slong prec)
{
    acb_mul (out, da, b, prec);
    acb_addmul (out, a, db, prec);
}

/* The two factors of one scale r y, y/r are the ones that belong together; the
   other two are alike.  Entire, so that a request for analyticity changes
   nothing. */
static void
density (acb_t value, const acb_t y, int analytic, void *data, slong prec)
{
    struct context *context = data;
    acb_ptr v = _acb_vec_init (7);
    arb_t one, half;
    /* Do the different ones hold the first pick, under its density? */
    int first = context->which == IN_PLACE;
    int under = first != context->by_parts;

    (void) analytic;
    arb_init (one);
    arb_init (half);
    arb_one (one);
    arb_set_d (half, 0.5);
    normal (v, v + 1, y, context->r, prec);
    normal (v + 2, v + 3, y, context->inverse, prec);
    normal (v + 4, v + 5, y, one, prec);
    if (first)
        acb_add_arb (v + 4, v + 4, half, prec);
    else {
        acb_add_arb (v, v, half, prec);
        acb_add_arb (v + 2, v + 2, half, prec);
    }
    if (under) {
        slope_of_product (value, v, v + 1, v + 2, v + 3, prec);
        acb_mul (v + 6, v + 4, v + 4, prec);
    } else {
        slope_of_product (value, v + 4, v + 5, v + 4, v + 5, prec);
        acb_mul (v + 6, v, v + 2, prec);
    }
    acb_mul (value, value, v + 6, prec);
    _acb_vec_clear (v, 7);
    arb_clear (one);
    arb_clear (half);
}

/* Set END to a number with (r END)^2 > 2 PREC log 2. */
static void
set_end (arb_t end, const arb_t r, slong prec)
{
    arb_set_si (end, 3 * prec / 2 + 2);
    arb_sqrt (end, end, 64);
    arb_div (end, end, r, 64);
    arb_ceil (end, end, 64);
    arb_get_mid_arb (end, end);
}

void
unequal_both (arb_t chance, const fmpq_t r, enum unequal which, int by_parts,
              slong prec)
{
    struct context context = { .which = which, .by_parts = by_parts };
    arb_t zero, end, rest;

    arb_init (context.r);
    arb_init (context.inverse);
    arb_init (zero);
    arb_init (end);
    arb_init (rest);
    arb_set_fmpq (context.r, r, prec + 20);
    arb_inv (context.inverse, context.r, prec + 20);
    set_end (end, context.r, prec);
    integral_adaptive (chance, density, &context, zero, end, prec + 20);
    /* Each of the densities has two parts, each of a factor below 1 times a
       normal density of scale r, 1 or 1/r. */
    arb_mul (rest, end, context.r, prec + 20);
    arb_sqrt_ui (zero, 2, prec + 20);
    arb_div (rest, rest, zero, prec + 20);
    arb_hypgeom_erfc (rest, rest, prec + 20);
    arb_add_error (chance, rest);
    if (by_parts) {
        arb_mul_2exp_si (chance, chance, 2);
        arb_sub_ui (chance, chance, 1, prec + 20);
        arb_neg (chance, chance);
        arb_mul_2exp_si (chance, chance, -2);
    }
    arb_clear (context.r);
    arb_clear (context.inverse);
    arb_clear (zero);
    arb_clear (end);
    arb_clear (rest);
}

enum evaluation
unequal_matching (arb_t out, const fmpq *at, int by_parts, slong prec)
{
    slong end;
    arb_t other;

    if (!fmpq_get_index (&end, at + 1))
        return OUT_OF_DOMAIN;
    arb_init (other);
    arb_one (out);
    arb_mul_2exp_si (out, out, -4);
    if (end >= 2)
        unequal_both (out, at, end == 2 ? IN_PLACE : EXCHANGED, by_parts,
                      prec);
    else if (end == 1) {
        /* 15/16 less both ways of two. */
        unequal_both (other, at, IN_PLACE, by_parts, prec);
        arb_add (out, out, other, prec);
        unequal_both (other, at, EXCHANGED, by_parts, prec);
        arb_add (out, out, other, prec);
        arb_sub_ui (out, out, 1, prec);
        arb_neg (out, out);
    }
    arb_clear (other);
    return EVALUATED;
}

double
unequal_work (slong prec)
{
    double words = 2 + (double) prec / 64;

    return 20000 * words;
}
