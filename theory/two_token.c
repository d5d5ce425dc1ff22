/*
 * Balls enclose because those of theory/ode.h do.  In the probabilities, over
 * u = log (1 + t) and with T = 1 + t as a third unknown,
 *
 *     z_i' = -2 T z_i (1 - z_i) (p_i z_i - corr p_j z_j),  T' = T,
 *
 * and m_i = log ((1 - z_i) / z_i).
 */
#include "theory/two_token.h"

#include <math.h>

/* The problem, where it starts, and what is asked of it. */
struct flow {
    struct ode *ode;
    enum two_token_route route;
    slong turn, recovery; /* nodes that are 0 when m_2' = 0, m_2 = 0 */
    arb_ptr initial;      /* three of them */
    slong prec;
};

void
two_token_frequency (fmpq_t share, const fmpq *at, slong i)
{
    fmpq_set (share, at);
    if (i == 2) {
        fmpq_sub_si (share, share, 1);
        fmpq_neg (share, share);
    }
}

/* Set WEIGHT to 2 p_I, or with CROSSED to 2 corr p_I. */
static void
weigh (arb_t weight, const fmpq *at, slong i, int crossed, slong prec)
{
    fmpq_t x;

    fmpq_init (x);
    two_token_frequency (x, at, i);
    if (crossed)
        fmpq_mul (x, x, at + 1);
    fmpq_mul_2exp (x, x, 1);
    arb_set_fmpq (weight, x, prec);
    fmpq_clear (x);
}

/* The node 2 (p_I z_I - corr p_J z_J), Z the nodes of the two. */
static slong
speed (struct flow *flow, const fmpq *at, const slong *z, slong i)
{
    slong own, other;
    arb_t weight;

    arb_init (weight);
    weigh (weight, at, i, 0, flow->prec);
    own = ode_scaled (flow->ode, weight, z[i - 1]);
    weigh (weight, at, 3 - i, 1, flow->prec);
    other = ode_scaled (flow->ode, weight, z[2 - i]);
    arb_clear (weight);
    return ode_difference (flow->ode, own, other);
}

static void
by_margins (struct flow *flow, const fmpq *at)
{
    struct ode *ode = flow->ode = ode_new (2);
    slong z[2], i;

    for (i = 0; i < 2; i++)
        z[i] = ode_logistic (ode, ode_negative (ode, ode_unknown (ode, i)));
    for (i = 0; i < 2; i++)
        ode_set_rate (ode, i, speed (flow, at, z, i + 1));
    flow->turn = ode_rate (ode, 1);
    flow->recovery = ode_unknown (ode, 1);
}

static void
by_probabilities (struct flow *flow, const fmpq *at)
{
    struct ode *ode = flow->ode = ode_new (3);
    slong z[2], i, fall, one = ode_integer (ode, 1), t = ode_unknown (ode, 2);
    arb_t half;

    arb_init (half);
    arb_one (half);
    arb_mul_2exp_si (half, half, -1);
    for (i = 0; i < 2; i++) {
        z[i] = ode_unknown (ode, i);
        arb_set (flow->initial + i, half);
    }
    for (i = 0; i < 2; i++) {
        fall = speed (flow, at, z, i + 1);
        if (i == 1)
            flow->turn = fall;
        fall = ode_product (ode, ode_product (ode, t, z[i]), fall);
        fall = ode_product (ode, fall, ode_difference (ode, z[i], one));
        ode_set_rate (ode, i, fall);
    }
    ode_set_rate (ode, 2, t);
    arb_one (flow->initial + 2);
    flow->recovery = ode_difference (ode, z[1], ode_constant (ode, half));
    arb_clear (half);
}

static void
flow_init (struct flow *flow, const fmpq *at, enum two_token_route route,
           slong prec)
{
    flow->route = route;
    flow->prec = prec + 30;
    flow->initial = _arb_vec_init (3);
    if (route == BY_MARGINS)
        by_margins (flow, at);
    else
        by_probabilities (flow, at);
}

static void
flow_clear (struct flow *flow)
{
    ode_free (flow->ode);
    _arb_vec_clear (flow->initial, 3);
}

/* Set M to the margins from Y, the unknowns of FLOW. */
static void
margins_of (arb_ptr m, const struct flow *flow, arb_srcptr y)
{
    slong i;

    for (i = 0; i < 2; i++) {
        if (flow->route == BY_MARGINS) {
            arb_set (m + i, y + i);
            continue;
        }
        arb_inv (m + i, y + i, flow->prec);
        arb_sub_ui (m + i, m + i, 1, flow->prec);
        arb_log (m + i, m + i, flow->prec);
    }
}

void
two_token_margins (arb_ptr m, const fmpq *at, const arb_t t,
                   enum two_token_route route, slong prec)
{
    struct flow flow;
    arb_ptr y = _arb_vec_init (5), start = y + 3, end = y + 4;

