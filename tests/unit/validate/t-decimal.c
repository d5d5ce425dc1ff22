/* Reading exactly, rounding correctly, ties and near-ties included. */
#include "tests/tap.h"
#include "validate/decimal.h"

#include <stdlib.h>
#include <string.h>

static void
reads (void)
{
    static const struct {
        const char *text, *value;
    } good[] = {
        { "3/2", "3/2" },      { "0.25", "1/4" },     { "1e-3", "1/1000" },
        { "-12.50", "-25/2" }, { "+7", "7" },         { ".5", "1/2" },
        { "5.", "5" },         { "10^6", "1000000" }, { "1E3", "1000" },
        { "2.5e+2", "250" },   { "00012", "12" },     { "0", "0" },
        { "-6/4", "-3/2" },    { "1.e2", "100" },
    };
    static const char *const bad[] = {
        "",      "abc",       "1,5",   "0x10",     "nan",   "inf", "1e",
        "1e+",   "--1",       "1/0",   "/2",       "1/2/3", "1 ",  " 1",
        ".",     "e5",        "1.2.3", "1e2e",     "9^9^9", "1/",  "-",
        "1e1.5", "[1 +/- 1]", "1/-2",  "\xc2\xbd",
    };
    static const char *const vast[] = {
        "1e999999999",
        "1e-999999999",
        ".01E-99999999999999999999",
        "9^999999999",
        "99999999999999999999^99999",
        "1e100000",
    };
    size_t i;
    fmpq_t value, wanted;
    char *long_text = malloc (20002);

    fmpq_init (value);
    fmpq_init (wanted);
    for (i = 0; i < sizeof good / sizeof *good; i++) {
        fmpq_set_str (wanted, good[i].value, 10);
        fmpq_canonicalise (wanted);
        ok (decimal_read (value, good[i].text) == DECIMAL_READ
                && fmpq_equal (value, wanted) && fmpq_is_canonical (value),
            "reads '%s'", good[i].text);
    }
    fmpq_set_si (value, 11, 13);
    fmpq_set_si (wanted, 11, 13);
    for (i = 0; i < sizeof bad / sizeof *bad; i++)
        ok (decimal_read (value, bad[i]) == DECIMAL_MALFORMED
                && fmpq_equal (value, wanted),
            "refuses '%s'", bad[i]);
    for (i = 0; i < sizeof vast / sizeof *vast; i++)
        ok (decimal_read (value, vast[i]) == DECIMAL_TOO_LONG
                && fmpq_equal (value, wanted),
            "refuses to expand '%s'", vast[i]);
    if (long_text != NULL) {
        memset (long_text, '7', 20001);
        long_text[20001] = '\0';
        ok (decimal_read (value, long_text) == DECIMAL_TOO_LONG,
            "refuses 20001 digits");
    }
    free (long_text);
    fmpq_clear (value);
    fmpq_clear (wanted);
}

static void
rounds (void)
{
    static const struct {
        const char *value;
        slong digits;
        enum rounding mode;
        const char *text;
    } cases[] = {
        { "1/8", 2, HALF_EVEN, "0.12" },
        { "3/8", 2, HALF_EVEN, "0.38" },
        { "1/8", 2, UPWARD, "0.13" },
        { "-1/8", 2, DOWNWARD, "-0.13" },
        { "1/2", 1, HALF_EVEN, "0.5" },
        { "5/2", 1, HALF_EVEN, "2" },
        { "7/2", 1, HALF_EVEN, "4" },
        { "999999/1000000", 3, HALF_EVEN, "1.00" },
        { "2/3", 5, HALF_EVEN, "0.66667" },
        { "-2/3", 5, HALF_EVEN, "-0.66667" },
        { "1/3000000000", 3, HALF_EVEN, "3.33e-10" },
        { "123456789", 3, HALF_EVEN, "123000000" },
        { "1", 5, HALF_EVEN, "1.0000" },
        { "9995", 3, HALF_EVEN, "10000" },
        { "99949999999999999999999999", 3, HALF_EVEN, "9.99e+25" },
        { "99950000000000000000000000", 3, HALF_EVEN, "1.00e+26" },
        { "0", 5, HALF_EVEN, "0" },
        { "1/100000", 2, HALF_EVEN, "0.000010" },
        { "1/1000000", 2, HALF_EVEN, "1.0e-06" },
    };
    size_t i;
    fmpq_t value;

    fmpq_init (value);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text;
        fmpq_set_str (value, cases[i].value, 10);
        text = decimal_from_fmpq (value, cases[i].digits, cases[i].mode);
        ok (text != NULL && strcmp (text, cases[i].text) == 0,
            "%s to %ld digits: %s", cases[i].value, (long) cases[i].digits,
            text != NULL ? text : "null");
        free (text);
    }
    fmpq_clear (value);
}

