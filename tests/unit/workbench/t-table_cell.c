/* Numbers of a table: the printed interval contains the ball. */
#include "workbench/table_cell.h"

#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "validate/decimal.h"

/* ---- Reading cells as a reader does ------------------------------------- */

/* Set VALUE to LENGTH bytes at A after LENGTH of BEFORE, times ten to what
   stands at EXPONENT ("e-07" or nothing). */
static int
read_joined (fmpq_t value, const char *before, size_t n, const char *a,
             size_t length, const char *exponent)
{
    char text[4096];

    snprintf (text, sizeof text, "%.*s%.*s%s", (int) n, before, (int) length,
              a, exponent);
    return decimal_read (value, text) == DECIMAL_READ;
}

/* "value(units)": its ends. */
static int
read_uncertainty (fmpq_t low, fmpq_t high, const char *text)
{
    const char *open = strchr (text, '('), *shut = strchr (text, ')');
    const char *point = memchr (text, '.', strcspn (text, "("));
    char unit[4096];
    fmpq_t u;
    int sound;

    if (open == NULL || shut == NULL)
        return 0;
    snprintf (unit, sizeof unit, "%.*se-%d", (int) (shut - open - 1), open + 1,
              point != NULL ? (int) (open - point - 1) : 0);
    fmpq_init (u);
    sound = decimal_read (u, unit) == DECIMAL_READ
            && read_joined (low, text, (size_t) (open - text), "", 0, "");
    fmpq_add (high, low, u);
    fmpq_sub (low, low, u);
    if (sound && shut[1] != '\0') {
        snprintf (unit, sizeof unit, "1%s", shut + 1);
        sound = decimal_read (u, unit) == DECIMAL_READ;
        fmpq_mul (low, low, u);
        fmpq_mul (high, high, u);
    }
    fmpq_clear (u);
    return sound;
}

/* "common[a, b]", "[a, b]", or one number. */
static int
read_ends (fmpq_t low, fmpq_t high, const char *text)
{
    const char *open = strchr (text, '['), *comma = strstr (text, ", "),
               *shut = strchr (text, ']');
    size_t n;

    if (open == NULL)
        return read_joined (low, text, strlen (text), "", 0, "")
               && read_joined (high, text, strlen (text), "", 0, "");
    if (comma == NULL || shut == NULL)
        return 0;
    n = (size_t) (open - text);
    return read_joined (low, text, n, open + 1, (size_t) (comma - open - 1),
                        shut + 1)
           && read_joined (high, text, n, comma + 2,
                           (size_t) (shut - comma - 2), shut + 1);
}

/* ---- Does the text contain the ball? ------------------------------------ */

static void
exact_ends (fmpq_t low, fmpq_t high, const arb_t ball)
{
    fmpq_t r;
    arf_t radius;

    fmpq_init (r);
    arf_init (radius);
    arf_set_mag (radius, arb_radref (ball));
    arf_get_fmpq (r, radius);
    arf_get_fmpq (low, arb_midref (ball));
    fmpq_add (high, low, r);
    fmpq_sub (low, low, r);
    fmpq_clear (r);
    arf_clear (radius);
}

/* Does [A, B] contain the ends of BALL, and is it at most WIDER radii plus
   5 units of digit number DIGITS wider? */
static int
encloses (const fmpq_t a, const fmpq_t b, const arb_t ball, slong digits)
{
    fmpq_t low, high, room, size;
    int answer;

    fmpq_init (low);
    fmpq_init (high);
    fmpq_init (room);
    fmpq_init (size);
    exact_ends (low, high, ball);
    answer = fmpq_cmp (a, low) <= 0 && fmpq_cmp (high, b) <= 0;
    /* 1.25 times the width, and 5 units where that is all there is. */
    fmpq_sub (room, high, low);
    fmpq_abs (low, low);
    fmpq_abs (high, high);
    fmpq_set (size, fmpq_cmp (low, high) < 0 ? high : low);
    fmpq_set_si (low, 10, 1);
    fmpq_pow_si (low, low, 1 - digits);
    fmpq_mul (size, size, low);
    fmpq_set_si (low, 5, 1);
    fmpq_mul (size, size, low);
    fmpq_set_si (low, 5, 4);
    fmpq_mul (room, room, low);
    fmpq_add (room, room, size);
    fmpq_sub (low, b, a);
    if (fmpq_cmp (low, room) > 0)
        answer = 0;
    fmpq_clear (low);
    fmpq_clear (high);
    fmpq_clear (room);
    fmpq_clear (size);
    return answer;
}

