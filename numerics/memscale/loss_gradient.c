/*
 * The derivative of a mean cross-entropy from differences of the loss itself,
 * with no formula of a gradient: scores u_z^T (t A + s V) e_x of M classes for
 * N tokens under Zipf's law of exponent 2, on small fixed entries,
 *
 *     4 u_z[i] = (5z + 3i + z i) mod 7 - 3,
 *     2 e_x[j] = (3x + 2j + 2x j) mod 5 - 2,
 *     4 A[i][j] = (i + 2j + i j) mod 5 - 2,   2 V[i][j] = (2i + j) mod 3 - 1,
 *
 * whose sums of products are integers.  With losses L(k) at s = k h,
 *
 *     (8 (L(1) - L(-1)) - (L(2) - L(-2))) / (12 h)
 *
 * is off by at most h^4 / 18 times the largest fifth derivative, which is a
 * fifth cumulant of a variable of range R: at most 11 R^5.  A loss is rounded
 * by no more than what slack () says, and the differences magnify that by
 * 18 / (12 h).
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

enum { TOKENS, CLASSES, DIMENSION, SCALE };

#define STRIDE 0x1p-10

struct table {
    size_t tokens, classes;
    double *value, *slope; /* tokens x classes: u^T A e, u^T V e */
    double *mass;
};

/* Fill the row of TOKEN with exact numbers. */
static void
fill (struct table *table, size_t token, size_t d)
{
    size_t z, i, j;
    int x = (int) token;

    for (z = 0; z < table->classes; z++) {
        int c = (int) z, value = 0, slope = 0;
        for (i = 0; i < d; i++)
            for (j = 0; j < d; j++) {
                int r = (int) i, s = (int) j;
                int output = (5 * c + 3 * r + c * r) % 7 - 3;
                int input = (3 * x + 2 * s + 2 * x * s) % 5 - 2;
                value += output * ((r + 2 * s + r * s) % 5 - 2) * input;
                slope += output * ((2 * r + s) % 3 - 1) * input;
            }
        table->value[token * table->classes + z] = value / 32.0;
        table->slope[token * table->classes + z] = slope / 16.0;
    }
}

/* The cross-entropy of TOKEN at W = T A + S V; MOST becomes the largest
   absolute score so far. */
static double
token_loss (const struct table *table, size_t token, double t, double s,
            double *most)
{
    const double *value = table->value + token * table->classes;
    const double *slope = table->slope + token * table->classes;
    double top = -HUGE_VAL, sum = 0;
    size_t z, label = token % table->classes;

    for (z = 0; z < table->classes; z++) {
        double score = t * value[z] + s * slope[z];
        top = fmax (top, score);
        *most = fmax (*most, fabs (score));
    }
    for (z = 0; z < table->classes; z++)
        sum += portable_exp (t * value[z] + s * slope[z] - top);
    return portable_log (sum) + (top - (t * value[label] + s * slope[label]));
}

static double
loss (const struct table *table, double t, double s, double *most)
{
    double sum = 0;
    size_t x;

    for (x = 0; x < table->tokens; x++)
        sum += table->mass[x] * token_loss (table, x, t, s, most);
    return sum;
}

/*
 * Rounding of one loss when no score exceeds MOST.  A score is within 2 MOST
 * units of 2^-52 (the parameter, two products, a sum) and enters twice; the
 * exponentials and their sum are within 2 MOST + 1 + M units, the logarithm
 * within log M + 1 more, the last two sums within 4 MOST + log M; masses are
 * within 3 units, and the sum of N terms within N units of a loss, which is
 * at most 2 MOST + log M.
 */
static double
slack (const struct table *table, double most)
{
    double n = (double) table->tokens, m = (double) table->classes;
    double loss_bound = 2 * most + portable_log (m);

    return 0x1p-52
           * (10 * most + 2 * portable_log (m) + m + 4 + (3 + n) * loss_bound);
}

/* The largest range of slopes over the classes of a token. */
static double
widest (const struct table *table)
{
    double range = 0;
    size_t x, z;

    for (x = 0; x < table->tokens; x++) {
        const double *slope = table->slope + x * table->classes;
        double low = slope[0], high = slope[0];
        for (z = 1; z < table->classes; z++) {
            low = fmin (low, slope[z]);
            high = fmax (high, slope[z]);
        }
        range = fmax (range, high - low);
    }
    return range;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double h = STRIDE;
    double n = at[TOKENS], m = at[CLASSES], d = at[DIMENSION], t = at[SCALE];
    double most = 0, inner, outer;
    struct table table;
    size_t x;

    (void) shared;
    (void) stream;
    if (!(n >= 1 && n <= 1000 && m >= 2 && m <= 1000 && d >= 1 && d <= 100
          && fabs (t) <= 100))
        return RUN_REFUSED;
    table.tokens = (size_t) n;
    table.classes = (size_t) m;
    table.value =
        malloc ((2 * table.classes + 1) * table.tokens * sizeof *table.value);
    if (table.value == NULL)
        return RUN_NO_MEMORY;
    table.slope = table.value + table.tokens * table.classes;
    table.mass = table.slope + table.tokens * table.classes;
    zipf_masses (table.mass, 2, table.tokens);
    for (x = 0; x < table.tokens; x++)
        fill (&table, x, (size_t) d);
    inner = loss (&table, t, h, &most) - loss (&table, t, -h, &most);
    outer = loss (&table, t, 2 * h, &most) - loss (&table, t, -2 * h, &most);
    result[0] = (8 * inner - outer) / (12 * h);
    result[MAX_MEASURES] = 1.5 / h * slack (&table, most)
                           + 11 * pow (widest (&table), 5) * pow (h, 4) / 18
                           + 0x1p-50 * fabs (result[0]);
    free (table.value);
    return RUN_DONE;
}

EXPERIMENT (memscale_loss_gradient) = {
    .axes = "N M d t",
    .measures = "derivative",
    .kind = DETERMINISTIC,
    .run = run,
};
