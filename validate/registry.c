#include "validate/claim.h"

#include <string.h>

#define ENTRY(paper, name) extern const struct claim paper##_##name##_claim;
#include "validate/claims.def"
#undef ENTRY

const struct claim *const claims[] = {
#define ENTRY(paper, name) &paper##_##name##_claim,
#include "validate/claims.def"
#undef ENTRY
    NULL
};

const struct claim *
claim_find (const char *id)
{
    const struct claim *const *claim;

    for (claim = claims; *claim != NULL; claim++)
        if (strcmp ((*claim)->id, id) == 0)
            return *claim;
    return NULL;
}

#define ENTRY(paper, name) USES (quantity, paper##_##name);
#include "validate/quantities.def"
#undef ENTRY

const struct named_quantity quantities[] = {
#define ENTRY(paper, name) { #paper "/" #name, &paper##_##name##_quantity },
#include "validate/quantities.def"
#undef ENTRY
    { NULL, NULL }
};

const struct quantity *
quantity_find (const char *name)
{
    const struct named_quantity *entry;

    for (entry = quantities; entry->name != NULL; entry++)
        if (strcmp (entry->name, name) == 0)
            return entry->quantity;
    return NULL;
}
