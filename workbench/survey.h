/*
 * A survey: one claim, judged once, wholly or step by step, with all that was
 * learnt kept for whoever shows it: a table, a plot, a report.
 */
#ifndef WORKBENCH_SURVEY_H
#define WORKBENCH_SURVEY_H

#include "workbench/grid.h"

/* How far a point was brought. */
enum standing {
    LEFT_OUT,  /* not looked at: it waits for effort, or for survey_point */
    PREDICTED, /* a prediction and a margin, nothing to hold against them */
    JUDGED     /* the finding has a verdict */
};

/* One point of a survey. */
struct survey_point {
    const struct point *card; /* of the claim's grid; null: another point */
    int sound;                /* PLACE holds numbers */
    struct place place;
    enum standing standing;
    struct finding finding; /* of PREDICTED: predicted and margin, BROKEN
                               where there is no prediction */
    slong digits; /* to which two routes agree: 0 when they do not, -1 when
                     there is no second */
};

/* What became of a rival: the verdict FAILS means that it was rejected, at
   point number AT; BROKEN that it had no value wherever it was tried. */
struct survey_rival {
    int tried; /* at some judged point */
    enum verdict verdict;
    size_t at; /* the last point tried */
};

/* Is a published number within its radius of the prediction? */
enum agreement { AGREES, DIFFERS, UNKNOWN };

struct survey {
    const struct claim *claim;
    const struct circumstances *circumstances;
    int runs; /* experiments are done; else those points stay PREDICTED */
    size_t n; /* points */
    struct survey_point *points;
    enum truth *steps;           /* one per step of claim->proved_by */
    struct survey_rival *rivals; /* one per rival */
    enum agreement *observed;    /* one per published number */
};

/*
 * Prepare to survey CLAIM, whose card is sound, at the points of its grid;
 * with GRID not null, at those that arise when the axes which GRID gives take
 * their values from there and the others theirs from the card, each once.
 * Does not compute anything.  CLAIM and CIRCUMSTANCES must outlive SURVEY.
 * Returns 1; 0 when memory is short.  Clear it in either case.
 */
int survey_init (struct survey *survey, const struct claim *claim,
                 const struct circumstances *circumstances,
                 const struct grid *grid);
void survey_clear (struct survey *survey);

/* One thing at a time, each kept in SURVEY: a point, a step of the proof, a
   rival (from the points judged so far), a published number. */
void survey_point (struct survey *survey, size_t i);
void survey_step (struct survey *survey, size_t i);
void survey_rival (struct survey *survey, size_t i);
void survey_observation (struct survey *survey, size_t i);

/* All points, rivals and published numbers; and, with PROOF, all steps. */
void survey_all (struct survey *survey, int proof);

/* Is there a verdict at point I that tells predictions apart? */
int survey_has_number (const struct survey *survey, size_t i);

/* "alpha=3/2 T=100": the name of point I, in SIZE bytes at TEXT. */
void survey_name (char *text, size_t size, const struct survey *survey,
                  size_t i);

/* proved, cited (all but citations proved), undecided, disproved, unproved:
   after survey_all with PROOF. */
const char *survey_proof_word (const struct survey *survey);

#endif
