/*
 * The judge: what one grid point says about a claim.
 */
#ifndef VALIDATE_JUDGE_H
#define VALIDATE_JUDGE_H

#include "validate/measure.h"

/* Does RELATION reject on both sides of the prediction? */
int relation_two_sided (enum relation relation);

/* What was learnt at one grid point. */
struct finding {
    enum verdict verdict;
    const char *why; /* of BROKEN, and of FAILS when a run diverged */
    int measured;    /* runs were done, and MEASUREMENT describes them */
    struct measurement measurement;
    double level;         /* the share of the suite's level that it had */
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

/* Judge another prediction by what FINDING has stored: HOLDS, FAILS, ...  Of
   a whole law, only the value at its place. */
enum verdict verdict_on (const struct finding *finding,
                         const struct claim *claim, const arb_t prediction);

/* Set BALL to what RIVAL predicts at PLACE on the axes of CLAIM; 0 where it
   has no value. */
int rival_evaluate (arb_t ball, const struct claim *claim,
                    const struct rival *rival, const struct place *place,
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
