/*
 * The tables of a claim's page, each with its heading, from what SURVEY holds.
 */
#ifndef WORKBENCH_REPORT_PARTS_H
#define WORKBENCH_REPORT_PARTS_H

#include "workbench/survey.h"

/* The predictions at every point, to 30 digits and exactly where they are
   rational. */
void parts_predictions (FILE *out, const struct survey *survey);

/* What was measured, or is exactly so, and the verdicts. */
void parts_measurements (FILE *out, const struct survey *survey);

/* Margin, reason, resolution. */
void parts_acceptance (FILE *out, const struct survey *survey);

/* The rivals, and where each is rejected. */
void parts_rivals (FILE *out, const struct survey *survey);

/* Published numbers. */
void parts_all_published (FILE *out, const struct survey *survey);

/* "rejected at T = 100": words about rival or published number I. */
void parts_rejection (FILE *out, const struct survey *survey, size_t i);
void parts_published (FILE *out, const struct survey *survey, size_t i);

#endif
