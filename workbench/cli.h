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
    EXIT_LOCKED = 5,  /* the store is in use */
    EXIT_CORRUPT = 6, /* the store is damaged, foreign or newer */
    EXIT_LIMIT = 7,
    EXIT_INTERNAL = 70,
    EXIT_INTERRUPTED = 130,
    EXIT_TERMINATED = 143
};

struct claim_files;

/* What the user asked for: one field for each line of options.def. */
struct request {
    const char *command;
    int argc; /* the whole command line, as it was typed */
    char **argv;
    char **words; /* what is not an option, after the command */
    int nwords;
    struct circumstances circumstances; /* from the options */
    struct claim_files *files;          /* claim files that were read for it */
#define WHOLE(option, field, argument, least, most, usual, commands, help) \
    slong field;
#define TEXT(option, field, argument, commands, help) const char *field;
#define FLAG(option, field, commands, help) int field;
#include "workbench/options.def"
#undef WHOLE
#undef TEXT
#undef FLAG
};

/* As what this program was started: "assay", or another that has claims of
   its own. */
const char *program_name (void);

/* Print "assay: " (the program's name) and a printf-like message on stderr;
 * returns CODE. */
enum exit_code complain (enum exit_code code, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/*
 * Read argc and argv, then the environment (ASSAY_SEED, ASSAY_EFFORT).
 * EXIT_HOLDS, or EXIT_USAGE after a message.
 */
enum exit_code request_read (struct request *request, int argc, char **argv);

/* Does the command of REQUEST take the option NAME, without its dashes? */
int request_takes (const struct request *request, const char *name);

/* Print the options of COMMAND (null: all) with their help, for people. */
void options_help (FILE *out, const char *command);

/*
 * Set *CHOICE to the position of TEXT (null: the first) among NAMES, which a
 * null ends.  EXIT_HOLDS, or EXIT_USAGE after a message that names OPTION.
 */
enum exit_code request_choice (int *choice, const char *option,
                               const char *text, const char *const *names);

/*
 * The same for --format of REQUEST, of which --json is another word for json;
 * both are EXIT_USAGE when they differ.
 */
enum exit_code request_format (int *choice, const struct request *request,
                               const char *const *names);

/*
 * Read argv, run the command, close standard output.  Returns the exit status
 * for main: all of this program but its catalogue.
 */
int assay_main (int argc, char **argv);

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

/* Put "need alpha > 1", all clauses of DOMAIN that speak of the axis NAME,
   into SIZE bytes at TEXT. */
void axis_needs (char *text, size_t size, const char *domain,
                 const char *name);

/*
 * Say that what REQUEST gives from word FIRST on lies outside the domain of
 * NAME, in the clause CLAUSE of LENGTH bytes; returns EXIT_USAGE.
 */
enum exit_code complain_outside (const struct request *request, int first,
                                 const char *name, const char *clause,
                                 size_t length);

/*
 * The claims that WORD names: one claim by id or by the path of its card, all
 * of a paper, or all of a claim file (workbench/claim_file.h), whose claims
 * live only as long as ACTION has them; with a null WORD, all.  Calls ACTION
 * with each and returns the gravest exit code; EXIT_USAGE after a message when
 * there are none.
 */
typedef enum exit_code claim_action (const struct claim *claim, void *context);
enum exit_code for_claims (const char *word, claim_action *action,
                           void *context);

/* The same; the claims of a file live as long as REQUEST, and are the same
   ones each time. */
enum exit_code for_lasting_claims (const struct request *request,
                                   const char *word, claim_action *action,
                                   void *context);

/* The same as for_claims when WORD must name one claim: EXIT_USAGE after a
   message when it does not. */
enum exit_code for_claim (const char *word, claim_action *action,
                          void *context);

/* Do nothing: for_claims then only says whether a word names anything. */
claim_action claim_nothing;

/* The graver of two exit codes: internal, interrupted, i/o, corrupt, locked,
   limit, usage, fails, undecided, holds. */
enum exit_code graver (enum exit_code a, enum exit_code b);

/* The commands, each in its own file; OUT is flushed and checked by main. */
typedef enum exit_code command_function (FILE *out,
                                         const struct request *request);
#define COMMAND(name, words, does) command_function command_##name;
#include "workbench/commands.def"
#undef COMMAND

#endif
