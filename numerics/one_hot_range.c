#include "numerics/one_hot_range.h"

#include <math.h>

#include "numerics/experiment.h"

struct range
range_empty (void)
{
    const struct range none = { HUGE_VAL, -HUGE_VAL };

    return none;
}

void
range_add (struct range *range, double x)
{
    range->least = x < range->least ? x : range->least;
    range->most = x > range->most ? x : range->most;
    /* What is no number must not go unseen. */
    if (isnan (x))
        range->least = range->most = x;
}

static struct range
all_classes (const struct one_hot *model,
             double (*number) (const struct one_hot *, size_t))
{
    struct range range = range_empty ();
    size_t k;

    for (k = 0; k < model->classes; k++)
        range_add (&range, number (model, k));
    return range;
}

struct range
one_hot_margins (const struct one_hot *model)
{
    return all_classes (model, one_hot_margin);
}

struct range
one_hot_losses (const struct one_hot *model)
{
    return all_classes (model, one_hot_loss);
}

void
range_report (double *result, int i, struct range range, double budget)
{
    double half = (range.most - range.least) / 2;
    double size = fabs (range.most) + fabs (range.least);

    result[i] = range.least + half;
    result[MAX_MEASURES + i] =
        (half + budget) * (1 + 0x1p-30) + size * 0x1p-52;
}
