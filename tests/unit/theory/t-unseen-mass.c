/* The unseen mass: reference numbers, three roads, identities, limits. */
#include "tests/tap.h"
#include "theory/missing.h"
#include "theory/quantity.h"
#include "theory/unseen.h"
#include "theory/zipf.h"

USES (quantity, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass_bonferroni);
USES (quantity, memscale_unseen_mass_asymptote);
USES (quantity, memscale_unseen_mass_leading);
USES (quantity, memscale_unseen_mass_finite);
USES (quantity, memscale_unseen_mass_variance);

static const struct goal fifteen = { 15, RELATIVE }, fifty = { 50, RELATIVE };

/* Set AT to the rationals named. */
static void
set (fmpq *at, const char *alpha, const char *draws)
{
    fmpq_set_str (at, alpha, 10);
    fmpq_set_str (at + 1, draws, 10);
}

/* Is TEXT, cut after its last digit, worth UNIT, the beginning of BALL? */
static int
starts_with (const arb_t ball, const char *text, const char *unit)
{
    arb_t low, high;
    int good;

    arb_init (low);
    arb_init (high);
    arb_set_str (low, text, 256);
    arb_set_str (high, unit, 256);
    arb_add (high, low, high, 256);
    good = arb_ge (ball, low) && arb_le (ball, high);
    arb_clear (low);
    arb_clear (high);
    return good;
}

/* The numbers of the working notes. */
static void
references (void)
{
    static const struct {
        const char *alpha, *draws, *value, *unit;
    } cases[] = {
        { "3/2", "1", "0.823861670", "1e-9" },
        { "3/2", "10", "0.426232592", "1e-9" },
        { "3/2", "100", "0.202403754", "1e-9" },
        { "3/2", "1000", "0.0941350351", "1e-10" },
        { "3/2", "10000", "0.0437023497", "1e-10" },
        { "2", "10", "0.210968911", "1e-9" },
        { "2", "100", "0.0688404894", "1e-10" },
        { "2", "1000", "0.0218427787", "1e-10" },
        { "2", "10000", "0.00690962388", "1e-11" },
        { "3", "10", "0.0882231431", "1e-10" },
        { "3", "100", "0.0196202088", "1e-10" },
        { "3", "1000", "0.00424278606", "1e-11" },
        { "3", "10000", "0.000914540132", "1e-12" },
    };
    static const struct {
        const char *alpha, *value;
    } constants[] = { { "3/2", "0.941559505" },
                      { "2", "0.690988298" },
                      { "3", "0.424515509" } };
    size_t i;
    fmpq at[2];
    arb_t ball;

    fmpq_init (at);
    fmpq_init (at + 1);
    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        set (at, cases[i].alpha, cases[i].draws);
        ok (quantity_eval (ball, &memscale_unseen_mass_quantity, at, fifteen,
                           4096)
                    == EVALUATED
                && starts_with (ball, cases[i].value, cases[i].unit),
            "alpha %s, %s draws: %s", cases[i].alpha, cases[i].draws,
            cases[i].value);
    }
    for (i = 0; i < sizeof constants / sizeof *constants; i++) {
        set (at, constants[i].alpha, "1");
        ok (quantity_eval (ball, &memscale_unseen_mass_leading_quantity, at,
                           fifteen, 4096)
                    == EVALUATED
                && starts_with (ball, constants[i].value, "1e-9"),
            "the constant at alpha %s", constants[i].alpha);
    }
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (ball);
}

