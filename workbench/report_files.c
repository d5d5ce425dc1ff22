/*
 * The files of a report that are the same for all: style, script, KaTeX.
 */
#include "config.h"

#include "workbench/report.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char style[] =
    ":root {\n"
    "  --paper: #fff; --ink: #1b1b1b; --soft: #595959; --line: #d4d4d4;\n"
    "  --shade: #f4f4f2; --link: #0b4f9e; --good: #11662f; --bad: #a4141c;\n"
    "  --doubt: #7a4a00; --note: #fff6dc;\n"
    "}\n"
    "@media (prefers-color-scheme: dark) {\n"
    "  :root {\n"
    "    --paper: #16181b; --ink: #e6e6e6; --soft: #a8a8a8; --line: #3c4046;\n"
    "    --shade: #20242a; --link: #8ab8f5; --good: #7fd79a; --bad: #ff9a9a;\n"
    "    --doubt: #f0c070; --note: #332b14;\n"
    "  }\n"
    "}\n"
    "* { box-sizing: border-box; }\n"
    "html { -webkit-text-size-adjust: 100%; }\n"
    "body {\n"
    "  margin: 0 auto; padding: 1rem; max-width: 64rem;\n"
    "  background: var(--paper); color: var(--ink);\n"
    "  font: 1rem/1.55 system-ui, \"Liberation Sans\", sans-serif;\n"
    "  overflow-wrap: break-word;\n"
    "}\n"
    "a { color: var(--link); }\n"
    "h1 { font-size: 1.5rem; line-height: 1.25; margin: .6em 0 .4em; }\n"
    "h2 {\n"
    "  font-size: 1.2rem; margin: 2em 0 .5em; padding-bottom: .15em;\n"
    "  border-bottom: 1px solid var(--line);\n"
    "}\n"
    "h3 { font-size: 1rem; margin: 1.5em 0 .3em; }\n"
    "h1, .id { overflow-wrap: anywhere; }\n"
    "code, .id, .number { font-family: ui-monospace, \"Liberation Mono\", "
    "monospace; }\n"
    "a.id, code { font-size: .93em; }\n"
    ".number { user-select: all; font-size: .93em; }\n"
    "nav { font-size: .93rem; }\n"
    "nav ul { list-style: none; margin: 0; padding: 0; display: flex;\n"
    "  flex-wrap: wrap; gap: .2rem 1.2rem; }\n"
    ".lead { font-size: 1.08rem; }\n"
    ".soft, footer { color: var(--soft); font-size: .88rem; }\n"
    "footer { margin-top: 3rem; border-top: 1px solid var(--line); }\n"
    ".note {\n"
    "  background: var(--note); border-left: 4px solid var(--doubt);\n"
    "  padding: .6rem .9rem; margin: 1rem 0;\n"
    "}\n"
    ".note p { margin: .3em 0; }\n"
    ".badge {\n"
    "  display: inline-block; border: 1px solid currentColor;\n"
    "  border-radius: .3em; padding: 0 .45em; font-size: .82rem;\n"
    "  line-height: 1.5; white-space: nowrap; color: var(--soft);\n"
    "}\n"
    ".holds, .proved, .agrees, .rejected { color: var(--good); }\n"
    ".fails, .broken, .disproved, .differs, .accepted {\n"
    "  color: var(--bad); font-weight: bold;\n"
    "}\n"
    ".inconclusive, .undecided, .cited, .finding { color: var(--doubt); }\n"
    ".scroll {\n"
    "  overflow-x: auto; max-width: 100%; margin: .5rem 0; position: "
    "relative;\n"
    "}\n"
    ".scroll:focus-visible { outline: 2px solid var(--link); }\n"
    "table { border-collapse: collapse; font-size: .93rem; }\n"
    "caption { text-align: left; color: var(--soft); padding: .2em 0; }\n"
    "th, td {\n"
    "  text-align: left; vertical-align: top; padding: .3em .8em .3em 0;\n"
    "  border-bottom: 1px solid var(--line);\n"
    "}\n"
    "thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }\n"
    "tbody th { font-weight: normal; }\n"
    ".data td, .data th { white-space: nowrap; }\n"
    ".data .why { white-space: normal; min-width: 14rem; }\n"
    ".count { text-align: right; font-variant-numeric: tabular-nums; }\n"
    "dl { display: grid; grid-template-columns: max-content 1fr;\n"
    "  gap: .3rem 1.2rem; margin: 1rem 0; }\n"
    "dt { color: var(--soft); }\n"
    "dd { margin: 0; min-width: 0; }\n"
    "main > ul { margin: .3rem 0; }\n"
    "ol.steps { padding-left: 1.6rem; }\n"
    "ol.steps > li { margin: .8em 0; }\n"
    "ol.steps p { margin: .2em 0; }\n"
    "figure { margin: 1rem 0; }\n"
    "figure img {\n"
    "  width: 36rem; max-width: 100%; height: auto; background: #fff;\n"
    "}\n"
    ".tex.display { margin: .3rem 0; padding: .2rem 0; }\n"
    ".katex { font-size: 1.06em; }\n"
    ".katex-display { margin: .2em 0; text-align: left; }\n"
    ".katex-display > .katex { text-align: left; padding: 0 .2em; }\n"
    "@media (max-width: 40rem) {\n"
    "  dl { grid-template-columns: 1fr; gap: 0; }\n"
    "  dd { margin-bottom: .6rem; }\n"
    "  .claims thead { display: none; }\n"
    "  .claims caption { display: block; }\n"
    "  .claims, .claims tbody, .claims tr, .claims td, .claims th {\n"
    "    display: block; border: 0; padding: 0;\n"
    "  }\n"
    "  .claims tr { border-bottom: 1px solid var(--line); padding: .6em 0; }\n"
    "  .claims td[data-label]::before { content: attr(data-label) \": \"; }\n"
    "  .claims td.mark { display: inline-block; margin-right: .5em; }\n"
    "}\n"
    "@media print {\n"
    "  body { max-width: none; font-size: 10pt; }\n"
    "  nav { display: none; }\n"
    "  .scroll { overflow: visible; }\n"
    "  .data td, .data th { white-space: normal; overflow-wrap: anywhere; }\n"
    "  tr, li, figure, .note { break-inside: avoid; }\n"
    "  h2, h3 { break-after: avoid; }\n"
    "}\n";

