/* Reading: one pass over the text, by recursive descent. */
#include "theory/formula_tree.h"

#include "theory/domain.h"

#include <stdarg.h>
#include <string.h>

struct reader {
    const char *text, *end, *at; /* AT: the next byte */
    size_t line, column;         /* of TEXT */
    const char *axes;
    int depth, failed, bound;
    const char *variables[MAX_NESTED];
    struct formula *formula;
    struct formula_error *error;
};

/* ---- Trees -------------------------------------------------------------- */

void
formula_free (struct formula *formula)
{
    struct node *node = formula == NULL ? NULL : formula->all;

    while (node != NULL) {
        struct node *next = node->next;
        fmpq_clear (node->number);
        flint_free (node->name);
        flint_free (node->child);
        flint_free (node);
        node = next;
    }
    flint_free (formula);
}

static struct node *
node_create (struct reader *reader, enum node_kind kind)
{
    struct formula *formula = reader->formula;
    struct node *node = flint_calloc (1, sizeof *node);

    node->kind = kind;
    fmpq_init (node->number);
    node->next = formula->all;
    formula->all = node;
    formula->nodes++;
    return node;
}

static void
node_add (struct node *node, struct node *child)
{
    if (node->count == node->room) {
        node->room = 2 * node->room + 2;
        node->child =
            flint_realloc (node->child, node->room * sizeof *node->child);
    }
    node->child[node->count++] = child;
}

static struct node *
node_wrap (struct reader *reader, enum node_kind kind, struct node *child)
{
    struct node *node = node_create (reader, kind);

    node_add (node, child);
    return node;
}

static void
node_name (struct node *node, const char *name)
{
    node->name = flint_malloc (strlen (name) + 1);
    strcpy (node->name, name);
}

/* ---- Errors ------------------------------------------------------------- */

/* The first error counts; all later reading is in vain. */
static void fail (struct reader *reader, const char *where, const char *format,
                  ...) __attribute__ ((format (printf, 3, 4)));

static void
fail (struct reader *reader, const char *where, const char *format, ...)
{
    const char *at;
    va_list args;

    if (reader->failed)
        return;
    reader->failed = 1;
    reader->error->line = reader->line;
    reader->error->column = reader->column;
    for (at = reader->text; at < where; at++) {
        reader->error->column++;
        if (*at == '\n') {
            reader->error->line++;
            reader->error->column = 1;
        }
    }
    va_start (args, format);
    vsnprintf (reader->error->why, sizeof reader->error->why, format, args);
    va_end (args);
    reader->at = reader->end;
}

/* The number of changes of a byte that make A of B, at most 3. */
static int
distance (const char *a, const char *b)
{
    int row[NAME_LENGTH + 2], i, j;
    size_t m = strlen (a), n = strlen (b);

    if (m > n + 2 || n > m + 2 || n > NAME_LENGTH)
        return 3;
    for (j = 0; j <= (int) n; j++)
        row[j] = j;
    for (i = 1; i <= (int) m; i++) {
        int corner = row[0];
        row[0] = i;
        for (j = 1; j <= (int) n; j++) {
            int best = corner + (a[i - 1] != b[j - 1]);
            corner = row[j];
            best = FLINT_MIN (best, row[j] + 1);
            row[j] = FLINT_MIN (best, row[j - 1] + 1);
        }
    }
    return row[n];
}

/* What other systems call it. */
static const char *const hints[][2] = {
    { "arcsin", "asin" },
    { "arccos", "acos" },
    { "arctan", "atan" },
    { "lgamma", "loggamma" },
    { "psi", "digamma" },
    { "fact", "factorial" },
    { "choose", "binomial" },
    { "W", "lambertw" },
    { "floor_", "floor" },
    { "Gamma", "gamma" },
    { "Pi", "pi" },
    { "E", "e" },
    { "Sum", "sum" },
    { "int", "integral" },
    { "prod", "product" },
    { "Li", "polylog" },
    { "probit", "normal_quantile" },
    { "expit", "sigmoid" },
    { "sgn", "sign" },
    { "inf", "infinity" },
};

static void
nearer (char *best, int *least, const char *name, const char *candidate)
{
    int changes = distance (name, candidate);

    if (changes < *least && 2 * changes < (int) strlen (name)) {
        *least = changes;
        strcpy (best, candidate);
    }
}

