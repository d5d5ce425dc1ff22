/*
 * The law of d times the smallest squared singular value of the overlaps of
 * two frames of q columns in R^d, one of them random, in the limit of large d:
 * that of the smallest eigenvalue of A A^T, A a q x q matrix of normal
 * numbers, with the density
 *
 *     q/sqrt (2 pi) Gamma ((q+1)/2) z^(-1/2) e^(-q z/2) U ((q-1)/2, -1/2, z/2)
 *
 * (Edelman).  At z = y^2 Kummer's function
 *
 *     U (a, -1/2, z/2) = Gamma (3/2)/Gamma (a+3/2) M (a, -1/2, z/2)
 *                 + Gamma (-3/2)/Gamma (a) (z/2)^(3/2) M (a+3/2, 5/2, z/2)
 *
 * is entire in y, and the law an integral of an entire function.
 */
#include "theory/integral.h"
#include "theory/quantity.h"

enum { COLUMNS, DIMENSION, VALUE };

struct context {
    acb_t a, third;  /* (q-1)/2, and that plus 3/2 */
    acb_t even, odd; /* the two constants */
    slong q;
};

static void
context_init (struct context *context, slong q, slong prec)
{
    arb_t half, gamma;

    acb_init (context->a);
    acb_init (context->third);
    acb_init (context->even);
    acb_init (context->odd);
    arb_init (half);
    arb_init (gamma);
    context->q = q;
    arb_set_si (half, q - 1);
    arb_mul_2exp_si (half, half, -1);
    acb_set_arb (context->a, half);
    arb_rgamma (gamma, half, prec);
    acb_set_arb (context->odd, gamma);
    arb_set_si (half, q + 2);
    arb_mul_2exp_si (half, half, -1);
    acb_set_arb (context->third, half);
    arb_rgamma (gamma, half, prec);
    acb_set_arb (context->even, gamma);
    arb_set_si (half, 3);
    arb_mul_2exp_si (half, half, -1);
    arb_gamma (gamma, half, prec);
    acb_mul_arb (context->even, context->even, gamma, prec);
    arb_neg (half, half);
    arb_gamma (gamma, half, prec);
    acb_mul_arb (context->odd, context->odd, gamma, prec);
    arb_clear (half);
    arb_clear (gamma);
}

static void
context_clear (struct context *context)
{
    acb_clear (context->a);
    acb_clear (context->third);
    acb_clear (context->even);
    acb_clear (context->odd);
}

/* e^(-q y^2/2) U ((q-1)/2, -1/2, y^2/2): entire, so that a request for
   analyticity changes nothing. */
static void
density (acb_t value, const acb_t y, int analytic, void *data, slong prec)
{
    struct context *context = data;
    acb_t z, b, m, power;

    (void) analytic;
    acb_init (z);
    acb_init (b);
    acb_init (m);
    acb_init (power);
    acb_mul (z, y, y, prec);
    acb_mul_2exp_si (z, z, -1);
    acb_set_d (b, -0.5);
    acb_hypgeom_m (value, context->a, b, z, 0, prec);
    acb_mul (value, value, context->even, prec);
    if (context->q > 1) {
        acb_set_d (b, 2.5);
        acb_hypgeom_m (m, context->third, b, z, 0, prec);
        acb_mul (m, m, context->odd, prec);
        /* (z)^(3/2) = z y / sqrt 2. */
        acb_mul (m, m, z, prec);
        acb_mul (m, m, y, prec);
        arb_sqrt_ui (acb_realref (power), 2, prec);
        acb_div_arb (m, m, acb_realref (power), prec);
        acb_add (value, value, m, prec);
    }
    acb_mul_si (z, z, -context->q, prec);
    acb_exp (z, z, prec);
    acb_mul (value, value, z, prec);
    acb_clear (z);
    acb_clear (b);
    acb_clear (m);
    acb_clear (power);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct context context;
    arb_t zero, end, factor;
    slong q, wp = prec + 30;

    if (!fmpq_get_index (&q, at + COLUMNS))
        return UNABLE;
    arb_init (zero);
    arb_init (end);
    arb_init (factor);
    context_init (&context, q, wp);
    arb_set_fmpq (end, at + VALUE, wp);
    arb_sqrt (end, end, wp);
    integral_adaptive (out, density, &context, zero, end, wp);
    /* 2 q Gamma ((q+1)/2) / sqrt (2 pi), with dz = 2 y dy. */
    arb_set_si (factor, q + 1);
    arb_mul_2exp_si (factor, factor, -1);
    arb_gamma (factor, factor, wp);
    arb_mul_si (factor, factor, 2 * q, wp);
    arb_mul (out, out, factor, wp);
    arb_const_pi (factor, wp);
    arb_mul_2exp_si (factor, factor, 1);
    arb_sqrt (factor, factor, wp);
    arb_div (out, out, factor, prec);
    context_clear (&context);
    arb_clear (zero);
    arb_clear (end);
    arb_clear (factor);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double words = 2 + (double) prec / 64;

    return 20000 * words
           * (1 + fmpq_get_d (at + COLUMNS) * fmpq_get_d (at + VALUE));
}

QUANTITY (multiindex_smallest_overlap_law) = {
    .axes = "q d x",
    .domain = "integer 1 <= q <= 20, integer d >= 2*q, 0 <= x <= 1000",
    .formula = "\\frac{q}{\\sqrt{2\\pi}} \\Gamma(\\tfrac{q+1}2) \\int_0^x "
               "z^{-1/2} e^{-qz/2} U(\\tfrac{q-1}2, -\\tfrac12, \\tfrac z2)"
               "\\,dz",
    .ball = ball,
    .work = work,
};
