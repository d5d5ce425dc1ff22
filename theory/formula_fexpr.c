/*
 * Formulas as FLINT's symbolic expressions, and through them as TeX.
 *
 * One builder makes two trees.  The plain one says what the formula is: it is
 * given away and compared.  The shown one says how it is read: decimals stay
 * decimals, names fall into a stem and subscripts, a difference is a Sub, and
 * what FLINT's printer would leave ambiguous is in brackets.
 */
#include "config.h"

#include "theory/formula_tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct builder {
    int shown; /* the tree that is printed */
    int small; /* there, where FLINT writes fractions with a slash */
};

static void build (fexpr_t tree, const struct node *node,
                   struct builder *builder);

/* ---- Calls -------------------------------------------------------------- */

/* TREE is none of the ARGUMENTS. */
static void
call (fexpr_t tree, slong symbol, fexpr_srcptr arguments, slong count)
{
    fexpr_t head;

    fexpr_init (head);
    fexpr_set_symbol_builtin (head, symbol);
    fexpr_call_vec (tree, head, arguments, count);
    fexpr_clear (head);
}

/* Replace TREE by SYMBOL (TREE). */
static void
wrap (fexpr_t tree, slong symbol)
{
    fexpr_t inner;

    fexpr_init (inner);
    fexpr_swap (inner, tree);
    call (tree, symbol, inner, 1);
    fexpr_clear (inner);
}

/* Replace TREE by SYMBOL (TREE, OTHER). */
static void
join (fexpr_t tree, slong symbol, const fexpr_t other)
{
    fexpr_t inner;

    fexpr_init (inner);
    fexpr_swap (inner, tree);
    fexpr_call_builtin2 (tree, symbol, inner, other);
    fexpr_clear (inner);
}

/* ---- Numbers and names -------------------------------------------------- */

/* DIGITS times ten to EXPONENT, as two numbers that are not multiplied. */
static void
shown_power_of_ten (fexpr_t tree, const char *digits, slong exponent)
{
    fexpr_struct factors[2];
    fmpz_t whole;
    int i;

    for (i = 0; i < 2; i++)
        fexpr_init (factors + i);
    fmpz_init (whole);
    fmpz_set_str (whole, digits, 10);
    fexpr_set_fmpz (factors, whole);
    fexpr_set_si (tree, exponent);
    fexpr_set_si (factors + 1, 10);
    join (factors + 1, FEXPR_Pow, tree);
    if (fmpz_is_one (whole))
        fexpr_set (tree, factors + 1);
    else
        call (tree, FEXPR_Mul, factors, 2);
    fmpz_clear (whole);
    for (i = 0; i < 2; i++)
        fexpr_clear (factors + i);
}

static void
build_number (fexpr_t tree, const fmpq_t number, const struct builder *builder)
{
    char *text, *exponent;

    if (!builder->shown) {
        fexpr_set_fmpq (tree, number);
        return;
    }
    text = number_text (number);
    exponent = strchr (text, 'e');
    if (exponent != NULL) {
        *exponent = '\0';
        shown_power_of_ten (tree, text, atol (exponent + 1));
    } else if (strchr (text, '.') != NULL) {
        fexpr_t digits;
        fexpr_init (digits);
        fexpr_set_string (digits, text);
        call (tree, FEXPR_Decimal, digits, 1);
        fexpr_clear (digits);
    } else
        fexpr_set_fmpz (tree, fmpq_numref (number));
    free (text);
}

/* Letters, and what FLINT calls them. */
static const char *const greek[][2] = {
    { "alpha", "alpha" },
    { "beta", "beta" },
    { "gamma", "gamma" },
    { "delta", "delta" },
    { "zeta", "zeta" },
    { "epsilon", "epsilon" },
    { "eta", "eta" },
    { "theta", "theta" },
    { "iota", "iota" },
    { "kappa", "kappa" },
    { "lambda", "lamda" },
    { "mu", "mu" },
    { "nu", "nu" },
    { "xi", "xi" },
    { "rho", "rho" },
    { "sigma", "sigma" },
    { "tau", "tau" },
    { "phi", "phi" },
    { "varphi", "varphi" },
    { "chi", "chi" },
    { "omega", "omega" },
    { "ell", "ell" },
    { "Gamma", "GreekGamma" },
    { "Delta", "Delta" },
    { "Theta", "Theta" },
    { "Lambda", "Lamda" },
    { "Xi", "Xi" },
    { "Pi", "GreekPi" },
    { "Sigma", "Sigma" },
    { "Phi", "Phi" },
    { "Psi", "Psi" },
    { "Omega", "Omega" },
};

