#include "validate/selftest.h"

#include <fenv.h>
#include <float.h>
#include <math.h>
#include <string.h>

#include <gsl/gsl_version.h>

#include "numerics/stream.h"
#include "theory/quantity.h"

/* ---- Doubles
 * ---------------------------------------------------------------- */

static const char *
doubles (void)
{
    volatile double small = DBL_MIN, one = 1, tiny = DBL_EPSILON / 2,
                    third = 3;

    if (fegetround () != FE_TONEAREST)
        return "doubles do not round to nearest";
#if FLT_EVAL_METHOD != 0
    return "doubles are evaluated in another precision";
#endif
    small /= 4;
    if (!(small > 0))
        return "denormal numbers are flushed to zero (a library linked with "
               "-ffast-math?)";
    if (one + tiny > 1)
        return "1 + eps/2 exceeds 1";
    /* A fused multiply-add would give the rounding error of 1/3 here. */
    third = 1 / third;
    if (fabs (third * 3 - 1) > 0)
        return "products and sums are contracted";
    return NULL;
}

/* ---- Libraries
 * ---------------------------------------------------------------- */

static const char *
libraries (void)
{
    char flint_at_run_time[64];

    if (strcmp (mpfr_get_version (), MPFR_VERSION_STRING) != 0)
        return "MPFR at run time is not the MPFR of the headers";
    snprintf (flint_at_run_time, sizeof flint_at_run_time, "%s",
              flint_version);
    if (strcmp (flint_at_run_time, FLINT_VERSION) != 0)
        return "FLINT at run time is not the FLINT of the headers";
#if ASSAY_FLINT_API < 3
    if (strcmp (arb_version, "2.23.0") < 0)
        return "Arb is older than 2.23";
#endif
    if (strcmp (gsl_version, GSL_VERSION) != 0)
        return "GSL at run time is not the GSL of the headers";
    return NULL;
}

/* ---- Known answers
 * ------------------------------------------------------------- */

enum { PREC = 128 };

/* Each sets BALL to the number whose first digits stand in its row. */
static void
answer_pi (arb_t x)
{
    arb_const_pi (x, PREC);
}
static void
answer_e (arb_t x)
{
    arb_const_e (x, PREC);
}
static void
answer_log2 (arb_t x)
{
    arb_const_log2 (x, PREC);
}
static void
answer_euler (arb_t x)
{
    arb_const_euler (x, PREC);
}
static void
answer_sqrt2 (arb_t x)
{
    arb_sqrt_ui (x, 2, PREC);
}
static void
answer_zeta3 (arb_t x)
{
    arb_zeta_ui (x, 3, PREC);
}

static void
answer_exp (arb_t x)
{
    arb_set_si (x, -30);
    arb_exp (x, x, PREC);
}

static void
answer_sin (arb_t x)
{
    arb_set_ui (x, 22);
    arb_sin (x, x, PREC);
}

static void
answer_atan (arb_t x)
{
    arb_set_ui (x, 5);
    arb_inv (x, x, PREC);
    arb_atan (x, x, PREC);
}

static void
answer_gamma (arb_t x)
{
    fmpq_t third;
    fmpq_init (third);
    fmpq_set_si (third, 1, 3);
    arb_gamma_fmpq (x, third, PREC);
    fmpq_clear (third);
}

static void
answer_erfc (arb_t x)
{
    arb_set_ui (x, 3);
    arb_hypgeom_erfc (x, x, PREC);
}

static void
answer_hurwitz (arb_t x)
{
    arb_t a;
    arb_init (a);
    arb_set_ui (x, 3);
    arb_mul_2exp_si (x, x, -1);
    arb_set_ui (a, 13);
    arb_hurwitz_zeta (x, x, a, PREC);
    arb_clear (a);
}

static void
answer_beta (arb_t x)
{
    arb_t a, b, z;
    arb_init (a);
    arb_init (b);
    arb_init (z);
    arb_set_ui (a, 5);
    arb_set_ui (b, 1);
    arb_mul_2exp_si (b, b, -1);
    arb_set_ui (z, 3);
    arb_mul_2exp_si (z, z, -2);
    arb_hypgeom_beta_lower (x, a, b, z, 1, PREC);
    arb_clear (a);
    arb_clear (b);
    arb_clear (z);
}

static void
answer_lambert (arb_t x)
{
    arb_set_ui (x, 1);
    arb_lambertw (x, x, 0, PREC);
}

static void
answer_polynomial (arb_t x)
{
    fmpq_t value;
    fmpq_init (value);
    fmpq_set_str (value, "355/113", 10);
    fmpq_pow_si (value, value, -7);
    arb_set_fmpq (x, value, PREC);
    fmpq_clear (value);
}

static void
answer_mpfr (arb_t x)
{
    mpfr_t y;
    mpfr_init2 (y, PREC);
    mpfr_set_ui (y, 7, MPFR_RNDN);
    mpfr_log1p (y, y, MPFR_RNDN);
    arf_set_mpfr (arb_midref (x), y);
    mag_set_ui_2exp_si (arb_radref (x), 1, 2 - PREC);
    mpfr_clear (y);
}

static void
answer_uniform (arb_t x)
{
    static const uint32_t zero[4] = { 0, 0, 0, 0 };
    uint32_t out[4];
    philox4x32 (out, zero, zero);
    arb_set_ui (x, out[0]);
}

static void
answer_sha (arb_t x)
{
    unsigned char digest[32];
    sha256 (digest, "abc", 3);
    arb_set_ui (x, (ulong) digest[0] << 24 | (ulong) digest[1] << 16
                       | (ulong) digest[2] << 8 | digest[3]);
}

