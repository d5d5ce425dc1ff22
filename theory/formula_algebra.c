/*
 * Ties by algebra: what balls can never decide, whether a real number is
 * exactly this rational, Calcium often can.  It works with complex numbers
 * where formulas are real, so it is asked only where a ball has shown that
 * the formula is defined.
 *
 * ca_set_fexpr would read the tree of formula_get_fexpr, but raises to any
 * power it meets and knows neither log2 nor log10: so this walks by itself.
 */
#include "theory/formula_tree.h"

#include <string.h>

/* Larger exponents and formulas are not for algebra. */
enum { LARGEST_POWER = 7 /* bits */, LARGEST_FORMULA = 200 };

struct algebra {
    ca_ctx_t context;
    const struct value *parameters;
    int left; /* nodes that may still be met */
};

static int algebra_node (ca_t value, const struct node *node,
                         struct algebra *algebra);

static int
algebra_list (ca_t value, const struct node *node, struct algebra *algebra)
{
    ca_ctx_struct *context = algebra->context;
    int sum = node->kind == SUM, good;
    size_t i;
    ca_t term;

    ca_init (term, context);
    good = algebra_node (value, node->child[0], algebra);
    for (i = 1; i < node->count && good; i++) {
        const struct node *child = node->child[i];
        if (child->kind == DIVISOR) {
            good = algebra_node (term, child->child[0], algebra);
            if (good)
                ca_div (value, value, term, context);
        } else {
            good = algebra_node (term, child, algebra);
            if (good)
                (sum ? ca_add : ca_mul) (value, value, term, context);
        }
    }
    ca_clear (term, context);
    return good;
}

static int
algebra_power (ca_t value, const struct node *node, struct algebra *algebra)
{
    ca_ctx_struct *context = algebra->context;
    fmpq_t rational;
    ca_t exponent;
    int good;

    ca_init (exponent, context);
    fmpq_init (rational);
    good = algebra_node (exponent, node->child[1], algebra);
    if (good && node->child[0]->kind == CONSTANT
        && node->child[0]->index == NAPIER)
        ca_exp (value, exponent, context);
    else if (good && algebra_node (value, node->child[0], algebra)) {
        good = !ca_get_fmpq (rational, exponent, context)
               || (fmpz_bits (fmpq_numref (rational)) <= LARGEST_POWER
                   && fmpz_cmp_ui (fmpq_denref (rational), 12) <= 0);
        if (good)
            ca_pow (value, value, exponent, context);
    } else
        good = 0;
    ca_clear (exponent, context);
    fmpq_clear (rational);
    return good;
}

static void
algebra_log2 (ca_t value, const ca_t x, ca_ctx_t context)
{
    ca_t base;

    ca_init (base, context);
    ca_set_ui (base, 2, context);
    ca_log (base, base, context);
    ca_log (value, x, context);
    ca_div (value, value, base, context);
    ca_clear (base, context);
}

static void
algebra_log10 (ca_t value, const ca_t x, ca_ctx_t context)
{
    ca_t base;

    ca_init (base, context);
    ca_set_ui (base, 10, context);
    ca_log (base, base, context);
    ca_log (value, x, context);
    ca_div (value, value, base, context);
    ca_clear (base, context);
}

static const struct {
    const char *name;
    void (*call) (ca_t value, const ca_t x, ca_ctx_t context);
} calls[] = {
    { "sqrt", ca_sqrt },      { "exp", ca_exp },          { "log", ca_log },
    { "log2", algebra_log2 }, { "log10", algebra_log10 }, { "sin", ca_sin },
    { "cos", ca_cos },        { "tan", ca_tan },          { "asin", ca_asin },
    { "acos", ca_acos },      { "atan", ca_atan },        { "abs", ca_abs },
    { "floor", ca_floor },    { "ceil", ca_ceil },        { "sign", ca_sgn },
    { "gamma", ca_gamma },    { "erf", ca_erf },          { "erfc", ca_erfc },
};

static int
algebra_call (ca_t value, const struct node *node, struct algebra *algebra)
{
    size_t i;

    for (i = 0; i < sizeof calls / sizeof *calls; i++)
        if (strcmp (calls[i].name, node->function->name) == 0) {
            if (!algebra_node (value, node->child[0], algebra))
                return 0;
            calls[i].call (value, value, algebra->context);
            return 1;
        }
    return 0;
}

static int
algebra_constant (ca_t value, int constant, ca_ctx_t context)
{
    if (constant == PI)
        ca_pi (value, context);
    else if (constant == EULER_GAMMA)
        ca_euler (value, context);
    else if (constant == NAPIER) {
        ca_one (value, context);
        ca_exp (value, value, context);
    } else
        return 0;
    return 1;
}

static int
algebra_node (ca_t value, const struct node *node, struct algebra *algebra)
{
    ca_ctx_struct *context = algebra->context;
    const fmpq *rational;

    if (--algebra->left < 0)
        return 0;
    switch (node->kind) {
    case NUMBER:
    case PARAMETER:
        rational = node->kind == NUMBER
                       ? node->number
                       : algebra->parameters[node->index].rational;
        ca_set_fmpq (value, rational, context);
        return fmpz_bits (fmpq_numref (rational)) <= 1000
               && fmpz_bits (fmpq_denref (rational)) <= 1000;
    case CONSTANT:
        return algebra_constant (value, node->index, context);
    case SUM:
    case PRODUCT:
        return algebra_list (value, node, algebra);
    case POWER:
        return algebra_power (value, node, algebra);
    case NEGATIVE:
        if (!algebra_node (value, node->child[0], algebra))
            return 0;
        ca_neg (value, value, context);
        return 1;
    case CALL:
        return algebra_call (value, node, algebra);
    case VARIABLE:
    case DIVISOR:
    case RANGE:
    case CHAIN:
        break;
    }
    return 0;
}

int
node_algebra (fmpq_t value, const struct node *node, const struct node *less,
              const struct value *parameters)
{
    struct algebra algebra;
    int found;
    ca_t x, y;

    ca_ctx_init (algebra.context);
    algebra.parameters = parameters;
    algebra.left = LARGEST_FORMULA;
    ca_init (x, algebra.context);
    ca_init (y, algebra.context);
    found = algebra_node (x, node, &algebra)
            && (less == NULL || algebra_node (y, less, &algebra));
    if (found) {
        ca_sub (x, x, y, algebra.context);
        /* Equal to nought is more often seen than rational. */
        if (ca_check_is_zero (x, algebra.context) == T_TRUE)
            fmpq_zero (value);
        else
            found = ca_get_fmpq (value, x, algebra.context);
    }
    ca_clear (x, algebra.context);
    ca_clear (y, algebra.context);
    ca_ctx_clear (algebra.context);
    return found;
}
