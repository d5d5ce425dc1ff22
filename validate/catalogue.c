/* The catalogue of this program; one with other claims has another. */
#define CLAIMS "validate/claims.def"
#define QUANTITIES "validate/quantities.def"
#include "validate/catalogue.h"
