/*
 * The formula language: what is read and what is refused, values against
 * known ones, boxes, ties, kinks, and texts that read back.
 */
#include "tests/tap.h"
#include "theory/formula.h"

#include <stdlib.h>
#include <string.h>

static struct formula *
read (const char *text)
{
    struct formula_error error;

    return formula_read (text, strlen (text), "x y n", 1, 1, &error);
}

/* The point x = 3/2, y = 1/3, n = 5. */
static fmpq *
usual_point (void)
{
    fmpq *at = _fmpq_vec_init (3);

    fmpq_set_si (at, 3, 2);
    fmpq_set_si (at + 1, 1, 3);
    fmpq_set_si (at + 2, 5, 1);
    return at;
}

/* ---- Values ------------------------------------------------------------- */

/* Computed by another program with 80 digits. */
static const struct {
    const char *formula, *value;
} known[] = {
    { "sqrt(2)+1/3",
      "1.747546895706428382135022057543031411903005208710281406510" },
    { "log2(10)",
      "3.321928094887362347870319429489390175864831393024580612055" },
    { "log10(2)",
      "0.3010299956639811952137388947244930267681898814621085413104" },
    { "e^pi", "23.14069263277926900572908636794854738026610624260021199345" },
    { "exp(1)^2 - e^2", "0.0" },
    { "sin(1)+cos(2)*tan(3)",
      "0.9007912777689881841472170785459070091681465036045989910431" },
    { "asin(1/3)+acos(1/4)+atan(5)",
      "3.031353748051955763703328694482765684885635252822873597255" },
    { "sinh(1)*cosh(2)/tanh(3)",
      "4.443310129921759039240950307422758640174130354614354289718" },
    { "asinh(2)+acosh(3)-atanh(1/2)",
      "2.657076504883841547260872771771427035138128380768877654622" },
    { "gamma(1/3)",
      "2.678938534707747633655692940974677644128689377957301100950" },
    { "loggamma(100.5)",
      "361.4355404677776215552519127025207628587788352472218475370" },
    { "digamma(7/3)",
      "0.6179662199791936770035809257127311458445717032795819358072" },
    { "factorial(5/2)",
      "3.323350970447842551184064031264647217745405230229475865401" },
    { "binomial(7/2, 3)",
      "2.187500000000000000000000000000000000000000000000000000000" },
    { "binomial(1000, 500)/2^1000",
      "0.02522501817836080190684168876210245455294101939216963847625" },
    { "beta(1/2, 5/3)",
      "1.478348319559880305687722871503549507233062008480229472203" },
    { "erf(1/2)+erfc(3)",
      "0.5205219683100451231241194300215468491162992828453629497160" },
    { "normal_cdf(-9)",
      "1.128588405953840647735502075968747257980041900818164948887e-19" },
    { "normal_pdf(3/2)",
      "0.1295175956658917276140995579547414911838322388329678056274" },
    { "normal_quantile(0.975)",
      "1.959963984540054235524594430520551527955550077869548398477" },
    { "zeta(3/2)",
      "2.612375348685488343348567567924071630570800652400063407573" },
    { "zeta(5/2, 7/3)",
      "0.2574476051502055926484486827636001928128636917003358820622" },
    { "polylog(3/2, 1/2)",
      "0.6248370208199138536338193129462408798779654799583790826077" },
    { "polylog(2, -3)",
      "-1.939375420766708953077271719177891441222590177808578425839" },
    { "lambertw(2)",
      "0.8526055020137254913464724146953174668984533001514035087721" },
    { "lambertw_lower(-1/4)",
      "-2.153292364110349649169099150092981375536206485319477695885" },
    { "besselj(1/2, 3)+besseli(1, 2)*besselk(0, 1)",
      "0.7347051710460244870675608220832349006627947330593477786848" },
    { "hyp1f1(1/2, 3/2, -2)",
      "0.5981440066613041014657118852371713595449939307716237323061" },
    { "hyp2f1(1/2, 1/3, 5/4, -3/2)",
      "0.8729221827336935794249823039200181763640006288400386629034" },
    { "gamma_upper(3/2, 2)+gamma_lower(5/2, 1)",
      "0.4322541482910154274262806957141373077932933261243277553935" },
    { "gamma_p(2, 3)*gamma_q(7/2, 4)",
      "0.2663584011295221685580838021814077489662300355358365109646" },
    { "beta_lower(2, 3/2, 1/3)",
      "0.04893424508593972460468586002614298738080466838607376636154" },
    { "beta_regularized(5/2, 3/2, 2/3)",
      "0.5303683342274206003614111773572334827740871647620003993911" },
    { "chebyshev_t(7, 1/3)*chebyshev_u(5, 1/4)*sqrt(3)",
      "-1.234071350848864433115555797418085760071860687739297685996" },
    { "hermite(6, 1/3) + hermite_e(5, 2/3)*pi",
      "-23.31692289758537796405243577363692445430122458006268447131" },
    { "legendre(9, 2/7)/pi",
      "0.03159265200169177116906772077011046623111499647313980756608" },
    { "harmonic(1/2) + harmonic(10, 3/2)",
      "2.609042132225711095687229349797986340109717057530389390825" },
    { "sigmoid(2)+softplus(-3)+relu(-1)",
      "0.9293844295516245028186550611570867931482659414570768963293" },
    { "log1p(1e-30)/expm1(1e-20)",
      "0."
      "00000000009999999999999999999949999999995000000000083333333358333333" },
    { "sum(k, 1, 100, k^(-1.1))",
      "4.278024023158371405158810045153809047073032277051835195337" },
    { "product(k, 1, 20, 1 - 1/(k + 1)^(3/2))",
      "0.2709622023586685000005058334945745892147634664934769439416" },
    { "integral(t, 0, 1, exp(-t^2/2))",
      "0.8556243918921488031733046202800450612264142850914972603202" },
    { "euler_gamma + catalan",
      "1.493181259078751875661115605014786541816308710221595733072" },
    { "max(sqrt(2), 1.5, log(4)) - min(pi, 22/7)",
      "-1.641592653589793238462643383279502884197169399375105820975" },
    { "2^0.5^2",
      "1.189207115002721066717499970560475915292972092463817413019" },
    { "abs(1 - sqrt(5))",
      "1.236067977499789696409173668731276235440618359611525724271" },
};

