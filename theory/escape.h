/*
 * How long a single direction takes to escape from the saddle at g = 0, g =
 * m^2 the squared overlap of a unit vector with the direction that is sought.
 *
 * A link a h_s, h_s the normalised Hermite polynomial, makes the gradient flow
 * of L = E (f* - f_w)^2 / 2 with the best link at all times
 *
 *     g' = 2 s a^2 (1 - g) g^s,         m' = s a^2 (1 - m^2) m^(2s-1),
 *
 * and with the right link at all times (planted)
 *
 *     m' = s a^2 (1 - m^2) m^(s-1).
 *
 * The primitives are, of 1 / ((1 - g) g^s) and of 1 / ((1 - m^2) m^(2n)),
 *
 *     F_s (g) = log (g / (1 - g)) - sum_{0 < j < s} 1 / (j g^j),
 *     O_n (m) = atanh m - sum_{0 < i <= n} 1 / ((2i - 1) m^(2i-1)).
 */
#ifndef THEORY_ESCAPE_H
#define THEORY_ESCAPE_H

#include "theory/quantity.h"

/* Set GAP to F_s (TO) - F_s (FROM) for s >= 1, 0 < FROM <= TO < 1: all terms
   are >= 0 and none is a difference of near numbers. */
void escape_gap (arb_t gap, slong s, const fmpq_t from, const fmpq_t to,
                 slong prec);

/* Set GAP to O_n (sqrt TO) - O_n (sqrt FROM), n >= 0, in the same way. */
void escape_odd_gap (arb_t gap, slong n, const fmpq_t from, const fmpq_t to,
                     slong prec);

/* Set TIME to that of a = 1 from g = FROM to TO, with the best link and with
   the planted one, s >= 1, 0 < FROM <= TO < 1. */
void escape_time (arb_t time, slong s, const fmpq_t from, const fmpq_t to,
                  slong prec);
void escape_planted_time (arb_t time, slong s, const fmpq_t from,
                          const fmpq_t to, slong prec);

/* The same by certified integrals: over u = log (g / (1 - g)) of
   (1 + e^-u)^(s-1) / (2s), and over v = atanh m of 1 / (s tanh^(s-1) v). */
void escape_time_integral (arb_t time, slong s, const fmpq_t from,
                           const fmpq_t to, slong prec);
void escape_planted_time_integral (arb_t time, slong s, const fmpq_t from,
                                   const fmpq_t to, slong prec);

/* Set TIME to (log (D - 1) + D^(s-1) / (s-1) + REST) / (2s), S, D >= 2: what
   the time from 1/d to 1/2 is but for a rest. */
void escape_first_terms (arb_t time, slong s, const fmpz_t d,
                         const fmpq_t rest, slong prec);

/* Set U to log (g / (1 - g)) for 0 < g < 1. */
void escape_logit (arb_t u, const fmpq_t g, slong prec);

/* Set VALUE to F_s at g = 1 / (1 + e^-U), U a ball; may alias. */
void escape_primitive (arb_t value, slong s, const arb_t u, slong prec);

/* Set U to the logit of the g at which F_s (g) = VALUE, for any ball VALUE;
   may alias.  g = 1 / (1 + e^-U). */
void escape_inverse (arb_t u, slong s, const arb_t value, slong prec);

/*
 * Quantities of "s d", from g = 1/d to 1/2, and of "s from to", by any of the
 * four RULES above: set OUT to it at AT.
 */
typedef void escape_rule (arb_t time, slong s, const fmpq_t from,
                          const fmpq_t to, slong prec);
enum evaluation escape_from_dimension (arb_t out, escape_rule *rule,
                                       const fmpq *at, slong prec);
enum evaluation escape_between (arb_t out, escape_rule *rule, const fmpq *at,
                                slong prec);

/* VALUE = 0 at d = 2, the last of two axes, where all times from 1/d to 1/2
   end; else UNABLE. */
enum evaluation escape_at_once (fmpq_t value, const fmpq *at);

/* Ball operations of any of these, about, with s at AT. */
double escape_work (const fmpq *at, slong prec);

#endif
