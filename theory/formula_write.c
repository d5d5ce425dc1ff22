/*
 * Printing: as text that reads back to the same tree, for PARI and mpmath,
 * and for TeX.  Names are letters, digits and underscores, so that nothing
 * printed here can be taken for anything else.
 */
#include "theory/formula_tree.h"

#include <string.h>

enum language { TEXT, PARI, MPMATH, LATEX };

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
    case LATEX:
        if (strcmp (digits, "1") == 0)
            fprintf (writer->out, "10^{%ld}", (long) exponent);
        else
            fprintf (writer->out, "%s \\cdot 10^{%ld}", digits,
                     (long) exponent);
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

/* ---- Names -------------------------------------------------------------- */

static const char *const greek[] = {
    "alpha", "beta",  "gamma",   "delta",  "epsilon", "zeta",   "eta",
    "theta", "iota",  "kappa",   "lambda", "mu",      "nu",     "xi",
    "pi",    "rho",   "sigma",   "tau",    "upsilon", "phi",    "chi",
    "psi",   "omega", "Gamma",   "Delta",  "Theta",   "Lambda", "Xi",
    "Pi",    "Sigma", "Upsilon", "Phi",    "Psi",     "Omega",
};

/* One part of a name in TeX: Greek, a letter, a number, or a word. */
static void
write_latex_word (FILE *out, const char *word, size_t length)
{
    size_t i;

    for (i = 0; i < sizeof greek / sizeof *greek; i++)
        if (strlen (greek[i]) == length
            && memcmp (greek[i], word, length) == 0) {
            fprintf (out, "\\%s", greek[i]);
            return;
        }
    if (length == 1 || strspn (word, "0123456789") >= length)
        fprintf (out, "%.*s", (int) length, word);
    else
        fprintf (out, "\\mathrm{%.*s}", (int) length, word);
}

/* a_1_max is a with the subscript "1, max"; x2 has the subscript 2. */
static void
write_latex_name (FILE *out, const char *name)
{
    size_t length = strcspn (name, "_"), stem = length;
    const char *rest = name + length;
    int open = 0;

    while (stem > 1 && strchr ("0123456789", name[stem - 1]) != NULL)
        stem--;
    write_latex_word (out, name, stem);
    if (stem < length) {
        fprintf (out, "_{%.*s", (int) (length - stem), name + stem);
        open = 1;
    }
    while (*rest != '\0') {
        size_t skip = strspn (rest, "_"), span = strcspn (rest + skip, "_");
        if (span > 0) {
            fputs (open ? "," : "_{", out);
            write_latex_word (out, rest + skip, span);
            open = 1;
        }
        rest += skip + span;
    }
    if (open)
        fputc ('}', out);
}