/* VALUE is right to 57 digits: its last may be wrong by one. */
static void
known_values (void)
{
    arb_t ball, truth;
    size_t i;

    arb_init (ball);
    arb_init (truth);
    for (i = 0; i < sizeof known / sizeof *known; i++) {
        struct formula *formula = read (known[i].formula);
        fmpq *at = usual_point ();
        int good = 0;
        arb_set_str (truth, known[i].value, 300);
        mag_add_ui_2exp_si (arb_radref (truth), arb_radref (truth), 1, -250);
        arb_mul_2exp_si (ball, truth, -186);
        arb_add_error (truth, ball);
        if (formula != NULL
            && formula_ball (ball, formula, at, 260) == EVALUATED)
            good = arb_overlaps (ball, truth)
                   && mag_cmp_2exp_si (arb_radref (ball), -170) < 0
                   && (arb_contains_zero (truth)
                       || arb_rel_accuracy_bits (ball) > 170);
        ok (good, "%s is %.20s...", known[i].formula, known[i].value);
        formula_free (formula);
        _fmpq_vec_clear (at, 3);
    }
    arb_clear (ball);
    arb_clear (truth);
}

/* Values at the usual point that are rational: "" is none, "outside" is out of
   the domain. */
static const struct {
    const char *formula, *value;
} exact[] = {
    { "1/3 + 0.25", "7/12" },
    { "-x^2", "-9/4" },
    { "(-x)^2", "9/4" },
    { "2^3^2", "512" },
    { "2^-n", "1/32" },
    { "1 - 2 - 3", "-4" },
    { "12/3/2*5", "10" },
    { "1e3 + 1.5e-1", "20003/20" },
    { "0^0", "1" },
    { "pi^0", "1" },
    { "0*pi", "0" },
    { "sum (k, 1, n, k^2)", "55" },
    { "sum (k, 1, n, 1/k)", "137/60" },
    { "sum (k, 3, 2, 1/0)", "0" },
    { "product (k, 1, n, k)", "120" },
    { "product (k, 1, 0, k)", "1" },
    { "sum (j, 1, 4, sum (k, 1, j, k*j))", "65" },
    { "floor (-x) + ceil (-x) + sign (-x)", "-4" },
    { "abs (-x) + min (3, x, 2) + max (y, 1)", "4" },
    { "sqrt (4/9) + 8^(1/3) + (1/32)^(-2/5)", "20/3" },
    { "factorial (5) + gamma (5) + binomial (10, 3)", "264" },
    { "binomial (3, 7) + binomial (3, -1)", "0" },
    { "beta (2, 3)", "1/12" },
    { "harmonic (4)", "25/12" },
    { "log2 (1/8) + log10 (1000) + log (1) + exp (0)", "1" },
    { "sqrt (2)^2", "2" },
    { "sqrt (2)*sqrt (3) - sqrt (6)", "0" },
    { "exp (log (3))", "3" },
    { "e^log (3)", "3" },
    { "cos (pi/3)", "1/2" },
    { "sin (pi)", "0" },
    { "log (8)/log (2)", "3" },
    { "floor (log (8)/log (2))", "3" },
    { "floor (sqrt (2)*sqrt (8))", "4" },
    { "sign (sqrt (2)*sqrt (3) - sqrt (6))", "0" },
    { "(1 + sqrt (5))^2/4 - (1 + sqrt (5))/2", "1" },
    { "atan (1)/pi", "1/4" },
    { "gamma (1/2)^2/pi", "1" },
    { "integral (t, 2, 2, 1/0)", "0" },
    { "pi", "" },
    { "sqrt (2)", "" },
    { "zeta (3)", "" },
    { "log (-1)", "outside" },
    { "log (0)", "outside" },
    { "log2 (1 - x)", "outside" },
    { "sqrt (-1)^2", "outside" },
    { "sqrt (y - x)", "outside" },
    { "1/(x - 3/2)", "outside" },
    { "0/0", "outside" },
    { "0*(1/(y - 1/3))", "outside" },
    { "0^(-1)", "outside" },
    { "0^(-1/2)", "outside" },
    { "(-8)^(1/3)", "outside" },
    { "(-1)^0.5", "outside" },
    { "asin (2)", "outside" },
    { "acos (-x)", "outside" },
    { "acosh (1/2)", "outside" },
    { "atanh (1)", "outside" },
    { "gamma (0)", "outside" },
    { "gamma (-3)", "outside" },
    { "loggamma (-1/2)", "outside" },
    { "digamma (-2)", "outside" },
    { "factorial (-1)", "outside" },
    { "beta (0, 1)", "outside" },
    { "zeta (1)", "outside" },
    { "zeta (2, -1)", "outside" },
    { "polylog (1, 1)", "outside" },
    { "polylog (2, x)", "outside" },
    { "lambertw (-1)", "outside" },
    { "lambertw_lower (1)", "outside" },
    { "besselk (1, 0)", "outside" },
    { "normal_quantile (1)", "outside" },
    { "normal_quantile (-y)", "outside" },
    { "gamma_p (1, -1)", "outside" },
    { "beta_regularized (1, 1, x)", "outside" },
    { "chebyshev_t (y, 1)", "outside" },
    { "log1p (-1)", "outside" },
    { "harmonic (-1)", "outside" },
    { "sum (k, 1, x, k)", "outside" },
    { "sum (k, -1, 1, 1/k)", "outside" },
    { "integral (t, -2, -1, sqrt (t))", "outside" },
};

