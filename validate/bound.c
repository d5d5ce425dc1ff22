#include "validate/bound.h"

#include <math.h>

void
mean_bound_init (struct mean_bound *bound, double lower, double upper,
                 double level, double planned)
{
    const struct mean_bound fresh = { .lower = lower,
                                      .upper = upper,
                                      .log_term = log (2 / level),
                                      .planned = planned };

    *bound = fresh;
}

void
mean_bound_add (struct mean_bound *bound, double x)
{
    double y = (x - bound->lower) / (bound->upper - bound->lower);
    double n = (double) bound->count + 1;
    double guess = (bound->total + 0.5) / n;
    double variance = (bound->squares + 0.25) / n;
    double weight =
        fmin (0.9, sqrt (2 * bound->log_term / (variance * bound->planned)));
    double miss;

    if (!(y >= 0 && y <= 1)) {
        bound->left_range = 1;
        return;
    }
    miss = (y - guess) * (y - guess);
    bound->weights += weight;
    bound->weighted += weight * y;
    bound->spread += (-log1p (-weight) - weight) * miss;
    bound->total += y;
    bound->squares += miss;
    bound->count++;
}

struct interval
mean_bound_interval (const struct mean_bound *bound)
{
    double range = bound->upper - bound->lower;
    struct interval interval = { bound->lower + range / 2, HUGE_VAL };

    if (bound->count == 0 || bound->left_range)
        return interval;
    interval.centre = bound->lower + range * bound->weighted / bound->weights;
    /* The last factor covers rounding of the sums, far below 2^-30 for fewer
       than 2^20 terms. */
    interval.half_width = range * (bound->log_term + bound->spread)
                              / bound->weights * (1 + 0x1p-30)
                          + range * 0x1p-40;
    return interval;
}

double
mean_bound_mean (const struct mean_bound *bound)
{
    return bound->lower
           + (bound->upper - bound->lower) * bound->total
                 / (double) bound->count;
}

double
coin_divergence (double p, double q)
{
    double sum = 0;

    if (p > 0)
        sum += p * log (p / q);
    if (p < 1)
        sum += (1 - p) * log ((1 - p) / (1 - q));
    return sum;
}

/* The point between INSIDE and OUTSIDE where n KL (p || .) passes LIMIT,
   rounded outwards. */
static double
edge (double p, double limit, double inside, double outside)
{
    int i;

    for (i = 0; i < 200; i++) {
        double middle = (inside + outside) / 2;
        if (coin_divergence (p, middle) <= limit)
            inside = middle;
        else
            outside = middle;
    }
    return outside;
}

struct interval
proportion_interval (size_t hits, size_t count, double level)
{
    double p = (double) hits / (double) count;
    double limit = log (2 / level) / (double) count * (1 + 0x1p-30);
    double low = hits == 0 ? 0 : edge (p, limit, p, 0);
    double high = hits == count ? 1 : edge (p, limit, p, 1);
    struct interval interval = { (low + high) / 2, (high - low) / 2 };

    interval.half_width += 0x1p-50;
    return interval;
}
