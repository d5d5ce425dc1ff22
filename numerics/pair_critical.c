#include "numerics/pair_critical.h"

#include <math.h>

#include "numerics/pair.h"

struct problem {
    double p, corr;
    enum descent rule;
};

/* The sign of the change of the loss after one step of size ETA, 0 where
   rounding may have made it, and 2 when the run was refused. */
static int
change (const struct problem *problem, double eta)
{
    const double start = 0.69314718055994530942;
    double error, loss;
    int sign;
    struct pair *pair = pair_new (problem->p, problem->corr, eta, 1);

    if (pair == NULL)
        return 2;
    if (problem->rule == NORMALISED)
        optimiser_normalised (&pair->optimiser, 4, eta);
    pair_step (pair);
    if (pair_overflows (pair))
        sign = 2;
    else {
        loss = pair_loss (&error, pair);
        error += 0x1p-53;
        sign = (loss > start + error) - (loss < start - error);
    }
    pair_free (pair);
    return sign;
}

/* Draw in the ends apart: between them the sign at INSIDE is not certain. */
static void
draw_in (double *low, double *high, double inside,
         const struct problem *problem)
{
    double outside = inside;

    while (inside - *low > 0x1p-50 * *high) {
        double middle = *low + (inside - *low) / 2;
        *(change (problem, middle) < 0 ? low : &inside) = middle;
    }
    while (*high - outside > 0x1p-50 * *high) {
        double middle = outside + (*high - outside) / 2;
        *(change (problem, middle) > 0 ? high : &outside) = middle;
    }
}

enum experiment_status
pair_critical (double *step, double *budget, double p, double corr,
               enum descent rule)
{
    const struct problem here = { p, corr, rule }, *problem = &here;
    double low, high = 1;
    int sign;

    while ((sign = change (problem, high)) < 1)
        high *= 2;
    if (sign > 1)
        return RUN_REFUSED;
    for (low = high; (sign = change (problem, low)) >= 0;) {
        if (sign > 1 || low < 1e-6)
            return RUN_REFUSED;
        low /= 2;
    }
    while (high - low > 0x1p-50 * high) {
        double middle = low + (high - low) / 2;
        sign = change (problem, middle);
        if (sign == 0) {
            draw_in (&low, &high, middle, problem);
            break;
        }
        *(sign < 0 ? &low : &high) = middle;
    }
    *step = low + (high - low) / 2;
    *budget = (high - low) * 0.5 + 0x1p-51 * high;
    return RUN_DONE;
}