/* A name that is a symbol of FLINT's but none of these letters gets an empty
   group at its end, which nobody sees: a parameter Log is no logarithm. */
static void
set_word (fexpr_t tree, const char *word)
{
    char own[NAME_LENGTH + 3];
    size_t i;

    for (i = 0; i < sizeof greek / sizeof *greek; i++)
        if (strcmp (greek[i][0], word) == 0) {
            fexpr_set_symbol_str (tree, greek[i][1]);
            return;
        }
    snprintf (own, sizeof own, "%s%s", word,
              fexpr_builtin_lookup (word) >= 0 ? "{}" : "");
    fexpr_set_symbol_str (tree, own);
}

static void
set_subscript (fexpr_t tree, const char *word)
{
    if (strspn (word, "0123456789") == strlen (word) && strlen (word) < 10
        && (*word != '0' || word[1] == '\0'))
        fexpr_set_si (tree, atol (word));
    else
        set_word (tree, word);
}

/* Shown, a_1_max is a with two subscripts and x2 has one.  FLINT's printer
   never sees an underscore: version 0.4 of Calcium stumbles over them. */
static void
build_name (fexpr_t tree, const char *name, const struct builder *builder)
{
    char words[NAME_LENGTH + 1], stem[NAME_LENGTH + 1], *word, *rest;
    size_t length;
    fexpr_t subscript;

    if (!builder->shown) {
        set_word (tree, name);
        return;
    }
    fexpr_init (subscript);
    snprintf (words, sizeof words, "%s", name);
    snprintf (stem, sizeof stem, "%.*s", (int) strcspn (name, "_"), name);
    length = strlen (stem);
    while (length > 1 && strchr ("0123456789", stem[length - 1]) != NULL)
        length--;
    stem[length] = '\0';
    set_word (tree, stem);
    for (word = strtok_r (words + length, "_", &rest); word != NULL;
         word = strtok_r (NULL, "_", &rest)) {
        set_subscript (subscript, word);
        join (tree, FEXPR_Subscript, subscript);
    }
    fexpr_clear (subscript);
}

static void
build_constant (fexpr_t tree, int constant)
{
    static const slong symbols[] = { FEXPR_Pi, FEXPR_NumberE, FEXPR_Euler,
                                     FEXPR_CatalanConstant };

    fexpr_set_symbol_builtin (tree, symbols[constant]);
}

/* ---- Sums --------------------------------------------------------------- */

static void
build_terms (fexpr_ptr terms, const struct node *node, struct builder *builder)
{
    size_t i;

    for (i = 0; i < node->count; i++) {
        const struct node *child = node->child[i];
        int minus = builder->shown && i > 0 && child->kind == NEGATIVE;
        build (terms + i, minus ? child->child[0] : child, builder);
    }
}

/* As differences, one run of equal signs after the other. */
static void
build_shown_sum (fexpr_t tree, const struct node *node, fexpr_ptr terms)
{
    size_t first = 0, last;

    for (last = 1; last <= node->count; last++) {
        int minus = node->child[last - 1]->kind == NEGATIVE && last > 1;
        if (last < node->count
            && (node->child[last]->kind == NEGATIVE) == minus)
            continue;
        if (last - first > 1)
            call (tree, minus ? FEXPR_Sub : FEXPR_Add, terms + first,
                  (slong) (last - first));
        else
            fexpr_set (tree, terms + first);
        first = last - 1;
        fexpr_set (terms + first, tree);
    }
}

enum { LONG_SUM = 400 }; /* is not nested */

