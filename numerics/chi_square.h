/* Chi-square numbers. */
#ifndef NUMERICS_CHI_SQUARE_H
#define NUMERICS_CHI_SQUARE_H

struct stream;

/*
 * A chi-square number of FREEDOM degrees of freedom, an integer from 1 to
 * 2^40: the sum of the squares of so many independent normal numbers, in a
 * time that does not grow with FREEDOM.  Rounding changes the law by less than
 * FREEDOM 2^-50 in total variation.
 */
double chi_square_draw (double freedom, struct stream *stream);

#endif