/* Quantities that stand on a tie or close to one. */
static enum evaluation
tie (arb_t ball, const fmpq *at, slong prec) /* (sqrt 2)^2 / 16 = 1/8 */
{
    (void) at;
    arb_sqrt_ui (ball, 2, prec);
    arb_mul (ball, ball, ball, prec);
    arb_div_ui (ball, ball, 16, prec);
    return EVALUATED;
}

static enum evaluation
tie_exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 8);
    return EVALUATED;
}

static enum evaluation
exp_log_three (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    arb_log_ui (ball, 3, prec);
    arb_exp (ball, ball, prec);
    return EVALUATED;
}

static enum evaluation
sin_pi (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    arb_const_pi (ball, prec);
    arb_sin (ball, ball, prec);
    return EVALUATED;
}

/* 1 - 10^-power */
static void
below_one (arb_t ball, ulong power, slong prec)
{
    arb_set_ui (ball, 10);
    arb_pow_ui (ball, ball, power, prec);
    arb_inv (ball, ball, prec);
    arb_sub_ui (ball, ball, 1, prec);
    arb_neg (ball, ball);
}

static enum evaluation
nearly_one (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    below_one (ball, 400, prec);
    return EVALUATED;
}

static enum evaluation
basel (arb_t ball, const fmpq *at, slong prec) /* zeta(2) 6 / pi^2 = 1 */
{
    arb_t pi;

    (void) at;
    arb_init (pi);
    arb_zeta_ui (ball, 2, prec);
    arb_mul_ui (ball, ball, 6, prec);
    arb_const_pi (pi, prec);
    arb_div (ball, ball, pi, prec);
    arb_div (ball, ball, pi, prec);
    arb_clear (pi);
    return EVALUATED;
}

/* 0.125 - 10^-20/8: a hair under a tie of two digits. */
static enum evaluation
nines (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    below_one (ball, 20, prec);
    arb_mul_2exp_si (ball, ball, -3);
    return EVALUATED;
}

/* 0.135 - 10^-20 * 0.135: the tie above it would go up. */
static enum evaluation
odd_nines (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    below_one (ball, 20, prec);
    arb_mul_ui (ball, ball, 27, prec);
    arb_div_ui (ball, ball, 200, prec);
    return EVALUATED;
}

#define TEST_QUANTITY(f)                    \
    {                                       \
        .axes = "", .domain = "", .ball = f \
    }

static void
predicts (void)
{
    static const struct {
        const char *name;
        struct quantity quantity;
        slong digits;
        enum evaluation outcome;
        const char *text;
    } cases[] = {
        { "a tie without its rational", TEST_QUANTITY (tie), 2, UNABLE, NULL },
        { "a tie with its rational",
          { .axes = "", .domain = "", .ball = tie, .exact = tie_exact },
          2,
          EVALUATED,
          "0.12" },
        { "to three digits it is no tie", TEST_QUANTITY (tie), 3, EVALUATED,
          "0.125" },
        { "exp(log 3)", TEST_QUANTITY (exp_log_three), 5, EVALUATED,
          "3.0000" },
        { "sin(pi) has no digits", TEST_QUANTITY (sin_pi), 5, UNABLE, NULL },
        { "1 - 1e-400 to 12 digits", TEST_QUANTITY (nearly_one), 12, EVALUATED,
          "1.00000000000" },
        { "zeta(2) 6/pi^2", TEST_QUANTITY (basel), 8, EVALUATED, "1.0000000" },
        { "a hair under a tie", TEST_QUANTITY (nines), 2, EVALUATED, "0.12" },
        { "a hair under an odd tie", TEST_QUANTITY (odd_nines), 2, EVALUATED,
          "0.13" },
    };
    size_t i;
    arb_t ball;

    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text;
        enum evaluation outcome = decimal_predict (
            &text, ball, &cases[i].quantity, NULL, cases[i].digits, 1 << 14);
        ok (outcome == cases[i].outcome
                && (cases[i].text == NULL
                    || (text != NULL && strcmp (text, cases[i].text) == 0))
                && (outcome != UNABLE || text == NULL || *text == '['),
            "%s: %s", cases[i].name, text != NULL ? text : "null");
        free (text);
    }
    arb_clear (ball);
}

