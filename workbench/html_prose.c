/*
 * Prose with TeX in it as HTML; where a text does not say which is which, by
 * how it looks.
 */
#include "workbench/html_tex.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "workbench/escape.h"

/* ---- Prose that does not say where its TeX is --------------------------- */

enum part { WORDS, NUMBER, SIGNS };

/* One blank-separated piece. */
struct piece {
    const char *text;
    size_t length;
    enum part role;
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

static enum part
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

int
reads_as_words (const char *text, size_t length)
{
    return piece_role (text, length) == WORDS;
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
        enum part role = pieces[i].role;
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

static void
tex_span (FILE *out, const char *tex, size_t length)
{
    fputs ("<span class=\"tex\">", out);
    escape_span (out, tex, length);
    fputs ("</span>", out);
}

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
