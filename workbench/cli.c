#include "config.h"

#include "workbench/cli.h"

#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "theory/domain.h"
#include "validate/decimal.h"
#include "workbench/claim_file.h"
#include "workbench/escape.h"

const char *
program_name (void)
{
    return program_invocation_short_name;
}

enum exit_code
complain (enum exit_code code, const char *format, ...)
{
    char line[1024];
    va_list args;

    va_start (args, format);
    vsnprintf (line, sizeof line, format, args);
    va_end (args);
    escape_terminal (stderr, program_name ());
    fputs (": ", stderr);
    escape_terminal (stderr, line);
    fputc ('\n', stderr);
    return code;
}

enum exit_code
graver (enum exit_code a, enum exit_code b)
{
    static const enum exit_code order[] = { EXIT_INTERNAL,   EXIT_INTERRUPTED,
                                            EXIT_TERMINATED, EXIT_IO,
                                            EXIT_CORRUPT,    EXIT_LOCKED,
                                            EXIT_LIMIT,      EXIT_USAGE,
                                            EXIT_FAILS,      EXIT_UNDECIDED };
    size_t i;

    for (i = 0; i < sizeof order / sizeof *order; i++)
        if (a == order[i] || b == order[i])
            return order[i];
    return EXIT_HOLDS;
}

/* ---- Options ------------------------------------------------------------ */

enum argument { IS_WHOLE, IS_TEXT, IS_FLAG };

/* One option, and where its value goes. */
static const struct option_line {
    const char *option, *argument, *commands, *help;
    enum argument kind;
    size_t place; /* in struct request */
    slong least, most, usual;
} lines[] = {
#define WHOLE(option, field, argument, least, most, usual, commands, help) \
    { option, argument, commands,                                          \
      help,   IS_WHOLE, offsetof (struct request, field),                  \
      least,  most,     usual },
#define TEXT(option, field, argument, commands, help)     \
    { option, argument, commands,                         \
      help,   IS_TEXT,  offsetof (struct request, field), \
      0,      0,        0 },
#define FLAG(option, field, commands, help)                \
    {                                                      \
        option, NULL,    commands,                         \
        help,   IS_FLAG, offsetof (struct request, field), \
        0,      0,       0                                 \
    },
#include "workbench/options.def"
#undef WHOLE
#undef TEXT
#undef FLAG
};
enum { OPTIONS = sizeof lines / sizeof *lines };

static int
option_allowed (const struct option_line *line, const char *command)
{
    char word[32];

    snprintf (word, sizeof word, " %s ", command);
    return strstr (line->commands, word) != NULL;
}

int
request_takes (const struct request *request, const char *name)
{
    size_t i;

    for (i = 0; i < OPTIONS; i++)
        if (strcmp (lines[i].option, name) == 0)
            return option_allowed (lines + i, request->command);
    return 0;
}

void
options_help (FILE *out, const char *command)
{
    size_t i;

    for (i = 0; i < OPTIONS; i++) {
        char lead[64];
        int wide;
        if (command != NULL && !option_allowed (lines + i, command))
            continue;
        wide = snprintf (lead, sizeof lead, "--%s%s%s", lines[i].option,
                         lines[i].argument != NULL ? " " : "",
                         lines[i].argument != NULL ? lines[i].argument : "");
        fprintf (out,
                 wide < 15 ? "  %-15s%s\n" : "  %s\n                 %s\n",
                 lead, lines[i].help);
    }
}

/* A whole number in [LEAST, MOST], or a complaint. */
static enum exit_code
read_whole (slong *value, const char *option, const char *text, slong least,
            slong most)
{
    enum exit_code code = EXIT_HOLDS;
    fmpq_t number;
    slong read = 0;

    fmpq_init (number);
    if (decimal_read (number, text) != DECIMAL_READ
        || !fmpq_get_index (&read, number) || read < least || read > most)
        code =
            complain (EXIT_USAGE, "%s %s: not a whole number from %ld to %ld",
                      option, text, (long) least, (long) most);
    else
        *value = read;
    fmpq_clear (number);
    return code;
}

