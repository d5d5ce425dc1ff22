/* Text goes out as text: in every format, for hostile titles. */
#include "tests/tap.h"
#include "workbench/escape.h"

#include <stdlib.h>
#include <string.h>

typedef void escaper (FILE *out, const char *text);

static char *
escaped (escaper *escape, const char *text)
{
    char *buffer = NULL;
    size_t size = 0;
    FILE *out = open_memstream (&buffer, &size);

    if (out == NULL)
        return NULL;
    escape (out, text);
    fclose (out);
    return buffer;
}

int
main (void)
{
    static const struct {
        const char *format;
        escaper *escape;
        const char *text, *wanted;
    } cases[] = {
        { "tap", escape_tap, "x # TODO", "x \\# TODO" },
        { "tap", escape_tap, "a\nok 2", "a\\\\x0aok 2" },
        { "tap", escape_tap, "a\\b", "a\\\\b" },
        { "terminal", escape_terminal, "\033[31mred", "\\x1b[31mred" },
        { "terminal", escape_terminal, "\xe2\x80\xaeright",
          "\\xe2\\x80\\xaeright" },
        { "terminal", escape_terminal, "\xc2\x9b", "\\xc2\\x9b" },
        { "terminal", escape_terminal, "\xff\xc0\xaf", "\\xff\\xc0\\xaf" },
        { "terminal", escape_terminal, "Gr\xc3\xbc\xc3\x9f",
          "Gr\xc3\xbc\xc3\x9f" },
        { "latex", escape_latex, "\\input{/etc/passwd}",
          "\\textbackslash{}input\\{/etc/passwd\\}" },
        { "latex", escape_latex, "\\write18{id}^^5cinput x",
          "\\textbackslash{}write18\\{id\\}\\textasciicircum{}"
          "\\textasciicircum{}5cinput x" },
        { "latex", escape_latex, "a_b % $c$ & #1 ~",
          "a\\_b \\% \\$c\\$ \\& \\#1 \\textasciitilde{}" },
        { "csv", escape_csv, "plain", "plain" },
        { "csv", escape_csv, "=HYPERLINK(\"http://x\")",
          "\"'=HYPERLINK(\"\"http://x\"\")\"" },
        { "csv", escape_csv, "-1.5e-03", "-1.5e-03" },
        { "csv", escape_csv, "-1.5e", "\"'-1.5e\"" },
        { "csv", escape_csv, "-1+1", "\"'-1+1\"" },
        { "csv", escape_csv, "-", "\"'-\"" },
        { "csv", escape_csv, "@SUM(1)", "\"'@SUM(1)\"" },
        { "csv", escape_csv, "a,\"b\nc", "\"a,\"\"b\nc\"" },
        { "csv", escape_csv, "\t=1", "\"'\\x09=1\"" },
        { "json", escape_json, "a\"b\\c\n\001", "\"a\\\"b\\\\c\\n\\u0001\"" },
        { "markdown", escape_markdown, "a|b](javascript:x)<script>",
          "a\\|b\\](javascript:x)&lt;script&gt;" },
        { "html", escape_html, "<script>'\"&",
          "&lt;script&gt;&#39;&quot;&amp;" },
    };
    size_t i;

    plan (0);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = escaped (cases[i].escape, cases[i].text);
        ok (text != NULL && strcmp (text, cases[i].wanted) == 0,
            "%s, case %zu", cases[i].format, i);
        if (text != NULL && strcmp (text, cases[i].wanted) != 0) {
            escape_terminal (stderr, text);
            fputc ('\n', stderr);
        }
        free (text);
    }
    return done ();
}
