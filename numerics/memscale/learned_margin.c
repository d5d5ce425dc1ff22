/*
 * A memory of width two that holds any number of tokens: token x has the
 * embedding of its class f(x) = x mod M, which is a corner of a regular
 * M-gon, and W is the identity.  All scores of 100 tokens, and of 2 M + 1
 * where that is more, are computed; measured are the smallest margin between
 * the right class and another one, and the number of tokens whose largest
 * score is not that of the right class.
 *
 * Budget: the corners are within CORNER of the truth in both coordinates, so
 * a score of two products of numbers up to 1 is within 4 CORNER + CORNER^2
 * of it, and three roundings of at most 2^-53 each; a margin is a difference
 * of two scores, rounded once more.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"

#define CORNER 0x1p-50

/* Set COSINE and SINE of pi/4 t, 0 <= t <= 1: the series up to the powers 19
   and 20 leave less than 2^-64, each term costs at most a unit of its own
   last place, and those units add up to less than 2^-51. */
static void
octant (double *cosine, double *sine, double t)
{
    double x = t * 0x1.921fb54442d18p-1, square = x * x;
    double c = 1, s = 1;
    int k;

    for (k = 20; k > 0; k -= 2) {
        c = 1 - square / ((k - 1) * k) * c;
        s = 1 - square / (k * (k + 1)) * s;
    }
    *cosine = c;
    *sine = x * s;
}

/* The corner number Y of M, both exact integers below 2^50. */
static void
corner (double *u, double y, double m)
{
    double eighth = floor (8 * y / m), rest = 8 * y - eighth * m;
    double cosine, sine, swap;
    int turn = (int) eighth;

    if (turn % 2 == 1)
        rest = m - rest;
    octant (&cosine, &sine, rest / m);
    if (turn % 4 == 1 || turn % 4 == 2) {
        swap = cosine;
        cosine = sine;
        sine = swap;
    }
    u[0] = turn >= 2 && turn < 6 ? -cosine : cosine;
    u[1] = turn >= 4 ? -sine : sine;
}

/* Set MARGIN to the score of LABEL less the best other one; is it the class
   that the memory recalls? */
static int
recall (double *margin, const double *u, size_t label, size_t classes)
{
    double e[2] = { u[2 * label], u[2 * label + 1] };
    double right = 0, other = -HUGE_VAL;
    size_t y;

    for (y = 0; y < classes; y++) {
        double score = u[2 * y] * e[0] + u[2 * y + 1] * e[1];
        if (y == label)
            right = score;
        else if (score > other)
            other = score;
    }
    *margin = right - other;
    return right > other;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double m = at[0], least = HUGE_VAL, *u;
    size_t classes, tokens, errors = 0, x;

    (void) shared;
    (void) stream;
    if (!(m >= 2 && m <= 10000 && m <= floor (m)))
        return RUN_REFUSED;
    classes = (size_t) m;
    tokens = 2 * classes + 1 > 100 ? 2 * classes + 1 : 100;
    u = malloc (2 * classes * sizeof *u);
    if (u == NULL)
        return RUN_NO_MEMORY;
    for (x = 0; x < classes; x++)
        corner (u + 2 * x, (double) x, m);
    for (x = 0; x < tokens; x++) {
        double margin;
        errors += !recall (&margin, u, x % classes, classes);
        if (margin < least)
            least = margin;
    }
    free (u);
    result[0] = least;
    result[1] = (double) errors;
    result[MAX_MEASURES] = 10 * CORNER;
    result[MAX_MEASURES + 1] = 0;
    return RUN_DONE;
}

EXPERIMENT (memscale_learned_margin) = {
    .axes = "M",
    .measures = "margin errors",
    .kind = DETERMINISTIC,
    .run = run,
};
