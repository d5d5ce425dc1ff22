/*
 * The judge: what one grid point says about a claim.
 */
#ifndef VALIDATE_JUDGE_H
#define VALIDATE_JUDGE_H

#include "validate/bound.h"
#include "validate/claim.h"
#include "validate/law.h"

enum verdict {
    BROKEN,       /* the machinery failed: nothing was learnt */
    FAILS,        /* the mean certainly lies outside the margin */
    INCONCLUSIVE, /* neither is certain: more runs may tell */
    HOLDS         /* the mean certainly lies within the margin */
};
const char *verdict_name (enum verdict verdict);

/* Does RELATION reject on both sides of the prediction? */
int relation_two_sided (enum relation relation);

/* The chance of any wrong verdict in one complete suite. */
#define SUITE_LEVEL 1e-9

/* Stochastic checks in the whole registry: each gets an equal share. */
size_t stochastic_checks (void);

/* How to run: from the environment or the command line. */
struct circumstances {
    uint64_t seed;  /* 0: the fixed seed */
    double effort;  /* multiplies the runs */
    size_t runs;    /* not 0: replaces the runs of the card */
    slong max_prec; /* the bound of the working precision */
};

/* A place in parameter space, exactly and as doubles. */
struct place {
    int count;
    fmpq at[MAX_AXES];
    double nearest[MAX_AXES];
};
/* Read POINT; 0 when an entry is missing, extra or not a number. */
int place_init (struct place *place, const char *axes,
                const struct point *point);
void place_clear (struct place *place);
/* "alpha=3/2 T=100", for people, in SIZE bytes at TEXT. */
void place_name (char *text, size_t size, const char *axes,
                 const struct point *point);

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

/* What was learnt at one grid point. */
struct finding {
    enum verdict verdict;
    const char *why; /* of BROKEN, and of FAILS when a run diverged */
    int measured;    /* runs were done, and MEASUREMENT describes them */
    struct measurement measurement;
    arb_t predicted;      /* the prediction at 15 digits or better */
    arb_t margin;         /* the declared margin, absolute */
    arb_t against;        /* claim->against at this place, if any */
    struct sample sample; /* of a SAMPLE or CATEGORY, in order */
};
void finding_init (struct finding *finding);
void finding_clear (struct finding *finding);

/* Does FINDING hold a number to judge predictions by?  Not when the machinery
   failed, nor when a run diverged: that is the verdict on the claim, FAILS,
   but it tells no prediction from another. */
int finding_has_number (const struct finding *finding);

/*
 * Evaluate the prediction at PLACE and measure: run the experiment until the
 * verdict is certain and the half-width is at most a quarter of the margin, or
 * the runs are used up; or evaluate claim->against.
 */
void claim_judge (struct finding *finding, const struct claim *claim,
                  const struct place *place,
                  const struct circumstances *circumstances);

/*
 * Only measure, without a prediction: for assay run.  Fills ALL (MAX_MEASURES
 * intervals, each at the level of one check) for every measure.
 */
enum verdict claim_measure (struct measurement *all, const struct claim *claim,
                            const struct place *place,
                            const struct circumstances *circumstances);

/* Judge another prediction by what FINDING has stored: HOLDS, FAILS, ...  Of
   a whole law, only the value at its place. */
enum verdict verdict_on (const struct finding *finding,
                         const struct claim *claim, const arb_t prediction);

/*
 * Evaluate QUANTITY, whose axes are among AXES, at PLACE on AXES, to 15 digits
 * or as sharp as it gets.  0 where it has no value.
 */
int place_evaluate (arb_t ball, const struct quantity *quantity,
                    const struct place *place, const char *axes, slong digits,
                    slong max_prec);

/* The verdict on what RIVAL predicts at PLACE; BROKEN where it has no value.
 */
enum verdict verdict_on_rival (const struct finding *finding,
                               const struct claim *claim,
                               const struct rival *rival,
                               const struct place *place, slong max_prec);

/*
 * The smallest relative change of the prediction itself (AXIS < 0), or of the
 * parameter number AXIS, that FINDING rejects (verdict FAILS, or no value
 * there), up to a factor 2^(1/4); 0 when no change up to a factor 2 is
 * rejected.
 */
double finding_resolution (const struct finding *finding,
                           const struct claim *claim,
                           const struct place *place, int axis,
                           slong max_prec);

#endif
