/* Certificates: what is written is read back; nothing else is read. */
#include "proofs/certificate.h"
#include "tests/tap.h"

#include <stdlib.h>
#include <string.h>

/* The text of CERTIFICATE; to be freed by free. */
static char *
text_of (const struct certificate *certificate)
{
    char *text = NULL;
    size_t size;
    FILE *stream = open_memstream (&text, &size);

    if (certificate_write (stream, certificate) != 0)
        diag ("writing failed");
    fclose (stream);
    return text;
}

static struct certificate *
read_bytes (const char *bytes, size_t size, struct certificate_fault *fault)
{
    /* A stream over no bytes cannot be opened: a blank means the same. */
    FILE *stream = size == 0 ? fmemopen ((void *) (char[]){ " " }, 1, "r")
                             : fmemopen ((char *) (size_t) bytes, size, "r");
    struct certificate *certificate = certificate_read (stream, fault);

    fclose (stream);
    return certificate;
}

static struct certificate *
sample (void)
{
    struct certificate *certificate =
        certificate_create ("paper/claim", "0123456789abcdef");
    struct record *record;
    fmpq *values = _fmpq_vec_init (40);
    slong i;

    for (i = 0; i < 40; i++)
        fmpq_set_si (values + i, 7 - i, (ulong) (i * i + 1));
    for (i = 0; i < 40; i++)
        fmpq_pow_si (values + i, values + i, 5);
    record = certificate_begin (certificate, "Lemma \"2\", \\alpha", "",
                                "subdivision");
    record_put (record, "tree", values, 40);
    record_put (record, "none", values, 0);
    record_put_text (record, "note", "a \\ and a \"");
    certificate_begin (certificate, "Lemma \"2\", \\alpha", "second", "sturm");
    record = certificate_begin (certificate, "end", "", "multipliers");
    record_put (record, "x", values + 3, 1);
    _fmpq_vec_clear (values, 40);
    return certificate;
}

static void
round_trip (void)
{
    struct certificate *first = sample (), *second;
    struct certificate_fault fault;
    char *text = text_of (first), *again;
    const struct record *record;
    const fmpq *values;
    slong n;

    second = read_bytes (text, strlen (text), &fault);
    ok (second != NULL, "a certificate is read back");
    again = text_of (second);
    ok (strcmp (text, again) == 0, "and written again it is the same text");
    record = certificate_find (second, "Lemma \"2\", \\alpha", "");
    values = record_get (record, "tree", &n);
    ok (n == 40 && fmpq_cmp_si (values + 7, 0) == 0
            && fmpq_cmp_si (values, 16807) == 0,
        "the rationals are there");
    ok (record_get (record, "none", &n) != NULL && n == 0,
        "an empty list is a list");
    ok (record_get (record, "note", &n) == NULL && n == 0
            && strcmp (record_get_text (record, "note"), "a \\ and a \"") == 0,
        "a text is a text");
    ok (record_get_text (record, "tree") == NULL, "a list is no text");
    ok (strcmp (record_kind (certificate_find (second, "Lemma \"2\", \\alpha",
                                               "second")),
                "sturm")
            == 0,
        "a second part of the step is another record");
    ok (certificate_find (second, "Lemma", "") == NULL, "an absent record");
    ok (strcmp (certificate_claim (second), "paper/claim") == 0
            && strcmp (certificate_digest (second), "0123456789abcdef") == 0,
        "claim and digest");
    free (text);
    free (again);
    certificate_clear (first);
    certificate_clear (second);
}

