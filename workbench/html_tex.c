/*
 * Formulas, domains and points of claims as TeX in HTML.
 */
#include "workbench/html_tex.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "workbench/escape.h"

void
escape_span (FILE *out, const char *text, size_t length)
{
    char *copy = strndup (text, length);

    if (copy != NULL)
        escape_html (out, copy);
    free (copy);
}

/* ---- Names and numbers -------------------------------------------------- */

int
is_one_of (const char *word, size_t length, const char *const *list)
{
    for (; *list != NULL; list++)
        if (strlen (*list) == length && memcmp (*list, word, length) == 0)
            return 1;
    return 0;
}

const char *const tex_names[] = {
    "alpha", "beta", "gamma",  "delta",  "Delta", "epsilon", "eta", "kappa",
    "theta", "mu",   "nu",     "pi",     "rho",   "sigma",   "tau", "phi",
    "omega", "zeta", "lambda", "Lambda", "Gamma", "Phi",     "log", "exp",
    "det",   "max",  "min",    "sqrt",   NULL,
};

/* "alpha" as \alpha, "g12" as g_{12}, "seed" upright. */
static void
tex_name (FILE *out, const char *name, size_t length)
{
    size_t stem = length;

    while (stem > 1 && isdigit ((unsigned char) name[stem - 1]))
        stem--;
    if (stem == 3 && memcmp (name, "eps", 3) == 0)
        fputs ("\\varepsilon", out);
    else if (is_one_of (name, stem, tex_names)) {
        fputc ('\\', out);
        escape_span (out, name, stem);
    } else if (stem > 1) {
        fputs ("\\mathrm{", out);
        escape_span (out, name, stem);
        fputc ('}', out);
    } else
        escape_span (out, name, stem);
    if (stem < length) {
        fputs ("_{", out);
        escape_span (out, name + stem, length - stem);
        fputc ('}', out);
    }
    fputc (' ', out);
}

/* A number; "10^6" and 1000000 as a power of ten. */
static void
tex_number (FILE *out, const char *number, size_t length)
{
    const char *hat = memchr (number, '^', length);
    size_t sign = *number == '-' ? 1 : 0;

    if (hat != NULL) {
        size_t base = (size_t) (hat - number) + 1;
        escape_span (out, number, base);
        fputc ('{', out);
        escape_span (out, number + base, length - base);
        fputc ('}', out);
    } else if (length > sign + 5 && number[sign] == '1'
               && strspn (number + sign + 1, "0") >= length - sign - 1)
        fprintf (out, "%s10^{%zu}", sign ? "-" : "", length - sign - 1);
    else
        escape_span (out, number, length);
}

/* The bytes of the command at TEX, a backslash, with its argument where that
   is words. */
static size_t
command_length (const char *tex, size_t length)
{
    static const char *const worded[] = { "text",         "mathrm", "mathbb",
                                          "operatorname", "begin",  "end",
                                          "mathcal",      "mathbf", NULL };
    size_t span = 1;
    const char *end;

    while (span < length && isalpha ((unsigned char) tex[span]))
        span++;
    if (span == 1)
        return length > 1 ? 2 : 1;
    if (span < length && tex[span] == '{'
        && is_one_of (tex + 1, span - 1, worded)) {
        end = memchr (tex, '}', length);
        return end != NULL ? (size_t) (end - tex) + 1 : span;
    }
    return span;
}

/* Write the TeX of a sign that is spelled in ASCII; its length, 0 when there
   is none at TEXT. */
static size_t
sign_length (FILE *out, const char *text, size_t length)
{
    static const struct {
        const char *sign, *tex;
    } signs[] = { { "<=", "\\le " },
                  { ">=", "\\ge " },
                  { "!=", "\\ne " },
                  { "~", "\\sim " },
                  { "%", "\\%" } };
    size_t i;

    for (i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t span = strlen (signs[i].sign);
        if (span <= length && memcmp (text, signs[i].sign, span) == 0) {
            fputs (signs[i].tex, out);
            return span;
        }
    }
    return 0;
}

/* The bytes of a bracket and all it holds; of what there is when it stays
   open. */
static size_t
bracket_length (const char *text, size_t length)
{
    size_t at = 0;
    int depth = 0;

    do {
        depth += (text[at] == '(') - (text[at] == ')');
        at++;
    } while (at < length && depth > 0);
    return at;
}

