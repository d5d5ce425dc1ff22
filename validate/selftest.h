/*
 * The start-up self-test: what every verdict relies on.
 */
#ifndef VALIDATE_SELFTEST_H
#define VALIDATE_SELFTEST_H

/*
 * Check that doubles round to nearest and keep small numbers, that the
 * libraries at run time are those of the headers, and twenty known answers of
 * MPFR, Arb and our own layers.  Null, or what is wrong.
 */
const char *selftest (void);

/* The same with one answer spoilt on purpose: must not be null. */
const char *selftest_spoilt (int which);

/* How many known answers there are. */
int selftest_answers (void);

#endif
