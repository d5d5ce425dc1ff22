/* Memories that store what they have seen: known digits, all data sets of
   small cases, limits, two precisions. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/cap.h"
#include "theory/fill.h"
#include "theory/quantity.h"

USES (quantity, memscale_data_memory_error);
USES (quantity, memscale_data_memory_error_poisson);
USES (quantity, memscale_two_class_error);

enum { AXES = 5 };

static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *point,
          slong digits)
{
    struct goal goal = { digits, RELATIVE };
    enum evaluation outcome;
    char word[64];
    int i, taken;
    fmpq *at = _fmpq_vec_init (AXES);

    for (i = 0; i < AXES && sscanf (point, "%63s%n", word, &taken) == 1; i++) {
        fmpq_set_str (at + i, word, 10);
        point += taken;
    }
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 16);
    _fmpq_vec_clear (at, AXES);
    return outcome;
}

/* The notes give six digits, rounded. */
static void
known_digits (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *point, *digits;
    } cases[] = {
#define POISSON &memscale_data_memory_error_poisson_quantity
#define DRAWS &memscale_data_memory_error_quantity
        { POISSON, "2 100 30 20", "0.096326" },
        { POISSON, "2 100 300 20", "0.178845" },
        { POISSON, "2 100 1000 50", "0.128681" },
        { DRAWS, "2 100 10 20", "0.110921" },
        { DRAWS, "3/2 7 0 3", "0.5" },
#undef POISSON
#undef DRAWS
    };
    size_t i;
    arb_t ball, sharper;

    arb_init (ball);
    arb_init (sharper);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        ok (evaluate (ball, cases[i].quantity, cases[i].point, 15) == EVALUATED
                && digits_begin (ball, cases[i].digits)
                && evaluate (sharper, cases[i].quantity, cases[i].point, 40)
                       == EVALUATED
                && arb_overlaps (ball, sharper),
            "%.20s ... at %s = %s...", cases[i].quantity->formula,
            cases[i].point, cases[i].digits);
    arb_clear (ball);
    arb_clear (sharper);
}

enum { PREC = 128, DIM = 5 };

/* The law 4 : 2 : 1 on three items. */
static void
small_law (arb_ptr p, fmpq *exact)
{
    slong x;

    for (x = 0; x < 3; x++) {
        fmpq_set_si (exact + x, 4 >> x, 7);
        arb_set_fmpq (p + x, exact + x, 2 * PREC);
    }
}

/* Add CHANCE times the error when the items of SET have been seen. */
static void
add_set (arb_t error, int set, const fmpq *p, const arb_t chance)
{
    slong x, k = 0;
    fmpq_t share;
    arb_t h, t;

    fmpq_init (share);
    arb_init (h);
    arb_init (t);
    for (x = 0; x < 3; x++)
        k += set >> x & 1;
    if (k > 0) {
        fmpq_set_si (share, 1, (ulong) k);
        cap_at (h, DIM, share, PREC);
    }
    for (x = 0; x < 3; x++) {
        arb_mul_fmpz (t, chance, fmpq_numref (p + x), PREC);
        arb_div_fmpz (t, t, fmpq_denref (p + x), PREC);
        if (set >> x & 1)
            arb_mul (t, t, h, PREC);
        else
            arb_mul_2exp_si (t, t, -1);
        arb_add (error, error, t, PREC);
    }
    fmpq_clear (share);
    arb_clear (h);
    arb_clear (t);
}

/* All sequences of DRAWS draws. */
static void
by_sequences (arb_t error, const fmpq *p, slong draws)
{
    slong code, all = 1, i, rest;
    fmpq_t chance;
    arb_t t;

    fmpq_init (chance);
    arb_init (t);
    arb_zero (error);
    for (i = 0; i < draws; i++)
        all *= 3;
    for (code = 0; code < all; code++) {
        int set = 0;
        fmpq_one (chance);
        for (i = 0, rest = code; i < draws; i++, rest /= 3) {
            fmpq_mul (chance, chance, p + rest % 3);
            set |= 1 << rest % 3;
        }
        arb_set_fmpq (t, chance, PREC);
        add_set (error, set, p, t);
    }
    fmpq_clear (chance);
    arb_clear (t);
}