static void
refusals (void)
{
    static const struct {
        const char *text;
        long line;
        const char *what;
    } cases[] = {
#define HEAD                                                    \
    "{\"format\": \"assay certificate\", \"version\": \"1\",\n" \
    " \"claim\": \"a/b\", \"digest\": \"0\",\n \"records\": ["
#define RECORD(lists)                                           \
    HEAD "{\"step\": \"s\", \"part\": \"\", \"kind\": \"k\",\n" \
         " \"texts\": {}, \"lists\": {" lists "}}]}"
        { HEAD "]}", 0, NULL },
        { RECORD (""), 0, NULL },
        { RECORD ("\"a\": [\"-1/2\", \"0\", \"12\"]"), 0, NULL },
        { "", 1, "this is not a certificate" },
        { "[]", 1, "this is not a certificate" },
        { "{\"format\": \"other\"", 1, "this is not a certificate" },
        { "{\"format\": \"assay certificate\", \"version\": \"2\"", 1,
          "a format version that is not known" },
        { HEAD "]} x", 3, "something follows the certificate" },
        { HEAD "]", 3, "the certificate does not end" },
        { HEAD ",]}", 3, "a record is missing" },
        { RECORD ("\"a\": [\"2/4\"]"), 4,
          "a rational is not in lowest terms" },
        { RECORD ("\"a\": [\"1/0\"]"), 4,
          "a rational is not in lowest terms" },
        { RECORD ("\"a\": [\"3/1\"]"), 4,
          "a rational is not in lowest terms" },
        { RECORD ("\"a\": [\"1/-2\"]"), 4, "a denominator is malformed" },
        { RECORD ("\"a\": [\"1/02\"]"), 4, "a denominator is malformed" },
        { RECORD ("\"a\": [\"1/2/3\"]"), 4, "a denominator is malformed" },
        { RECORD ("\"a\": [\"\"]"), 4, "a rational is malformed" },
        { RECORD ("\"a\": [\"-\"]"), 4, "a rational is malformed" },
        { RECORD ("\"a\": [\"-0\"]"), 4, "a rational is malformed" },
        { RECORD ("\"a\": [\"01\"]"), 4, "a rational is malformed" },
        { RECORD ("\"a\": [\"1.5\"]"), 4, "a rational is malformed" },
        { RECORD ("\"a\": [\"nan\"]"), 4, "a rational is malformed" },
        { RECORD ("\"a\": [1]"), 4, "a string is missing" },
        { RECORD ("\"a\": [\"1\",]"), 4, "a string is missing" },
        { RECORD ("\"a\": [\"1\" \"2\"]"), 4, "a comma is missing in a list" },
        { RECORD ("\"a\": [], \"a\": []"), 4,
          "a name occurs twice in a record" },
        { RECORD ("\"a\n\": []"), 4, "a byte that is not printable ASCII" },
        { RECORD ("\"\xc3\xa9\": []"), 4,
          "a byte that is not printable ASCII" },
        { RECORD ("\"\\u0041\": []"), 4, "an escape that is not known" },
        { RECORD ("\"a\": [\"1\"]}}, {\"step\": \"s\", \"part\": \"\", "
                  "\"kind\": \"k\", \"texts\": {}, \"lists\": {"),
          4, "a record occurs twice" },
    };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct certificate_fault fault;
        struct certificate *certificate =
            read_bytes (cases[i].text, strlen (cases[i].text), &fault);
        if (cases[i].what == NULL)
            ok (certificate != NULL && fault.what == NULL, "case %d is read",
                (int) i);
        else
            ok (certificate == NULL && fault.what != NULL
                    && strcmp (fault.what, cases[i].what) == 0
                    && fault.line == cases[i].line,
                "case %d is refused: %s", (int) i, cases[i].what);
        if (fault.what != NULL && cases[i].what != NULL
            && strcmp (fault.what, cases[i].what) != 0)
            diag ("line %ld: %s", fault.line, fault.what);
        certificate_clear (certificate);
    }
}

/* Every proper beginning of a certificate is refused; a text with one byte
   changed is refused or read, and never does harm. */
static void
damage (void)
{
    struct certificate *certificate = sample ();
    char *text = text_of (certificate);
    size_t size = strlen (text), i;
    int cut = 0, differs = 1;
    static const char bytes[] = { '"', '\\', '0',  ',',  '}',
                                  '/', '-',  '\0', '\n', '\x80' };

    certificate_clear (certificate);
    for (i = 0; i < size; i++) {
        struct certificate_fault fault;
        certificate = read_bytes (text, i, &fault);
        cut += certificate != NULL;
        certificate_clear (certificate);
    }
    ok (cut == 1, "only the lack of the last newline goes unnoticed");
    for (i = 0; i < size; i += 3) {
        struct certificate_fault fault;
        char kept = text[i], *again;
        text[i] = bytes[i % sizeof bytes];
        certificate = read_bytes (text, size, &fault);
        if (certificate != NULL && text[i] != kept && kept != '\n') {
            struct certificate *whole = sample ();
            char *original = text_of (whole);
            again = text_of (certificate);
            differs &= kept == ' ' || strcmp (again, original) != 0;
            free (original);
            free (again);
            certificate_clear (whole);
        }
        certificate_clear (certificate);
        text[i] = kept;
    }
    ok (differs, "a changed byte is refused or changes the contents");
    free (text);
}

static void
nothing (void)
{
    struct record *record = certificate_begin (NULL, "a", "", "k");
    slong n;

    ok (record == NULL, "no certificate, no record");
    record_put (record, "x", NULL, 0);
    record_put_text (record, "x", "y");
    ok (record_get (record, "x", &n) == NULL && n == 0
            && record_get_text (record, "x") == NULL
            && certificate_find (NULL, "a", "") == NULL
            && strcmp (record_kind (NULL), "") == 0,
        "nothing was put and nothing is found");
    ok (certificate_create ("a\n", "b") == NULL, "unprintable claim");
    certificate_clear (NULL);
}

int
main (void)
{
    plan (0);
    round_trip ();
    refusals ();
    damage ();
    nothing ();
    flint_cleanup ();
    return done ();
}
