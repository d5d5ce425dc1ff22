/*
 * A sweep: every run of every point of a grid, into a store.
 *
 * The plan says which runs are missing; a crew of threads makes them, in units
 * that are taken as they come; one writer, the thread that started the crew,
 * puts them into the store.
 */
#ifndef WORKBENCH_SWEEP_H
#define WORKBENCH_SWEEP_H

#include "workbench/store.h"
#include "workbench/survey.h"

/* ---- The plan ----------------------------------------------------------- */

/* One point whose runs are wanted. */
struct target {
    const struct claim *claim;
    const struct place *place;
    uint64_t key;
    uint64_t first, end; /* the runs of this shard; none when the point is
                            that of an earlier target */
    slong point;         /* its number in the store */
};

/* Runs that are missing there. */
struct gap {
    size_t target;
    uint64_t first, count;
};

struct sweep_plan {
    struct survey *surveys; /* hold the places */
    size_t nsurveys;
    struct target *targets;
    size_t ntargets, target_room;
    struct gap *gaps;
    size_t ngaps, gap_room;
    size_t points;       /* that differ */
    uint64_t runs, held; /* of this shard: all, and those in the store */
    int stranger;        /* another arithmetic than in process 0 */
    size_t left_out;     /* claims of papers that have no experiment here */
};

/* Part PART (from 0) of OF. */
struct shard {
    uint64_t part, of;
};

/* Find the points that the words of REQUEST name; PLAN is initialised whatever
   is returned. */
enum exit_code sweep_plan_read (struct sweep_plan *plan,
                                const struct request *request);

/*
 * Deal the runs of each point to the shards, in one stretch for each, the
 * first of them going round; keep those of SHARD, and find in STORE which of
 * them are missing.  Gaps of one run come first.
 */
enum exit_code sweep_plan_gaps (struct sweep_plan *plan, struct store *store,
                                const struct request *request,
                                const struct shard *shard);

/* Keep of every gap only part PART of OF, going round: what one process of a
   fleet has to fill. */
void sweep_plan_share (struct sweep_plan *plan, const struct shard *share);
void sweep_plan_clear (struct sweep_plan *plan);

/* ---- The crew ----------------------------------------------------------- */

/* What a worker hands over: runs, or with another status than RUN_DONE and
   RUN_DIVERGED the end of all work on the target. */
struct handed {
    struct handed *next;
    size_t target;
    struct stretch stretch;
};

struct crew;

/* Begin to fill the gaps of PLAN, which nobody may change meanwhile, in
   THREADS threads.  Null without memory or threads. */
struct crew *crew_start (const struct sweep_plan *plan, int threads);

/* Wait, at most a tenth of a second, for something to be handed over: a list,
   to be freed by handed_free, or null.  *WORKING becomes 0 when all is done
   and nothing more will come. */
struct handed *crew_wait (struct crew *crew, int *working);
void handed_free (struct handed *list);

/* Tell all to stop after the run in hand. */
void crew_stop (struct crew *crew);

/* Wait for the threads to end, and free everything. */
void crew_end (struct crew *crew);

/* ---- The fleet ---------------------------------------------------------- */

/*
 * Let all processes of the fleet have the gaps that process 0 has found,
 * unless it has met CODE, and leave each its share.  Returns CODE of process
 * 0, in all of them.
 */
enum exit_code fleet_begin (struct sweep_plan *plan, enum exit_code code);

/* In process I > 0: fill the gaps, sending what is handed over to process 0.
 */
void fleet_serve (struct sweep_plan *plan, int threads);

/*
 * In process 0: what another has handed over, to be freed by handed_free, or
 * null.  *SERVING, the number of processes that still work, is counted down.
 * *CODE becomes graver when one of them cannot work.
 */
struct handed *fleet_take (const struct sweep_plan *plan, int *serving,
                           enum exit_code *code);

#endif
