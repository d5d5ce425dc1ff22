/*
 * The directory of a report: whole or as it was.  It is written beside its
 * place and put there at once; what stood there before is replaced only when
 * it is empty or a report, of whose files a list is kept in it.
 */
#ifndef WORKBENCH_REPORT_SITE_H
#define WORKBENCH_REPORT_SITE_H

#include "workbench/cli.h"

struct site {
    const char *place; /* as the user named it */
    char *target;      /* the same without slashes at the end */
    char *work;        /* where it is written until it is whole */
    char *list;        /* names of its files, each with a newline */
    size_t size;       /* of LIST */
    FILE *listing;     /* writes LIST */
};

/*
 * Prepare to write a report in place of PLACE, which must be absent, an empty
 * directory or a report.  From here on interruptions only raise a flag.
 * EXIT_HOLDS, or another code after a message.  Abandon SITE in any case, in
 * the end.
 */
enum exit_code site_open (struct site *site, const char *place);

/* Write the file NAME, made of safe characters and at most one slash for each
   of two directories, of SIZE bytes. */
enum exit_code site_write (struct site *site, const char *name,
                           const char *data, size_t size);

/* Is the user tired of waiting? */
int site_interrupted (void);

/* Put the report in its place. */
enum exit_code site_settle (struct site *site);

/* Remove what was not put in its place; forget SITE. */
void site_abandon (struct site *site);

/* Set NAME, SIZE bytes, to a file name for ID, one of a claim: letters,
   digits, "-", "_" and the "/" between its two parts stay, others are spelled
   in hexadecimal.  Two ids have two names. */
void site_name (char *name, size_t size, const char *id);

#endif
