#include "config.h"

#include "workbench/grid.h"

#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"

/* The most bits of all values of one axis: powers grow fast. */
static const double MOST_BITS = 1e8;

/* One axis that is being read, and how to complain of it. */
struct axis_list {
    fmpq *values;
    size_t length, room;
    double bits; /* of all values */
    const char *word, *name, *needs;
};

void
grid_init (struct grid *grid, const char *axes)
{
    memset (grid, 0, sizeof *grid);
    grid->count = axis_count (axes);
    grid->size = 1;
}

void
grid_clear (struct grid *grid)
{
    size_t j;
    int i;

    for (i = 0; i < grid->count; i++) {
        for (j = 0; j < grid->length[i]; j++)
            fmpq_clear (grid->values[i] + j);
        free (grid->values[i]);
        grid->values[i] = NULL;
        grid->length[i] = 0;
    }
}

static enum exit_code
add_value (struct axis_list *list, const fmpq_t value)
{
    if (list->length == MAX_GRID)
        return complain (EXIT_LIMIT, "%s: %.100s: more than %d values",
                         list->name, list->word, MAX_GRID);
    list->bits += (double) fmpz_bits (fmpq_numref (value))
                  + (double) fmpz_bits (fmpq_denref (value));
    if (list->bits > MOST_BITS)
        return complain (EXIT_LIMIT, "%s: %.100s: too many digits in all",
                         list->name, list->word);
    if (list->length == list->room) {
        size_t room = list->room > 0 ? 2 * list->room : 16;
        fmpq *longer = realloc (list->values, room * sizeof *longer);
        if (longer == NULL)
            return complain (EXIT_LIMIT, "%s: no memory", list->name);
        list->values = longer;
        list->room = room;
    }
    fmpq_init (list->values + list->length);
    fmpq_set (list->values + list->length++, value);
    return EXIT_HOLDS;
}

/* A text of LENGTH bytes that is one number. */
static enum exit_code
read_value (fmpq_t value, const struct axis_list *list, const char *text,
            size_t length)
{
    char *copy = strndup (text, length);
    enum decimal_status status = DECIMAL_TOO_LONG;

    if (copy != NULL)
        status = decimal_read (value, copy);
    free (copy);
    if (status == DECIMAL_READ)
        return EXIT_HOLDS;
    return complain (EXIT_USAGE, "%s: %.100s: %.*s is %s (%s)", list->name,
                     list->word, (int) (length < 60 ? length : 60), text,
                     status == DECIMAL_MALFORMED
                         ? "not a number like 3/2, 0.25 or 1e-3"
                         : "too long or too large a number",
                     list->needs);
}

/* Is TEXT of LENGTH bytes a power "a^m"?  Sets the base and the exponent. */
static int
read_power (slong *base, slong *exponent, const char *text, size_t length)
{
    const char *hat = memchr (text, '^', length);
    fmpq_t value;
    int sound = 0;
    char part[32];

    if (hat == NULL || length >= sizeof part)
        return 0;
    fmpq_init (value);
    snprintf (part, sizeof part, "%.*s", (int) (hat - text), text);
    sound = decimal_read (value, part) == DECIMAL_READ
            && fmpq_get_index (base, value) && *base > 1;
    snprintf (part, sizeof part, "%.*s",
              (int) (length - 1 - (size_t) (hat - text)), hat + 1);
    sound = sound && decimal_read (value, part) == DECIMAL_READ
            && fmpq_get_index (exponent, value) && *exponent > -100000
            && *exponent < 100000;
    fmpq_clear (value);
    return sound;
}

/* "a^m..a^n": the powers between. */
static enum exit_code
add_powers (struct axis_list *list, slong base, slong first, slong last)
{
    enum exit_code code = EXIT_HOLDS;
    fmpq_t value;
    slong n;

    if (first > last)
        return complain (EXIT_USAGE, "%s: %.100s: the range is empty",
                         list->name, list->word);
    fmpq_init (value);
    for (n = first; n <= last && code == EXIT_HOLDS; n++) {
        fmpq_set_si (value, base, 1);
        fmpq_pow_si (value, value, n);
        code = add_value (list, value);
    }
    fmpq_clear (value);
    return code;
}

/* From FIRST to LAST in steps of STEP, added or multiplied. */
static enum exit_code
add_steps (struct axis_list *list, fmpq_t first, const fmpq_t last,
           const fmpq_t step, int multiply)
{
    enum exit_code code = EXIT_HOLDS;

    if (fmpq_cmp (first, last) > 0)
        return complain (EXIT_USAGE, "%s: %.100s: the range is empty",
                         list->name, list->word);
    if (multiply ? fmpq_sgn (first) <= 0 || fmpq_cmp_si (step, 1) <= 0
                 : fmpq_sgn (step) <= 0)
        return complain (EXIT_USAGE, "%s: %.100s: its steps lead nowhere",
                         list->name, list->word);
    while (code == EXIT_HOLDS && fmpq_cmp (first, last) <= 0) {
        code = add_value (list, first);
        if (multiply)
            fmpq_mul (first, first, step);
        else
            fmpq_add (first, first, step);
    }
    return code;
}

