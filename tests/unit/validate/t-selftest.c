/* The start-up self-test passes, and notices each spoilt answer and a changed
   rounding mode. */
#include "tests/tap.h"
#include "theory/flint.h"
#include "validate/selftest.h"

#include <fenv.h>
#include <string.h>

int
main (void)
{
    const char *wrong;
    int i;

    plan (0);
    wrong = selftest ();
    ok (wrong == NULL, "passes here%s%s", wrong != NULL ? ": " : "",
        wrong != NULL ? wrong : "");
    ok (selftest_answers () >= 20, "%d known answers", selftest_answers ());
    for (i = 0; i < selftest_answers (); i++)
        ok (selftest_spoilt (i) != NULL, "notices a wrong answer %d", i);
    fesetround (FE_UPWARD);
    wrong = selftest ();
    fesetround (FE_TONEAREST);
    ok (wrong != NULL, "notices that doubles round upward");
    flint_cleanup ();
    return done ();
}
