/*
 * The benchmark: what is measured, against whom, and how it is told.
 *
 * Every contestant, ours included, is a process that reads requests from a
 * pipe, one line each, and answers in one line: see README.md.  So all are
 * started, warmed, interleaved and given up in the same way.
 */
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include <stddef.h>

#include "bench/peer.h"
#include "theory/quantity.h"

enum { MAX_ROUTES = 10, MAX_POINTS = 4, MAX_ACCURACIES = 2 };

/* What ours is to reach against a route, at the first accuracy. */
enum aim {
    NO_AIM,
    MPMATH_AIM,
    TABLE_AIM,
    PARI_AIM,
    ARB_AIM,
    NUMPY_AIM,
    STEP_AIM,
    PRODUCT_AIM,
    FLOW_AIM,
    TIME_AIM,
    AIMS
};

/* One way to an answer. */
struct route {
    const char *label; /* for people: "PARI sumnum" */
    enum program program;
    const char *name; /* the name under which PROGRAM knows it */
    enum aim aim;
    const char *core; /* not null: OPENBLAS_CORETYPE for its process */
};

/* How the time of one call is told. */
enum rate {
    SECONDS,
    PER_SECOND,  /* calls */
    NANOSECONDS, /* for each of the n elements of the call */
    GIGAFLOPS    /* 2 n^3 operations a call */
};

/* One thing measured at several points and accuracies. */
struct contest {
    const char *what;           /* a quantity, or a kernel of bench/serve */
    const char *at[MAX_POINTS]; /* "alpha=3/2 P=12"; a null ends them */
    int digits[MAX_ACCURACIES]; /* 0 ends them */
    const struct route *routes; /* a null label ends them */
    enum rate rate;
    double within;   /* not 0: seconds that ours is to stay below */
    double patience; /* not 0: multiplies the limit of a request */
};

/* All contests in the order of the tables; a null WHAT ends them. */
extern const struct contest theory_contests[];
extern const struct contest numerics_contests[];

/* What one contestant showed at one point. */
struct showing {
    enum reply reply;  /* ANSWERED, or why there is nothing */
    double cold, warm; /* seconds a call: the first, the best later one */
    double late;       /* after LATE: seconds that a call had taken */
    char *answer;      /* its last answer without the time, or null */
};

/* Where the contestants are and how long one of them may take. */
struct bench {
    const char *scripts; /* directory of the peers' scripts */
    const char *serve;   /* path of the process that answers for us */
    const char *pattern; /* measure only what contains this text, or null */
    double limit;        /* seconds that one request may take */
    int rounds;          /* how often the contestants take turns */
    char greetings[PROGRAMS][256]; /* their versions; empty when absent */
};

/*
 * Ask for DIGITS digits at ARGUMENTS ("3/2,12"): SHOWINGS[0] is our route OURS
 * and SHOWINGS[i] is ROUTES[i - 1], i <= N.  With N = 0 ours answers alone,
 * once.
 */
void measure (struct showing *showings, const struct bench *bench,
              const char *ours, const struct route *routes, int n, int digits,
              const char *arguments, double limit);
void showings_clear (struct showing *showings, int n);

/* Fill in the greetings: who is there. */
void greet (struct bench *bench);

/* Read ANSWER, "ball" and a dump or a decimal, into BALL: 1, else 0. */
int answer_read (arb_t ball, const char *answer, slong prec);

/* Decimal digits in which BALL agrees with REFERENCE, at most DIGITS. */
int digits_right (const arb_t ball, const arb_t reference, int digits);

/* Do two answers "mean 0.5 se 0.01" measure one number?  "same" when they lie
   within five standard errors, else "DIFFERS"; "" when they are no such. */
const char *same_law (const char *a, const char *b);

/* What SECONDS a call mean as RATE for arguments that begin with N, in SIZE
   bytes at TEXT: "3.5 us", "61 GF". */
void rate_text (char *text, size_t size, double seconds, enum rate rate,
                double n);

#endif