enum exit_code
request_choice (int *choice, const char *option, const char *text,
                const char *const *names)
{
    char all[256] = "";
    int i;

    *choice = 0;
    if (text == NULL)
        return EXIT_HOLDS;
    for (i = 0; names[i] != NULL; i++) {
        if (strcmp (names[i], text) == 0) {
            *choice = i;
            return EXIT_HOLDS;
        }
        if (strlen (all) + strlen (names[i]) + 3 < sizeof all) {
            strcat (all, i > 0 ? ", " : "");
            strcat (all, names[i]);
        }
    }
    return complain (EXIT_USAGE, "--%s %s: not one of %s", option, text, all);
}

enum exit_code
request_format (int *choice, const struct request *request,
                const char *const *names)
{
    const char *format = request->format;

    if (request->json && format != NULL && strcmp (format, "json") != 0)
        return complain (EXIT_USAGE, "--json --format %s: one of them",
                         format);
    return request_choice (choice, "format", request->json ? "json" : format,
                           names);
}

static enum exit_code
take_option (struct request *request, const struct option_line *line,
             const char *text)
{
    char *field = (char *) request + line->place;
    char name[40];

    switch (line->kind) {
    case IS_WHOLE:
        snprintf (name, sizeof name, "--%s", line->option);
        return read_whole ((slong *) (void *) field, name, text, line->least,
                           line->most);
    case IS_TEXT:
        *(const char **) (void *) field = text;
        break;
    case IS_FLAG:
        *(int *) (void *) field = 1;
        break;
    }
    return EXIT_HOLDS;
}

/* ASSAY_SEED and ASSAY_EFFORT; an option beats them. */
static enum exit_code
read_environment (struct request *request)
{
    const char *seed = getenv ("ASSAY_SEED"),
               *effort = getenv ("ASSAY_EFFORT");
    enum exit_code code = EXIT_HOLDS;

    if (seed != NULL && *seed != '\0') {
        code = read_whole (&request->seed, "ASSAY_SEED", seed, 0, WORD_MAX);
    }
    if (code == EXIT_HOLDS && effort != NULL && *effort != '\0') {
        fmpq_t number;
        fmpq_init (number);
        if (decimal_read (number, effort) != DECIMAL_READ
            || fmpq_sgn (number) <= 0 || fmpq_cmp_ui (number, 1000000) > 0)
            code = complain (EXIT_USAGE,
                             "ASSAY_EFFORT=%s: not a number above 0 and at "
                             "most 1000000",
                             effort);
        else
            request->circumstances.effort =
                fmpz_get_d (fmpq_numref (number))
                / fmpz_get_d (fmpq_denref (number));
        fmpq_clear (number);
    }
    return code;
}

/* Everything as it is when nothing is asked. */
static void
request_usual (struct request *request, int argc, char **argv)
{
    size_t i;

    memset (request, 0, sizeof *request);
    request->command = argv[1];
    request->argc = argc;
    request->argv = argv;
    request->circumstances.effort = 1;
    for (i = 0; i < OPTIONS; i++)
        if (lines[i].kind == IS_WHOLE)
            *(slong *) (void *) ((char *) request + lines[i].place) =
                lines[i].usual;
}

/* The options of argv, one by one. */
static enum exit_code
read_options (struct request *request, int argc, char **argv)
{
    struct option options[OPTIONS + 1] = { { NULL, 0, NULL, 0 } };
    enum exit_code code = EXIT_HOLDS;
    int which = 0, answer, i;

    for (i = 0; i < OPTIONS; i++) {
        options[i].name = lines[i].option;
        options[i].has_arg =
            lines[i].kind == IS_FLAG ? no_argument : required_argument;
    }
    opterr = 0;
    while (code == EXIT_HOLDS
           && (answer = getopt_long (argc - 1, argv + 1, ":", options, &which))
                  != -1) {
        const char *word = argv[optind < argc ? optind : argc - 1];
        if (answer == ':')
            code = complain (EXIT_USAGE, "%s: the option needs a value", word);
        else if (answer != 0)
            code =
                complain (EXIT_USAGE, "%s: no such option (try --help)", word);
        else if (!option_allowed (lines + which, request->command))
            code = complain (EXIT_USAGE, "--%s: not an option of %s %s",
                             options[which].name, program_name (),
                             request->command);
        else
            code = take_option (request, lines + which, optarg);
    }
    request->words = argv + 1 + optind;
    request->nwords = argc - 1 - optind;
    return code;
}

