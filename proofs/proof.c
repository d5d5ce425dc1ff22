#include "proofs/proof.h"

enum truth
proof_step (const struct proof *proof, size_t i,
            struct certificate *certificate)
{
    const struct step *step = proof->steps + i;

    if (step->method == BY_CITATION)
        return UNDECIDED;
    if (step->check != NULL)
        return step->check (certificate);
    return proof->check_of != NULL ? proof->check_of (proof, i, certificate)
                                   : UNDECIDED;
}

int
proof_step_kept (const struct proof *proof, size_t i)
{
    const struct step *step = proof->steps + i;

    if (step->method == BY_CITATION)
        return 0;
    return step->recheck != NULL
           || (step->check == NULL && proof->recheck_of != NULL
               && step->method == BY_CERTIFICATE);
}

enum truth
proof_recheck (const struct proof *proof, size_t i,
               const struct certificate *certificate)
{
    const struct step *step = proof->steps + i;

    return step->recheck != NULL ? step->recheck (certificate)
                                 : proof->recheck_of (proof, i, certificate);
}

enum truth
proof_check (const struct proof *proof, struct certificate *certificate)
{
    enum truth weakest = proof->nsteps > 0 ? PROVED : UNDECIDED;
    size_t i;

    for (i = 0; i < proof->nsteps; i++) {
        enum truth truth = proof_step (proof, i, certificate);
        if (truth < weakest)
            weakest = truth;
    }
    return weakest;
}

const char *
truth_name (enum truth truth)
{
    static const char *const names[] = { "disproved", "undecided", "proved" };

    return names[truth];
}

const char *
method_name (enum method method)
{
    static const char *const names[] = { "rationals", "algebra", "intervals",
                                         "certificate", "citation" };

    return names[method];
}
