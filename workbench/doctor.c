/* assay doctor: with what this program runs. */
#define _GNU_SOURCE
#include "workbench/cli.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef _OPENMP
#include <omp.h>
#endif
#include <gsl/gsl_version.h>
#include <sqlite3.h>

#include "config.h"
#include "validate/selftest.h"
#include "workbench/json.h"
#include "workbench/provenance.h"

/* What is known, printed line by line or as the members of OBJECT. */
struct facts {
    FILE *out;
    json_t *object; /* null: printed */
};

/* The fact KEY of a document, for people under LABEL of the line. */
static void __attribute__ ((format (printf, 4, 5)))
tell (struct facts *facts, const char *key, const char *label,
      const char *format, ...)
{
    char text[4608];
    va_list args;

    va_start (args, format);
    vsnprintf (text, sizeof text, format, args);
    va_end (args);
    if (facts->object != NULL)
        json_put (facts->object, key, json_text (text));
    else
        fprintf (facts->out, "%-11s %s\n", label, text);
}

static void
tell_cblas (struct facts *facts)
{
    void *symbol = dlsym (RTLD_DEFAULT, "cblas_dgemm");
    Dl_info where;

    if (symbol == NULL || !dladdr (symbol, &where)) {
        tell (facts, "cblas", "CBLAS", "not found");
        return;
    }
    tell (facts, "cblas", "CBLAS", "%s", where.dli_fname);
    tell (facts, "cblas_core", "  core", "%s",
          library_says ("openblas_get_corename"));
    tell (facts, "cblas_config", "  config", "%s",
          library_says ("openblas_get_config"));
}

/* Put where NAME is on PATH into SIZE bytes at FULL; 0 when it is nowhere. */
static int
find_tool (char *full, size_t size, const char *name)
{
    const char *path = getenv ("PATH");
    char *copy = strdup (path != NULL ? path : ""), *save = NULL, *part;
    FILE *there = NULL;

    for (part = strtok_r (copy, ":", &save); part != NULL && there == NULL;
         part = strtok_r (NULL, ":", &save)) {
        snprintf (full, size, "%s/%s", part, name);
        there = fopen (full, "r");
    }
    free (copy);
    return there != NULL && fclose (there) == 0;
}

static void
tell_tools (struct facts *facts)
{
    static const char *const tools[] = { "gp",       "python3",  "csdp",
                                         "gnuplot",  "pdflatex", "mpirun",
                                         "chromium", "strace" };
    struct facts among = { facts->out,
                           facts->object != NULL ? json_object () : NULL };
    char full[4096], label[32];
    size_t i;

    if (facts->object == NULL)
        fputs ("optional\n", facts->out);
    for (i = 0; i < sizeof tools / sizeof *tools; i++) {
        int found = find_tool (full, sizeof full, tools[i]);
        snprintf (label, sizeof label, "  %s", tools[i]);
        tell (&among, tools[i], label, "%s", found ? full : "not found");
    }
    tell (&among, "katex", "  KaTeX", "%s",
          access (KATEX_DIR, R_OK | X_OK) == 0 ? KATEX_DIR : "not found");
    if (facts->object != NULL)
        json_put (facts->object, "optional", among.object);
}

static void
tell_versions (struct facts *facts)
{
    tell (facts, "version", "assay", "%s, FLINT interface %d", PACKAGE_VERSION,
          ASSAY_FLINT_API);
    tell (facts, "flint", "FLINT", "%s", flint_version);
#if ASSAY_FLINT_API < 3
    tell (facts, "arb", "Arb", "%s", arb_version);
#endif
    tell (facts, "mpfr", "MPFR", "%s", mpfr_get_version ());
    tell (facts, "gmp", "GMP", "%s", gmp_version);
    tell (facts, "gsl", "GSL", "%s", gsl_version);
    tell (facts, "sqlite", "SQLite", "%s, of the stores",
          sqlite3_libversion ());
    tell (facts, "jansson", "Jansson", "%s", jansson_version_str ());
    tell_cblas (facts);
#ifdef _OPENMP
    tell (facts, "threads", "threads", "%d", omp_get_max_threads ());
#else
    tell (facts, "threads", "threads", "1 (built without OpenMP)");
#endif
}

enum exit_code
command_doctor (FILE *out, const struct request *request)
{
    struct facts facts = { out, NULL };
    const char *wrong = selftest ();
    enum exit_code code = wrong == NULL ? EXIT_HOLDS : EXIT_LIMIT;

    if (request->nwords > 0)
        return complain (EXIT_USAGE, "doctor: takes no words");
    if (request->json)
        facts.object = json_document (request->command);
    tell_versions (&facts);
    tell (&facts, "claims", "claims",
          "%zu stochastic checks share the level %g", stochastic_checks (),
          SUITE_LEVEL);
    tell_tools (&facts);
    tell (&facts, "selftest", "self-test", "%s",
          wrong == NULL ? "passed" : wrong);
    return request->json ? graver (code, json_print (out, facts.object))
                         : code;
}
