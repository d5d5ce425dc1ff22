#include "proofs/proof.h"

enum truth
step_check (const struct step *step, struct certificate *certificate)
{
    if (step->method == BY_CITATION || step->check == NULL)
        return UNDECIDED;
    return step->check (certificate);
}

enum truth
proof_check (const struct proof *proof, struct certificate *certificate)
{
    enum truth weakest = proof->nsteps > 0 ? PROVED : UNDECIDED;
    size_t i;

    for (i = 0; i < proof->nsteps; i++) {
        enum truth truth = step_check (proof->steps + i, certificate);
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
