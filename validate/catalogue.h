/*
 * What a program holds: its claims and its quantities, as two lists have them.
 * Included once in a program, by a file such as
 *
 *     #define CLAIMS "claims.def"
 *     #define QUANTITIES "quantities.def"
 *     #include <validate/catalogue.h>
 *
 * where each list has lines ENTRY (paper, name): of the claim that is
 * CLAIM (paper_name) with the id "paper/name", and of the quantity that is
 * QUANTITY (paper_name) and which people call "paper/name".  QUANTITIES may be
 * left out: what a claim predicts goes by the claim's id in any case.
 *
 * Stored runs are worth something only while the code that made them stands:
 * EXPERIMENTS may be defined as a text that changes with the program's own
 * experiments (a digest of their sources).  Without it a store belongs to one
 * build of the program.
 */
#include "validate/measure.h"

#define ENTRY(paper, name) USES (claim, paper##_##name);
#include CLAIMS
#undef ENTRY

const struct claim *const claims[] = {
#define ENTRY(paper, name) &paper##_##name##_claim,
#include CLAIMS
#undef ENTRY
    NULL
};

#ifdef QUANTITIES
#define ENTRY(paper, name) USES (quantity, paper##_##name);
#include QUANTITIES
#undef ENTRY
#endif

const struct named_quantity quantities[] = {
#ifdef QUANTITIES
#define ENTRY(paper, name) { #paper "/" #name, &paper##_##name##_quantity },
#include QUANTITIES
#undef ENTRY
#endif
    { NULL, NULL }
};

#ifdef EXPERIMENTS
const char *const catalogue_experiments = EXPERIMENTS;
#else
const char *const catalogue_experiments = NULL;
#endif
