/* Softmax regression on one-hot inputs against its definition. */
#include "numerics/one_hot.h"
#include "tests/tap.h"

#include <math.h>

enum { C = 11 };

/* The mean loss at W, in plain loops. */
static double
mean_loss (const struct one_hot *model)
{
    double loss = 0;
    size_t j, k;

    for (k = 0; k < C; k++) {
        double sum = 0;
        for (j = 0; j < C; j++)
            sum += exp (model->weights[j * model->padded + k]);
        loss += model->frequency[k]
                * (log (sum) - model->weights[k * model->padded + k]);
    }
    return loss;
}

int
main (void)
{
    struct one_hot *model = one_hot_new (1, C);
    double worst = 0, total = 0, h = 0x1p-18, sum = 0, best = -2, up;
    size_t j, k;

    ok (one_hot_new (1, 1) == NULL && one_hot_new (1, 2.5) == NULL
            && one_hot_new (NAN, 3) == NULL && one_hot_new (1, NAN) == NULL,
        "what is no number of classes is refused");
    if (model == NULL)
        return 1;
    for (k = 0; k < C; k++) {
        ok (fabs (one_hot_loss (model, k) - log (C)) < 1e-14
                && fabs (one_hot_margin (model, k)) <= 0,
            "input %zu starts at the loss log c", k);
        for (j = 0; j < C; j++)
            model->weights[j * model->padded + k] =
                sin ((double) (j * j + 3 * k));
    }
    one_hot_gradient (model);
    for (j = 0; j < C; j++)
        for (k = 0; k < C; k++) {
            double *w = model->weights + j * model->padded + k, kept = *w;
            *w = kept + h;
            up = mean_loss (model);
            *w = kept - h;
            up = (up - mean_loss (model)) / (2 * h);
            *w = kept;
            up = fabs (up - model->gradient[j * model->padded + k]);
            worst = up > worst ? up : worst;
        }
    ok (worst < 1e-10, "the gradient is that of the mean loss: %.1e", worst);
    for (k = 0; k < C; k++) {
        sum += model->frequency[k] * one_hot_loss (model, k);
        total += model->frequency[k];
    }
    ok (fabs (sum - mean_loss (model)) < 1e-14 && fabs (total - 1) < 1e-15,
        "the losses add up");
    for (j = 0; j < C; j++)
        if (j != 4) {
            up = model->weights[j * model->padded + 4];
            best = up > best ? up : best;
        }
    ok (fabs (one_hot_margin (model, 4)
              - (model->weights[4 * model->padded + 4] - best))
            <= 0,
        "the margin is against the best other class");
    one_hot_free (model);
    return done ();
}
