/*
 * Printing: as text that reads back to the same tree, for PARI and mpmath.
 * Names are letters, digits and underscores, so that nothing
 * printed here can be taken for anything else.
 */
#include "theory/formula_tree.h"

#include <string.h>

enum language { TEXT, PARI, MPMATH };

/* How tightly a place binds: what binds less is put in brackets. */
enum binding { LOOSE, TERM, FACTOR, BASE };

struct writer {
    FILE *out;
    enum language language;
};

static void write_node (const struct writer *writer, const struct node *node,
                        enum binding place);

/* ---- Numbers ------------------------------------------------------------ */

/* Set *SHIFT so that 10^SHIFT NUMBER is whole, and WHOLE to that; trailing
   noughts of long whole numbers go into the shift too. */
static void
decimal_parts (fmpz_t whole, slong *shift, const fmpq_t number)
{
    fmpz_t power;

    fmpz_init (power);
    fmpz_set (whole, fmpq_numref (number));
    *shift = 0;
    if (!fmpz_is_one (fmpq_denref (number))) {
        fmpz_t rest;
        slong twos, fives;
        fmpz_init (rest);
        twos = (slong) fmpz_val2 (fmpq_denref (number));
        fmpz_tdiv_q_2exp (rest, fmpq_denref (number), (ulong) twos);
        fives = fmpz_is_one (rest) ? 0 : fmpz_flog_ui (rest, 5);
        *shift = FLINT_MAX (twos, fives);
        fmpz_ui_pow_ui (power, 10, (ulong) *shift);
        fmpz_mul (whole, whole, power);
        fmpz_divexact (whole, whole, fmpq_denref (number));
        fmpz_clear (rest);
    }
    fmpz_set_ui (power, 1000000);
    while (*shift <= 0 && fmpz_cmpabs (whole, power) >= 0
           && fmpz_bits (whole) > 64 && fmpz_fdiv_ui (whole, 10) == 0) {
        fmpz_divexact_ui (whole, whole, 10);
        --*shift;
    }
    fmpz_clear (power);
}

static void
write_power_of_ten (const struct writer *writer, const char *digits,
                    slong exponent)
{
    switch (writer->language) {
    case TEXT:
        fprintf (writer->out, "%se%ld", digits, (long) exponent);
        break;
    case PARI:
        fprintf (writer->out, "(%s*10^(%ld))", digits, (long) exponent);
        break;
    case MPMATH:
        fprintf (writer->out, "(%s*mpf(10)**(%ld))", digits, (long) exponent);
        break;
    }
}

/* A fraction as it is read: 0.25, for others also (25/100). */
static void
write_decimal (const struct writer *writer, const char *digits, slong shift)
{
    slong length = (slong) strlen (digits), i;

    if (writer->language == PARI || writer->language == MPMATH) {
        fprintf (writer->out,
                 writer->language == PARI ? "(%s/10^%ld)"
                                          : "(mpf(%s)/10**%ld)",
                 digits, (long) shift);
        return;
    }
    if (length <= shift) {
        fputs ("0.", writer->out);
        for (i = length; i < shift; i++)
            fputc ('0', writer->out);
        fputs (digits, writer->out);
    } else
        fprintf (writer->out, "%.*s.%s", (int) (length - shift), digits,
                 digits + length - shift);
}

static void
write_number (const struct writer *writer, const fmpq_t number)
{
    fmpz_t whole;
    slong shift;
    char *digits;

    fmpz_init (whole);
    decimal_parts (whole, &shift, number);
    digits = fmpz_get_str (NULL, 10, whole);
    if (shift == 0 && writer->language == MPMATH)
        fprintf (writer->out, "mpf(%s)", digits);
    else if (shift == 0)
        fputs (digits, writer->out);
    else if (shift > 0 && shift <= 12 && strlen (digits) <= 40)
        write_decimal (writer, digits, shift);
    else
        write_power_of_ten (writer, digits, -shift);
    flint_free (digits);
    fmpz_clear (whole);
}

char *
number_text (const fmpq_t number)
{
    struct writer writer = { NULL, TEXT };
    char *text = NULL;
    size_t size;

    writer.out = open_memstream (&text, &size);
    if (writer.out == NULL)
        flint_abort ();
    write_number (&writer, number);
    fclose (writer.out);
    return text;
}

/* ---- Names -------------------------------------------------------------- */

