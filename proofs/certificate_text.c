/*
 * Certificates as JSON text.  The reader knows only what the writer writes:
 * the same keys in the same order, strings of printable ASCII, rationals as
 * strings "p/q" in lowest terms; only blanks are free.
 */
#include "proofs/certificate.h"
#include "proofs/certificate_store.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_BYTES = 16 << 20, MAX_STRING = 65535 };

static void
write_string (FILE *stream, const char *text)
{
    putc ('"', stream);
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putc ('\\', stream);
        putc (*text, stream);
    }
    putc ('"', stream);
}

static void
write_list (FILE *stream, const struct entry *entry)
{
    slong i;

    fputs ("[", stream);
    for (i = 0; i < entry->length; i++) {
        fputs (i == 0 ? "\"" : ", \"", stream);
        fmpq_fprint (stream, entry->values + i);
        fputs ("\"", stream);
    }
    fputs ("]", stream);
}

/* Write the texts of RECORD, or its lists, as the members of one object. */
static void
write_entries (FILE *stream, const struct record *record, int lists)
{
    slong i;
    int first = 1;

    for (i = 0; i < record->length; i++) {
        const struct entry *entry = record->entries + i;
        if ((entry->values != NULL) != lists)
            continue;
        fputs (first ? "\n      " : ",\n      ", stream);
        first = 0;
        write_string (stream, entry->name);
        fputs (": ", stream);
        if (lists)
            write_list (stream, entry);
        else
            write_string (stream, entry->text);
    }
}

static void
write_record (FILE *stream, const struct record *record)
{
    fputs ("  {\"step\": ", stream);
    write_string (stream, record->step);
    fputs (", \"part\": ", stream);
    write_string (stream, record->part);
    fputs (", \"kind\": ", stream);
    write_string (stream, record->kind);
    fputs (",\n    \"texts\": {", stream);
    write_entries (stream, record, 0);
    fputs ("},\n    \"lists\": {", stream);
    write_entries (stream, record, 1);
    fputs ("}}", stream);
}

int
certificate_write (FILE *stream, const struct certificate *certificate)
{
    slong i;

    fprintf (stream,
             "{\"format\": \"assay certificate\", \"version\": \"%d\",\n",
             CERTIFICATE_VERSION);
    fputs (" \"claim\": ", stream);
    write_string (stream, certificate->claim);
    fputs (",\n \"digest\": ", stream);
    write_string (stream, certificate->digest);
    fputs (",\n \"records\": [", stream);
    for (i = 0; i < certificate->length; i++) {
        fputs (i == 0 ? "\n" : ",\n", stream);
        write_record (stream, certificate->records[i]);
    }
    fputs ("]}\n", stream);
    return fflush (stream) != 0 || ferror (stream) ? -1 : 0;
}

/*
 * A text being read.  Once FAULT is set nothing more is taken from it, so a
 * caller may ask for several things and look at FAULT at the end.
 */
struct reader {
    const char *at, *end;
    long line;
    const char *fault;
    char *string; /* the last string read, MAX_STRING + 1 bytes */
};

static int
fail (struct reader *reader, const char *what)
{
    if (reader->fault == NULL)
        reader->fault = what;
    return 0;
}

static void
skip_blanks (struct reader *reader)
{
    while (reader->at < reader->end
           && (*reader->at == ' ' || *reader->at == '\n' || *reader->at == '\t'
               || *reader->at == '\r')) {
        if (*reader->at == '\n')
            reader->line++;
        reader->at++;
    }
}

/* Is C the next byte after blanks?  If so, take it. */
static int
accept (struct reader *reader, char c)
{
    if (reader->fault != NULL)
        return 0;
    skip_blanks (reader);
    if (reader->at == reader->end || *reader->at != c)
        return 0;
    reader->at++;
    return 1;
}

static int
expect (struct reader *reader, char c, const char *what)
{
    return accept (reader, c) || fail (reader, what);
}

