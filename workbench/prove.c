/* assay prove, assay recheck: proofs, and certificates that outlive them. */
#include "workbench/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/stream.h"
#include "proofs/certificate.h"
#include "workbench/claim_file.h"
#include "workbench/json.h"
#include "workbench/output.h"

enum { DIGEST_SIZE = 65 };

/* The hash that binds a certificate to a claim's id and statement. */
static void
claim_digest (char digest[DIGEST_SIZE], const struct claim *claim)
{
    size_t size = strlen (claim->id) + strlen (claim->statement) + 2;
    char *text = malloc (size);
    unsigned char raw[32] = { 0 };
    int i;

    if (text != NULL) {
        snprintf (text, size, "%s\n%s", claim->id, claim->statement);
        sha256 (raw, text, size - 1);
    }
    free (text);
    for (i = 0; i < 32; i++)
        snprintf (digest + 2 * i, 3, "%02x", raw[i]);
}

static enum exit_code
exit_for (enum truth truth)
{
    return truth == PROVED      ? EXIT_HOLDS
           : truth == DISPROVED ? EXIT_FAILS
                                : EXIT_UNDECIDED;
}

/* Where proofs are reported: step by step, or in an array of a document. */
struct proving {
    FILE *out;
    const char *path; /* where the certificate is kept, or null */
    json_t *claims;   /* null: printed */
    json_t *steps;    /* of the claim at hand, in JSON */
};

static void
report_step (struct proving *proving, const struct step *step,
             enum truth truth, const char *how)
{
    const char *word =
        step->method == BY_CITATION ? "cited" : truth_name (truth);

    if (proving->claims != NULL) {
        json_append (proving->steps, json_step (step, word, how));
        return;
    }
    fprintf (proving->out, "%-10s %s: %s (by %s%s%s; %s)\n", word, step->label,
             step->shows, method_name (step->method), how != NULL ? ", " : "",
             how != NULL ? how : "", step->source);
    fflush (proving->out);
}

/* The beginning and the end of a claim's steps. */
static void
begin_claim (struct proving *proving)
{
    if (proving->claims != NULL)
        proving->steps = json_array ();
}

static void
end_claim (struct proving *proving, const struct claim *claim,
           enum truth weakest)
{
    json_t *object;

    if (proving->claims == NULL) {
        fprintf (proving->out, "%s: %s\n", claim->id, truth_name (weakest));
        return;
    }
    object = json_object ();
    json_put (object, "claim", json_text (claim->id));
    json_put (object, "statement", json_text (claim->statement));
    json_put (object, "truth", json_text (truth_name (weakest)));
    json_put (object, "unproved",
              json_text (claim->proved_by == NULL ? claim->unproved : NULL));
    json_put (object, "steps", proving->steps);
    json_append (proving->claims, object);
}

/* What was reported, as the document of REQUEST if it came to a verdict;
   CODE, or a graver one. */
static enum exit_code
print_proving (struct proving *proving, const struct request *request,
               enum exit_code code)
{
    json_t *document;

    if (proving->claims == NULL)
        return code;
    if (code != EXIT_HOLDS && code != EXIT_FAILS && code != EXIT_UNDECIDED) {
        json_decref (proving->claims);
        return code;
    }
    document = json_document (request->command);
    json_put (document, "claims", proving->claims);
    return graver (code, json_print (proving->out, document));
}

/* Write CERTIFICATE to PATH, whole or not at all. */
static enum exit_code
keep_certificate (const struct certificate *certificate, const char *path)
{
    char *text = NULL;
    size_t size = 0;
    FILE *memory = open_memstream (&text, &size);
    const char *why = NULL;

    if (memory == NULL)
        return complain (EXIT_LIMIT, "%s: %s", path, strerror (errno));
    if (certificate_write (memory, certificate) != 0)
        why = "the certificate could not be written";
    if (fclose (memory) != 0)
        why = strerror (errno);
    if (why == NULL)
        why = output_replace (path, text, size);
    free (text);
    return why == NULL ? EXIT_HOLDS : complain (EXIT_IO, "%s: %s", path, why);
}

static enum exit_code
prove_claim (const struct claim *claim, void *context)
{
    struct proving *proving = context;
    struct certificate *certificate;
    char digest[DIGEST_SIZE];
    enum truth weakest = PROVED;
    enum exit_code code;
    size_t i;

    begin_claim (proving);
    if (claim->proved_by == NULL) {
        if (proving->claims != NULL)
            end_claim (proving, claim, UNDECIDED);
        return complain (EXIT_UNDECIDED, "%s: has no proof: %s", claim->id,
                         claim->unproved);
    }
    claim_digest (digest, claim);
    certificate = certificate_create (claim->id, digest);
    if (claim->proved_by->nsteps == 0)
        weakest = UNDECIDED;
    for (i = 0; i < claim->proved_by->nsteps; i++) {
        const struct step *step = claim->proved_by->steps + i;
        enum truth truth = proof_step (claim->proved_by, i, certificate);
        report_step (proving, step, truth, NULL);
        if (truth < weakest)
            weakest = truth;
    }
    end_claim (proving, claim, weakest);
    code = exit_for (weakest);
    if (proving->path != NULL)
        code = graver (code, keep_certificate (certificate, proving->path));
    certificate_clear (certificate);
    return code;
}

