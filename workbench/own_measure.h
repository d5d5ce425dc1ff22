/*
 * What a claim file measures: numbers from a CSV file, or from a program that
 * is started once for each run or batch of runs.
 */
#ifndef WORKBENCH_OWN_MEASURE_H
#define WORKBENCH_OWN_MEASURE_H

#include "workbench/claim_own.h"

struct own_csv;
struct own_command;

struct own_measure {
    const struct own_claim *own;
    struct entry entry;    /* where it stands */
    const char *directory; /* of the claim file */
    const char *column;    /* null: the output is one number a line */
    const char *budget_column;
    double budget;       /* of every DETERMINISTIC number without its own */
    int unused;          /* the axis that no run depends on, or -1 */
    double *nearest;     /* MAX_AXES doubles for each grid point */
    char why[400];       /* why the last runs gave no result */
    struct own_csv *csv; /* one of the two is not null */
    struct own_command *command;
};

/* Read the entry "measure" of OWN into its experiment. */
enum exit_code own_measure_read (struct own_claim *own, struct entry *entry);

/* Once all of OWN is read: what only the whole claim can tell. */
enum exit_code own_measure_settle (struct own_claim *own);

/* Read the CSV file, if there is one, now: EXIT_HOLDS, or EXIT_USAGE after a
   message.  It is otherwise read when the first number is asked for. */
enum exit_code own_measure_open (const struct own_claim *own);

/* Put why MEASURE gives no result into its WHY; returns RUN_REFUSED. */
enum experiment_status own_refuse (struct own_measure *measure,
                                   const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/* The number of the grid point whose nearest doubles are AT on all axes but
   the unused one, or the number of points. */
size_t own_point (const struct own_measure *measure, const double *at);

/* The exact coordinate of AXIS at grid point number I. */
void own_coordinate (fmpq_t value, const struct own_measure *measure, size_t i,
                     int axis);

/* own_csv.c */
enum exit_code own_csv_read (struct own_measure *measure, struct entry *entry);
enum experiment_status own_csv_repeat (double *results,
                                       struct own_measure *measure,
                                       const double *at, uint64_t first,
                                       size_t count);
/* Null, or why the file cannot be used; it is read the first time. */
const char *own_csv_open (struct own_measure *measure);

/* own_command.c */
enum exit_code own_command_read (struct own_measure *measure,
                                 struct entry *entry);
enum exit_code own_command_batch (struct own_measure *measure,
                                  struct entry *entry);
enum exit_code own_command_timeout (struct own_measure *measure,
                                    struct entry *entry);
enum exit_code own_command_settle (struct own_measure *measure);
enum experiment_status own_command_repeat (double *results,
                                           struct own_measure *measure,
                                           const double *at, uint64_t key,
                                           uint64_t first, size_t count);

#endif
