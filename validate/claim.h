/*
 * A claim: what a paper says, and all this house holds for or against it.
 * The only place where theory and numerics meet.
 */
#ifndef VALIDATE_CLAIM_H
#define VALIDATE_CLAIM_H

#include <stddef.h>
#include <stdint.h>

#include "numerics/experiment.h"
#include "proofs/proof.h"
#include "theory/quantity.h"

/* A point of the grid: one rational per axis, as "3/2" or "100". */
struct point {
    const char *at[MAX_AXES];
    double effort; /* judged only from this ASSAY_EFFORT on; 0: always */
};

/*
 * How what is measured is held against the prediction: a mean in the first
 * three ways, a SAMPLE by LAW or QUANTILE, a CATEGORY by HISTOGRAM.
 *
 * For LAW the prediction is a distribution function, P (X <= x), of its last
 * axis x: the distance of the two laws, the largest difference of their
 * distribution functions, is at most the margin.  The x of a grid point says
 * only where the two are printed.
 *
 * For HISTOGRAM it is the probability of its last axis k, for k = 0 .. upper:
 * each is within the margin of the measured one, all at once.  The k of a
 * grid point says only which is printed.
 *
 * For QUANTILE it is the quantile at the level that its axis "p" says.
 */
enum relation {
    EQUALS,   /* within the margin of the prediction */
    AT_MOST,  /* not above the prediction by more than the margin */
    AT_LEAST, /* not below the prediction by more than the margin */
    LAW,
    QUANTILE,
    HISTOGRAM
};

/* What the margin is a multiple of. */
enum scale { OF_PREDICTION, OF_ONE };

/*
 * A tempting wrong prediction: the claim must be able to reject it.  Its axes
 * are among the prediction's, by name (a law of infinite support has no N).
 * The same measured sample (or, in a claim without runs, the exact number)
 * must certainly exclude it at some grid point.  It may also be the same
 * quantity elsewhere: with FACTOR, the value is multiplied; with AXIS, that
 * parameter is multiplied by TIMES and increased by PLUS.
 */
struct rival {
    const char *label; /* "missing factor 1/2" */
    const struct quantity *predicts;
    const char *paper_says; /* not null: it stands in the paper; the text of
                               the TODO line that reports the discrepancy */
    const char *factor;     /* null, or a rational that multiplies the value */
    const char *axis;       /* null, or the parameter that is changed */
    const char *times, *plus; /* null, or rationals */
};

/*
 * A published number.  It agrees when |value - prediction| <= radius; RADIUS
 * says how it was read (last digit, figure, standard error times 5).
 */
struct observation {
    struct point point;
    const char *value, *radius; /* decimals or rationals */
    const char *source;         /* figure, table, data file */
    const char *disagrees;      /* null, or why it is known to disagree */
};

struct acceptance {
    enum relation relation;
    enum scale scale;
    const char *margin; /* a rational; chosen before any run */
    size_t runs;        /* the most runs at each point, at effort 1 */
    const char *why;    /* where the margin comes from */
};

/* Fields always stand in this order. */
struct claim {
    const char *id;        /* "memscale/unseen_mass_finite" */
    const char *statement; /* what is claimed, in TeX, readable by itself */
    const char *source;    /* paper, version, theorem, equation */

    const struct quantity *predicts;
    const struct quantity *second; /* the same number by another route */
    const struct proof *proved_by;
    const char *unproved; /* why PROVED_BY is null */
    const struct experiment *run_by;
    const char *measured;           /* which of its measures */
    const struct quantity *against; /* in place of a run: an exact number to be
                                       held against the prediction */
    const char *unrun;              /* why RUN_BY is null */
    const struct observation *observed;
    size_t nobserved;

    const struct point *grid;
    size_t npoints;
    const struct rival *rivals;
    size_t nrivals;
    struct acceptance accept;
};

#define CLAIM(name)                         \
    extern const struct claim name##_claim; \
    const struct claim name##_claim

#define GRID(points) .grid = points, .npoints = sizeof points / sizeof *points
#define RIVALS(array) .rivals = array, .nrivals = sizeof array / sizeof *array
#define OBSERVED(array) \
    .observed = array, .nobserved = sizeof array / sizeof *array

/* The registry, in the order of claims.def; a null ends it. */
extern const struct claim *const claims[];
const struct claim *claim_find (const char *id);

/* Every quantity that theory/ holds, by name "paper/name"; a null name ends.
 */
struct named_quantity {
    const char *name;
    const struct quantity *quantity;
};
extern const struct named_quantity quantities[];

/* The quantity called NAME, else what the claim with the id NAME predicts, or
   null. */
const struct quantity *quantity_find (const char *name);

/*
 * Why CLAIM cannot be loaded, or null when it is sound: axes that differ, no
 * grid, no rival, nothing to hold it against, too large a margin, a missing
 * reason.
 */
const char *claim_defect (const struct claim *claim);

#endif
