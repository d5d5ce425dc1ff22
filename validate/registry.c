#include "validate/claim.h"

#include <string.h>

const struct claim *
claim_find (const char *id)
{
    const struct claim *const *claim;

    for (claim = claims; *claim != NULL; claim++)
        if (strcmp ((*claim)->id, id) == 0)
            return *claim;
    return NULL;
}

const struct quantity *
quantity_find (const char *name)
{
    const struct named_quantity *entry;
    const struct claim *claim;

    for (entry = quantities; entry->name != NULL; entry++)
        if (strcmp (entry->name, name) == 0)
            return entry->quantity;
    claim = claim_find (name);
    return claim != NULL ? claim->predicts : NULL;
}
