#define _GNU_SOURCE
#include "workbench/provenance.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif
#include <gsl/gsl_version.h>

#include "config.h"
#include "numerics/sha256.h"
#include "validate/measure.h"
#include "workbench/build_id.h"

/* Raised whenever the numbers that a stream gives change. */
enum { STREAM_VERSION = 1 };

const char *
library_says (const char *name)
{
    void *symbol = dlsym (RTLD_DEFAULT, name);
    char *(*function) (void);

    if (symbol == NULL)
        return "unknown";
    /* POSIX lets a data pointer from dlsym be used as a function. */
    *(void **) &function = symbol;
    return function ();
}

/* The mathematical functions of the C library have a variant for these. */
static const char *
fused (void)
{
#if defined __x86_64__ && defined __GNUC__
    __builtin_cpu_init ();
    return __builtin_cpu_supports ("fma") ? "yes" : "no";
#else
    return "unknown";
#endif
}

static const char *
c_library (void)
{
#ifdef __GLIBC__
    return gnu_get_libc_version ();
#else
    return "unknown";
#endif
}

/* The digest of this very program into TEXT; "unknown" when it cannot be read.
 */
static void
program_digest (char text[DIGEST_TEXT])
{
    FILE *in = fopen ("/proc/self/exe", "r");
    unsigned char raw[32], *all = NULL;
    size_t size = 0, room = (size_t) 1 << 26;

    snprintf (text, DIGEST_TEXT, "unknown");
    if (in == NULL)
        return;
    all = malloc (room);
    if (all != NULL)
        size = fread (all, 1, room, in);
    if (size > 0 && size < room && !ferror (in)) {
        sha256 (raw, all, size);
        digest_text (text, raw);
    }
    free (all);
    fclose (in);
}

/* The experiments that do not come with assay, in a program that has some. */
static void
print_experiments (FILE *out)
{
    char digest[DIGEST_TEXT];

    if (catalogue_experiments == NULL) {
        program_digest (digest);
        fprintf (out, "program %s\n", digest);
    } else if (*catalogue_experiments != '\0')
        fprintf (out, "experiments %s\n", catalogue_experiments);
}

char *
provenance_of_bits (void)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream (&text, &size);

    if (out == NULL)
        return NULL;
    fprintf (out, "assay %s\nstreams %d\nnumerics %s\nGSL %s\nlibc %s\n",
             PACKAGE_VERSION, STREAM_VERSION, NUMERICS_DIGEST, gsl_version,
             c_library ());
    print_experiments (out);
    fprintf (out, "BLAS %s\ncore %s\nfma %s\n",
             library_says ("openblas_get_config"),
             library_says ("openblas_get_corename"), fused ());
    if (fclose (out) != 0) {
        free (text);
        return NULL;
    }
    return text;
}

/* The name of the processor, in SIZE bytes. */
static void
processor (char *name, size_t size)
{
    FILE *in = fopen ("/proc/cpuinfo", "r");
    char line[512];

    snprintf (name, size, "unknown");
    if (in == NULL)
        return;
    while (fgets (line, sizeof line, in) != NULL) {
        const char *colon = strchr (line, ':');
        if (strncmp (line, "model name", 10) == 0 && colon != NULL) {
            snprintf (name, size, "%.*s", (int) strcspn (colon + 2, "\n"),
                      colon + 2);
            break;
        }
    }
    fclose (in);
}

char *
provenance_beside (void)
{
    char *text = NULL, cpu[256];
    size_t size = 0;
    FILE *out = open_memstream (&text, &size);

    if (out == NULL)
        return NULL;
    processor (cpu, sizeof cpu);
    fprintf (out, "commit %s\ncompiler %s\nFLINT %s\nMPFR %s\nGMP %s\n",
             BUILD_COMMIT, __VERSION__, flint_version, mpfr_get_version (),
             gmp_version);
    fprintf (out, "processor %s\nlevel %g\n", cpu, SUITE_LEVEL);
    if (fclose (out) != 0) {
        free (text);
        return NULL;
    }
    return text;
}

int
provenance_difference (char *name, char *a_value, char *b_value, size_t size,
                       const char *a, const char *b)
{
    while (*a != '\0' || *b != '\0') {
        size_t m = strcspn (a, "\n"), n = strcspn (b, "\n"), word;
        if (m != n || memcmp (a, b, m) != 0) {
            word = strcspn (a, " \n");
            snprintf (name, size, "%.*s", (int) word, a);
            snprintf (a_value, size, "%.*s", (int) m, a);
            snprintf (b_value, size, "%.*s", (int) n, b);
            return 1;
        }
        a += m + (a[m] == '\n');
        b += n + (b[n] == '\n');
    }
    return 0;
}

void
digest_text (char text[DIGEST_TEXT], const unsigned char raw[32])
{
    int i;

    for (i = 0; i < 32; i++)
        snprintf (text + 2 * i, 3, "%02x", raw[i]);
}

/* One text, with its end. */
static void
add_text (struct sha256 *hash, const char *text)
{
    sha256_add (hash, text, strlen (text) + 1);
}

void
run_digest (char digest[DIGEST_TEXT], const struct claim *claim)
{
    const struct experiment *experiment = claim->run_by;
    unsigned char raw[32];
    char numbers[128];
    struct sha256 hash;

    sha256_start (&hash);
    add_text (&hash, claim->id);
    add_text (&hash, claim->statement);
    add_text (&hash, claim->predicts->axes);
    if (experiment != NULL) {
        add_text (&hash, experiment->axes);
        add_text (&hash, experiment->measures);
        snprintf (numbers, sizeof numbers, "%d %a %a", (int) experiment->kind,
                  experiment->lower, experiment->upper);
        add_text (&hash, numbers);
    }
    sha256_end (raw, &hash);
    digest_text (digest, raw);
}
