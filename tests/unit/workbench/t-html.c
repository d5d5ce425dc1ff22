/* Texts of claims as HTML: nothing in them becomes markup, TeX stands apart
   from words. */
#include "tests/tap.h"
#include "workbench/html.h"
#include "workbench/report_site.h"

#include <stdlib.h>
#include <string.h>

typedef void writer (FILE *out, const char *text);

/* What WRITE makes of TEXT, with elements of TeX as [...]. */
static char *
written (writer *write, const char *text)
{
    static const char open[] = "<span class=\"tex\">", close[] = "</span>";
    char *buffer = NULL, *from, *to;
    size_t size = 0;
    FILE *out = open_memstream (&buffer, &size);

    if (out == NULL)
        return NULL;
    write (out, text);
    fclose (out);
    for (from = to = buffer; *from != '\0';)
        if (strncmp (from, open, strlen (open)) == 0) {
            *to++ = '[';
            from += strlen (open);
        } else if (strncmp (from, close, strlen (close)) == 0) {
            *to++ = ']';
            from += strlen (close);
        } else
            *to++ = *from++;
    *to = '\0';
    return buffer;
}

static void
badge (FILE *out, const char *text)
{
    html_badge (out, text);
}

static void
element (FILE *out, const char *text)
{
    html_element (out, "b", NULL, text);
}

static void
site (FILE *out, const char *text)
{
    char name[256];

    site_name (name, sizeof name, text);
    fputs (name, out);
}

static void
check_texts (void)
{
    static const struct {
        const char *what;
        writer *write;
        const char *text, *wanted;
    } cases[] = {
        { "words", html_words, "a $x < y$ b", "a [x &lt; y] b" },
        { "words", html_words, "5 $ and <b>", "5 $ and &lt;b&gt;" },
        { "words", html_words, "$</span><script>$",
          "[&lt;/span&gt;&lt;script&gt;]" },
        { "words", html_words, "\x1b[31m\xff", "\\x1b[31m\\xff" },
        { "words", html_words, "see arXiv 2310.02984, 1",
          "see <a href=\"https://arxiv.org/abs/2310.02984\">arXiv "
          "2310.02984</a>, 1" },
        { "words", html_words, "arXiv 2310.0298\"", "arXiv 2310.0298&quot;" },
        { "element", element, "</b>&", "<b>&lt;/b&gt;&amp;</b>" },
        { "badge", badge, "\"><i>",
          "<span class=\"badge &quot;&gt;&lt;i&gt;\">&quot;&gt;&lt;i&gt;]" },
        { "prose", html_prose, "the sum is S_{ii}", "the sum is [S_{ii}]" },
        { "prose", html_prose, "<img src=x> is 1",
          "[&lt;\\mathrm{img} \\mathrm{src}=x&gt;] is 1" },
        { "prose", html_prose, "M = 2, 5: the ball holds 1/2",
          "[M = 2], 5: the ball holds 1/2" },
        { "prose", html_prose, "at x = (1, 2, 3) only",
          "at [x = (1, 2, 3)] only" },
        { "prose", html_prose, "a tenth of d^(1-alpha)",
          "a tenth of [d^{1-\\alpha }]" },
        { "prose", html_prose, "\\text{a b} c", "[\\text{a b} c]" },
        { "prose", html_prose, "log(1 + pi) <= 50 %",
          "[\\log (1 + \\pi ) \\le  50] %" },
        { "prose", html_prose, "\\left( a + b", "[\\left( a + b]" },
        { "prose", html_prose, "proved with margin_flow, for 2 x 3",
          "proved with margin_flow, for [2 \\times 3]" },
        { "prose", html_prose, "", "" },
        { "domain", html_domain, "alpha > 1, integer T >= 0",
          "[\\alpha  &gt; 1], integer [T  \\ge  0]" },
        { "domain", html_domain, "integer 1 <= d <= 1000000, where d is odd",
          "integer [1 \\le  d  \\le  10^{6}], where [d ] is odd" },
        { "domain", html_domain, "g12*g12 < 1", "[g_{12} \\,g_{12}  &lt; 1]" },
        { "domain", html_domain, "x < <b>", "[x  &lt; &lt;b &gt;]" },
        { "axis", html_axis, "beta1", "[\\beta_{1} ]" },
        { "axis", html_axis, "seed", "[\\mathrm{seed} ]" },
        { "file", site, "memscale/tail", "memscale/tail" },
        { "file", site, "../../etc", "=2E=2E/=2E=2E=2Fetc" },
        { "file", site, "/etc/x", "=2Fetc=2Fx" },
        { "file", site, "own/index", "own/=index" },
        { "file", site, "a/b c\n", "a/b=20c=0A" },
    };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *got = written (cases[i].write, cases[i].text);
        ok (got != NULL && strcmp (got, cases[i].wanted) == 0, "%s: case %zu",
            cases[i].what, i);
        if (got != NULL && strcmp (got, cases[i].wanted) != 0)
            diag ("got %s", got);
        free (got);
    }
}

static void
point (FILE *out, const char *value)
{
    struct point place = { { NULL }, 0 };

    place.at[0] = value;
    html_point (out, "alpha N", &place);
}

int
main (void)
{
    char *got;

    plan (0);
    check_texts ();
    got = written (point, "3/2");
    ok (got != NULL && strcmp (got, "[\\alpha = 3/2], [N = \\text{?}]") == 0,
        "a point without a value: %s", got);
    free (got);
    got = written (point, "-10^6");
    ok (got != NULL && strncmp (got, "[\\alpha = -10^{6}]", 18) == 0,
        "a power: %s", got);
    free (got);
    got = written (point, "</span>");
    ok (got != NULL && strstr (got, "</") == NULL, "no markup in a value");
    free (got);
    return done ();
}