/* One draw: 1 - zeta(2a)/zeta(a)^2, 3/5 at a = 2. */
static void
one_draw (void)
{
    static const char *const alphas[] = { "2",  "11/10", "3/2",      "7",
                                          "30", "120",   "1001/1000" };
    size_t i;
    slong prec = 400;
    fmpq_t alpha, twice;
    fmpz_t one;
    arb_t ball, other;

    fmpq_init (alpha);
    fmpq_init (twice);
    fmpz_init_set_ui (one, 1);
    arb_init (ball);
    arb_init (other);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++) {
        fmpq_set_str (alpha, alphas[i], 10);
        fmpq_add (twice, alpha, alpha);
        zipf_total (other, alpha, prec + 400);
        arb_mul (other, other, other, prec + 400);
        zipf_total (ball, twice, prec + 400);
        arb_div (other, ball, other, prec + 400);
        arb_sub_ui (other, other, 1, prec + 400);
        arb_neg (other, other);
        unseen_mass (ball, alpha, NULL, one, prec);
        ok (arb_overlaps (ball, other)
                && arb_rel_accuracy_bits (ball) > prec - 10,
            "one draw at alpha %s", alphas[i]);
    }
    fmpq_set_si (alpha, 2, 1);
    unseen_mass (ball, alpha, NULL, one, prec);
    fmpq_set_si (alpha, 3, 5);
    ok (arb_contains_fmpq (ball, alpha), "one draw at alpha 2 leaves 3/5");
    fmpq_clear (alpha);
    fmpq_clear (twice);
    fmpz_clear (one);
    arb_clear (ball);
    arb_clear (other);
}

/* Integral, Euler-Maclaurin and Bonferroni at one point and precision. */
static int
roads_agree (const fmpq *at, slong prec)
{
    const fmpz *draws = fmpq_numref (at + 1);
    arb_t a, b, c;
    int good;

    arb_init (a);
    arb_init (b);
    arb_init (c);
    unseen_mass (a, at, NULL, draws, prec);
    good = arb_rel_accuracy_bits (a) >= prec - 12;
    unseen_mass_integral (b, at, draws, prec);
    unseen_mass_maclaurin (c, at, NULL, draws, prec);
    good = good && arb_overlaps (a, b) && arb_overlaps (a, c)
           && arb_overlaps (b, c);
    if (memscale_unseen_mass_bonferroni_quantity.work (at, prec) < 2e5) {
        memscale_unseen_mass_bonferroni_quantity.ball (b, at, prec);
        /* With a large exponent 1 - C costs this road alpha bits. */
        good = good && arb_overlaps (a, b)
               && arb_rel_accuracy_bits (b)
                      > prec - 16 - 2 * fmpz_get_si (fmpq_numref (at));
    }
    if (!good) {
        diag ("roads part at %ld bits", prec);
        flint_printf ("# ");
        fmpq_print (at);
        flint_printf (" ");
        fmpq_print (at + 1);
        flint_printf (" accuracy %wd\n", arb_rel_accuracy_bits (a));
    }
    arb_clear (a);
    arb_clear (b);
    arb_clear (c);
    return good;
}

static void
roads (void)
{
    static const char *const alphas[] = { "3/2",   "2",         "7/5",
                                          "11/10", "1001/1000", "13/4",
                                          "9",     "40",        "150" };
    static const char *const draws[] = { "1",       "2",        "7",
                                         "100",     "1000",     "31415",
                                         "1000000", "123456789" };
    static const slong precs[] = { 64, 193, 400 };
    size_t i, j, k;
    fmpq at[2];

    fmpq_init (at);
    fmpq_init (at + 1);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++) {
        int good = 1;
        for (j = 0; j < sizeof draws / sizeof *draws; j++)
            for (k = 0; k < sizeof precs / sizeof *precs; k++) {
                if (k == 2 && (i + j) % 4 != 0)
                    continue;
                set (at, alphas[i], draws[j]);
                good = good && roads_agree (at, precs[k]);
            }
        ok (good, "three roads agree at alpha %s", alphas[i]);
    }
    set (at, "8/5", "300");
    ok (roads_agree (at, 2), "two bits do no harm");
    ok (roads_agree (at, 1300), "nor do 1300");
    fmpq_clear (at);
    fmpq_clear (at + 1);
}

