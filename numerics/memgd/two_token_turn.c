/*
 * What happens to the rarer token: its least margin, when it has it, and when
 * it is right again.  Times lie between two at which a sign was certain.
 */
#include "numerics/experiment.h"
#include "numerics/pair_flow.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct pair_turn turn;

    (void) shared;
    (void) stream;
    if (!pair_flow_turn (&turn, at[0], at[1]))
        return RUN_REFUSED;
    result[0] = turn.lowest;
    result[1] = (turn.before + turn.after) / 2;
    result[2] = (turn.wrong + turn.right) / 2;
    result[MAX_MEASURES] = turn.lowest_error;
    result[MAX_MEASURES + 1] = (turn.after - turn.before) / 2 + 0x1p-40;
    result[MAX_MEASURES + 2] = (turn.right - turn.wrong) / 2 + 0x1p-30;
    return RUN_DONE;
}

EXPERIMENT (memgd_two_token_turn) = {
    .axes = "p corr",
    .measures = "lowest lowest_time recovery_time",
    .kind = DETERMINISTIC,
    .run = run,
};
