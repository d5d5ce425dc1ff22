/* The catalogue of this program; one with other claims has another. */
#define CLAIMS "validate/claims.def"
#define QUANTITIES "validate/quantities.def"
/* The digest of numerics/ that make takes covers these. */
#define EXPERIMENTS ""
#include "validate/catalogue.h"
