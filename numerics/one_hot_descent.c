/*
 * In exact arithmetic the scores of the wrong classes of an input stay equal,
 * and so they do in doubles, as equal numbers go through equal operations.
 * The margin u of class k then moves by f (u) = u + eta pi (s + q), with
 * s = (c-1) q the probability of a wrong class and q that of one.
 *
 * Budget.  With E the error so far, f makes at most |f'| E of it, where
 * f' = 1 - g s (1 - s), g = eta pi c/(c-1), which moves by no more than g E
 * over the distance E, and s is known within B ulp, B = 8 + c/8 + u.  New are:
 * the two gradients, B ulp of pi times q and of pi; the frequency, 3 ulp, and
 * the rate, 1 ulp; the products, half an ulp each; the sums, half an ulp of
 * the scores, whose sizes add up to u; and the difference that is the margin.
 */
#include "numerics/one_hot_descent.h"

#include <math.h>
#include <stdlib.h>

static const double ulp = 0x1p-52;

int
one_hot_descent_init (struct one_hot_descent *descent, double c)
{
    descent->error = NULL;
    descent->model = one_hot_new (1, c);
    if (descent->model == NULL)
        return 0;
    optimiser_plain (&descent->optimiser, descent->model->size, 0);
    descent->error = calloc (descent->model->classes, sizeof *descent->error);
    if (descent->error != NULL)
        return 1;
    one_hot_descent_clear (descent);
    return 0;
}

void
one_hot_descent_clear (struct one_hot_descent *descent)
{
    optimiser_clear (&descent->optimiser);
    one_hot_free (descent->model);
    free (descent->error);
}

/* W_kk less another score of column K: with fewer cache misses than
   one_hot_margin, for the budget alone. */
static double
rough_margin (const struct one_hot *model, size_t k)
{
    size_t n = model->padded, other = k == 0 ? 1 : 0;

    return model->weights[k * n + k] - model->weights[other * n + k];
}

/* What the next step of gradient G makes of the error of class K at margin U;
   the rounding of the new margin comes after it. */
static double
push_error (const struct one_hot_descent *descent, size_t k, double u)
{
    const struct one_hot *model = descent->model;
    double c = (double) model->classes, pi = model->frequency[k];
    double wrong = -model->gradient[k * model->padded + k] / pi;
    double pushed = descent->optimiser.rate * pi * c / (c - 1);
    double b = (8 + c / 8 + u) * ulp, e = descent->error[k];
    double slope = fabs (1 - pushed * wrong * (1 - wrong));

    return (slope + pushed * (e + b + 8 * ulp)) * e + pushed * (b + 8 * ulp);
}

void
one_hot_descend (struct one_hot_descent *descent, double rate, size_t steps)
{
    struct one_hot *model = descent->model;
    size_t k;

    descent->optimiser.rate = rate;
    for (; steps > 0; steps--) {
        one_hot_gradient (model);
        for (k = 0; k < model->classes; k++)
            descent->error[k] =
                push_error (descent, k, rough_margin (model, k));
        optimiser_step (&descent->optimiser, model->weights, model->gradient);
        for (k = 0; k < model->classes; k++)
            descent->error[k] =
                (descent->error[k] + 2 * rough_margin (model, k) * ulp)
                * (1 + 0x1p-30);
    }
}

/* The loss log (1 + z) grows by at most the relative error of z times itself:
   e^E for the margin, and the exponentials, their arguments and their sum. */
double
one_hot_descent_loss_error (const struct one_hot_descent *descent, size_t k)
{
    const struct one_hot *model = descent->model;
    double rounding = (double) model->classes + rough_margin (model, k) + 6;

    return one_hot_loss (model, k)
           * (expm1 (descent->error[k]) + rounding * ulp) * (1 + 0x1p-30);
}
