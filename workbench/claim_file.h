/*
 * Claims from a text file: what a researcher writes to have a theorem of their
 * own verified.  doc/claim-file.md describes it in full.
 *
 *     claim      mylab/loss_floor                       begins a claim
 *     statement  TEXT                                   in TeX
 *     source     TEXT
 *     parameters alpha > 1, integer T >= 0              theory/domain.h
 *     let        NAME = FORMULA                         theory/formula.h
 *     predict    = FORMULA
 *     second     = FORMULA                              by another route
 *     against    = FORMULA                              an exact number
 *     grid       alpha=3/2,2 T=10^1..10^3               workbench/grid.h
 *     relation   equals | at most | at least | law | quantile | histogram
 *     margin     NUMBER (of prediction | absolute), because "TEXT"
 *     runs       NUMBER
 *     measure    csv "FILE" column NAME kind KIND ...
 *     measure    command ["PROGRAM", "--T", "{T}", "{seed}"] kind KIND ...
 *     rival      "TEXT" = FORMULA
 *     rival      "TEXT" times NUMBER
 *     rival      "TEXT" PARAMETER times NUMBER plus NUMBER
 *     observed   alpha=2 T=100 = NUMBER +- NUMBER from "TEXT"
 *     forall     "NAME" alpha in [11/10, 3], T in 1..100: CONDITION
 *     identity   "NAME" x, y: FORMULA = FORMULA
 *     cite       "NAME" "TEXT" from "TEXT"
 *
 * "prediction" stands for the predicted formula in what comes after it.  The
 * entries of a claim may stand in any order.  A file is data: it can start a
 * program only through "measure command", and only with --allow-commands.
 */
#ifndef WORKBENCH_CLAIM_FILE_H
#define WORKBENCH_CLAIM_FILE_H

#include "workbench/cli.h"

struct claim_file;

/* Is WORD the name of a claim file: does it end in ".claim"? */
int is_claim_file (const char *word);

/*
 * Set *FILE to the claims of the file PATH, which it borrows.  EXIT_HOLDS, or
 * a code after a message, and then *FILE is null.
 */
enum exit_code claim_file_read (struct claim_file **file, const char *path);
void claim_file_free (struct claim_file *file);

/* The number of claims, at least 1, and claim number I. */
size_t claim_file_count (const struct claim_file *file);
const struct claim *claim_file_claim (const struct claim_file *file, size_t i);

/* Files that were read and stay; begins as { NULL }. */
struct claim_files {
    struct claim_file *last;
};

/* The same as claim_file_read, for a file that lives until
   claim_files_free; it is read once. */
enum exit_code claim_files_read (struct claim_file **file,
                                 struct claim_files *files, const char *path);
void claim_files_free (struct claim_files *files);

/*
 * Before REQUEST is obeyed: can the claim files among its words be read, may
 * their programs be run, can their data be opened?  Only of the commands that
 * take --allow-commands.  Sets the number of checks that share the level.
 * EXIT_HOLDS, or EXIT_USAGE after a message.
 */
enum exit_code claim_files_admit (struct request *request);

#endif
