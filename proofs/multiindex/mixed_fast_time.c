/*
 * Flow with the best link for h_2 + c h_3 at all times: the squared overlap g
 * follows g' = 2 (1-g) g^2 (2 + b g), b = 3 c^2, which is positive in (0, 1)
 * whatever the sign of the overlap.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/ode.h"

USES (quantity, multiindex_mixed_fast_time);

/* The slope of the closed form is 1/g'. */
static enum truth
slope (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g b",
                           "1/2*(1/(2*g^2) + (2-b)/(4*g) + 1/((2+b)*(1-g))"
                           " + b^2/(4*(2+b))*b/(2+b*g))",
                           "1/(2*(1-g)*g^2*(2+b*g))");
}

/* From m' = (1-m^2) (2 m^3 + b m^5), of the planted one with m^(2k-1) for
   m^(k-1), and of sign m. */
static enum truth
square (struct certificate *certificate)
{
    (void) certificate;
    return weaker (identity_check ("m b", "2*m*(1-m^2)*(2*m^3 + b*m^5)",
                                   "2*(1-m^2)*(m^2)^2*(2 + b*m^2)"),
                   identity_check ("m b", "m*(1-m^2)*(2*m^3 + b*m^5)",
                                   "(1-m^2)*(2*(m^2)^2 + b*(m^2)^3)"));
}

/* Is g at the TIME that the quantity gives indeed END? */
static enum truth
one_case (const char *at, slong weight, const char *start, const char *end)
{
    enum truth truth = UNDECIDED;
    struct ode *ode = ode_new (1);
    arb_t from, to, time, zero, b, g;
    fmpq_t value;
    slong x = ode_unknown (ode, 0), product;

    arb_init (from);
    arb_init (to);
    arb_init (time);
    arb_init (zero);
    arb_init (b);
    arb_init (g);
    fmpq_init (value);
    fmpq_set_str (value, start, 10);
    arb_set_fmpq (from, value, 160);
    fmpq_set_str (value, end, 10);
    arb_set_fmpq (to, value, 160);
    arb_set_si (b, 3 * weight);
    product = ode_sum (ode, ode_integer (ode, 2), ode_scaled (ode, b, x));
    product = ode_product (ode, product, ode_product (ode, x, x));
    product = ode_product (ode, product,
                           ode_difference (ode, ode_integer (ode, 1), x));
    ode_set_rate (ode, 0, ode_sum (ode, product, product));
    if (evaluate_at (time, &multiindex_mixed_fast_time_quantity, at, 30)
        && ode_curve (g, ode, zero, from, time, 1, 160) == EVALUATED)
        truth = is_near (g, to, 20);
    ode_free (ode);
    arb_clear (from);
    arb_clear (to);
    arb_clear (time);
    arb_clear (zero);
    arb_clear (b);
    arb_clear (g);
    fmpq_clear (value);
    return truth;
}

static enum truth
cases (struct certificate *certificate)
{
    (void) certificate;
    return weaker (one_case ("1 1/10 1/2", 1, "1/10", "1/2"),
                   one_case ("10 1/25 9/10", 10, "1/25", "9/10"));
}

static const struct step steps[] = {
    { "no trap",
      "g' = 2(1-g) g^2 (2+bg) follows from m' and is positive for 0 < g < 1: "
      "|m| grows from either side",
      "derived here", BY_ALGEBRA, square, NULL },
    { "slope", "the closed form has the slope 1/g' for all g and c",
      "derived here", BY_ALGEBRA, slope, NULL },
    { "cases",
      "the differential equation in balls is at the end at that time, to 20 "
      "places, at two points",
      "derived here", BY_INTERVALS, cases, NULL },
};

PROOF (multiindex_mixed_fast_time) = { STEPS (steps) };
