#include "numerics/matching.h"

/* The place of the largest entry in a free row (column[i] == q) and a free
   column, q^2 when none is positive. */
static size_t
largest (const double *table, size_t q, const size_t *column, const int *taken)
{
    size_t i, j, best = q * q;
    double value = 0;

    for (i = 0; i < q; i++)
        for (j = 0; j < q && column[i] == q; j++)
            if (!taken[j] && table[i * q + j] > value) {
                best = i * q + j;
                value = table[best];
            }
    return best;
}

size_t
matching_greedy (size_t *column, const double *table, size_t q)
{
    int taken[MATCHING_ROWS] = { 0 };
    size_t i, best, picks = 0;

    for (i = 0; i < q; i++)
        column[i] = q;
    while ((best = largest (table, q, column, taken)) < q * q) {
        column[best / q] = best % q;
        taken[best % q] = 1;
        picks++;
    }
    return picks;
}
