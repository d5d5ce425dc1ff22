/* Two-class schemes: known digits, brute force, brackets, exact values. */
#include "tests/digits.h"
#include "tests/tap.h"
#include "theory/cap.h"
#include "theory/quantity.h"
#include "theory/scheme.h"
#include "theory/threshold.h"

USES (quantity, memscale_two_class_error);
USES (quantity, memscale_two_class_error_limit);
USES (quantity, memscale_two_class_error_leading);
USES (quantity, memscale_two_class_constant);
USES (quantity, memscale_threshold_error);
USES (quantity, memscale_threshold_error_finite);
USES (quantity, memscale_threshold_power_error);
USES (quantity, memscale_threshold_size);
USES (quantity, memscale_threshold_best);
USES (quantity, memscale_improved_constant);
USES (quantity, memscale_plateau);

enum { AXES = 5 };

/* Read up to AXES rationals, blank between, into AT. */
static void
read_point (fmpq *at, const char *text)
{
    char word[64];
    int i, taken;

    for (i = 0; i < AXES && sscanf (text, "%63s%n", word, &taken) == 1; i++) {
        fmpq_set_str (at + i, word, 10);
        text += taken;
    }
}

static enum evaluation
evaluate (arb_t ball, const struct quantity *quantity, const char *point,
          slong digits)
{
    struct goal goal = { digits, RELATIVE };
    enum evaluation outcome;
    fmpq *at = _fmpq_vec_init (AXES);

    read_point (at, point);
    outcome = quantity_eval (ball, quantity, at, goal, 1 << 16);
    _fmpq_vec_clear (at, AXES);
    return outcome;
}

static void
known_digits (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *point, *digits;
    } cases[] = {
#define IS(name, point, digits) { &memscale_##name##_quantity, point, digits }
        IS (two_class_error, "2 1 100 10", "0.138090557"),
        IS (two_class_error, "2 1 100 33", "0.104837877"),
        IS (two_class_error, "2 1 100 112", "0.0755153423"),
        IS (two_class_error, "2 1 100 379", "0.0550851269"),
        IS (two_class_error, "2 1 100 1000", "0.0425653482"),
        IS (two_class_error, "2 0 100 10", "0.378579054"),
        IS (two_class_error, "3/2 0 100 100", "0.158652198"),
        IS (two_class_error, "2 0 100 1000", "0.000763678939"),
        IS (two_class_error_limit, "2 1 10", "0.140279510"),
        IS (two_class_error_limit, "2 1 100", "0.0802859004"),
        IS (two_class_error_limit, "2 1 1000", "0.0453299427"),
        IS (two_class_error_limit, "2 1/2 10", "0.0944794826"),
        IS (two_class_error_limit, "2 1/2 100", "0.0310287931"),
        IS (two_class_error_limit, "2 1/2 1000", "0.00983393299"),
        IS (two_class_error_limit, "3/2 1 10", "0.229386771"),
        IS (two_class_error_limit, "3/2 1 100", "0.157070174"),
        IS (two_class_error_limit, "3/2 1 1000", "0.107035158"),
        IS (two_class_error_limit, "3 1 10", "0.0667681623"),
        IS (two_class_error_limit, "3 1 100", "0.0376720442"),
        IS (two_class_error_limit, "3 1 1000", "0.0169362845"),
        IS (two_class_error_leading, "2 1 100", "0.0805571938"),
        IS (two_class_constant, "2 1", "0.254904271"),
        IS (two_class_constant, "2 1/2", "0.311054019"),
        IS (two_class_constant, "3/2 1", "0.338484263"),
        IS (two_class_constant, "3 1", "0.167835771"),
        IS (threshold_error_finite, "2 100 2 16", "0.118127747"),
        IS (threshold_error_finite, "2 100 14 112", "0.0199890344"),
        IS (threshold_error, "2 100 800", "0.00530439773"),
        IS (threshold_error, "2 1000 8000", "0.00263674105"),
        IS (threshold_error, "3 100 800", "0.00231428108"),
        IS (threshold_best, "2 10", "0.106681952"),
        IS (threshold_best, "2 30", "0.0556040599"),
        IS (threshold_best, "2 100", "0.0238262754"),
        IS (threshold_best, "2 300", "0.0101347218"),
        IS (threshold_best, "2 1000", "0.00375164698"),
        IS (threshold_best, "2 3000", "0.00146384854"),
        IS (threshold_best, "2 10000", "0.000508882626"),
        IS (threshold_best, "3/2 10", "0.211471768"),
        IS (threshold_best, "3/2 100", "0.0938770196"),
        IS (threshold_best, "3/2 1000", "0.0357326329"),
        IS (threshold_best, "3/2 10000", "0.0127871861"),
        IS (threshold_best, "3 10", "0.0367875296"),
        IS (threshold_best, "3 100", "0.00248196462"),
        IS (threshold_best, "3 1000", "0.0000758921759"),
        IS (threshold_best, "3 10000", "0.00000156612451"),
        IS (improved_constant, "1", "0.366139763"),
        IS (improved_constant, "8", "0.297132007"),
        IS (improved_constant, "10", "0.294224669"),
        IS (improved_constant, "100", "0.283144755"),
        IS (improved_constant, "1000", "0.281981345"),
        IS (plateau, "3", "0.281851430"),
        IS (plateau, "1/8", "0.00233886749"),
#undef IS
    };
    size_t i;
    arb_t ball, sharper;

    arb_init (ball);
    arb_init (sharper);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *point = cases[i].point;
        ok (evaluate (ball, cases[i].quantity, point, 15) == EVALUATED
                && digits_begin (ball, cases[i].digits)
                && evaluate (sharper, cases[i].quantity, point, 60)
                       == EVALUATED
                && arb_overlaps (ball, sharper),
            "%.30s ... at %s = %s...", cases[i].quantity->formula, point,
            cases[i].digits);
    }
    arb_clear (ball);
    arb_clear (sharper);
}