/* Exponents near 1 and draws without end are no trouble to the machinery. */
static void
extremes (void)
{
    static const struct {
        const char *alpha, *draws;
    } cases[] = {
        { "11/10", "1000000000000000000" },
        { "1001/1000", "1000000000000000000" },
        { "1001/1000", "1000000" },
        { "1000000000000000001/1000000000000000000", "1000" },
        { "1000000000000000001/1000000000000000000",
          "1000000000000000000000000000000000000000000" },
        { "2", "1000000000000" },
        { "20", "1000000000000000000" },
        { "1000", "1000000000000000000000000000000000000000000000000000" },
        { "1000000", "1000000" },
        { "3/2", "0" },
    };
    size_t i;
    fmpq at[2];
    arb_t ball, twice;

    fmpq_init (at);
    fmpq_init (at + 1);
    arb_init (ball);
    arb_init (twice);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        set (at, cases[i].alpha, cases[i].draws);
        ok (quantity_eval (ball, &memscale_unseen_mass_quantity, at, fifty,
                           1 << 14)
                    == EVALUATED
                && (memscale_unseen_mass_quantity.ball (twice, at, 450), 1)
                && arb_contains (ball, twice) && arb_is_positive (twice)
                && arb_overlaps (ball, twice),
            "alpha %s, %s draws", cases[i].alpha, cases[i].draws);
    }
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (ball);
    arb_clear (twice);
}

/* The two-term law is within 3/T^2, the leading one within 1/T, and falling
   short of neither. */
static void
laws (void)
{
    static const char *const alphas[] = { "6/5", "3/2", "2", "3" };
    size_t i;
    fmpq at[2];
    arb_t mass, law, gap;

    fmpq_init (at);
    fmpq_init (at + 1);
    arb_init (mass);
    arb_init (law);
    arb_init (gap);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++) {
        set (at, alphas[i], "100000000");
        quantity_eval (mass, &memscale_unseen_mass_quantity, at, fifty, 4096);
        quantity_eval (law, &memscale_unseen_mass_asymptote_quantity, at,
                       fifty, 4096);
        arb_div (gap, law, mass, 256);
        arb_sub_ui (gap, gap, 1, 256);
        arb_mul_ui (gap, gap, 10000000000000000, 256);
        ok (arb_is_finite (gap) && arb_contains_negative (gap) == 1
                && arf_cmpabs_ui (arb_midref (gap), 3) < 0
                && arf_cmpabs_d (arb_midref (gap), 1e-4) > 0,
            "the two-term law at alpha %s", alphas[i]);
        quantity_eval (law, &memscale_unseen_mass_leading_quantity, at, fifty,
                       4096);
        arb_div (gap, law, mass, 256);
        arb_sub_ui (gap, gap, 1, 256);
        arb_mul_ui (gap, gap, 100000000, 256);
        ok (arb_is_positive (gap) && arf_cmpabs_ui (arb_midref (gap), 1) < 0,
            "the leading law at alpha %s", alphas[i]);
    }
    fmpq_clear (at);
    fmpq_clear (at + 1);
    arb_clear (mass);
    arb_clear (law);
    arb_clear (gap);
}

/* Fixed point against exact rationals: c = 1/5, s = 1 and s = 2. */
static void
ranges (void)
{
    slong s, draws, x;
    fmpq_t exponent, share, left, sum;
    fmpz_t number;
    arb_t c, ball, wide;
    int good;

    arb_init (wide);
    fmpq_init (exponent);
    fmpq_init (share);
    fmpq_init (left);
    fmpq_init (sum);
    fmpz_init (number);
    arb_init (c);
    arb_init (ball);
    for (s = 1; s <= 2; s++)
        for (draws = 1; draws <= 50; draws += 7) {
            fmpq_zero (sum);
            for (x = 3; x <= 40; x++) {
                fmpq_set_ui (share, 1, 5 * (ulong) (s == 1 ? x : x * x));
                fmpq_sub_ui (left, share, 1);
                fmpq_neg (left, left);
                fmpq_pow_si (left, left, draws);
                fmpq_addmul (sum, share, left);
            }
            fmpq_set_si (exponent, s, 1);
            fmpz_set_si (number, draws);
            arb_set_ui (c, 1);
            arb_div_ui (c, c, 5, 300);
            missing_mass (ball, c, exponent, number, 3, 40, 150, 2);
            ok (arb_contains_fmpq (ball, sum)
                    && arb_rel_accuracy_bits (ball) > 140,
                "ranks 3 to 40, exponent %ld, %ld draws", s, draws);
        }
    /* A wide factor: both ends of it lie inside the answer. */
    fmpz_set_ui (number, 9);
    fmpq_set_si (exponent, 3, 2);
    arb_set_str (c, "0.25 +/- 0.01", 64);
    missing_mass (wide, c, exponent, number, 1, 9, 100, 0);
    good = 1;
    for (x = 24; x <= 26; x += 2) {
        arb_set_si (c, x);
        arb_div_ui (c, c, 100, 200);
        missing_mass (ball, c, exponent, number, 1, 9, 100, 0);
        good = good && arb_contains (wide, ball);
    }
    ok (good && arb_rel_accuracy_bits (wide) > 1, "a wide factor is spread");
    fmpq_clear (exponent);
    fmpq_clear (share);
    fmpq_clear (left);
    fmpq_clear (sum);
    arb_clear (wide);
    fmpz_clear (number);
    arb_clear (c);
    arb_clear (ball);
}

