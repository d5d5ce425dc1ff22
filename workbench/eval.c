/* assay eval: a formula of the command line, every digit right; or the same
   formula for TeX, PARI and mpmath. */
#include "workbench/cli.h"

#include <stdlib.h>
#include <string.h>

#include "theory/formula.h"
#include "validate/decimal.h"
#include "workbench/json.h"

/* What was asked, read. */
struct evaluation_request {
    const struct request *request;
    const struct formula *formula;
    const char *axes;
    struct place place;
};

enum form { VALUE, TEXT_FORM, LATEX_FORM, PARI_FORM, MPMATH_FORM, JSON_FORM };

static const char *const forms[] = { "text",   "latex", "pari",
                                     "mpmath", "json",  NULL };

/* ---- Words -------------------------------------------------------------- */

static int
is_name (const char *name, size_t length)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "0123456789_";

    return length > 0 && length < 64
           && strchr (letters, name[0]) < letters + 52
           && strspn (name, letters) >= length;
}

/* Put the names before "=" in the words after the formula into AXES. */
static enum exit_code
read_axes (char *axes, size_t size, const struct request *request)
{
    int i;

    *axes = '\0';
    if (request->nwords - 1 > MAX_AXES)
        return complain (EXIT_USAGE, "eval: more than %d parameters",
                         MAX_AXES);
    for (i = 1; i < request->nwords; i++) {
        const char *word = request->words[i];
        size_t length = strcspn (word, "=");
        if (!is_name (word, length) || strlen (axes) + length + 2 > size)
            return complain (EXIT_USAGE,
                             "eval: %.200s: not of the form name=value", word);
        if (i > 1)
            strcat (axes, " ");
        strncat (axes, word, length);
    }
    return EXIT_HOLDS;
}

/* ---- Printing ----------------------------------------------------------- */

static void
print_form (FILE *out, const struct formula *formula, enum form form)
{
    switch (form) {
    case TEXT_FORM:
        formula_write_text (out, formula);
        break;
    case LATEX_FORM:
        formula_write_latex (out, formula);
        break;
    case PARI_FORM:
        formula_write_pari (out, formula);
        break;
    case MPMATH_FORM:
        formula_write_mpmath (out, formula);
        break;
    case VALUE:
    case JSON_FORM:
        break;
    }
    fputc ('\n', out);
}

/* The formula in another language as a JSON string. */
static json_t *
json_form (void (*write) (FILE *out, const struct formula *formula),
           const struct formula *formula)
{
    char *text = NULL;
    size_t size = 0;
    FILE *memory = open_memstream (&text, &size);
    json_t *string = NULL;

    if (memory != NULL) {
        write (memory, formula);
        if (fclose (memory) == 0)
            string = json_text (text);
    }
    free (text);
    return string;
}

static json_t *
document (const struct evaluation_request *asked)
{
    json_t *document = json_document ("eval");

    json_put (document, "formula",
              json_form (formula_write_text, asked->formula));
    json_put (document, "latex",
              json_form (formula_write_latex, asked->formula));
    json_put (document, "at", json_place (asked->axes, &asked->place));
    return document;
}

/* ---- Errors ------------------------------------------------------------- */

static enum exit_code
complain_outcome (enum evaluation outcome)
{
    if (outcome == OUT_OF_DOMAIN)
        return complain (EXIT_USAGE,
                         "eval: the formula is not defined there (a division "
                         "by zero, a root or logarithm of a negative number, "
                         "a pole)");
    return complain (EXIT_LIMIT,
                     "eval: this would take more than %.0e operations: not "
                     "started",
                     quantity_work_limit ());
}

static enum exit_code
complain_read (const struct formula_error *error)
{
    if (error->line > 1)
        return complain (EXIT_USAGE, "eval: line %zu, column %zu: %s",
                         error->line, error->column, error->why);
    return complain (EXIT_USAGE, "eval: column %zu: %s", error->column,
                     error->why);
}

/* ---- Values ------------------------------------------------------------- */

static enum exit_code
eval_condition (FILE *out, const struct evaluation_request *asked, int json)
{
    static const char *const words[] = { "false", "undecided", "true" };
    static const enum exit_code codes[] = { EXIT_FAILS, EXIT_UNDECIDED,
                                            EXIT_HOLDS };
    const struct request *request = asked->request;
    enum evaluation outcome;
    enum formula_truth truth;

    if (request->exact)
        return complain (EXIT_USAGE,
                         "eval: a condition is true or false: --exact is for "
                         "numbers");
    truth = formula_decide (&outcome, asked->formula, asked->place.at,
                            request->circumstances.max_prec);
    if (outcome == OUT_OF_DOMAIN || outcome == TOO_LARGE)
        return complain_outcome (outcome);
    if (json) {
        json_t *all = document (asked);
        enum exit_code code;
        json_put (all, "truth", json_text (words[truth]));
        code = json_print (out, all);
        if (code != EXIT_HOLDS)
            return code;
    } else
        fprintf (out, "%s\n", words[truth]);
    return codes[truth];
}

