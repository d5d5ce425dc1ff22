/* d times the smallest squared singular value of the overlaps of a random
   frame of q columns in R^d with fixed ones. */
#include <gsl/gsl_eigen.h>
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"

enum { COLUMNS, DIMENSION };
enum { MOST = 8 };

/* The smallest eigenvalue of G, Q x Q, which is lost; -1 when memory is
   short. */
static double
smallest (double *g, size_t q)
{
    gsl_matrix_view view = gsl_matrix_view_array (g, q, q);
    double values[MOST];
    gsl_vector_view found = gsl_vector_view_array (values, q);
    gsl_eigen_symm_workspace *room = gsl_eigen_symm_alloc (q);

    if (room == NULL)
        return -1;
    gsl_eigen_symm (&view.matrix, &found.vector, room);
    gsl_eigen_symm_free (room);
    return gsl_vector_min (&found.vector);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double m[MOST * MOST], g[MOST * MOST], least;
    size_t q;

    (void) shared;
    if (!(at[COLUMNS] >= 1 && at[COLUMNS] <= MOST
          && at[COLUMNS] <= floor (at[COLUMNS])
          && at[DIMENSION] >= 2 * at[COLUMNS] && at[DIMENSION] <= 0x1p40
          && at[DIMENSION] <= floor (at[DIMENSION])))
        return RUN_REFUSED;
    q = (size_t) at[COLUMNS];
    if (!haar_block (m, q, (size_t) at[DIMENSION], q, stream))
        return RUN_NO_MEMORY;
    overlap_matrix (g, m, q, q);
    least = smallest (g, q);
    if (least < 0 && least > -1e-15)
        least = 0;
    result[0] = at[DIMENSION] * least;
    return least >= 0 ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (multiindex_smallest_overlap_law) = {
    .axes = "q d x",
    .measures = "smallest",
    .kind = SAMPLE,
    .run = run,
};
