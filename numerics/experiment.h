/*
 * An experiment: one random run in double precision that measures numbers.
 */
#ifndef NUMERICS_EXPERIMENT_H
#define NUMERICS_EXPERIMENT_H

#include <stddef.h>
#include <stdint.h>

struct stream;

/* The most numbers one run may measure. */
enum { MAX_MEASURES = 16 };

enum kind {
    MEAN,          /* independent runs, each a bounded number */
    PROPORTION,    /* independent runs, each 0 or 1 */
    DETERMINISTIC, /* one run without randomness, with an error budget */
    SAMPLE,        /* independent runs, each a number of any size; HUGE_VAL for
                      what did not come to an end */
    CATEGORY       /* independent runs, each a whole number from 0 to upper */
};

enum experiment_status { RUN_DONE, RUN_REFUSED, RUN_NO_MEMORY, RUN_DIVERGED };

/*
 * Run once at the parameters AT: one double per word of the experiment's
 * AXES, in that order.  Fill RESULT with one number per word of its MEASURES.
 * All randomness comes from STREAM, which belongs to this run alone.  SHARED
 * is what prepare returned, read only: runs may go on in parallel.
 * A DETERMINISTIC run fills RESULT and then, from RESULT + MAX_MEASURES on,
 * one proved bound of |computed - exact| per measure.
 */
typedef enum experiment_status experiment_run (double *result,
                                               const double *at,
                                               const void *shared,
                                               struct stream *stream);

struct experiment;

/*
 * In place of a run: COUNT results from outside (a file, another program),
 * as experiment_repeat has them.
 */
typedef enum experiment_status
experiment_repeat_of (double *results, const struct experiment *self,
                      const double *at, uint64_t key, uint64_t first,
                      size_t count);

struct experiment {
    const char *axes;     /* parameter names, one blank between: "alpha N T" */
    const char *measures; /* names of what a run measures: "unseen seen" */
    enum kind kind;
    /*
     * Every measure of a MEAN run lies in [lower, upper] by proof; a run that
     * leaves it is reported as broken, and the interval of the mean relies on
     * it.  Every measure of a CATEGORY run is at most upper.
     */
    double lower, upper;
    /* Tables that all runs at one point share; null when there are none.
       prepare returns null when AT is refused or memory is short. */
    void *(*prepare) (const double *at);
    void (*dispose) (void *shared);
    experiment_run *run;
    experiment_repeat_of *repeat; /* used where RUN is null */
    /* Of numbers from outside: */
    const char *(*why_refused) (const struct experiment *self); /* the last
                            time; null: not known */
    const char *assumes; /* null, or what is taken for granted of them */
    size_t runs;         /* not 0: just so many are there at each point */
    int program;         /* another program is run for them */
    const void *data;    /* for REPEAT and WHY_REFUSED alone */
};

#define EXPERIMENT(name)                              \
    extern const struct experiment name##_experiment; \
    const struct experiment name##_experiment

/* The position of the word NAME in the experiment's measures, or -1. */
int experiment_measure (const struct experiment *experiment, const char *name);

/* The number of words in the experiment's measures. */
int experiment_measures (const struct experiment *experiment);

/*
 * Do runs FIRST .. FIRST + COUNT - 1 at AT, in parallel where OpenMP is there.
 * Row i of RESULTS (MAX_MEASURES doubles, or 2 MAX_MEASURES for a
 * DETERMINISTIC experiment) is run FIRST + i.  A run draws from the stream of
 * (KEY, its index) alone, so results do not depend on threads, order or
 * COUNT.  Returns the first status that is not RUN_DONE.
 */
enum experiment_status experiment_repeat (double *results,
                                          const struct experiment *experiment,
                                          const double *at, uint64_t key,
                                          uint64_t first, size_t count);

#endif
