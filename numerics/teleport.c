#include "numerics/teleport.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct routine
routine_published (double rho, double shrink, size_t steps)
{
    struct routine routine = { .rho = rho,
                               .shrink = shrink,
                               .weight = 0.1,
                               .share = 0.5,
                               .grow = 5,
                               .tolerance = 1e-6,
                               .steps = steps,
                               .tries = 25,
                               .set = SUBLEVEL };

    return routine;
}

struct routine
routine_fixed (double rho, size_t steps)
{
    struct routine routine = { .rho = rho, .steps = steps, .set = LEVEL };

    return routine;
}

static double
violation (const struct teleport *teleport, double value)
{
    double above = value - teleport->level;

    return teleport->routine.set == LEVEL ? fabs (above) : fmax (above, 0);
}

/* Find gradient, Hessian times gradient and residual at w. */
static void
look (struct teleport *teleport)
{
    const struct objective *objective = teleport->objective;
    size_t d = objective->dim, i;
    double along, rest, square;

    teleport->value = objective->value (objective, teleport->g, teleport->w);
    objective->product (objective, teleport->q, teleport->w, teleport->g);
    square = teleport->square = objective_dot (teleport->g, teleport->g, d);
    along = objective_dot (teleport->g, teleport->q, d) / square;
    teleport->residual = 0;
    for (i = 0; i < d; i++) {
        rest = (along * teleport->g[i] - teleport->q[i]) / square;
        teleport->residual += rest * rest;
    }
    teleport->violation = violation (teleport, teleport->value);
}

int
teleport_begin (struct teleport *teleport, const struct objective *objective,
                struct routine routine, const double *w)
{
    size_t d = objective->dim;
    double *space = calloc (5 * d, sizeof *space);

    memset (teleport, 0, sizeof *teleport);
    if (space == NULL)
        return 0;
    teleport->objective = objective;
    teleport->routine = routine;
    teleport->w = space;
    teleport->g = space + d;
    teleport->q = space + 2 * d;
    teleport->next = space + 3 * d;
    teleport->slope = space + 4 * d;
    teleport->rho = routine.rho;
    memcpy (teleport->w, w, d * sizeof *w);
    teleport->level = objective->value (objective, NULL, w);
    look (teleport);
    return 1;
}

void
teleport_end (struct teleport *teleport)
{
    free (teleport->w);
}

int
teleport_finished (const struct teleport *teleport)
{
    return teleport->residual <= teleport->routine.tolerance
           && teleport->violation <= teleport->routine.tolerance;
}

/* Set NEXT to where a step of size RHO goes; return v, or 0 where its term is
   left out. */
static double
propose (struct teleport *teleport, double rho)
{
    size_t d = teleport->objective->dim, i;
    double square = teleport->square, pull;

    pull = (rho * objective_dot (teleport->g, teleport->q, d) / square
            + teleport->value - teleport->level)
           / square;
    if (teleport->routine.set == SUBLEVEL && pull <= 0)
        pull = 0;
    for (i = 0; i < d; i++)
        teleport->next[i] = teleport->w[i] + rho * teleport->q[i] / square
                            - pull * teleport->g[i];
    return pull;
}

/* Does NEXT pass the test?  *RATIO becomes its two sides' ratio. */
static int
accepts (double *ratio, struct teleport *teleport, double pull)
{
    const struct objective *objective = teleport->objective;
    const struct routine *routine = &teleport->routine;
    size_t d = objective->dim, i;
    double square = teleport->square, weight = routine->weight, growth = 0;
    double value, left, right;

    if (teleport->violation > 0)
        weight *= objective_dot (teleport->g, teleport->q, d) * pull
                  / (square * square * teleport->violation);
    value = objective->value (objective, teleport->slope, teleport->next);
    for (i = 0; i < d; i++)
        growth += teleport->q[i] * (teleport->next[i] - teleport->w[i]);
    left = log (objective_dot (teleport->slope, teleport->slope, d)) / 2
           - weight * violation (teleport, value);
    right = log (square) / 2
            - (1 - routine->share) * weight * teleport->violation
            + routine->share * growth / square / 2;
    *ratio = left / right;
    return left >= right;
}

void
teleport_step (struct teleport *teleport)
{
    const struct routine *routine = &teleport->routine;
    int passed = routine->tries == 0, i;
    double ratio = 0, pull;

    if (passed)
        propose (teleport, teleport->rho);
    for (i = 0; i < routine->tries && !passed; i++) {
        pull = propose (teleport, teleport->rho);
        passed = accepts (&ratio, teleport, pull);
        if (!passed)
            teleport->rho *= routine->shrink;
    }
    teleport->steps++;
    if (passed)
        memcpy (teleport->w, teleport->next,
                teleport->objective->dim * sizeof *teleport->w);
    else {
        teleport->failures++;
        teleport->rho *= pow (routine->shrink, -5);
    }
    if (passed && routine->tries > 0 && ratio >= routine->grow) {
        teleport->growths++;
        teleport->rho /= routine->shrink;
    }
    look (teleport);
}

int
teleport_to (double *w, const struct objective *objective,
             struct routine routine)
{
    struct teleport teleport;

    if (!teleport_begin (&teleport, objective, routine, w))
        return 0;
    while (teleport.steps < routine.steps && !teleport_finished (&teleport))
        teleport_step (&teleport);
    memcpy (w, teleport.w, objective->dim * sizeof *w);
    teleport_end (&teleport);
    return 1;
}

void
descend (double *w, const struct objective *objective, double rate,
         double *room)
{
    size_t i;

    objective->value (objective, room, w);
    for (i = 0; i < objective->dim; i++)
        w[i] -= rate * room[i];
}
