#include "proofs/clock.h"

#include "proofs/evaluate.h"
#include "proofs/identity.h"

enum truth
clock_speed (void)
{
    return identity_check ("a m h v E", "a*(m + h) + v*E - 1 - (a*m + v - 1)",
                           "a*h + v*(E - 1)");
}

enum truth
clock_gain (void)
{
    return identity_check ("a h v E", "a*h + v*(E - 1)",
                           "h*(a + v) + v*(E - 1 - h)");
}

enum truth
clock_gain_at_most (void)
{
    return identity_check ("a h v E", "h*(a + v)*E - (a*h + v*(E - 1))",
                           "a*h*(E - 1) + v*E*(1/E - 1 + h)");
}

enum truth
clock_margin_step (void)
{
    return weaker (identity_check ("E M g",
                                   "g*(1 - E/(E + M - 1)) + g*(1/(E + M - 1))",
                                   "g*M/(M - 1 + E)"),
                   identity_check ("E M g", "g*M/(M - 1 + E)",
                                   "(g*M/(M - 1))/(1 + E/(M - 1))"));
}
