/* Search at random once: are there exactly k improvements? */
#include <numerics/experiment.h>
#include <numerics/stream.h>

enum { TRIALS, IMPROVEMENTS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    int trials = (int) at[TRIALS], improvements = 0, i;
    uint64_t best = 0;

    (void) shared;
    /* Two equal losses of 64 bits have a chance of at most N^2 2^-65. */
    for (i = 0; i < trials; i++) {
        uint64_t score = stream_bits (stream);
        if (i == 0 || score > best) {
            best = score;
            improvements++;
        }
    }
    result[0] = improvements == (int) at[IMPROVEMENTS] ? 1 : 0;
    return RUN_DONE;
}

EXPERIMENT (mylab_records) = {
    .axes = "N k",
    .measures = "exactly",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