/* Set POINT to alpha, N, T. */
static void
set_finite (fmpq *point, const char *alpha, const char *items,
            const char *draws)
{
    fmpq_set_str (point, alpha, 10);
    fmpq_set_str (point + 1, items, 10);
    fmpq_set_str (point + 2, draws, 10);
}

/* The mass and the variance, term by term and pair by pair. */
static void
add_up (arb_t mass, arb_t variance, const fmpq *at, slong prec)
{
    slong n = fmpz_get_si (fmpq_numref (at + 1)), i, j;
    arb_ptr p = _arb_vec_init (n);
    arb_t total, miss;

    arb_init (total);
    arb_init (miss);
    zipf_powers (p, n, at, prec);
    for (i = 0; i < n; i++)
        arb_add (total, total, p + i, prec);
    arb_zero (mass);
    for (i = 0; i < n; i++) {
        arb_div (p + i, p + i, total, prec);
        missing_chance (miss, p + i, fmpq_numref (at + 2), prec);
        arb_addmul (mass, p + i, miss, prec);
    }
    if (variance != NULL) {
        arb_mul (variance, mass, mass, prec);
        arb_neg (variance, variance);
        for (i = 0; i < n; i++)
            for (j = 0; j < n; j++) {
                arb_sub_ui (miss, p + i, 1, prec);
                arb_neg (miss, miss);
                if (i != j)
                    arb_sub (miss, miss, p + j, prec);
                arb_pow_fmpz (miss, miss, fmpq_numref (at + 2), prec);
                arb_mul (miss, miss, p + i, prec);
                arb_addmul (variance, miss, p + j, prec);
            }
    }
    _arb_vec_clear (p, n);
    arb_clear (total);
    arb_clear (miss);
}

static void
finite_references (void)
{
    static const struct {
        const char *alpha, *items, *draws, *mass, *unit, *variance, *step;
    } cases[] = {
        { "2", "100", "10", "0.205564327", "1e-9", "0.00466689245", "1e-11" },
        { "2", "100", "100", "0.0629761409", "1e-10", "0.000208072817",
          "1e-12" },
        { "2", "100", "1000", "0.0159439948", "1e-10", "0.00000694946919",
          "1e-14" },
        { "1/2", "100", "10", "0.865269536", "1e-9", NULL, NULL },
        { "1/2", "100", "100", "0.329366952", "1e-9", NULL, NULL },
        { "1/2", "100", "1000", "0.000692599499", "1e-12", NULL, NULL },
        { "2", "100", "1024", "0.015688757", "1e-9", NULL, NULL },
        { "2", "100", "10240", "0.0018177956", "1e-10", NULL, NULL },
        { "2", "100", "102400", "0.00000092823839", "1e-14", NULL, NULL },
    };
    size_t i;
    fmpq at[3];
    arb_t ball;

    for (i = 0; i < 3; i++)
        fmpq_init (at + i);
    arb_init (ball);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        set_finite (at, cases[i].alpha, cases[i].items, cases[i].draws);
        quantity_eval (ball, &memscale_unseen_mass_finite_quantity, at,
                       fifteen, 4096);
        ok (starts_with (ball, cases[i].mass, cases[i].unit),
            "alpha %s, %s items, %s draws: %s", cases[i].alpha, cases[i].items,
            cases[i].draws, cases[i].mass);
        if (cases[i].variance == NULL)
            continue;
        quantity_eval (ball, &memscale_unseen_mass_variance_quantity, at,
                       fifteen, 4096);
        ok (starts_with (ball, cases[i].variance, cases[i].step),
            "variance %s", cases[i].variance);
    }
    for (i = 0; i < 3; i++)
        fmpq_clear (at + i);
    arb_clear (ball);
}