    flow_init (&flow, at, route, prec);
    if (route == BY_MARGINS)
        arb_set (end, t);
    else
        arb_log1p (end, t, flow.prec);
    ode_curve (y, flow.ode, start, flow.initial, end, 1, prec);
    margins_of (m, &flow, y);
    flow_clear (&flow);
    _arb_vec_clear (y, 5);
}

/* The first zero of G after FROM, looked for up to times 2^6, 2^12, ... */
static enum occurrence
first_zero (arb_t time, arb_ptr y, const struct flow *flow, slong g,
            const arb_t from)
{
    const slong furthest = 240;
    enum occurrence answer = NEVER;
    arb_t start, to;
    slong doublings;

    arb_init (start);
    arb_init (to);
    for (doublings = 6; answer == NEVER && doublings <= furthest;
         doublings += 6) {
        arb_one (to);
        arb_mul_2exp_si (to, to, doublings);
        if (flow->route == BY_PROBABILITIES)
            arb_log (to, to, flow->prec);
        if (arb_lt (from, to))
            answer = ode_first_zero (time, y, flow->ode, g, start,
                                     flow->initial, from, to, flow->prec - 30);
    }
    arb_clear (start);
    arb_clear (to);
    return answer;
}

void
two_token_turn (arb_t time, arb_ptr m, const fmpq *at, int recovered,
                enum two_token_route route, slong prec)
{
    struct flow flow;
    enum occurrence answer;
    arb_ptr y = _arb_vec_init (4), start = y + 3;

    flow_init (&flow, at, route, prec);
    answer = first_zero (time, y, &flow, flow.turn, start);
    if (answer == ONCE && recovered) {
        arb_set (start, time);
        answer = first_zero (time, y, &flow, flow.recovery, start);
    }
    if (answer == ONCE)
        margins_of (m, &flow, y);
    else {
        arb_indeterminate (time);
        _arb_vec_indeterminate (m, 2);
    }
    if (route == BY_PROBABILITIES)
        arb_expm1 (time, time, flow.prec);
    flow_clear (&flow);
    _arb_vec_clear (y, 4);
}

void
two_token_law (arb_t law, const fmpq *at, const arb_t t, slong i, slong prec)
{
    fmpq_t x, rest;

    fmpq_init (x);
    fmpq_init (rest);
    two_token_frequency (x, at, i);
    fmpq_sub_si (rest, at + 1, 1);
    fmpq_mul (x, x, rest);
    fmpq_mul_si (x, x, -2);
    arb_mul_fmpz (law, t, fmpq_numref (x), prec);
    arb_div_fmpz (law, law, fmpq_denref (x), prec);
    arb_log (law, law, prec);
    fmpq_clear (x);
    fmpq_clear (rest);
}

/* About four steps for every doubling of the time; a product for every two
   coefficients, five of them. */
double
two_token_work (double doublings, slong prec)
{
    double order = 10 + 0.4 * (double) prec;

    return 4 * (6 + doublings) * (3 * order * order + 4000);
}

double
two_token_doublings (const fmpq_t t)
{
    return fmax (0, (double) (fmpz_sizeinbase (fmpq_numref (t), 2))
                        - (double) fmpz_sizeinbase (fmpq_denref (t), 2) + 1);
}

enum { FREQUENCY, CORRELATION, TIME }; /* axes, and the token */

enum evaluation
two_token_margin_curve (arb_ptr balls, const fmpq *at, const fmpq *last,
                        slong n, enum two_token_route route, slong prec)
{
    arb_ptr m = _arb_vec_init (3);
    slong i;

    arb_set_fmpq (m + 2, at + TIME, prec + 30);
    two_token_margins (m, at, m + 2, route, prec);
    for (i = 0; i < n; i++)
        arb_set (balls + i, m + fmpz_get_si (fmpq_numref (last + i)) - 1);
    _arb_vec_clear (m, 3);
    return EVALUATED;
}

enum evaluation
two_token_margin_exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at + TIME))
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

double
two_token_margin_work (const fmpq *at, slong prec)
{
    return two_token_work (two_token_doublings (at + TIME), prec);
}

enum evaluation
two_token_turn_ball (arb_t out, const fmpq *at, enum two_token_asked asked,
                     enum two_token_route route, slong prec)
{
    arb_ptr m = _arb_vec_init (3), time = m + 2;

    two_token_turn (time, m, at, asked == RECOVERY_TIME, route, prec);
    arb_set (out, asked == LOWEST_MARGIN ? m + 1 : time);
    _arb_vec_clear (m, 3);
    return EVALUATED;
}

/* The time is of the order of 1 / (1 - corr), at most. */
double
two_token_turn_work (const fmpq *at, slong prec)
{
    fmpq_t gap;
    double doublings;

    fmpq_init (gap);
    fmpq_sub_si (gap, at + CORRELATION, 1);
    fmpq_neg (gap, gap);
    fmpq_inv (gap, gap);
    doublings = two_token_doublings (gap);
    fmpq_clear (gap);
    return 3 * two_token_work (10 + doublings, prec);
}