enum exit_code
request_read (struct request *request, int argc, char **argv)
{
    enum exit_code code;

    request_usual (request, argc, argv);
    code = read_environment (request);
    if (code == EXIT_HOLDS)
        code = read_options (request, argc, argv);
    request->circumstances.seed =
        request->seed < 0 ? 0 : (uint64_t) request->seed;
    request->circumstances.runs = (size_t) request->runs;
    request->circumstances.max_prec = request->max_bits;
    return code;
}

/* ---- Parameters -----------------------------------------------------------
 */

/* Does CLAUSE of LENGTH bytes speak of the axis NAME? */
static int
clause_names (const char *clause, size_t length, const char *name)
{
    size_t span = strlen (name);
    const char *end = clause + length, *at;

    for (at = clause; at + span <= end; at++) {
        int starts = at == clause || strchr (" *+", at[-1]) != NULL;
        int stops = at + span == end || strchr (" *+,", at[span]) != NULL;
        if (starts && stops && memcmp (at, name, span) == 0)
            return 1;
    }
    return 0;
}

void
axis_needs (char *text, size_t size, const char *domain, const char *name)
{
    size_t used = (size_t) snprintf (text, size, "need a number");

    while (*domain != '\0') {
        size_t span = strcspn (domain, ",");
        if (clause_names (domain, span, name) && used + span + 8 < size) {
            const char *lead =
                strcmp (text, "need a number") == 0 ? "need " : ", ";
            if (strcmp (lead, "need ") == 0)
                used = 0;
            used += (size_t) snprintf (text + used, size - used, "%s%.*s",
                                       lead, (int) span, domain);
        }
        domain += span;
        domain += strspn (domain, ", ");
    }
}

/* Put the words of REQUEST from FIRST on into GIVEN: those whose axis CLAUSE
   names, or ALL. */
static void
given_words (char *given, size_t size, const struct request *request,
             int first, const char *clause, size_t length, int all)
{
    int i;

    *given = '\0';
    for (i = first; i < request->nwords; i++) {
        const char *word = request->words[i];
        char axis[64];
        snprintf (axis, sizeof axis, "%.*s", (int) strcspn (word, "="), word);
        if ((all || clause_names (clause, length, axis))
            && strlen (given) + strlen (word) + 3 < size) {
            if (*given != '\0')
                strcat (given, " ");
            strcat (given, word);
        }
    }
}

enum exit_code
complain_outside (const struct request *request, int first, const char *name,
                  const char *clause, size_t length)
{
    char given[512];

    given_words (given, sizeof given, request, first, clause, length, 0);
    /* Prose may speak of no axis. */
    if (*given == '\0')
        given_words (given, sizeof given, request, first, clause, length, 1);
    return complain (EXIT_USAGE, "%s: %s: outside the domain, need %.*s", name,
                     given, (int) length, clause);
}

/* Take one word "axis=value". */
static enum exit_code
take_assignment (struct place *place, int *given, const char *word,
                 const char *name, const char *axes, const char *domain)
{
    const char *equals = strchr (word, '=');
    char axis[64], needs[512];
    int i;

    if (equals == NULL)
        return complain (EXIT_USAGE,
                         "%s: %s: not of the form axis=value "
                         "(the axes are: %s)",
                         name, word, axes);
    snprintf (axis, sizeof axis, "%.*s", (int) (equals - word), word);
    i = axis_position (axes, word, (size_t) (equals - word));
    if (i < 0)
        return complain (EXIT_USAGE,
                         "%s: unknown axis '%s' (the axes are: "
                         "%s)",
                         name, axis, axes);
    if (given[i]++)
        return complain (EXIT_USAGE, "%s: axis %s is given twice", name, axis);
    axis_needs (needs, sizeof needs, domain, axis);
    switch (decimal_read (place->at + i, equals + 1)) {
    case DECIMAL_READ:
        break;
    case DECIMAL_MALFORMED:
        return complain (EXIT_USAGE,
                         "%s: %.200s: not a number like 3/2, 0.25 "
                         "or 1e-3 (%s)",
                         name, word, needs);
    case DECIMAL_TOO_LONG:
        return complain (EXIT_USAGE,
                         "%s: %.60s: too long or too large a "
                         "number (%s)",
                         name, word, needs);
    }
    return EXIT_HOLDS;
}