/* Long sums against plain addition, exponents on both sides of 1 and among
   the 1/q whose integrals are logarithmic. */
static void
finite_sums (void)
{
    static const char *const alphas[] = { "1/2", "1",     "3/2", "2",
                                          "1/5", "49/50", "7/5", "20" };
    static const char *const items[] = { "1", "2", "40", "257", "1500" };
    static const char *const draws[] = { "0",    "1",     "30",
                                         "1000", "20000", "1000000000000" };
    size_t i, j, k;
    fmpq at[3];
    arb_t ball, sum;

    for (i = 0; i < 3; i++)
        fmpq_init (at + i);
    arb_init (ball);
    arb_init (sum);
    for (i = 0; i < sizeof alphas / sizeof *alphas; i++) {
        int good = 1;
        for (j = 0; j < sizeof items / sizeof *items; j++)
            for (k = 0; k < sizeof draws / sizeof *draws; k++) {
                set_finite (at, alphas[i], items[j], draws[k]);
                if (j == 4 && k % 2 == 0)
                    continue;
                good = good
                       && quantity_eval (ball,
                                         &memscale_unseen_mass_finite_quantity,
                                         at, fifty, 1 << 13)
                              == EVALUATED;
                add_up (sum, NULL, at, 300);
                good = good && arb_overlaps (sum, ball);
                if (!good) {
                    diag ("%s items, %s draws", items[j], draws[k]);
                    j = k = 99;
                }
            }
        ok (good, "finite sums at alpha %s", alphas[i]);
    }
    for (i = 0; i < 3; i++)
        fmpq_clear (at + i);
    arb_clear (ball);
    arb_clear (sum);
}

/* Rational values lie in their balls; many items are almost infinitely many;
   the variance is what pairs make. */
static void
finite_identities (void)
{
    static const char *const points[][3] = {
        { "1", "7", "5" },   { "2", "5", "8" },     { "3", "12", "3" },
        { "2", "1", "4" },   { "1", "40", "20" },   { "2", "3", "0" },
        { "1/2", "9", "6" }, { "3/2", "30", "200" }
    };
    size_t i;
    fmpq at[3];
    fmpq_t value;
    arb_t ball, other, limit;

    for (i = 0; i < 3; i++)
        fmpq_init (at + i);
    fmpq_init (value);
    arb_init (ball);
    arb_init (other);
    arb_init (limit);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        set_finite (at, points[i][0], points[i][1], points[i][2]);
        memscale_unseen_mass_finite_quantity.ball (ball, at, 200);
        if (i < 6)
            ok (quantity_eval_exact (value,
                                     &memscale_unseen_mass_finite_quantity, at)
                        == EVALUATED
                    && arb_contains_fmpq (ball, value),
                "the exact value at %s %s %s", points[i][0], points[i][1],
                points[i][2]);
        add_up (ball, other, at, 400);
        memscale_unseen_mass_variance_quantity.ball (ball, at, 200);
        ok (arb_overlaps (ball, other)
                && (arb_is_zero (ball) || arb_rel_accuracy_bits (ball) > 150),
            "the variance at %s %s %s", points[i][0], points[i][1],
            points[i][2]);
    }
    /* Beyond 10^40 items there is less than 10^-19 at alpha 3/2. */
    set_finite (at, "3/2", "10000000000000000000000000000000000000000",
                "12345");
    memscale_unseen_mass_finite_quantity.ball (ball, at, 200);
    unseen_mass (limit, at, NULL, fmpq_numref (at + 2), 200);
    arb_sub (other, limit, ball, 200);
    ok (arb_is_positive (other)
            && arf_cmpabs_2exp_si (arb_midref (other), -63) < 0,
        "10^40 items are almost infinitely many");
    for (i = 0; i < 3; i++)
        fmpq_clear (at + i);
    fmpq_clear (value);
    arb_clear (ball);
    arb_clear (other);
    arb_clear (limit);
}

int
main (void)
{
    plan (0);
    references ();
    one_draw ();
    roads ();
    extremes ();
    laws ();
    ranges ();
    finite_references ();
    finite_sums ();
    finite_identities ();
    flint_cleanup ();
    return done ();
}