static void
build_sum (fexpr_t tree, const struct node *node, struct builder *builder)
{
    fexpr_ptr terms = _fexpr_vec_init ((slong) node->count);
    size_t i;

    build_terms (terms, node, builder);
    if (builder->shown && node->count <= LONG_SUM)
        build_shown_sum (tree, node, terms);
    else {
        for (i = 1; builder->shown && i < node->count; i++)
            if (node->child[i]->kind == NEGATIVE)
                wrap (terms + i, FEXPR_Neg);
        call (tree, FEXPR_Add, terms, (slong) node->count);
    }
    _fexpr_vec_clear (terms, (slong) node->count);
}

/* ---- Products ----------------------------------------------------------- */

static int
has_divisor (const struct node *node)
{
    size_t i;

    for (i = 0; i < node->count; i++)
        if (node->child[i]->kind == DIVISOR)
            return 1;
    return 0;
}

/* Would FACTOR, one of several when not ALONE, be read wrongly without
   brackets?  FLINT itself puts sums into them. */
static int
wants_brackets (const struct node *factor, int first, int alone,
                const struct builder *builder)
{
    switch (factor->kind) {
    case NEGATIVE:
        return 1;
    case RANGE:
        return !alone || builder->small;
    case PRODUCT:
        return !alone && (!first || has_divisor (factor));
    case NUMBER:
        return !first && !fmpz_is_one (fmpq_denref (factor->number));
    case CALL:
        return !first && strcmp (factor->function->name, "factorial") == 0;
    case PARAMETER:
    case VARIABLE:
    case CONSTANT:
    case SUM:
    case POWER:
    case DIVISOR:
    case CHAIN:
        break;
    }
    return 0;
}

/* The factors of NODE that divide, or those that do not; numbers are shown
   before the others.  Returns how many there are. */
static size_t
build_factors (fexpr_t tree, const struct node *node, int divide,
               struct builder *builder)
{
    fexpr_ptr factors = _fexpr_vec_init ((slong) node->count);
    size_t count = 0, all = 0, i;
    int pass;

    for (i = 0; i < node->count; i++)
        all += (node->child[i]->kind == DIVISOR) == divide;
    for (pass = builder->shown ? 0 : 1; pass < 2; pass++)
        for (i = 0; i < node->count; i++) {
            const struct node *child = node->child[i];
            if ((child->kind == DIVISOR) != divide)
                continue;
            if (divide)
                child = child->child[0];
            if (builder->shown && (child->kind == NUMBER) == pass)
                continue;
            build (factors + count, child, builder);
            if (builder->shown
                && wants_brackets (child, count == 0, all == 1, builder))
                wrap (factors + count, FEXPR_Parentheses);
            count++;
        }
    if (count == 1)
        fexpr_set (tree, factors);
    else if (count > 1)
        call (tree, FEXPR_Mul, factors, (slong) count);
    _fexpr_vec_clear (factors, (slong) node->count);
    return count;
}

static void
build_product (fexpr_t tree, const struct node *node, struct builder *builder)
{
    fexpr_t under;

    fexpr_init (under);
    if (build_factors (tree, node, 0, builder) == 0)
        fexpr_set_si (tree, 1);
    if (build_factors (under, node, 1, builder) > 0)
        join (tree, FEXPR_Div, under);
    fexpr_clear (under);
}

static void
build_power (fexpr_t tree, const struct node *node, struct builder *builder)
{
    fexpr_t exponent;

    fexpr_init (exponent);
    build (tree, node->child[0], builder);
    builder->small++;
    build (exponent, node->child[1], builder);
    builder->small--;
    join (tree, FEXPR_Pow, exponent);
    fexpr_clear (exponent);
}

/* ---- Functions ---------------------------------------------------------- */

/* What papers on learning write otherwise than FLINT, which does not know
   most of these: a head, and what is below or above it. */
