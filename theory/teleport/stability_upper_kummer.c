/*
 * 1F1 (1; 3; t) = sum 2 (t)^k / (k + 2)!: the upper constant by Kummer's
 * function, which Arb encloses.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t a, b, z;

    arb_init (a);
    arb_init (b);
    arb_init (z);
    arb_one (a);
    arb_set_ui (b, 3);
    arb_set_fmpq (z, at, prec);

    arb_hypgeom_1f1 (out, a, b, z, 0, prec);
    arb_clear (a);
    arb_clear (b);
    arb_clear (z);
    return EVALUATED;
}

QUANTITY (teleport_stability_upper_kummer) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "{}_1F_1(1; 3; t)",
    .ball = ball,
};
