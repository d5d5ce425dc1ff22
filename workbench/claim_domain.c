#include "config.h"

#include "workbench/claim_domain.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "theory/formula.h"

/* The longest name of a parameter, and the longest number in a domain: what
   theory/domain.h takes. */
enum { LONGEST_NAME = 63, LONGEST_NUMBER = 60 };

struct clauses {
    struct entry *entry;
    FILE *domain;
    char axes[MAX_AXES * (LONGEST_NAME + 1) + 1];
};

static int
is_digit (char c)
{
    return c >= '0' && c <= '9';
}

int
claim_name_is_constant (const char *name, size_t length)
{
    struct formula_error error;
    struct formula *formula = formula_read (name, length, "", 1, 1, &error);

    formula_free (formula);
    return formula != NULL;
}

/* Take a name; it becomes an axis when it is new. */
static enum exit_code
take_axis (struct clauses *clauses)
{
    struct entry *entry = clauses->entry;
    const char *name;
    size_t length = entry_name (entry, &name), used = strlen (clauses->axes);

    if (length == 0)
        return entry_fault (entry, name,
                            "a parameter or a number should stand here");
    if (length > LONGEST_NAME)
        return entry_fault (entry, name, "a name of more than %d letters",
                            LONGEST_NAME);
    if (axis_position (clauses->axes, name, length) < 0) {
        if (axis_count (clauses->axes) == MAX_AXES)
            return entry_fault (entry, name, "more than %d parameters",
                                MAX_AXES);
        if (claim_name_is_constant (name, length))
            return entry_fault (entry, name, "%.*s is a constant",
                                (int) length, name);
        snprintf (clauses->axes + used, sizeof clauses->axes - used, "%s%.*s",
                  used > 0 ? " " : "", (int) length, name);
    }
    fprintf (clauses->domain, "%.*s", (int) length, name);
    return EXIT_HOLDS;
}

static enum exit_code
take_number (struct clauses *clauses)
{
    const char *start = clauses->entry->at;
    enum exit_code code;
    fmpq_t number;
    char *text;

    fmpq_init (number);
    code = entry_number (number, clauses->entry, "<>=!+*,", "a number");
    if (code == EXIT_HOLDS) {
        text = fmpq_get_str (NULL, 10, number);
        if (strlen (text) > LONGEST_NUMBER)
            code = entry_fault (clauses->entry, start, "too long a number");
        else
            fputs (text, clauses->domain);
        flint_free (text);
    }
    fmpq_clear (number);
    return code;
}

/* A sum of products of names and numbers. */
static enum exit_code
take_sum (struct clauses *clauses)
{
    struct entry *entry = clauses->entry;
    enum exit_code code;

    for (;;) {
        char next = entry->at < entry->end ? *entry->at : ',';
        code = is_digit (next) || next == '-' || next == '.'
                   ? take_number (clauses)
                   : take_axis (clauses);
        if (code != EXIT_HOLDS)
            return code;
        if (entry_sign (entry, '+'))
            fputc ('+', clauses->domain);
        else if (entry_sign (entry, '*'))
            fputc ('*', clauses->domain);
        else
            return EXIT_HOLDS;
    }
}

/* Take a relation sign, or return null. */
static const char *
take_relation (struct entry *entry)
{
    static const char *const signs[] = { "<=", ">=", "!=", "<", ">" };
    size_t i;

    for (i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t length = strlen (signs[i]);
        if ((size_t) (entry->end - entry->at) >= length
            && memcmp (entry->at, signs[i], length) == 0) {
            entry->at += length - 1;
            (void) entry_sign (entry, *entry->at);
            return signs[i];
        }
    }
    return NULL;
}

/* Read one clause into CLAUSES->domain.  *SAYS becomes 0 when it is a name
   alone, which says nothing. */
static enum exit_code
take_clause (struct clauses *clauses, int *says)
{
    struct entry *entry = clauses->entry;
    const char *start = entry->at, *sign, *name;
    enum exit_code code;
    size_t length;
    int integer;

    *says = 1;
    if (entry_take (entry, "where"))
        return entry_fault (entry, start,
                            "a condition in words cannot be checked");
    integer = entry_take (entry, "integer");
    if (integer)
        fputs ("integer ", clauses->domain);
    else {
        length = entry_name (entry, &name);
        *says = length == 0 || (entry->at < entry->end && *entry->at != ',');
        entry->at = start;
    }
    code = take_sum (clauses);
    if (code != EXIT_HOLDS)
        return code;
    sign = take_relation (entry);
    if (sign == NULL && *says && !integer)
        return entry_fault (entry, entry->at, "a relation is missing here");
    while (code == EXIT_HOLDS && sign != NULL) {
        fprintf (clauses->domain, " %s ", sign);
        code = take_sum (clauses);
        sign = take_relation (entry);
    }
    return code;
}

/* All clauses; those that say something go to OUT. */
static enum exit_code
take_clauses (struct clauses *clauses, FILE *out)
{
    struct entry *entry = clauses->entry;
    enum exit_code code = EXIT_HOLDS;
    int says, first = 1;

    do {
        char *text = NULL;
        size_t size;
        clauses->domain = open_memstream (&text, &size);
        if (clauses->domain == NULL)
            return entry_no_memory (entry);
        code = take_clause (clauses, &says);
        if (fclose (clauses->domain) != 0 && code == EXIT_HOLDS)
            code = entry_no_memory (entry);
        if (code == EXIT_HOLDS && says) {
            fprintf (out, "%s%s", first ? "" : ", ", text);
            first = 0;
        }
        free (text);
    } while (code == EXIT_HOLDS && entry_sign (entry, ','));
    return code;
}

enum exit_code
claim_domain_read (const char **axes, const char **domain, struct entry *entry,
                   struct keep *keep)
{
    struct clauses clauses = { .entry = entry };
    enum exit_code code;
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);

    if (out == NULL)
        return entry_no_memory (entry);
    code = take_clauses (&clauses, out);
    if (fclose (out) != 0 && code == EXIT_HOLDS)
        code = entry_no_memory (entry);
    if (code == EXIT_HOLDS)
        code = entry_end (entry);
    if (code == EXIT_HOLDS) {
        *axes = keep_text (keep, clauses.axes, strlen (clauses.axes));
        *domain = keep_text (keep, text, size);
        if (*axes == NULL || *domain == NULL)
            code = entry_no_memory (entry);
    }
    free (text);
    return code;
}