static int
style_encloses (const arb_t ball, enum style style, slong digits)
{
    char *text = cell_text (ball, style, digits);
    fmpq_t a, b;
    int answer;

    fmpq_init (a);
    fmpq_init (b);
    answer = text != NULL
             && (style == STYLE_UNCERTAINTY ? read_uncertainty (a, b, text)
                                            : read_ends (a, b, text))
             && encloses (a, b, ball, digits);
    if (!answer) {
        printf ("# style %d, %ld digits: %s\n", style, (long) digits,
                text != NULL ? text : "null");
        printf ("# ");
        arb_printd (ball, 20);
        printf ("\n");
    }
    free (text);
    fmpq_clear (a);
    fmpq_clear (b);
    return answer;
}

static int
pair_encloses (const arb_t ball, slong digits)
{
    char *middle, *radius;
    fmpq_t a, b, r;
    int answer;

    fmpq_init (a);
    fmpq_init (b);
    fmpq_init (r);
    answer = cell_pair (&middle, &radius, ball, digits)
             && decimal_read (a, middle) == DECIMAL_READ
             && decimal_read (r, radius) == DECIMAL_READ;
    fmpq_add (b, a, r);
    fmpq_sub (a, a, r);
    answer = answer && encloses (a, b, ball, digits);
    if (!answer)
        printf ("# pair %s +- %s\n", middle, radius);
    free (middle);
    free (radius);
    fmpq_clear (a);
    fmpq_clear (b);
    fmpq_clear (r);
    return answer;
}

/* A ball that is anything: wide, sharp, exact, around zero. */
static void
random_ball (arb_t ball, flint_rand_t state)
{
    slong reach = n_randint (state, 10) == 0 ? 900 : 40;

    arf_randtest (arb_midref (ball), state, 2 + (slong) n_randint (state, 200),
                  8);
    arf_mul_2exp_si (arb_midref (ball), arb_midref (ball),
                     (slong) n_randint (state, 2 * (ulong) reach) - reach);
    mag_zero (arb_radref (ball));
    if (n_randint (state, 6) != 0) {
        mag_randtest (arb_radref (ball), state, 6);
        mag_mul_2exp_si (arb_radref (ball), arb_radref (ball),
                         (slong) n_randint (state, 2 * (ulong) reach) - reach
                             - (slong) n_randint (state, 80));
    }
}

static void
check_random (void)
{
    static const char *const names[] = { "rounded", "uncertainty", "prefix",
                                         "interval" };
    int good[4] = { 1, 1, 1, 1 }, pairs = 1, i, style;
    flint_rand_t state;
    arb_t ball;

    flint_randinit (state);
    arb_init (ball);
    for (i = 0; i < 3000; i++) {
        slong digits = 1 + (slong) n_randint (state, 40);
        random_ball (ball, state);
        for (style = STYLE_UNCERTAINTY; style <= STYLE_INTERVAL; style++)
            if (good[style]
                && !style_encloses (ball, (enum style) style, digits))
                good[style] = 0;
        if (pairs && !pair_encloses (ball, digits))
            pairs = 0;
    }
    for (style = STYLE_UNCERTAINTY; style <= STYLE_INTERVAL; style++)
        ok (good[style], "%s: 3000 balls lie in what is printed",
            names[style]);
    ok (pairs, "midpoint and radius: 3000 balls lie in what is printed");
    arb_clear (ball);
    flint_randclear (state);
}

/* ---- By hand ------------------------------------------------------------ */