enum exit_code
command_prove (FILE *out, const struct request *request)
{
    struct proving proving = { .out = out, .path = request->certificate };

    if (request->nwords != 1)
        return complain (EXIT_USAGE, "prove: name one claim or paper");
    if (request->certificate != NULL && !is_claim_file (request->words[0])
        && claim_find (request->words[0]) == NULL)
        return complain (EXIT_USAGE,
                         "%s: a certificate belongs to one claim "
                         "(see %s list)",
                         request->words[0], program_name ());
    if (request->json)
        proving.claims = json_array ();
    return print_proving (
        &proving, request,
        request->certificate != NULL
            ? for_claim (request->words[0], prove_claim, &proving)
            : for_claims (request->words[0], prove_claim, &proving));
}

/* ---- recheck
 * ------------------------------------------------------------------- */

/* Decide all steps of CLAIM from CERTIFICATE, without any search. */
static enum truth
recheck_steps (struct proving *proving, const struct claim *claim,
               const struct certificate *certificate)
{
    enum truth weakest = claim->proved_by->nsteps > 0 ? PROVED : UNDECIDED;
    size_t i;

    for (i = 0; i < claim->proved_by->nsteps; i++) {
        const struct step *step = claim->proved_by->steps + i;
        int kept = proof_step_kept (claim->proved_by, i);
        enum truth truth =
            kept ? proof_recheck (claim->proved_by, i, certificate)
                 : proof_step (claim->proved_by, i, NULL);
        report_step (proving, step, truth,
                     kept                          ? "from the certificate"
                     : step->method == BY_CITATION ? NULL
                                                   : "computed again");
        if (truth < weakest)
            weakest = truth;
    }
    return weakest;
}

/* A certificate, and where to look for its claim. */
struct rechecking {
    struct proving proving;
    const char *path;
    const struct certificate *certificate;
    int found;
};

/* Recheck CLAIM if it is the one that the certificate speaks of. */
static enum exit_code
recheck_claim (const struct claim *claim, void *context)
{
    struct rechecking *all = context;
    char digest[DIGEST_SIZE];
    enum truth weakest;

    if (strcmp (claim->id, certificate_claim (all->certificate)) != 0
        || claim->proved_by == NULL)
        return EXIT_HOLDS;
    all->found = 1;
    claim_digest (digest, claim);
    if (strcmp (digest, certificate_digest (all->certificate)) != 0)
        return complain (EXIT_USAGE,
                         "%s: was made for another statement of "
                         "%s",
                         all->path, claim->id);
    begin_claim (&all->proving);
    weakest = recheck_steps (&all->proving, claim, all->certificate);
    end_claim (&all->proving, claim, weakest);
    return exit_for (weakest);
}

/* Look for the claim in the file WORD, or, when it is null, in the house. */
static enum exit_code
recheck_certificate (struct rechecking *all, const char *word)
{
    const char *name = certificate_claim (all->certificate);
    enum exit_code code = EXIT_HOLDS;

    if (word != NULL)
        code = for_claims (word, recheck_claim, all);
    else if (claim_find (name) != NULL)
        code = recheck_claim (claim_find (name), all);
    if (code == EXIT_HOLDS && !all->found)
        return complain (EXIT_USAGE,
                         "%s: speaks of %s, which is no claim "
                         "with a proof",
                         all->path, name);
    return code;
}

enum exit_code
command_recheck (FILE *out, const struct request *request)
{
    struct rechecking all = { .proving = { .out = out } };
    struct certificate_fault fault;
    struct certificate *certificate;
    enum exit_code code;
    FILE *in;

    if (request->nwords != 1
        && !(request->nwords == 2 && is_claim_file (request->words[1])))
        return complain (EXIT_USAGE, "recheck: name one certificate file, and "
                                     "the claim file it belongs to if there "
                                     "is one");
    all.path = request->words[0];
    in = fopen (all.path, "r");
    if (in == NULL)
        return complain (EXIT_IO, "%s: %s", all.path, strerror (errno));
    certificate = certificate_read (in, &fault);
    fclose (in);
    if (certificate == NULL)
        return complain (fault.line == 0 ? EXIT_IO : EXIT_USAGE,
                         "%s:%ld: not a certificate: %s", all.path, fault.line,
                         fault.what);
    if (request->json)
        all.proving.claims = json_array ();
    all.certificate = certificate;
    code = recheck_certificate (&all, request->nwords == 2 ? request->words[1]
                                                           : NULL);
    certificate_clear (certificate);
    return print_proving (&all.proving, request, code);
}
