/*
 * The recurrences: a product's coefficient is a sum of products of those of
 * its factors, and (k + 1) times coefficient k + 1 of a state is coefficient k
 * of its rate.  Each coefficient encloses, as all operations on balls do.
 */
#include "theory/ode_series.h"

void
series_init (struct series *series, const struct ode *ode, slong order,
             slong prec)
{
    series->order = order;
    series->stride = order + 1;
    series->prec = prec;
    series->c = _arb_vec_init (ode->nodes * series->stride);
}

void
series_clear (struct series *series, const struct ode *ode)
{
    _arb_vec_clear (series->c, ode->nodes * series->stride);
}

/* Set C to coefficient K of the product of A and B. */
static void
convolve (arb_t c, arb_srcptr a, arb_srcptr b, slong k, slong prec)
{
    slong half = (k + 1) / 2;

    if (a != b) {
        arb_dot (c, NULL, 0, a, 1, b + k, -1, k + 1, prec);
        return;
    }
    arb_dot (c, NULL, 0, a, 1, a + k, -1, half, prec);
    arb_mul_2exp_si (c, c, 1);
    if (k % 2 == 0)
        arb_addmul (c, a + half, a + half, prec);
}

/* Coefficient 0 of the state that NODE is. */
static void
state_start (arb_t c, const struct ode *ode, const struct node *node,
             const struct series *series)
{
    const struct state *state = ode->state + node->a;

    if (state->map != UNKNOWN)
        ode_map (c, ode, state, series->c + state->of * series->stride,
                 series->prec);
}

static void
node_coefficient (arb_t c, const struct ode *ode, const struct node *node,
                  const struct series *series, slong k)
{
    arb_srcptr a = series->c + node->a * series->stride;
    arb_srcptr b = series->c + node->b * series->stride;

    switch (node->operation) {
    case STATE:
        if (k == 0)
            state_start (c, ode, node, series);
        break;
    case TIME:
        if (k > 0)
            arb_set_si (c, k == 1);
        break;
    case CONSTANT:
        if (k == 0)
            arb_set (c, ode->constant + node->b);
        else
            arb_zero (c);
        break;
    case SUM:
        arb_add (c, a + k, b + k, series->prec);
        break;
    case DIFFERENCE:
        arb_sub (c, a + k, b + k, series->prec);
        break;
    case SCALED:
        arb_mul (c, a + k, ode->constant + node->b, series->prec);
        break;
    case PRODUCT:
        convolve (c, a, b, k, series->prec);
        break;
    }
}

void
series_nodes (struct series *series, const struct ode *ode, slong k)
{
    slong i;

    for (i = 0; i < ode->nodes; i++)
        node_coefficient (series->c + i * series->stride + k, ode,
                          ode->node + i, series, k);
}

/* Coefficient K + 1 of all states. */
static void
integrate (struct series *series, const struct ode *ode, slong k)
{
    slong j;

    for (j = 0; j < ode->states; j++)
        arb_div_si (series->c + ode->state[j].node * series->stride + k + 1,
                    series->c + ode->state[j].rate * series->stride + k, k + 1,
                    series->prec);
}

void
series_expand (struct series *series, const struct ode *ode, arb_srcptr values,
               const arb_t time)
{
    slong i, k;

    for (i = 0; i < ode->unknowns; i++)
        arb_set (series->c + i * series->stride, values + i);
    arb_set (series->c + ode->unknowns * series->stride, time);
    for (k = 0; k < series->order; k++) {
        series_nodes (series, ode, k);
        integrate (series, ode, k);
    }
}

void
bounds_init (struct bounds *bounds, const struct ode *ode,
             const struct series *series)
{
    bounds->weight = _mag_vec_init (ode->nodes * series->stride);
    bounds->suffix = _mag_vec_init (ode->nodes * series->stride);
    bounds->rest = _mag_vec_init (ode->nodes);
}

void
bounds_clear (struct bounds *bounds, const struct ode *ode,
              const struct series *series)
{
    _mag_vec_clear (bounds->weight, ode->nodes * series->stride);
    _mag_vec_clear (bounds->suffix, ode->nodes * series->stride);
    _mag_vec_clear (bounds->rest, ode->nodes);
}

/* Weights and suffixes of what is looked at, factors and states, and |c_ORDER|
   H^ORDER as the rest of the states. */
