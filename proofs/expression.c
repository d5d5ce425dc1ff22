#include "proofs/expression.h"

#include "theory/domain.h"

#include <string.h>

enum operation {
    NUMBER,
    VARIABLE,
    NEGATE,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    POWER
};

/* A node names its operands by their places, which come before its own. */
struct node {
    enum operation operation;
    slong first, second; /* operands; of POWER, second is the exponent */
    fmpz_t number;       /* of NUMBER; first is the place of a VARIABLE */
};

struct expression {
    struct node *nodes;
    slong length, allocated;
};

enum { MAX_NESTING = 200 };

struct parser {
    const char *at, *variables;
    struct expression *expression;
    int nesting, failed;
};

static slong parse_sum (struct parser *parser);

static slong
add_node (struct parser *parser, enum operation operation, slong first,
          slong second)
{
    struct expression *e = parser->expression;
    struct node *node;

    if (e->length == e->allocated) {
        e->allocated = 2 * e->allocated + 16;
        e->nodes =
            flint_realloc (e->nodes, (size_t) e->allocated * sizeof *e->nodes);
    }
    node = e->nodes + e->length;
    node->operation = operation;
    node->first = first;
    node->second = second;
    fmpz_init (node->number);
    return e->length++;
}

/* Take C after blanks? */
static int
accept (struct parser *parser, char c)
{
    while (*parser->at == ' ')
        parser->at++;
    if (*parser->at != c)
        return 0;
    parser->at++;
    return 1;
}

static int
is_digit (char c)
{
    return c >= '0' && c <= '9';
}

