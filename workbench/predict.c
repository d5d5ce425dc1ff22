/* assay predict: one line, the value, every digit right. */
#include "workbench/cli.h"

#include <stdlib.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/claim_file.h"
#include "workbench/json.h"

/* The document of VALUE, which is given away; ROUNDED, the decimal that was
   decided, replaces its own. */
static enum exit_code
print_json (FILE *out, const struct request *request,
            const struct quantity *quantity, const struct place *place,
            json_t *value, const char *rounded)
{
    json_t *document = json_document (request->command);

    json_put (document, "quantity", json_text (request->words[0]));
    json_put (document, "at", json_place (quantity->axes, place));
    json_put (document, "digits", json_count ((size_t) request->digits));
    json_put (value, "rounded", json_text (rounded));
    json_put (document, "value", value);
    return json_print (out, document);
}

/* The rational VALUE in a document: with its rounding and a ball around it. */
static enum exit_code
print_exact (FILE *out, const struct request *request,
             const struct quantity *quantity, const struct place *place,
             const fmpq_t value)
{
    char *rounded = decimal_from_fmpq (value, request->digits, HALF_EVEN);
    enum exit_code code;
    arb_t ball;

    arb_init (ball);
    arb_set_fmpq (ball, value, bits_for_digits (request->digits) + 64);
    code =
        print_json (out, request, quantity, place,
                    json_exact_ball (ball, request->digits, value), rounded);
    arb_clear (ball);
    free (rounded);
    return code;
}

static enum exit_code
complain_large (const char *name)
{
    return complain (EXIT_LIMIT,
                     "%s: this would take more than %.0e operations: not "
                     "started",
                     name, quantity_work_limit ());
}

/* The quantity refused what the arithmetic of its domain admits. */
static enum exit_code
complain_refused (const struct request *request,
                  const struct quantity *quantity)
{
    size_t length;
    const char *prose = domain_prose (quantity->domain, &length);

    if (prose != NULL)
        return complain_outside (request, 1, request->words[0], prose, length);
    return complain (EXIT_LIMIT,
                     "%s: these parameters are larger than the program "
                     "handles (domain: %s)",
                     request->words[0], quantity->domain);
}

static enum exit_code
predict_exact (FILE *out, const struct request *request,
               const struct quantity *quantity, const struct place *place)
{
    enum exit_code code = EXIT_HOLDS;
    enum evaluation outcome;
    fmpq_t value;

    fmpq_init (value);
    outcome = quantity_eval_exact (value, quantity, place->at);
    if (outcome == EVALUATED && request->json)
        code = print_exact (out, request, quantity, place, value);
    else if (outcome == EVALUATED) {
        char *text = fmpq_get_str (NULL, 10, value);
        fprintf (out, "%s\n", text);
        flint_free (text);
    } else if (outcome == OUT_OF_DOMAIN)
        code = complain_refused (request, quantity);
    else if (outcome == TOO_LARGE)
        code = complain_large (request->words[0]);
    else
        code = complain (EXIT_UNDECIDED,
                         "%s: no rational value is known at this point",
                         request->words[0]);
    fmpq_clear (value);
    return code;
}

static enum exit_code
predict_digits (FILE *out, const struct request *request,
                const struct quantity *quantity, const struct place *place)
{
    const char *name = request->words[0];
    slong max_prec = request->circumstances.max_prec;
    enum exit_code code = EXIT_HOLDS;
    char *text;
    arb_t ball;

    arb_init (ball);
    switch (decimal_predict (&text, ball, quantity, place->at, request->digits,
                             max_prec)) {
    case EVALUATED:
        if (request->json)
            code = print_json (out, request, quantity, place,
                               json_ball (ball, request->digits), text);
        else
            fprintf (out, "%s\n", text);
        break;
    case OUT_OF_DOMAIN:
        code = complain_refused (request, quantity);
        break;
    case TOO_LARGE:
        code = complain_large (name);
        break;
    case UNABLE:
        code = complain (EXIT_UNDECIDED,
                         "%s: %ld digits were not reached "
                         "with %ld bits (--max-bits)",
                         name, (long) request->digits, (long) max_prec);
        if (request->json)
            code = graver (code, print_json (out, request, quantity, place,
                                             json_ball (ball, request->digits),
                                             NULL));
        else if (text != NULL)
            fprintf (out, "%s\n", text);
        break;
    }
    free (text);
    arb_clear (ball);
    return code;
}

struct predicting {
    FILE *out;
    const struct request *request;
};

static enum exit_code
predict_quantity (const struct predicting *predicting,
                  const struct quantity *quantity)
{
    const struct request *request = predicting->request;
    struct place place;
    enum exit_code code = request_place (&place, request, 1, request->words[0],
                                         quantity->axes, quantity->domain);

    if (code == EXIT_HOLDS)
        code =
            request->exact
                ? predict_exact (predicting->out, request, quantity, &place)
                : predict_digits (predicting->out, request, quantity, &place);
    place_clear (&place);
    return code;
}

static enum exit_code
predict_claim (const struct claim *claim, void *context)
{
    return predict_quantity (context, claim->predicts);
}

enum exit_code
command_predict (FILE *out, const struct request *request)
{
    struct predicting predicting = { out, request };
    const struct quantity *quantity;

    if (request->nwords == 0)
        return complain (EXIT_USAGE,
                         "predict: name a quantity and its parameters, as "
                         "paper/name axis=value (see %s list)",
                         program_name ());
    if (is_claim_file (request->words[0]))
        return for_claim (request->words[0], predict_claim, &predicting);
    quantity = quantity_find (request->words[0]);
    if (quantity == NULL)
        return complain (EXIT_USAGE, "%s: no such quantity",
                         request->words[0]);
    return predict_quantity (&predicting, quantity);
}