enum exit_code
request_place (struct place *place, const struct request *request, int first,
               const char *name, const char *axes, const char *domain)
{
    const struct point nowhere = { { NULL }, 0 };
    int given[MAX_AXES] = { 0 }, i;
    enum exit_code code = EXIT_HOLDS;
    const char *clause;
    size_t length;

    place_init (place, "", &nowhere);
    place->count = axis_count (axes);
    for (i = first; i < request->nwords && code == EXIT_HOLDS; i++)
        code = take_assignment (place, given, request->words[i], name, axes,
                                domain != NULL ? domain : "");
    for (i = 0; i < place->count && code == EXIT_HOLDS; i++)
        if (!given[i]) {
            char axis[64], needs[512];
            axis_name (axis, sizeof axis, axes, i);
            axis_needs (needs, sizeof needs, domain != NULL ? domain : "",
                        axis);
            code = complain (EXIT_USAGE, "%s: axis %s is missing (%s)", name,
                             axis, needs);
        }
    if (code == EXIT_HOLDS && domain != NULL
        && domain_check (domain, axes, place->at, &clause, &length) != INSIDE)
        code = complain_outside (request, first, name, clause, length);
    place_round (place);
    return code;
}

/* ---- Claims ---------------------------------------------------------------
 */

/* "dir/validate/memscale/tail.c" is the card of memscale/tail. */
static void
id_from_word (char *id, size_t size, const char *word)
{
    const char *card = strstr (word, "validate/");
    size_t length;

    snprintf (id, size, "%s",
              card != NULL ? card + strlen ("validate/") : word);
    length = strlen (id);
    if (card != NULL && length > 2 && strcmp (id + length - 2, ".c") == 0)
        id[length - 2] = '\0';
}

/* All claims of FILE. */
static enum exit_code
for_all_of (const struct claim_file *file, claim_action *action, void *context)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i;

    for (i = 0; i < claim_file_count (file); i++)
        code = graver (code, action (claim_file_claim (file, i), context));
    return code;
}

/* The claims of the file PATH, if they are at most MOST. */
static enum exit_code
for_file (const char *path, size_t most, claim_action *action, void *context)
{
    struct claim_file *file;
    enum exit_code code = claim_file_read (&file, path);

    if (code != EXIT_HOLDS)
        return code;
    if (claim_file_count (file) > most)
        code = complain (EXIT_USAGE, "%s: holds %zu claims, one is wanted",
                         path, claim_file_count (file));
    else
        code = for_all_of (file, action, context);
    claim_file_free (file);
    return code;
}

enum exit_code
for_lasting_claims (const struct request *request, const char *word,
                    claim_action *action, void *context)
{
    struct claim_file *file;
    enum exit_code code;

    if (word == NULL || !is_claim_file (word))
        return for_claims (word, action, context);
    code = claim_files_read (&file, request->files, word);
    return code == EXIT_HOLDS ? for_all_of (file, action, context) : code;
}

enum exit_code
for_claim (const char *word, claim_action *action, void *context)
{
    const struct claim *claim = claim_find (word);

    if (is_claim_file (word))
        return for_file (word, 1, action, context);
    if (claim == NULL)
        return complain (EXIT_USAGE, "%s: no such claim (see assay list)",
                         word);
    return action (claim, context);
}

enum exit_code
for_claims (const char *word, claim_action *action, void *context)
{
    const struct claim *const *claim;
    enum exit_code code = EXIT_HOLDS;
    char id[256] = "";
    int found = 0;

    if (word != NULL && is_claim_file (word))
        return for_file (word, SIZE_MAX, action, context);
    if (word != NULL)
        id_from_word (id, sizeof id, word);
    for (claim = claims; *claim != NULL; claim++) {
        const char *name = (*claim)->id;
        size_t paper = strcspn (name, "/");
        if (word == NULL || strcmp (name, id) == 0
            || (strlen (id) == paper && memcmp (name, id, paper) == 0)) {
            found = 1;
            code = graver (code, action (*claim, context));
        }
    }
    if (!found)
        return word != NULL ? complain (EXIT_USAGE,
                                        "%s: no such claim or paper (see "
                                        "%s list)",
                                        word, program_name ())
                            : complain (EXIT_USAGE, "there are no claims");
    return code;
}

enum exit_code
claim_nothing (const struct claim *claim, void *context)
{
    (void) claim;
    (void) context;
    return EXIT_HOLDS;
}