static void
weigh (struct bounds *bounds, const struct ode *ode,
       const struct series *series, const arf_t h)
{
    slong n = series->order, stride = series->stride, i, k;
    mag_ptr power = _mag_vec_init (n + 1);
    mag_t size;

    mag_init (size);
    arf_get_mag (size, h);
    mag_one (power);
    for (k = 1; k <= n; k++)
        mag_mul (power + k, power + k - 1, size);
    for (i = 0; i < ode->nodes; i++) {
        if (!ode->node[i].factor && ode->node[i].operation != STATE)
            continue;
        mag_zero (bounds->suffix + i * stride + n);
        for (k = n - 1; k >= 0; k--) {
            arb_get_mag (size, series->c + i * stride + k);
            mag_mul (bounds->weight + i * stride + k, size, power + k);
            mag_add (bounds->suffix + i * stride + k,
                     bounds->suffix + i * stride + k + 1,
                     bounds->weight + i * stride + k);
        }
    }
    for (i = 0; i < ode->states; i++) {
        k = ode->state[i].node;
        arb_get_mag (size, series->c + k * stride + n);
        mag_mul (bounds->rest + k, size, power + n);
    }
    mag_clear (size);
    _mag_vec_clear (power, n + 1);
}

void
bounds_cut (mag_t rest, mag_srcptr weight, mag_srcptr suffix, slong order)
{
    slong i;

    for (i = 1; i < order; i++)
        mag_addmul (rest, weight + i, suffix + order - i);
}

/* |A B - the polynomial| for A = P + p, B = Q + q: the terms cut off, and
   |P| q + p |Q| + p q. */
static void
product_rest (mag_t rest, const struct bounds *bounds, slong a, slong b,
              slong order)
{
    slong stride = order + 1;
    mag_t sum;

    mag_init (sum);
    mag_zero (rest);
    bounds_cut (rest, bounds->weight + a * stride, bounds->suffix + b * stride,
                order);
    mag_addmul (rest, bounds->suffix + a * stride, bounds->rest + b);
    mag_add (sum, bounds->suffix + b * stride, bounds->rest + b);
    mag_addmul (rest, bounds->rest + a, sum);
    mag_clear (sum);
}

static void
node_rest (mag_t rest, const struct ode *ode, const struct node *node,
           const struct bounds *bounds, slong order)
{
    mag_t factor;

    switch (node->operation) {
    case STATE:
    case TIME:
    case CONSTANT:
        break;
    case SUM:
    case DIFFERENCE:
        mag_add (rest, bounds->rest + node->a, bounds->rest + node->b);
        break;
    case SCALED:
        mag_init (factor);
        arb_get_mag (factor, ode->constant + node->b);
        mag_mul (rest, bounds->rest + node->a, factor);
        mag_clear (factor);
        break;
    case PRODUCT:
        product_rest (rest, bounds, node->a, node->b, order);
        break;
    }
}

void
bounds_find (struct bounds *bounds, const struct ode *ode,
             const struct series *series, const arf_t h, mag_srcptr beyond)
{
    slong i;

    weigh (bounds, ode, series, h);
    for (i = 0; beyond != NULL && i < ode->states; i++)
        mag_add (bounds->rest + ode->state[i].node,
                 bounds->rest + ode->state[i].node, beyond + i);
    for (i = 0; i < ode->nodes; i++)
        node_rest (bounds->rest + i, ode, ode->node + i, bounds,
                   series->order);
}

/* Coefficient K of the derivative of NODE in the direction of SERIES: the
   product rule. */
static void
tangent_coefficient (arb_t c, const struct ode *ode, const struct node *node,
                     const struct series *series, const struct series *base,
                     slong k)
{
    slong a = node->a * series->stride, b = node->b * series->stride;

    if (node->operation == STATE) {
        const struct state *state = ode->state + node->a;

        if (k == 0 && state->map != UNKNOWN)
            arb_mul (c, base->c + state->factor * base->stride,
                     series->c + state->of * series->stride, series->prec);
    } else if (node->operation == PRODUCT) {
        arb_dot (c, NULL, 0, base->c + a, 1, series->c + b + k, -1, k + 1,
                 series->prec);
        if (a == b)
            arb_mul_2exp_si (c, c, 1);
        else
            arb_dot (c, c, 0, base->c + b, 1, series->c + a + k, -1, k + 1,
                     series->prec);
    } else if (node->operation == TIME || node->operation == CONSTANT)
        arb_zero (c);
    else
        node_coefficient (c, ode, node, series, k);
}

