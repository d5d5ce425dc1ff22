/*
 * Certificates.  For w the computed a_x w is within (d + 1) ulp of
 * sum |a_xi w_i| of the exact one, but for products that underflow.
 *
 * D + 1 rows have the origin strictly inside their hull when the weights
 * y > 0 with M y = r exist, M their transpose over a row of ones and r =
 * (0, .., 0, 1).  With an approximate inverse X and weights y, computed, the
 * exact solution differs from y by at most
 *
 *     |X (r - M y)| / (1 - |X M - I|)
 *
 * in the largest entry, if |X M - I| < 1 (largest row sum); M is invertible
 * then.  Rounding is bounded by the same expressions in moduli.
 */
#include "numerics/separation.h"

#include <float.h>
#include <math.h>

#include "numerics/small.h"

enum { MOST = SMALL, MOST_ROUNDS = 500 };

/* The search: the rows in the corral and their weights, the point they make.
 */
struct search {
    const double *a;
    size_t n, d, count;
    size_t row[MOST + 1];
    double weight[MOST + 1], point[SEPARATION_DIMENSIONS];
};

/* a_x w, and a bound on what rounding did to it; products may underflow. */
static double
dot (double *bound, const double *x, const double *w, size_t d)
{
    double sum = 0, moduli = 0;
    size_t i;

    for (i = 0; i < d; i++) {
        sum += x[i] * w[i];
        moduli += fabs (x[i] * w[i]);
    }
    *bound = (double) (d + 2) * DBL_EPSILON * moduli + DBL_MIN;
    return sum;
}

/* The row with the least a_x w; *SURE when all are certainly positive. */
static size_t
farthest (int *sure, const struct search *search)
{
    double least = HUGE_VAL, bound;
    size_t x, found = 0;

    *sure = 1;
    for (x = 0; x < search->n; x++) {
        double value =
            dot (&bound, search->a + x * search->d, search->point, search->d);
        if (!(value > bound))
            *sure = 0;
        if (value < least)
            least = value, found = x;
    }
    return found;
}

/* Entry I, J of M: coordinate I of row J of the corral, and ones below. */
static double
entry (const struct search *search, size_t i, size_t j)
{
    return i < search->d ? search->a[search->row[j] * search->d + i] : 1;
}

/* Set Y to the weights of the point next to the origin in the affine hull of
   the corral; 0 when it is not one point. */
static int
nearest (double *y, const struct search *search)
{
    double m[MOST][MOST], b[MOST][MOST], sum = 0;
    size_t count = search->count, d = search->d, i, j, k;

    for (i = 0; i < count; i++) {
        b[i][0] = count == d + 1 ? i == d : 1;
        for (j = 0; j < count; j++) {
            m[i][j] = 0;
            if (count == d + 1)
                m[i][j] = entry (search, i, j);
            else
                for (k = 0; k < d; k++)
                    m[i][j] += entry (search, k, i) * entry (search, k, j);
        }
    }
    if (!small_solve (m, b, count, 1))
        return 0;
    for (i = 0; i < count; i++)
        sum += b[i][0];
    for (i = 0; i < count; i++)
        y[i] = b[i][0] / sum;
    return fabs (sum) > 0;
}

/* Go from the weights towards Y until one vanishes and leave that row out; 1
   when Y itself has none that vanishes. */
static int
go_towards (struct search *search, const double *y)
{
    size_t i, kept = 0, count = search->count, out = count;
    double step = 1;

    for (i = 0; i < count; i++)
        if (y[i] <= 0) {
            double part = search->weight[i] / (search->weight[i] - y[i]);
            if (out == count || part < step)
                step = part, out = i;
        }
    for (i = 0; i < count; i++) {
        double weight = search->weight[i];
        if (i == out)
            continue;
        search->row[kept] = search->row[i];
        search->weight[kept++] =
            out == count ? y[i] : weight + step * (y[i] - weight);
    }
    search->count = kept;
    return out == count;
}

static void
set_point (struct search *search)
{
    size_t i, j;

    for (j = 0; j < search->d; j++) {
        search->point[j] = 0;
        for (i = 0; i < search->count; i++)
            search->point[j] += search->weight[i] * entry (search, j, i);
    }
}

/* The certificate of a full corral: see above. */
static int
surrounds (const struct search *search)
{
    const double u = DBL_EPSILON;
    size_t size = search->d + 1, i, j, k;
    double m[MOST][MOST], x[MOST][MOST], worst = 0, moved = 0, residual[MOST];
    double rounding = (double) (size + 3) * u;

    for (i = 0; i < size; i++)
        for (j = 0; j < size; j++) {
            m[i][j] = entry (search, i, j);
            x[i][j] = i == j;
        }
    if (!small_solve (m, x, size, size))
        return 0;
    for (i = 0; i < size; i++) {
        double sum = 0, moduli = 0;
        for (k = 0; k < size; k++) {
            double term = entry (search, i, k) * search->weight[k];
            sum += term;
            moduli += fabs (term);
        }
        residual[i] = fabs (sum - (i == search->d)) + rounding * (moduli + 1);
    }
    for (i = 0; i < size; i++) {
        double row = 0, shift = 0;
        for (j = 0; j < size; j++) {
            double sum = 0, moduli = 0;
            for (k = 0; k < size; k++) {
                double term = x[i][k] * entry (search, k, j);
                sum += term;
                moduli += fabs (term);
            }
            row += fabs (sum - (i == j)) + rounding * (moduli + 1);
            shift += fabs (x[i][j]) * residual[j];
        }
        if (!(row < 0.5) || !(shift < 1))
            return 0;
        worst = fmax (worst, row);
        moved = fmax (moved, shift);
    }
    moved = moved / (1 - worst) * (1 + 64 * u);
    for (i = 0; i < size; i++)
        if (!(search->weight[i] > moved))
            return 0;
    return 1;
}

/* Take in row X and find the nearest point of the hull of the corral; 0 when
   the search is lost. */
static int
take_in (struct search *search, size_t x)
{
    double y[MOST + 1];
    size_t i;

    if (search->count > search->d)
        return 0;
    for (i = 0; i < search->count; i++)
        if (search->row[i] == x)
            return 0;
    search->row[search->count] = x;
    search->weight[search->count++] = 0;
    do
        if (!nearest (y, search))
            return 0;
    while (!go_towards (search, y));
    set_point (search);
    return search->count > 0;
}

enum separation
separation_decide (const double *a, size_t n, size_t d)
{
    struct search search = { .a = a, .n = n, .d = d, .count = 1 };
    int round, sure;

    if (n < 1 || n > SEPARATION_ROWS || d < 1 || d > SEPARATION_DIMENSIONS)
        return UNDECIDED_SEPARATION;
    search.weight[0] = 1;
    set_point (&search);
    for (round = 0; round < MOST_ROUNDS; round++) {
        size_t x = farthest (&sure, &search);
        if (sure)
            return SEPARABLE;
        if (!take_in (&search, x))
            return UNDECIDED_SEPARATION;
        if (search.count == d + 1)
            return surrounds (&search) ? INSEPARABLE : UNDECIDED_SEPARATION;
    }
    return UNDECIDED_SEPARATION;
}