static void
exact_values (void)
{
    fmpq_t value, truth;
    size_t i;

    fmpq_init (value);
    fmpq_init (truth);
    for (i = 0; i < sizeof exact / sizeof *exact; i++) {
        struct formula *formula = read (exact[i].formula);
        fmpq *at = usual_point ();
        enum evaluation outcome, balls;
        arb_t ball;
        int good = 0;
        arb_init (ball);
        if (formula != NULL) {
            outcome = formula_exact (value, formula, at);
            balls = formula_ball (ball, formula, at, 100);
            if (strcmp (exact[i].value, "outside") == 0)
                good = outcome == OUT_OF_DOMAIN && balls == OUT_OF_DOMAIN
                       && !arb_is_finite (ball);
            else if (*exact[i].value == '\0')
                good = outcome == UNABLE && balls == EVALUATED;
            else {
                fmpq_set_str (truth, exact[i].value, 10);
                good = outcome == EVALUATED && fmpq_equal (value, truth)
                       && balls == EVALUATED && arb_contains_fmpq (ball, truth)
                       && mag_cmp_2exp_si (arb_radref (ball), -80) < 0;
            }
        }
        ok (good, "%s is %s", exact[i].formula,
            *exact[i].value != '\0' ? exact[i].value : "not rational");
        arb_clear (ball);
        formula_free (formula);
        _fmpq_vec_clear (at, 3);
    }
    fmpq_clear (value);
    fmpq_clear (truth);
}

/* Not defined on the whole way, or not certainly: never a number. */
static void
never_a_number (void)
{
    static const char *const texts[] = {
        "integral (t, -1, 1, sqrt (t))",
        "integral (t, -1, 1, 1/t)",
        "integral (t, -1, 1, log (t))",
        "integral (t, -1, 1, t^(1/3))",
        "integral (t, 0, 2, acosh (t))",
        "integral (t, -2, 0, gamma (t))",
        "integral (t, -1, 1, t^(-2))",
        "integral (t, 0, 4, tan (t))",
        "1/(sqrt (2)^2 - 2)",
        "log (sqrt (2)^2 - 2)",
        "sqrt (-(sqrt (2)*sqrt (3) - sqrt (6))^2 - 1e-100)",
        "integral (t, 0, 2, integral (s, -t, 1, log (s)))",
    };
    size_t i;

    for (i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct formula *formula = read (texts[i]);
        fmpq *at = usual_point ();
        enum evaluation outcome;
        arb_t ball;
        arb_init (ball);
        outcome = formula_ball (ball, formula, at, 64);
        ok ((outcome == OUT_OF_DOMAIN || outcome == UNABLE
             || outcome == EVALUATED)
                && !arb_is_finite (ball),
            "%s is no number", texts[i]);
        arb_clear (ball);
        formula_free (formula);
        _fmpq_vec_clear (at, 3);
    }
}

/* ---- Conditions --------------------------------------------------------- */

static const struct {
    const char *formula;
    enum formula_truth truth;
} conditions[] = {
    { "x < 2 <= n", FORMULA_HOLDS },
    { "x < 2 < y", FORMULA_FAILS },
    { "x = 3/2", FORMULA_HOLDS },
    { "x != 3/2", FORMULA_FAILS },
    { "x >= 1.5", FORMULA_HOLDS },
    { "x > 1.5", FORMULA_FAILS },
    { "sqrt (2) + sqrt (3) = sqrt (5 + 2*sqrt (6))", FORMULA_HOLDS },
    { "sqrt (2) + sqrt (3) < sqrt (5 + 2*sqrt (6))", FORMULA_FAILS },
    { "sqrt (2)^2 <= 2", FORMULA_HOLDS },
    { "sqrt (2)^2 != 2", FORMULA_FAILS },
    { "exp (pi) > pi^e", FORMULA_HOLDS },
    { "pi = 355/113", FORMULA_FAILS },
    { "pi != 355/113", FORMULA_HOLDS },
    /* A near tie: 163 and its almost whole exponential. */
    { "exp (pi*sqrt (163)) < 262537412640768744", FORMULA_HOLDS },
    { "1 + 1e-200 > 1 + sin (1e-201)", FORMULA_HOLDS },
    /* True, and beyond the algebra. */
    { "zeta (2) = pi^2/6", FORMULA_OPEN },
};