void
tangent_expand (struct series *series, const struct ode *ode,
                const struct series *base, slong j)
{
    slong i, k;

    for (i = 0; i < ode->unknowns; i++)
        arb_set_si (series->c + i * series->stride, i == j);
    for (k = 0; k < series->order; k++) {
        for (i = 0; i < ode->nodes; i++)
            tangent_coefficient (series->c + i * series->stride + k, ode,
                                 ode->node + i, series, base, k);
        integrate (series, ode, k);
    }
}

/* The rest of a tangent of a product, X dY for one of its halves: X = P + p,
   dY = Q + q. */
static void
half_rest (mag_t rest, const struct bounds *base, const struct bounds *bounds,
           slong x, slong y, slong order)
{
    slong stride = order + 1;
    mag_t sum;

    mag_init (sum);
    bounds_cut (rest, base->weight + x * stride, bounds->suffix + y * stride,
                order);
    mag_addmul (rest, base->suffix + x * stride, bounds->rest + y);
    mag_add (sum, bounds->suffix + y * stride, bounds->rest + y);
    mag_addmul (rest, base->rest + x, sum);
    mag_clear (sum);
}

void
tangent_bounds (struct bounds *bounds, const struct ode *ode,
                const struct series *series, const struct bounds *base,
                const arf_t h)
{
    const struct node *node;
    slong i;

    weigh (bounds, ode, series, h);
    for (i = 0; i < ode->nodes; i++) {
        node = ode->node + i;
        if (node->operation != PRODUCT) {
            node_rest (bounds->rest + i, ode, node, bounds, series->order);
            continue;
        }
        mag_zero (bounds->rest + i);
        half_rest (bounds->rest + i, base, bounds, node->a, node->b,
                   series->order);
        half_rest (bounds->rest + i, base, bounds, node->b, node->a,
                   series->order);
    }
}

/* Values of all nodes, every state being free. */
static void
values (arb_ptr value, const struct ode *ode, arb_srcptr range,
        const arb_t time, slong prec)
{
    const struct node *node;
    slong i;

    for (i = 0; i < ode->nodes; i++) {
        node = ode->node + i;
        switch (node->operation) {
        case STATE:
            arb_set (value + i, range + node->a);
            break;
        case TIME:
            arb_set (value + i, time);
            break;
        case CONSTANT:
            arb_set (value + i, ode->constant + node->b);
            break;
        case SUM:
            arb_add (value + i, value + node->a, value + node->b, prec);
            break;
        case DIFFERENCE:
            arb_sub (value + i, value + node->a, value + node->b, prec);
            break;
        case SCALED:
            arb_mul (value + i, value + node->a, ode->constant + node->b,
                     prec);
            break;
        case PRODUCT:
            arb_mul (value + i, value + node->a, value + node->b, prec);
            break;
        }
    }
}

/* Derivatives of all nodes in state J. */
static void
slopes (arb_ptr slope, const struct ode *ode, arb_srcptr value, slong j,
        slong prec)
{
    const struct node *node;
    slong i;

    for (i = 0; i < ode->nodes; i++) {
        node = ode->node + i;
        switch (node->operation) {
        case STATE:
            arb_set_si (slope + i, node->a == j);
            break;
        case TIME:
        case CONSTANT:
            arb_zero (slope + i);
            break;
        case SUM:
            arb_add (slope + i, slope + node->a, slope + node->b, prec);
            break;
        case DIFFERENCE:
            arb_sub (slope + i, slope + node->a, slope + node->b, prec);
            break;
        case SCALED:
            arb_mul (slope + i, slope + node->a, ode->constant + node->b,
                     prec);
            break;
        case PRODUCT:
            arb_mul (slope + i, slope + node->a, value + node->b, prec);
            arb_addmul (slope + i, slope + node->b, value + node->a, prec);
            break;
        }
    }
}

int
ode_slopes (mag_ptr slope, const struct ode *ode, arb_srcptr range,
            const arb_t time, slong prec)
{
    arb_ptr value = _arb_vec_init (ode->nodes);
    arb_ptr change = _arb_vec_init (ode->nodes);
    int finite = 1;
    slong i, j;

    values (value, ode, range, time, prec);
    for (j = 0; j < ode->states; j++) {
        slopes (change, ode, value, j, prec);
        for (i = 0; i < ode->states; i++) {
            arb_get_mag (slope + i * ode->states + j,
                         change + ode->state[i].rate);
            finite &= mag_is_finite (slope + i * ode->states + j);
        }
    }
    _arb_vec_clear (value, ode->nodes);
    _arb_vec_clear (change, ode->nodes);
    return finite;
}
