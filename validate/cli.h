/*
 * The command line: words, options, messages, exit codes.
 */
#ifndef VALIDATE_CLI_H
#define VALIDATE_CLI_H

#include <stdio.h>

#include "validate/judge.h"

enum exit_code {
    EXIT_HOLDS = 0,
    EXIT_FAILS = 1,
    EXIT_USAGE = 2,
    EXIT_UNDECIDED = 3,
    EXIT_IO = 4,
    EXIT_LIMIT = 7,
    EXIT_INTERNAL = 70
};

enum format {
    FORMAT_TEXT,
    FORMAT_LATEX,
    FORMAT_CSV,
    FORMAT_MARKDOWN,
    FORMAT_JSON
};

/* What the user asked for. */
struct request {
    const char *command;
    char **words; /* what is not an option, after the command */
    int nwords;
    slong digits;
    enum format format;
    int json, csv, exact, no_runs;
    const char *certificate, *output;
    struct circumstances circumstances;
};

/* Print "assay: " and a printf-like message on stderr; returns CODE. */
enum exit_code complain (enum exit_code code, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/*
 * Read argc and argv, then the environment (ASSAY_SEED, ASSAY_EFFORT).
 * EXIT_HOLDS, or EXIT_USAGE after a message.
 */
enum exit_code request_read (struct request *request, int argc, char **argv);

/*
 * Read the words "axis=value" of REQUEST from number FIRST on into PLACE,
 * which this initialises whatever it returns, for a quantity or experiment
 * called NAME with AXES and DOMAIN (may be null).  EXIT_HOLDS, or EXIT_USAGE
 * after a message.
 */
enum exit_code request_place (struct place *place,
                              const struct request *request, int first,
                              const char *name, const char *axes,
                              const char *domain);

/*
 * Say that what REQUEST gives from word FIRST on lies outside the domain of
 * NAME, in the clause CLAUSE of LENGTH bytes; returns EXIT_USAGE.
 */
enum exit_code complain_outside (const struct request *request, int first,
                                 const char *name, const char *clause,
                                 size_t length);

/*
 * The claims that WORD names: one claim by id or by the path of its card, or
 * all of a paper; with a null WORD, all.  Calls DO with each and returns the
 * gravest exit code; EXIT_USAGE after a message when there are none.
 */
typedef enum exit_code claim_action (const struct claim *claim, void *context);
enum exit_code for_claims (const char *word, claim_action *action,
                           void *context);

/* Do nothing: for_claims then only says whether a word names anything. */
claim_action claim_nothing;

/* The graver of two exit codes: internal, i/o, limit, usage, fails,
   undecided, holds. */
enum exit_code graver (enum exit_code a, enum exit_code b);

/* The commands, each in its own file; OUT is flushed and checked by main. */
typedef enum exit_code command_function (FILE *out,
                                         const struct request *request);
command_function command_list, command_show, command_predict, command_prove,
    command_recheck, command_run, command_check, command_table,
    command_assumptions, command_doctor;

#endif