static void
decisions (void)
{
    size_t i;

    for (i = 0; i < sizeof conditions / sizeof *conditions; i++) {
        struct formula *formula = read (conditions[i].formula);
        fmpq *at = usual_point ();
        enum evaluation outcome;
        arb_t ball;
        arb_init (ball);
        ok (formula != NULL && formula_is_condition (formula)
                && formula_decide (&outcome, formula, at, 2048)
                       == conditions[i].truth
                && (outcome == EVALUATED)
                       == (conditions[i].truth != FORMULA_OPEN)
                && formula_ball (ball, formula, at, 64) != TOO_LARGE
                && (conditions[i].truth == FORMULA_OPEN
                    || arb_contains_si (ball,
                                        conditions[i].truth == FORMULA_HOLDS)),
            "%s", conditions[i].formula);
        arb_clear (ball);
        formula_free (formula);
        _fmpq_vec_clear (at, 3);
    }
}

/* ---- Integrals with kinks ----------------------------------------------- */

static const struct {
    const char *formula, *value;
    int sharp; /* bits wanted, 0: a finite ball */
} kinks[] = {
    { "integral (t, -1, 5/2, abs (t))", "29/8", 40 },
    { "integral (t, 0, 1, abs (t - 1/3))", "5/18", 40 },
    { "integral (t, -1, 5/2, sqrt (t^2))", "29/8", 20 },
    { "integral (t, -1, 5/2, floor (t))", "1", 20 },
    { "integral (t, -1, 5/2, ceil (t))", "9/2", 20 },
    { "integral (t, -1, 5/2, sign (t - 1/7))", "17/14", 20 },
    { "integral (t, -1, 5/2, max (t, 1/4))", "109/32", 40 },
    { "integral (t, -1, 5/2, min (t, 1/4, 1))", "3/32", 30 },
    { "integral (t, -1, 1, relu (t - 1/3))", "2/9", 40 },
    { "integral (t, -1, 1, abs (t)^3)", "1/2", 40 },
    { "integral (t, -2, 2, abs (abs (t) - 1))", "2", 40 },
    { "integral (t, 0, 1, sqrt (t))", "2/3", 40 },
    { "integral (t, 0, 1, t^(3/2))", "2/5", 40 },
    { "integral (t, 1, 2, sqrt (t - 1))", "2/3", 40 },
    { "integral (t, -3, 0, sqrt (-t/3))", "2", 40 },
    { "integral (t, 0, 1, abs (t - integral (s, 0, t, 1)/2 - 1/4))", "1/8",
      10 },
    { "integral (t, 0, 1, abs (1 - 2*integral (s, 0, t, 1)))", "1/2", 20 },
    { "integral (t, 0, 2, integral (s, 0, t, floor (s)))", "1/2", 0 },
    { "integral (t, 0, 1, integral (s, 0, 1, max (s, t)))", "2/3", 1 },
    { "integral (t, 1, 0, t)", "-1/2", 40 },
    { "integral (t, 0, 3, floor (x)*t)", "9/2", 40 },
    { "integral (t, 0, 1, sum (k, 1, 3, k*abs (t - k/4)))", "7/4", 40 },
};

static void
integrals (void)
{
    fmpq_t truth;
    size_t i;

    fmpq_init (truth);
    for (i = 0; i < sizeof kinks / sizeof *kinks; i++) {
        struct formula *formula = read (kinks[i].formula);
        fmpq *at = usual_point ();
        arb_t ball;
        arb_init (ball);
        fmpq_set_str (truth, kinks[i].value, 10);
        if (formula != NULL)
            formula_ball (ball, formula, at, 64);
        ok (formula != NULL && arb_contains_fmpq (ball, truth)
                && arb_is_finite (ball)
                && (kinks[i].sharp == 0
                    || arb_rel_accuracy_bits (ball) >= kinks[i].sharp),
            "%s encloses %s, %ld bits", kinks[i].formula, kinks[i].value,
            (long) arb_rel_accuracy_bits (ball));
        arb_clear (ball);
        formula_free (formula);
        _fmpq_vec_clear (at, 3);
    }
    fmpq_clear (truth);
}

/* ---- Boxes -------------------------------------------------------------- */