void
tex_repaired (FILE *out, const char *tex, size_t length)
{
    size_t at = 0;

    while (at < length) {
        const char *here = tex + at;
        size_t left = length - at, span = 0;
        while (span < left
               && (islower ((unsigned char) here[span])
                   || (span == 0 && isupper ((unsigned char) *here))))
            span++;
        if (!is_one_of (here, span, tex_names)
            && isupper ((unsigned char) *here))
            span = 1;
        if (*here == '\\') {
            span = command_length (here, left);
            escape_span (out, here, span);
        } else if ((span > 2 || (span == 2 && memcmp (here, "pi", 2) == 0))
                   && is_one_of (here, span, tex_names)
                   && !(memcmp (here, "sqrt", 4) == 0
                        && !(left > 5 && isalnum ((unsigned char) here[5]))))
            tex_name (out, here, span);
        else if (span > 2) {
            fputs ("\\mathrm{", out);
            escape_span (out, here, span);
            fputc ('}', out);
        } else if (left > 2 && *here == '^' && here[1] == '-'
                   && isdigit ((unsigned char) here[2])) {
            span = 2;
            while (span < left && isdigit ((unsigned char) here[span]))
                span++;
            fputs ("^{", out);
            escape_span (out, here + 1, span - 1);
            fputc ('}', out);
        } else if (left > 1 && *here == '^' && here[1] == '(') {
            span = 1 + bracket_length (here + 1, left - 1);
            fputs ("^{", out);
            tex_repaired (out, here + 2, span > 3 ? span - 3 : 0);
            fputc ('}', out);
        } else if (at >= 2 && left > 2 && memcmp (here - 1, " x ", 3) == 0
                   && isalnum ((unsigned char) here[-2])
                   && isdigit ((unsigned char) here[2])) {
            fputs ("\\times", out);
            span = 1;
        } else {
            span = sign_length (out, here, left);
            if (span == 0)
                escape_span (out, here, span = 1);
        }
        at += span;
    }
}

/* One sum or relation, or a bit of a condition in words. */
static void
tex_terms (FILE *out, const char *text, size_t length)
{
    size_t at = 0;

    while (at < length) {
        const char *here = text + at;
        size_t left = length - at, span = 0;
        if (isdigit ((unsigned char) *here)) {
            while (span < left && isdigit ((unsigned char) here[span]))
                span++;
            tex_number (out, here, span);
        } else if (isalpha ((unsigned char) *here)) {
            while (span < left && isalnum ((unsigned char) here[span]))
                span++;
            tex_name (out, here, span);
        } else if (*here == '*') {
            fputs ("\\,", out);
            span = 1;
        } else {
            span = sign_length (out, here, left);
            if (span == 0)
                escape_span (out, here, span = 1);
        }
        at += span;
    }
}

static void
html_terms (FILE *out, const char *text, size_t length)
{
    fputs ("<span class=\"tex\">", out);
    tex_terms (out, text, length);
    fputs ("</span>", out);
}

/* ---- Formulas ----------------------------------------------------------- */

void
html_formula (FILE *out, const char *tex)
{
    html_scroll (out, "formula");
    fputs ("<div class=\"tex display\">", out);
    tex_repaired (out, tex, strlen (tex));
    fputs ("</div></div>\n", out);
}

/* ---- Domains and points ------------------------------------------------- */

/* A condition in words, whose signs are those of domains. */
static void
html_condition (FILE *out, const char *text, size_t length)
{
    const char *end = text + length;

    while (text < end) {
        const char *blank = memchr (text, ' ', (size_t) (end - text));
        size_t span = (size_t) ((blank != NULL ? blank : end) - text);
        if (reads_as_words (text, span))
            escape_span (out, text, span);
        else
            html_terms (out, text, span);
        text += span;
        if (text < end)
            fputc (*text++, out);
    }
}

void
html_domain (FILE *out, const char *domain)
{
    static const char integer[] = "integer ", where[] = "where ";

    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        if (strncmp (domain, where, strlen (where)) == 0)
            html_condition (out, domain, span);
        else {
            size_t lead = strncmp (domain, integer, strlen (integer)) == 0
                              ? strlen (integer)
                              : 0;
            escape_span (out, domain, lead);
            html_terms (out, domain + lead, span - lead);
        }
        domain += span;
        if (*domain == ',') {
            fputs (", ", out);
            domain += strspn (domain, ", ");
        }
    }
}

void
html_axis (FILE *out, const char *axis)
{
    fputs ("<span class=\"tex\">", out);
    tex_name (out, axis, strlen (axis));
    fputs ("</span>", out);
}

void
html_point (FILE *out, const char *axes, const struct point *point)
{
    int i, count = axis_count (axes);

    if (count == 0)
        fputs ("the number", out);
    for (i = 0; i < count && i < MAX_AXES; i++) {
        const char *value = point->at[i] != NULL ? point->at[i] : "?";
        char name[64];
        axis_name (name, sizeof name, axes, i);
        fputs (i > 0 ? ", <span class=\"tex\">" : "<span class=\"tex\">", out);
        tex_name (out, name, strlen (name));
        fputs ("= ", out);
        if (strspn (value, "0123456789/^.-") == strlen (value))
            tex_number (out, value, strlen (value));
        else {
            fputs ("\\text{", out);
            escape_html (out, value);
            fputc ('}', out);
        }
        fputs ("</span>", out);
    }
}
