#include "proofs/two_level.h"

#include "proofs/evaluate.h"
#include "proofs/identity.h"

/* The product with a vector of a on the class and b elsewhere has p (a - m) on
   the class and q (b - m) elsewhere, m = p a + (c - 1) q b. */
enum truth
two_level_vectors (void)
{
    enum truth alone =
        weaker (identity_check ("c p", "p*((c - 1) - (p*(c - 1) - (1 - p)))",
                                "(c*p*(1 - p)/(c - 1))*(c - 1)"),
                identity_check (
                    "c p", "((1 - p)/(c - 1))*(-1 - (p*(c - 1) - (1 - p)))",
                    "-c*p*(1 - p)/(c - 1)"));
    enum truth others = identity_check ("q", "q*(1 - (q - q))", "q");
    enum truth ones = weaker (
        identity_check ("p", "p*(1 - (p + (1 - p)))", "0"),
        identity_check ("c p", "((1 - p)/(c - 1))*(1 - (p + (1 - p)))", "0"));

    return weaker (alone, weaker (others, ones));
}