/* The published optima; 94 of 1000, not 93 or 95. */
static void
known_sizes (void)
{
    static const struct {
        const char *point;
        slong size;
    } cases[] = {
        { "2 10", 3 },       { "2 30", 7 },         { "2 100", 15 },
        { "2 300", 36 },     { "2 1000", 94 },      { "2 3000", 238 },
        { "2 10000", 672 },  { "3/2 10", 4 },       { "3/2 100", 22 },
        { "3/2 1000", 145 }, { "3/2 10000", 1081 }, { "3 10", 2 },
        { "3 100", 10 },     { "3 1000", 57 },      { "3 10000", 390 },
    };
    size_t i;
    arb_t ball;
    fmpq_t exact;
    fmpq *at = _fmpq_vec_init (AXES);

    arb_init (ball);
    fmpq_init (exact);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        read_point (at, cases[i].point);
        ok (evaluate (ball, &memscale_threshold_size_quantity, cases[i].point,
                      15)
                    == EVALUATED
                && arb_equal_si (ball, cases[i].size)
                && quantity_eval_exact (exact,
                                        &memscale_threshold_size_quantity, at)
                       == EVALUATED
                && fmpq_equal_si (exact, cases[i].size),
            "best number of stored items at %s: %ld", cases[i].point,
            (long) cases[i].size);
    }
    _fmpq_vec_clear (at, AXES);
    fmpq_clear (exact);
    arb_clear (ball);
}

/* The search against a look at every P. */
static void
exhaustive_sizes (void)
{
    static const char *const alphas[] = { "11/10", "3/2", "7/3", "5" };
    static const slong dims[] = { 1, 2, 3, 7, 40, 97 };
    size_t i, j;
    int agree = 1;
    fmpq_t alpha;
    arb_t error, best;

    fmpq_init (alpha);
    arb_init (error);
    arb_init (best);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++)
        for (j = 0; j < sizeof dims / sizeof *dims; j++) {
            struct threshold threshold;
            slong stored, argmin = 1, low, high;
            fmpq_set_str (alpha, alphas[i], 10);
            threshold_init (&threshold, alpha, dims[j], 90);
            threshold_error (best, &threshold, 1);
            for (stored = 2; stored < 5 * dims[j] + 20; stored++) {
                threshold_error (error, &threshold, stored);
                if (arb_lt (error, best)) {
                    arb_set (best, error);
                    argmin = stored;
                }
            }
            threshold_clear (&threshold);
            if (!threshold_search (&low, &high, alpha, dims[j], 64)
                || low != argmin || high != argmin) {
                agree = 0;
                diag ("alpha %s d %ld: %ld to %ld, not %ld", alphas[i],
                      (long) dims[j], (long) low, (long) high, (long) argmin);
            }
        }
    ok (agree, "the search finds what a look at every number finds");
    fmpq_clear (alpha);
    arb_clear (error);
    arb_clear (best);
}