static enum exit_code
eval_exact (FILE *out, const struct evaluation_request *asked, int json)
{
    enum exit_code code = EXIT_HOLDS;
    enum evaluation outcome;
    fmpq_t value;

    fmpq_init (value);
    outcome = formula_exact (value, asked->formula, asked->place.at);
    if (outcome == EVALUATED) {
        char *text = fmpq_get_str (NULL, 10, value);
        if (json) {
            json_t *all = document (asked);
            json_put (all, "exact", json_text (text));
            code = json_print (out, all);
        } else
            fprintf (out, "%s\n", text);
        flint_free (text);
    } else if (outcome == UNABLE)
        code = complain (EXIT_UNDECIDED,
                         "eval: no rational value is known at this point");
    else
        code = complain_outcome (outcome);
    fmpq_clear (value);
    return code;
}

/* What digits of precision could not be had. */
static enum exit_code
complain_digits (const struct request *request)
{
    return complain (EXIT_UNDECIDED,
                     "eval: %ld digits were not reached with %ld bits "
                     "(--max-bits)",
                     (long) request->digits,
                     (long) request->circumstances.max_prec);
}

static enum exit_code
eval_digits (FILE *out, const struct evaluation_request *asked, int json)
{
    const struct request *request = asked->request;
    enum exit_code code = EXIT_HOLDS;
    enum evaluation outcome;
    struct quantity quantity;
    char *text;
    arb_t ball;

    arb_init (ball);
    formula_quantity (&quantity, asked->formula, asked->axes, "", "");
    outcome =
        decimal_predict (&text, ball, &quantity, asked->place.at,
                         request->digits, request->circumstances.max_prec);
    if (outcome == OUT_OF_DOMAIN || outcome == TOO_LARGE)
        code = complain_outcome (outcome);
    else {
        if (outcome == UNABLE)
            code = complain_digits (request);
        if (json) {
            json_t *all = document (asked);
            json_t *value = json_ball (ball, request->digits);
            /* What was decided: a ball by itself leaves ties open. */
            json_put (value, "rounded",
                      json_text (outcome == EVALUATED ? text : NULL));
            json_put (all, "value", value);
            code = graver (code, json_print (out, all));
        } else if (text != NULL)
            fprintf (out, "%s\n", text);
    }
    free (text);
    arb_clear (ball);
    return code;
}

static enum exit_code
eval_formula (FILE *out, struct evaluation_request *asked, enum form form)
{
    int json = form == JSON_FORM;
    enum exit_code code;

    if (form != VALUE && !json) {
        print_form (out, asked->formula, form);
        return EXIT_HOLDS;
    }
    code = request_place (&asked->place, asked->request, 1, "eval",
                          asked->axes, NULL);
    if (code == EXIT_HOLDS && formula_is_condition (asked->formula))
        code = eval_condition (out, asked, json);
    else if (code == EXIT_HOLDS)
        code = (asked->request->exact ? eval_exact : eval_digits) (out, asked,
                                                                   json);
    place_clear (&asked->place);
    return code;
}

enum exit_code
command_eval (FILE *out, const struct request *request)
{
    struct evaluation_request asked = { .request = request };
    struct formula_error error;
    struct formula *formula;
    char axes[MAX_AXES * 65];
    enum exit_code code;
    int form;

    if (request->nwords == 0)
        return complain (EXIT_USAGE,
                         "eval: give a formula (assay eval 'sqrt(x)/2' "
                         "x=3/2)");
    code = request_format (&form, request, forms);
    if (code == EXIT_HOLDS)
        code = read_axes (axes, sizeof axes, request);
    if (code != EXIT_HOLDS)
        return code;
    formula = formula_read (request->words[0], strlen (request->words[0]),
                            axes, 1, 1, &error);
    if (formula == NULL)
        return complain_read (&error);
    asked.formula = formula;
    asked.axes = axes;
    code = eval_formula (out, &asked,
                         request->json             ? JSON_FORM
                         : request->format == NULL ? VALUE
                                                   : (enum form) (form + 1));
    formula_free (formula);
    return code;
}
