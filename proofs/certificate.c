#include "proofs/certificate.h"

#include "proofs/certificate_store.h"

#include <string.h>

int
text_is_plain (const char *text)
{
    size_t i;

    for (i = 0; text[i] != '\0'; i++)
        if (text[i] < ' ' || text[i] > '~' || i >= 65535)
            return 0;
    return 1;
}

static char *
copy_text (const char *text)
{
    size_t size = strlen (text) + 1;

    return memcpy (flint_malloc (size), text, size);
}

/* Room for one more of the LENGTH elements of SIZE bytes in ARRAY. */
static void *
grow (void *array, slong length, slong *allocated, size_t size)
{
    if (length < *allocated)
        return array;
    *allocated = 2 * *allocated + 4;
    return flint_realloc (array, (size_t) *allocated * size);
}

struct certificate *
certificate_create (const char *claim, const char *digest)
{
    struct certificate *certificate;

    if (!text_is_plain (claim) || !text_is_plain (digest))
        return NULL;
    certificate = flint_calloc (1, sizeof *certificate);
    certificate->claim = copy_text (claim);
    certificate->digest = copy_text (digest);
    return certificate;
}

/* Free what ENTRY holds, keeping its name. */
static void
entry_empty (struct entry *entry)
{
    if (entry->values != NULL)
        _fmpq_vec_clear (entry->values, FLINT_MAX (entry->length, 1));
    flint_free (entry->text);
    entry->values = NULL;
    entry->text = NULL;
    entry->length = 0;
}

static void
record_empty (struct record *record)
{
    slong i;

    for (i = 0; i < record->length; i++) {
        entry_empty (record->entries + i);
        flint_free (record->entries[i].name);
    }
    record->length = 0;
}

void
certificate_clear (struct certificate *certificate)
{
    slong i;

    if (certificate == NULL)
        return;
    for (i = 0; i < certificate->length; i++) {
        struct record *record = certificate->records[i];
        record_empty (record);
        flint_free (record->entries);
        flint_free (record->step);
        flint_free (record->part);
        flint_free (record->kind);
        flint_free (record);
    }
    flint_free (certificate->records);
    flint_free (certificate->claim);
    flint_free (certificate->digest);
    flint_free (certificate);
}

const char *
certificate_claim (const struct certificate *certificate)
{
    return certificate->claim;
}

const char *
certificate_digest (const struct certificate *certificate)
{
    return certificate->digest;
}

slong
certificate_length (const struct certificate *certificate)
{
    return certificate->length;
}

static struct record *
find (const struct certificate *certificate, const char *step,
      const char *part)
{
    slong i;

    for (i = 0; i < certificate->length; i++) {
        struct record *record = certificate->records[i];
        if (strcmp (record->step, step) == 0
            && strcmp (record->part, part) == 0)
            return record;
    }
    return NULL;
}

struct record *
certificate_begin (struct certificate *certificate, const char *step,
                   const char *part, const char *kind)
{
    struct record *record;

    if (certificate == NULL || !text_is_plain (step) || !text_is_plain (part)
        || !text_is_plain (kind))
        return NULL;
    record = find (certificate, step, part);
    if (record != NULL) {
        record_empty (record);
        flint_free (record->kind);
        record->kind = copy_text (kind);
        return record;
    }
    certificate->records =
        grow (certificate->records, certificate->length,
              &certificate->allocated, sizeof *certificate->records);
    record = flint_calloc (1, sizeof *record);
    record->step = copy_text (step);
    record->part = copy_text (part);
    record->kind = copy_text (kind);
    certificate->records[certificate->length++] = record;
    return record;
}

struct entry *
record_entry (const struct record *record, const char *name)
{
    slong i;

    for (i = 0; i < record->length; i++)
        if (strcmp (record->entries[i].name, name) == 0)
            return record->entries + i;
    return NULL;
}

/* The empty entry NAME of RECORD, made when it is not there. */
static struct entry *
fresh_entry (struct record *record, const char *name)
{
    struct entry *entry = record_entry (record, name);

    if (entry != NULL) {
        entry_empty (entry);
        return entry;
    }
    record->entries = grow (record->entries, record->length,
                            &record->allocated, sizeof *record->entries);
    entry = record->entries + record->length++;
    memset (entry, 0, sizeof *entry);
    entry->name = copy_text (name);
    return entry;
}

void
record_put (struct record *record, const char *name, const fmpq *values,
            slong n)
{
    struct entry *entry;
    fmpq *copy;
    slong i;

    if (record == NULL || !text_is_plain (name) || n < 0)
        return;
    /* Copied first, since VALUES may be what the entry holds now. */
    copy = _fmpq_vec_init (FLINT_MAX (n, 1));
    for (i = 0; i < n; i++)
        fmpq_set (copy + i, values + i);
    entry = fresh_entry (record, name);
    entry->values = copy;
    entry->length = n;
}

void
record_put_text (struct record *record, const char *name, const char *text)
{
    char *copy;
    struct entry *entry;

    if (record == NULL || !text_is_plain (name) || !text_is_plain (text))
        return;
    copy = copy_text (text);
    entry = fresh_entry (record, name);
    entry->text = copy;
}

const struct record *
certificate_find (const struct certificate *certificate, const char *step,
                  const char *part)
{
    return certificate == NULL ? NULL : find (certificate, step, part);
}

const char *
record_kind (const struct record *record)
{
    return record == NULL ? "" : record->kind;
}

const fmpq *
record_get (const struct record *record, const char *name, slong *n)
{
    const struct entry *entry =
        record == NULL ? NULL : record_entry (record, name);

    *n = 0;
    if (entry == NULL || entry->values == NULL)
        return NULL;
    *n = entry->length;
    return entry->values;
}

const char *
record_get_text (const struct record *record, const char *name)
{
    const struct entry *entry =
        record == NULL ? NULL : record_entry (record, name);

    return entry == NULL ? NULL : entry->text;
}
