#include "workbench/claim_file.h"

#include <stdlib.h>
#include <string.h>

#include "workbench/claim_own.h"
#include "workbench/own_measure.h"
#include "workbench/own_proof.h"

/* The most claims of one file. */
enum { CLAIMS = 256 };

struct claim_file {
    struct claim_file *before; /* in a list of files */
    struct claim_text text;
    struct keep keep;
    struct entry *entries;
    size_t nentries;
    struct own_claim *claims;
    size_t count;
};

int
is_claim_file (const char *word)
{
    static const char end[] = ".claim";
    size_t length = strlen (word);

    return length > strlen (end)
           && strcmp (word + length - strlen (end), end) == 0;
}

size_t
claim_file_count (const struct claim_file *file)
{
    return file->count;
}

const struct claim *
claim_file_claim (const struct claim_file *file, size_t i)
{
    return &file->claims[i].claim;
}

/* ---- Reading ------------------------------------------------------------ */

/* Find all entries. */
static enum exit_code
take_entries (struct claim_file *file)
{
    struct entry entry = { .path = NULL };
    enum exit_code code;
    size_t room = 0;
    int found;

    while ((code = claim_text_next (&entry, &found, &file->text)) == EXIT_HOLDS
           && found) {
        if (file->nentries == room) {
            struct entry *longer;
            room = room > 0 ? 2 * room : 64;
            longer = realloc (file->entries, room * sizeof *longer);
            if (longer == NULL)
                return entry_no_memory (&entry);
            file->entries = longer;
        }
        file->entries[file->nentries++] = entry;
    }
    return code;
}

static int
begins_claim (const struct entry *entry)
{
    return entry->key_length == 5 && memcmp (entry->key, "claim", 5) == 0
           && entry->key[5] != '_' && entry->key[5] != '-';
}

