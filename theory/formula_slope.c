/*
 * Derivatives by the rules of calculus, over boxes of real parameters.  Where
 * a rule is not known, or a function has a kink in the box, the derivative is
 * indeterminate; where the argument does not move, it is nought.
 */
#include "theory/formula_tree.h"

#include <string.h>

/* Set VALUE to the real ball of NODE. */
static void
real_value (arb_t value, const struct node *node,
            struct evaluation_state *state)
{
    struct value v;

    value_init (&v);
    node_value (&v, node, state);
    value_ball (value, &v, state->prec);
    value_clear (&v);
}

static int
is_still (arb_srcptr gradient, int count)
{
    return _arb_vec_is_zero (gradient, count);
}

/* ---- Functions of one variable ------------------------------------------ */

/* Set D to f' (X), F being f (X). */
typedef void rule (arb_t d, const arb_t x, const arb_t f, slong prec);

static void
rule_sqrt (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) x;
    arb_mul_2exp_si (d, f, 1);
    arb_inv (d, d, prec);
}

static void
rule_exp (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) x;
    (void) prec;
    arb_set (d, f);
}

static void
rule_expm1 (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) x;
    arb_add_ui (d, f, 1, prec);
}

static void
rule_log (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    if (arb_is_positive (x))
        arb_inv (d, x, prec);
    else
        arb_indeterminate (d);
}

static void
rule_log2 (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_t scale;

    arb_init (scale);
    rule_log (d, x, f, prec);
    arb_const_log2 (scale, prec);
    arb_div (d, d, scale, prec);
    arb_clear (scale);
}

static void
rule_log10 (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_t scale;

    arb_init (scale);
    rule_log (d, x, f, prec);
    arb_const_log10 (scale, prec);
    arb_div (d, d, scale, prec);
    arb_clear (scale);
}

static void
rule_log1p (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_t next;

    arb_init (next);
    arb_add_ui (next, x, 1, prec);
    rule_log (d, next, f, prec);
    arb_clear (next);
}

static void
rule_sin (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    arb_cos (d, x, prec);
}

static void
rule_cos (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    arb_sin (d, x, prec);
    arb_neg (d, d);
}

static void
rule_atan (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_t one;

    (void) f;
    arb_init (one);
    arb_one (one);
    arb_sqr (d, x, prec);
    arb_nonnegative_part (d, d);
    arb_add (d, d, one, prec);
    arb_inv (d, d, prec);
    arb_clear (one);
}

static void
rule_sinh (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    arb_cosh (d, x, prec);
}

static void
rule_cosh (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    arb_sinh (d, x, prec);
}

static void
rule_tanh (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    arb_sech (d, x, prec);
    arb_sqr (d, d, prec);
}

/* 2 / sqrt pi e^(-x^2) */
static void
rule_erf (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_t pi;

    (void) f;
    arb_init (pi);
    arb_const_sqrt_pi (pi, prec);
    arb_sqr (d, x, prec);
    arb_nonnegative_part (d, d);
    arb_neg (d, d);
    arb_exp (d, d, prec);
    arb_mul_2exp_si (d, d, 1);
    arb_div (d, d, pi, prec);
    arb_clear (pi);
}

static void
rule_erfc (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    rule_erf (d, x, f, prec);
    arb_neg (d, d);
}

static void
rule_normal_cdf (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    function_find ("normal_pdf")->real (d, x, 1, prec);
}

static void
rule_normal_pdf (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_mul (d, x, f, prec);
    arb_neg (d, d);
}

/* s (1 - s) */
static void
rule_sigmoid (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) x;
    arb_sub_ui (d, f, 1, prec);
    arb_neg (d, d);
    arb_mul (d, d, f, prec);
}

static void
rule_softplus (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    function_find ("sigmoid")->real (d, x, 1, prec);
}

static void
rule_loggamma (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    arb_digamma (d, x, prec);
}

static void
rule_gamma (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    arb_digamma (d, x, prec);
    arb_mul (d, d, f, prec);
}

/* The sign, where the ball has one. */
static void
rule_abs (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    (void) prec;
    if (arb_contains_zero (x))
        arb_indeterminate (d);
    else
        arb_sgn (d, x);
}

static void
rule_relu (arb_t d, const arb_t x, const arb_t f, slong prec)
{
    (void) f;
    (void) prec;
    if (arb_contains_zero (x))
        arb_indeterminate (d);
    else
        arb_set_si (d, arb_is_positive (x));
}

static const struct {
    const char *name;
    rule *rule;
} rules[] = {
    { "sqrt", rule_sqrt },
    { "exp", rule_exp },
    { "expm1", rule_expm1 },
    { "log", rule_log },
    { "log2", rule_log2 },
    { "log10", rule_log10 },
    { "log1p", rule_log1p },
    { "sin", rule_sin },
    { "cos", rule_cos },
    { "atan", rule_atan },
    { "sinh", rule_sinh },
    { "cosh", rule_cosh },
    { "tanh", rule_tanh },
    { "erf", rule_erf },
    { "erfc", rule_erfc },
    { "normal_cdf", rule_normal_cdf },
    { "normal_pdf", rule_normal_pdf },
    { "sigmoid", rule_sigmoid },
    { "softplus", rule_softplus },
    { "loggamma", rule_loggamma },
    { "gamma", rule_gamma },
    { "abs", rule_abs },
    { "relu", rule_relu },
};

static rule *
rule_find (const char *name)
{
    size_t i;

    for (i = 0; i < sizeof rules / sizeof *rules; i++)
        if (strcmp (rules[i].name, name) == 0)
            return rules[i].rule;
    return NULL;
}

/* ---- Nodes -------------------------------------------------------------- */