/* Texts cannot reach anything but KaTeX's parser, which trusts none of them:
   no links, no pictures, no HTML, no huge sizes. */
static const char script[] =
    "\"use strict\";\n"
    "document.addEventListener (\"DOMContentLoaded\", function () {\n"
    "  if (typeof katex === \"undefined\")\n"
    "    return;\n"
    "  document.querySelectorAll (\".tex\").forEach (function (element) {\n"
    "    katex.render (element.textContent, element, {\n"
    "      displayMode: element.classList.contains (\"display\"),\n"
    "      throwOnError: false, strict: \"ignore\", trust: false,\n"
    "      maxSize: 20, maxExpand: 500\n"
    "    });\n"
    "  });\n"
    "});\n";

/* ---- KaTeX -------------------------------------------------------------- */

/* Sources other than woff2, which every browser takes first, are cut from the
   style sheet: their files are not copied. */
static void
cut_sources (char *css)
{
    char *to = css;

    while (*css != '\0') {
        if (strncmp (css, ",url(", 5) == 0) {
            size_t span = 5 + strcspn (css + 5, ",;}");
            css += span;
        } else
            *to++ = *css++;
    }
    *to = '\0';
}

/* The whole file DIRECTORY/NAME, to be freed, SIZE bytes and a NUL; null when
   it cannot be read. */
static char *
read_file (const char *directory, const char *name, size_t *size)
{
    char path[1024], *text = NULL, block[65536];
    FILE *in, *out;
    size_t got;
    int bad;

    snprintf (path, sizeof path, "%s/%s", directory, name);
    in = fopen (path, "rb");
    if (in == NULL)
        return NULL;
    out = open_memstream (&text, size);
    while (out != NULL && (got = fread (block, 1, sizeof block, in)) > 0)
        fwrite (block, 1, got, out);
    bad = out == NULL || ferror (in);
    fclose (in);
    if (out != NULL && fclose (out) != 0)
        bad = 1;
    if (bad) {
        free (text);
        return NULL;
    }
    return text;
}

static enum exit_code
copy_file (struct report *report, const char *name)
{
    char to[300];
    enum exit_code code;
    size_t size = 0;
    char *text = read_file (KATEX_DIR, name, &size);

    if (text == NULL)
        return complain (EXIT_IO, "%s/%s: %s", KATEX_DIR, name,
                         strerror (errno));
    if (strcmp (name, "katex.min.css") == 0) {
        cut_sources (text);
        size = strlen (text);
    }
    snprintf (to, sizeof to, "katex/%s", name);
    code = site_write (&report->site, to, text, size);
    free (text);
    return code;
}

static int
is_font (const struct dirent *entry)
{
    size_t length = strlen (entry->d_name);

    return length > 6 && length < 250
           && strcmp (entry->d_name + length - 6, ".woff2") == 0;
}

/* By bytes: the order of the list of files is that of no locale. */
static int
by_bytes (const struct dirent **a, const struct dirent **b)
{
    return strcmp ((*a)->d_name, (*b)->d_name);
}

static enum exit_code
copy_katex (struct report *report)
{
    char path[1024], name[300];
    struct dirent **fonts = NULL;
    enum exit_code code;
    int n, i;

    snprintf (path, sizeof path, "%s/fonts", KATEX_DIR);
    n = scandir (path, &fonts, is_font, by_bytes);
    if (n < 0)
        return complain (EXIT_IO, "%s: %s", path, strerror (errno));
    code = copy_file (report, "katex.min.js");
    if (code == EXIT_HOLDS)
        code = copy_file (report, "katex.min.css");
    for (i = 0; i < n; i++) {
        snprintf (name, sizeof name, "fonts/%s", fonts[i]->d_name);
        if (code == EXIT_HOLDS)
            code = copy_file (report, name);
        free (fonts[i]);
    }
    free (fonts);
    return code;
}

enum exit_code
report_files (struct report *report)
{
    enum exit_code code =
        site_write (&report->site, "report.css", style, sizeof style - 1);
    FILE *there;
    char path[1024];

    snprintf (path, sizeof path, "%s/katex.min.js", KATEX_DIR);
    there = *KATEX_DIR != '\0' ? fopen (path, "rb") : NULL;
    report->mathematics = there != NULL;
    if (there != NULL)
        fclose (there);
    if (code != EXIT_HOLDS || !report->mathematics)
        return code;
    code = site_write (&report->site, "report.js", script, sizeof script - 1);
    return code == EXIT_HOLDS ? copy_katex (report) : code;
}