/* MID and RAD, exact binary numbers as rationals, in STYLE. */
static void
check_case (const char *mid, const char *rad, enum style style, slong digits,
            const char *wanted)
{
    fmpq_t m, r;
    arf_t x, y;
    arb_t ball;
    char *text;

    fmpq_init (m);
    fmpq_init (r);
    arf_init (x);
    arf_init (y);
    arb_init (ball);
    decimal_read (m, mid);
    decimal_read (r, rad);
    arb_set_fmpq (ball, m, 300);
    mag_zero (arb_radref (ball));
    arf_set_fmpq (x, r, 30, ARF_RND_UP);
    arf_get_mag_lower (arb_radref (ball), x);
    arf_set_mag (y, arb_radref (ball));
    if (!arf_equal (x, y))
        arf_get_mag (arb_radref (ball), x);
    text = cell_text (ball, style, digits);
    ok (text != NULL && strcmp (text, wanted) == 0, "%s +- %s is %s", mid, rad,
        wanted);
    if (text == NULL || strcmp (text, wanted) != 0)
        printf ("# got %s\n", text != NULL ? text : "null");
    free (text);
    fmpq_clear (m);
    fmpq_clear (r);
    arf_clear (x);
    arf_clear (y);
    arb_clear (ball);
}

static void
check_cases (void)
{
    static const struct {
        const char *mid, *rad;
        enum style style;
        slong digits;
        const char *wanted;
    } cases[] = {
        /* the radius decides the last place; outward even when it is near */
        { "1.23451", "0.0012", STYLE_UNCERTAINTY, 15, "1.2345(13)" },
        { "0.6214", "0.0625", STYLE_UNCERTAINTY, 15, "0.621(63)" },
        { "-0.6214", "0.0625", STYLE_UNCERTAINTY, 15, "-0.621(63)" },
        /* digits decide it */
        { "1/3", "1e-30", STYLE_UNCERTAINTY, 5, "0.33333(1)" },
        { "9.999", "1/1024", STYLE_UNCERTAINTY, 3, "10.00(1)" },
        { "9.99", "1/128", STYLE_UNCERTAINTY, 3, "9.99(1)" },
        { "99.75", "1/4", STYLE_UNCERTAINTY, 2, "100(1)" },
        { "0.0000009999", "1e-12", STYLE_UNCERTAINTY, 3, "1.000(1)e-06" },
        /* 99 is the most; a hundred moves the place */
        { "1", "0.99", STYLE_UNCERTAINTY, 15, "1.0(10)" },
        { "0.001", "1/2", STYLE_UNCERTAINTY, 15, "0.00(51)" },
        { "0", "1/2", STYLE_UNCERTAINTY, 15, "0.00(50)" },
        { "123456", "5000", STYLE_UNCERTAINTY, 15, "1.235(51)e+05" },
        { "123456", "1/2", STYLE_UNCERTAINTY, 15, "123456.00(50)" },
        /* exact */
        { "0", "0", STYLE_UNCERTAINTY, 15, "0(0)" },
        { "1/4", "0", STYLE_UNCERTAINTY, 15, "0.25(0)" },
        { "-1000", "0", STYLE_UNCERTAINTY, 15, "-1000(0)" },
        { "1000", "0", STYLE_UNCERTAINTY, 2, "1.0(0)e+03" },
        { "1e-10", "1e-12", STYLE_UNCERTAINTY, 15, "1.000(11)e-10" },
        { "0.123475", "0.00003", STYLE_PREFIX, 15, "0.123[444, 506]" },
        { "0.12348", "0.00003", STYLE_PREFIX, 4, "0.123[4, 6]" },
        { "-0.12348", "0.00003", STYLE_PREFIX, 4, "-0.123[6, 4]" },
        { "1", "0.01", STYLE_PREFIX, 15, "[0.989, 1.011]" },
        { "0", "1/2", STYLE_PREFIX, 15, "[-0.50, 0.50]" },
        { "3/2", "0", STYLE_PREFIX, 15, "1.5" },
        { "1/3", "0", STYLE_PREFIX, 3, "0.33[3, 4]" },
        { "6.91e-7", "1e-9", STYLE_PREFIX, 15, "6.[899, 921]e-07" },
        { "0", "0", STYLE_PREFIX, 15, "0" },
        { "6.91e-7", "1e-9", STYLE_INTERVAL, 15, "[6.899, 6.921]e-07" },
        { "9.99e-7", "3e-9", STYLE_INTERVAL, 15, "[0.9959, 1.0021]e-06" },
        { "1/4", "0", STYLE_INTERVAL, 15, "[0.25, 0.25]" },
        { "-3/8", "1/8", STYLE_INTERVAL, 15, "[-0.50, -0.25]" },
        { "1/3", "0", STYLE_INTERVAL, 3, "[0.333, 0.334]" },
        { "1/3", "1e-30", STYLE_ROUNDED, 5, "0.33333" },
    };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        check_case (cases[i].mid, cases[i].rad, cases[i].style,
                    cases[i].digits, cases[i].wanted);
}

