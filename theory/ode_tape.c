#include "theory/ode_tape.h"

/* ARRAY with room for COUNT + 1 elements of SIZE bytes. */
static void *
grown (void *array, slong count, size_t size)
{
    if (count == 0)
        return flint_realloc (array, size);
    if ((count & (count - 1)) == 0)
        return flint_realloc (array, 2 * (size_t) count * size);
    return array;
}

static slong
node_new (struct ode *ode, enum operation operation, slong a, slong b)
{
    ode->node = grown (ode->node, ode->nodes, sizeof *ode->node);
    ode->node[ode->nodes] = (struct node){ operation, a, b, NOT_YET, 0 };
    if (operation == PRODUCT)
        ode->node[a].factor = ode->node[b].factor = 1;
    return ode->nodes++;
}

static slong
constant_new (struct ode *ode, const arb_t value)
{
    ode->constant =
        grown (ode->constant, ode->constants, sizeof *ode->constant);
    arb_init (ode->constant + ode->constants);
    arb_set (ode->constant + ode->constants, value);
    return ode->constants++;
}

/* The node of a new state. */
static slong
state_new (struct ode *ode, enum map map, slong of)
{
    slong node = node_new (ode, STATE, ode->states, 0);

    ode->state = grown (ode->state, ode->states, sizeof *ode->state);
    ode->state[ode->states++] = (struct state){
        .map = map, .node = node, .of = of, .factor = NO_RATE, .rate = NOT_YET
    };
    return node;
}

/* The node of MAP of node U, or NO_RATE when it is new. */
static slong
state_known (const struct ode *ode, enum map map, slong u)
{
    slong i;

    for (i = ode->unknowns; i < ode->states; i++)
        if (ode->state[i].map == map && ode->state[i].of == u)
            return ode->state[i].node;
    return NO_RATE;
}

struct ode *
ode_new (slong n)
{
    struct ode *ode = flint_calloc (1, sizeof *ode);
    slong i;

    for (i = 0; i < n; i++)
        state_new (ode, UNKNOWN, NO_RATE);
    ode->unknowns = n;
    node_new (ode, TIME, 0, 0);
    return ode;
}

void
ode_free (struct ode *ode)
{
    slong i;

    for (i = 0; i < ode->constants; i++)
        arb_clear (ode->constant + i);
    flint_free (ode->constant);
    flint_free (ode->state);
    flint_free (ode->node);
    flint_free (ode);
}

slong
ode_unknown (const struct ode *ode, slong i)
{
    return ode->state[i].node;
}

slong
ode_time (const struct ode *ode)
{
    return ode->unknowns;
}

slong
ode_constant (struct ode *ode, const arb_t value)
{
    return node_new (ode, CONSTANT, 0, constant_new (ode, value));
}

slong
ode_integer (struct ode *ode, slong value)
{
    slong node;
    arb_t ball;

    arb_init (ball);
    arb_set_si (ball, value);
    node = ode_constant (ode, ball);
    arb_clear (ball);
    return node;
}

slong
ode_sum (struct ode *ode, slong a, slong b)
{
    return node_new (ode, SUM, a, b);
}

slong
ode_difference (struct ode *ode, slong a, slong b)
{
    return node_new (ode, DIFFERENCE, a, b);
}

slong
ode_scaled (struct ode *ode, const arb_t factor, slong a)
{
    return node_new (ode, SCALED, a, constant_new (ode, factor));
}

slong
ode_negative (struct ode *ode, slong a)
{
    slong node;
    arb_t minus;

    arb_init (minus);
    arb_set_si (minus, -1);
    node = ode_scaled (ode, minus, a);
    arb_clear (minus);
    return node;
}

slong
ode_product (struct ode *ode, slong a, slong b)
{
    if (ode->node[a].operation == CONSTANT)
        return node_new (ode, SCALED, b, ode->node[a].b);
    if (ode->node[b].operation == CONSTANT)
        return node_new (ode, SCALED, a, ode->node[b].b);
    return node_new (ode, PRODUCT, a, b);
}

/* 1/u; its derivative in u is -1/u^2. */
static slong
inverse (struct ode *ode, slong u)
{
    slong node = state_known (ode, INVERSE, u), state = ode->states;

    if (node != NO_RATE)
        return node;
    node = state_new (ode, INVERSE, u);
    ode->state[state].factor =
        ode_negative (ode, ode_product (ode, node, node));
    return node;
}

slong
ode_quotient (struct ode *ode, slong a, slong b)
{
    return ode_product (ode, a, inverse (ode, b));
}

slong
ode_exp (struct ode *ode, slong a)
{
    slong node = state_known (ode, EXPONENTIAL, a), state = ode->states;

    if (node != NO_RATE)
        return node;
    node = state_new (ode, EXPONENTIAL, a);
    ode->state[state].factor = node;
    return node;
}

slong
ode_log (struct ode *ode, slong a)
{
    slong factor = inverse (ode, a), state = ode->states;
    slong node = state_new (ode, LOGARITHM, a);

    ode->state[state].factor = factor;
    return node;
}

