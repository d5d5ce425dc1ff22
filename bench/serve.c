/*
 * The process that answers for us, and for Arb's ready-made functions:
 *
 *     serve("memscale/tail",50,20,[3/2,12])
 *
 * asks for 50 digits of that quantity, 20 times over.  The answer is the CPU
 * time of all calls in seconds and the ball as Arb dumps it; or, for a kernel
 * of numerics, the time and what it measured.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/arb_routes.h"
#include "bench/flows.h"
#include "bench/kernels.h"
#include "validate/claim.h"
#include "validate/decimal.h"

struct request {
    char name[64];
    long digits, count;
    int narguments;
    char arguments[MAX_AXES][64];
};

static double
cpu_time (void)
{
    struct timespec time;

    clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double) time.tv_sec + 1e-9 * (double) time.tv_nsec;
}

/* Read LINE: 1, or 0 when it is no request. */
static int
request_parse (struct request *request, const char *line)
{
    int used = 0;

    request->narguments = 0;
    if (sscanf (line, "serve(\"%63[^\"]\",%ld,%ld,[%n", request->name,
                &request->digits, &request->count, &used)
            != 3
        || used == 0)
        return 0;
    for (line += used; request->narguments < MAX_AXES; line += used) {
        char *argument = request->arguments[request->narguments];
        used = 0;
        if (sscanf (line, "%63[^],\n]%n", argument, &used) != 1)
            break;
        request->narguments++;
        if (line[used] == ',')
            used++;
    }
    return *line == ']';
}

static void
answer_quantity (const struct quantity *quantity,
                 const struct request *request)
{
    struct goal goal = { request->digits, RELATIVE };
    enum evaluation outcome = EVALUATED;
    fmpq at[MAX_AXES];
    double start, seconds;
    arb_t ball;
    long i;

    arb_init (ball);
    for (i = 0; i < MAX_AXES; i++)
        fmpq_init (at + i);
    for (i = 0; i < request->narguments; i++)
        if (decimal_read (at + i, request->arguments[i]) != DECIMAL_READ)
            outcome = OUT_OF_DOMAIN;
    start = cpu_time ();
    for (i = 0; i < request->count && outcome == EVALUATED; i++)
        outcome = quantity_eval (ball, quantity, at, goal, 1 << 20);
    seconds = cpu_time () - start;
    if (outcome == EVALUATED) {
        char *dump = arb_dump_str (ball);
        printf ("%.9f ball %s\n", seconds, dump);
        flint_free (dump);
    } else
        printf ("error: evaluation ends with %d\n", (int) outcome);
    arb_clear (ball);
    for (i = 0; i < MAX_AXES; i++)
        fmpq_clear (at + i);
}

static void
answer_kernel (kernel_work *kernel, const struct request *request)
{
    double at[MAX_AXES] = { 0 };
    char text[256] = "";
    int i, done;
    double start;

    for (i = 0; i < request->narguments; i++) {
        double below = 1;
        char *end;
        at[i] = strtod (request->arguments[i], &end);
        if (*end == '/')
            below = strtod (end + 1, NULL);
        at[i] /= below;
    }
    start = cpu_time ();
    done = kernel (text, sizeof text, at, request->count);
    if (done)
        printf ("%.9f %s\n", cpu_time () - start, text);
    else
        printf ("error: %s\n", text);
}

static void
answer (const char *line)
{
    struct request request;
    const struct quantity *quantity;
    kernel_work *kernel;

    if (!request_parse (&request, line))
        puts ("error: not a request");
    else if ((quantity = quantity_find (request.name)) != NULL
             || (quantity = arb_route (request.name)) != NULL
             || (quantity = bench_flow (request.name)) != NULL)
        answer_quantity (quantity, &request);
    else if ((kernel = kernel_find (request.name)) != NULL)
        answer_kernel (kernel, &request);
    else
        puts ("error: unknown");
    fflush (stdout);
}

/* The core that OpenBLAS takes this CPU for; null for another library. */
static const char *
blas_core (void)
{
    void *symbol = dlsym (RTLD_DEFAULT, "openblas_get_corename");
    const char *(*core) (void);

    if (symbol == NULL)
        return "unknown";
    /* POSIX lets a data pointer from dlsym be used as a function. */
    *(void **) &core = symbol;
    return core ();
}

int
main (void)
{
    char line[1024];

    printf ("ready assay %s, FLINT %s", PACKAGE_VERSION, flint_version);
#if ASSAY_FLINT_API < 3
    printf (", Arb %s", arb_version);
#endif
    printf (", MPFR %s, GMP %s, OpenBLAS core %s, compiler %s\n",
            mpfr_get_version (), gmp_version, blas_core (), __VERSION__);
    fflush (stdout);
    while (fgets (line, sizeof line, stdin) != NULL)
        answer (line);
    flint_cleanup_master ();
    return 0;
}