/* Words that PARI and Python keep for themselves, or mpmath uses. */
static void
write_name (const struct writer *writer, const char *name)
{
    switch (writer->language) {
    case PARI:
        /* I, Pi, O, gamma ... are PARI's own. */
        fprintf (writer->out, "%s_", name);
        break;
    case MPMATH:
        fprintf (writer->out, "%s_", name);
        break;
    case TEXT:
        fputs (name, writer->out);
    }
}

static void
write_constant (const struct writer *writer, int constant)
{
    static const char *const words[][3] = {
        { "pi", "Pi", "pi" },
        { "e", "exp(1)", "e" },
        { "euler_gamma", "Euler", "euler" },
        { "catalan", "Catalan", "catalan" },
    };

    fputs (words[constant][writer->language], writer->out);
}

/* ---- Operators ---------------------------------------------------------- */

static void
write_sum (const struct writer *writer, const struct node *node)
{
    size_t i;

    write_node (writer, node->child[0],
                node->child[0]->kind == SUM ? FACTOR : LOOSE);
    for (i = 1; i < node->count; i++) {
        const struct node *child = node->child[i];
        int minus = child->kind == NEGATIVE;
        fputs (minus ? " - " : " + ", writer->out);
        if (minus)
            child = child->child[0];
        write_node (writer, child, TERM);
    }
}

static void
write_product (const struct writer *writer, const struct node *node)
{
    size_t i;

    for (i = 0; i < node->count; i++) {
        const struct node *child = node->child[i];
        int divides = child->kind == DIVISOR;
        if (i > 0)
            fputs (divides ? "/" : "*", writer->out);
        write_node (writer, divides ? child->child[0] : child, FACTOR);
    }
}

static void
write_power (const struct writer *writer, const struct node *node)
{
    const struct node *exponent = node->child[1];

    write_node (writer, node->child[0], BASE);
    fputs (writer->language == MPMATH ? "**" : "^", writer->out);
    /* PARI and Python agree with us, but brackets leave no doubt. */
    if (writer->language != TEXT) {
        fputc ('(', writer->out);
        write_node (writer, exponent, LOOSE);
        fputc (')', writer->out);
    } else if (exponent->kind == NEGATIVE) {
        fputc ('-', writer->out);
        write_node (writer, exponent->child[0], FACTOR);
    } else
        write_node (writer, exponent, FACTOR);
}

/* ---- Functions ---------------------------------------------------------- */

static void
write_arguments (const struct writer *writer, const struct node *node)
{
    size_t i;

    for (i = 0; i < node->count; i++) {
        if (i > 0)
            fputs (", ", writer->out);
        write_node (writer, node->child[i], LOOSE);
    }
}

/* Write PATTERN with the arguments of NODE for $1 ... and all for $*. */
static void
write_pattern (const struct writer *writer, const struct node *node,
               const char *pattern)
{
    for (; *pattern != '\0'; pattern++) {
        if (*pattern != '$') {
            fputc (*pattern, writer->out);
            continue;
        }
        pattern++;
        if (*pattern == '*')
            write_arguments (writer, node);
        else if ((size_t) (*pattern - '1') < node->count)
            write_node (writer, node->child[*pattern - '1'], LOOSE);
    }
}

/* Functions whose pattern depends on the number of arguments. */
static const char *
pattern_of (const struct writer *writer, const struct node *node)
{
    const struct function *function = node->function;

    if (strcmp (function->name, "zeta") == 0 && writer->language == PARI)
        return node->count == 1 ? NULL : function->pari;
    if (strcmp (function->name, "harmonic") == 0 && writer->language != TEXT) {
        if (writer->language == PARI)
            return node->count == 1 ? "(psi(1 + $1) + Euler)"
                                    : "(zeta($2) - zetahurwitz($2, 1 + $1))";
        return node->count == 1 ? NULL : "(zeta($2) - zeta($2, 1 + $1))";
    }
    switch (writer->language) {
    case PARI:
        return function->pari;
    case MPMATH:
        return function->mpmath;
    case TEXT:
        break;
    }
    return NULL;
}

static void
write_call (const struct writer *writer, const struct node *node)
{
    const char *pattern = pattern_of (writer, node);

    if (pattern != NULL) {
        write_pattern (writer, node, pattern);
        return;
    }
    fprintf (writer->out, "%s(", node->function->name);
    write_arguments (writer, node);
    fputc (')', writer->out);
}