/* Take a string, into READER->string. */
static int
read_string (struct reader *reader)
{
    size_t length = 0;

    if (!expect (reader, '"', "a string is missing"))
        return 0;
    for (;; reader->at++) {
        char c;
        if (reader->at == reader->end)
            return fail (reader, "a string does not end");
        if (*reader->at == '"')
            break;
        if (*reader->at == '\\') {
            reader->at++;
            if (reader->at == reader->end
                || (*reader->at != '"' && *reader->at != '\\'))
                return fail (reader, "an escape that is not known");
        }
        c = *reader->at;
        if (c < ' ' || c > '~')
            return fail (reader, "a byte that is not printable ASCII");
        if (length == MAX_STRING)
            return fail (reader, "a string is too long");
        reader->string[length++] = c;
    }
    reader->at++;
    reader->string[length] = '\0';
    return 1;
}

/* Take the key NAME and its colon. */
static int
read_key (struct reader *reader, const char *name)
{
    if (!read_string (reader))
        return 0;
    if (strcmp (reader->string, name) != 0)
        return fail (reader, "a key is not the one that belongs here");
    return expect (reader, ':', "a colon is missing");
}

/* Take the key NAME and a string, returned as a copy; null on a fault. */
static char *
read_member (struct reader *reader, const char *name)
{
    size_t size;

    if (!read_key (reader, name) || !read_string (reader))
        return NULL;
    size = strlen (reader->string) + 1;
    return memcpy (flint_malloc (size), reader->string, size);
}

/* Is TEXT an integer as printf would write it? */
static int
is_integer (const char *text, size_t length)
{
    size_t i, start = length > 0 && text[0] == '-';

    if (length == start || (text[start] == '0' && length > 1))
        return 0;
    for (i = start; i < length; i++)
        if (text[i] < '0' || text[i] > '9')
            return 0;
    return 1;
}

/* Read the string last taken as a rational in lowest terms. */
static int
read_rational (fmpq_t value, struct reader *reader)
{
    char *slash = strchr (reader->string, '/');
    size_t length = slash == NULL ? strlen (reader->string)
                                  : (size_t) (slash - reader->string);

    if (!is_integer (reader->string, length))
        return fail (reader, "a rational is malformed");
    if (slash != NULL) {
        if (slash[1] == '-' || !is_integer (slash + 1, strlen (slash + 1)))
            return fail (reader, "a denominator is malformed");
        *slash = '\0';
        fmpz_set_str (fmpq_denref (value), slash + 1, 10);
    } else {
        fmpz_one (fmpq_denref (value));
    }
    fmpz_set_str (fmpq_numref (value), reader->string, 10);
    if (!fmpq_is_canonical (value)
        || (slash != NULL && fmpz_is_one (fmpq_denref (value))))
        return fail (reader, "a rational is not in lowest terms");
    return 1;
}

/* Take a list of rationals into RECORD under NAME. */
static void
read_list (struct reader *reader, struct record *record, const char *name)
{
    slong length = 0, allocated = 16;
    fmpq *values = _fmpq_vec_init (allocated);

    expect (reader, '[', "a list is missing");
    while (reader->fault == NULL) {
        if (length == 0 && accept (reader, ']'))
            break;
        if (length == allocated) {
            fmpq *more = _fmpq_vec_init (2 * allocated);
            slong i;
            for (i = 0; i < length; i++)
                fmpq_swap (more + i, values + i);
            _fmpq_vec_clear (values, allocated);
            values = more;
            allocated *= 2;
        }
        if (read_string (reader) && read_rational (values + length, reader))
            length++;
        if (accept (reader, ']'))
            break;
        expect (reader, ',', "a comma is missing in a list");
    }
    if (reader->fault == NULL)
        record_put (record, name, values, length);
    else
        fmpq_zero (values); /* canonical again, whatever was half read */
    _fmpq_vec_clear (values, allocated);
}

