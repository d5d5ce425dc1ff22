/*
 * Certificates of rates, written to a file and read again: they pass, and
 * those with a digit changed, parts exchanged or nothing in them do not.
 */
#include "proofs/certificate.h"
#include "proofs/proof.h"
#include "tests/tap.h"

#include <stdlib.h>
#include <string.h>

USES (proof, teleport_sharp_descent);
USES (proof, teleport_descent_rate);
USES (proof, teleport_certificate_pivot);
USES (proof, teleport_certified_step);
USES (proof, teleport_strong_rate);
USES (proof, teleport_descent_worst);
USES (proof, teleport_two_step_sizes);
USES (proof, teleport_gradient_rate);
USES (proof, teleport_teleported_worst);
USES (proof, teleport_longest_gradient_bound);

static char *
text_of (const struct certificate *certificate)
{
    char *text = NULL;
    size_t size;
    FILE *stream = open_memstream (&text, &size);

    if (certificate_write (stream, certificate) != 0)
        diag ("writing failed");
    fclose (stream);
    return text;
}

/* The weakest recheck of STEPS that keep something, from TEXT; DISPROVED when
   TEXT is not even a certificate. */
static enum truth
recheck (const struct proof *proof, char *text)
{
    FILE *stream = fmemopen (text, strlen (text), "r");
    struct certificate_fault fault;
    struct certificate *certificate = certificate_read (stream, &fault);
    enum truth weakest = PROVED;
    size_t i;

    fclose (stream);
    if (certificate == NULL)
        return DISPROVED;
    for (i = 0; i < proof->nsteps; i++)
        if (proof->steps[i].recheck != NULL) {
            enum truth truth = proof->steps[i].recheck (certificate);
            if (truth < weakest)
                weakest = truth;
        }
    certificate_clear (certificate);
    return weakest;
}

/* Change digits one at a time in CHANGES places of the rationals in TEXT;
   returns how many passed nevertheless, and counts in *TRIED. */
static int
spoil (int *tried, const struct proof *proof, char *text, int changes)
{
    size_t length = strlen (text), start, i;
    int passed = 0, k;

    for (k = 0; k < changes; k++) {
        char kept;
        start = length * (size_t) (k + 1) / (size_t) (changes + 1);
        /* A digit of a list: between a quote and a quote, in lists of
           digits, signs and strokes only. */
        for (i = start; i < length; i++)
            if (text[i] >= '1' && text[i] <= '9'
                && (text[i + 1] == '"' || text[i + 1] == '/')
                && strchr ("0123456789\"/-", text[i - 1]) != NULL
                && (text[i + 1] == '/' || text[i + 2] == ','
                    || text[i + 2] == ']'))
                break;
        if (i >= length)
            continue;
        ++*tried;
        kept = text[i];
        text[i] = kept == '9' ? '8' : (char) (kept + 1);
        if (recheck (proof, text) == PROVED)
            passed++;
        text[i] = kept;
    }
    return passed;
}

static void
certificates (const char *name, const struct proof *proof, int changes)
{
    struct certificate *certificate = certificate_create ("a/b", "0"), *none;
    char *text, *empty;
    size_t i;
    int proved = 1;

    for (i = 0; i < proof->nsteps; i++)
        proved &= proof_step (proof, i, certificate) == PROVED;
    ok (proved, "%s is proved", name);
    text = text_of (certificate);
    ok (recheck (proof, text) == PROVED, "%s: its certificate passes", name);
    none = certificate_create ("a/b", "0");
    empty = text_of (none);
    ok (recheck (proof, empty) == UNDECIDED, "%s: an empty one does not",
        name);
    if (changes > 0) {
        int tried = 0, passed = spoil (&tried, proof, text, changes);
        ok (passed == 0 && 2 * tried >= changes,
            "%s: none of %d with a changed digit does", name, tried);
    }
    free (text);
    free (empty);
    certificate_clear (certificate);
    certificate_clear (none);
}

/* The certificate of TAKEN, given for that of ASKED. */
static void
exchanged (const char *name, const struct proof *asked,
           const struct proof *taken)
{
    struct certificate *certificate = certificate_create ("a/b", "0");
    char *text;
    size_t i;

    for (i = 0; i < taken->nsteps; i++)
        proof_step (taken, i, certificate);
    text = text_of (certificate);
    ok (recheck (asked, text) == UNDECIDED, "%s", name);
    free (text);
    certificate_clear (certificate);
}

int
main (void)
{
    plan (0);
    certificates ("sharp descent", &teleport_sharp_descent_proof, 6);
    certificates ("pivots", &teleport_certificate_pivot_proof, 30);
    certificates ("strongly convex", &teleport_strong_rate_proof, 30);
    certificates ("long steps", &teleport_descent_worst_proof, 30);
    certificates ("two sizes", &teleport_two_step_sizes_proof, 30);
    certificates ("gradient", &teleport_gradient_rate_proof, 30);
    certificates ("teleported", &teleport_teleported_worst_proof, 30);
    certificates ("longest gradient", &teleport_longest_gradient_bound_proof,
                  12);
    certificates ("rate", &teleport_descent_rate_proof, 10);
    certificates ("longest step", &teleport_certified_step_proof, 0);
    exchanged ("the bound of the value is none of the gradient",
               &teleport_gradient_rate_proof, &teleport_descent_worst_proof);
    exchanged ("nor the other way", &teleport_descent_worst_proof,
               &teleport_gradient_rate_proof);
    flint_cleanup ();
    return done ();
}
