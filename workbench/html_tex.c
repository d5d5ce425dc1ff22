/*
 * Texts of claims as HTML with TeX in it: prose, domains, points.
 */
#include "workbench/html.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "workbench/escape.h"

/* LENGTH bytes at TEXT, escaped. */
static void
escape_span (FILE *out, const char *text, size_t length)
{
    char *copy = strndup (text, length);

    if (copy != NULL)
        escape_html (out, copy);
    free (copy);
}

static void
tex_span (FILE *out, const char *tex, size_t length)
{
    fputs ("<span class=\"tex\">", out);
    escape_span (out, tex, length);
    fputs ("</span>", out);
}

/* ---- Names and numbers -------------------------------------------------- */

static int
is_one_of (const char *word, size_t length, const char *const *list)
{
    for (; *list != NULL; list++)
        if (strlen (*list) == length && memcmp (*list, word, length) == 0)
            return 1;
    return 0;
}

/* Names that TeX has a sign or an operator for. */
static const char *const tex_names[] = {
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

/*
 * TEX in which words may have lost their backslash, "log" or "det"; other
 * words stand upright.  Likewise "d^(1-alpha)", "2 x 2", "<=", "~" for an
 * order, and a percent sign.
 */
static void
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

/* ---- Prose that does not say where its TeX is --------------------------- */

enum role { WORDS, NUMBER, SIGNS };

/* One blank-separated piece. */
struct piece {
    const char *text;
    size_t length;
    enum role role;
};

/* The length of the piece at TEXT: blanks in braces, between \left and \right
   or \begin and \end belong to it. */
static size_t
piece_length (const char *text)
{
    static const char *const opens[] = { "\\left", "\\begin{", "{" };
    static const char *const closes[] = { "\\right", "\\end{", "}" };
    size_t at = 0;
    int depth = 0;

    while (text[at] != '\0' && (depth > 0 || text[at] != ' ')) {
        size_t i, step = 1;
        for (i = 0; i < 3; i++) {
            size_t open = strlen (opens[i]), close = strlen (closes[i]);
            if (strncmp (text + at, opens[i], open) == 0
                && !(i == 0 && isalpha ((unsigned char) text[at + open]))) {
                depth++;
                step = i == 1 ? open - 1 : open;
                break;
            }
            if (strncmp (text + at, closes[i], close) == 0
                && !(i == 0 && isalpha ((unsigned char) text[at + close]))) {
                depth--;
                step = i == 1 ? close - 1 : close;
                break;
            }
        }
        if (i == 3 && text[at] == '\\' && text[at + 1] != '\0')
            step = 2;
        at += step;
    }
    return at;
}

/* Is the word one that people say?  Long enough, in small letters but for the
   first, with a vowel; or one of the shortest. */
static int
is_word (const char *word, size_t length)
{
    static const char *const two[] = { "an", "as", "at", "be", "by",
                                       "do", "if", "in", "is", "it",
                                       "no", "of", "on", "or", "so",
                                       "to", "up", "we", NULL };
    static const char *const not [] = {
        "eps", "reg", "sup", "inf", "mod", NULL
    };
    int vowel = 0;
    size_t i;

    if (length < 2 || is_one_of (word, length, not )
        || is_one_of (word, length, tex_names))
        return 0;
    for (i = 0; i < length; i++) {
        unsigned char c = (unsigned char) word[i];
        if (!(islower (c) || (i == 0 && isupper (c))))
            return 0;
        vowel |= strchr ("aeiouyAEIOUY", c) != NULL;
    }
    return length == 2 ? is_one_of (word, length, two) : vowel;
}

/* "memgd/margin_flow": what is called so elsewhere. */
static int
is_identifier (const char *word, size_t length)
{
    return length > 4 && memchr (word, '_', length) != NULL
           && islower ((unsigned char) word[0])
           && islower ((unsigned char) word[1])
           && strspn (word, "abcdefghijklmnopqrstuvwxyz0123456789_/.[]")
                  >= length;
}

static enum role
piece_role (const char *text, size_t length)
{
    size_t i = 0, start;
    int words = 0;

    while (length > 0 && strchr (",;:.)'\"", text[length - 1]) != NULL)
        length--;
    while (i < length && strchr ("(\"", text[i]) != NULL)
        i++;
    if (i == length)
        return SIGNS;
    if ((length == i + 1 && text[i] == '%')
        || is_identifier (text + i, length - i))
        return WORDS;
    if (strspn (text + i, "0123456789/.-") >= length - i
        && isdigit ((unsigned char) text[length - 1]))
        return NUMBER;
    while (i < length) {
        start = i;
        while (i < length && isalpha ((unsigned char) text[i]))
            i++;
        /* "two-point", "Jacobi's" */
        if (!is_word (text + start, i - start)
            && !(words > 0 && i == start + 1 && text[start] == 's'))
            return SIGNS;
        words++;
        if (i < length && strchr ("-'", text[i]) == NULL)
            return SIGNS;
        i++;
    }
    return words > 0 ? WORDS : SIGNS;
}

/* Does a sentence end, or go on after a comma, behind this piece? */
static int
ends_clause (const struct piece *piece)
{
    return piece->length > 0
           && strchr (",;:.", piece->text[piece->length - 1]) != NULL;
}

/* Brackets that PIECE opens and leaves open, below 0 when it closes more. */
static int
brackets (const struct piece *piece)
{
    int open = 0;
    size_t i;

    for (i = 0; i < piece->length; i++)
        open += (strchr ("([", piece->text[i]) != NULL)
                - (strchr (")]", piece->text[i]) != NULL);
    return open;
}

/* Roles that neighbours decide: "a" before a word, a number among words, but
   in brackets that stand in TeX. */
static void
settle (struct piece *pieces, size_t n)
{
    int open = 0;
    size_t i;

    for (i = 0; i < n; i++) {
        struct piece *piece = pieces + i;
        int after = i + 1 < n ? (int) pieces[i + 1].role : WORDS;
        int before = i > 0 && !ends_clause (pieces + i - 1)
                         ? (int) pieces[i - 1].role
                         : WORDS;
        if (piece->length == 1 && (*piece->text == 'a' || *piece->text == 'A')
            && i + 1 < n && after == WORDS && before == WORDS)
            piece->role = WORDS;
        else if (piece->role == NUMBER)
            piece->role = open <= 0 && before == WORDS
                                  && (after == WORDS || ends_clause (piece))
                              ? WORDS
                              : SIGNS;
        open = piece->role == SIGNS ? open + brackets (piece) : 0;
    }
}

/* Punctuation at the end of TeX belongs to the sentence, and so does a bracket
   that was opened there. */
static size_t
without_punctuation (const char *text, size_t length)
{
    struct piece piece = { text, length, SIGNS };
    int open = brackets (&piece);

    while (length > 0
           && (strchr (",;:.", text[length - 1]) != NULL
               || (open < 0 && text[length - 1] == ')'))
           && !(length > 1 && text[length - 2] == '\\')) {
        open += text[length - 1] == ')';
        length--;
    }
    return length;
}

static void
write_pieces (FILE *out, const struct piece *pieces, size_t n)
{
    size_t i = 0;

    while (i < n) {
        const char *from = pieces[i].text;
        size_t span, bare;
        enum role role = pieces[i].role;
        if (i > 0)
            fputc (' ', out);
        do
            span = (size_t) (pieces[i].text - from) + pieces[i].length;
        while (++i < n && pieces[i].role == role
               && !(role == SIGNS && ends_clause (pieces + i - 1)
                    && from[span - 1] != ','));
        if (role == WORDS) {
            escape_span (out, from, span);
            continue;
        }
        bare = without_punctuation (from, span);
        if (bare > 0) {
            fputs ("<span class=\"tex\">", out);
            tex_repaired (out, from, bare);
            fputs ("</span>", out);
        }
        escape_span (out, from + bare, span - bare);
    }
}

/* Words and TeX apart by how they look. */
static void
guess_prose (FILE *out, const char *text)
{
    size_t n = 0, room = strlen (text) + 1;
    struct piece *pieces = calloc (room, sizeof *pieces);

    if (pieces == NULL) {
        escape_html (out, text);
        return;
    }
    while (*(text += strspn (text, " ")) != '\0') {
        size_t length = piece_length (text);
        pieces[n++] =
            (struct piece){ text, length, piece_role (text, length) };
        text += length;
    }
    settle (pieces, n);
    write_pieces (out, pieces, n);
    free (pieces);
}

/* ---- Words -------------------------------------------------------------- */

/* Escaped words in which "arXiv 2310.02984" is a link. */
static void
link_words (FILE *out, const char *text, size_t length)
{
    static const char arxiv[] = "arXiv ";
    const size_t lead = sizeof arxiv - 1, number = 10;
    const char *end = text + length, *at;

    for (at = text; at + lead + number <= end; at++) {
        const char *from = at + lead;
        if (memcmp (at, arxiv, lead) != 0 || strspn (from, "0123456789") != 4
            || from[4] != '.' || strspn (from + 5, "0123456789") != 5)
            continue;
        escape_span (out, text, (size_t) (at - text));
        fprintf (out, "<a href=\"https://arxiv.org/abs/%.10s\">%.16s</a>",
                 from, at);
        text = from + number;
        at = text - 1;
    }
    escape_span (out, text, (size_t) (end - text));
}

void
html_words (FILE *out, const char *text)
{
    while (*text != '\0') {
        size_t words = strcspn (text, "$");
        const char *end;
        link_words (out, text, words);
        text += words;
        if (*text == '\0')
            break;
        end = strchr (text + 1, '$');
        if (end == NULL) {
            escape_html (out, text);
            break;
        }
        tex_span (out, text + 1, (size_t) (end - text - 1));
        text = end + 1;
    }
}

void
html_prose (FILE *out, const char *text)
{
    if (strchr (text, '$') == NULL)
        guess_prose (out, text);
    else
        html_words (out, text);
}

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
        if (piece_role (text, span) == WORDS)
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