slong
ode_logistic (struct ode *ode, slong a)
{
    slong node = state_known (ode, LOGISTIC, a), state = ode->states;

    if (node != NO_RATE)
        return node;
    node = state_new (ode, LOGISTIC, a);
    ode->state[state].factor =
        ode_difference (ode, node, ode_product (ode, node, node));
    return node;
}

slong
ode_tanh (struct ode *ode, slong a)
{
    slong node = state_known (ode, HYPERBOLIC, a), state = ode->states;

    if (node != NO_RATE)
        return node;
    node = state_new (ode, HYPERBOLIC, a);
    ode->state[state].factor = ode_difference (ode, ode_integer (ode, 1),
                                               ode_product (ode, node, node));
    return node;
}

slong
ode_sin (struct ode *ode, slong a)
{
    slong sine = state_known (ode, SINE, a), state = ode->states, cosine;

    if (sine != NO_RATE)
        return sine;
    sine = state_new (ode, SINE, a);
    cosine = state_new (ode, COSINE, a);
    ode->state[state].factor = cosine;
    ode->state[state + 1].factor = ode_negative (ode, sine);
    return sine;
}

slong
ode_cos (struct ode *ode, slong a)
{
    ode_sin (ode, a);
    return state_known (ode, COSINE, a);
}

/* u^a has the derivative a u^a / u. */
slong
ode_power (struct ode *ode, slong a, const arb_t exponent)
{
    slong over = inverse (ode, a), state = ode->states;
    slong node = state_new (ode, POWER, a);
    slong factor = ode_scaled (ode, exponent, ode_product (ode, node, over));

    ode->state[state].factor = factor;
    ode->state[state].exponent = ode->node[factor].b;
    return node;
}

void
ode_set_rate (struct ode *ode, slong i, slong node)
{
    ode->state[i].rate = node;
}

slong
ode_rate (const struct ode *ode, slong i)
{
    return ode->state[i].rate;
}

static slong derivative (struct ode *ode, slong node);

/* The node a (sign) b, where either may be NO_RATE, which stands for 0. */
static slong
joined (struct ode *ode, enum operation operation, slong a, slong b)
{
    if (b == NO_RATE)
        return a;
    if (a == NO_RATE)
        return operation == SUM ? b : ode_negative (ode, b);
    return node_new (ode, operation, a, b);
}

/* a b' + a' b */
static slong
by_parts (struct ode *ode, slong a, slong b)
{
    slong da = derivative (ode, a), db = derivative (ode, b);

    if (da != NO_RATE)
        da = ode_product (ode, da, b);
    if (db != NO_RATE)
        db = ode_product (ode, a, db);
    return joined (ode, SUM, db, da);
}

/* The node of the time derivative of NODE along solutions. */
static slong
formed (struct ode *ode, struct node node)
{
    slong rate, other;

    switch (node.operation) {
    case STATE:
        return ode->state[node.a].rate;
    case TIME:
        return ode_integer (ode, 1);
    case SUM:
    case DIFFERENCE:
        rate = derivative (ode, node.a);
        other = derivative (ode, node.b);
        return joined (ode, node.operation, rate, other);
    case SCALED:
        rate = derivative (ode, node.a);
        return rate == NO_RATE ? rate : node_new (ode, SCALED, rate, node.b);
    case PRODUCT:
        return by_parts (ode, node.a, node.b);
    case CONSTANT:
        break;
    }
    return NO_RATE;
}

static slong
derivative (struct ode *ode, slong node)
{
    slong rate = ode->node[node].rate;

    if (rate == NOT_YET) {
        rate = formed (ode, ode->node[node]);
        ode->node[node].rate = rate;
    }
    return rate;
}

void
ode_close (struct ode *ode)
{
    slong i, rate;

    if (ode->closed)
        return;
    for (i = ode->unknowns; i < ode->states; i++) {
        rate = derivative (ode, ode->state[i].of);
        ode->state[i].rate =
            rate == NO_RATE ? ode_integer (ode, 0)
                            : ode_product (ode, ode->state[i].factor, rate);
    }
    ode->closed = 1;
}

void
ode_map (arb_t value, const struct ode *ode, const struct state *state,
         const arb_t u, slong prec)
{
    switch (state->map) {
    case INVERSE:
        arb_inv (value, u, prec);
        break;
    case EXPONENTIAL:
        arb_exp (value, u, prec);
        break;
    case LOGARITHM:
        arb_log (value, u, prec);
        break;
    case LOGISTIC:
        arb_neg (value, u);
        arb_exp (value, value, prec);
        arb_add_ui (value, value, 1, prec);
        arb_inv (value, value, prec);
        break;
    case HYPERBOLIC:
        arb_tanh (value, u, prec);
        break;
    case SINE:
        arb_sin (value, u, prec);
        break;
    case COSINE:
        arb_cos (value, u, prec);
        break;
    case POWER:
        arb_pow (value, u, ode->constant + state->exponent, prec);
        break;
    case UNKNOWN:
        arb_indeterminate (value);
        break;
    }
}
