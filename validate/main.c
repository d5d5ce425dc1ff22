#include "validate/claim.h"

int
main (void)
{
    return claims[0] != NULL && quantities[0].name != NULL;
}