/* sum_{x <= LAST} x^-alpha h_d (x^-2b / NORM), cap by cap. */
static void
item_by_item (arb_t sum, const fmpq_t alpha, const fmpq_t two_b, slong last,
              const arb_t norm, slong d, slong prec)
{
    slong x;
    struct cap cap;
    arb_t w, chance;

    arb_init (w);
    arb_init (chance);
    cap_init (&cap, d, prec);
    arb_zero (sum);
    for (x = 1; x <= last; x++) {
        arb_set_si (w, x);
        arb_pow_fmpq (chance, w, alpha, prec);
        arb_pow_fmpq (w, w, two_b, prec);
        arb_mul (w, w, norm, prec);
        arb_inv (w, w, prec);
        cap_value (w, &cap, w);
        arb_div (w, w, chance, prec);
        arb_add (sum, sum, w, prec);
    }
    cap_clear (&cap);
    arb_clear (w);
    arb_clear (chance);
}

/*
 * Finite sums with a tail by series agree with sums of all items; infinite
 * ones lie between the sum of some items and that plus half the others.
 */
static void
tails (void)
{
    static const char *const alphas[] = { "1/2", "1", "7/5", "2" };
    static const char *const two_bs[] = { "1/3", "1", "9/4" };
    static const slong dims[] = { 1, 2, 5, 12 };
    enum { ITEMS = 1200 };
    size_t i, j, k;
    int agree = 1, inside = 1, sharp = 1;
    fmpq_t alpha, two_b;
    arb_t norm, error, brute;

    fmpq_init (alpha);
    fmpq_init (two_b);
    arb_init (norm);
    arb_init (error);
    arb_init (brute);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++)
        for (j = 0; j < sizeof two_bs / sizeof *two_bs; j++)
            for (k = 0; k < sizeof dims / sizeof *dims; k++) {
                slong d = dims[k];
                fmpq_set_str (alpha, alphas[i], 10);
                fmpq_set_str (two_b, two_bs[j], 10);
                power_sum (norm, two_b, 1, ITEMS, 120);
                scheme_error (error, alpha, two_b, ITEMS, norm, d, 100);
                item_by_item (brute, alpha, two_b, ITEMS, norm, d, 120);
                agree = agree && arb_overlaps (error, brute);
                sharp = sharp && arb_rel_accuracy_bits (error) > 95;
                if (fmpq_cmp_si (alpha, 1) <= 0 || fmpq_cmp_si (two_b, 1) <= 0)
                    continue;
                power_sum (norm, two_b, 1, NO_LAST, 120);
                scheme_error (error, alpha, two_b, NO_LAST, norm, d, 100);
                item_by_item (brute, alpha, two_b, 40, norm, d, 120);
                sharp = sharp && arb_rel_accuracy_bits (error) > 95;
                inside = inside && arb_gt (error, brute);
                power_sum (norm, alpha, 41, NO_LAST, 120);
                arb_mul_2exp_si (norm, norm, -1);
                arb_add (brute, brute, norm, 120);
                inside = inside && arb_lt (error, brute);
            }
    ok (agree, "a tail by series agrees with its items");
    ok (inside, "infinite sums lie in their brackets");
    ok (sharp, "and are as sharp as asked");
    fmpq_clear (alpha);
    fmpq_clear (two_b);
    arb_clear (norm);
    arb_clear (error);
    arb_clear (brute);
}

static void
sums_of_powers (void)
{
    static const char *const exponents[] = { "0", "1/2", "1", "5/3", "4" };
    size_t i;
    slong x;
    int agree = 1, table = 1;
    fmpq_t s;
    arb_t sum, brute, term;
    struct powers powers;

    fmpq_init (s);
    arb_init (sum);
    arb_init (brute);
    arb_init (term);
    for (i = 0; i < sizeof exponents / sizeof *exponents; i++) {
        fmpq_set_str (s, exponents[i], 10);
        powers_init (&powers, s, 500, 100);
        arb_zero (brute);
        for (x = 7; x <= 600; x++) {
            arb_set_si (term, x);
            arb_pow_fmpq (term, term, s, 100);
            arb_inv (term, term, 100);
            arb_add (brute, brute, term, 100);
            powers_get (sum, &powers, x);
            table = table && arb_overlaps (sum, term)
                    && arb_rel_accuracy_bits (sum) > 95;
        }
        power_sum (sum, s, 7, 600, 100);
        agree = agree && arb_overlaps (sum, brute)
                && arb_rel_accuracy_bits (sum) > 90;
        powers_clear (&powers);
    }
    ok (agree, "sums of powers by zeta agree with their terms");
    ok (table, "the table of powers holds powers");
    power_sum (sum, s, 5, 4, 100);
    ok (arb_is_zero (sum), "an empty sum is nought");
    fmpq_clear (s);
    arb_clear (sum);
    arb_clear (brute);
    arb_clear (term);
}

