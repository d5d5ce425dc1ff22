/*
 * The time at which the pivot passes 1/2, from the flow itself in balls: in
 * g = G_11, D and e = G_12^2 / G_11, with G_22 = D + e,
 *
 *     g' = g (2 (1-g) - 4 G_22 e),
 *     D' = 4 G_22 (1-D) D,
 *     e' = e (-2 g + 4 G_22 (1 - 2D - e)).
 */
#include "theory/ode.h"
#include "theory/passage.h"
#include "theory/two_stage.h"

static struct ode *
equations (void)
{
    struct ode *ode = ode_new (3);
    slong g = ode_unknown (ode, 0), d = ode_unknown (ode, 1);
    slong e = ode_unknown (ode, 2), one = ode_integer (ode, 1);
    slong rate = ode_product (ode, ode_integer (ode, 4), ode_sum (ode, d, e));
    slong two = ode_integer (ode, 2);
    slong rest = ode_difference (ode, one, d);

    ode_set_rate (
        ode, 0,
        ode_product (ode, g,
                     ode_difference (
                         ode,
                         ode_product (ode, two, ode_difference (ode, one, g)),
                         ode_product (ode, rate, e))));
    ode_set_rate (ode, 1, ode_product (ode, rate, ode_product (ode, rest, d)));
    ode_set_rate (
        ode, 2,
        ode_product (
            ode, e,
            ode_difference (
                ode,
                ode_product (
                    ode, rate,
                    ode_difference (ode, ode_difference (ode, rest, d), e)),
                ode_product (ode, two, g))));
    return ode;
}

/* Set Y to g, D and e at the start. */
static void
set_start (arb_ptr y, const fmpq *at, slong prec)
{
    fmpq_t d;

    fmpq_init (d);
    arb_set_fmpq (y, at, prec);
    two_stage_pivot (d, at);
    arb_set_fmpq (y + 1, d, prec);
    fmpq_sub (d, at + 2, d);
    arb_set_fmpq (y + 2, d, prec);
    fmpq_clear (d);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct ode *ode = equations ();
    arb_ptr y = _arb_vec_init (3);
    arb_t half, zero, last;
    enum occurrence occurrence;
    slong event;

    arb_init (half);
    arb_init (zero);
    arb_init (last);
    arb_set_ui (half, 1);
    arb_mul_2exp_si (half, half, -1);
    event =
        ode_difference (ode, ode_unknown (ode, 1), ode_constant (ode, half));
    set_start (y, at, prec + 40);
    /* The pivot alone would take longer. */
    passage_time (last, 2, y + 1, 64);
    arb_add_ui (last, last, 1, 64);
    /* Validated steps and a certified zero: theory/ode_event.c. */
    occurrence =
        ode_first_zero (out, NULL, ode, event, zero, y, zero, last, prec + 40);
    if (occurrence != ONCE)
        arb_indeterminate (out);
    ode_free (ode);
    _arb_vec_clear (y, 3);
    arb_clear (half);
    arb_clear (zero);
    arb_clear (last);
    return occurrence == NEVER ? UNABLE : EVALUATED;
}

/* Steps of about 1/2 at first, and of D over the time. */
static double
work (const fmpq *at, slong prec)
{
    fmpq_t d;
    double pivot;

    fmpq_init (d);
    two_stage_pivot (d, at);
    pivot = fmpq_get_d (d);
    fmpq_clear (d);
    return (pivot > 0 ? 4 / pivot : 1e300) * (double) prec * 20;
}

QUANTITY (multiindex_second_stage_time) = {
    .axes = TWO_STAGE_AXES,
    .domain = TWO_STAGE_DOMAIN,
    .formula = "t:\\ D(t) = 1/2,\\ \\dot G = (I-G)SG + GS(I-G),\\ S = "
               "\\mathrm{diag}(1, 2G_{22})",
    .ball = ball,
    .work = work,
};
