/*
 * JSON documents: the same members in all of them, digits as strings, nothing
 * that varies with the clock or the machine.  See doc/assay.schema.json.
 *
 * Values are Jansson's.  A function that returns one returns a new reference,
 * null when memory is short; json_put takes it over.
 */
#ifndef WORKBENCH_JSON_H
#define WORKBENCH_JSON_H

#include <jansson.h>

#include "workbench/cli.h"

/* {"assay": VERSION, "command": COMMAND}: the beginning of every document. */
json_t *json_document (const char *command);

/* Set the member KEY of OBJECT, or append to ARRAY; VALUE is given away.  A
   null value becomes the JSON null. */
void json_put (json_t *object, const char *key, json_t *value);
void json_append (json_t *array, json_t *value);

/* A string of any bytes: what is no UTF-8 is written as \xNN.  The JSON null
   for a null TEXT. */
json_t *json_text (const char *text);

/* A count. */
json_t *json_count (size_t count);

/* The shortest decimal that reads back as VALUE, as a string; the JSON null
   for what is no number. */
json_t *json_double (double value);

/* {"alpha": "3/2", "T": "100"}, one member for each word of AXES. */
json_t *json_place (const char *axes, const struct place *place);
json_t *json_point (const char *axes, const struct point *point);

/*
 * {"rounded": , "lower": , "upper": }: BALL correctly rounded to DIGITS
 * significant digits (null where they are not certain) and a decimal
 * enclosure with three more (null where BALL is unbounded or larger than
 * 10^(10^7)).
 */
json_t *json_ball (const arb_t ball, slong digits);

/* The same, where EXACT of the value is known: a member "exact" more. */
json_t *json_exact_ball (const arb_t ball, slong digits, const fmpq_t exact);

/* A step of a proof, what it came to, and HOW (null: checked just now). */
json_t *json_step (const struct step *step, const char *truth,
                   const char *how);

/* A seed, as a string: it may have 64 bits. */
json_t *json_seed (uint64_t seed);

/* {"centre": , "half_width": , "mean": , "error_budget": , "runs": } of what
   was FOUND by an experiment of KIND: a deterministic one has a budget and no
   half-width, the others the reverse. */
json_t *json_measurement (const struct measurement *found, enum kind kind);

/*
 * Print DOCUMENT and let it go.  EXIT_HOLDS; EXIT_LIMIT after a message when
 * it is null or incomplete.  Whether OUT took it is for its owner to find out.
 */
enum exit_code json_print (FILE *out, json_t *document);

#endif
