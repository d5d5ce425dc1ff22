#include "numerics/batches.h"

#include <math.h>

#include "numerics/two_models.h"
#include "numerics/vector.h"

struct samples *
batch_samples (const double *at)
{
    double others = at[BATCH_SAMPLES] - at[BATCH_COUNT];
    struct samples *new;

    if (!(at[BATCH_COUNT] >= 1 && at[BATCH_COUNT] <= floor (at[BATCH_COUNT])
          && at[BATCH_CLASSES] >= 2 && others >= 0 && at[BATCH_SIZE] >= 1
          && at[BATCH_SIZE] <= floor (at[BATCH_SIZE])))
        return NULL;
    new = samples_new (at[BATCH_SAMPLES], at[BATCH_DIM]);
    if (new != NULL && !samples_balance (new)) {
        samples_free (new);
        return NULL;
    }
    if (new != NULL)
        two_models_label (new, at[BATCH_COUNT], at[BATCH_CLASSES]);
    return new;
}

int
batches_init (struct batches *new, const struct samples *from,
              const double *at)
{
    new->from = from;
    new->batch = samples_new (at[BATCH_SIZE], at[BATCH_DIM]);
    new->model = regression_new (at[BATCH_CLASSES], at[BATCH_DIM]);
    if (new->batch != NULL &&new->model != NULL)
        return 1;
    batches_clear (new);
    return 0;
}

void
batches_clear (struct batches *old)
{
    samples_free (old->batch);
    regression_free (old->model);
}

double
batch_square (struct batches *batches, const uint32_t *rows)
{
    const double *row = batches->model->gradient;

    samples_batch (batches->batch, batches->from, rows);
    regression_gradient (batches->model, batches->batch);
    return vector_dot (row, row, batches->model->dim);
}
