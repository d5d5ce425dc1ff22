/*
 * Domains as data: where a quantity is defined, in a text that a person
 * reads, the machine checks, and TeX can show.
 *
 *     domain  = clause { ", " clause }
 *     clause  = [ "integer " ] sum relation sum { relation sum }
 *             | "integer " axis
 *             | "where " prose                 ("where loss <= log c")
 *     sum     = term { "+" term }              ("p+corr*p")
 *     term    = factor { "*" factor }          ("2*rho*alpha")
 *     factor  = axis | rational
 *     relation = "<" | "<=" | ">" | ">=" | "!="
 *
 * "integer" speaks of the axes of its clause: "integer 1 <= P <= N".  Blanks
 * separate sums and relations; there are none inside a sum.
 * What rational arithmetic cannot decide stands in a clause of prose without
 * commas: people read it, and the quantity itself answers OUT_OF_DOMAIN.
 */
#ifndef THEORY_DOMAIN_H
#define THEORY_DOMAIN_H

#include <stddef.h>

#include "theory/flint.h"

enum domain_answer { INSIDE, OUTSIDE, MALFORMED };

/*
 * Is AT (one rational per word of AXES) inside DOMAIN?  When it is not,
 * *CLAUSE points at the first clause that fails and *LENGTH is its length;
 * when DOMAIN cannot be read, at the place where reading stopped.
 */
enum domain_answer domain_check (const char *domain, const char *axes,
                                 const fmpq *at, const char **clause,
                                 size_t *length);

/* The first condition in prose of DOMAIN, without its "where ", and its
 *LENGTH; null when there is none. */
const char *domain_prose (const char *domain, size_t *length);

/* The position of the word NAME of LENGTH bytes among AXES, or -1. */
int axis_position (const char *axes, const char *name, size_t length);

/* The number of words in AXES. */
int axis_count (const char *axes);

/* Copy word number I of AXES into NAME, at most SIZE bytes with the NUL. */
void axis_name (char *name, size_t size, const char *axes, int i);

#endif
