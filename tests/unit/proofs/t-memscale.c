/*
 * Every proof of the paper holds, and holds again from its own certificate
 * after a passage through a file.  An empty certificate proves nothing that
 * was recorded, and no list of it can be spoilt unnoticed.
 */
#include "proofs/certificate.h"
#include "proofs/certificate_store.h"
#include "proofs/proof.h"
#include "tests/tap.h"

#include <string.h>
#include <time.h>

USES (proof, memscale_cap);
USES (proof, memscale_cap_exponential);
USES (proof, memscale_cap_lower);
USES (proof, memscale_cap_normal);
USES (proof, memscale_cap_upper);
USES (proof, memscale_improved_constant);
USES (proof, memscale_optimal_error);
USES (proof, memscale_optimal_error_limit);
USES (proof, memscale_plateau);
USES (proof, memscale_tail);
USES (proof, memscale_threshold_bound);
USES (proof, memscale_threshold_error);
USES (proof, memscale_threshold_error_finite);
USES (proof, memscale_threshold_floor);
USES (proof, memscale_threshold_power_error);
USES (proof, memscale_threshold_power_exponent);
USES (proof, memscale_threshold_power_ratio);
USES (proof, memscale_threshold_power_size);
USES (proof, memscale_threshold_size);
USES (proof, memscale_two_class_error);
USES (proof, memscale_two_class_error_limit);
USES (proof, memscale_uniform_error_bound);
USES (proof, memscale_unseen_mass);
USES (proof, memscale_unseen_mass_finite);

static const struct {
    const char *name;
    const struct proof *proof;
} proofs[] = {
    { "cap", &memscale_cap_proof },
    { "cap_exponential", &memscale_cap_exponential_proof },
    { "cap_lower", &memscale_cap_lower_proof },
    { "cap_normal", &memscale_cap_normal_proof },
    { "cap_upper", &memscale_cap_upper_proof },
    { "improved_constant", &memscale_improved_constant_proof },
    { "optimal_error", &memscale_optimal_error_proof },
    { "optimal_error_limit", &memscale_optimal_error_limit_proof },
    { "plateau", &memscale_plateau_proof },
    { "tail", &memscale_tail_proof },
    { "threshold_bound", &memscale_threshold_bound_proof },
    { "threshold_error", &memscale_threshold_error_proof },
    { "threshold_error_finite", &memscale_threshold_error_finite_proof },
    { "threshold_floor", &memscale_threshold_floor_proof },
    { "threshold_power_error", &memscale_threshold_power_error_proof },
    { "threshold_power_exponent", &memscale_threshold_power_exponent_proof },
    { "threshold_power_ratio", &memscale_threshold_power_ratio_proof },
    { "threshold_power_size", &memscale_threshold_power_size_proof },
    { "threshold_size", &memscale_threshold_size_proof },
    { "two_class_error", &memscale_two_class_error_proof },
    { "two_class_error_limit", &memscale_two_class_error_limit_proof },
    { "uniform_error_bound", &memscale_uniform_error_bound_proof },
    { "unseen_mass", &memscale_unseen_mass_proof },
    { "unseen_mass_finite", &memscale_unseen_mass_finite_proof },
};

/* As assay does it: the recorded steps from CERTIFICATE, the others anew, or
   with ONLY_RECORDED not at all. */
static enum truth
recheck (const struct proof *proof, const struct certificate *certificate,
         int only_recorded)
{
    enum truth weakest = PROVED;
    size_t i;

    for (i = 0; i < proof->nsteps; i++) {
        const struct step *step = proof->steps + i;
        enum truth truth = PROVED;
        if (step->recheck != NULL)
            truth = step->recheck (certificate);
        else if (!only_recorded)
            truth = proof_step (proof, i, NULL);
        if (truth < weakest)
            weakest = truth;
    }
    return weakest;
}

/* CERTIFICATE as it comes back from a file. */
static struct certificate *
through_a_file (const struct certificate *certificate)
{
    struct certificate_fault fault;
    struct certificate *back = NULL;
    FILE *file = tmpfile ();

    if (file != NULL && certificate_write (file, certificate) == 0) {
        rewind (file);
        back = certificate_read (file, &fault);
        if (back == NULL)
            diag ("line %ld: %s", fault.line, fault.what);
    }
    if (file != NULL)
        fclose (file);
    return back;
}

/* Well-formed, with labels of their own, and a recheck where it must be. */
static int
is_sound (const struct proof *proof)
{
    size_t i, j;
    int good = 1;

    for (i = 0; i < proof->nsteps; i++) {
        const struct step *step = proof->steps + i;
        good &= step->label != NULL && step->shows != NULL
                && step->source != NULL
                && (step->method == BY_CITATION) == (step->check == NULL)
                && (step->method == BY_CERTIFICATE) == (step->recheck != NULL);
        for (j = 0; j < i; j++)
            good &= strcmp (step->label, proof->steps[j].label) != 0;
    }
    return good;
}

/*
 * Spoil each list of CERTIFICATE in turn, by a first entry that cannot stand
 * there: how many go unnoticed?
 */
static int
unnoticed (const struct proof *proof, struct certificate *certificate)
{
    slong i, j;
    int count = 0;
    fmpq_t kept;

    fmpq_init (kept);
    for (i = 0; i < certificate->length; i++)
        for (j = 0; j < certificate->records[i]->length; j++) {
            struct entry *entry = certificate->records[i]->entries + j;
            if (entry->values == NULL || entry->length == 0)
                continue;
            fmpq_set (kept, entry->values);
            fmpq_set_si (entry->values, -12345, 7);
            count += recheck (proof, certificate, 1) == PROVED;
            fmpq_set (entry->values, kept);
        }
    fmpq_clear (kept);
    return count;
}

static void
test_proof (const char *name, const struct proof *proof)
{
    struct certificate *certificate = certificate_create (name, "0"),
                       *empty = certificate_create (name, "0"), *back;
    enum truth truth = PROVED;
    size_t i, hollow = 0;
    clock_t start = clock ();

    for (i = 0; i < proof->nsteps; i++) {
        const struct step *step = proof->steps + i;
        enum truth one = proof_step (proof, i, certificate);
        if (one != PROVED)
            diag ("%s, %s: %s", name, step->label, truth_name (one));
        truth = one < truth ? one : truth;
        hollow += step->recheck != NULL && step->recheck (empty) == PROVED;
    }
    diag ("%s: %.2f s", name,
          (double) (clock () - start) / (double) CLOCKS_PER_SEC);
    ok (is_sound (proof), "%s: its steps are well-formed", name);
    ok (truth == PROVED, "%s: proved", name);
    ok (hollow == 0, "%s: nothing follows from an empty certificate", name);
    back = through_a_file (certificate);
    ok (back != NULL && recheck (proof, back, 0) == PROVED,
        "%s: proved again from its certificate", name);
    ok (back != NULL && unnoticed (proof, back) == 0,
        "%s: a spoilt certificate is noticed", name);
    certificate_clear (certificate);
    certificate_clear (empty);
    certificate_clear (back);
}

int
main (void)
{
    size_t i;

    plan (0);
    for (i = 0; i < sizeof proofs / sizeof *proofs; i++)
        test_proof (proofs[i].name, proofs[i].proof);
    flint_cleanup ();
    return done ();
}
