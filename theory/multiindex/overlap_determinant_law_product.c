/*
 * The same law as a product's: P (t u <= x) is the integral over log u of the
 * density of u, of shapes r/2 and (d-r)/2, times the distribution function of
 * t, of shapes (r-1)/2 and (d-r)/2, at x/u, which is 1 for u <= x.
 *
 * For r - 1 even, a = (r-1)/2, the latter is
 * 1 - (1-y)^b sum_{j < a} (b)_j y^j / j!, b = (d-r)/2; with d - r even too all
 * is a polynomial.  So it is given for odd r and d.
 */
#include "theory/beta_law.h"
#include "theory/integral.h"
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, VALUE };

struct product {
    slong a, b, r; /* A and B natural */
    arb_t x, constant;
};

/* Set VALUE to u^(r/2) (1-u)^(b-1) / B times the chance of t > x/u, u = e^z:
   entire in z. */
static void
integrand (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    const struct product *product = context;
    acb_t u, y, power;
    slong j;

    (void) analytic;
    acb_init (u);
    acb_init (y);
    acb_init (power);
    acb_exp (u, z, prec);
    acb_inv (y, u, prec);
    acb_mul_arb (y, y, product->x, prec);
    /* Horner for sum_{j < a} (b)_j y^j / j!. */
    acb_one (value);
    for (j = product->a - 1; j >= 1; j--) {
        acb_mul (value, value, y, prec);
        acb_mul_si (value, value, product->b + j - 1, prec);
        acb_div_si (value, value, j, prec);
        acb_add_ui (value, value, 1, prec);
    }
    acb_sub_ui (y, y, 1, prec);
    acb_neg (y, y);
    acb_pow_ui (y, y, (ulong) product->b, prec);
    acb_mul (value, value, y, prec);
    acb_sub_ui (u, u, 1, prec);
    acb_neg (u, u);
    acb_pow_ui (power, u, (ulong) (product->b - 1), prec);
    acb_mul (value, value, power, prec);
    acb_mul_si (power, z, product->r, prec);
    acb_mul_2exp_si (power, power, -1);
    acb_add_arb (power, power, product->constant, prec);
    acb_exp (power, power, prec);
    acb_mul (value, value, power, prec);
    acb_clear (u);
    acb_clear (y);
    acb_clear (power);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct product product;
    struct beta_law law;
    slong d;
    arb_t from, to;

    if (!fmpq_get_index (&product.r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION) || product.r % 2 == 0
        || d % 2 == 0)
        return OUT_OF_DOMAIN;
    product.a = (product.r - 1) / 2;
    product.b = (d - product.r) / 2;
    law = overlap_law (product.r, d);
    arb_init (product.x);
    arb_init (product.constant);
    arb_init (from);
    arb_init (to);
    arb_set_fmpq (product.x, at + VALUE, prec + 20);
    beta_law_constant (product.constant, &law, prec + 20);
    arb_log (from, product.x, prec + 20);
    /* Certified quadrature: the chance of t u > x. */
    integral_adaptive (out, integrand, &product, from, to, prec + 20);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    arb_clear (product.x);
    arb_clear (product.constant);
    arb_clear (from);
    arb_clear (to);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_determinant_law_product) = {
    .axes = "r d x",
    .domain = "integer 3 <= r < d <= 1000, 0 < x < 1, where r and d are odd",
    .formula = "P(t u \\le x),\\ u \\sim B(r/2, (d-r)/2),\\ t \\sim "
               "B((r-1)/2, (d-r)/2)",
    .ball = ball,
};