/* Random rationals: the ball's rounding is the rational's own. */
static void
agree (void)
{
    ulong state = 88172645463325252u;
    int i, wrong = 0, printed = 0;
    fmpq_t value;
    arb_t ball;

    fmpq_init (value);
    arb_init (ball);
    for (i = 0; i < 3000; i++) {
        char *exact, *text;
        slong digits;
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        digits = 1 + (slong) (state % 40);
        fmpq_set_si (value, (slong) (state >> 40) - 8000000,
                     1 + (ulong) (state % 100003));
        arb_set_fmpq (ball, value, 60 + (slong) (state % 200));
        exact = decimal_from_fmpq (value, digits, HALF_EVEN);
        text = decimal_from_ball (ball, digits);
        if (text != NULL) {
            printed++;
            if (strcmp (exact, text) != 0)
                diag ("%s to %ld digits, not %s", exact, (long) digits, text);
            wrong += strcmp (exact, text) != 0;
        }
        free (exact);
        free (text);
    }
    ok (wrong == 0 && printed > 1500, "%d of 3000 balls printed, %d wrong",
        printed, wrong);
    fmpq_clear (value);
    arb_clear (ball);
}

/* Powers too long to be written out, beside exact decimals of theirs: 7^n has
   E + 1 digits before the point, and those shown are of its first 60, taken
   from 7^n/10^(E-60) in integers. */
static void
large (void)
{
    static const ulong powers[] = { 400003, 1300009 };
    size_t i;

    for (i = 0; i < 2; i++) {
        fmpz_t whole, ten;
        arb_t ball;
        char *text, *first, expected[64];
        slong places;
        fmpz_init (whole);
        fmpz_init (ten);
        arb_init (ball);
        fmpz_set_ui (whole, 7);
        fmpz_pow_ui (whole, whole, powers[i]);
        arb_set_fmpz (ball, whole);
        text = decimal_from_ball (ball, 30);
        places = (slong) fmpz_sizeinbase (whole, 10) - 40;
        fmpz_set_ui (ten, 10);
        fmpz_pow_ui (ten, ten, (ulong) places);
        fmpz_fdiv_q (whole, whole, ten);
        first = fmpz_get_str (NULL, 10, whole);
        /* The 31st digit of neither makes the last one round up. */
        snprintf (expected, sizeof expected, "%c.%.29se+%ld", *first,
                  first + 1, (long) (places + (slong) strlen (first) - 1));
        ok (first[30] < '5' && strcmp (text, expected) == 0, "7^%lu is %s",
            (unsigned long) powers[i], text);
        free (text);
        arb_ui_div (ball, 1, ball, 64);
        text = decimal_from_ball (ball, 30);
        ok (text == NULL, "a ball of 64 bits has not so many digits");
        free (text);
        text = decimal_from_ball (ball, 12);
        ok (text != NULL && strstr (text, "e-") != NULL, "but 12: %s",
            text == NULL ? "none" : text);
        free (text);
        flint_free (first);
        fmpz_clear (whole);
        fmpz_clear (ten);
        arb_clear (ball);
    }
}

int
main (void)
{
    plan (0);
    reads ();
    rounds ();
    predicts ();
    agree ();
    large ();
    flint_cleanup ();
    return done ();
}
