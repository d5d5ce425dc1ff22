/* Fixed-point powers of primes keep the error that they promise. */
#include "tests/tap.h"
#include "theory/constants.h"
#include "theory/decay.h"

#include <flint/ulong_extras.h>

/* The error of prime_decay at one point in units of the last place. */
static double
ulps (slong index, ulong p, ulong q, slong limbs)
{
    mp_limb_t out[MOST_DECAY_LIMBS];
    slong prec = 64 * limbs + 200;
    double error;
    fmpz_t integer;
    arb_t x;

    fmpz_init (integer);
    arb_init (x);
    prime_decay (out, index, p, q, limbs);
    fmpz_set_ui_array (integer, out, limbs);
    arb_log_ui (x, n_nth_prime ((ulong) index + 1), prec);
    arb_mul_ui (x, x, p, prec);
    arb_div_ui (x, x, q, prec);
    arb_neg (x, x);
    arb_exp (x, x, prec);
    arb_mul_2exp_si (x, x, 64 * limbs);
    arb_sub_fmpz (x, x, integer, prec);
    error = arf_get_d (arb_midref (x), ARF_RND_UP);
    fmpz_clear (integer);
    arb_clear (x);
    return error < 0 ? -error : error;
}

int
main (void)
{
    static const ulong special[][2] = { { 1, 1 },
                                        { 2, 1 },
                                        { 64, 1 },
                                        { 1, 4294967295 },
                                        { 45, 1 },
                                        { 1000000007, 1 },
                                        { 17592186044415, 3 } };
    slong limbs, i;
    ulong state = 20240607;

    plan (0);
    for (limbs = 1; limbs <= MOST_DECAY_LIMBS; limbs++) {
        double worst = 0, error;
        for (i = 0; i < 1500; i++) {
            ulong p, q;
            state = state * 6364136223846793005u + 1442695040888963407u;
            q = 1 + (state >> 40) % 1000;
            p = 1 + (state >> 20) % (4 * q);
            error = ulps ((slong) ((state >> 50) % 60), p, q, limbs);
            worst = error > worst ? error : worst;
        }
        for (i = 0; i < 7; i++) {
            error = ulps (i % 3, special[i][0], special[i][1], limbs);
            worst = error > worst ? error : worst;
        }
        /* 2^-s just above 2^-100: the quotient by log 2 must not reach 100. */
        error = ulps (0, 429496729099, 4294967291, limbs);
        worst = error > worst ? error : worst;
        /* Anything above half of the promise would be luck. */
        ok (worst <= DECAY_ULPS / 2, "%ld limbs: at most %.1f ulps",
            (long) limbs, worst);
    }
    clear_constants ();
    ok (ulps (3, 7, 5, 4) <= DECAY_ULPS, "and after forgetting constants");
    flint_cleanup ();
    return done ();
}