/* Take an object of texts or of lists into RECORD. */
static void
read_entries (struct reader *reader, struct record *record, int lists)
{
    int first = 1;

    expect (reader, '{', "an object is missing");
    while (reader->fault == NULL) {
        char *name;
        if (first && accept (reader, '}'))
            return;
        first = 0;
        if (!read_string (reader))
            return;
        if (record_entry (record, reader->string) != NULL) {
            fail (reader, "a name occurs twice in a record");
            return;
        }
        name = flint_malloc (strlen (reader->string) + 1);
        strcpy (name, reader->string);
        if (!expect (reader, ':', "a colon is missing"))
            ;
        else if (lists)
            read_list (reader, record, name);
        else if (read_string (reader))
            record_put_text (record, name, reader->string);
        flint_free (name);
        if (accept (reader, '}'))
            return;
        expect (reader, ',', "a comma is missing in an object");
    }
}

static void
read_record (struct reader *reader, struct certificate *certificate)
{
    char *step, *part = NULL, *kind = NULL;
    struct record *record = NULL;

    expect (reader, '{', "a record is missing");
    step = read_member (reader, "step");
    if (expect (reader, ',', "a comma is missing in a record"))
        part = read_member (reader, "part");
    if (expect (reader, ',', "a comma is missing in a record"))
        kind = read_member (reader, "kind");
    if (reader->fault == NULL
        && certificate_find (certificate, step, part) != NULL)
        fail (reader, "a record occurs twice");
    if (reader->fault == NULL)
        record = certificate_begin (certificate, step, part, kind);
    flint_free (step);
    flint_free (part);
    flint_free (kind);
    if (record == NULL)
        return;
    expect (reader, ',', "a comma is missing in a record");
    read_key (reader, "texts");
    read_entries (reader, record, 0);
    expect (reader, ',', "a comma is missing in a record");
    read_key (reader, "lists");
    read_entries (reader, record, 1);
    expect (reader, '}', "a record does not end");
}

/* Take the keys that stand before the records. */
static struct certificate *
read_head (struct reader *reader)
{
    char *claim, *digest = NULL;
    struct certificate *certificate = NULL;

    expect (reader, '{', "this is not a certificate");
    if (read_key (reader, "format") && read_string (reader)
        && strcmp (reader->string, "assay certificate") != 0)
        fail (reader, "this is not a certificate");
    expect (reader, ',', "a comma is missing");
    if (read_key (reader, "version") && read_string (reader)
        && strcmp (reader->string, "1") != 0)
        fail (reader, "a format version that is not known");
    expect (reader, ',', "a comma is missing");
    claim = read_member (reader, "claim");
    if (expect (reader, ',', "a comma is missing"))
        digest = read_member (reader, "digest");
    if (reader->fault == NULL)
        certificate = certificate_create (claim, digest);
    flint_free (claim);
    flint_free (digest);
    return certificate;
}

static struct certificate *
read_text (struct reader *reader)
{
    struct certificate *certificate = read_head (reader);
    int first = 1;

    if (certificate == NULL)
        return NULL;
    expect (reader, ',', "a comma is missing");
    read_key (reader, "records");
    expect (reader, '[', "the list of records is missing");
    while (reader->fault == NULL) {
        if (first && accept (reader, ']'))
            break;
        first = 0;
        read_record (reader, certificate);
        if (accept (reader, ']'))
            break;
        expect (reader, ',', "a comma is missing between records");
    }
    expect (reader, '}', "the certificate does not end");
    if (reader->fault == NULL)
        skip_blanks (reader);
    if (reader->fault == NULL && reader->at == reader->end)
        return certificate;
    fail (reader, "something follows the certificate");
    certificate_clear (certificate);
    return NULL;
}

struct certificate *
certificate_read (FILE *stream, struct certificate_fault *fault)
{
    char *text = flint_malloc (MAX_BYTES + 1), *string;
    size_t size = fread (text, 1, MAX_BYTES + 1, stream);
    struct reader reader = { text, text + size, 1, NULL, NULL };
    struct certificate *certificate = NULL;

    string = flint_malloc (MAX_STRING + 1);
    reader.string = string;
    if (ferror (stream)) {
        reader.line = 0;
        fail (&reader, "the certificate cannot be read");
    } else if (size > MAX_BYTES) {
        fail (&reader, "the certificate is too large");
    } else {
        certificate = read_text (&reader);
    }
    fault->line = reader.line;
    fault->what = reader.fault;
    flint_free (string);
    flint_free (text);
    return certificate;
}