static int
is_letter (char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static slong
parse_number (struct parser *parser)
{
    slong place = add_node (parser, NUMBER, 0, 0);
    fmpz *number = parser->expression->nodes[place].number;

    for (; is_digit (*parser->at); parser->at++) {
        fmpz_mul_ui (number, number, 10);
        fmpz_add_ui (number, number, (ulong) (*parser->at - '0'));
    }
    return place;
}

static slong
parse_variable (struct parser *parser)
{
    const char *start = parser->at;
    int place;

    while (is_letter (*parser->at) || is_digit (*parser->at))
        parser->at++;
    place = axis_position (parser->variables, start,
                           (size_t) (parser->at - start));
    if (place < 0)
        parser->failed = 1;
    return add_node (parser, VARIABLE, place, 0);
}

static slong
parse_atom (struct parser *parser)
{
    slong place;

    if (accept (parser, '(')) {
        if (++parser->nesting > MAX_NESTING) {
            parser->failed = 1;
            return 0;
        }
        place = parse_sum (parser);
        parser->nesting--;
        if (!accept (parser, ')'))
            parser->failed = 1;
        return place;
    }
    if (is_digit (*parser->at))
        return parse_number (parser);
    if (is_letter (*parser->at))
        return parse_variable (parser);
    parser->failed = 1;
    return 0;
}

static slong
parse_power (struct parser *parser)
{
    slong place = parse_atom (parser), exponent = 0;
    int negative, digits = 0;

    if (parser->failed || !accept (parser, '^'))
        return place;
    negative = accept (parser, '-');
    for (; is_digit (*parser->at) && digits < 4; digits++, parser->at++)
        exponent = 10 * exponent + (*parser->at - '0');
    if (digits == 0 || digits > 3)
        parser->failed = 1;
    return add_node (parser, POWER, place, negative ? -exponent : exponent);
}

static slong
parse_product (struct parser *parser)
{
    slong place = parse_power (parser);

    while (!parser->failed) {
        if (accept (parser, '*'))
            place = add_node (parser, MULTIPLY, place, parse_power (parser));
        else if (accept (parser, '/'))
            place = add_node (parser, DIVIDE, place, parse_power (parser));
        else
            break;
    }
    return place;
}

static slong
parse_sum (struct parser *parser)
{
    int negative = accept (parser, '-');
    slong place = parse_product (parser);

    if (negative && !parser->failed)
        place = add_node (parser, NEGATE, place, 0);
    while (!parser->failed) {
        if (accept (parser, '+'))
            place = add_node (parser, ADD, place, parse_product (parser));
        else if (accept (parser, '-'))
            place = add_node (parser, SUBTRACT, place, parse_product (parser));
        else
            break;
    }
    return place;
}

struct expression *
expression_parse (const char *text, const char *variables)
{
    struct expression *expression = flint_calloc (1, sizeof *expression);
    struct parser parser = { text, variables, expression, 0, 0 };

    if (axis_count (variables) > EXPRESSION_VARIABLES)
        parser.failed = 1;
    else
        parse_sum (&parser);
    if (!parser.failed && !accept (&parser, '\0'))
        parser.failed = 1;
    if (!parser.failed)
        return expression;
    expression_clear (expression);
    return NULL;
}

void
expression_clear (struct expression *expression)
{
    slong i;

    if (expression == NULL)
        return;
    for (i = 0; i < expression->length; i++)
        fmpz_clear (expression->nodes[i].number);
    flint_free (expression->nodes);
    flint_free (expression);
}

/* Set V[I] to the value of NODE, whose operands' values stand before it. */
static int
step_fmpq (fmpq *v, slong i, const struct node *node, const fmpq *at)
{
    const fmpq *a = v + node->first, *b = v + node->second;

    switch (node->operation) {
    case NUMBER:
        fmpq_set_fmpz (v + i, node->number);
        break;
    case VARIABLE:
        fmpq_set (v + i, at + node->first);
        break;
    case NEGATE:
        fmpq_neg (v + i, a);
        break;
    case ADD:
        fmpq_add (v + i, a, b);
        break;
    case SUBTRACT:
        fmpq_sub (v + i, a, b);
        break;
    case MULTIPLY:
        fmpq_mul (v + i, a, b);
        break;
    case DIVIDE:
        if (fmpq_is_zero (b))
            return 0;
        fmpq_div (v + i, a, b);
        break;
    case POWER:
        if (node->second < 0 && fmpq_is_zero (a))
            return 0;
        fmpq_pow_si (v + i, a, node->second);
        break;
    }
    return 1;
}

int
expression_fmpq (fmpq_t value, const struct expression *expression,
                 const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (expression->length);
    slong i;
    int good = 1;

    for (i = 0; i < expression->length && good; i++)
        good = step_fmpq (v, i, expression->nodes + i, at);
    if (good)
        fmpq_set (value, v + expression->length - 1);
    _fmpq_vec_clear (v, expression->length);
    return good;
}

static void
step_arb (arb_ptr v, slong i, const struct node *node, arb_srcptr at,
          slong prec)
{
    arb_srcptr a = v + node->first, b = v + node->second;

    switch (node->operation) {
    case NUMBER:
        arb_set_fmpz (v + i, node->number);
        break;
    case VARIABLE:
        arb_set (v + i, at + node->first);
        break;
    case NEGATE:
        arb_neg (v + i, a);
        break;
    case ADD:
        arb_add (v + i, a, b, prec);
        break;
    case SUBTRACT:
        arb_sub (v + i, a, b, prec);
        break;
    case MULTIPLY:
        arb_mul (v + i, a, b, prec);
        break;
    case DIVIDE:
        arb_div (v + i, a, b, prec);
        break;
    case POWER:
        arb_pow_ui (v + i, a, (ulong) FLINT_ABS (node->second), prec);
        if (node->second < 0)
            arb_inv (v + i, v + i, prec);
        break;
    }
}

void
expression_arb (arb_t value, const struct expression *expression,
                arb_srcptr at, slong prec)
{
    arb_ptr v = _arb_vec_init (expression->length);
    slong i;

    for (i = 0; i < expression->length; i++)
        step_arb (v, i, expression->nodes + i, at, prec);
    arb_set (value, v + expression->length - 1);
    _arb_vec_clear (v, expression->length);
}

/* RESULT = A^EXPONENT for EXPONENT >= 0. */
static void
power_mpoly_q (fmpz_mpoly_q_t result, const fmpz_mpoly_q_t a, slong exponent,
               const fmpz_mpoly_ctx_t context)
{
    fmpz_mpoly_pow_ui (fmpz_mpoly_q_numref (result), fmpz_mpoly_q_numref (a),
                       (ulong) exponent, context);
    fmpz_mpoly_pow_ui (fmpz_mpoly_q_denref (result), fmpz_mpoly_q_denref (a),
                       (ulong) exponent, context);
    fmpz_mpoly_q_canonicalise (result, context);
}

static int
step_mpoly_q (fmpz_mpoly_q_struct *v, slong i, const struct node *node,
              const fmpz_mpoly_ctx_t context)
{
    const fmpz_mpoly_q_struct *a = v + node->first, *b = v + node->second;

    switch (node->operation) {
    case NUMBER:
        fmpz_mpoly_q_set_fmpz (v + i, node->number, context);
        break;
    case VARIABLE:
        fmpz_mpoly_q_gen (v + i, node->first, context);
        break;
    case NEGATE:
        fmpz_mpoly_q_neg (v + i, a, context);
        break;
    case ADD:
        fmpz_mpoly_q_add (v + i, a, b, context);
        break;
    case SUBTRACT:
        fmpz_mpoly_q_sub (v + i, a, b, context);
        break;
    case MULTIPLY:
        fmpz_mpoly_q_mul (v + i, a, b, context);
        break;
    case DIVIDE:
        if (fmpz_mpoly_q_is_zero (b, context))
            return 0;
        fmpz_mpoly_q_div (v + i, a, b, context);
        break;
    case POWER:
        if (node->second < 0 && fmpz_mpoly_q_is_zero (a, context))
            return 0;
        power_mpoly_q (v + i, a, FLINT_ABS (node->second), context);
        if (node->second < 0)
            fmpz_mpoly_q_inv (v + i, v + i, context);
        break;
    }
    return 1;
}

int
expression_mpoly_q (fmpz_mpoly_q_t value, const struct expression *expression,
                    const fmpz_mpoly_ctx_t context)
{
    slong n = expression->length, i;
    fmpz_mpoly_q_struct *v = flint_malloc ((size_t) n * sizeof *v);
    int good = 1;

    for (i = 0; i < n; i++)
        fmpz_mpoly_q_init (v + i, context);
    for (i = 0; i < n && good; i++)
        good = step_mpoly_q (v, i, expression->nodes + i, context);
    if (good)
        fmpz_mpoly_q_set (value, v + n - 1, context);
    for (i = 0; i < n; i++)
        fmpz_mpoly_q_clear (v + i, context);
    flint_free (v);
    return good;
}

int
expression_poly (fmpq_poly_t value, const struct expression *expression)
{
    fmpz_mpoly_ctx_t context;
    fmpz_mpoly_q_t fraction;
    fmpz_poly_t numerator;
    fmpz_t denominator;
    int good;

    fmpz_mpoly_ctx_init (context, 1, ORD_LEX);
    fmpz_mpoly_q_init (fraction, context);
    fmpz_poly_init (numerator);
    fmpz_init (denominator);
    good = expression_mpoly_q (fraction, expression, context)
           && fmpz_mpoly_is_fmpz (fmpz_mpoly_q_denref (fraction), context)
           && fmpz_mpoly_is_fmpz_poly (fmpz_mpoly_q_numref (fraction), 0,
                                       context);
    if (good) {
        fmpz_mpoly_get_fmpz (denominator, fmpz_mpoly_q_denref (fraction),
                             context);
        fmpz_mpoly_get_fmpz_poly (numerator, fmpz_mpoly_q_numref (fraction), 0,
                                  context);
        fmpq_poly_set_fmpz_poly (value, numerator);
        fmpq_poly_scalar_div_fmpz (value, value, denominator);
    }
    fmpz_clear (denominator);
    fmpz_poly_clear (numerator);
    fmpz_mpoly_q_clear (fraction, context);
    fmpz_mpoly_ctx_clear (context);
    return good;
}
