#include "numerics/small.h"

#include <math.h>

int
small_solve (double m[][SMALL], double b[][SMALL], size_t size, size_t columns)
{
    size_t i, j, k;

    for (k = 0; k < size; k++) {
        size_t best = k;
        for (i = k + 1; i < size; i++)
            if (fabs (m[i][k]) > fabs (m[best][k]))
                best = i;
        if (!(fabs (m[best][k]) > 0))
            return 0;
        for (j = 0; j < size; j++) {
            double swap = m[k][j];
            m[k][j] = m[best][j], m[best][j] = swap;
        }
        for (j = 0; j < columns; j++) {
            double swap = b[k][j];
            b[k][j] = b[best][j], b[best][j] = swap;
        }
        for (i = 0; i < size; i++) {
            double factor = m[i][k] / m[k][k];
            if (i == k)
                continue;
            for (j = k; j < size; j++)
                m[i][j] -= factor * m[k][j];
            for (j = 0; j < columns; j++)
                b[i][j] -= factor * b[k][j];
        }
    }
    for (k = 0; k < size; k++)
        for (j = 0; j < columns; j++)
            b[k][j] /= m[k][k];
    return 1;
}
