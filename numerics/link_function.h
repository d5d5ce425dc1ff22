/* Link functions in doubles, by the numbers that theory/link.h gives them:
   max (z, 0), sign, tanh, logistic. */
#ifndef NUMERICS_LINK_FUNCTION_H
#define NUMERICS_LINK_FUNCTION_H

enum { LINKS = 4 };

/* Is LINK one of the numbers 1 to LINKS? */
int link_known (double link);

/* f (Z), within 8 ulp. */
double link_function (int link, double z);

/* f' (Z), nought for the sign; within 8 ulp. */
double link_slope (int link, double z);

#endif
