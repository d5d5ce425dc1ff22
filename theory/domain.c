#include "theory/domain.h"

#include <string.h>

int
axis_position (const char *axes, const char *name, size_t length)
{
    int i = 0;

    while (*axes != '\0') {
        size_t span = strcspn (axes, " ");
        if (span == length && memcmp (axes, name, span) == 0)
            return i;
        axes += span;
        axes += strspn (axes, " ");
        i++;
    }
    return -1;
}

int
axis_count (const char *axes)
{
    int count = 0;

    while (*axes != '\0') {
        axes += strcspn (axes, " ");
        axes += strspn (axes, " ");
        count++;
    }
    return count;
}

void
axis_name (char *name, size_t size, const char *axes, int i)
{
    size_t span;

    for (; i > 0 && *axes != '\0'; i--) {
        axes += strcspn (axes, " ");
        axes += strspn (axes, " ");
    }
    span = strcspn (axes, " ");
    if (span >= size)
        span = size - 1;
    memcpy (name, axes, span);
    name[span] = '\0';
}

enum relation_sign {
    NONE,
    LESS,
    AT_MOST_EQUAL,
    GREATER,
    AT_LEAST_EQUAL,
    UNEQUAL
};

static enum relation_sign
read_relation (const char *text, size_t length)
{
    static const char *const signs[] = { "<", "<=", ">", ">=", "!=" };
    size_t i;

    for (i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strlen (signs[i]) == length
            && memcmp (signs[i], text, length) == 0)
            return (enum relation_sign) (i + 1);
    return NONE;
}

static int
holds (int comparison, enum relation_sign sign)
{
    switch (sign) {
    case LESS:
        return comparison < 0;
    case AT_MOST_EQUAL:
        return comparison <= 0;
    case GREATER:
        return comparison > 0;
    case AT_LEAST_EQUAL:
        return comparison >= 0;
    case UNEQUAL:
        return comparison != 0;
    case NONE:
        break;
    }
    return 0;
}

/* One factor: an axis (whose integrality is noted) or a literal rational. */
static int
read_factor (fmpq_t value, int *integral, const char *text, size_t length,
             const char *axes, const fmpq *at)
{
    int axis = axis_position (axes, text, length);
    char literal[64];

    if (axis >= 0) {
        fmpq_set (value, at + axis);
        *integral = *integral && fmpz_is_one (fmpq_denref (at + axis));
        return 1;
    }
    if (length == 0 || length >= sizeof literal)
        return 0;
    memcpy (literal, text, length);
    literal[length] = '\0';
    return fmpq_set_str (value, literal, 10) == 0;
}

static int
read_term (fmpq_t value, int *integral, const char *text, size_t length,
           const char *axes, const fmpq *at)
{
    const char *end = text + length;
    int sound = 1;
    fmpq_t factor;

    fmpq_init (factor);
    fmpq_one (value);
    while (sound && text <= end) {
        const char *star = memchr (text, '*', (size_t) (end - text));
        size_t span = (size_t) ((star != NULL ? star : end) - text);
        sound = read_factor (factor, integral, text, span, axes, at);
        fmpq_mul (value, value, factor);
        text += span + 1;
    }
    fmpq_clear (factor);
    return sound;
}

static int
read_sum (fmpq_t value, int *integral, const char *text, size_t length,
          const char *axes, const fmpq *at)
{
    const char *end = text + length;
    int sound = 1;
    fmpq_t term;

    fmpq_init (term);
    fmpq_zero (value);
    while (sound && text <= end) {
        const char *plus = memchr (text, '+', (size_t) (end - text));
        size_t span = (size_t) ((plus != NULL ? plus : end) - text);
        sound = read_term (term, integral, text, span, axes, at);
        fmpq_add (value, value, term);
        text += span + 1;
    }
    fmpq_clear (term);
    return sound;
}

/* One clause without its leading "integer ". */
static enum domain_answer
check_chain (const char *text, size_t length, int must_be_integral,
             const char *axes, const fmpq *at)
{
    const char *end = text + length;
    enum relation_sign sign = NONE;
    enum domain_answer answer = INSIDE;
    int integral = 1, words = 0;
    fmpq_t left, right;

    fmpq_init (left);
    fmpq_init (right);
    while (text < end && answer != MALFORMED) {
        const char *blank = memchr (text, ' ', (size_t) (end - text));
        size_t span = (size_t) ((blank != NULL ? blank : end) - text);
        if (words % 2 == 1) {
            sign = read_relation (text, span);
            if (sign == NONE)
                answer = MALFORMED;
        } else if (!read_sum (right, &integral, text, span, axes, at))
            answer = MALFORMED;
        else {
            if (words > 0 && !holds (fmpq_cmp (left, right), sign))
                answer = OUTSIDE;
            fmpq_swap (left, right);
        }
        words++;
        text += span + 1;
    }
    fmpq_clear (left);
    fmpq_clear (right);
    if (answer != MALFORMED && words % 2 == 0)
        return MALFORMED;
    if (answer == INSIDE && must_be_integral && !integral)
        return OUTSIDE;
    return answer;
}

static const char where[] = "where ";

static int
is_prose (const char *clause)
{
    return strncmp (clause, where, strlen (where)) == 0;
}

const char *
domain_prose (const char *domain, size_t *length)
{
    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        if (is_prose (domain)) {
            *length = span - strlen (where);
            return domain + strlen (where);
        }
        domain += span;
        domain += strspn (domain, ", ");
    }
    return NULL;
}

enum domain_answer
domain_check (const char *domain, const char *axes, const fmpq *at,
              const char **clause, size_t *length)
{
    static const char prefix[] = "integer ";
    const size_t skip = sizeof prefix - 1;

    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        int integer = span > skip && memcmp (domain, prefix, skip) == 0;
        size_t from = integer ? skip : 0;
        enum domain_answer answer =
            is_prose (domain)
                ? INSIDE
                : check_chain (domain + from, span - from, integer, axes, at);

        *clause = domain;
        *length = span;
        if (answer != INSIDE)
            return answer;
        domain += span;
        domain += strspn (domain, ", ");
    }
    return INSIDE;
}
