/*
 * Expected error of a two-class linear memory of dimension d that stores what
 * the gradient flow of the cross-entropy stores until time t, were the
 * embeddings orthogonal: items x of Zipf's law with weights q that solve
 *
 *     q + e^q = 1 + 2 t p_x,
 *
 * for then dq/dt = 2 p_x / (1 + e^q): the margin q grows by twice, the squared
 * distance of orthonormal outputs, the probability of the wrong class.  With
 * w = e^q this is w + log w = 1 + 2 t p_x, Lambert's function.
 */
#include "theory/cap.h"
#include "theory/lambert.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <math.h>

enum { ZIPF, ITEMS, TIME, DIMENSION };

/* More items than this are more than memory should hold. */
enum { MOST_ITEMS = 1 << 22 };

/* Set Q[x] from P[x] for the N items, and NORM to the sum of their squares. */
static void
weights (arb_ptr q, arb_t norm, arb_srcptr p, slong n, const fmpq_t time,
         slong prec)
{
    slong x;
    arb_t twice;

    arb_init (twice);
    arb_set_fmpq (twice, time, prec);
    arb_mul_2exp_si (twice, twice, 1);
    arb_zero (norm);
    for (x = n - 1; x >= 0; x--) {
        arb_mul (q + x, p + x, twice, prec);
        arb_add_ui (q + x, q + x, 1, prec);
        lambert_upper_log (q + x, q + x, prec);
        arb_log (q + x, q + x, prec);
        arb_addmul (norm, q + x, q + x, prec);
    }
    arb_clear (twice);
}

/* Bits that log (1 + y) loses at y about T p_N. */
static slong
lost_bits (const fmpq *at)
{
    double small = fmpq_get_d (at + TIME)
                   * pow (fmpz_get_d (fmpq_numref (at + ITEMS)),
                          -fmpq_get_d (at + ZIPF) - 1);

    return small > 1e-300 && small < 1 ? (slong) -log2 (small) : 0;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d, x;
    arb_ptr p, q;
    arb_t total, norm;
    struct cap cap;

    if (!fmpq_get_index (&items, at + ITEMS) || items > MOST_ITEMS
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    prec += 30 + lost_bits (at);
    p = _arb_vec_init (items);
    q = _arb_vec_init (items);
    arb_init (total);
    arb_init (norm);
    cap_init (&cap, d, prec);
    zipf_powers (p, items, at + ZIPF, prec);
    for (x = items - 1; x >= 0; x--)
        arb_add (total, total, p + x, prec);
    _arb_vec_scalar_div (p, p, items, total, prec);
    weights (q, norm, p, items, at + TIME, prec);
    /* A finite sum of caps. */
    arb_zero (out);
    for (x = items - 1; x >= 0; x--) {
        arb_mul (q + x, q + x, q + x, prec);
        arb_div (q + x, q + x, norm, prec);
        cap_value (q + x, &cap, q + x);
        arb_addmul (out, q + x, p + x, prec);
    }
    _arb_vec_clear (p, items);
    _arb_vec_clear (q, items);
    arb_clear (total);
    arb_clear (norm);
    cap_clear (&cap);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)),
           d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    if (items > MOST_ITEMS)
        return HUGE_VAL;
    return items
           * (100 + cap_work (d, 1 / (items + 1), prec + lost_bits (at)));
}

QUANTITY (memscale_gradient_flow_error) = {
    .axes = "alpha N t d",
    .domain = "alpha > 0, integer N >= 1, t > 0, integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x h_d(q_x^2/\\sum_z q_z^2), \\quad"
               " q + e^q = 1 + 2 t p_x",
    .ball = ball,
    .work = work,
};