static void
answer_exp_double (arb_t x)
{
    volatile double one = 1;
    arb_set_d (x, exp (one));
    mag_set_ui_2exp_si (arb_radref (x), 1, -51);
}

static void
answer_sqrt_double (arb_t x)
{
    volatile double two = 2;
    arb_set_d (x, sqrt (two));
    mag_set_ui_2exp_si (arb_radref (x), 1, -52);
}

static const struct {
    const char *name;
    void (*set) (arb_t x);
    const char *digits; /* cut, not rounded; balls must reach all of them */
    int count;          /* decimals after the point */
} answers[] = {
    { "pi", answer_pi, "3.14159265358979323846264338327", 29 },
    { "e", answer_e, "2.71828182845904523536028747135", 29 },
    { "log 2", answer_log2, "0.69314718055994530941723212145", 29 },
    { "Euler's constant", answer_euler, "0.57721566490153286060651209008",
      29 },
    { "sqrt 2", answer_sqrt2, "1.41421356237309504880168872420", 29 },
    { "zeta(3)", answer_zeta3, "1.20205690315959428539973816151", 29 },
    { "exp(-30)", answer_exp, "0.000000000000093576229688401746049", 33 },
    { "sin(22)", answer_sin, "-0.0088513092904038759216902568", 28 },
    { "atan(1/5)", answer_atan, "0.19739555984988075837004976519", 29 },
    { "Gamma(1/3)", answer_gamma, "2.67893853470774763365569294097", 29 },
    { "erfc(3)", answer_erfc, "0.00002209049699858544137277612", 29 },
    { "zeta(3/2, 13)", answer_hurwitz, NULL, 0 },
    { "I_{3/4}(5, 1/2)", answer_beta, NULL, 0 },
    { "W(1)", answer_lambert, "0.56714329040978387299996866221", 29 },
    { "(355/113)^-7", answer_polynomial, NULL, 0 },
    { "MPFR's log1p(7)", answer_mpfr, "2.07944154167983592825169636437", 29 },
    { "Philox", answer_uniform, "1713891541", 0 },
    { "SHA-256", answer_sha, "3128432319", 0 },
    { "libm's exp", answer_exp_double, "2.71828182845904", 14 },
    { "libm's sqrt", answer_sqrt_double, "1.41421356237309", 14 },
};

int
selftest_answers (void)
{
    return (int) (sizeof answers / sizeof *answers);
}

/* Known answers that are exact in closed form need no printed digits. */
static void
closed_form (arb_t x, int which)
{
    arb_t y;
    int i;

    arb_init (y);
    arb_zero (x);
    if (which == 11) {
        /* zeta(3/2, 13) = zeta(3/2) - the first twelve terms. */
        arb_set_ui (x, 3);
        arb_mul_2exp_si (x, x, -1);
        arb_zeta (x, x, PREC);
        for (i = 1; i <= 12; i++) {
            arb_sqrt_ui (y, (ulong) i, PREC);
            arb_mul_si (y, y, i, PREC);
            arb_inv (y, y, PREC);
            arb_sub (x, x, y, PREC);
        }
    } else if (which == 12) {
        /* 1 - 2 h_10(1/4) with h_10(w) = 1/2 - sqrt(w)/2 sum_{j<5}
           C(2j, j) ((1-w)/4)^j: a rational. */
        static const int binomial[] = { 1, 2, 6, 20, 70 };
        arb_set_ui (y, 1);
        for (i = 0; i < 5; i++) {
            arb_addmul_si (x, y, binomial[i], PREC);
            arb_mul_si (y, y, 3, PREC);
            arb_mul_2exp_si (y, y, -4);
        }
        arb_mul_2exp_si (x, x, -1);
        arb_sub_ui (x, x, 1, PREC);
        arb_neg (x, x);
    } else {
        arb_set_ui (x, 113);
        arb_div_ui (x, x, 355, PREC);
        arb_pow_ui (x, x, 7, PREC);
    }
    arb_clear (y);
}

/* Does the computed BALL meet answer number WHICH, moved by SHIFT? */
static int
meets (const arb_t ball, int which, int shift)
{
    arb_t wanted, unit;
    int good;

    arb_init (wanted);
    arb_init (unit);
    if (answers[which].digits == NULL) {
        closed_form (wanted, which);
        arb_set_si (unit, 1);
        arb_mul_2exp_si (unit, unit, -90);
    } else {
        arb_set_str (wanted, answers[which].digits, 2 * PREC);
        arb_set_ui (unit, 10);
        arb_pow_ui (unit, unit, (ulong) answers[which].count, 2 * PREC);
        arb_inv (unit, unit, 2 * PREC);
    }
    arb_addmul_si (wanted, unit, 3 * shift, 2 * PREC);
    /* The truth lies within one unit of the cut digits. */
    if (answers[which].digits == NULL || answers[which].count > 0)
        arb_add_error (wanted, unit);
    good = arb_is_finite (ball) && arb_overlaps (ball, wanted)
           && mag_cmp_2exp_si (arb_radref (ball), -40) <= 0;
    arb_clear (wanted);
    arb_clear (unit);
    return good;
}

static const char *
known_answers (int spoilt)
{
    const char *wrong = NULL;
    int i;
    arb_t ball;

    arb_init (ball);
    for (i = 0; i < selftest_answers () && wrong == NULL; i++) {
        answers[i].set (ball);
        if (!meets (ball, i, i == spoilt))
            wrong = answers[i].name;
    }
    arb_clear (ball);
    return wrong;
}

const char *
selftest (void)
{
    const char *wrong = doubles ();

    if (wrong == NULL)
        wrong = libraries ();
    if (wrong == NULL)
        wrong = known_answers (-1);
    return wrong;
}

const char *
selftest_spoilt (int which)
{
    return known_answers (which);
}