static void
boxes (void)
{
    static const char *const texts[] = {
        "x*y - n",
        "x^2 + y^2",
        "1/(1 + x^2)",
        "abs (x - y)",
        "floor (x) + y",
        "max (x, y, n)",
        "exp (x)*sin (y)",
        "sqrt (abs (x))",
        "x^3 - x",
        "(x - y)^4",
        "sign (x)*ceil (y)",
        "log (1 + x^2)/2^y",
        "tanh (x) + sigmoid (y) + softplus (n)",
        "erf (x)*normal_cdf (y)",
        "sum (k, 1, 4, x^k/k)",
        "integral (t, 0, 1, abs (t - x))",
        "binomial (n, 2) + gamma (3 + x^2)",
        "x < y <= n",
        "besselj (0, x) + hermite (3, y)",
        "atan (x)^2 + asinh (y)",
        "x/(y - 10) + n^-2",
        "abs (x)^1.5",
    };
    flint_rand_t state;
    size_t i;
    int j, k, c;

    flint_randinit (state);
    for (i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct formula *formula = read (texts[i]);
        int enclosed = formula != NULL, finite = 0;
        arb_ptr box = _arb_vec_init (3);
        fmpq *at = _fmpq_vec_init (3);
        arb_t wide, value, t;
        arb_init (wide);
        arb_init (value);
        arb_init (t);
        for (j = 0; j < 12 && enclosed; j++) {
            /* The whole numbers m - r to m + r, in sixteenths. */
            slong middle[3], radius[3];
            for (c = 0; c < 3; c++) {
                middle[c] = (slong) n_randint (state, 65) - 32;
                radius[c] = (slong) n_randint (state, 1 + 4 * (ulong) j);
                arb_set_si (box + c, middle[c]);
                mag_set_ui (arb_radref (box + c), (ulong) radius[c]);
                arb_mul_2exp_si (box + c, box + c, -4);
            }
            formula_box (wide, formula, box, 53);
            finite += arb_is_finite (wide);
            for (k = 0; k < 6; k++) {
                for (c = 0; c < 3; c++) {
                    slong part = (slong) n_randint (
                        state, 2 * (ulong) radius[c] * 8 + 1);
                    fmpq_set_si (at + c, 8 * (middle[c] - radius[c]) + part,
                                 128);
                }
                formula_ball (value, formula, at, 80);
                if (arb_is_finite (wide))
                    enclosed = enclosed && arb_is_finite (value)
                               && arb_overlaps (wide, value);
            }
        }
        ok (enclosed && finite > 3, "%s on boxes holds its values (%d finite)",
            texts[i], finite);
        arb_clear (wide);
        arb_clear (value);
        arb_clear (t);
        _arb_vec_clear (box, 3);
        _fmpq_vec_clear (at, 3);
        formula_free (formula);
    }
    flint_randclear (state);
}

/* By the mean value theorem the slope of each chord is a derivative. */
static void
slopes (void)
{
    static const char *const texts[] = {
        "x^3 - 2*x",
        "sqrt (x)/(1 + x)",
        "exp (-x)*sin (x)",
        "log (x)*cos (x)",
        "x^x",
        "2^x - x^-2",
        "x^(3/2)/(x - 20)",
        "atan (x) + tanh (x)",
        "sinh (x) - cosh (x/2)",
        "erf (x)*erfc (x)",
        "Phi (x)*normal_pdf (x)",
        "sigmoid (x)^2",
        "softplus (-x)",
        "gamma (x) + loggamma (x)",
        "abs (x)/x",
        "relu (x)*x",
        "log2 (x) + log10 (x)",
        "expm1 (x)*log1p (x)",
        "floor (2/3)*x",
        "e^(x/2)",
        "-(1/x)/x",
    };
    size_t i;
    int j;

    for (i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct formula *formula;
        int held = 1, finite = 1;
        arb_ptr box = _arb_vec_init (3), gradient = _arb_vec_init (3);
        fmpq *a = usual_point (), *b = usual_point ();
        arb_t left, right;
        char text[128];
        arb_init (left);
        arb_init (right);
        snprintf (text, sizeof text, "0 < %s", texts[i]);
        formula = read (text);
        for (j = 1; j < 40; j++) {
            fmpq_set_si (a, j, 7);
            fmpq_set_si (b, 2 * j + 1, 14);
            arb_set_fmpq (left, a, 80);
            arb_set_fmpq (right, b, 80);
            arb_union (box, left, right, 80);
            formula_gap_gradient (gradient, formula, 0, box, 80);
            formula_gap_at (left, formula, 0, a, 80);
            formula_gap_at (right, formula, 0, b, 80);
            arb_sub (right, right, left, 80);
            arb_mul_ui (right, right, 14, 80);
            held = held && arb_overlaps (right, gradient);
            finite = finite && arb_is_finite (gradient)
                     && arb_is_zero (gradient + 1);
        }
        ok (held && finite, "the derivative of %s", texts[i]);
        arb_clear (left);
        arb_clear (right);
        _arb_vec_clear (box, 3);
        _arb_vec_clear (gradient, 3);
        _fmpq_vec_clear (a, 3);
        _fmpq_vec_clear (b, 3);
        formula_free (formula);
    }
}

/* ---- Errors ------------------------------------------------------------- */

