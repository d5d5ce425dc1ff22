#include "workbench/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <gsl/gsl_errno.h>

#ifdef _OPENMP
#include <omp.h>
#endif

#include "config.h"
#include "validate/selftest.h"
#include "workbench/claim_file.h"
#include "workbench/store.h"

static const struct {
    const char *name, *words, *does;
    command_function *run;
} commands[] = {
#define COMMAND(name, words, does) { #name, words, does, command_##name },
#include "workbench/commands.def"
#undef COMMAND
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void
print_help (FILE *out)
{
    int i;

    fprintf (out,
             "Usage: %s COMMAND [WORD]... [OPTION]...\n"
             "Hold the quantitative claims of papers against rigorous "
             "numbers, proofs and\nruns.\n\nCommands:\n",
             program_name ());
    for (i = 0; i < COMMANDS; i++)
        fprintf (out, "  %s %s\n                 %s\n", commands[i].name,
                 commands[i].words, commands[i].does);
    fputs ("\nOptions:\n", out);
    options_help (out, NULL);
    fputs (
        "  --help         print this and exit\n"
        "  --version      print the version and exit\n"
        "\nValues are rationals: 3/2, 0.25 (read as 1/4), 1e-3, 10^6.\n"
        "\nEnvironment: ASSAY_EFFORT multiplies runs, ASSAY_SEED replaces the "
        "seed.\n"
        "\nExit status: 0 holds, 1 fails, 2 usage, 3 undecided or precision "
        "not reached,\n4 input or output, 5 store locked, 6 store corrupt, "
        "7 resource limit,\n70 internal error, 130 interrupted.\n",
        out);
}

/* Run the command WHICH with the runs of a store, if one is asked for; a sweep
   opens its own. */
static enum exit_code
run_command (int which, struct request *request)
{
    struct store *store;
    struct run_source *source;
    enum exit_code code;

    if (request->store == NULL || strcmp (request->command, "sweep") == 0)
        return commands[which].run (stdout, request);
    code = store_open (&store, request->store, STORE_ADD);
    if (code != EXIT_HOLDS)
        return code;
    source = source_open (store, request->circumstances.seed);
    if (source == NULL)
        return graver (store_close (store),
                       complain (EXIT_LIMIT, "%s: no memory", request->store));
    request->circumstances.source = source;
    return source_close (source, commands[which].run (stdout, request));
}

/* A program with other claims says its own name first. */
static void
print_version (FILE *out)
{
    int own = strcmp (program_name (), "assay") != 0;

    fprintf (out, own ? "%s (assay %s)\n" : "%s %s\n", program_name (),
             PACKAGE_VERSION);
    fputs ("Licence GPL-3.0-or-later: free software, without any warranty.\n",
           out);
}

/* What was written must have arrived. */
static enum exit_code
close_output (enum exit_code code)
{
    if (fflush (stdout) != 0 || ferror (stdout) || fclose (stdout) != 0)
        return complain (EXIT_IO, "standard output: %s",
                         errno != 0 ? strerror (errno) : "write error");
    return code;
}

static enum exit_code
dispatch (int argc, char **argv)
{
    struct claim_files files = { NULL };
    struct request request;
    const char *wrong;
    enum exit_code code;
    int i;

    if (argc < 2)
        return complain (EXIT_USAGE, "no command (try %s --help)",
                         program_name ());
    if (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "help") == 0) {
        print_help (stdout);
        return EXIT_HOLDS;
    }
    if (strcmp (argv[1], "--version") == 0) {
        print_version (stdout);
        return EXIT_HOLDS;
    }
    for (i = 0; i < COMMANDS; i++)
        if (strcmp (commands[i].name, argv[1]) == 0)
            break;
    if (i == COMMANDS)
        return complain (EXIT_USAGE, "%s: no such command (try %s --help)",
                         argv[1], program_name ());
    if (argc > 2 && strcmp (argv[2], "--help") == 0) {
        printf ("Usage: %s %s %s\n%s\n", program_name (), commands[i].name,
                commands[i].words, commands[i].does);
        options_help (stdout, commands[i].name);
        return EXIT_HOLDS;
    }
    code = request_read (&request, argc, argv);
    if (code != EXIT_HOLDS)
        return code;
    wrong = strcmp (argv[1], "doctor") == 0 ? NULL : selftest ();
    if (wrong != NULL)
        return complain (EXIT_LIMIT,
                         "self-test: %s: refusing to run (see "
                         "%s doctor)",
                         wrong, program_name ());
    request.files = &files;
    code = claim_files_admit (&request);
    if (code == EXIT_HOLDS)
        code = run_command (i, &request);
    claim_files_free (&files);
    return code;
}

/* OpenMP ends the program, or crashes it, when it cannot start the threads
   that OMP_NUM_THREADS asks for.  No result depends on their number. */
static void
bound_threads (void)
{
#ifdef _OPENMP
    int most = 8 * omp_get_num_procs ();

    if (omp_get_max_threads () > most)
        omp_set_num_threads (most);
#endif
}

int
assay_main (int argc, char **argv)
{
    enum exit_code code;

    bound_threads ();
    gsl_set_error_handler_off ();
    code = dispatch (argc, argv);
    flint_cleanup_master ();
    mpfr_free_cache ();
    return close_output (code);
}
