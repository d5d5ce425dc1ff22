#include "numerics/turning.h"

enum { DIMENSION = 7, DIRECTIONS = 2, COLUMNS = 3 };

static const struct population_term terms[] = {
    { 1, { 1, 0 } },
    { 0.5, { 0, 1 } },
    { 0.3, { 0, 2 } },
};

int
turning_init (struct population *population, double g11, double g12,
              double g22)
{
    const double g[] = { g11, g12, g12, g22 };

    if (!population_init (population, DIMENSION, DIRECTIONS, COLUMNS, terms,
                          sizeof terms / sizeof *terms))
        return 0;
    if (population_start (population, g))
        return 1;
    population_clear (population);
    return 0;
}