static const struct {
    const char *name, *head;
    slong script;
    int place; /* below: 1, above: 2, first argument below: 3 */
} customs[] = {
    { "normal_cdf", "Phi", 0, 0 },
    { "normal_pdf", "varphi", 0, 0 },
    { "normal_quantile", "Phi", -1, 2 },
    { "sigmoid", "sigma", 0, 0 },
    { "log2", "Log", 2, 1 },
    { "log10", "Log", 10, 1 },
    { "asin", "arcsin", 0, 0 },
    { "acos", "arccos", 0, 0 },
    { "atan", "arctan", 0, 0 },
    { "gamma_p", "P", 0, 0 },
    { "gamma_q", "Q", 0, 0 },
    { "hermite_e", "He", 0, 3 },
};
enum { CUSTOMS = sizeof customs / sizeof *customs };

static size_t
custom_of (const char *name)
{
    size_t i;

    for (i = 0; i < CUSTOMS && strcmp (customs[i].name, name) != 0; i++)
        continue;
    return i;
}

/* ARGUMENTS may lose its first. */
static void
build_custom (fexpr_t tree, size_t custom, fexpr_srcptr arguments, slong count)
{
    int place = customs[custom].place;
    fexpr_t head, script;

    fexpr_init (head);
    fexpr_init (script);
    fexpr_set_symbol_str (head, customs[custom].head);
    fexpr_set_si (script, customs[custom].script);
    if (place != 0)
        join (head, place == 2 ? FEXPR_Pow : FEXPR_Subscript,
              place == 3 ? arguments : script);
    fexpr_call_vec (tree, head, arguments + (place == 3),
                    count - (place == 3));
    fexpr_clear (head);
    fexpr_clear (script);
}

/* log (1 + x) and exp (x) - 1, shown as such. */
static int
build_near_one (fexpr_t tree, const char *name, fexpr_srcptr argument)
{
    fexpr_t one;
    int log1p = strcmp (name, "log1p") == 0;

    if (!log1p && strcmp (name, "expm1") != 0)
        return 0;
    fexpr_init (one);
    fexpr_set_si (one, 1);
    if (log1p) {
        fexpr_set (tree, one);
        join (tree, FEXPR_Add, argument);
        wrap (tree, FEXPR_Log);
    } else {
        fexpr_set (tree, argument);
        wrap (tree, FEXPR_Exp);
        join (tree, FEXPR_Sub, one);
    }
    fexpr_clear (one);
    return 1;
}

/* The other order of arguments, or another one, that FLINT's SYMBOL has. */
static void
arrange (fexpr_ptr arguments, slong *count, const struct function *function)
{
    if (strcmp (function->name, "beta_lower") == 0
        || strcmp (function->name, "beta_regularized") == 0) {
        fexpr_swap (arguments + 2, arguments + 1);
        fexpr_swap (arguments + 1, arguments);
    } else if (strcmp (function->name, "lambertw_lower") == 0)
        fexpr_set_si (arguments + (*count)++, -1);
}

static void
build_call (fexpr_t tree, const struct node *node, struct builder *builder)
{
    const struct function *function = node->function;
    const char *symbol = function->symbol;
    slong count = (slong) node->count, i;
    fexpr_ptr arguments = _fexpr_vec_init (count + 1);
    int small = symbol != NULL && strcmp (symbol, "Exp") == 0;
    size_t custom = custom_of (function->name);
    fexpr_t head;

    builder->small += small || count > 1;
    for (i = 0; i < count; i++)
        build (arguments + i, node->child[i], builder);
    builder->small -= small || count > 1;
    if (builder->shown && custom < CUSTOMS)
        build_custom (tree, custom, arguments, count);
    else if (!builder->shown
             || !build_near_one (tree, function->name, arguments)) {
        fexpr_init (head);
        if (symbol != NULL && strcmp (symbol, "RiemannZeta") == 0 && count > 1)
            symbol = "HurwitzZeta";
        arrange (arguments, &count, function);
        fexpr_set_symbol_str (head, symbol != NULL ? symbol : function->name);
        fexpr_call_vec (tree, head, arguments, count);
        fexpr_clear (head);
    }
    _fexpr_vec_clear (arguments, (slong) node->count + 1);
}

/* ---- Ranges and relations ----------------------------------------------- */

