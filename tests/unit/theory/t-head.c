/* Harmonic numbers by both ways, and where the frequent classes end. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/harmonic.h"
#include "theory/head.h"

static void
harmonic_numbers (void)
{
    static const slong sizes[] = { 0, 1, 2, 3, 10, 100, 4096, 100000 };
    int i, good = 1, sharp = 1;
    fmpq_t exact;
    fmpz_t n;
    arb_t h;

    fmpq_init (exact);
    fmpz_init (n);
    arb_init (h);
    for (i = 0; i < 8; i++) {
        fmpz_set_si (n, sizes[i]);
        harmonic (h, n, 300);
        good &= harmonic_exact (exact, n) && arb_contains_fmpq (h, exact);
        sharp &= sizes[i] == 0 || arb_rel_accuracy_bits (h) > 285;
    }
    ok (good, "balls hold the sums of rationals");
    ok (sharp, "and are sharp");
    fmpz_set_si (n, HARMONIC_EXACT + 1);
    ok (!harmonic_exact (exact, n), "long sums are refused");
    fmpz_set_str (n, "1000000000000", 10);
    harmonic (h, n, 200);
    ok (digits_begin (h, "28.2082367808"), "a million million terms");
    fmpq_clear (exact);
    fmpz_clear (n);
    arb_clear (h);
}

/* At low precision nothing is claimed; the tie H_1 / H_2 = 2/3 is met. */
static void
ends (void)
{
    fmpq_t share;
    fmpz_t c, k;

    fmpq_init (share);
    fmpz_init (c);
    fmpz_init (k);
    fmpz_set_str (c, "1000000000000", 10);
    ok (!head_cut (k, c, 20) && head_cut (k, c, 100)
            && fmpz_equal_si (k, 1309803451),
        "floor (c / log^2 c), with bits enough");
    ok (head_last_logarithmic (k, c, 100) && fmpz_equal_si (k, 1283001383),
        "floor (c / (H_c log c))");
    fmpz_set_si (c, 50257);
    ok (head_last_common (k, c, 100) && fmpz_equal_si (k, 4407),
        "floor (c / H_c)");
    fmpz_set_si (c, 2);
    fmpq_set_si (share, 2, 3);
    ok (head_boundary (k, c, share, 64) && fmpz_is_one (k), "a tie");
    fmpq_set_si (share, 2000001, 3000000);
    ok (head_boundary (k, c, share, 64) && fmpz_equal_si (k, 2),
        "and just beyond it");
    fmpq_clear (share);
    fmpz_clear (c);
    fmpz_clear (k);
}

int
main (void)
{
    harmonic_numbers ();
    ends ();
    return done ();
}
