/* assay doctor: with what this program runs. */
#define _GNU_SOURCE
#include "workbench/cli.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#ifdef _OPENMP
#include <omp.h>
#endif
#include <gsl/gsl_version.h>

#include "config.h"
#include "validate/selftest.h"
#include "workbench/provenance.h"

static void
print_cblas (FILE *out)
{
    void *symbol = dlsym (RTLD_DEFAULT, "cblas_dgemm");
    Dl_info where;

    if (symbol == NULL || !dladdr (symbol, &where)) {
        fputs ("CBLAS       not found\n", out);
        return;
    }
    fprintf (out, "CBLAS       %s\n", where.dli_fname);
    fprintf (out, "  core      %s\n", library_says ("openblas_get_corename"));
    fprintf (out, "  config    %s\n", library_says ("openblas_get_config"));
}

static void
print_tool (FILE *out, const char *name)
{
    const char *path = getenv ("PATH");
    char *copy = strdup (path != NULL ? path : ""), *save = NULL, *part;
    char full[4096];

    for (part = strtok_r (copy, ":", &save); part != NULL;
         part = strtok_r (NULL, ":", &save)) {
        FILE *there;
        snprintf (full, sizeof full, "%s/%s", part, name);
        there = fopen (full, "r");
        if (there != NULL) {
            fclose (there);
            fprintf (out, "  %-9s %s\n", name, full);
            free (copy);
            return;
        }
    }
    free (copy);
    fprintf (out, "  %-9s not found\n", name);
}

enum exit_code
command_doctor (FILE *out, const struct request *request)
{
    static const char *const tools[] = { "gp", "python3", "gnuplot", "csdp",
                                         "pdflatex" };
    const char *wrong = selftest ();
    size_t i;

    if (request->nwords > 0)
        return complain (EXIT_USAGE, "doctor: takes no words");
    fprintf (out, "assay       %s, FLINT interface %d\n", PACKAGE_VERSION,
             ASSAY_FLINT_API);
    fprintf (out, "FLINT       %s\n", flint_version);
#if ASSAY_FLINT_API < 3
    fprintf (out, "Arb         %s\n", arb_version);
#endif
    fprintf (out, "MPFR        %s\nGMP         %s\nGSL         %s\n",
             mpfr_get_version (), gmp_version, gsl_version);
    print_cblas (out);
#ifdef _OPENMP
    fprintf (out, "threads     %d\n", omp_get_max_threads ());
#else
    fputs ("threads     1 (built without OpenMP)\n", out);
#endif
    fprintf (out, "claims      %zu stochastic checks share the level %g\n",
             stochastic_checks (), SUITE_LEVEL);
    fputs ("optional\n", out);
    for (i = 0; i < sizeof tools / sizeof *tools; i++)
        print_tool (out, tools[i]);
    fprintf (out, "self-test   %s\n", wrong == NULL ? "passed" : wrong);
    return wrong == NULL ? EXIT_HOLDS : EXIT_LIMIT;
}