static void
write_range (const struct writer *writer, const struct node *node)
{
    static const char *const words[][3] = {
        { "sum", "product", "integral" },
        { "sum", "prod", "intnum" },
        { "fsum", "fprod", "quad" },
    };
    FILE *out = writer->out;

    fprintf (out, "%s(", words[writer->language][node->index]);
    if (writer->language == MPMATH) {
        if (node->index == INTEGRAL)
            fprintf (out, "lambda %s_: ", node->name);
        write_node (writer, node->child[2], LOOSE);
        if (node->index == INTEGRAL)
            fputs (", [", out);
        else
            fprintf (out, " for %s_ in map(mpf, range(int(", node->name);
    } else {
        write_name (writer, node->name);
        fputs (writer->language == PARI ? " = " : ", ", out);
    }
    write_node (writer, node->child[0], LOOSE);
    fputs (writer->language == MPMATH && node->index != INTEGRAL ? "), int("
                                                                 : ", ",
           out);
    write_node (writer, node->child[1], LOOSE);
    if (writer->language == MPMATH)
        fputs (node->index == INTEGRAL ? "])" : ") + 1)))", out);
    else {
        fputs (", ", out);
        write_node (writer, node->child[2], LOOSE);
        fputc (')', out);
    }
}

static void
write_chain (const struct writer *writer, const struct node *node)
{
    static const char *const words[][7] = {
        { "", "<", "<=", ">", ">=", "=", "!=" },
        { "", "<", "<=", ">", ">=", "==", "!=" },
        { "", "<", "<=", ">", ">=", "==", "!=" },
    };
    size_t i;

    write_node (writer, node->child[0], LOOSE);
    for (i = 1; i < node->count; i++) {
        const struct node *child = node->child[i];
        /* PARI has no chains. */
        if (i > 1 && writer->language == PARI) {
            fputs (" && ", writer->out);
            write_node (writer, node->child[i - 1], LOOSE);
        }
        fprintf (writer->out, " %s ", words[writer->language][child->before]);
        write_node (writer, child, LOOSE);
    }
}

/* How tightly NODE itself binds. */
static enum binding
binding_of (const struct node *node)
{
    switch (node->kind) {
    case SUM:
    case NEGATIVE:
    case CHAIN:
        return LOOSE;
    case PRODUCT:
        return TERM;
    case POWER:
        return FACTOR;
    case RANGE:
    case CALL:
    case NUMBER:
    case PARAMETER:
    case VARIABLE:
    case CONSTANT:
    case DIVISOR:
        break;
    }
    return BASE;
}

static void
write_bare (const struct writer *writer, const struct node *node)
{
    switch (node->kind) {
    case NUMBER:
        write_number (writer, node->number);
        break;
    case PARAMETER:
    case VARIABLE:
        write_name (writer, node->name);
        break;
    case CONSTANT:
        write_constant (writer, node->index);
        break;
    case SUM:
        write_sum (writer, node);
        break;
    case PRODUCT:
        write_product (writer, node);
        break;
    case POWER:
        write_power (writer, node);
        break;
    case NEGATIVE:
        fputc ('-', writer->out);
        write_node (writer, node->child[0], TERM);
        break;
    case CALL:
        write_call (writer, node);
        break;
    case RANGE:
        write_range (writer, node);
        break;
    case CHAIN:
        write_chain (writer, node);
        break;
    case DIVISOR:
        break;
    }
}

static void
write_node (const struct writer *writer, const struct node *node,
            enum binding place)
{
    int brackets = binding_of (node) < place;

    if (brackets)
        fputc ('(', writer->out);
    write_bare (writer, node);
    if (brackets)
        fputc (')', writer->out);
}

void
formula_write_text (FILE *out, const struct formula *formula)
{
    const struct writer writer = { out, TEXT };

    write_node (&writer, formula->root, LOOSE);
}

void
formula_write_pari (FILE *out, const struct formula *formula)
{
    const struct writer writer = { out, PARI };

    write_node (&writer, formula->root, LOOSE);
}

void
formula_write_mpmath (FILE *out, const struct formula *formula)
{
    const struct writer writer = { out, MPMATH };

    write_node (&writer, formula->root, LOOSE);
}

void
formula_vocabulary (FILE *out)
{
    size_t i;

    for (i = 0; function_name (i) != NULL; i++)
        fprintf (out, "%s ", function_name (i));
    for (i = 0; constant_names[i] != NULL; i++)
        fprintf (out, "%s ", constant_names[i]);
    fputs ("sum product integral", out);
}