static const struct {
    const char *text;
    size_t line, column;
    const char *why;
} errors[] = {
    { "", 1, 1, "empty" },
    { "   ", 1, 4, "empty" },
    { "1 +", 1, 4, "ends where" },
    { "foo (1)", 1, 1, "unknown function 'foo'" },
    { "1 + lgamma (x)", 1, 5, "did you mean 'loggamma'" },
    { "sqrtt (x)", 1, 1, "did you mean 'sqrt'" },
    { "binomal (n, 2)", 1, 1, "did you mean 'binomial'" },
    { "x + z", 1, 5, "unknown name 'z' (the parameters are: x y n)" },
    { "euler_gama", 1, 1, "did you mean 'euler_gamma'" },
    { "binomial (n)", 1, 1, "binomial wants 2 arguments, not 1" },
    { "2*sqrt (1, 2)", 1, 3, "sqrt wants 1 argument, not 2" },
    { "zeta ()", 1, 1, "zeta wants 1 to 2 arguments, not 0" },
    { "sqrt", 1, 1, "wants its arguments" },
    { "2x", 1, 2, "operator is missing before 'x'" },
    { "2 x", 1, 3, "'x' where an operator" },
    { "x (1 + y)", 1, 1, "is no function" },
    { "x**2", 1, 2, "x^y" },
    { "x == 1", 1, 3, "written =" },
    { "n!", 1, 2, "factorial" },
    { "|x|", 1, 1, "abs" },
    { "[x]", 1, 1, "brackets" },
    { "(x + 1", 1, 7, "ends where ')'" },
    { "x + 1)", 1, 6, "without its '('" },
    { "x * -y", 1, 5, "after another operator" },
    { "1..2", 1, 2, "point" },
    { ".5", 1, 1, "point without digits" },
    { "1.", 1, 2, "point without digits" },
    { "1e", 1, 2, "exponent without digits" },
    { "1e999999999", 1, 1, "exponent above" },
    { ".01E-99999999999999999999", 1, 1, "point" },
    { "0.01E-99999999999999999999", 1, 1, "exponent above" },
    { "x\n + (y\n * )", 3, 4, "number, a name" },
    { "sum (k, 1, n)", 1, 1, "sum wants 4 arguments, not 3" },
    { "sum (k, 1, n, k, 2)", 1, 1, "not more" },
    { "sum (1, 2, 3, 4)", 1, 6, "variable" },
    { "sum (x, 1, 2, x)", 1, 6, "parameter already" },
    { "sum (pi, 1, 2, 3)", 1, 6, "constant" },
    { "sum (k, 1, 2, sum (k, 1, 2, k))", 1, 20, "bound already" },
    { "sum (k, 1, k, k)", 1, 12, "unknown name 'k'" },
    { "sum (k, 1, infinity, 1/k^2)", 1, 12, "zeta" },
    { "k + sum (k, 1, 2, k)", 1, 1, "unknown name 'k'" },
    { "x = (y = 1)", 1, 8, "'='" },
    { "sqrt (x < 1)", 1, 9, "'<'" },
    { "x\r\n+ 1", 1, 2, "byte 0x0D" },
    { "\xEF\xBB\xBFx", 1, 1, "byte 0xEF" },
    { "x + \xCF\x80", 1, 5, "byte 0xCF" },
    { "x \xE2\x80\xAE + 1", 1, 3, "byte 0xE2" },
    { "x \xFF", 1, 3, "byte 0xFF" },
    { "x; y", 1, 2, "';'" },
    { "$x", 1, 1, "'$'" },
    { "x <", 1, 4, "ends where" },
    { "infinity", 1, 1, "no number" },
};

static void
refusals (void)
{
    size_t i;

    for (i = 0; i < sizeof errors / sizeof *errors; i++) {
        struct formula_error error = { 0, 0, "" };
        struct formula *formula = formula_read (
            errors[i].text, strlen (errors[i].text), "x y n", 1, 1, &error);
        int good = formula == NULL && error.line == errors[i].line
                   && error.column == errors[i].column
                   && strstr (error.why, errors[i].why) != NULL;
        ok (good, "error %zu: %s", i, errors[i].why);
        if (!good)
            diag ("%zu:%zu: %s", error.line, error.column,
                  formula == NULL ? error.why : "(read)");
        formula_free (formula);
    }
}

/* A text of COUNT times WORD, between BEFORE and AFTER, is refused. */
static void
bomb (const char *before, const char *word, size_t count, const char *after,
      const char *why)
{
    size_t length = strlen (word), used = strlen (before), i;
    char *text = malloc (used + length * count + strlen (after) + 1);
    struct formula_error error = { 0, 0, "" };
    struct formula *formula;

    strcpy (text, before);
    for (i = 0; i < count; i++, used += length)
        memcpy (text + used, word, length);
    strcpy (text + used, after);
    formula = formula_read (text, strlen (text), "x y n", 1, 1, &error);
    ok (formula == NULL && strstr (error.why, why) != NULL, "%zu times %s: %s",
        count, word, why);
    if (formula == NULL && strstr (error.why, why) == NULL)
        diag ("%s", error.why);
    formula_free (formula);
    free (text);
}

static void
bombs (void)
{
    struct formula_error error;
    struct formula *formula;

    bomb ("", "(", 100, "", "ends where");
    bomb ("", "(", 99999, "", "deeper");
    bomb ("1", "^2", 40000, "", "deeper");
    bomb ("1", "^-2", 30000, "", "deeper");
    bomb ("", "sqrt (", 16000, "", "deeper");
    bomb ("1", "0", 20000, "", "more than 10000 digits");
    bomb ("1", "0", 10000000, "", "more than 100000 bytes");
    bomb ("1", "-1", 49000, "", "parts");
    bomb ("x", " ", 1000000, "", "more than 100000 bytes");
    bomb ("1e", "9", 50000, "", "exponent above");
    bomb ("x", "y", 70, "", "name of more than");
    formula = formula_read ("x\0+ 1", 5, "x", 1, 1, &error);
    ok (formula == NULL && error.column == 2, "a NUL is no part of a formula");
    formula_free (formula);
    formula = formula_read ("x + y", 3, "x", 1, 1, &error);
    ok (formula == NULL && error.column == 4, "the length is believed");
    formula_free (formula);
    formula = formula_read ("x <= 1", 3, "x", 7, 20, &error);
    ok (formula == NULL && error.line == 7 && error.column == 23,
        "lines and columns begin where they are told");
    formula_free (formula);
    formula = formula_read ("e + 1", 5, "e x", 1, 1, &error);
    ok (formula == NULL && strstr (error.why, "rename") != NULL,
        "a parameter is no constant");
    formula_free (formula);
    formula = formula_read ("gamma + gamma (2)", 17, "gamma", 1, 1, &error);
    ok (formula != NULL, "a parameter may be called as a function is");
    formula_free (formula);
}

