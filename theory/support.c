#include "theory/support.h"

void
support_frequencies (fmpq *p, slong n)
{
    slong x;
    fmpq_t sum;

    fmpq_init (sum);
    for (x = 1; x <= n; x++) {
        fmpq_set_si (p + x - 1, 1, (ulong) x);
        fmpq_add (sum, sum, p + x - 1);
    }
    for (x = 0; x < n; x++)
        fmpq_div (p + x, p + x, sum);
    fmpq_clear (sum);
}

/*
 * Elimination from the first row on: with f_1 = 0 and g_1 = 1/2, row x reads
 * A_x = g_x - f_x A_{x+1}, where f and g of the next row come from
 * c A_x + A_{x+1} + c A_{x+2} = 1/2.  No pivot 1 - c f_x is 0, for |f_x| <
 * |c| / (1 - c^2) < 1, by induction |f| <= 2 |c| < 1.
 */
void
support_shares (fmpq *a, slong n, const fmpq_t c)
{
    fmpq *f = _fmpq_vec_init (n + 1), *g = _fmpq_vec_init (n + 1);
    slong x;
    fmpq_t pivot, half;

    fmpq_init (pivot);
    fmpq_init (half);
    fmpq_set_si (half, 1, 2);
    for (x = 0; x < n; x++) {
        /* Row x: c a_{x-1} + a_x + c a_{x+1} = 1/2. */
        fmpq_one (pivot);
        fmpq_set (g + x, half);
        if (x > 0) {
            fmpq_submul (pivot, c, f + x - 1);
            fmpq_submul (g + x, c, g + x - 1);
        }
        fmpq_div (g + x, g + x, pivot);
        fmpq_div (f + x, c, pivot);
    }
    for (x = n - 1; x >= 0; x--) {
        fmpq_set (a + x, g + x);
        if (x < n - 1)
            fmpq_submul (a + x, f + x, a + x + 1);
    }
    fmpq_clear (pivot);
    fmpq_clear (half);
    _fmpq_vec_clear (f, n + 1);
    _fmpq_vec_clear (g, n + 1);
}

/* The node of m_X', where node PUSH[y] is 2 p_y s (-m_y). */
static slong
speed (struct ode *ode, const slong *push, slong n, slong x, const arb_t c)
{
    slong rate = push[x];

    if (x > 0)
        rate = ode_sum (ode, rate, ode_scaled (ode, c, push[x - 1]));
    if (x + 1 < n)
        rate = ode_sum (ode, rate, ode_scaled (ode, c, push[x + 1]));
    return rate;
}

static struct ode *
chain (slong n, const fmpq_t c, slong prec)
{
    struct ode *ode = ode_new (n);
    fmpq *p = _fmpq_vec_init (n);
    slong push[SUPPORT_MOST], x;
    arb_t factor;

    arb_init (factor);
    support_frequencies (p, n);
    for (x = 0; x < n; x++) {
        fmpq_mul_2exp (p + x, p + x, 1);
        arb_set_fmpq (factor, p + x, prec);
        push[x] = ode_scaled (
            ode, factor,
            ode_logistic (ode, ode_negative (ode, ode_unknown (ode, x))));
    }
    arb_set_fmpq (factor, c, prec);
    for (x = 0; x < n; x++)
        ode_set_rate (ode, x, speed (ode, push, n, x, factor));
    arb_clear (factor);
    _fmpq_vec_clear (p, n);
    return ode;
}

void
support_margins (arb_ptr m, slong n, const fmpq_t c, const arb_t t, slong prec)
{
    struct ode *ode = chain (n, c, prec + 30);
    arb_ptr zero = _arb_vec_init (n + 1);

    ode_curve (m, ode, zero + n, zero, t, 1, prec);
    ode_free (ode);
    _arb_vec_clear (zero, n + 1);
}
