#include "workbench/html.h"

#include "workbench/escape.h"

void
html_element (FILE *out, const char *tag, const char *class, const char *text)
{
    if (class != NULL)
        fprintf (out, "<%s class=\"%s\">", tag, class);
    else
        fprintf (out, "<%s>", tag);
    escape_html (out, text);
    fprintf (out, "</%s>", tag);
}

void
html_badge (FILE *out, const char *word)
{
    fputs ("<span class=\"badge ", out);
    escape_html (out, word);
    fputs ("\">", out);
    escape_html (out, word);
    fputs ("</span>", out);
}

void
html_scroll (FILE *out, const char *label)
{
    fputs ("<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
           "aria-label=\"",
           out);
    escape_html (out, label);
    fputs ("\">", out);
}