/* All sets of seen items. */
static void
by_sets (arb_t error, const fmpq *p, const fmpq_t draws)
{
    int set, x;
    fmpq_t mean;
    arb_t chance, t;

    fmpq_init (mean);
    arb_init (chance);
    arb_init (t);
    arb_zero (error);
    for (set = 0; set < 8; set++) {
        arb_one (chance);
        for (x = 0; x < 3; x++) {
            fmpq_mul (mean, p + x, draws);
            fmpq_neg (mean, mean);
            arb_set_fmpq (t, mean, PREC);
            arb_exp (t, t, PREC);
            if (set >> x & 1) {
                arb_sub_ui (t, t, 1, PREC);
                arb_neg (t, t);
            }
            arb_mul (chance, chance, t, PREC);
        }
        add_set (error, set, p, chance);
    }
    fmpq_clear (mean);
    arb_clear (chance);
    arb_clear (t);
}

static void
brute_force (void)
{
    slong draws;
    fmpq *p = _fmpq_vec_init (3);
    fmpq_t mean;
    arb_ptr balls = _arb_vec_init (3);
    arb_t error, exact;

    fmpq_init (mean);
    arb_init (error);
    arb_init (exact);
    small_law (balls, p);
    for (draws = 0; draws <= 6; draws++) {
        by_sequences (exact, p, draws);
        fill_error_draws (error, balls, 3, draws, DIM, PREC);
        ok (arb_overlaps (error, exact)
                && arb_rel_accuracy_bits (error) > PREC - 20,
            "all sequences of %ld draws", (long) draws);
        fmpq_set_si (mean, 3 * draws, 2);
        by_sets (exact, p, mean);
        fill_error_poisson (error, balls, 3, mean, DIM, PREC);
        ok (arb_overlaps (error, exact)
                && arb_rel_accuracy_bits (error) > PREC - 20,
            "all sets of items seen at the mean %ld/2", (long) (3 * draws));
    }
    _fmpq_vec_clear (p, 3);
    _arb_vec_clear (balls, 3);
    fmpq_clear (mean);
    arb_clear (error);
    arb_clear (exact);
}

/* When all has been seen, only the memory matters. */
static void
much_data (void)
{
    arb_t ball, limit;

    arb_init (ball);
    arb_init (limit);
    evaluate (limit, &memscale_two_class_error_quantity, "1/2 0 4 7", 15);
    ok (evaluate (ball, &memscale_data_memory_error_quantity, "1/2 4 400 7",
                  15)
                == EVALUATED
            && arb_overlaps (ball, limit),
        "after 400 draws of 4 items");
    ok (evaluate (ball, &memscale_data_memory_error_poisson_quantity,
                  "1/2 4 400 7", 15)
                == EVALUATED
            && arb_overlaps (ball, limit),
        "the same for Poisson data");
    arb_clear (ball);
    arb_clear (limit);
}

/* With few bits the rest of the sum shows in the radius, not in the value. */
static void
low_precision (void)
{
    slong prec;
    arb_t ball, sharp;
    fmpq *at = _fmpq_vec_init (AXES);

    arb_init (ball);
    arb_init (sharp);
    fmpq_set_si (at, 2, 1);
    fmpq_set_si (at + 1, 60, 1);
    fmpq_set_si (at + 2, 20, 1);
    fmpq_set_si (at + 3, 30, 1);
    memscale_data_memory_error_quantity.ball (sharp, at, 256);
    for (prec = 2; prec <= 128; prec *= 2) {
        memscale_data_memory_error_quantity.ball (ball, at, prec);
        ok (arb_contains (ball, sharp), "draws at %ld bits", (long) prec);
    }
    memscale_data_memory_error_poisson_quantity.ball (sharp, at, 256);
    for (prec = 2; prec <= 128; prec *= 2) {
        memscale_data_memory_error_poisson_quantity.ball (ball, at, prec);
        ok (arb_contains (ball, sharp), "Poisson at %ld bits", (long) prec);
    }
    arb_clear (ball);
    arb_clear (sharp);
    _fmpq_vec_clear (at, AXES);
}

int
main (void)
{
    plan (0);
    known_digits ();
    brute_force ();
    much_data ();
    low_precision ();
    flint_cleanup ();
    return done ();
}