static void
call_gradient (arb_ptr gradient, int count, const struct node *node,
               struct evaluation_state *state)
{
    rule *derive = rule_find (node->function->name);
    int still = 1;
    size_t i;
    arb_t x, f, d;

    for (i = node->count; i-- > 0;) {
        node_gradient (gradient, count, node->child[i], state);
        still = still && is_still (gradient, count);
    }
    if (still)
        return;
    if (derive == NULL) {
        _arb_vec_indeterminate (gradient, count);
        return;
    }
    arb_init (x);
    arb_init (f);
    arb_init (d);
    real_value (x, node->child[0], state);
    real_value (f, node, state);
    derive (d, x, f, state->prec);
    _arb_vec_scalar_mul (gradient, gradient, count, d, state->prec);
    arb_clear (x);
    arb_clear (f);
    arb_clear (d);
}

/* The factors one by one: (a b)' = a' b + a b', (a / b)' = (a' - (a / b) b')
   / b. */
static void
product_gradient (arb_ptr gradient, int count, const struct node *node,
                  struct evaluation_state *state)
{
    slong prec = state->prec;
    arb_ptr other = _arb_vec_init (count);
    arb_t a, b;
    size_t i;

    arb_init (a);
    arb_init (b);
    real_value (a, node->child[0], state);
    node_gradient (gradient, count, node->child[0], state);
    for (i = 1; i < node->count; i++) {
        const struct node *child = node->child[i];
        int divides = child->kind == DIVISOR;
        if (divides)
            child = child->child[0];
        real_value (b, child, state);
        node_gradient (other, count, child, state);
        if (divides) {
            arb_inv (b, b, prec);
            arb_mul (a, a, b, prec);
            _arb_vec_scalar_mul (gradient, gradient, count, b, prec);
            arb_mul (b, a, b, prec);
            arb_neg (b, b);
            _arb_vec_scalar_addmul (gradient, other, count, b, prec);
        } else {
            _arb_vec_scalar_mul (gradient, gradient, count, b, prec);
            _arb_vec_scalar_addmul (gradient, other, count, a, prec);
            arb_mul (a, a, b, prec);
        }
    }
    _arb_vec_clear (other, count);
    arb_clear (a);
    arb_clear (b);
}

/* Set D to c x^(c - 1), C the exponent's value. */
static void
power_rule (arb_t d, const struct node *node, const struct node *exponent,
            struct evaluation_state *state)
{
    slong prec = state->prec;
    struct value c;
    arb_t x, power;

    value_init (&c);
    arb_init (x);
    arb_init (power);
    real_value (x, node, state);
    node_value (&c, exponent, state);
    value_ball (d, &c, prec);
    if (c.kind == EXACT && fmpz_is_one (fmpq_denref (c.rational))
        && fmpz_fits_si (fmpq_numref (c.rational))) {
        fmpz_sub_ui (fmpq_numref (c.rational), fmpq_numref (c.rational), 1);
        arb_pow_fmpz (power, x, fmpq_numref (c.rational), prec);
    } else if (arb_is_positive (x)) {
        arb_sub_ui (power, d, 1, prec);
        arb_pow (power, x, power, prec);
    } else
        arb_indeterminate (power);
    arb_mul (d, d, power, prec);
    value_clear (&c);
    arb_clear (x);
    arb_clear (power);
}

/* (x^y)' = y x^(y - 1) x' + x^y log x y' */
static void
power_gradient (arb_ptr gradient, int count, const struct node *node,
                struct evaluation_state *state)
{
    slong prec = state->prec;
    arb_ptr other = _arb_vec_init (count);
    arb_t d, x;

    arb_init (d);
    arb_init (x);
    node_gradient (gradient, count, node->child[0], state);
    node_gradient (other, count, node->child[1], state);
    if (!is_still (gradient, count)) {
        power_rule (d, node->child[0], node->child[1], state);
        _arb_vec_scalar_mul (gradient, gradient, count, d, prec);
    }
    if (!is_still (other, count)) {
        real_value (x, node->child[0], state);
        real_value (d, node, state);
        rule_log (x, x, d, prec);
        if (arb_is_finite (x)) {
            real_value (x, node->child[0], state);
            arb_log (x, x, prec);
        }
        arb_mul (d, d, x, prec);
        _arb_vec_scalar_addmul (gradient, other, count, d, prec);
    }
    _arb_vec_clear (other, count);
    arb_clear (d);
    arb_clear (x);
}

static void
sum_gradient (arb_ptr gradient, int count, const struct node *node,
              struct evaluation_state *state)
{
    arb_ptr other = _arb_vec_init (count);
    size_t i;

    node_gradient (gradient, count, node->child[0], state);
    for (i = 1; i < node->count; i++) {
        node_gradient (other, count, node->child[i], state);
        _arb_vec_add (gradient, gradient, other, count, state->prec);
    }
    _arb_vec_clear (other, count);
}

void
node_gradient (arb_ptr gradient, int count, const struct node *node,
               struct evaluation_state *state)
{
    _arb_vec_zero (gradient, count);
    switch (node->kind) {
    case NUMBER:
    case CONSTANT:
    case VARIABLE:
        break;
    case PARAMETER:
        arb_one (gradient + node->index);
        break;
    case SUM:
        sum_gradient (gradient, count, node, state);
        break;
    case PRODUCT:
        product_gradient (gradient, count, node, state);
        break;
    case POWER:
        power_gradient (gradient, count, node, state);
        break;
    case NEGATIVE:
        node_gradient (gradient, count, node->child[0], state);
        _arb_vec_neg (gradient, gradient, count);
        break;
    case CALL:
        call_gradient (gradient, count, node, state);
        break;
    case RANGE:
    case DIVISOR:
    case CHAIN:
        _arb_vec_indeterminate (gradient, count);
        break;
    }
}