/* Put into BEST the known word nearest to NAME: a function when CALLED. */
static int
suggest (char *best, const struct reader *reader, const char *name, int called)
{
    int least = 3, i;
    size_t j;
    char axis[NAME_LENGTH + 1];
    static const char *const ranges[] = { "sum", "product", "integral" };

    for (j = 0; j < sizeof hints / sizeof *hints; j++)
        if (strcmp (hints[j][0], name) == 0) {
            strcpy (best, hints[j][1]);
            return 1;
        }
    for (j = 0; called && function_name (j) != NULL; j++)
        nearer (best, &least, name, function_name (j));
    for (j = 0; called && j < 3; j++)
        nearer (best, &least, name, ranges[j]);
    for (j = 0; !called && constant_names[j] != NULL; j++)
        nearer (best, &least, name, constant_names[j]);
    for (i = 0; !called && i < axis_count (reader->axes); i++) {
        axis_name (axis, sizeof axis, reader->axes, i);
        nearer (best, &least, name, axis);
    }
    for (i = 0; !called && i < reader->bound; i++)
        nearer (best, &least, name, reader->variables[i]);
    return least < 3;
}

static void
fail_unknown (struct reader *reader, const char *where, const char *name,
              int called)
{
    char best[NAME_LENGTH + 1];
    const char *what = called ? "function" : "name";

    if (suggest (best, reader, name, called))
        fail (reader, where, "unknown %s '%s' (did you mean '%s'?)", what,
              name, best);
    else if (!called && *reader->axes != '\0' && strlen (reader->axes) < 100)
        fail (reader, where, "unknown %s '%s' (the parameters are: %s)", what,
              name, reader->axes);
    else
        fail (reader, where, "unknown %s '%s'", what, name);
}

/* The byte at WHERE fits nowhere. */
static void
fail_byte (struct reader *reader, const char *where, const char *wanted)
{
    unsigned char byte;

    if (where >= reader->end) {
        fail (reader, where, "the formula ends where %s should be", wanted);
        return;
    }
    byte = (unsigned char) *where;
    if (strchr ("[]{}", byte) != NULL && byte != '\0')
        fail (reader, where, "'%c': only ( and ) are brackets", byte);
    else if (byte == '|')
        fail (reader, where, "'|': write abs (x)");
    else if (byte == '!')
        fail (reader, where, "'!': write factorial (n)");
    else if (byte > ' ' && byte < 127)
        fail (reader, where, "'%c' where %s should be", byte, wanted);
    else
        fail (reader, where, "byte 0x%02X is no part of a formula", byte);
}

/* ---- Bytes -------------------------------------------------------------- */

static int
is_digit (int c)
{
    return c >= '0' && c <= '9';
}

