#include "numerics/barcodes.h"

#include <math.h>

#include "numerics/two_models.h"

static int
whole (double x, double least, double most)
{
    return x >= least && x <= most && x <= floor (x);
}

static void
label (struct samples *samples, const double *at, size_t classes)
{
    size_t i = 0, y, j;

    for (y = 0; y < classes; y++)
        for (j = (size_t) at[y == (size_t) at[BARCODE_CLASS] ? BARCODE_COUNT
                                                             : BARCODE_OTHERS];
             j > 0; j--)
            samples->label[i++] = (int64_t) y;
}

int
barcoded_init (struct barcoded *new, const double *at)
{
    double c, d = at[BARCODE_BITS] + at[BARCODE_NOISE] + 1;

    if (!whole (at[BARCODE_BITS], 1, 16) || !whole (at[BARCODE_NOISE], 1, 1e6)
        || !whole (at[BARCODE_OTHERS], 1, 1e6)
        || !whole (at[BARCODE_COUNT], 1, 1e6))
        return 0;
    c = ldexp (1, (int) at[BARCODE_BITS]);
    if (!whole (at[BARCODE_CLASS], 0, c - 1))
        return 0;
    new->bits = (size_t) at[BARCODE_BITS];
    new->noise = (size_t) at[BARCODE_NOISE];
    new->watched = (size_t) at[BARCODE_CLASS];
    new->samples =
        samples_new (at[BARCODE_COUNT] + (c - 1) * at[BARCODE_OTHERS], d);
    new->model = regression_new (c, d);
    if (new->samples == NULL || new->model == NULL) {
        barcoded_free (new);
        return 0;
    }
    label (new->samples, at, new->model->classes);
    two_models_constant (new->samples);
    return 1;
}

void
barcoded_free (struct barcoded *old)
{
    samples_free (old->samples);
    regression_free (old->model);
}