/* ---- Work --------------------------------------------------------------- */

static const struct {
    const char *formula;
    enum evaluation outcome;
} works[] = {
    { "sum (k, 1, 10^12, 1/k^2)", TOO_LARGE },
    { "sum (k, 1, 10^7, sum (j, 1, 10^7, k*j))", TOO_LARGE },
    { "sum (k, 1, 60, sum (j, 1, 2^k, j))", TOO_LARGE },
    { "product (k, 1, factorial (30), k)", TOO_LARGE },
    { "1 < sum (k, 1, 10^15, 1/k)", TOO_LARGE },
    { "sum (k, 1, 1000, 1/k)", EVALUATED },
    { "9^9^9^9", UNABLE },
    { "factorial (10^9)", EVALUATED },
    { "factorial (10^30)/factorial (10^30 - 1)", EVALUATED },
    { "binomial (10^12, 10^11)", EVALUATED },
    { "exp (-10^20)", EVALUATED },
    { "exp (exp (exp (exp (10))))", UNABLE },
};

static void
limits (void)
{
    size_t i;

    for (i = 0; i < sizeof works / sizeof *works; i++) {
        struct formula *formula = read (works[i].formula);
        const struct goal goal = { 15, RELATIVE };
        struct quantity quantity;
        fmpq *at = usual_point ();
        enum evaluation outcome;
        arb_t ball;
        arb_init (ball);
        formula_quantity (&quantity, formula, "x y n", "", "");
        outcome = formula_is_condition (formula)
                      ? formula_ball (ball, formula, at, 64)
                      : quantity_eval (ball, &quantity, at, goal, 1 << 14);
        ok (outcome == works[i].outcome, "%s: %d", works[i].formula,
            (int) outcome);
        arb_clear (ball);
        formula_free (formula);
        _fmpq_vec_clear (at, 3);
    }
}

/* ---- Printing ----------------------------------------------------------- */

typedef void printer (FILE *out, const struct formula *formula);

static char *
print (printer *write, const struct formula *formula)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream (&text, &size);

    write (out, formula);
    fclose (out);
    return text;
}

/* A random formula of DEPTH as text, with K variables bound. */
static void
grow (FILE *out, flint_rand_t state, int depth, int bound)
{
    static const char *const leaves[] = { "x",    "y",   "n",     "pi",
                                          "2",    "0.3", "17e-2", "1e40",
                                          "1e-9", "e",   "120",   "0.0625" };
    static const char *const calls[] = { "sqrt",  "abs",   "Phi",
                                         "floor", "gamma", "ln" };
    static const char *const ranges[] = { "sum", "product", "integral" };
    static const char *const signs[] = { " + ", " - ", "*", "/" };
    ulong kind = depth == 0 ? 0 : n_randint (state, 9);
    ulong i, n;

    switch (kind) {
    case 0:
        if (bound > 0 && n_randint (state, 3) == 0)
            fprintf (out, "k%lu", n_randint (state, (ulong) bound));
        else
            fputs (leaves[n_randint (state, 12)], out);
        break;
    case 1:
    case 2:
    case 3:
        n = 2 + n_randint (state, 3);
        for (i = 0; i < n; i++) {
            if (i > 0)
                fputs (signs[n_randint (state, 2) + (kind == 3 ? 2 : 0)], out);
            else if (kind < 3 && n_randint (state, 4) == 0)
                fputc ('-', out);
            fputc ('(', out);
            grow (out, state, depth - 1, bound);
            fputc (')', out);
        }
        break;
    case 4:
        fprintf (out, "%s(", calls[n_randint (state, 6)]);
        grow (out, state, depth - 1, bound);
        fputc (')', out);
        break;
    case 5:
        fputc ('(', out);
        grow (out, state, depth - 1, bound);
        fputs (n_randint (state, 2) ? ")^(" : ")^-(", out);
        grow (out, state, depth - 1, bound);
        fputc (')', out);
        break;
    case 6:
        if (bound < 4) {
            fprintf (out, "%s(k%d, ", ranges[n_randint (state, 3)], bound);
            grow (out, state, depth - 1, bound);
            fputs (", ", out);
            grow (out, state, depth - 1, bound);
            fputs (", ", out);
            grow (out, state, depth - 1, bound + 1);
            fputc (')', out);
        } else
            fputs ("x", out);
        break;
    case 7:
        fputs ("(-(", out);
        grow (out, state, depth - 1, bound);
        fputs ("))", out);
        break;
    default:
        fputs ("max(", out);
        grow (out, state, depth - 1, bound);
        fputs (", ", out);
        grow (out, state, depth - 1, bound);
        fputc (')', out);
    }
}

/* Does TEXT read, print and read again as the same tree? */
static int
reads_back (const char *text, int *readable)
{
    struct formula *formula = read (text), *again = NULL;
    char *printed;
    int good = 1;

    *readable = formula != NULL;
    if (formula == NULL)
        return 1;
    printed = print (formula_write_text, formula);
    again = read (printed);
    good = again != NULL && formula_equal (formula, again);
    if (!good)
        diag ("%s became %s", text, printed);
    formula_free (formula);
    formula_free (again);
    free (printed);
    return good;
}