/* One of the two parts of an id. */
static size_t
id_part (const char *at)
{
    size_t span = strspn (at, "abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    return span <= 64 && *at != '-' ? span : 0;
}

/* Read the id of claim number I of FILE from its head. */
static enum exit_code
read_id (struct claim_file *file, size_t i)
{
    struct own_claim *own = file->claims + i;
    struct entry head = own->head;
    const char *at = head.at;
    size_t first = at < head.end ? id_part (at) : 0, second = 0, j;
    char *id;

    if (first > 0 && at[first] == '/')
        second = id_part (at + first + 1);
    if (second == 0 || at + first + 1 + second != head.end)
        return entry_fault (&head, at,
                            "a claim is called PART/PART, each of 1 to 64 "
                            "letters, digits, _ and -, not beginning with -");
    id = keep_text (&file->keep, at, (size_t) (head.end - at));
    if (id == NULL)
        return entry_no_memory (&head);
    own->claim.id = id;
    if (claim_find (id) != NULL)
        return entry_fault (&head, at,
                            "%s is a claim of assay itself: choose "
                            "another name",
                            id);
    for (j = 0; j < i; j++)
        if (strcmp (file->claims[j].claim.id, id) == 0)
            return entry_fault (&head, at, "a second claim %s", id);
    return EXIT_HOLDS;
}

/* The entries from number FIRST on that belong to one claim. */
static size_t
span_of (const struct claim_file *file, size_t first)
{
    size_t stop = first;

    while (stop < file->nentries && !begins_claim (file->entries + stop))
        stop++;
    return stop - first;
}

static enum exit_code
read_claims (struct claim_file *file)
{
    enum exit_code code = EXIT_HOLDS;
    size_t i, count = 0;

    for (i = 0; i < file->nentries; i++)
        count += (size_t) begins_claim (file->entries + i);
    if (count == 0 && file->nentries == 0)
        return complain (EXIT_USAGE, "%s: there is no claim in it",
                         file->text.path);
    if (!begins_claim (file->entries))
        return entry_fault (file->entries, file->entries->key,
                            "a claim file begins with \"claim PART/PART\"");
    if (count > CLAIMS)
        return complain (EXIT_USAGE, "%s: more than %d claims",
                         file->text.path, CLAIMS);
    file->claims = keep_take (&file->keep, count * sizeof *file->claims);
    if (file->claims == NULL)
        return entry_no_memory (file->entries);
    for (i = 0; i < file->nentries && code == EXIT_HOLDS;) {
        struct own_claim *own = file->claims + file->count;
        size_t span = span_of (file, i + 1);
        own->keep = &file->keep;
        own->head = file->entries[i];
        code = read_id (file, file->count++);
        if (code == EXIT_HOLDS)
            code = own_claim_read (own, file->entries + i + 1, span);
        i += 1 + span;
    }
    return code;
}

enum exit_code
claim_file_read (struct claim_file **file, const char *path)
{
    struct claim_file *new = calloc (1, sizeof *new);
    enum exit_code code;

    *file = NULL;
    if (new == NULL)
        return complain (EXIT_LIMIT, "%s: no memory", path);
    code = claim_text_read (&new->text, path);
    if (code == EXIT_HOLDS)
        code = take_entries (new);
    if (code == EXIT_HOLDS)
        code = read_claims (new);
    if (code != EXIT_HOLDS)
        claim_file_free (new);
    else
        *file = new;
    return code;
}

void
claim_file_free (struct claim_file *file)
{
    size_t i;

    if (file == NULL)
        return;
    for (i = 0; i < file->count; i++) {
        own_proof_clear (file->claims + i);
        formula_context_clear (&file->claims[i].formulas);
    }
    keep_clear (&file->keep);
    free (file->entries);
    claim_text_clear (&file->text);
    free (file);
}

enum exit_code
claim_files_read (struct claim_file **file, struct claim_files *files,
                  const char *path)
{
    enum exit_code code;

    for (*file = files->last; *file != NULL; *file = (*file)->before)
        if (strcmp ((*file)->text.path, path) == 0)
            return EXIT_HOLDS;
    code = claim_file_read (file, path);
    if (code == EXIT_HOLDS) {
        (*file)->before = files->last;
        files->last = *file;
    }
    return code;
}

void
claim_files_free (struct claim_files *files)
{
    while (files->last != NULL) {
        struct claim_file *file = files->last;
        files->last = file->before;
        claim_file_free (file);
    }
}

/* ---- Admission ---------------------------------------------------------- */

/* May OWN be measured? */
static enum exit_code
admit (const struct own_claim *own, const struct request *request)
{
    if (own->experiment.program && !request->allow_commands)
        return complain (EXIT_USAGE,
                         "%s:%zu: runs a command; allow it with "
                         "--allow-commands",
                         own->head.path, own->measure->entry.line);
    return own_measure_open (own);
}

static enum exit_code
admit_file (size_t *checks, const char *path, const struct request *request)
{
    struct claim_file *file;
    enum exit_code code = claim_files_read (&file, request->files, path);
    size_t i;

    for (i = 0; code == EXIT_HOLDS && i < file->count; i++) {
        const struct claim *claim = &file->claims[i].claim;
        if (!request->no_runs)
            code = admit (file->claims + i, request);
        if (claim->run_by != NULL && claim->run_by->kind != DETERMINISTIC)
            *checks += claim->npoints;
    }
    return code;
}

enum exit_code
claim_files_admit (struct request *request)
{
    enum exit_code code = EXIT_HOLDS;
    size_t checks = 0;
    int files = 0, i;

    if (!request_takes (request, "allow-commands"))
        return EXIT_HOLDS;
    for (i = 0; i < request->nwords && code == EXIT_HOLDS; i++)
        if (is_claim_file (request->words[i])) {
            files++;
            code = admit_file (&checks, request->words[i], request);
        }
    /* A file named twice is checked twice; claims of the house beside it have
       their shares as ever. */
    if (files > 0 && files < request->nwords)
        checks += stochastic_checks ();
    if (files > 0)
        request->circumstances.checks = checks > 0 ? checks : 1;
    request->circumstances.programs = request->allow_commands;
    return code;
}