/* ---- Beyond integers ---------------------------------------------------- */

/* Is 2^E (1 +- 2^-40) inside what is printed of it, with an exponent? */
static int
huge_encloses (slong e, enum style style)
{
    char *text, *mark;
    arb_t ball, ten, ends;
    fmpq_t a, b;
    int answer = 0;

    arb_init (ball);
    arb_init (ten);
    arb_init (ends);
    fmpq_init (a);
    fmpq_init (b);
    arb_one (ball);
    mag_set_ui_2exp_si (arb_radref (ball), 1, -40);
    arb_mul_2exp_si (ball, ball, e);
    text = cell_text (ball, style, 20);
    mark = text != NULL ? strchr (text, 'e') : NULL;
    if (mark != NULL) {
        fmpz_t exponent;
        fmpz_init_set_si (exponent, strtol (mark + 1, NULL, 10));
        *mark = '\0';
        arb_set_ui (ten, 10);
        arb_pow_fmpz (ten, ten, exponent, 2000);
        answer = style == STYLE_UNCERTAINTY ? read_uncertainty (a, b, text)
                                            : read_ends (a, b, text);
        arb_set_fmpq (ends, a, 2000);
        arb_mul (ends, ends, ten, 2000);
        arb_sub (ends, ball, ends, 2000);
        /* BALL lies above the lower end, certainly. */
        answer = answer && arb_is_positive (ends);
        arb_set_fmpq (ends, b, 2000);
        arb_mul (ends, ends, ten, 2000);
        arb_sub (ends, ends, ball, 2000);
        answer = answer && arb_is_positive (ends);
        fmpz_clear (exponent);
    }
    free (text);
    arb_clear (ball);
    arb_clear (ten);
    arb_clear (ends);
    fmpq_clear (a);
    fmpq_clear (b);
    return answer;
}

static void
check_huge (void)
{
    static const slong exponents[] = { 70000,     -70000,     1000000,
                                       -40000000, 3000000000, -98765432100 };
    char *middle, *radius;
    size_t i;
    arb_t ball;

    for (i = 0; i < sizeof exponents / sizeof *exponents; i++)
        ok (huge_encloses (exponents[i], STYLE_UNCERTAINTY)
                && huge_encloses (exponents[i], STYLE_PREFIX)
                && huge_encloses (exponents[i], STYLE_INTERVAL),
            "2^%ld", (long) exponents[i]);
    arb_init (ball);
    arb_indeterminate (ball);
    ok (cell_text (ball, STYLE_UNCERTAINTY, 5) == NULL
            && cell_text (ball, STYLE_INTERVAL, 5) == NULL
            && !cell_pair (&middle, &radius, ball, 5) && middle == NULL,
        "what is not finite is no text");
    arb_pos_inf (ball);
    ok (cell_text (ball, STYLE_PREFIX, 5) == NULL, "nor is infinity");
    /* One, with a radius that no integer would hold. */
    arb_one (ball);
    mag_set_ui_2exp_si (arb_radref (ball), 1, -1000000000);
    middle = cell_text (ball, STYLE_INTERVAL, 3);
    ok (middle != NULL && strcmp (middle, "[0.99, 1.01]") == 0,
        "a radius of 2^-10^9");
    free (middle);
    arb_clear (ball);
}

int
main (void)
{
    check_cases ();
    check_random ();
    check_huge ();
    return done ();
}