static void
round_trips (void)
{
    static const char *const texts[] = {
        "x",
        "x - (y - n)",
        "x - (y + n)",
        "x/(y/n)",
        "(x/y)/n",
        "x*(y/n)",
        "(x^y)^n",
        "x^(y^n)",
        "-(x^2)",
        "(-x)^2",
        "x^-y^-n",
        "-(-x)",
        "-(x + y)",
        "-x*y",
        "(-x)*y",
        "x + (-y)",
        "x - (-y)",
        "1e100",
        "1e-100",
        "123456789012345678901234567890",
        "0.1",
        "2.50e3",
        "x < y <= n != 3",
        "(x)",
        "1/3",
        "(1/3)^x",
        "0.5^2",
        "2^0.5",
        "1000000000000000000000000000000000000000000",
    };
    flint_rand_t state;
    int good = 1, readable, count = 0, trees = 400, i;
    size_t j;

    for (j = 0; j < sizeof texts / sizeof *texts; j++)
        good = good && reads_back (texts[j], &readable);
    ok (good, "chosen texts read back");
    flint_randinit (state);
    for (i = 0; i < trees; i++) {
        char *text = NULL;
        size_t size;
        FILE *out = open_memstream (&text, &size);
        grow (out, state, 1 + (int) n_randint (state, 4), 0);
        fclose (out);
        good = good && reads_back (text, &readable);
        count += readable;
        free (text);
    }
    ok (good, "random formulas read back");
    ok (count == trees, "and are formulas (%d of %d)", count, trees);
    flint_randclear (state);
}

/* Bytes changed at random: read or refused, never worse. */
static void
fuzz (void)
{
    static const char seed[] = "sum (k, 1, n, binomial (n, k)*x^k/(1 + y)) - "
                               "integral (t, 0, 1, max (t, 0.25e-1)) <= 2*pi";
    static const char bytes[] = "()^*/+-,.0123456789ek xyn<=>!sumpi_\n\t\xE2|";
    flint_rand_t state;
    int good = 1, readable, some = 0, i, j;

    flint_randinit (state);
    for (i = 0; i < 20000; i++) {
        char text[sizeof seed];
        int changes = 1 + (int) n_randint (state, 6);
        memcpy (text, seed, sizeof seed);
        for (j = 0; j < changes; j++)
            text[n_randint (state, sizeof seed - 1)] =
                bytes[n_randint (state, sizeof bytes - 1)];
        text[n_randint (state, 8) > 0 ? sizeof seed - 1
                                      : n_randint (state, sizeof seed - 1)] =
            '\0';
        good = good && reads_back (text, &readable);
        some += readable;
    }
    ok (good && some > 100, "changed bytes are read or refused (%d read)",
        some);
    flint_randclear (state);
}

static void
prints (printer *write, const char *formula, const char *wanted)
{
    struct formula *read_formula = read (formula);
    char *text = print (write, read_formula);

    ok (strcmp (text, wanted) == 0, "%s is written %s", formula, wanted);
    if (strcmp (text, wanted) != 0)
        diag ("got %s", text);
    free (text);
    formula_free (read_formula);
}

static void
printed (void)
{
    struct formula_error error;
    struct formula *formula;
    char *text;

    prints (formula_write_latex, "1/(1 + x)", "\\frac{1}{1 + x}");
    prints (formula_write_latex, "-x^2/(2*y)", "-\\frac{{x}^{2}}{2 y}");
    prints (formula_write_latex, "(x + y)^n", "{\\left(x + y\\right)}^{n}");
    prints (formula_write_latex, "sum (k_1, 1, n, 1/k_1^2)",
            "\\sum_{{k}_{1}=1}^{n} \\frac{1}{{k}_{1}^{2}}");
    prints (formula_write_latex, "2*3*10", "2 \\cdot 3 \\cdot 10");
    prints (formula_write_latex, "sqrt (x)^2",
            "{\\left(\\sqrt{x}\\right)}^{2}");
    prints (formula_write_latex, "x <= y != 1", "x \\le y \\ne 1");
    prints (formula_write_pari, "x < y < n", "x_ < y_ && y_ < n_");
    prints (formula_write_pari, "log2 (x)^-y", "(log(x_)/log(2))^(-y_)");
    prints (formula_write_mpmath, "1/3 + x^2", "mpf(1)/mpf(3) + x_**(mpf(2))");
    formula = formula_read ("alpha_1*beta + Omega/rate_max + x12", 35,
                            "alpha_1 beta Omega rate_max x12", 1, 1, &error);
    text = print (formula_write_latex, formula);
    ok (strcmp (text, "{\\alpha}_{1} \\beta + "
                      "\\frac{\\Omega}{{\\operatorname{rate}}_{"
                      "\\operatorname{max}}} + "
                      "{x}_{12}")
            == 0,
        "names in TeX: %s", text);
    free (text);
    formula_free (formula);
}

int
main (void)
{
    plan (0);
    known_values ();
    exact_values ();
    never_a_number ();
    decisions ();
    integrals ();
    boxes ();
    slopes ();
    refusals ();
    bombs ();
    limits ();
    round_trips ();
    fuzz ();
    printed ();
    flint_cleanup ();
    return done ();
}
