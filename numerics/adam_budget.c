#include "numerics/adam_budget.h"

#include <math.h>

static const double ulp = 0x1p-52;

void
adam_budget_init (struct adam_budget *budget, double rate, double beta1,
                  double beta2, double epsilon)
{
    const struct adam_budget new = { .rate = rate,
                                     .beta1 = beta1,
                                     .beta2 = beta2,
                                     .epsilon = epsilon,
                                     .power1 = 1,
                                     .power2 = 1 };

    *budget = new;
}

/*
 * The power of step n is within n ulp of itself: n factors that are rounded,
 * n products.  One minus it then has that much more over its own size; the
 * second correction stands under a root.
 */
void
adam_budget_next (struct adam_budget *budget)
{
    budget->step += 1;
    budget->power1 *= budget->beta1;
    budget->power2 *= budget->beta2;
    budget->correction = budget->step * ulp
                             * (budget->power1 / (1 - budget->power1)
                                + budget->power2 / (1 - budget->power2) / 2)
                         + 2 * ulp;
}

/*
 * A momentum m' = beta m + (1 - beta) x: beta is rounded, hence 1 - beta off
 * by half an ulp of one, and then two products and a sum are; altogether no
 * more than 2 m' + x ulp.
 */
static double
momentum_error (double error, double momentum, double beta, double x,
                double relative)
{
    return beta * error + (1 - beta) * x * relative + (2 * momentum + x) * ulp;
}

void
adam_budget_move (struct adam_error *parameter,
                  const struct adam_budget *budget, double g, double relative,
                  double size)
{
    double beta1 = budget->beta1, beta2 = budget->beta2, root, off1, off2;
    double step;

    parameter->first = beta1 * parameter->first + (1 - beta1) * g;
    parameter->second = beta2 * parameter->second + (1 - beta2) * g * g;
    parameter->first_error = momentum_error (
        parameter->first_error, parameter->first, beta1, g, relative);
    parameter->second_error =
        momentum_error (parameter->second_error, parameter->second, beta2,
                        g * g, 2 * relative + ulp);
    off1 = parameter->first_error / parameter->first;
    off2 = parameter->second_error / parameter->second;
    root = sqrt (parameter->second / (1 - budget->power2));
    step = budget->rate / (1 - budget->power1) * parameter->first
           / (root + budget->epsilon);
    /* The root has half of what stands under it; eight roundings of the rate,
       epsilon, scale, root, sum, product and quotients come to 8 ulp. */
    parameter->error +=
        (step * (off1 + off2 / 2 + budget->correction + 8 * ulp) + size * ulp)
        * (1 + 0x1p-9);
    if (!(off1 < 0x1p-12 && off2 < 0x1p-12 && relative < 0x1p-12))
        parameter->error = HUGE_VAL;
}
