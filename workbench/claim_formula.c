#include "config.h"

#include "workbench/claim_formula.h"

#include <stdlib.h>
#include <string.h>

void
formula_context_clear (struct formula_context *context)
{
    for (; context->read != NULL; context->read = context->read->before)
        formula_free (context->read->formula);
}

const struct definition *
claim_definition (const struct formula_context *context, const char *name,
                  size_t length)
{
    const struct definition *one;

    for (one = context->definitions; one != NULL; one = one->before)
        if (strlen (one->name) == length
            && memcmp (one->name, name, length) == 0)
            return one;
    return NULL;
}

int
claim_define (struct formula_context *context, const char *name, size_t length,
              const char *text)
{
    struct definition *one = keep_take (context->keep, sizeof *one);
    size_t size = strlen (text) + 3;
    char *wrapped = keep_take (context->keep, size);

    if (one == NULL || wrapped == NULL)
        return 0;
    snprintf (wrapped, size, "(%s)", text);
    one->name = keep_text (context->keep, name, length);
    one->text = wrapped;
    one->before = context->definitions;
    context->definitions = one;
    return one->name != NULL;
}

/* An expanded text on one line; FROM[i] is where its byte I stands in the
   file. */
struct expansion {
    char text[EXPANDED_SIZE + 1];
    const char *from[EXPANDED_SIZE + 1];
    size_t length;
};

static int
put (struct expansion *expansion, char c, const char *from)
{
    if (expansion->length == EXPANDED_SIZE)
        return 0;
    expansion->text[expansion->length] = c;
    expansion->from[expansion->length++] = from;
    return 1;
}

static int
is_name_byte (char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || (c >= '0' && c <= '9') || c == '_';
}

/* Copy START .. STOP with its definitions put in; 0 when it is too long. */
static int
expand (struct expansion *expansion, const char *start, const char *stop,
        const struct formula_context *context)
{
    const char *at = start;
    int fits = 1;

    while (at < stop && fits) {
        const struct definition *one = NULL;
        size_t span = 0, i;
        while (at + span < stop && is_name_byte (at[span]))
            span++;
        if (span > 0 && !(*at >= '0' && *at <= '9'))
            one = claim_definition (context, at, span);
        for (i = 0; one != NULL && one->text[i] != '\0' && fits; i++)
            fits = put (expansion, one->text[i], at);
        for (i = 0; one == NULL && i < (span > 0 ? span : 1) && fits; i++) {
            char c = at[i] == '\n' ? ' ' : at[i];
            fits = put (expansion, c, at + i);
        }
        at += span > 0 ? span : 1;
    }
    expansion->text[expansion->length] = '\0';
    expansion->from[expansion->length] = stop;
    return fits;
}

/* Let CONTEXT own FORMULA; 0 when memory is short. */
static int
own (struct formula_context *context, struct formula *formula)
{
    struct read_formula *one = keep_take (context->keep, sizeof *one);

    if (one == NULL) {
        formula_free (formula);
        return 0;
    }
    one->formula = formula;
    one->before = context->read;
    context->read = one;
    return 1;
}

static enum exit_code
read_expansion (const struct formula **formula,
                const struct expansion *expansion, const struct entry *entry,
                const char *axes, int condition,
                struct formula_context *context)
{
    struct formula_error error = { 1, 1, "" };
    struct formula *read =
        formula_read (expansion->text, expansion->length, axes, 1, 1, &error);
    size_t at = error.column - 1;

    *formula = read;
    if (read == NULL)
        return entry_fault (
            entry,
            expansion->from[at < expansion->length ? at : expansion->length],
            "%s", error.why);
    if (!own (context, read))
        return entry_no_memory (entry);
    if (formula_is_condition (read) != condition)
        return entry_fault (entry, entry->at,
                            condition ? "a condition such as x < y should "
                                        "stand here"
                                      : "a number should stand here, not a "
                                        "condition");
    return EXIT_HOLDS;
}

enum exit_code
claim_formula_read (const struct formula **formula, const char **text,
                    struct entry *entry, const char *stop, const char *axes,
                    int condition, struct formula_context *context)
{
    struct expansion *expansion = malloc (sizeof *expansion);
    enum exit_code code;

    if (expansion == NULL)
        return entry_no_memory (entry);
    expansion->length = 0;
    if (entry->at >= stop)
        code = entry_fault (entry, stop, "a formula should stand here");
    else if (!expand (expansion, entry->at, stop, context))
        code = entry_fault (entry, entry->at,
                            "more than %d bytes once its definitions are put "
                            "in",
                            EXPANDED_SIZE);
    else
        code = read_expansion (formula, expansion, entry, axes, condition,
                               context);
    if (code == EXIT_HOLDS && text != NULL) {
        *text = keep_text (context->keep, expansion->text, expansion->length);
        if (*text == NULL)
            code = entry_no_memory (entry);
    }
    free (expansion);
    entry->at = stop;
    return code;
}

const char *
claim_formula_tex (const struct formula *formula, struct keep *keep)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);
    const char *kept = NULL;

    if (out == NULL)
        return NULL;
    formula_write_latex (out, formula);
    if (fclose (out) == 0)
        kept = keep_text (keep, text, size);
    free (text);
    return kept;
}