static int
is_letter (int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int
peek (const struct reader *reader)
{
    return reader->at < reader->end ? (unsigned char) *reader->at : -1;
}

static void
skip_blanks (struct reader *reader)
{
    while (peek (reader) == ' ' || peek (reader) == '\t'
           || peek (reader) == '\n')
        reader->at++;
}

/* Take the byte C if it is next, and the blanks after it. */
static int
take (struct reader *reader, int c)
{
    if (reader->failed || peek (reader) != c)
        return 0;
    reader->at++;
    skip_blanks (reader);
    return 1;
}

static void
expect (struct reader *reader, int c, const char *wanted)
{
    if (!reader->failed && !take (reader, c))
        fail_byte (reader, reader->at, wanted);
}

static const struct {
    const char *word;
    enum formula_relation relation;
} relation_words[] = { { "<=", AT_MOST_THAT }, { ">=", AT_LEAST_THAT },
                       { "!=", OTHER_THAN },   { "<", LESS_THAN },
                       { ">", GREATER_THAN },  { "=", EQUAL_TO },
                       { NULL, NO_RELATION } };

/* ---- Numbers and names -------------------------------------------------- */

/* Set NUMBER to the DIGITS at TEXT (a point among them is passed over) times
   ten to the EXPONENT. */
static void
number_from_digits (fmpq_t number, const char *text, size_t length,
                    slong exponent)
{
    char *digits = flint_malloc (length + 1);
    size_t used = 0, i;
    fmpz_t whole, power;

    for (i = 0; i < length; i++)
        if (text[i] != '.')
            digits[used++] = text[i];
    digits[used] = '\0';
    fmpz_init (whole);
    fmpz_init (power);
    fmpz_set_str (whole, digits, 10);
    fmpz_ui_pow_ui (power, 10, (ulong) FLINT_ABS (exponent));
    if (exponent > 0) {
        fmpz_mul (whole, whole, power);
        fmpz_one (power);
    }
    fmpq_set_fmpz_frac (number, whole, power);
    fmpz_clear (whole);
    fmpz_clear (power);
    flint_free (digits);
}

/* The exponent after an e, when there is one. */
static slong
read_exponent (struct reader *reader, const char *start)
{
    const char *at = reader->at;
    slong exponent = 0;
    int sign = 1;

    if (at >= reader->end || (*at != 'e' && *at != 'E'))
        return 0;
    at++;
    if (at < reader->end && (*at == '+' || *at == '-'))
        sign = *at++ == '-' ? -1 : 1;
    if (at >= reader->end || !is_digit (*at)) {
        fail (reader, reader->at,
              "an exponent without digits (a product with e is 2*e)");
        return 0;
    }
    for (; at < reader->end && is_digit (*at); at++)
        if (exponent <= NUMBER_EXPONENT)
            exponent = 10 * exponent + (*at - '0');
    reader->at = at;
    if (exponent > NUMBER_EXPONENT)
        fail (reader, start, "a number with an exponent above %d",
              NUMBER_EXPONENT);
    return sign * exponent;
}

static struct node *
read_number (struct reader *reader)
{
    const char *start = reader->at, *point = NULL, *stop;
    struct node *node = node_create (reader, NUMBER);
    slong exponent;
    fmpq_t number;

    fmpq_init (number);
    for (; reader->at < reader->end; reader->at++) {
        if (*reader->at == '.' && point == NULL)
            point = reader->at;
        else if (!is_digit (*reader->at))
            break;
    }
    stop = reader->at;
    if (stop - start > NUMBER_LENGTH)
        fail (reader, start, "a number of more than %d digits", NUMBER_LENGTH);
    else if (point != NULL && (point == start || point + 1 == stop))
        fail (reader, point, "a point without digits on both sides");
    exponent = read_exponent (reader, start);
    if (!reader->failed) {
        if (point != NULL)
            exponent -= stop - point - 1;
        number_from_digits (number, start, (size_t) (stop - start), exponent);
        fmpq_set (node->number, number);
        if (is_letter (peek (reader)) || peek (reader) == '_')
            fail (reader, reader->at,
                  "an operator is missing before '%c' (products are "
                  "written 2*x)",
                  peek (reader));
        else if (peek (reader) == '.')
            fail (reader, reader->at, "a second point in a number");
    }
    skip_blanks (reader);
    fmpq_clear (number);
    return node;
}

/* Copy the name that is next into NAME; 0 after an error. */
static int
read_name (struct reader *reader, char *name)
{
    const char *start = reader->at;
    size_t length;

    while (is_letter (peek (reader)) || is_digit (peek (reader))
           || peek (reader) == '_')
        reader->at++;
    length = (size_t) (reader->at - start);
    if (length > NAME_LENGTH) {
        fail (reader, start, "a name of more than %d letters", NAME_LENGTH);
        return 0;
    }
    memcpy (name, start, length);
    name[length] = '\0';
    skip_blanks (reader);
    return 1;
}

static int
constant_find (const char *name)
{
    int i;

    for (i = 0; constant_names[i] != NULL; i++)
        if (strcmp (constant_names[i], name) == 0)
            return i;
    return -1;
}

static int
variable_find (const struct reader *reader, const char *name)
{
    int i;

    for (i = reader->bound - 1; i >= 0; i--)
        if (strcmp (reader->variables[i], name) == 0)
            return i;
    return -1;
}

static struct node *read_sum (struct reader *reader);

/* A name without arguments. */
static struct node *
read_word (struct reader *reader, const char *where, const char *name)
{
    int axis = axis_position (reader->axes, name, strlen (name)),
        constant = constant_find (name),
        variable = variable_find (reader, name);
    struct node *node = node_create (reader, PARAMETER);

    node_name (node, name);
    if (axis >= 0 && constant >= 0)
        fail (reader, where, "'%s' is a parameter and a constant: rename it",
              name);
    else if (variable >= 0) {
        node->kind = VARIABLE;
        node->index = variable;
    } else if (axis >= 0)
        node->index = axis;
    else if (constant >= 0) {
        node->kind = CONSTANT;
        node->index = constant;
    } else if (strcmp (name, "infinity") == 0)
        fail (reader, where, "infinity is no number");
    else if (function_find (name) != NULL)
        fail (reader, where, "the function '%s' wants its arguments in ( )",
              name);
    else
        fail_unknown (reader, where, name, 0);
    return node;
}

/* sum, product or integral, after its bracket. */
static struct node *
read_range (struct reader *reader, const char *where, enum range_kind kind,
            const char *name)
{
    struct node *node = node_create (reader, RANGE);
    const char *at = reader->at;
    char variable[NAME_LENGTH + 1];
    int i;

    node->index = (int) kind;
    node->level = reader->bound;
    if (!is_letter (peek (reader)) || !read_name (reader, variable)
        || peek (reader) != ',') {
        fail (reader, at, "%s wants (variable, from, to, formula)", name);
        return node;
    }
    node_name (node, variable);
    if (axis_position (reader->axes, variable, strlen (variable)) >= 0)
        fail (reader, at, "the variable '%s' is a parameter already",
              variable);
    else if (constant_find (variable) >= 0)
        fail (reader, at, "the variable '%s' is a constant", variable);
    else if (variable_find (reader, variable) >= 0)
        fail (reader, at, "the variable '%s' is bound already", variable);
    else if (reader->bound == MAX_NESTED)
        fail (reader, where, "more than %d sums or integrals in one another",
              MAX_NESTED);
    for (i = 0; i < 3 && !reader->failed; i++) {
        if (!take (reader, ',')) {
            fail (reader, where, "%s wants 4 arguments, not %d", name, i + 1);
            break;
        }
        if (i < 2 && kind != INTEGRAL && reader->end - reader->at >= 8
            && memcmp (reader->at, "infinity", 8) == 0)
            fail (reader, reader->at,
                  "an endless %s: no bound of its rest is known here (zeta, "
                  "polylog or a closed form may be what you need)",
                  name);
        if (i == 2)
            reader->variables[reader->bound++] = node->name;
        node_add (node, read_sum (reader));
        if (i == 2)
            reader->bound--;
    }
    if (!reader->failed && peek (reader) == ',')
        fail (reader, where, "%s wants 4 arguments, not more", name);
    return node;
}

static struct node *
read_arguments (struct reader *reader, const char *where,
                const struct function *function)
{
    struct node *node = node_create (reader, CALL);
    int count;

    node->function = function;
    if (peek (reader) != ')')
        do
            node_add (node, read_sum (reader));
        while (take (reader, ','));
    count = (int) node->count;
    if (reader->failed
        || (count >= function->least && count <= function->most))
        return node;
    if (function->least == function->most)
        fail (reader, where, "%s wants %d argument%s, not %d", function->name,
              function->least, function->least == 1 ? "" : "s", count);
    else
        fail (reader, where, "%s wants %d to %d arguments, not %d",
              function->name, function->least, function->most, count);
    return node;
}

static struct node *
read_call (struct reader *reader, const char *where, const char *name)
{
    static const char *const ranges[] = { "sum", "product", "integral" };
    const struct function *function = function_find (name);
    struct node *node = NULL;
    int i;

    for (i = 0; i < 3; i++)
        if (strcmp (ranges[i], name) == 0)
            node = read_range (reader, where, (enum range_kind) i, name);
    if (node == NULL && function == NULL) {
        if (axis_position (reader->axes, name, strlen (name)) >= 0
            || variable_find (reader, name) >= 0 || constant_find (name) >= 0)
            fail (reader, where,
                  "'%s' is no function (products are written a*(b))", name);
        else
            fail_unknown (reader, where, name, 1);
        return node_create (reader, CALL);
    }
    if (node == NULL)
        node = read_arguments (reader, where, function);
    expect (reader, ')', "')'");
    return node;
}

/* ---- Operators ---------------------------------------------------------- */

/* One level deeper; 0 when that is too deep. */
static int
descend (struct reader *reader)
{
    if (reader->failed)
        return 0;
    if (reader->formula->nodes >= FORMULA_NODES) {
        fail (reader, reader->at, "a formula of more than %d parts",
              FORMULA_NODES);
        return 0;
    }
    if (reader->depth == FORMULA_DEPTH) {
        fail (reader, reader->at, "nested deeper than %d", FORMULA_DEPTH);
        return 0;
    }
    reader->depth++;
    return 1;
}

static struct node *
read_primary (struct reader *reader)
{
    const char *where = reader->at;
    struct node *node;
    char name[NAME_LENGTH + 1];
    int c = peek (reader);

    if (!descend (reader))
        return node_create (reader, NUMBER);
    if (is_digit (c) || c == '.')
        node = read_number (reader);
    else if (is_letter (c) && read_name (reader, name)) {
        node = take (reader, '(') ? read_call (reader, where, name)
                                  : read_word (reader, where, name);
    } else if (take (reader, '(')) {
        node = read_sum (reader);
        expect (reader, ')', "')'");
    } else {
        node = node_create (reader, NUMBER);
        fail_byte (reader, where, "a number, a name or '('");
    }
    reader->depth--;
    return node;
}

static struct node *
read_power (struct reader *reader)
{
    struct node *node = read_primary (reader), *power;
    int negative;

    if (peek (reader) == '*' && reader->end - reader->at > 1
        && reader->at[1] == '*')
        fail (reader, reader->at, "'**': a power is written x^y");
    if (!take (reader, '^') || !descend (reader))
        return node;
    negative = take (reader, '-');
    power = node_create (reader, POWER);
    node_add (power, node);
    node = read_power (reader);
    if (negative)
        node = node_wrap (reader, NEGATIVE, node);
    node_add (power, node);
    reader->depth--;
    return power;
}

static struct node *
read_product (struct reader *reader)
{
    struct node *first = read_power (reader), *product = NULL;

    while (!reader->failed) {
        int divides = peek (reader) == '/';
        struct node *next;
        if (!take (reader, '*') && !take (reader, '/'))
            break;
        if (peek (reader) == '-')
            fail (reader, reader->at,
                  "'-' after another operator: write a*(-b)");
        next = read_power (reader);
        if (product == NULL)
            product = node_wrap (reader, PRODUCT, first);
        node_add (product, divides ? node_wrap (reader, DIVISOR, next) : next);
    }
    return product != NULL ? product : first;
}

static struct node *
read_sum (struct reader *reader)
{
    int negative = take (reader, '-');
    struct node *first = read_product (reader), *sum = NULL;

    if (negative)
        first = node_wrap (reader, NEGATIVE, first);
    while (!reader->failed) {
        struct node *next;
        negative = peek (reader) == '-';
        if (!take (reader, '+') && !take (reader, '-'))
            break;
        next = read_product (reader);
        if (sum == NULL)
            sum = node_wrap (reader, SUM, first);
        node_add (sum, negative ? node_wrap (reader, NEGATIVE, next) : next);
    }
    return sum != NULL ? sum : first;
}

/* Take the text WORD if it is next, and the blanks after it. */
static int
take_word (struct reader *reader, const char *word)
{
    size_t length = strlen (word);

    if (reader->failed || (size_t) (reader->end - reader->at) < length
        || memcmp (reader->at, word, length) != 0)
        return 0;
    reader->at += length;
    skip_blanks (reader);
    return 1;
}

static enum formula_relation
take_relation (struct reader *reader)
{
    const char *where = reader->at;
    int i;

    if (take_word (reader, "=="))
        fail (reader, where, "'==': equality is written =");
    /* The longer words stand first. */
    for (i = 0; relation_words[i].word != NULL; i++)
        if (take_word (reader, relation_words[i].word))
            return relation_words[i].relation;
    return NO_RELATION;
}

static struct node *
read_chain (struct reader *reader)
{
    struct node *first = read_sum (reader), *chain = NULL;

    while (!reader->failed) {
        enum formula_relation relation = take_relation (reader);
        struct node *next;
        if (relation == NO_RELATION)
            break;
        next = read_sum (reader);
        next->before = relation;
        if (chain == NULL)
            chain = node_wrap (reader, CHAIN, first);
        node_add (chain, next);
    }
    return chain != NULL ? chain : first;
}

struct formula *
formula_read (const char *text, size_t length, const char *axes, size_t line,
              size_t column, struct formula_error *error)
{
    struct reader reader = { .text = text,
                             .end = text + length,
                             .at = text,
                             .line = line,
                             .column = column,
                             .axes = axes,
                             .error = error };

    reader.formula = flint_calloc (1, sizeof *reader.formula);
    reader.formula->parameters = axis_count (axes);
    if (length > FORMULA_LENGTH)
        fail (&reader, text, "a formula of more than %d bytes",
              FORMULA_LENGTH);
    skip_blanks (&reader);
    if (reader.at == reader.end)
        fail (&reader, reader.at, "an empty formula");
    reader.formula->root = read_chain (&reader);
    if (!reader.failed && reader.at < reader.end) {
        if (peek (&reader) == ')')
            fail (&reader, reader.at, "')' without its '('");
        else
            fail_byte (&reader, reader.at, "an operator");
    }
    if (!reader.failed)
        return reader.formula;
    formula_free (reader.formula);
    return NULL;
}
