#include "workbench/escape.h"

#include <string.h>

/*
 * Decode one character of UTF-8 at TEXT: its length, 0 when the bytes are no
 * shortest form of a scalar value; *POINT is the code point.
 */
static int
utf8_at (const unsigned char *text, unsigned long *point)
{
    static const unsigned long least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    int length = *text < 0x80           ? 1
                 : (*text >> 5) == 0x06 ? 2
                 : (*text >> 4) == 0x0e ? 3
                 : (*text >> 3) == 0x1e ? 4
                                        : 0;
    int i;

    if (length == 0)
        return 0;
    *point =
        length == 1 ? *text : (unsigned long) (*text & (0xff >> (length + 1)));
    for (i = 1; i < length; i++) {
        if ((text[i] & 0xc0) != 0x80)
            return 0;
        *point = *point << 6 | (text[i] & 0x3f);
    }
    if (*point < least[length] || *point > 0x10ffff
        || (*point >= 0xd800 && *point <= 0xdfff))
        return 0;
    return length;
}

/* Could this character act on a terminal or reorder a line? */
static int
is_control (unsigned long point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0)
           || (point >= 0x200e && point <= 0x200f)
           || (point >= 0x2028 && point <= 0x202e)
           || (point >= 0x2066 && point <= 0x2069) || point == 0x061c
           || point == 0xfeff;
}

/* What to write in place of a character, or null for the character itself. */
typedef const char *replacement (unsigned char byte);

/* Write TEXT with harmful bytes as BAD and two hexadecimal digits, and ASCII
   characters replaced by what REPLACE says. */
static void
escape (FILE *out, const char *text, replacement *replace, const char *bad)
{
    const unsigned char *at = (const unsigned char *) text;

    while (*at != '\0') {
        unsigned long point = 0;
        int length = utf8_at (at, &point), i;
        const char *other =
            length == 1 && replace != NULL ? replace (*at) : NULL;
        if (other != NULL)
            fputs (other, out);
        else if (length == 0 || is_control (point))
            for (i = 0; i < (length > 0 ? length : 1); i++)
                fprintf (out, "%s%02x", bad, at[i]);
        else
            fwrite (at, 1, (size_t) length, out);
        at += length > 0 ? length : 1;
    }
}

void
escape_terminal (FILE *out, const char *text)
{
    escape (out, text, NULL, "\\x");
}

static const char *
tap_replacement (unsigned char byte)
{
    return byte == '#' ? "\\#" : byte == '\\' ? "\\\\" : NULL;
}

void
escape_tap (FILE *out, const char *text)
{
    escape (out, text, tap_replacement, "\\\\x");
}

static const char *
latex_replacement (unsigned char byte)
{
    switch (byte) {
    case '\\':
        return "\\textbackslash{}";
    case '{':
        return "\\{";
    case '}':
        return "\\}";
    case '$':
        return "\\$";
    case '&':
        return "\\&";
    case '#':
        return "\\#";
    case '%':
        return "\\%";
    case '_':
        return "\\_";
    case '^':
        return "\\textasciicircum{}";
    case '~':
        return "\\textasciitilde{}";
    case '<':
        return "\\textless{}";
    case '>':
        return "\\textgreater{}";
    case '|':
        return "\\textbar{}";
    case '"':
        return "\\textquotedbl{}";
    case '\n':
    case '\t':
    case '\r':
        return " ";
    default:
        return NULL;
    }
}

void
escape_latex (FILE *out, const char *text)
{
    escape (out, text, latex_replacement, "\\textbackslash{}x");
}

static const char *
csv_replacement (unsigned char byte)
{
    return byte == '"' ? "\"\"" : byte == '\n' ? "\n" : NULL;
}

/* A plain decimal number, perhaps negative and with an exponent: no
   spreadsheet takes it for a formula. */
static int
is_number (const char *text)
{
    size_t digits;

    text += *text == '-';
    digits = strspn (text, "0123456789");
    text += digits;
    if (*text == '.') {
        text++;
        digits = strspn (text, "0123456789");
        text += digits;
    }
    if (digits == 0)
        return 0;
    if (*text == 'e') {
        text += 1 + (text[1] == '-' || text[1] == '+');
        digits = strspn (text, "0123456789");
        text += digits;
    }
    return digits > 0 && *text == '\0';
}

/* Four hexadecimal integers with blanks between, which is how a ball is
   dumped: no spreadsheet takes that for a formula either. */
static int
is_dump (const char *text)
{
    int words;

    for (words = 1;; words++) {
        size_t digits;
        text += *text == '-';
        digits = strspn (text, "0123456789abcdef");
        text += digits;
        if (digits == 0 || *text != ' ')
            return digits > 0 && *text == '\0' && words == 4;
        text++;
    }
}

void
escape_csv (FILE *out, const char *text)
{
    int formula = *text != '\0' && strchr ("=+-@\t\r\n", *text) != NULL
                  && !is_number (text) && !is_dump (text);

    if (!formula && strpbrk (text, ",\"\n\r") == NULL) {
        escape (out, text, NULL, "\\x");
        return;
    }
    fputc ('"', out);
    if (formula)
        fputc ('\'', out);
    escape (out, text, csv_replacement, "\\x");
    fputc ('"', out);
}

static const char *
json_replacement (unsigned char byte)
{
    switch (byte) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\r':
        return "\\r";
    default:
        return NULL;
    }
}

void
escape_json (FILE *out, const char *text)
{
    fputc ('"', out);
    escape (out, text, json_replacement, "\\u00");
    fputc ('"', out);
}

static const char *
markdown_replacement (unsigned char byte)
{
    switch (byte) {
    case '|':
        return "\\|";
    case '\\':
        return "\\\\";
    case '`':
        return "\\`";
    case '*':
        return "\\*";
    case '_':
        return "\\_";
    case '[':
        return "\\[";
    case ']':
        return "\\]";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '#':
        return "\\#";
    case '!':
        return "\\!";
    case '\n':
    case '\t':
    case '\r':
        return " ";
    default:
        return NULL;
    }
}

void
escape_markdown (FILE *out, const char *text)
{
    escape (out, text, markdown_replacement, "\\\\x");
}

static const char *
html_replacement (unsigned char byte)
{
    switch (byte) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\n':
        return "\n";
    default:
        return NULL;
    }
}

void
escape_html (FILE *out, const char *text)
{
    escape (out, text, html_replacement, "\\x");
}

static const char *
gnuplot_replacement (unsigned char byte)
{
    /* A doubled quote is one, but for 5.4 not at the beginning. */
    return byte == '\'' ? "\u2019" : byte == '\n' || byte == '\t' ? " " : NULL;
}

void
escape_gnuplot (FILE *out, const char *text)
{
    fputc ('\'', out);
    escape (out, text, gnuplot_replacement, "\\x");
    fputc ('\'', out);
}

size_t
escape_harmless (const char *text, const char **why)
{
    const unsigned char *at = (const unsigned char *) text;

    for (;;) {
        unsigned long point = 0;
        int length = utf8_at (at, &point);
        *why = length == 0    ? "is not UTF-8"
               : *at == '\0'  ? "a NUL"
               : point < 0xa0 ? "a control character"
                              : "an invisible or bidirectional character";
        if (length == 0
            || (is_control (point) && strchr ("\t\n\r", (int) *at) == NULL)
            || *at == '\0')
            return (size_t) (at - (const unsigned char *) text);
        at += length;
    }
}