/* Rational values, against rationals worked out by hand and against balls. */
static void
exact_values (void)
{
    static const struct {
        const struct quantity *quantity;
        const char *point, *value; /* null: any, but within the ball */
    } cases[] = {
        /* 1 + 1/4 + 1/9 = (7/6)^2: sqrt w = 6/7, 3/7, 2/7, h_2 = 1/14, 2/7,
           5/14. */
        { &memscale_two_class_error_quantity, "2 1/2 3 2", "46/343" },
        { &memscale_two_class_error_quantity, "1 1 3 2", "2/11" },
        { &memscale_two_class_error_quantity, "1 1 3 8", NULL },
        { &memscale_two_class_error_quantity, "5/2 0 9 2", "1/3" },
        { &memscale_two_class_error_quantity, "5/2 1/3 1 7", "0" },
        { &memscale_two_class_error_quantity, "2 0 100 10", NULL },
        { &memscale_threshold_error_finite_quantity, "2 2 1 5", "1/10" },
        { &memscale_threshold_error_finite_quantity, "1 5 4 2", "149/548" },
        { &memscale_threshold_error_finite_quantity, "2 137 49 6", NULL },
        { &memscale_improved_constant_quantity, "2", "1/3" },
        { &memscale_improved_constant_quantity, "26", NULL },
    };
    size_t i;
    fmpq *at = _fmpq_vec_init (AXES);
    fmpq_t value, expected;
    arb_t ball;

    fmpq_init (value);
    fmpq_init (expected);
    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        int right = 1;
        read_point (at, cases[i].point);
        right = quantity_eval_exact (value, cases[i].quantity, at) == EVALUATED
                && evaluate (ball, cases[i].quantity, cases[i].point, 40)
                       == EVALUATED
                && arb_contains_fmpq (ball, value);
        if (cases[i].value != NULL) {
            fmpq_set_str (expected, cases[i].value, 10);
            right = right && fmpq_equal (value, expected);
        }
        ok (right, "exact value at %s%s%s", cases[i].point,
            cases[i].value != NULL ? ": " : "",
            cases[i].value != NULL ? cases[i].value : "");
    }
    _fmpq_vec_clear (at, AXES);
    fmpq_clear (value);
    fmpq_clear (expected);
    arb_clear (ball);
}

/* Quantities that must agree with one another. */
static void
relatives (void)
{
    arb_t a, b;

    arb_init (a);
    arb_init (b);
    evaluate (a, &memscale_threshold_power_error_quantity, "2 0 15 100", 40);
    evaluate (b, &memscale_threshold_error_quantity, "2 15 100", 40);
    ok (arb_overlaps (a, b), "powers of exponent nought are equal weights");
    evaluate (a, &memscale_two_class_error_quantity, "7/5 3/4 100000000 17",
              30);
    evaluate (b, &memscale_threshold_error_finite_quantity, "2 100 100 37",
              40);
    ok (arb_is_positive (a) && arb_rel_accuracy_bits (a) > 90,
        "a hundred million items");
    evaluate (a, &memscale_two_class_error_quantity, "5 0 100 37", 40);
    ok (arb_overlaps (a, b), "all items stored equally: one cap");
    evaluate (a, &memscale_two_class_error_limit_quantity, "2 1/2 1000", 30);
    evaluate (b, &memscale_two_class_error_leading_quantity, "2 1/2 1000", 30);
    arb_div (a, a, b, 100);
    arb_sub_ui (a, a, 1, 100);
    ok (arb_is_nonzero (a) && mag_cmp_2exp_si (arb_radref (a), -60) < 0
            && arf_cmpabs_2exp_si (arb_midref (a), -30) < 0,
        "the leading term is right to 2e-10, and no more than leading");
    arb_clear (a);
    arb_clear (b);
}

int
main (void)
{
    plan (0);
    known_digits ();
    known_sizes ();
    exhaustive_sizes ();
    tails ();
    sums_of_powers ();
    exact_values ();
    relatives ();
    flint_cleanup ();
    return done ();
}
