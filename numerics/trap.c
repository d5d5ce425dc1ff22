#include "numerics/trap.h"

#include <math.h>

enum { DIMENSION = 6 };

int
trap_init (struct population *population, struct population_term *term,
           double k, double a)
{
    if (!(k >= 3 && k <= 5 && k <= floor (k) && a > 0 && a <= 4))
        return 0;
    term[0] = (struct population_term){ 1, { (int) k, 0 } };
    term[1] = (struct population_term){ a, { 0, (int) k } };
    return population_init (population, DIMENSION, 2, 1, term, 2);
}
