/*
 * Measuring: the runs of a claim at one place, and what they give.
 */
#ifndef VALIDATE_MEASURE_H
#define VALIDATE_MEASURE_H

#include "validate/bound.h"
#include "validate/law.h"
#include "validate/place.h"

enum verdict {
    BROKEN,       /* the machinery failed: nothing was learnt */
    FAILS,        /* the mean certainly lies outside the margin */
    INCONCLUSIVE, /* neither is certain: more runs may tell */
    HOLDS         /* the mean certainly lies within the margin */
};
const char *verdict_name (enum verdict verdict);

/* The chance of any wrong verdict in one complete suite. */
#define SUITE_LEVEL 1e-9

/* What changes with the experiments of this program that do not come with
   assay: a text of its catalogue, "" when there are none, null when the
   catalogue does not say. */
extern const char *const catalogue_experiments;

/* Stochastic checks in the whole registry: each gets an equal share. */
size_t stochastic_checks (void);

/*
 * Where the runs of a stochastic or deterministic check come from: REPEAT
 * answers as experiment_repeat does, for the experiment of CLAIM at PLACE.
 */
struct run_source {
    enum experiment_status (*repeat) (double *results,
                                      const struct run_source *self,
                                      const struct claim *claim,
                                      const struct place *place, uint64_t key,
                                      uint64_t first, size_t count);
    void *data;
};

/* How to run: from the environment or the command line. */
struct circumstances {
    uint64_t seed;  /* 0: the fixed seed */
    double effort;  /* multiplies the runs */
    size_t runs;    /* not 0: replaces the runs of the card */
    slong max_prec; /* the bound of the working precision */
    size_t checks;  /* how many share the level; 0: stochastic_checks () */
    int programs;   /* may experiments run other programs? */
    const struct run_source *source; /* null: they are run here and now */
};

/* The share of the level that one check has. */
double check_level (const struct circumstances *circumstances);

/* The stream of a claim at a place: keyed by both names and SEED. */
uint64_t check_key (const struct claim *claim, const struct place *place,
                    uint64_t seed);

/* The runs to plan at these circumstances: at least 2, or 1 of a
   DETERMINISTIC experiment. */
size_t planned_runs (const struct claim *claim,
                     const struct circumstances *circumstances);

/* What was measured at one point. */
struct measurement {
    enum verdict broken;      /* BROKEN; FAILS when a run diverged; or HOLDS
                                 when the runs were sound */
    const char *why;          /* why it is not HOLDS */
    struct interval interval; /* of the mean, at this check's level */
    double mean;              /* the plain mean */
    double budget;            /* error budget of a DETERMINISTIC run */
    size_t runs;
    struct distance distance; /* of a LAW: from the prediction */
    double band;              /* of a LAW: how far chance may move it */
    double chi_square;        /* of a HISTOGRAM, from the prediction */
};

/* Is what was FOUND so far enough?  Looked at from time to time. */
typedef int enough (const struct measurement *found, void *context);

/*
 * Run the experiment of CLAIM at PLACE.  Runs for a mean go on until SUFFICES
 * (which may be null), given CONTEXT, or until the planned ones are used up.
 * What a SAMPLE or CATEGORY gave is left in SAMPLE, in order, whose room is
 * the caller's to free.
 */
struct measurement measure (struct sample *sample, const struct claim *claim,
                            const struct place *place,
                            const struct circumstances *circumstances,
                            enough *suffices, void *context);

/*
 * Only measure, without a prediction: for assay run.  Fills ALL (MAX_MEASURES
 * intervals, each at the level of one check) for every measure.
 */
enum verdict claim_measure (struct measurement *all, const struct claim *claim,
                            const struct place *place,
                            const struct circumstances *circumstances);

#endif
