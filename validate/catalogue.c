/*
 * What this program holds: its claims and its quantities, as the two lists
 * have them.  A program with other claims has another catalogue.
 */
#include "validate/claim.h"

#define ENTRY(paper, name) extern const struct claim paper##_##name##_claim;
#include "validate/claims.def"
#undef ENTRY

const struct claim *const claims[] = {
#define ENTRY(paper, name) &paper##_##name##_claim,
#include "validate/claims.def"
#undef ENTRY
    NULL
};

#define ENTRY(paper, name) USES (quantity, paper##_##name);
#include "validate/quantities.def"
#undef ENTRY

const struct named_quantity quantities[] = {
#define ENTRY(paper, name) { #paper "/" #name, &paper##_##name##_quantity },
#include "validate/quantities.def"
#undef ENTRY
    { NULL, NULL }
};