/* Sum (f, For (k, a, b)). */
static void
build_range (fexpr_t tree, const struct node *node, struct builder *builder)
{
    static const slong symbols[] = { FEXPR_Sum, FEXPR_Product,
                                     FEXPR_Integral };
    fexpr_ptr parts = _fexpr_vec_init (3);
    fexpr_t range;

    fexpr_init (range);
    build_name (parts, node->name, builder);
    builder->small++;
    build (parts + 1, node->child[0], builder);
    build (parts + 2, node->child[1], builder);
    builder->small--;
    call (range, FEXPR_For, parts, 3);
    build (tree, node->child[2], builder);
    join (tree, symbols[node->index], range);
    _fexpr_vec_clear (parts, 3);
    fexpr_clear (range);
}

static slong
relation_symbol (enum formula_relation relation)
{
    static const slong symbols[] = { FEXPR_And,          FEXPR_Less,
                                     FEXPR_LessEqual,    FEXPR_Greater,
                                     FEXPR_GreaterEqual, FEXPR_Equal,
                                     FEXPR_NotEqual };

    return symbols[relation];
}

/* And (a < b, b <= c), or the one relation alone. */
static void
build_chain (fexpr_t tree, const struct node *node, struct builder *builder)
{
    fexpr_ptr links = _fexpr_vec_init ((slong) node->count - 1);
    fexpr_t right;
    size_t i;

    fexpr_init (right);
    for (i = 0; i + 1 < node->count; i++) {
        build (links + i, node->child[i], builder);
        build (right, node->child[i + 1], builder);
        join (links + i, relation_symbol (node->child[i + 1]->before), right);
    }
    if (node->count == 2)
        fexpr_set (tree, links);
    else
        call (tree, FEXPR_And, links, (slong) node->count - 1);
    _fexpr_vec_clear (links, (slong) node->count - 1);
    fexpr_clear (right);
}

static void
build (fexpr_t tree, const struct node *node, struct builder *builder)
{
    switch (node->kind) {
    case NUMBER:
        build_number (tree, node->number, builder);
        break;
    case PARAMETER:
    case VARIABLE:
        build_name (tree, node->name, builder);
        break;
    case CONSTANT:
        build_constant (tree, node->index);
        break;
    case SUM:
        build_sum (tree, node, builder);
        break;
    case PRODUCT:
        build_product (tree, node, builder);
        break;
    case POWER:
        build_power (tree, node, builder);
        break;
    case NEGATIVE:
        build (tree, node->child[0], builder);
        wrap (tree, FEXPR_Neg);
        break;
    case CALL:
        build_call (tree, node, builder);
        break;
    case RANGE:
        build_range (tree, node, builder);
        break;
    case CHAIN:
        build_chain (tree, node, builder);
        break;
    case DIVISOR:
        break;
    }
}

/* ---- What others ask for ------------------------------------------------ */

void
formula_get_fexpr (fexpr_t tree, const struct formula *formula)
{
    struct builder builder = { 0, 0 };

    build (tree, formula->root, &builder);
}

int
formula_equal (const struct formula *a, const struct formula *b)
{
    fexpr_t left, right;
    int equal;

    fexpr_init (left);
    fexpr_init (right);
    formula_get_fexpr (left, a);
    formula_get_fexpr (right, b);
    equal = a->parameters == b->parameters && fexpr_equal (left, right);
    fexpr_clear (left);
    fexpr_clear (right);
    return equal;
}

static void
write_latex (FILE *out, const struct node *node)
{
    struct builder builder = { 1, 0 };
    calcium_stream_t stream;
    fexpr_t tree;

    fexpr_init (tree);
    build (tree, node, &builder);
    calcium_stream_init_file (stream, out);
    fexpr_write_latex (stream, tree, 0);
    fexpr_clear (tree);
}

void
formula_write_latex (FILE *out, const struct formula *formula)
{
    const struct node *root = formula->root;
    size_t i;

    if (!formula_is_condition (formula)) {
        write_latex (out, root);
        return;
    }
    write_latex (out, root->child[0]);
    for (i = 1; i < root->count; i++) {
        slong symbol = relation_symbol (root->child[i]->before);
        fprintf (out, " %s ", fexpr_builtin_table[symbol].latex_string);
        write_latex (out, root->child[i]);
    }
}
