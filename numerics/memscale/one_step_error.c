/*
 * Error of the memory after one full gradient step from W = 0, and of the
 * scheme q = p with the same keys and outputs.  Outputs are uniform on the
 * sphere, and for one measure orthonormal, where the two agree.
 */
#include "numerics/embedding.h"
#include "numerics/experiment.h"
#include "numerics/linalg.h"
#include "numerics/memory.h"

enum { ALPHA, TOKENS, CLASSES, DIM };
enum { STEP, SCHEME, ORTHONORMAL };

static void *
prepare (const double *at)
{
    linalg_single_thread ();
    if (!(at[CLASSES] >= 2 && at[CLASSES] <= at[DIM]))
        return NULL;
    return memory_new (at[ALPHA], at[TOKENS], at[CLASSES], at[DIM]);
}

static void
dispose (void *shared)
{
    memory_free (shared);
}

/* W becomes minus the gradient at 0: the length of the step changes nothing.
 */
static double
step_error (struct memory *memory, struct gradient *gradient)
{
    size_t i, n = memory->dim * memory->dim;

    for (i = 0; i < n; i++)
        memory->weights[i] = 0;
    memory_gradient (gradient, memory, memory->mass);
    for (i = 0; i < n; i++)
        memory->weights[i] = -gradient->weights[i];
    return memory_error (memory, gradient);
}

static void
measure (double *result, struct memory *memory, struct gradient *gradient,
         struct stream *stream)
{
    memory_draw_keys (memory, stream);
    embedding_spherical (memory->outputs, memory->classes, memory->dim,
                         stream);
    result[STEP] = step_error (memory, gradient);
    memory_store (memory, memory->mass, gradient);
    result[SCHEME] = memory_error (memory, gradient);
    embedding_orthonormal (memory->outputs, memory->classes, memory->dim,
                           stream);
    result[ORTHONORMAL] = step_error (memory, gradient);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct memory *memory = memory_copy (shared);
    struct gradient *gradient = gradient_new (shared, 0);
    enum experiment_status status = RUN_NO_MEMORY;

    (void) at;
    if (memory != NULL && gradient != NULL) {
        measure (result, memory, gradient, stream);
        status = RUN_DONE;
    }
    memory_free (memory);
    gradient_free (gradient);
    return status;
}

EXPERIMENT (memscale_one_step_error) = {
    .axes = "alpha N M d",
    .measures = "step scheme orthonormal",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