/* "first..last", "first..last:step" or "first..last*factor", whose dots stand
   at DOTS. */
static enum exit_code
add_range (struct axis_list *list, const char *text, const char *dots,
           const char *end)
{
    const char *after = dots + 2;
    const char *mark = memchr (after, ':', (size_t) (end - after));
    enum exit_code code;
    slong base, other, from, to;
    fmpq_t first, last, step;

    if (mark == NULL)
        mark = memchr (after, '*', (size_t) (end - after));
    if (mark == NULL && read_power (&base, &from, text, (size_t) (dots - text))
        && read_power (&other, &to, after, (size_t) (end - after))
        && base == other)
        return add_powers (list, base, from, to);
    fmpq_init (first);
    fmpq_init (last);
    fmpq_init (step);
    fmpq_one (step);
    code = read_value (first, list, text, (size_t) (dots - text));
    if (code == EXIT_HOLDS)
        code = read_value (last, list, after,
                           (size_t) ((mark != NULL ? mark : end) - after));
    if (code == EXIT_HOLDS && mark != NULL)
        code = read_value (step, list, mark + 1, (size_t) (end - mark - 1));
    if (code == EXIT_HOLDS)
        code =
            add_steps (list, first, last, step, mark != NULL && *mark == '*');
    fmpq_clear (first);
    fmpq_clear (last);
    fmpq_clear (step);
    return code;
}

/* One entry of a list: LENGTH bytes at TEXT. */
static enum exit_code
add_entry (struct axis_list *list, const char *text, size_t length)
{
    const char *dots = memmem (text, length, "..", 2);
    enum exit_code code;
    fmpq_t value;

    if (dots != NULL)
        return add_range (list, text, dots, text + length);
    fmpq_init (value);
    code = read_value (value, list, text, length);
    if (code == EXIT_HOLDS)
        code = add_value (list, value);
    fmpq_clear (value);
    return code;
}

/* All entries of the list at TEXT. */
static enum exit_code
read_list (struct axis_list *list, const char *text)
{
    enum exit_code code = EXIT_HOLDS;

    for (;;) {
        size_t span = strcspn (text, ",");
        code = add_entry (list, text, span);
        if (code != EXIT_HOLDS || text[span] == '\0')
            return code;
        text += span + 1;
    }
}

/* Take one word "axis=list". */
static enum exit_code
take_word (struct grid *grid, const char *word, const char *name,
           const char *axes, const char *domain)
{
    const char *equals = strchr (word, '=');
    size_t span = equals != NULL ? (size_t) (equals - word) : strlen (word);
    struct axis_list list = { .word = word, .name = name };
    enum exit_code code;
    char axis[64], needs[512];
    int i;

    if (equals == NULL)
        return complain (EXIT_USAGE,
                         "%s: %s: not of the form axis=values (the axes are: "
                         "%s)",
                         name, word, axes);
    i = axis_position (axes, word, span);
    snprintf (axis, sizeof axis, "%.*s", (int) span, word);
    if (i < 0)
        return complain (EXIT_USAGE,
                         "%s: unknown axis '%s' (the axes are: %s)", name,
                         axis, axes);
    if (grid->given[i])
        return complain (EXIT_USAGE, "%s: axis %s is given twice", name, axis);
    axis_needs (needs, sizeof needs, domain, axis);
    list.needs = needs;
    code = read_list (&list, equals + 1);
    grid->given[i] = 1;
    grid->values[i] = list.values;
    grid->length[i] = list.length;
    if (code == EXIT_HOLDS) {
        grid->size *= list.length;
        if (grid->size > MAX_GRID)
            code = complain (EXIT_LIMIT, "%s: a grid has at most %d points",
                             name, MAX_GRID);
    }
    return code;
}

enum exit_code
grid_read (struct grid *grid, const struct request *request, int first,
           const char *name, const char *axes, const char *domain)
{
    enum exit_code code = EXIT_HOLDS;
    int i;

    for (i = first; i < request->nwords && code == EXIT_HOLDS; i++)
        code = take_word (grid, request->words[i], name, axes,
                          domain != NULL ? domain : "");
    return code;
}

int
grid_complete (const struct grid *grid)
{
    int i;

    for (i = 0; i < grid->count; i++)
        if (!grid->given[i])
            return 0;
    return 1;
}

void
grid_place (struct place *place, const struct grid *grid, size_t i)
{
    int axis;

    place->count = grid->count;
    for (axis = grid->count - 1; axis >= 0; axis--) {
        fmpq_set (place->at + axis,
                  grid->values[axis] + i % grid->length[axis]);
        i /= grid->length[axis];
    }
    place_round (place);
}
