#include "numerics/valley.h"

#include <math.h>
#include <string.h>

#include "numerics/teleport.h"

static const double ulp = 0x1p-52;

enum { LOOKS = 4096 };

int
valley_begin (struct valley *valley, const double *at)
{
    double a = at[0], c = at[1], eps = at[3];

    memset (valley, 0, sizeof *valley);
    if (!(a > 0 && a < 1 && c > 0 && at[2] > 0 && at[2] < 1 && eps > 0
          && eps * eps <= at[2] * c * (1 - a)))
        return 0;
    valley->a = a;
    valley->c = c;
    valley->eps = eps;
    valley->wall = at[2] * c * (1 - a) / eps;
    valley->w[0] = sqrt (2 * c / a);
    valley->objective = objective_valley (a, eps, valley->wall);
    return valley->objective != NULL;
}

void
valley_free (struct valley *valley)
{
    objective_free (valley->objective);
}

static double
along_wall (const struct valley *valley, double y)
{
    const double w[] = { 0, y };

    return valley->objective->value (valley->objective, NULL, w);
}

/* The largest y with f (0, y) <= LEVEL, by halving. */
static double
end_of_level (const struct valley *valley, double level)
{
    double low = 0, high = 1;
    int i;

    while (along_wall (valley, high) <= level)
        high *= 2;
    for (i = 0; i < 200; i++) {
        double middle = low + (high - low) / 2;
        if (along_wall (valley, middle) <= level)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* Look at the point of the level with this y: take it if its gradient is the
   longest so far. */
static void
look (struct valley *valley, double *longest, double level, double y)
{
    double rest = level - along_wall (valley, y), w[2], g[2], square;

    if (rest < 0)
        return;
    w[0] = sqrt (2 * rest / valley->a);
    w[1] = y;
    valley->objective->value (valley->objective, g, w);
    square = objective_dot (g, g, 2);
    if (square > *longest) {
        *longest = square;
        memcpy (valley->w, w, sizeof w);
    }
}

/* Behind the wall f grows with the slope y - wall + eps at least: an error of
   f and of the wall moves the end by that much, and by the wall's. */
double
valley_teleport (struct valley *valley)
{
    double level =
        valley->objective->value (valley->objective, NULL, valley->w);
    double end = end_of_level (valley, level), longest = 0, slope;
    int i;

    look (valley, &longest, level, end);
    look (valley, &longest, level, fmin (valley->eps, end));
    look (valley, &longest, level, fmin (valley->wall, end));
    for (i = 0; i < LOOKS; i++)
        look (valley, &longest, level, end * i / LOOKS);
    if (valley->w[1] > valley->wall) {
        slope = valley->w[1] - valley->wall + valley->eps;
        valley->w[0] = 0;
        valley->error =
            32 * ulp * ((valley->c + valley->eps * end) / slope + end);
    } else
        valley->error = 2 * ulp * valley->eps;
    return longest;
}

/* Only slopes that are 0 or 1 carry the error on; with x, whose steps multiply
   by 1 - a, it is bounded apart in valley_gap. */
void
valley_descend (struct valley *valley)
{
    double room[2];

    valley->error += 2 * ulp * (fabs (valley->w[1]) + valley->eps);
    descend (valley->w, valley->objective, 1, room);
}

double
valley_gap (double *error, const struct valley *valley)
{
    double value =
        valley->objective->value (valley->objective, NULL, valley->w);
    double y = fabs (valley->w[1]) + valley->error;
    double slope = y < valley->eps ? y : valley->eps;

    if (y > valley->wall)
        slope += y - valley->wall;
    *error = slope * valley->error + 16 * ulp * (value + valley->eps * y);
    return value;
}