/* Words that PARI and Python keep for themselves, or mpmath uses. */
static void
write_name (const struct writer *writer, const char *name)
{
    switch (writer->language) {
    case LATEX:
        write_latex_name (writer->out, name);
        break;
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
    static const char *const words[][4] = {
        { "pi", "Pi", "pi", "\\pi" },
        { "e", "exp(1)", "e", "e" },
        { "euler_gamma", "Euler", "euler", "\\gamma" },
        { "catalan", "Catalan", "catalan", "G" },
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

/* The factors of NODE that divide, or those that do not, in TeX. */
static size_t
write_factors (const struct writer *writer, const struct node *node,
               int divide, int alone)
{
    size_t i, written = 0;

    for (i = 0; i < node->count; i++) {
        const struct node *child = node->child[i];
        if ((child->kind == DIVISOR) != divide)
            continue;
        if (divide)
            child = child->child[0];
        if (writer->out != NULL) {
            if (written > 0)
                fputs (child->kind == NUMBER ? " \\cdot " : " \\, ",
                       writer->out);
            write_node (writer, child, alone ? LOOSE : FACTOR);
        }
        written++;
    }
    return written;
}

static void
write_fraction (const struct writer *writer, const struct node *node)
{
    const struct writer mute = { NULL, LATEX };
    size_t over = write_factors (&mute, node, 0, 0),
           under = write_factors (&mute, node, 1, 0);

    if (under == 0) {
        write_factors (writer, node, 0, 0);
        return;
    }
    fputs ("\\frac{", writer->out);
    write_factors (writer, node, 0, over == 1);
    fputs ("}{", writer->out);
    write_factors (writer, node, 1, under == 1);
    fputs ("}", writer->out);
}

static void
write_product (const struct writer *writer, const struct node *node)
{
    size_t i;

    if (writer->language == LATEX) {
        write_fraction (writer, node);
        return;
    }
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

    if (writer->language == LATEX) {
        write_node (writer, node->child[0], BASE);
        fputs ("^{", writer->out);
        write_node (writer, exponent, LOOSE);
        fputc ('}', writer->out);
        return;
    }
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
        if (writer->language == LATEX)
            return node->count == 1 ? "H_{$1}" : "H_{$1}^{($2)}";
        if (writer->language == PARI)
            return node->count == 1 ? "(psi(1 + $1) + Euler)"
                                    : "(zeta($2) - zetahurwitz($2, 1 + $1))";
        return node->count == 1 ? NULL : "(zeta($2) - zeta($2, 1 + $1))";
    }
    switch (writer->language) {
    case LATEX:
        return function->latex;
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
    if (writer->language == LATEX) {
        fprintf (writer->out, "\\operatorname{");
        for (pattern = node->function->name; *pattern != '\0'; pattern++)
            fputs (*pattern == '_' ? "\\_" : (char[]){ *pattern, '\0' },
                   writer->out);
        fputs ("}\\left(", writer->out);
    } else
        fprintf (writer->out, "%s(", node->function->name);
    write_arguments (writer, node);
    fputs (writer->language == LATEX ? "\\right)" : ")", writer->out);
}

static void
write_latex_range (const struct writer *writer, const struct node *node)
{
    static const char *const signs[] = { "\\sum", "\\prod", "\\int" };
    int integral = node->index == INTEGRAL;

    fprintf (writer->out, "%s_{", signs[node->index]);
    if (!integral) {
        write_latex_name (writer->out, node->name);
        fputc ('=', writer->out);
    }
    write_node (writer, node->child[0], LOOSE);
    fputs ("}^{", writer->out);
    write_node (writer, node->child[1], LOOSE);
    fputs ("} ", writer->out);
    write_node (writer, node->child[2], TERM);
    if (integral) {
        fputs (" \\, d", writer->out);
        write_latex_name (writer->out, node->name);
    }
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

    if (writer->language == LATEX) {
        write_latex_range (writer, node);
        return;
    }
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
        { "", "<", "\\le", ">", "\\ge", "=", "\\ne" },
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
binding_of (const struct writer *writer, const struct node *node)
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
        return writer->language == LATEX ? TERM : BASE;
    case CALL:
        /* A power of a function in TeX gets brackets. */
        return writer->language == LATEX ? FACTOR : BASE;
    case NUMBER:
        return writer->language == LATEX
                       && !fmpz_is_one (fmpq_denref (node->number))
                   ? FACTOR
                   : BASE;
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
    int brackets = binding_of (writer, node) < place, latex;

    latex = writer->language == LATEX;
    if (brackets)
        fputs (latex ? "\\left(" : "(", writer->out);
    write_bare (writer, node);
    if (brackets)
        fputs (latex ? "\\right)" : ")", writer->out);
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
formula_write_latex (FILE *out, const struct formula *formula)
{
    const struct writer writer = { out, LATEX };

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

/* ---- Equality ----------------------------------------------------------- */

static int
node_equal (const struct node *a, const struct node *b)
{
    size_t i;

    if (a->kind != b->kind || a->index != b->index || a->level != b->level
        || a->before != b->before || a->function != b->function
        || a->count != b->count || !fmpq_equal (a->number, b->number)
        || (a->name == NULL) != (b->name == NULL)
        || (a->name != NULL && strcmp (a->name, b->name) != 0))
        return 0;
    for (i = 0; i < a->count; i++)
        if (!node_equal (a->child[i], b->child[i]))
            return 0;
    return 1;
}

int
formula_equal (const struct formula *a, const struct formula *b)
{
    return a->parameters == b->parameters && node_equal (a->root, b->root);
}
